//! Goods that came back and cannot be booked, or were booked otherwise.

use super::{Town, mugs};
use b1_veeqo_sandbox::sap::{Kind, NewItem, Tracking};
use b1_veeqo_sandbox::seed::MAIN;
use serde_json::json;
use std::time::Duration;

/// Three mugs, delivered.
async fn delivered() -> (Town, i64) {
    let town = mugs().await;
    let order = town.delivered("MUG", 3).await;
    (town, order)
}

/// Two of them are back.
async fn back(town: Town, order: i64) -> Town {
    town.sent_back(order, "MUG", 2);
    town.sync().await;
    town
}

pub(super) async fn after_invoice() -> Town {
    let (town, order) = delivered().await;
    town.invoice_by_hand(&town.only(Kind::DeliveryNote));
    back(town, order).await
}

pub(super) async fn exceeds_delivered() -> Town {
    let (town, order) = delivered().await;
    let town = back(town, order).await;
    back(town, order).await
}

pub(super) async fn not_restocked() -> Town {
    let (town, order) = delivered().await;
    let id = town.announced(order, "MUG", 2);
    town.arrives(id, "MUG", 2, false);
    town.sync().await;
    town.later(11);
    town.sync().await;
    town
}

pub(super) async fn warehouse_unclear() -> Town {
    let (town, order) = delivered().await;
    town.act(|world, now| world.veeqo.add_warehouse(777, "Main", None, now));
    back(town, order).await
}

pub(super) async fn tracking_unclear() -> Town {
    let town = Town::small(&[]);
    town.item(NewItem::new("TEA", "Tea").tracked(Tracking::Batches), 0);
    town.act(|world, now| {
        for batch in ["B1", "B2"] {
            world.sap.receive_batch("TEA", "01", batch, 4.into(), None, now).unwrap();
        }
    });
    town.sync().await;
    let (order, parcel) = town.sold("TEA", 2);
    town.ship(parcel);
    town.sync().await;
    let batch = |name: &str| json!({ "BatchNumberProperty": name, "Quantity": 1 });
    let batches = json!({ "BatchNumbers": [batch("B1"), batch("B2")] });
    town.deliver_by_hand(&town.only(Kind::Order), 0, 2, batches);
    town.sync().await;
    town.sent_back(order, "TEA", 1);
    town.sync().await;
    town
}

pub(super) async fn booked_as_gain() -> Town {
    let (town, order) = delivered().await;
    town.world.lock().unwrap().veeqo.settings.return_lag = Duration::from_secs(7200);
    let town = back(town, order).await;
    town.later(120);
    town.act(|world, now| world.veeqo.edit_order(order, |_| (), now)).unwrap();
    town.sync().await;
    town.later(11);
    town.sync().await;
    town
}

pub(super) async fn partly_arrived() -> Town {
    let (town, order) = delivered().await;
    let id = town.announced(order, "MUG", 2);
    town.arrives(id, "MUG", 1, true);
    town.sync().await;
    town.later(8 * 24 * 60);
    town.sync().await;
    town
}

pub(super) async fn changed_after_posting() -> Town {
    let (town, order) = delivered().await;
    let mug = town.sellable("MUG");
    let id = town.act(|world, now| world.veeqo.add_return(order, MAIN, "", &[(mug, 2, 2)], now)).unwrap();
    town.sync().await;
    town.act(|world, now| world.veeqo.withdraw_return(id, now)).unwrap();
    town.sync().await;
    town
}

pub(super) async fn made_in_sap() -> Town {
    let (town, _) = delivered().await;
    town.take_back_by_hand(&town.only(Kind::DeliveryNote), 2, json!({}));
    town.sync().await;
    town
}
