//! Each delivery of a channel that wants it becomes exactly one invoice.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::{DocumentView, Kind};
use b1_veeqo_sandbox::seed::{MAIN, WEB_SHOP};
use b1_veeqo_sandbox::veeqo::NewOrder;
use b1_veeqo_sync::settings::InvoicePolicy;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use serde_json::json;

/// A town at work whose web shop's deliveries are invoiced.
async fn town() -> Town {
    let mut town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().invoice = InvoicePolicy::PerDelivery;
    town
}

async fn in_mode(fenced: bool) -> Town {
    let town = town().await;
    if fenced {
        town.prove_fence().await;
    }
    town
}

/// An order with delivery costs.
fn with_freight(town: &Town, lines: &[(&str, i64)]) -> NewOrder {
    let (cost, rate) = (Decimal::new(495, 2), Decimal::new(20, 2));
    NewOrder { delivery_cost: cost, delivery_tax_rate: rate, ..town.new_order("1001", lines) }
}

/// Finance invoices so many units of a delivery's line by hand.
fn invoice_by_hand(town: &Town, delivery: &DocumentView, quantity: i64) -> i64 {
    let row = json!({ "BaseType": 15, "BaseEntry": delivery.doc_entry, "BaseLine": 0, "Quantity": quantity });
    let body = json!({ "CardCode": delivery.card_code, "DocumentLines": [row] });
    town.act(|world, now| world.sap.post(Kind::Invoice, body, now)).unwrap()
}

/// Base key, base line and quantity of each line of a copy of a delivery.
fn copied(document: &DocumentView) -> Vec<(i64, i64, Decimal)> {
    let line = |line: &b1_veeqo_sandbox::sap::LineView| {
        let (kind, entry, number) = line.base.unwrap();
        assert_eq!(kind, Kind::DeliveryNote.object_type());
        (entry, number, line.quantity)
    };
    document.lines.iter().map(line).collect()
}

#[tokio::test]
async fn happy() {
    let town = town().await;
    let lines = [("MUG", 2), ("BOWL", 3)];
    let order = town.place(with_freight(&town, &lines));
    let parcel = town.allocate(order, MAIN, &lines);
    town.ship(parcel);
    town.sync().await;
    let (order, delivery, invoice) =
        (town.only(Kind::Order), town.only(Kind::DeliveryNote), town.only(Kind::Invoice));
    assert_eq!(copied(&invoice), [(delivery.doc_entry, 0, 2.into()), (delivery.doc_entry, 1, 3.into())]);
    assert_eq!(invoice.num_at_card, Some(format!("1001 [I{parcel}]")));
    assert_eq!((invoice.total, invoice.tax), (order.total, order.tax));
    assert_eq!((delivery.total, invoice.doc_date), (order.total, delivery.doc_date));
    assert_eq!((order.open, delivery.open, invoice.open), (false, false, true));
    assert_eq!(
        (town.stock("MUG"), town.stock("BOWL")),
        ((8, 8), (7, 7)),
        "the delivery moved the stock, once"
    );
    assert_eq!((town.open().await, town.adjusted()), (vec![], vec![]));
}

#[tokio::test]
async fn partial() {
    let town = town().await;
    let order = town.place(with_freight(&town, &[("MUG", 5)]));
    let parcels = [2, 3].map(|quantity| town.allocate(order, MAIN, &[("MUG", quantity)]));
    town.ship(parcels[0]);
    town.sync().await;
    let first = town.only(Kind::DeliveryNote);
    assert_eq!(copied(&town.only(Kind::Invoice)), [(first.doc_entry, 0, 2.into())]);
    town.ship(parcels[1]);
    town.sync().await;
    let (deliveries, invoices) = (town.live(Kind::DeliveryNote), town.live(Kind::Invoice));
    assert_eq!(copied(&invoices[1]), [(deliveries[1].doc_entry, 0, 3.into())]);
    let sum = |documents: &[DocumentView]| documents.iter().map(|document| document.total).sum::<Decimal>();
    let total = town.only(Kind::Order).total;
    assert_eq!(
        (sum(&deliveries), sum(&invoices), invoices.len()),
        (total, total, 2),
        "the freight is on one"
    );
    assert_eq!((town.stock("MUG"), town.open().await), ((5, 5), vec![]));
}

