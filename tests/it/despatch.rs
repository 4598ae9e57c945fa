//! Parcels become deliveries: each exactly one, from where it left, whoever made it.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::{DocumentView, Kind, NewItem, Tracking};
use b1_veeqo_sandbox::seed::{MAIN, OVERFLOW, UNMAPPED};
use b1_veeqo_sandbox::veeqo::NewOrder;
use b1_veeqo_sandbox::{Fault, FaultPlan, FaultRule, Scope, Side, When};
use b1_veeqo_sync::ledger::{Store, WorkKey};
use rust_decimal::Decimal;
use serde_json::json;

/// Item, warehouse, quantity and base line of each line.
fn lines(document: &DocumentView) -> Vec<(&str, &str, i64, i64)> {
    let line = |line: &'_ b1_veeqo_sandbox::sap::LineView| {
        let quantity: i64 = line.quantity.try_into().unwrap();
        (quantity, line.base.map_or(-1, |(_, _, row)| row))
    };
    let rows = document.lines.iter();
    rows.map(|row| (row.item_code.as_str(), row.warehouse.as_str(), line(row).0, line(row).1)).collect()
}

/// A town with `MUG` in both warehouses.
async fn two_warehouses() -> Town {
    let town = Town::small(&[("MUG", 10), ("BOWL", 10)]);
    town.act(|world, now| world.sap.receive_goods("MUG", "02", 10.into(), now)).unwrap();
    town.sync().await;
    town
}

#[tokio::test]
async fn parcels_of_one_order_become_deliveries_of_their_own() {
    let town = two_warehouses().await;
    let order = town.place(town.new_order("1001", &[("MUG", 5), ("BOWL", 1)]));
    let first = town.allocate(order, MAIN, &[("MUG", 2), ("BOWL", 1)]);
    let second = town.allocate(order, OVERFLOW, &[("MUG", 3)]);
    town.ship(first);
    town.sync().await;
    assert_eq!(
        lines(&town.only(Kind::Order)),
        [("MUG", "01", 2, -1), ("MUG", "02", 3, -1), ("BOWL", "01", 1, -1)]
    );
    assert_eq!(lines(&town.only(Kind::DeliveryNote)), [("MUG", "01", 2, 0), ("BOWL", "01", 1, 2)]);
    assert!(town.only(Kind::Order).open);
    town.ship(second);
    town.sync().await;
    assert_eq!(lines(&town.live(Kind::DeliveryNote)[1]), [("MUG", "02", 3, 1)]);
    assert!(!town.only(Kind::Order).open);
    let levels = (town.stock("MUG"), town.stock_in("MUG", ("02", OVERFLOW)), town.stock("BOWL"));
    assert_eq!(levels, ((8, 8), (7, 7), (9, 9)));
    assert_eq!((town.open().await, town.adjusted()), (vec![], vec![]));
}

#[tokio::test]
async fn stock_moved_to_another_warehouse_is_delivered_from_there() {
    let town = two_warehouses().await;
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.act(|world, now| world.veeqo.deallocate(parcel, now)).unwrap();
    town.sync().await;
    let parcel = town.allocate(order, OVERFLOW, &[("MUG", 2)]);
    town.ship(parcel);
    town.sync().await;
    assert_eq!(lines(&town.only(Kind::Order)), [("MUG", "01", 2, -1)]);
    assert_eq!(lines(&town.only(Kind::DeliveryNote)), [("MUG", "02", 2, 0)]);
    assert_eq!((town.stock("MUG"), town.stock_in("MUG", ("02", OVERFLOW))), ((10, 10), (8, 8)));
    assert_eq!(town.open().await, []);
}

#[tokio::test]
async fn a_parcel_from_a_warehouse_that_nobody_mapped_is_held() {
    let town = two_warehouses().await;
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.act(|world, now| world.veeqo.deallocate(parcel, now)).unwrap();
    let parcel = town.allocate(order, UNMAPPED, &[("MUG", 2)]);
    town.ship(parcel);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::WarehouseUnmapped, format!("despatch:{parcel}"))]);
    assert_eq!((town.live(Kind::DeliveryNote), town.stock("MUG")), (vec![], (10, 10)));
}

#[tokio::test]
async fn one_sku_on_two_lines_is_delivered_line_by_line() {
    let town = two_warehouses().await;
    let order = town.place(town.new_order("1001", &[("MUG", 2), ("MUG", 3)]));
    let three = town.allocate(order, MAIN, &[("MUG", 3)]);
    let two = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.ship(three);
    town.sync().await;
    assert_eq!(lines(&town.only(Kind::DeliveryNote)), [("MUG", "01", 3, 1)]);
    town.ship(two);
    town.sync().await;
    assert_eq!(lines(&town.live(Kind::DeliveryNote)[1]), [("MUG", "01", 2, 0)]);
    assert_eq!((town.only(Kind::Order).open, town.open().await, town.stock("MUG")), (false, vec![], (5, 5)));
}

