//! `reconcile`: both sides compared, and what the flows are asked to look at again.

use crate::business::{business, shop_order};
use crate::program::Outcome;
use b1_veeqo_sandbox::RunningSandbox;
use b1_veeqo_sandbox::sap::NewItem;
use b1_veeqo_sandbox::seed::MAIN;
use serde_json::Value;

/// Only the dozen items of the food group.
const FOOD: &str = "[items]\ngroups = [101]\n";

fn json(outcome: &Outcome) -> Value {
    serde_json::from_str(&outcome.stdout).unwrap_or_else(|why| panic!("{why}: {outcome:?}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn differences_are_explained_printed_and_repaired_by_the_flows() {
    let (sandbox, program) = business(FOOD).await;
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    let level = program.run(&["reconcile", "stock", "--json"]);
    assert_eq!((level.code, &json(&level)["differences"]), (Some(0), &Value::Array(Vec::new())), "{level:?}");

    let now = sandbox.now();
    sandbox.with_world(|world| {
        let skus: Vec<String> = world.veeqo.sellables().map(|sellable| sellable.sku_code.clone()).collect();
        let mut received =
            |sku: &String| world.sap.receive_batch(sku, "01", "NEW", 3.into(), None, now).is_ok();
        assert!(skus.iter().any(&mut received), "no item with batches: {skus:?}");
    });
    let differs = program.run(&["reconcile", "stock", "--csv", "differences.csv"]);
    assert!(differs.code == Some(4) && differs.stdout.contains("1 unexplained"), "{differs:?}");
    let table = std::fs::read_to_string(program.path("differences.csv")).unwrap();
    assert!(table.starts_with("matter,record,") && table.contains("on_hand"), "{table}");
    let refused = program.answer(&["reconcile", "stock", "--repair"], "no\n");
    assert!(refused.stdout.contains("nothing was asked for"), "{refused:?}");
    let asked = program.run(&["reconcile", "stock", "--repair", "--yes", "--json"]);
    assert_eq!(
        (&json(&asked)["asked"], &json(&asked)["differences"][0]["explanation"]["kind"]),
        (&true.into(), &"unexplained".into())
    );
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    let level = program.run(&["reconcile", "stock"]);
    assert!(level.code == Some(0) && level.stdout.contains("0 differ"), "{level:?}");
    let items = program.run(&["reconcile", "items", "--json"]);
    let kinds: Vec<_> = json(&items)["differences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|found| found["explanation"]["kind"].clone())
        .collect();
    assert!(
        items.code == Some(0) && kinds.contains(&"exception".into()),
        "the hand-made products: {items:?}"
    );
    sandbox.shutdown().await;
}

/// The web shop sells two cups, and they leave.
fn sell_and_ship(sandbox: &RunningSandbox) {
    let now = sandbox.now();
    sandbox.with_world(|world| {
        let sellable = world.veeqo.sellables_by_sku("CUP")[0].id;
        let order = world.veeqo.add_channel_order(shop_order(sellable, 20), now).unwrap();
        let parcel = world.veeqo.allocate(order, MAIN, &[(sellable, 2)], now).unwrap();
        world.veeqo.ship(parcel, Some("TRK1"), now).unwrap();
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_nobody_has_seen_is_told_and_goes_through_the_flows_on_request() {
    let (sandbox, program) = business(FOOD).await;
    let now = sandbox.now();
    sandbox.with_world(|world| {
        let mut cup = NewItem::new("CUP", "Cup").priced(10.into()).taxed("S20");
        cup.group = 101;
        world.sap.add_item(cup, now);
        world.sap.receive_goods("CUP", "01", 10.into(), now).unwrap();
    });
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    sell_and_ship(&sandbox);
    let missing = program.run(&["reconcile", "orders", "--json"]);
    assert_eq!((missing.code, &json(&missing)["differences"][0]["field"]), (Some(4), &"missing".into()));
    let refused = program.answer(&["reconcile", "orders", "--repair"], "n\n");
    assert!(refused.code == Some(4) && refused.stdout.contains("nothing was asked for"), "{refused:?}");
    let asked = program.answer(&["reconcile", "orders", "--repair"], "y\n");
    assert!(asked.stdout.contains("asked for: 1; the next pass carries it out"), "{asked:?}");
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    for matter in ["orders", "despatch", "stock"] {
        let level = program.run(&["reconcile", matter, "--json"]);
        assert_eq!(
            (level.code, &json(&level)["differences"]),
            (Some(0), &Value::Array(Vec::new())),
            "{level:?}"
        );
    }
    sandbox.shutdown().await;
}
