//! Parcels that left and cannot be delivered, or came back.

use super::{mugs, refuses};
use crate::town::Town;
use b1_veeqo_sandbox::sap::{Kind, NewItem, Tracking};
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::veeqo::NewOrder;
use serde_json::json;

/// An order of two mugs in SAP; gives order and parcel.
async fn posted() -> (Town, i64, i64) {
    let town = mugs().await;
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    (town, order, parcel)
}

async fn shipped(town: Town, parcel: i64) -> Town {
    town.ship(parcel);
    town.sync().await;
    town
}

pub(super) async fn without_order() -> Town {
    let town = mugs().await;
    let order = town.place(NewOrder { paid: false, ..town.new_order("1001", &[("MUG", 2)]) });
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    shipped(town, parcel).await
}

pub(super) async fn more_than_open() -> Town {
    let (town, order, first) = posted().await;
    town.ship(first);
    town.sync().await;
    town.act(|world, now| world.veeqo.edit_order(order, |order| order.line_items[0].quantity = 3, now))
        .unwrap();
    let more = town.allocate(order, MAIN, &[("MUG", 1)]);
    shipped(town, more).await
}

/// A parcel that was delivered, and whose shipment was voided then.
async fn voided_after_delivery() -> (Town, i64, i64) {
    let (town, order, parcel) = posted().await;
    let shipment = town.ship(parcel);
    town.sync().await;
    town.act(|world, now| world.veeqo.void_shipment(shipment, now)).unwrap();
    town.sync().await;
    (town, order, parcel)
}

pub(super) async fn voided() -> Town {
    voided_after_delivery().await.0
}

pub(super) async fn other_contents() -> Town {
    let (town, order, parcel) = voided_after_delivery().await;
    town.act(|world, now| {
        world.veeqo.edit_order(order, |order| order.allocations[0].lines[0].quantity = 1, now)
    })
    .unwrap();
    shipped(town, parcel).await
}

pub(super) async fn base_closed() -> Town {
    let (town, _, parcel) = posted().await;
    let order = town.only(Kind::Order).doc_entry;
    town.act(|world, now| world.sap.close(Kind::Order, order, now)).unwrap();
    shipped(town, parcel).await
}

pub(super) async fn already_closed() -> Town {
    let (town, order, _) = posted().await;
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
    refuses(&town, "/b1s/v2/Orders(", -5002, "Document is already closed");
    town.sync().await;
    town
}

/// A parcel with two units of a tracked item that the town has eight of.
async fn tracked(tracking: Tracking) -> Town {
    let town = Town::small(&[]);
    town.item(NewItem::new("TEA", "Tea").tracked(tracking), 0);
    town.act(|world, now| match tracking {
        Tracking::Serials => world.sap.receive_serials("TEA", "01", &["K1", "K2"], now).unwrap(),
        _ => world.sap.receive_batch("TEA", "01", "B1", 8.into(), None, now).unwrap(),
    });
    town.sync().await;
    let (_, parcel) = town.sold("TEA", 2);
    shipped(town, parcel).await
}

pub(super) async fn batches_missing() -> Town {
    tracked(Tracking::Batches).await
}

pub(super) async fn serials_missing() -> Town {
    tracked(Tracking::Serials).await
}

/// The parcel's two units lie in either of two bins.
pub(super) async fn bins_missing() -> Town {
    let town = Town::small(&[]);
    town.act(|world, _| world.sap.add_bins("01", &[7, 8]));
    town.set_up().await;
    town.item(NewItem::new("MUG", "Mug"), 1);
    town.act(|world, now| {
        let bins = [json!({ "BinAbsEntry": 8, "Quantity": 3 })];
        let line = json!({ "ItemCode": "MUG", "WarehouseCode": "01", "Quantity": 3, "UnitPrice": 4, "DocumentLinesBinAllocations": bins });
        world.sap.post(Kind::InventoryGenEntry, json!({ "DocumentLines": [line] }), now).unwrap();
    });
    town.sync().await;
    let (_, parcel) = town.sold("MUG", 2);
    shipped(town, parcel).await
}

pub(super) async fn batch_short() -> Town {
    let (town, _, parcel) = posted().await;
    let text = "10001153 - Insufficient quantity for item MUG with batch B1 in warehouse 01";
    refuses(&town, "/b1s/v2/DeliveryNotes", 10_001_153, text);
    shipped(town, parcel).await
}

pub(super) async fn flag_missing() -> Town {
    let mut town = mugs().await;
    town.settings.items.require_tracking = vec![100];
    super::sold(town).await
}

pub(super) async fn flags_conflict() -> Town {
    let town = Town::small(&[]);
    town.item(NewItem::new("MUG", "Mug").tracked(Tracking::Batches), 0);
    town.sync().await;
    town.act(|world, now| world.sap.set_item("MUG", "ManageSerialNumbers", "tYES", now));
    super::sold(town).await
}
