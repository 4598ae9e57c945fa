//! Parcels that come back before they went, and deliveries that people cancel in SAP.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, OVERFLOW};
use serde_json::json;

/// An order of 2 whose parcel has left and is delivered; gives order, allocation and shipment.
async fn delivered() -> (Town, i64, i64, i64) {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.act(|world, now| world.sap.receive_goods("MUG", "02", 10.into(), now)).unwrap();
    town.sync().await;
    let (order, parcel) = town.sold("MUG", 2);
    let shipment = town.ship(parcel);
    town.sync().await;
    town.only(Kind::DeliveryNote);
    (town, order, parcel, shipment)
}

fn void(town: &Town, shipment: i64) {
    town.act(|world, now| world.veeqo.void_shipment(shipment, now)).unwrap();
}

fn both_warehouses(town: &Town) -> [(i64, i64); 2] {
    [town.stock("MUG"), town.stock_in("MUG", ("02", OVERFLOW))]
}

#[tokio::test]
async fn a_shipment_voided_before_its_delivery_is_nothing_and_may_go_again() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let mut order = town.new_order("1001", &[("MUG", 2)]);
    order.paid = false;
    let order = town.place(order);
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    let shipment = town.ship(parcel);
    town.sync().await;
    void(&town, shipment);
    town.sync().await;
    assert_eq!(
        (town.live(Kind::DeliveryNote), town.stock("MUG"), town.open().await),
        (vec![], (10, 10), vec![])
    );
    town.act(|world, now| world.veeqo.record_payment(order, "card", "", now)).unwrap();
    town.sync().await;
    town.ship(parcel);
    town.sync().await;
    town.only(Kind::DeliveryNote);
    assert_eq!((town.stock("MUG"), town.adjusted(), town.open().await), ((8, 8), vec![], vec![]));
}

#[tokio::test]
async fn a_parcel_allocated_anew_before_its_delivery_leaves_from_where_it_left() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.act(|world, now| world.sap.receive_goods("MUG", "02", 10.into(), now)).unwrap();
    let mut order = town.new_order("1001", &[("MUG", 2)]);
    order.paid = false;
    let order = town.place(order);
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    let shipment = town.ship(parcel);
    town.sync().await;
    void(&town, shipment);
    town.act(|world, now| world.veeqo.deallocate(parcel, now)).unwrap();
    let parcel = town.allocate(order, OVERFLOW, &[("MUG", 2)]);
    town.ship(parcel);
    town.act(|world, now| world.veeqo.record_payment(order, "card", "", now)).unwrap();
    town.sync().await;
    assert_eq!(town.only(Kind::DeliveryNote).lines[0].warehouse, "02");
    assert_eq!(
        (both_warehouses(&town), town.adjusted(), town.open().await),
        ([(10, 10), (8, 8)], vec![], vec![])
    );
}

#[tokio::test]
async fn a_shipment_voided_after_its_delivery_is_told_and_may_go_again() {
    let (town, _, parcel, shipment) = delivered().await;
    void(&town, shipment);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::DespatchShipmentVoided, format!("despatch:{parcel}"))]);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((8, 10), vec![]), "a despatch is never an adjustment");
    town.ship(parcel);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (8, 8), vec![]));
    town.only(Kind::DeliveryNote);
}

#[tokio::test]
async fn the_same_contents_in_another_parcel_take_the_delivery_over() {
    let (town, order, parcel, shipment) = delivered().await;
    void(&town, shipment);
    town.act(|world, now| world.veeqo.deallocate(parcel, now)).unwrap();
    let again = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::DespatchShipmentVoided, format!("despatch:{parcel}"))]);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((8, 10), vec![]));
    town.ship(again);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (8, 8), vec![]));
    town.only(Kind::DeliveryNote);
}

