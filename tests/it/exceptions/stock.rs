//! Stock that cannot be opened or booked.

use super::mugs;
use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::{Kind, NewItem, Tracking};
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::veeqo::NewProduct;
use serde_json::json;

pub(super) async fn opening_differs() -> Town {
    let town = Town::small(&[("MUG", 10)]);
    let product = NewProduct { title: "Mug".into(), sku: "MUG".into(), ..NewProduct::default() };
    town.act(|world, now| world.veeqo.add_product(product, now));
    town.count("MUG", 7);
    town.sync().await;
    town
}

pub(super) async fn committed_elsewhere() -> Town {
    let mut town = Town::small(&[("MUG", 10)]);
    town.settings.push_channel = None;
    let line = json!({ "ItemCode": "MUG", "WarehouseCode": "01", "Quantity": 4, "UnitPrice": 10 });
    let order = json!({ "CardCode": "C-AMZ", "DocDueDate": "2027-02-01", "DocumentLines": [line] });
    town.act(|world, now| world.sap.post(Kind::Order, order, now)).unwrap();
    town.sync().await;
    town
}

pub(super) async fn negative() -> Town {
    let town = Town::small(&[("MUG", 1)]);
    town.act(|world, now| {
        world.sap.settings.block_negative_stock = false;
        world.sap.issue_goods("MUG", "01", 3.into(), now).unwrap();
    });
    town.sync().await;
    town
}

pub(super) async fn level_too_low() -> Town {
    let town = mugs().await;
    town.count("MUG", -8);
    town.act(|world, now| world.sap.issue_goods("MUG", "01", 5.into(), now)).unwrap();
    town.sync().await;
    town
}

pub(super) async fn no_cost() -> Town {
    let town = Town::at_work(&[("MUG", 0)]).await;
    town.count("MUG", 3);
    town.sync().await;
    town
}

/// A tracked item of which one unit gets lost in Veeqo.
async fn lost(tracking: Tracking) -> Town {
    let town = Town::small(&[]);
    town.item(NewItem::new("TEA", "Tea").tracked(tracking), 0);
    town.act(|world, now| match tracking {
        Tracking::Serials => world.sap.receive_serials("TEA", "01", &["K1", "K2"], now).unwrap(),
        _ => world.sap.receive_batch("TEA", "01", "B1", 8.into(), None, now).unwrap(),
    });
    town.sync().await;
    town.count("TEA", -1);
    town.sync().await;
    town
}

pub(super) async fn batch_lost() -> Town {
    lost(Tracking::Batches).await
}

pub(super) async fn serial_lost() -> Town {
    lost(Tracking::Serials).await
}

pub(super) async fn blocked() -> Town {
    let town = mugs().await;
    town.count("MUG", -11);
    town.sync().await;
    town
}

pub(super) async fn moved_on_both_sides() -> Town {
    let town = mugs().await;
    town.receive("MUG", 5);
    town.count("MUG", 5);
    town.sync().await;
    town
}

pub(super) async fn seen_twice() -> Town {
    let town = mugs().await;
    town.receive("MUG", 5);
    town.sync().await;
    town.later(120);
    town.count("MUG", 5);
    town.sync().await;
    town
}

/// The write is lost, and somebody counts before the level is read again: at which request that is, is tried.
pub(super) async fn write_uncertain() -> Town {
    for request in 10..90 {
        let town = mugs().await;
        town.receive("MUG", 5);
        town.faults("drop-before=#1@veeqo+PUT", 1);
        let sellable = town.sellable("MUG");
        town.just_before(request, move |world, now| {
            if world.faults.struck() > 0 {
                world.veeqo.move_stock(sellable, MAIN, -2, now).unwrap();
            }
        });
        town.sync().await;
        if town.open().await.iter().any(|(code, _)| *code == Code::StockWriteUncertain) {
            return town;
        }
    }
    panic!("no request lies between the write and the next reading")
}

pub(super) async fn limit_exceeded() -> Town {
    let mut town = mugs().await;
    town.settings.stock.limits.max_units = Some(5.into());
    town.count("MUG", -6);
    town.sync().await;
    town
}

pub(super) async fn receipt_unmatched() -> Town {
    let mut town = mugs().await;
    town.settings.stock.dock_receipts.insert("01".parse().unwrap());
    town.count("MUG", 5);
    town.sync().await;
    town.later(25 * 60);
    town.sync().await;
    town
}

pub(super) async fn sides_differ() -> Town {
    let mut town = mugs().await;
    let every = std::time::Duration::from_secs(3600);
    town.settings.operations.reconcile = Some(b1_veeqo_sync::reconcile::Schedule::Every(every));
    town.receive("MUG", 2);
    town.engine().reconcile_on_schedule(std::future::ready(())).await;
    town
}
