//! Stock that moves on either side.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, OVERFLOW, PAIRS};
use rust_decimal::Decimal;

const ITEMS: [(&str, i64); 4] = [("MUG", 10), ("BOWL", 10), ("CUP", 10), ("JUG", 10)];

/// A loss, a find, a carriage to the other warehouse, and goods received in SAP.
fn move_all(town: &Town) {
    town.count("MUG", -3);
    town.count("BOWL", 2);
    carry(town, "CUP", 4);
    town.receive("JUG", 5);
}

fn carry(town: &Town, item: &str, units: i64) {
    let sellable = town.sellable(item);
    town.act(|world, now| {
        world.veeqo.move_stock(sellable, MAIN, -units, now).unwrap();
        world.veeqo.move_stock(sellable, OVERFLOW, units, now).unwrap();
    });
}

/// Our goods issues and receipts as item, warehouse, quantity, price; and our transfers as item, from, to, quantity.
type Booked = (Vec<(String, String, i64, i64)>, Vec<(String, String, String, i64)>);

fn whole(quantity: Decimal) -> i64 {
    quantity.try_into().unwrap()
}

fn booked(town: &Town) -> Booked {
    let mut goods = Vec::new();
    for (kind, sign) in [(Kind::InventoryGenEntry, 1), (Kind::InventoryGenExit, -1)] {
        for document in town.live(kind) {
            if document.comments.as_ref().is_some_and(|text| text.starts_with("Counted")) {
                goods.extend(document.lines.iter().map(|line| {
                    (
                        line.item_code.clone(),
                        line.warehouse.clone(),
                        sign * whole(line.quantity),
                        whole(line.price),
                    )
                }));
            }
        }
    }
    goods.sort();
    let world = town.world.lock().unwrap();
    let lines = world.sap.transfers().flat_map(|transfer| transfer.lines);
    (goods, lines.map(|(item, from, to, quantity)| (item, from, to, whole(quantity))).collect())
}

/// What [`move_all`] is to become.
fn all_booked() -> Booked {
    let goods = [("BOWL", 2, 4), ("MUG", -3, 0)];
    let goods = goods.map(|(item, units, price)| (item.to_owned(), "01".to_owned(), units, price));
    (goods.to_vec(), vec![("CUP".to_owned(), "01".to_owned(), "02".to_owned(), 4)])
}

/// Levels of all items in both warehouses, on both sides.
fn levels(town: &Town) -> Vec<[(i64, i64); 2]> {
    ITEMS.iter().map(|(item, _)| PAIRS.map(|place| town.stock_in(item, place))).collect()
}

fn all_level() -> Vec<[(i64, i64); 2]> {
    [[7, 0], [12, 0], [6, 4], [15, 0]].map(|units| units.map(|units| (units, units))).to_vec()
}

#[tokio::test]
async fn happy() {
    let town = Town::at_work(&ITEMS).await;
    move_all(&town);
    town.sync().await;
    assert_eq!((booked(&town), levels(&town), town.open().await), (all_booked(), all_level(), vec![]));
    town.sync().await;
    assert_eq!((booked(&town), levels(&town)), (all_booked(), all_level()), "once");
}

#[tokio::test]
async fn partial() {
    let town = Town::at_work(&ITEMS).await;
    move_all(&town);
    town.count("MUG", -8);
    town.count("JUG", -1);
    town.sync().await;
    let told = town.open().await;
    assert_eq!(
        told,
        [(Code::NegativeStockBlocked, "pair:MUG@01".to_owned())],
        "what SAP refuses stands alone"
    );
    let (goods, transfers) = booked(&town);
    let goods: Vec<_> = goods.iter().map(|(item, _, units, _)| (item.as_str(), *units)).collect();
    assert_eq!((goods, transfers), (vec![("BOWL", 2), ("JUG", -1)], all_booked().1), "the others went");
    assert_eq!((town.stock("MUG"), town.stock("JUG")), ((10, -1), (14, 14)));
    town.receive("MUG", 5);
    town.retry().await;
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG")), (vec![], (4, 4)));
}

