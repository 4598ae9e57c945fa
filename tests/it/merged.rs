//! Orders that are merged in Veeqo: one document in SAP for each of their goods, whenever it happens.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, MARKETPLACE};
use b1_veeqo_sandbox::veeqo::NewOrder;
use b1_veeqo_sync::ledger::{Store, WorkKey, WorkState};
use serde_json::json;

/// Two orders are merged and allocated; gives the merged one and its parcel.
fn merge(town: &Town, orders: &[i64]) -> (i64, i64) {
    let merged = town.act(|world, now| world.veeqo.merge_orders(orders, MARKETPLACE, now)).unwrap();
    (merged, town.allocate(merged, MAIN, &[("MUG", 3)]))
}

/// SAP has the merged order alone, with all its goods, for the customer of the originals; its parcel is delivered once.
async fn assert_only_merged(town: &Town, merged: i64, parcel: i64, case: &str) {
    let posted = town.only(Kind::Order);
    assert_eq!(posted.card_code, "C-WEB", "{case}");
    assert_eq!(posted.num_at_card.as_deref(), Some(&*format!("#P-{merged} [V{merged}]")), "{case}");
    assert_eq!((posted.lines.len(), posted.total), (2, 36.into()), "{case}");
    town.ship(parcel);
    town.sync().await;
    town.sync().await;
    let delivered = town.only(Kind::DeliveryNote);
    assert_eq!(
        delivered.lines.iter().map(|line| line.quantity).sum::<rust_decimal::Decimal>(),
        3.into(),
        "{case}"
    );
    let stood = (town.open().await, town.adjusted(), town.stock("MUG"));
    assert_eq!(stood, (vec![], vec![], (7, 7)), "{case}");
}

async fn reason(town: &Town, order: i64) -> String {
    let row = town.store().work(&WorkKey::order(order)).await.unwrap().unwrap();
    assert_eq!(row.state, WorkState::Excluded, "{row:?}");
    row.reason.unwrap()
}

#[tokio::test]
async fn merged_before_they_are_posted() {
    for seen in [false, true] {
        let town = Town::at_work(&[("MUG", 10)]).await;
        let orders = [1, 2].map(|quantity| town.place(town.new_order("1001", &[("MUG", quantity)])));
        if seen {
            town.sync().await;
        }
        let (merged, parcel) = merge(&town, &orders);
        town.sync().await;
        town.sync().await;
        for order in orders {
            assert_eq!(reason(&town, order).await, format!("merged into order #P-{merged} in Veeqo"));
        }
        assert_only_merged(&town, merged, parcel, &format!("seen: {seen}")).await;
    }
}

#[tokio::test]
async fn merged_after_they_were_posted() {
    for fenced in [false, true] {
        let town = Town::at_work(&[("MUG", 10)]).await;
        if fenced {
            town.prove_fence().await;
        }
        let orders = [town.sold("MUG", 1).0, town.sold("MUG", 2).0];
        town.sync().await;
        assert_eq!(town.live(Kind::Order).len(), 2);
        let (merged, parcel) = merge(&town, &orders);
        town.sync().await;
        town.sync().await;
        assert_only_merged(&town, merged, parcel, &format!("fenced: {fenced}")).await;
        for order in orders {
            assert!(
                reason(&town, order)
                    .await
                    .starts_with(&format!("merged into order {merged} in Veeqo; order "))
            );
        }
    }
}

/// One is posted, one is not; somebody merges them just before any request of a pass.
#[tokio::test]
async fn merged_at_any_moment() {
    for request in 1.. {
        let town = Town::at_work(&[("MUG", 10)]).await;
        let first = town.sold("MUG", 1).0;
        town.sync().await;
        let orders = [first, town.sold("MUG", 2).0];
        town.just_before(request, move |world, now| {
            world.veeqo.merge_orders(&orders, MARKETPLACE, now).unwrap();
        });
        town.sync().await;
        if town.is_to_come() {
            assert!(request > 10, "only {request} requests in a pass");
            return;
        }
        let merged = town.world.lock().unwrap().veeqo.order(first).unwrap().merged_to_id.unwrap();
        let parcel = town.allocate(merged, MAIN, &[("MUG", 3)]);
        for _ in 0..3 {
            town.sync().await;
        }
        assert_only_merged(&town, merged, parcel, &format!("request {request}")).await;
    }
}

#[tokio::test]
async fn a_lost_store_leaves_no_original_beside_its_merged_order() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let orders = [town.sold("MUG", 1).0, town.sold("MUG", 2).0];
    town.sync().await;
    town.lose_store();
    let (merged, parcel) = merge(&town, &orders);
    for _ in 0..3 {
        let _ = town.recover().await;
        town.later(2);
    }
    assert_only_merged(&town, merged, parcel, "lost").await;
}

