//! Orders that are changed in Veeqo after they were posted.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::veeqo::{LineItem, Order};
use rust_decimal::Decimal;
use sap_b1_client::{DocEntry, DocumentKind};
use serde_json::json;

/// A posted order of two mugs that is edited in Veeqo.
async fn edited(town: &Town, edit: impl FnOnce(&mut Order)) -> i64 {
    let (order, _) = town.sold("MUG", 2);
    town.sync().await;
    town.act(|world, now| world.veeqo.edit_order(order, edit, now)).unwrap();
    order
}

#[tokio::test]
async fn more_units_follow_to_sap_as_long_as_nothing_was_delivered() {
    for fault in ["", "drop-after", "drop-before", "error", "lock"] {
        let town = Town::at_work(&[("MUG", 10)]).await;
        let order = edited(&town, |order| order.line_items[0].quantity = 3).await;
        town.sync().await;
        assert_eq!(town.only(Kind::Order).lines[0].quantity, 2.into(), "not before it is allocated");
        let more = town.allocate(order, MAIN, &[("MUG", 1)]);
        if !fault.is_empty() {
            town.faults(&format!("{fault}=#1@sap+PATCH+/b1s/v2/Orders("), 1);
        }
        town.sync().await;
        let posted = town.only(Kind::Order);
        let quantity: Decimal = posted.lines.iter().map(|line| line.quantity).sum();
        assert_eq!((quantity, posted.total, town.open().await), (3.into(), 36.into(), vec![]), "{fault}");
        let parcels = town.world.lock().unwrap().veeqo.order(order).unwrap().allocations.clone();
        for parcel in parcels {
            town.ship(parcel.id);
        }
        town.sync().await;
        assert_eq!((town.live(Kind::DeliveryNote).len(), town.stock("MUG")), (2, (7, 7)), "{fault} {more}");
        assert_eq!((town.open().await, town.only(Kind::Order).open), (vec![], false), "{fault}");
    }
}

#[tokio::test]
async fn lines_and_prices_follow_to_sap() {
    let town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
    let bowl = town.sellable("BOWL");
    let order = edited(&town, |order| {
        order.line_items[0].price_per_unit = 9.into();
        let line = LineItem { id: 77, sellable_id: bowl, quantity: 1, ..order.line_items[0].clone() };
        order.line_items.push(line);
    })
    .await;
    town.allocate(order, MAIN, &[("BOWL", 1)]);
    town.sync().await;
    let posted = town.only(Kind::Order);
    let lines: Vec<_> = posted.lines.iter().map(|line| (line.item_code.as_str(), line.line_num)).collect();
    assert_eq!((lines, posted.total), (vec![("MUG", 0), ("BOWL", 1)], Decimal::new(324, 1)));
    // And back again: the line goes.
    town.act(|world, now| {
        let edit = |order: &mut Order| {
            order.line_items.truncate(1);
            order.allocations.truncate(1);
        };
        world.veeqo.edit_order(order, edit, now)
    })
    .unwrap();
    town.sync().await;
    let posted = town.only(Kind::Order);
    assert_eq!((posted.lines.len(), posted.total, town.open().await), (1, Decimal::new(216, 1), vec![]));
}

async fn street(town: &Town) -> String {
    let entry = DocEntry::new(town.only(Kind::Order).doc_entry).unwrap();
    let document = town.sap().get_document(DocumentKind::Orders, entry).await.unwrap().unwrap();
    document.other["AddressExtension"]["ShipToStreet"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_address_follows_while_something_is_open() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let order =
        edited(&town, |order| order.deliver_to.as_mut().unwrap().1.address1 = "2 High Street".into()).await;
    town.sync().await;
    assert_eq!((street(&town).await.as_str(), town.open().await), ("2 High Street", vec![]));
    let parcel = town.world.lock().unwrap().veeqo.order(order).unwrap().allocations[0].id;
    town.ship(parcel);
    town.sync().await;
    town.act(|world, now| {
        let edit = |order: &mut Order| order.deliver_to.as_mut().unwrap().1.address1 = "3 High Street".into();
        world.veeqo.edit_order(order, edit, now)
    })
    .unwrap();
    town.sync().await;
    assert_eq!(
        (street(&town).await.as_str(), town.open().await),
        ("2 High Street", vec![]),
        "all of it is delivered"
    );
}

#[tokio::test]
async fn an_edit_after_something_was_delivered_is_told_and_never_followed() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    let first = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.allocate(order, MAIN, &[("MUG", 3)]);
    town.ship(first);
    town.sync().await;
    town.act(|world, now| world.veeqo.edit_order(order, |order| order.line_items[0].quantity = 6, now))
        .unwrap();
    let more = town.allocate(order, MAIN, &[("MUG", 1)]);
    town.ship(more);
    town.sync().await;
    let open = town.open_exceptions().await;
    assert_eq!((open.len(), open[0].code), (1, Code::OrderChangedAfterPosting));
    assert!(open[0].message.contains("from 5 to 6"), "{}", open[0].message);
    assert_eq!(town.only(Kind::Order).lines[0].quantity, 5.into());
    assert_eq!((town.live(Kind::DeliveryNote).len(), town.stock("MUG")), (2, (7, 7)));
}

#[tokio::test]
async fn an_order_that_was_changed_by_hand_in_sap_is_left_alone() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, _) = town.sold("MUG", 2);
    town.sync().await;
    let entry = DocEntry::new(town.only(Kind::Order).doc_entry).unwrap();
    let by_hand = json!({ "DocumentLines": [{ "LineNum": 0, "Quantity": 1 }] });
    town.sap().patch_document(DocumentKind::Orders, entry, &by_hand, None).await.unwrap();
    town.act(|world, now| {
        world.veeqo.edit_order(order, |order| order.line_items[0].price_per_unit = 9.into(), now)
    })
    .unwrap();
    town.sync().await;
    let open = town.open_exceptions().await;
    assert_eq!((open.len(), open[0].code), (1, Code::OrderChangedAfterPosting));
    assert!(open[0].message.contains("changed by hand"), "{}", open[0].message);
    assert_eq!(town.only(Kind::Order).lines[0].quantity, 1.into());
}

/// Somebody changes the order in SAP at any instant of the change: neither is lost.
#[tokio::test]
async fn a_change_never_overwrites_what_it_has_not_read() {
    for request in 1..60 {
        let town = Town::at_work(&[("MUG", 10)]).await;
        edited(&town, |order| order.line_items[0].price_per_unit = 9.into()).await;
        let entry = town.only(Kind::Order).doc_entry;
        town.just_before(request, move |world, now| {
            world.sap.change(Kind::Order, entry, json!({ "Comments": "call first" }), now).unwrap();
        });
        town.sync().await;
        if town.is_to_come() {
            assert!(request > 10, "only {request} requests");
            return;
        }
        town.sync().await;
        let posted = town.only(Kind::Order);
        assert_eq!((posted.total, town.open().await), (Decimal::new(216, 1), vec![]), "request {request}");
        assert_eq!(posted.comments.as_deref(), Some("call first"), "request {request}");
    }
}