#[tokio::test]
async fn from_another_warehouse_they_are_a_persons_matter() {
    let (town, order, parcel, shipment) = delivered().await;
    void(&town, shipment);
    town.act(|world, now| world.veeqo.deallocate(parcel, now)).unwrap();
    let again = town.allocate(order, OVERFLOW, &[("MUG", 2)]);
    town.ship(again);
    town.sync().await;
    let told = [
        (Code::DespatchShipmentVoided, format!("despatch:{parcel}")),
        (Code::DespatchQtyExceedsOpen, format!("despatch:{again}")),
    ];
    assert_eq!((town.open().await, town.adjusted()), (told.to_vec(), vec![]));
    assert_eq!(both_warehouses(&town), [(8, 10), (10, 8)]);
    // Finance cancels the delivery, and the parcel is tried again.
    let wrong = town.only(Kind::DeliveryNote).doc_entry;
    town.act(|world, now| world.sap.cancel(Kind::DeliveryNote, wrong, now)).unwrap();
    town.sync().await;
    town.retry().await;
    town.sync().await;
    assert_eq!((town.open().await, town.adjusted()), (vec![], vec![]));
    assert_eq!(both_warehouses(&town), [(10, 10), (8, 8)]);
}

#[tokio::test]
async fn a_delivery_cancelled_in_sap_after_the_void_settles_it() {
    let (town, _, parcel, shipment) = delivered().await;
    void(&town, shipment);
    town.sync().await;
    let delivery = town.only(Kind::DeliveryNote).doc_entry;
    town.act(|world, now| world.sap.cancel(Kind::DeliveryNote, delivery, now)).unwrap();
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (10, 10), vec![]));
    town.ship(parcel);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (8, 8), vec![]));
    assert_ne!(town.only(Kind::DeliveryNote).doc_entry, delivery);
}

#[tokio::test]
async fn a_delivery_that_a_person_cancelled_in_sap_is_no_receipt_and_never_made_again() {
    let (town, _, parcel, _) = delivered().await;
    let delivery = town.only(Kind::DeliveryNote).doc_entry;
    town.act(|world, now| world.sap.cancel(Kind::DeliveryNote, delivery, now)).unwrap();
    town.sync().await;
    let told = [(Code::DocumentCancelledInSap, format!("despatch:{parcel}"))];
    assert_eq!((town.open().await, town.stock("MUG")), (told.to_vec(), (10, 8)));
    town.retry().await;
    town.sync().await;
    assert_eq!((town.open().await, town.live(Kind::DeliveryNote)), (told.to_vec(), vec![]));
    // The person makes it anew, by hand.
    town.deliver_by_hand(&town.only(Kind::Order), 0, 2, json!({}));
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (8, 8), vec![]));
}

#[tokio::test]
async fn a_shipment_voided_while_its_delivery_waits_for_approval_stays_told() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.world.lock().unwrap().sap.settings.approval_for.insert(Kind::DeliveryNote);
    let (_, parcel) = town.sold("MUG", 2);
    let shipment = town.ship(parcel);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ApprovalPending, format!("despatch:{parcel}"))]);
    void(&town, shipment);
    town.sync().await;
    let draft = town.only(Kind::Draft).doc_entry;
    town.act(|world, now| {
        world.sap.decide_on_draft(draft, true, now);
        world.sap.save_draft(draft, now).unwrap();
    });
    town.later(60);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::DespatchShipmentVoided, format!("despatch:{parcel}"))]);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((8, 10), vec![]));
}

#[tokio::test]
async fn an_order_that_shows_no_allocations_for_a_while_has_lost_nothing() {
    let (town, order, _, _) = delivered().await;
    let hidden = town.act(|world, now| {
        let mut hidden = Vec::new();
        world.veeqo.edit_order(order, |order| hidden = std::mem::take(&mut order.allocations), now).unwrap();
        hidden
    });
    town.sync().await;
    town.act(|world, now| world.veeqo.edit_order(order, |order| order.allocations = hidden, now)).unwrap();
    town.sync().await;
    town.only(Kind::DeliveryNote);
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (8, 8), vec![]));
}

#[tokio::test]
async fn a_parcel_whose_delivery_was_taken_over_gets_its_own_when_it_leaves_after_all() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let order = town.place(town.new_order("1001", &[("MUG", 4)]));
    let parcels = [2, 2].map(|quantity| town.allocate(order, MAIN, &[("MUG", quantity)]));
    let shipment = town.ship(parcels[0]);
    town.sync().await;
    void(&town, shipment);
    town.sync().await;
    town.ship(parcels[1]);
    town.sync().await;
    town.only(Kind::DeliveryNote);
    town.ship(parcels[0]);
    town.sync().await;
    assert_eq!(town.live(Kind::DeliveryNote).len(), 2);
    assert_eq!((town.stock("MUG"), town.adjusted(), town.open().await), ((6, 6), vec![], vec![]));
}