#[tokio::test]
async fn late() {
    let town = town().await;
    let (_, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    town.act(|world, _| world.sap.settings.approval_for = [Kind::Invoice].into());
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ApprovalPending, format!("invoice:{parcel}"))]);
    let draft = town.only(Kind::Draft).doc_entry;
    assert_eq!((town.live(Kind::Invoice), town.only(Kind::DeliveryNote).open), (vec![], true));
    // Two days later the approver has time, and the month of the delivery is closed meanwhile: the draft keeps its date.
    let left = town.now().to_zoned(TimeZone::UTC).date();
    town.later(2 * 24 * 60);
    town.act(|world, now| {
        world.sap.decide_on_draft(draft, true, now);
        world.sap.save_draft(draft, now)
    })
    .unwrap();
    town.sync().await;
    let invoice = town.only(Kind::Invoice);
    assert_eq!((invoice.doc_date, town.only(Kind::DeliveryNote).open), (Some(left), false));
    assert_eq!((town.stock("MUG"), town.open().await), ((8, 8), vec![]));
}

#[tokio::test]
async fn a_closed_period_holds_the_invoice_and_keeps_its_date() {
    let town = town().await;
    let (_, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    town.act(|world, _| {
        world.sap.settings.notification_refusals = [(Kind::Invoice, "Not yet".to_owned())].into()
    });
    town.sync().await;
    assert_eq!(town.open().await, [(Code::CompanyRuleRefused, format!("invoice:{parcel}"))]);
    let left = town.only(Kind::DeliveryNote).doc_date.unwrap();
    town.later(3 * 24 * 60);
    town.act(|world, _| {
        world.sap.settings.notification_refusals.clear();
        world.sap.close_period(left, left);
    });
    town.retry().await;
    town.sync().await;
    assert_eq!(town.open().await, [(Code::PeriodClosed, format!("invoice:{parcel}"))]);
    assert_eq!((town.live(Kind::Invoice), town.live(Kind::Draft)), (vec![], vec![]));
    town.act(|world, _| world.sap.open_periods());
    town.retry().await;
    town.sync().await;
    assert_eq!((town.only(Kind::Invoice).doc_date, town.open().await), (Some(left), vec![]));
}

#[tokio::test]
async fn twice() {
    for fenced in [false, true] {
        let town = in_mode(fenced).await;
        let (_, parcel) = town.sold("MUG", 2);
        town.ship(parcel);
        town.sync().await;
        let invoice = town.only(Kind::Invoice);
        town.later(60);
        town.sync().await;
        town.lose_store();
        town.sync().await;
        assert_eq!((town.only(Kind::Invoice), town.open().await), (invoice, vec![]), "fenced: {fenced}");
        assert_eq!((town.stock("MUG"), town.adjusted()), ((8, 8), vec![]));
    }
}

#[tokio::test]
async fn a_delivery_that_finance_invoiced_is_not_invoiced_again() {
    let mut town = town().await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().invoice = InvoicePolicy::None;
    let (_, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    town.sync().await;
    assert_eq!((town.live(Kind::Invoice), town.open().await), (vec![], vec![]), "nobody asked for one");
    let by_hand = invoice_by_hand(&town, &town.only(Kind::DeliveryNote), 2);
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().invoice = InvoicePolicy::PerDelivery;
    town.lose_store();
    town.sync().await;
    assert_eq!((town.only(Kind::Invoice).doc_entry, town.open().await), (by_hand, vec![]));
    assert_eq!((town.stock("MUG"), town.adjusted()), ((8, 8), vec![]));
}

#[tokio::test]
async fn a_delivery_that_finance_invoiced_in_part_is_left_to_finance() {
    let town = town().await;
    let (_, parcel) = town.sold("MUG", 3);
    town.ship(parcel);
    town.act(|world, _| {
        world.sap.settings.notification_refusals = [(Kind::Invoice, "Not yet".to_owned())].into()
    });
    town.sync().await;
    town.act(|world, _| world.sap.settings.notification_refusals.clear());
    let delivery = town.only(Kind::DeliveryNote);
    invoice_by_hand(&town, &delivery, 1);
    town.retry().await;
    town.sync().await;
    assert_eq!(town.open().await, [(Code::InvoicePartlyByHand, format!("invoice:{parcel}"))]);
    assert_eq!(town.live(Kind::Invoice).len(), 1);
    invoice_by_hand(&town, &delivery, 2);
    town.later(16);
    town.sync().await;
    assert_eq!((town.live(Kind::Invoice).len(), town.open().await), (2, vec![]));
}

#[tokio::test]
async fn cancelled() {
    let town = town().await;
    let (_, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    town.act(|world, _| {
        world.sap.settings.notification_refusals = [(Kind::Invoice, "Not yet".to_owned())].into()
    });
    town.sync().await;
    // The delivery is cancelled before it is invoiced: the goods have left, a person is told, and nothing is invoiced.
    let delivery = town.only(Kind::DeliveryNote).doc_entry;
    town.act(|world, now| {
        world.sap.settings.notification_refusals.clear();
        world.sap.cancel(Kind::DeliveryNote, delivery, now)
    })
    .unwrap();
    town.retry().await;
    town.sync().await;
    assert_eq!(town.open().await, [(Code::DocumentCancelledInSap, format!("despatch:{parcel}"))]);
    assert_eq!((town.live(Kind::DeliveryNote), town.live(Kind::Invoice)), (vec![], vec![]));
    assert_eq!((town.stock("MUG"), town.adjusted()), ((10, 8), vec![]), "left, and rightly told");
}

#[tokio::test]
async fn an_invoice_that_a_person_cancelled_is_not_made_again() {
    for fenced in [false, true] {
        let town = in_mode(fenced).await;
        let (_, parcel) = town.sold("MUG", 2);
        town.ship(parcel);
        town.sync().await;
        let invoice = town.only(Kind::Invoice).doc_entry;
        town.act(|world, now| world.sap.cancel(Kind::Invoice, invoice, now)).unwrap();
        town.sync().await;
        town.lose_store();
        town.sync().await;
        assert_eq!(town.live(Kind::Invoice), [], "fenced: {fenced}");
        assert_eq!(town.open().await, [(Code::DocumentCancelledInSap, format!("invoice:{parcel}"))]);
    }
}

#[tokio::test]
async fn lost_answers() {
    for fenced in [false, true] {
        for fault in ["drop-after", "drop-before", "error"] {
            let town = in_mode(fenced).await;
            let (_, parcel) = town.sold("MUG", 2);
            town.ship(parcel);
            town.act(|world, _| {
                world.sap.settings.notification_refusals = [(Kind::Invoice, "Not yet".to_owned())].into()
            });
            town.sync().await;
            town.act(|world, _| world.sap.settings.notification_refusals.clear());
            let path = if fenced { "$batch" } else { "Invoices" };
            town.faults(&format!("{fault}=#1@sap+POST+/b1s/v2/{path}"), 1);
            town.retry().await;
            town.sync().await;
            let case = format!("fenced: {fenced}, {fault}");
            assert_eq!(town.struck(), 1, "{case}");
            assert_eq!(town.open().await, [], "{case}");
            town.sync().await;
            assert_eq!(town.only(Kind::Invoice).num_at_card, Some(format!("1001 [I{parcel}]")), "{case}");
        }
    }
}

#[tokio::test]
async fn crash() {
    for (fenced, after) in [(false, false), (false, true), (true, false), (true, true)] {
        for request in 1.. {
            let town = in_mode(fenced).await;
            let (_, parcel) = town.sold("MUG", 2);
            town.ship(parcel);
            town.crash_at(request, after);
            let (_, crashes) = town.recover().await;
            if crashes == 0 {
                assert!(request > 12, "only {request} requests");
                break;
            }
            town.sync().await;
            let case = format!("request {request}, after: {after}, fenced: {fenced}");
            let (delivery, invoice) = (town.only(Kind::DeliveryNote), town.only(Kind::Invoice));
            assert_eq!(copied(&invoice), [(delivery.doc_entry, 0, 2.into())], "{case}");
            assert_eq!(
                (town.stock("MUG"), town.open().await, town.adjusted()),
                ((8, 8), vec![], vec![]),
                "{case}"
            );
        }
    }
}
