//! Orders that cannot be posted, or that changed afterwards.

use super::{mugs, refuses, sold};
use crate::customers;
use crate::town::Town;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, MARKETPLACE, OVERFLOW, UNMAPPED, WEB_SHOP};
use b1_veeqo_sandbox::veeqo::{Channel, NewOrder, Order, Stage};
use b1_veeqo_sync::settings::CancelledRest;
use serde_json::json;

/// A new order of two mugs with something about it, allocated; then a pass.
async fn placed(town: Town, change: impl FnOnce(&mut NewOrder)) -> Town {
    let mut order = town.new_order("1001", &[("MUG", 2)]);
    change(&mut order);
    let order = town.place(order);
    town.allocate(order, MAIN, &[("MUG", 2)]);
    town.sync().await;
    town
}

/// An order that was posted, then edited in Veeqo.
async fn edited(change: impl FnOnce(&mut Order)) -> Town {
    let town = mugs().await;
    let (order, _) = town.sold("MUG", 2);
    town.sync().await;
    town.act(|world, now| world.veeqo.edit_order(order, change, now)).unwrap();
    town.sync().await;
    town
}

pub(super) async fn warehouse_unmapped() -> Town {
    let town = mugs().await;
    let order = town.place(town.new_order("1001", &[("MUG", 2)]));
    town.allocate(order, UNMAPPED, &[("MUG", 2)]);
    town.sync().await;
    town
}

pub(super) async fn channel_unlisted() -> Town {
    let town = mugs().await;
    town.act(|world, _| world.veeqo.add_channel(Channel::new(999, "Craft fair", "direct", &[MAIN])));
    placed(town, |order| order.channel = 999).await
}

pub(super) async fn without_lines() -> Town {
    let town = mugs().await;
    let order = town.place(town.new_order("1001", &[("MUG", 2)]));
    town.act(|world, now| world.veeqo.edit_order(order, |order| order.line_items.clear(), now)).unwrap();
    town.sync().await;
    town
}

pub(super) async fn over_allocated() -> Town {
    let town = mugs().await;
    let (order, _) = town.sold("MUG", 3);
    town.act(|world, now| world.veeqo.edit_order(order, |order| order.line_items[0].quantity = 2, now))
        .unwrap();
    town.sync().await;
    town
}

pub(super) async fn partly_allocated_shipped() -> Town {
    let town = mugs().await;
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.ship(parcel);
    town.sync().await;
    town
}

pub(super) async fn before_go_live() -> Town {
    let mut town = mugs().await;
    town.sold("MUG", 2);
    town.settings.since = town.now();
    town.later(10);
    town.sync().await;
    town
}

pub(super) async fn cancelled_after_posting() -> Town {
    let mut town = mugs().await;
    town.settings.cancelled_rest = CancelledRest::Ask;
    cancelled_in_part(town).await
}

pub(super) async fn cancelled_rest_closed() -> Town {
    cancelled_in_part(mugs().await).await
}

async fn cancelled_in_part(town: Town) -> Town {
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.allocate(order, MAIN, &[("MUG", 3)]);
    town.ship(parcel);
    town.sync().await;
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
    town.sync().await;
    town
}

pub(super) async fn cancelled_shipped() -> Town {
    let town = mugs().await;
    let order = town.place(NewOrder { paid: false, ..town.new_order("1001", &[("MUG", 2)]) });
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.ship(parcel);
    town.sync().await;
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
    town.sync().await;
    town
}

pub(super) async fn cancelled_closed_in_sap() -> Town {
    let town = mugs().await;
    let (order, _) = town.sold("MUG", 2);
    town.sync().await;
    let posted = town.only(Kind::Order).doc_entry;
    town.act(|world, now| {
        world.sap.close(Kind::Order, posted, now).unwrap();
        world.veeqo.cancel_order(order, None, now).unwrap();
    });
    town.sync().await;
    town
}

pub(super) async fn changed() -> Town {
    let town = mugs().await;
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.ship(parcel);
    town.sync().await;
    town.act(|world, now| world.veeqo.edit_order(order, |order| order.line_items[0].quantity = 3, now))
        .unwrap();
    town.sync().await;
    town
}

pub(super) async fn status_unknown() -> Town {
    let town = mugs().await;
    let (order, _) = town.sold("MUG", 2);
    let edit = |order: &mut Order| order.stage = Stage::Named("awaiting_signature");
    town.act(|world, now| world.veeqo.edit_order(order, edit, now)).unwrap();
    town.sync().await;
    town
}

pub(super) async fn refunded() -> Town {
    edited(|order| order.stage = Stage::Refunded).await
}

pub(super) async fn merged() -> Town {
    let town = mugs().await;
    let orders = [1, 2].map(|quantity| town.sold("MUG", quantity).0);
    town.sync().await;
    let posted = town.live(Kind::Order);
    let half = posted.iter().position(|order| order.lines[0].quantity == 2.into()).unwrap();
    town.deliver_by_hand(&posted[half], 0, 1, json!({}));
    let merged = town.act(|world, now| world.veeqo.merge_orders(&orders, MARKETPLACE, now)).unwrap();
    town.allocate(merged, MAIN, &[("MUG", 3)]);
    town.sync().await;
    town
}

pub(super) async fn address_missing() -> Town {
    placed(mugs().await, |order| order.address = None).await
}

pub(super) async fn address_incomplete() -> Town {
    placed(mugs().await, |order| {
        if let Some(address) = &mut order.address {
            address.country.clear();
        }
    })
    .await
}

pub(super) async fn address_invalid() -> Town {
    let town = mugs().await;
    refuses(&town, "/b1s/v2/Orders", -5002, "1250000126 - Enter a valid state");
    sold(town).await
}

pub(super) async fn customer_ambiguous() -> Town {
    let town = customers::town().await;
    customers::partner(&town, "C-ANN", "Ann Other", "family@x.example");
    let bob = customers::customer(&town, "Bob", Some("family@x.example"));
    customers::order(&town, "1001", bob, "Bob");
    town.sync().await;
    town
}

pub(super) async fn partner_unknown() -> Town {
    let mut town = mugs().await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().card_code = "C-GONE".to_owned();
    sold(town).await
}

pub(super) async fn partner_inactive() -> Town {
    let town = mugs().await;
    let frozen = json!({ "Frozen": "tYES" }).as_object().cloned().unwrap();
    town.act(|world, now| world.sap.add_partner("C-WEB", "Web shop", frozen, now));
    sold(town).await
}

pub(super) async fn partner_differs() -> Town {
    let town = mugs().await;
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    let text = "Base document card and target document card do not match.";
    refuses(&town, "/b1s/v2/DeliveryNotes", -5002, text);
    town.ship(parcel);
    town.sync().await;
    town
}

pub(super) async fn two_branches() -> Town {
    let town = mugs().await;
    town.act(|world, now| {
        world.sap.receive_goods("MUG", "02", 5.into(), now).unwrap();
        for (branch, warehouse) in [(1, "01"), (2, "02")] {
            world.sap.add_branch(branch, warehouse);
            world.sap.set_record("Warehouses", warehouse, "BusinessPlaceID", branch);
        }
    });
    town.sync().await;
    let order = town.place(town.new_order("1001", &[("MUG", 2)]));
    town.allocate(order, MAIN, &[("MUG", 1)]);
    town.allocate(order, OVERFLOW, &[("MUG", 1)]);
    town.sync().await;
    town
}
