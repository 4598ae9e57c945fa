//! Shipped parcels become deliveries: what SAP and Veeqo show at the end of each way a parcel can go.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::{DocumentView, Kind};
use b1_veeqo_sandbox::seed::{MAIN, OVERFLOW};
use b1_veeqo_sandbox::veeqo::NewOrder;
use b1_veeqo_sync::settings::ClosedPeriod;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use serde_json::json;

/// Item, warehouse, quantity and base line of each line of a delivery of this order.
fn lines<'a>(delivery: &'a DocumentView, order: &DocumentView) -> Vec<(&'a str, &'a str, i64, i64)> {
    let rows = delivery.lines.iter().map(|row| {
        let (kind, entry, line) = row.base.unwrap();
        assert_eq!((kind, entry), (17, order.doc_entry), "copied from its order");
        (row.item_code.as_str(), row.warehouse.as_str(), row.quantity.try_into().unwrap(), line)
    });
    rows.collect()
}

async fn town(fenced: bool) -> Town {
    let town = Town::small(&[("MUG", 10), ("BOWL", 10)]);
    town.act(|world, now| world.sap.receive_goods("MUG", "02", 10.into(), now)).unwrap();
    town.sync().await;
    if fenced {
        town.prove_fence().await;
    }
    town
}

/// An order of 5 mugs and a bowl with freight; mugs in two parcels, from two warehouses.
fn ordered(town: &Town) -> [i64; 2] {
    let freight = (Decimal::new(495, 2), Decimal::new(20, 2));
    let order = town.new_order("1001", &[("MUG", 5), ("BOWL", 1)]);
    let order = town.place(NewOrder { delivery_cost: freight.0, delivery_tax_rate: freight.1, ..order });
    let first = town.allocate(order, MAIN, &[("MUG", 2), ("BOWL", 1)]);
    [first, town.allocate(order, OVERFLOW, &[("MUG", 3)])]
}

async fn is_settled(town: &Town) {
    assert_eq!((town.open().await, town.adjusted()), (vec![], vec![]));
}

fn day(town: &Town) -> Date {
    town.now().to_zoned(TimeZone::UTC).date()
}

#[tokio::test]
async fn happy() {
    let mut town = town(false).await;
    town.settings.despatch.carriers = [("royal mail".to_owned(), 3)].into();
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.ship(parcel);
    let left = day(&town);
    town.sync().await;
    let (posted, delivery) = (town.only(Kind::Order), town.only(Kind::DeliveryNote));
    assert_eq!(lines(&delivery, &posted), [("MUG", "01", 2, 0)]);
    assert_eq!(delivery.num_at_card.as_deref(), Some(&*format!("1001 [A{parcel}]")));
    assert_eq!((delivery.tracking_number.as_deref(), delivery.doc_date), (Some("TRK1"), Some(left)));
    assert_eq!((delivery.total, posted.open), (posted.total, false));
    assert_eq!(posted.num_at_card, Some(format!("1001 [V{order}]")));
    assert_eq!(town.stock("MUG"), (8, 8));
    is_settled(&town).await;
}

#[tokio::test]
async fn partial() {
    let town = town(false).await;
    let [first, second] = ordered(&town);
    town.ship(first);
    town.sync().await;
    let order = town.only(Kind::Order);
    let delivered = town.only(Kind::DeliveryNote);
    assert_eq!(lines(&delivered, &order), [("MUG", "01", 2, 0), ("BOWL", "01", 1, 2)]);
    assert!(order.open);
    assert_eq!((town.stock("MUG"), town.stock_in("MUG", ("02", OVERFLOW))), ((8, 8), (10, 10)));
    town.ship(second);
    town.sync().await;
    let deliveries = town.live(Kind::DeliveryNote);
    assert_eq!(lines(&deliveries[1], &order), [("MUG", "02", 3, 1)]);
    let totals: Decimal = deliveries.iter().map(|delivery| delivery.total).sum();
    assert_eq!((totals, town.only(Kind::Order).open), (order.total, false), "freight went once");
    let levels = (town.stock("MUG"), town.stock_in("MUG", ("02", OVERFLOW)), town.stock("BOWL"));
    assert_eq!(levels, ((8, 8), (7, 7), (9, 9)));
    is_settled(&town).await;
}

