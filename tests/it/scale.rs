//! Ten thousand pairs: what a tick of the stock flow asks of both sides.

use crate::town::Town;
use b1_veeqo_sandbox::sap::{Kind, NewItem};
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::veeqo::NewProduct;
use b1_veeqo_sync::Engine;
use rest_transport::{Clock, SystemClock};
use serde_json::json;

fn code(number: usize) -> String {
    format!("ITEM-{number:05}")
}

/// A town with so many items on both sides that agree, and an engine that has opened every pair.
fn stocked(items: usize) -> Town {
    let mut town = Town::small(&[]);
    town.settings.push_channel = None;
    town.act(|world, now| {
        for number in 0..items {
            let item = NewItem::new(code(number), code(number)).priced(10.into()).taxed("S20");
            world.sap.add_item(item, now);
            let new = NewProduct { title: code(number), sku: code(number), ..NewProduct::default() };
            let sellable = world.veeqo.add_product(new, now);
            world.veeqo.move_stock(sellable, MAIN, 10, now).unwrap();
        }
        let codes: Vec<String> = (0..items).map(code).collect();
        for some in codes.chunks(500) {
            let line = |code: &String| json!({ "ItemCode": code, "WarehouseCode": "01", "Quantity": 10, "UnitPrice": 4 });
            let lines: Vec<_> = some.iter().map(line).collect();
            world.sap.post(Kind::InventoryGenEntry, json!({ "DocumentLines": lines }), now).unwrap();
        }
    });
    town
}

/// Requests of one pass to SAP and to Veeqo, without those of the session.
async fn asked(town: &Town, engine: &Engine) -> (usize, usize) {
    drop(town.asked());
    drop(engine.sync_once().await.unwrap());
    let asked = town.asked();
    let to_sap = asked.iter().filter(|request| request.contains("/b1s/")).count();
    (to_sap, asked.len() - to_sap)
}

#[tokio::test]
async fn a_tick_asks_for_what_moved_and_not_for_all() {
    let town = stocked(400);
    town.prove_fence().await;
    let engine = town.engine();
    drop(engine.sync_once().await.unwrap());
    town.later(11);
    drop(engine.sync_once().await.unwrap());
    let (idle, _) = asked(&town, &engine).await;
    town.count("ITEM-00042", -1);
    town.receive("ITEM-00300", 5);
    let (busy, _) = asked(&town, &engine).await;
    assert_eq!((town.stock("ITEM-00042"), town.stock("ITEM-00300")), ((9, 9), (15, 15)));
    let stock =
        |town: &Town| town.asked().into_iter().filter(|request| request.contains("crossjoin")).count();
    drop(engine.sync_once().await.unwrap());
    assert_eq!(stock(&town), 0, "nothing moved: no stock is read");
    assert!(idle <= 4, "{idle} requests to SAP where nothing moved");
    assert!(busy <= 30, "{busy} requests to SAP for two movements");
    town.later(61);
    drop(town.asked());
    drop(engine.sync_once().await.unwrap());
    assert!(stock(&town) >= 4, "everything is read now and then");
}

#[tokio::test]
#[ignore = "a measurement of some minutes: run it with --ignored --nocapture"]
#[allow(clippy::print_stdout)]
async fn ten_thousand_pairs() {
    let clock = SystemClock::new();
    for set_up in [true, false] {
        let town = stocked(5_000);
        if set_up {
            town.prove_fence().await;
        }
        let engine = town.engine();
        let measure = async |what: &str| {
            let (begun, simulated) = (clock.monotonic(), town.now());
            let (sap, veeqo) = asked(&town, &engine).await;
            let (took, waited) = (clock.monotonic() - begun, town.now().duration_since(simulated).as_secs());
            println!(
                "set up: {set_up}, {what}: {sap} requests to SAP, {veeqo} to Veeqo, {took:?}, {waited} simulated s"
            );
        };
        measure("first pass").await;
        town.later(11);
        measure("products once more").await;
        measure("nothing changed").await;
        town.count("ITEM-00042", -1);
        measure("one loss in Veeqo").await;
        town.receive("ITEM-04711", 5);
        measure("one receipt in SAP").await;
        assert_eq!((town.stock("ITEM-00042"), town.stock("ITEM-04711")), ((9, 9), (15, 15)));
        assert_eq!(town.open().await, []);
    }
}
