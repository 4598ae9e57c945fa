//! `stock`, and units of a movement: what a warehouse person answers at the command line.

use crate::business::business;
use crate::program::{Outcome, Program};
use b1_veeqo_sandbox::RunningSandbox;
use b1_veeqo_sandbox::sap::NewItem;
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::veeqo::NewProduct;
use serde_json::{Value, json};

/// Only the dozen items of the food group.
const FOOD: &str = "[items]\ngroups = [101]\n";
/// These stand in both systems before they are connected.
const CUPS: [&str; 2] = ["CUP-1", "CUP-2"];

fn json(outcome: &Outcome) -> Value {
    serde_json::from_str(&outcome.stdout).unwrap_or_else(|why| panic!("{why}: {outcome:?}"))
}

fn synced(program: &Program) {
    let outcome = program.run(&["sync", "--once"]);
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
}

/// Ten of each cup in SAP, seven in Veeqo.
fn stand_in_both(sandbox: &RunningSandbox) {
    let now = sandbox.now();
    sandbox.with_world(|world| {
        for code in CUPS {
            let mut cup = NewItem::new(code, "Cup").priced(10.into()).taxed("S20");
            cup.group = 101;
            world.sap.add_item(cup, now);
            world.sap.receive_goods(code, "01", 10.into(), now).unwrap();
            let product = NewProduct { title: "Cup".into(), sku: code.into(), ..NewProduct::default() };
            let sellable = world.veeqo.add_product(product, now);
            world.veeqo.move_stock(sellable, MAIN, 7, now).unwrap();
        }
    });
}

/// SAP's on-hand and Veeqo's physical level in the main warehouses.
fn levels(sandbox: &RunningSandbox, code: &str) -> (String, i64) {
    sandbox.with_world(|world| {
        let sellable = world.veeqo.sellables_by_sku(code)[0].id;
        (world.sap.on_hand(code, "01").normalize().to_string(), world.veeqo.physical(sellable, MAIN))
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn which_side_is_right_is_shown_asked_and_answered() {
    let (sandbox, program) = business(FOOD).await;
    stand_in_both(&sandbox);
    synced(&program);
    let listed = json(&program.run(&["stock", "list", "--json"]));
    let asks: Vec<_> = listed.as_array().unwrap().iter().filter(|pair| pair["asks"] == true).collect();
    assert_eq!(asks.len(), 2, "{listed}");
    assert_eq!((&asks[0]["item"], &asks[0]["code"]), (&"CUP-1".into(), &"STOCK_OPENING_DIFFERS".into()));
    let text = program.run(&["stock", "list"]);
    assert!(text.code == Some(0) && text.stdout.contains("CUP-1") && text.stdout.contains("10"), "{text:?}");

    let adopt = ["stock", "adopt", "--from", "veeqo", "--pair", "CUP-1@01"];
    let refused = program.answer(&adopt, "n\n");
    assert!(refused.stdout.contains("a goods issue of 3 is posted in SAP"), "{refused:?}");
    assert!(refused.code == Some(2) && refused.stdout.ends_with("nothing was answered\n"), "{refused:?}");
    synced(&program);
    assert_eq!(levels(&sandbox, "CUP-1"), ("10".into(), 7), "nobody has said yes");
    let agreed = program.answer(&adopt, "y\n");
    assert_eq!(agreed.code, Some(0), "{agreed:?}");
    assert_eq!(levels(&sandbox, "CUP-1"), ("10".into(), 7), "the next pass carries it out");
    synced(&program);
    assert_eq!((levels(&sandbox, "CUP-1"), levels(&sandbox, "CUP-2")), (("7".into(), 7), ("10".into(), 7)));

    let all = program.run(&["stock", "adopt", "--from", "sap", "--all", "--json"]);
    assert_eq!(json(&all)["answered"], false, "a program says --yes: {all:?}");
    let all = program.run(&["stock", "adopt", "--from", "sap", "--all", "--yes", "--json"]);
    let told = json(&all);
    assert_eq!(
        (all.code, &told["answered"], told["pairs"].as_array().unwrap().len()),
        (Some(0), &json!(true), 1)
    );
    assert_eq!(
        (&told["pairs"][0]["item"], &told["pairs"][0]["effect"]),
        (&json!("CUP-2"), &json!("to_veeqo"))
    );
    synced(&program);
    assert_eq!(levels(&sandbox, "CUP-2"), ("10".into(), 10));
    for (pair, complaint) in [("CUP-1@01", "asks nothing"), ("NO-SUCH@01", "no linked inventory item")] {
        let refused = program.run(&["stock", "adopt", "--from", "sap", "--pair", pair, "--yes"]);
        assert!(refused.code == Some(2) && refused.stdout.contains(complaint), "{pair}: {refused:?}");
    }
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_batches_of_a_loss_are_named_and_booked() {
    let (sandbox, program) = business(FOOD).await;
    synced(&program);
    let now = sandbox.now();
    let (code, batch, before) = sandbox.with_world(|world| {
        let of = |sku: &str| format!("{sku}-01-A");
        let plenty = |sku: &str| world.sap.batch_on_hand(sku, &of(sku), "01") >= 2.into();
        let sellable = world.veeqo.sellables().find(|sellable| plenty(&sellable.sku_code)).unwrap();
        let (id, code) = (sellable.id, sellable.sku_code.clone());
        world.veeqo.move_stock(id, MAIN, -2, now).unwrap();
        let batch = of(&code);
        let before = world.sap.batch_on_hand(&code, &batch, "01");
        (code, batch, before)
    });
    synced(&program);
    let open = json(&program.run(&["exceptions", "list", "--json"]));
    let asks = |told: &&Value| told["code"] == "STOCK_BATCH_ADJUSTMENT";
    let id = open.as_array().unwrap().iter().find(asks).unwrap()["id"].to_string();
    let short = program.run(&["exceptions", "resolve", &id, "--batch", &format!("{batch}=1")]);
    assert!(
        short.code == Some(2)
            && short.stderr.contains(&format!("2 of {code}"))
            && short.stderr.contains("missing"),
        "{short:?}"
    );
    let named = program.run(&["exceptions", "resolve", &id, "--batch", &format!("{batch}=2"), "--json"]);
    assert_eq!((named.code, json(&named)["supplied"].to_string()), (Some(0), id), "{named:?}");
    synced(&program);
    let after = sandbox.with_world(|world| world.sap.batch_on_hand(&code, &batch, "01"));
    assert_eq!(before - after, 2.into());
    sandbox.shutdown().await;
}