/// Weeks pass before the parcel is seen, and its period is closed by then.
#[tokio::test]
async fn late() {
    for (closed, policy) in
        [(false, ClosedPeriod::Hold), (true, ClosedPeriod::Hold), (true, ClosedPeriod::Today)]
    {
        let mut town = town(false).await;
        town.settings.despatch.closed_period = policy;
        let (_, parcel) = town.sold("MUG", 2);
        town.sync().await;
        town.ship(parcel);
        let left = day(&town);
        town.later(21 * 24 * 60);
        if closed {
            town.act(|world, _| world.sap.close_period(left, left));
        }
        town.sync().await;
        if closed && policy == ClosedPeriod::Hold {
            assert_eq!(town.open().await, [(Code::PeriodClosed, format!("despatch:{parcel}"))]);
            assert_eq!((town.live(Kind::DeliveryNote), town.stock("MUG")), (vec![], (10, 8)));
            town.act(|world, _| world.sap.open_periods());
            town.retry().await;
            town.sync().await;
        }
        let delivery = town.only(Kind::DeliveryNote);
        let expected = if policy == ClosedPeriod::Today { day(&town) } else { left };
        assert_eq!(delivery.doc_date, Some(expected), "closed: {closed}, {policy:?}");
        assert_eq!((town.stock("MUG"), town.only(Kind::Order).open), ((8, 8), false));
        is_settled(&town).await;
    }
}

/// The same shipment is seen again and again, by another process, and after the store was lost; and a person delivers it as well.
#[tokio::test]
async fn twice() {
    for fenced in [false, true] {
        let town = town(fenced).await;
        let (order, parcel) = town.sold("MUG", 2);
        town.ship(parcel);
        town.sync().await;
        let first = town.only(Kind::DeliveryNote);
        town.act(|world, now| world.veeqo.edit_order(order, |_| {}, now)).unwrap();
        town.sync().await;
        town.lose_store();
        town.sync().await;
        let again = town.only(Kind::DeliveryNote);
        assert_eq!((again.doc_entry, town.live(Kind::Order).len()), (first.doc_entry, 1), "fenced: {fenced}");
        assert_eq!((town.stock("MUG"), town.adjusted()), ((8, 8), vec![]), "fenced: {fenced}");
    }
    let town = town(false).await;
    let order = town.place(town.new_order("1001", &[("MUG", 2)]));
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.sync().await;
    town.deliver_by_hand(&town.only(Kind::Order), 0, 2, json!({}));
    town.ship(parcel);
    town.sync().await;
    town.only(Kind::DeliveryNote);
    assert_eq!(town.stock("MUG"), (8, 8));
    is_settled(&town).await;
}

/// Voided before its delivery, after it, and shipped again.
#[tokio::test]
async fn cancelled() {
    let town = town(false).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    let shipment = town.ship(parcel);
    town.act(|world, now| world.veeqo.void_shipment(shipment, now)).unwrap();
    town.sync().await;
    assert_eq!((town.live(Kind::DeliveryNote), town.stock("MUG")), (vec![], (10, 10)));
    is_settled(&town).await;
    let shipment = town.ship(parcel);
    town.sync().await;
    let delivery = town.only(Kind::DeliveryNote);
    town.act(|world, now| world.veeqo.void_shipment(shipment, now)).unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::DespatchShipmentVoided, format!("despatch:{parcel}"))]);
    assert_eq!((town.only(Kind::DeliveryNote).doc_entry, town.stock("MUG")), (delivery.doc_entry, (8, 10)));
    town.ship(parcel);
    town.sync().await;
    assert_eq!((town.only(Kind::DeliveryNote).doc_entry, town.stock("MUG")), (delivery.doc_entry, (8, 8)));
    is_settled(&town).await;
}

/// The process dies at every request, before the server saw it and after.
#[tokio::test]
async fn crash() {
    for fenced in [false, true] {
        for after in [false, true] {
            for request in 1.. {
                let town = town(fenced).await;
                let [first, second] = ordered(&town);
                town.sync().await;
                town.ship(first);
                town.ship(second);
                town.crash_at(request, after);
                let (_, crashes) = town.recover().await;
                if crashes == 0 {
                    assert!(request > 8, "only {request} requests");
                    break;
                }
                town.sync().await;
                let case = format!("request {request}, after: {after}, fenced: {fenced}");
                let (order, deliveries) = (town.only(Kind::Order), town.live(Kind::DeliveryNote));
                let totals: Decimal = deliveries.iter().map(|delivery| delivery.total).sum();
                assert_eq!((deliveries.len(), totals, order.open), (2, order.total, false), "{case}");
                let levels = (town.stock("MUG"), town.stock_in("MUG", ("02", OVERFLOW)), town.stock("BOWL"));
                assert_eq!(levels, ((8, 8), (7, 7), (9, 9)), "{case}");
                is_settled(&town).await;
            }
        }
    }
}
