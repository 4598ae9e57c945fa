//! What people do at the command line while `run` works, and the story that is told afterwards.

use crate::business::{business, shop_order};
use crate::program::{Outcome, Program};
use b1_veeqo_sandbox::RunningSandbox;
use b1_veeqo_sandbox::sap::{Kind, NewItem};
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::veeqo::NewProduct;
use serde_json::Value;
use std::time::Duration;

/// Longest wait for something that the program does in seconds.
const PATIENCE: Duration = Duration::from_secs(60);

/// One group of items is enough, and everything is looked at all the time.
const QUICK: &str = "[items]\ngroups = [101]\n[intervals]\nitems = 1\norders = 1\nshipments = 1\nstock = 1\n";

/// SAP has a cup; somebody has typed a blue one into Veeqo, and the web shop sells two of it.
fn sell_what_nobody_knows(sandbox: &RunningSandbox) {
    let now = sandbox.now();
    sandbox.with_world(|world| {
        let mut cup = NewItem::new("CUP/1", "Cup").priced(10.into()).taxed("S20");
        cup.group = 101;
        world.sap.add_item(cup, now);
        let product =
            NewProduct { title: "Blue cup".into(), sku: "CUP-BLUE".into(), ..NewProduct::default() };
        let sellable = {
            world.veeqo.add_product(product, now);
            world.veeqo.sellables_by_sku("CUP-BLUE")[0].id
        };
        let order = world.veeqo.add_channel_order(shop_order(sellable, 20), now).unwrap();
        world.veeqo.allocate(order, MAIN, &[(sellable, 2)], now).unwrap();
    });
}

fn ok(outcome: &Outcome) {
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
}

/// The id of the order's exception, once there is one that is open.
async fn held(program: &Program) -> String {
    let find = async {
        loop {
            let listed = program.run(&["exceptions", "list", "--json"]);
            let open: Vec<Value> = serde_json::from_str(&listed.stdout).unwrap_or_default();
            let ours = |told: &&Value| told["code"] == "SKU_UNMAPPED" && told["subject"] == "order 7001";
            if let Some(told) = open.iter().find(ours) {
                return told["id"].to_string();
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, find).await.unwrap()
}

/// The story, once the order stands so.
async fn story(program: &Program, state: &str) -> Value {
    let find = async {
        loop {
            let traced = program.run(&["trace", "#7001", "--json"]);
            let story: Value = serde_json::from_str(&traced.stdout).unwrap_or_default();
            if story["records"][0]["state"] == state {
                return story;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, find).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_decide_is_carried_out_while_run_works_and_is_part_of_the_story() {
    let (sandbox, program) = business(QUICK).await;
    sell_what_nobody_knows(&sandbox);
    let mut daemon = program.start(&["run"]);
    assert!(daemon.line().contains("is running"));
    let id = held(&program).await;
    ok(&program.run(&["exceptions", "ignore", &id, "--reason", "sold at the counter"]));
    story(&program, "excluded").await;
    let ignored = program.run(&["exceptions", "list", "--status", "ignored", "--json"]);
    assert!(ignored.stdout.contains(&format!("\"id\": {id}")), "{ignored:?}");
    let mapping = ["exceptions", "resolve", &id, "--sku", "CUP-BLUE=CUP/1"];
    let late = program.run(&mapping);
    assert!(late.code == Some(2) && late.stderr.contains("is no open exception"), "{late:?}");

    ok(&program.run(&["exceptions", "retry", &id]));
    let again = held(&program).await;
    let unknown = program.run(&["exceptions", "resolve", &again, "--sku", "CUP-BLUE=NO-SUCH"]);
    assert!(unknown.code == Some(2) && unknown.stderr.contains("NO-SUCH is not known"), "{unknown:?}");
    ok(&program.run(&["exceptions", "resolve", &again, "--sku", "CUP-BLUE=CUP/1"]));
    let done = story(&program, "done").await;
    let posted: Vec<_> = sandbox.with_world(|world| {
        world.sap.documents(Kind::Order).filter(|order| order.lines[0].item_code == "CUP/1").collect()
    });
    assert_eq!(posted.len(), 1);
    assert_eq!(done["records"][0]["documents"][0]["number"], posted[0].doc_num);
    let listed = program.run(&["aliases", "list", "--json"]);
    let listed: Vec<Value> = serde_json::from_str(&listed.stdout).unwrap();
    assert_eq!(
        (&listed[0]["sku"], &listed[0]["item"], &listed[0]["source"], &listed[0]["holds"]),
        (&"CUP-BLUE".into(), &"CUP/1".into(), &"store".into(), &true.into()),
    );
    let audited = program.run(&["audit", "--json"]);
    let audited: Value = serde_json::from_str(&audited.stdout).unwrap();
    let stranger = |found: &Value| found["code"] == "PRODUCT_NOT_IN_SAP" && found["subject"] == "CUP-BLUE";
    assert!(!audited["findings"].as_array().unwrap().iter().any(stranger), "the audit knows the alias");
    daemon.terminate();
    ok(&daemon.outcome());
    let unknown = program.run(&["aliases", "remove", "CUP-RED"]);
    assert!(unknown.code == Some(2) && unknown.stderr.contains("nobody mapped CUP-RED"), "{unknown:?}");
    let removed = program.run(&["aliases", "remove", "CUP-BLUE"]);
    assert!(removed.code == Some(0) && removed.stdout.contains("no longer stands for CUP/1"), "{removed:?}");
    ok(&program.run(&["sync", "--once"]));
    let none = program.run(&["aliases", "list"]);
    assert!(none.code == Some(0) && none.stdout.contains("every SKU in Veeqo"), "{none:?}");
    sandbox.shutdown().await;

    // Both sides are away, and the story is still told; by SAP's number, too.
    let text = program.run(&["trace", &posted[0].doc_num.to_string()]);
    ok(&text);
    for part in
        ["order 7001", "seen in Veeqo", "sold at the counter", "retry asked for", "SKU supplied", "posted"]
    {
        assert!(text.stdout.contains(part), "{part}: {}", text.stdout);
    }
    assert!(!text.stdout.contains("Grace") && !text.stdout.contains("Secret Lane"), "{}", text.stdout);
    let people: Vec<_> =
        done["events"].as_array().unwrap().iter().filter(|event| event["actor"] != Value::Null).collect();
    assert!(
        people.len() == 3 && people.iter().all(|event| event["actor"] == people[0]["actor"]),
        "{people:?}"
    );
    let nobody = program.run(&["trace", "no-such"]);
    assert!(nobody.code == Some(2) && nobody.stderr.contains("nothing in the store"), "{nobody:?}");
}

#[test]
fn what_cannot_be_decided_is_refused_before_anything_is_opened() {
    let program = Program::new();
    for (arguments, expected) in [
        (&["exceptions", "ignore", "1"][..], "--reason"),
        (&["exceptions", "ignore", "1", "--reason", " "], "say why"),
        (&["exceptions", "resolve", "1"], "--note"),
        (&["exceptions", "resolve", "1", "--sku", "A"], "VEEQO_SKU=ITEMCODE"),
        (&["exceptions", "resolve", "1", "--note", "done", "--customer", "C"], "cannot be used with"),
        (&["trace"], "<ORDER>"),
    ] {
        let refused = program.run(arguments);
        assert!(refused.code == Some(2) && refused.stderr.contains(expected), "{arguments:?}: {refused:?}");
    }
}
