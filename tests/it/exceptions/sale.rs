//! SAP's own sales orders that cannot go to Veeqo, or that differ there.

use crate::town::{TRADE, Town};
use b1_veeqo_sandbox::sap::{Kind, NewItem};
use b1_veeqo_sandbox::seed::{MAIN, PUSH_CHANNEL};
use b1_veeqo_sandbox::veeqo::NewOrder;
use serde_json::json;

/// A sales order of four mugs that is in Veeqo: SAP's key and Veeqo's id.
async fn traded() -> (Town, i64, i64) {
    let town = Town::in_trade(&[("MUG", 10)]).await;
    let sale = town.raise(&[("MUG", 4)]);
    town.sync().await;
    let order = town.only_pushed().id;
    (town, sale, order)
}

pub(super) async fn customer_incomplete() -> Town {
    let town = Town::in_trade(&[("MUG", 10)]).await;
    town.act(|world, now| world.sap.add_partner(TRADE, "Trade Ltd", serde_json::Map::new(), now));
    town.raise_with(
        &[("MUG", 1)],
        json!({ "AddressExtension": { "ShipToStreet": "Quay 1", "ShipToCountry": "GB" } }),
    );
    town.sync().await;
    town
}

pub(super) async fn quantity_fractional() -> Town {
    let town = Town::in_trade(&[]).await;
    town.item(NewItem::new("ROPE", "Rope"), 10);
    town.sync().await;
    let sale = town.raise(&[("ROPE", 3)]);
    town.change_sale(sale, json!({ "DocumentLines": [{ "LineNum": 0, "Quantity": 2.5 }] }));
    town.sync().await;
    town
}

pub(super) async fn changed_after_despatch() -> Town {
    let (town, sale, order) = traded().await;
    town.ship(town.allocate(order, MAIN, &[("MUG", 3)]));
    town.sync().await;
    town.change_sale(sale, json!({ "DocumentLines": [{ "LineNum": 0, "Quantity": 5 }] }));
    town.sync().await;
    town
}

pub(super) async fn being_picked() -> Town {
    let (town, _, order) = traded().await;
    let parcel = town.allocate(order, MAIN, &[("MUG", 4)]);
    town.act(|world, now| world.veeqo.pick(parcel, now)).unwrap();
    town.deliver_by_hand(&town.only(Kind::Order), 0, 4, json!({}));
    town.sync().await;
    town
}

pub(super) async fn changed_in_veeqo() -> Town {
    let (town, _, order) = traded().await;
    town.act(|world, now| world.veeqo.edit_order(order, |order| order.line_items[0].quantity = 5, now))
        .unwrap();
    town.sync().await;
    town
}

pub(super) async fn cancelled_in_veeqo() -> Town {
    let (town, _, order) = traded().await;
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
    town.sync().await;
    town
}

pub(super) async fn unknown_in_sap() -> Town {
    let town = Town::in_trade(&[("MUG", 10)]).await;
    town.place(NewOrder { channel: PUSH_CHANNEL, ..town.new_order("77", &[("MUG", 1)]) });
    town.sync().await;
    town
}