#[tokio::test]
async fn merged_after_something_was_delivered() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let orders = [town.sold("MUG", 1).0, town.sold("MUG", 2).0];
    town.sync().await;
    let posted = town.live(Kind::Order);
    let two = posted.iter().find(|order| order.lines[0].quantity == 2.into()).unwrap();
    town.deliver_by_hand(two, 0, 1, json!({}));
    let (merged, parcel) = merge(&town, &orders);
    town.sync().await;
    town.sync().await;
    assert_eq!(
        town.live(Kind::Order)
            .iter()
            .filter(|order| order
                .num_at_card
                .as_deref()
                .is_some_and(|text| text.contains(&merged.to_string())))
            .count(),
        0
    );
    let told = town.open_exceptions().await;
    let named = |order: i64| {
        told.iter().any(|one| one.code == Code::OrderMerged && one.message.contains(&order.to_string()))
    };
    assert!(named(merged), "{told:?}");
    town.ship(parcel);
    town.sync().await;
    let told: Vec<Code> = town.open_exceptions().await.into_iter().map(|one| one.code).collect();
    assert!(told.contains(&Code::DespatchWithoutOrder), "{told:?}");
    assert_eq!(town.live(Kind::DeliveryNote).len(), 1);
}

/// The merged order, posted or not, is merged with a third: that one takes the place of all.
#[tokio::test]
async fn merged_again() {
    for posted in [false, true] {
        let town = Town::at_work(&[("MUG", 20)]).await;
        let orders = [town.sold("MUG", 1).0, town.sold("MUG", 2).0];
        town.sync().await;
        let first = town.act(|world, now| world.veeqo.merge_orders(&orders, MARKETPLACE, now)).unwrap();
        if posted {
            town.allocate(first, MAIN, &[("MUG", 3)]);
            town.sync().await;
            town.sync().await;
            town.only(Kind::Order);
        }
        let third = town.sold("MUG", 4).0;
        town.sync().await;
        let last =
            town.act(|world, now| world.veeqo.merge_orders(&[first, third], MARKETPLACE, now)).unwrap();
        let parcel = town.allocate(last, MAIN, &[("MUG", 7)]);
        for _ in 0..3 {
            town.sync().await;
        }
        let order = town.only(Kind::Order);
        assert_eq!((order.card_code.as_str(), order.total), ("C-WEB", 84.into()), "posted: {posted}");
        assert_eq!(order.num_at_card, Some(format!("#P-{last} [V{last}]")), "posted: {posted}");
        town.ship(parcel);
        town.sync().await;
        town.only(Kind::DeliveryNote);
        let stood = (town.open().await, town.adjusted(), town.stock("MUG"));
        assert_eq!(stood, (vec![], vec![], (13, 13)), "posted: {posted}");
    }
}

/// Veeqo takes a merge back: the merged order is cancelled, and its originals live again, each with a document of its own.
#[tokio::test]
async fn taken_apart_again() {
    for posted in [false, true] {
        let town = Town::at_work(&[("MUG", 10)]).await;
        let orders = [1, 2].map(|quantity| town.place(town.new_order("1001", &[("MUG", quantity)])));
        if posted {
            town.allocate(orders[0], MAIN, &[("MUG", 1)]);
            town.allocate(orders[1], MAIN, &[("MUG", 2)]);
        }
        town.sync().await;
        let (merged, _) = merge(&town, &orders);
        town.sync().await;
        town.sync().await;
        town.only(Kind::Order);
        town.act(|world, now| {
            world.veeqo.cancel_order(merged, None, now).unwrap();
            for order in orders {
                world.veeqo.edit_order(order, |order| order.merged_to_id = None, now).unwrap();
            }
        });
        let parcels =
            [(0, 1), (1, 2)].map(|(index, units)| town.allocate(orders[index], MAIN, &[("MUG", units)]));
        for _ in 0..3 {
            town.sync().await;
        }
        let mut totals: Vec<_> = town.live(Kind::Order).iter().map(|order| order.total).collect();
        totals.sort();
        assert_eq!(totals, [12.into(), 24.into()], "posted: {posted}");
        for parcel in parcels {
            town.ship(parcel);
        }
        town.sync().await;
        assert_eq!(town.live(Kind::DeliveryNote).len(), 2);
        let stood = (town.open().await, town.adjusted(), town.stock("MUG"));
        assert_eq!(stood, (vec![], vec![], (7, 7)), "posted: {posted}");
    }
}

/// Two customers cannot be one order in SAP: their orders stay there, for the person who decides.
#[tokio::test]
async fn merged_across_channels() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let web = town.sold("MUG", 1).0;
    let other = NewOrder { channel: MARKETPLACE, ..town.new_order("1002", &[("MUG", 2)]) };
    let other = town.place(other);
    town.allocate(other, MAIN, &[("MUG", 2)]);
    town.sync().await;
    assert_eq!(town.live(Kind::Order).len(), 2, "{:?}", town.open_exceptions().await);
    let (merged, parcel) = merge(&town, &[web, other]);
    for _ in 0..3 {
        town.sync().await;
    }
    assert_eq!(town.live(Kind::Order).len(), 2, "both stand");
    let told = town.open_exceptions().await;
    assert_eq!((told.len(), told[0].code), (1, Code::OrderMerged), "{told:?}");
    assert_eq!(told[0].record, format!("order:{merged}"));
    town.ship(parcel);
    town.sync().await;
    town.later(20);
    town.sync().await;
    let stood = (town.live(Kind::DeliveryNote), town.adjusted(), town.stock("MUG"));
    assert_eq!(stood, (vec![], vec![], (10, 7)));
}