#[tokio::test]
async fn a_shipment_without_tracking_is_a_shipment() {
    let town = two_warehouses().await;
    let (_, parcel) = town.sold("MUG", 2);
    town.act(|world, now| world.veeqo.ship(parcel, None, now)).unwrap();
    town.sync().await;
    assert_eq!((town.only(Kind::DeliveryNote).tracking_number, town.stock("MUG")), (None, (8, 8)));
}

#[tokio::test]
async fn a_held_parcel_with_batches_that_a_person_delivers_is_adopted() {
    let town = Town::small(&[]);
    town.item(NewItem::new("TEA", "Tea").tracked(Tracking::Batches), 0);
    town.act(|world, now| world.sap.receive_batch("TEA", "01", "B1", 8.into(), None, now)).unwrap();
    town.sync().await;
    let (_, parcel) = town.sold("TEA", 2);
    town.ship(parcel);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::BatchSelectionMissing, format!("despatch:{parcel}"))]);
    assert_eq!(town.stock("TEA"), (8, 6), "shipped and rightly not delivered");
    let batches = json!({ "BatchNumbers": [{ "BatchNumberProperty": "B1", "Quantity": 2 }] });
    town.deliver_by_hand(&town.only(Kind::Order), 0, 2, batches);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("TEA"), town.adjusted()), (vec![], (6, 6), vec![]));
    town.only(Kind::DeliveryNote);
    town.sync().await;
    assert_eq!((town.stock("TEA"), town.adjusted()), ((6, 6), vec![]));
}

#[tokio::test]
async fn a_delivery_made_by_hand_before_the_parcel_leaves_moves_stock_once() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.deliver_by_hand(&town.only(Kind::Order), 0, 2, json!({}));
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.open().await), ((8, 10), vec![]), "Veeqo has not shipped yet");
    town.ship(parcel);
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.adjusted(), town.open().await), ((8, 8), vec![], vec![]));
    town.only(Kind::DeliveryNote);
}

#[tokio::test]
async fn a_delivery_made_by_hand_of_one_of_two_parcels_leaves_the_other() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    let parcels = [2, 3].map(|quantity| town.allocate(order, MAIN, &[("MUG", quantity)]));
    town.sync().await;
    town.deliver_by_hand(&town.only(Kind::Order), 0, 2, json!({}));
    for parcel in parcels {
        town.ship(parcel);
    }
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.adjusted(), town.open().await), ((5, 5), vec![], vec![]));
    assert_eq!((town.live(Kind::DeliveryNote).len(), town.only(Kind::Order).open), (2, false));
}

#[tokio::test]
async fn a_shipment_that_no_feed_shows_is_found_by_the_stock_it_took() {
    let town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
    let order = town.place(town.new_order("1001", &[("MUG", 2), ("BOWL", 1)]));
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.allocate(order, MAIN, &[("BOWL", 1)]);
    town.sync().await;
    town.later(24 * 60);
    town.sync().await;
    town.world.lock().unwrap().veeqo.settings.shipment_touches_order = false;
    town.ship(parcel);
    town.sync().await;
    assert_eq!(lines(&town.only(Kind::DeliveryNote)), [("MUG", "01", 2, 0)]);
    assert_eq!((town.stock("MUG"), town.adjusted(), town.open().await), ((8, 8), vec![], vec![]));
}

#[tokio::test]
async fn a_parcel_that_leaves_at_any_moment_of_a_pass_is_never_an_adjustment() {
    for request in 1.. {
        let town = Town::at_work(&[("MUG", 10)]).await;
        let (_, parcel) = town.sold("MUG", 2);
        town.sync().await;
        town.later(30);
        town.count("MUG", 3);
        town.just_before(request, move |world, now| {
            world.veeqo.ship(parcel, None, now).unwrap();
        });
        town.sync().await;
        if town.is_to_come() {
            assert!(request > 15, "only {request} requests in a pass");
            break;
        }
        town.sync().await;
        assert_eq!(town.adjusted(), [("MUG".to_owned(), 3)], "request {request}");
        assert_eq!((town.stock("MUG"), town.open().await), ((11, 11), vec![]), "request {request}");
        town.only(Kind::DeliveryNote);
    }
}