#[tokio::test]
async fn late() {
    let mut town = Town::small(&ITEMS);
    town.settings.stock.feed = b1_veeqo_sync::settings::StockFeed::Documents;
    town.act(|world, _| world.veeqo.settings.stock_touches_product = false);
    let engine = town.engine();
    drop(engine.sync_once().await.unwrap());
    town.later(12);
    drop(engine.sync_once().await.unwrap());
    move_all(&town);
    let summary = engine.sync_once().await.unwrap();
    let missed = |summary: &b1_veeqo_sync::Summary| {
        summary.flows.iter().find(|(flow, _)| flow.as_str() == "stock").map(|(_, report)| report.missed)
    };
    assert_eq!(
        (booked(&town), missed(&summary)),
        ((vec![], vec![]), Some(0)),
        "no feed shows what Veeqo saw"
    );
    assert_eq!(town.stock("JUG"), (15, 15), "SAP's documents show the receipt");
    town.later(61);
    let summary = engine.sync_once().await.unwrap();
    assert_eq!((booked(&town), levels(&town), town.open().await), (all_booked(), all_level(), vec![]));
    assert_eq!(missed(&summary), Some(4), "the sweep found them, and says so");
}

#[tokio::test]
async fn twice() {
    let town = Town::at_work(&ITEMS).await;
    town.receive("MUG", 5);
    town.count("MUG", 5);
    town.receive("BOWL", 5);
    town.sync().await;
    town.later(120);
    town.count("BOWL", 5);
    town.sync().await;
    let mut told = town.open().await;
    told.sort();
    let mut asked = [
        (Code::StockMovedBothSides, "pair:MUG@01".to_owned()),
        (Code::StockSeenTwice, "pair:BOWL@01".to_owned()),
    ];
    asked.sort();
    assert_eq!(told, asked);
    assert_eq!(
        (booked(&town), town.stock("MUG"), town.stock("BOWL")),
        ((vec![], vec![]), (15, 15), (15, 20))
    );
    town.count("BOWL", -5);
    town.retry().await;
    town.sync().await;
    assert_eq!((town.open().await, booked(&town)), (vec![], (vec![], vec![])));
    assert_eq!((town.stock("MUG"), town.stock("BOWL")), ((15, 15), (15, 15)));
}

#[tokio::test]
async fn cancelled() {
    let town = Town::at_work(&ITEMS).await;
    town.count("MUG", -3);
    town.sync().await;
    assert_eq!(town.stock("MUG"), (7, 7));
    let issue = town.live(Kind::InventoryGenExit).remove(0).doc_entry;
    town.act(|world, now| world.sap.cancel(Kind::InventoryGenExit, issue, now)).unwrap();
    town.sync().await;
    assert_eq!(town.stock("MUG"), (10, 10), "whoever takes our issue back in SAP has found the units");
    assert_eq!((booked(&town).0, town.open().await), (vec![], vec![]), "and it is not posted again");
    town.count("BOWL", -2);
    town.count("BOWL", 2);
    town.sync().await;
    assert_eq!(
        (booked(&town).0, town.stock("BOWL")),
        (vec![], (10, 10)),
        "what was taken back before it held still"
    );
}

#[tokio::test]
async fn crash() {
    for fenced in [false, true] {
        for after in [false, true] {
            for request in 1.. {
                let town = Town::at_work(&ITEMS).await;
                if fenced {
                    town.prove_fence().await;
                }
                move_all(&town);
                town.crash_at(request, after);
                let (_, crashes) = town.recover().await;
                if crashes == 0 {
                    assert!(request > 20, "only {request} requests");
                    break;
                }
                town.sync().await;
                let case = format!("request {request}, after: {after}, fenced: {fenced}");
                assert_eq!((booked(&town), levels(&town)), (all_booked(), all_level()), "{case}");
                assert_eq!(town.open().await, [], "{case}");
            }
        }
    }
}