/// The first parcel was to carry the freight, and SAP refuses it: the next one carries it, and the first, once it is taken, does not.
#[tokio::test]
async fn freight_of_a_refused_first_parcel_goes_with_the_next() {
    let town = two_warehouses().await;
    let order = NewOrder {
        delivery_cost: Decimal::new(495, 2),
        delivery_tax_rate: Decimal::new(20, 2),
        ..town.new_order("1001", &[("MUG", 5)])
    };
    let order = town.place(order);
    let first = town.allocate(order, MAIN, &[("MUG", 2)]);
    let second = town.allocate(order, MAIN, &[("MUG", 3)]);
    town.sync().await;
    let scope = Scope {
        side: Some(Side::Sap),
        method: Some("POST".to_owned()),
        path_prefix: Some("/b1s/v2/DeliveryNotes".to_owned()),
        writes_only: false,
    };
    let rule = FaultRule { fault: Fault::sap(400, -10, "not today"), scope, when: When::Nth(1) };
    town.world.lock().unwrap().faults = FaultPlan::new(1, [rule]);
    town.ship(first);
    town.sync().await;
    assert_eq!((town.live(Kind::DeliveryNote), town.open().await.len()), (vec![], 1));
    town.ship(second);
    town.sync().await;
    assert_eq!(town.only(Kind::DeliveryNote).total, Decimal::new(4194, 2), "3 mugs and the freight");
    town.retry().await;
    town.sync().await;
    let deliveries = town.live(Kind::DeliveryNote);
    let totals: Vec<Decimal> = deliveries.iter().map(|delivery| delivery.total).collect();
    assert_eq!(totals, [Decimal::new(4194, 2), Decimal::new(24, 0)]);
    assert_eq!((town.only(Kind::Order).open, town.open().await), (false, vec![]));
}

#[tokio::test]
async fn another_label_after_the_delivery_stands_in_the_history() {
    let town = two_warehouses().await;
    let (order, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    town.sync().await;
    town.act(|world, now| {
        let relabel = |order: &mut b1_veeqo_sandbox::veeqo::Order| {
            order.allocations[0].shipment.as_mut().unwrap().tracking = Some("TRK2".to_owned());
        };
        world.veeqo.edit_order(order, relabel, now)
    })
    .unwrap();
    town.sync().await;
    town.sync().await;
    assert_eq!(town.only(Kind::DeliveryNote).tracking_number.as_deref(), Some("TRK1"));
    let told = town.store().journal(WorkKey::despatch(parcel).as_str()).await.unwrap();
    let told: Vec<_> = told.iter().filter(|entry| entry.action == "labelled anew").collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].detail.starts_with("tracking number TRK1 → TRK2; SAP's delivery "), "{told:?}");
}

/// Each of three deliveries of one at 3.33 net rounds its tax up: together they would come to a cent more than the order. The last takes it back, and its
/// invoice with it.
#[tokio::test]
async fn deliveries_of_a_split_order_come_to_its_total() {
    for (freight, tolerance) in [(0, 1), (495, 1), (0, 0)] {
        let mut town = Town::at_work(&[("MUG", 10)]).await;
        town.settings.rounding_tolerance = tolerance;
        let channel = town.settings.channels.get_mut(&b1_veeqo_sandbox::seed::WEB_SHOP).unwrap();
        channel.invoice = b1_veeqo_sync::settings::InvoicePolicy::PerDelivery;
        let mut order = town.new_order("1001", &[("MUG", 3)]);
        order.lines[0].price = Decimal::new(333, 2);
        order.delivery_cost = Decimal::new(freight, 2);
        order.delivery_tax_rate = Decimal::new(20, 2);
        let order = town.place(order);
        let parcels = [1, 1, 1].map(|units| town.allocate(order, MAIN, &[("MUG", units)]));
        for parcel in parcels {
            town.ship(parcel);
            town.sync().await;
        }
        town.sync().await;
        let posted = town.only(Kind::Order);
        let sum = |kind| town.live(kind).iter().map(|document| document.total).sum::<Decimal>();
        let left = if tolerance == 0 { Decimal::new(1, 2) } else { Decimal::ZERO };
        assert_eq!((sum(Kind::DeliveryNote), sum(Kind::Invoice)), (posted.total + left, posted.total + left));
        let told: Vec<Code> = town.open().await.into_iter().map(|(code, _)| code).collect();
        let expected = if tolerance == 0 { vec![Code::DocumentTotalsDiffer] } else { vec![] };
        assert_eq!(told, expected, "freight {freight}");
    }
}

/// The carrier's name in Veeqo names SAP's shipping type, in any case; one that nobody mapped stands in the remarks alone.
#[tokio::test]
async fn the_carrier_becomes_the_shipping_type() {
    for (named, code) in [(" OTHER ", Some(7)), ("DPD", None)] {
        let mut town = two_warehouses().await;
        town.settings.despatch.carriers = [(named.trim().to_lowercase(), 7)].into();
        let (_, parcel) = town.sold("MUG", 2);
        town.ship(parcel);
        town.sync().await;
        let delivery = town.only(Kind::DeliveryNote);
        let entry = sap_b1_client::DocEntry::new(delivery.doc_entry).unwrap();
        let kind = sap_b1_client::DocumentKind::DeliveryNotes;
        let shown = town.sap().get_document(kind, entry).await.unwrap().unwrap();
        assert_eq!(shown.transportation_code.filter(|code| *code > 0), code, "{named}");
        assert_eq!(delivery.comments.as_deref(), Some("Veeqo order 1001, by Other"));
    }
}
