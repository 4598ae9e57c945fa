//! Goods that a person takes out of SAP in other ways than by a delivery of the order: each is the parcel's, and moves stock once.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::{DocumentView, Kind};
use b1_veeqo_sandbox::seed::{MAIN, WEB_SHOP};
use b1_veeqo_sync::settings::{InvoicePolicy, InvoicedReturn};
use serde_json::json;

/// A person copies so many units of an order's first line to an invoice.
fn invoice(town: &Town, order: &DocumentView, quantity: i64) {
    let line = json!({ "BaseType": 17, "BaseEntry": order.doc_entry, "BaseLine": 0, "Quantity": quantity });
    let body = json!({ "CardCode": order.card_code, "DocumentLines": [line] });
    town.act(|world, now| world.sap.post(Kind::Invoice, body, now)).unwrap();
}

/// A posted order of five mugs in parcels of two and three.
async fn posted(invoices: InvoicePolicy) -> (Town, [i64; 2]) {
    let mut town = Town::at_work(&[("MUG", 20)]).await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().invoice = invoices;
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    let parcels = [2, 3].map(|units| town.allocate(order, MAIN, &[("MUG", units)]));
    town.sync().await;
    (town, parcels)
}

/// Deliveries, invoices, and whether SAP's order is open.
fn documents(town: &Town) -> (usize, usize, bool) {
    let order = town.only(Kind::Order);
    (town.live(Kind::DeliveryNote).len(), town.live(Kind::Invoice).len(), order.open)
}

#[tokio::test]
async fn an_invoice_of_the_order_is_the_delivery_of_its_parcel() {
    for (policy, invoices) in [(InvoicePolicy::None, 1), (InvoicePolicy::PerDelivery, 2)] {
        for before in [true, false] {
            let (town, [first, second]) = posted(policy).await;
            if !before {
                town.ship(first);
            }
            invoice(&town, &town.only(Kind::Order), 2);
            town.sync().await;
            if before {
                assert_eq!(town.stock("MUG"), (18, 20), "Veeqo has not shipped yet");
                town.ship(first);
                town.sync().await;
            }
            assert_eq!((town.stock("MUG"), documents(&town)), ((18, 18), (0, 1, true)), "before: {before}");
            town.ship(second);
            town.sync().await;
            town.later(20);
            town.sync().await;
            let stood = (town.stock("MUG"), documents(&town), town.adjusted(), town.open().await);
            assert_eq!(stood, ((15, 15), (1, invoices, false), vec![], vec![]), "before: {before}");
        }
    }
}

#[tokio::test]
async fn an_invoice_of_more_than_a_parcel_is_a_persons_matter() {
    let (town, [first, second]) = posted(InvoicePolicy::None).await;
    invoice(&town, &town.only(Kind::Order), 4);
    town.sync().await;
    town.ship(first);
    town.ship(second);
    town.sync().await;
    town.sync().await;
    let told = [first, second].map(|parcel| (Code::DespatchQtyExceedsOpen, format!("despatch:{parcel}")));
    assert_eq!(town.open().await, told);
    assert_eq!((town.stock("MUG"), documents(&town), town.adjusted()), ((16, 15), (0, 1, true), vec![]));
}

/// A cancelled invoice puts the goods back into SAP's stock: that is no receipt, and the parcel has left without one.
#[tokio::test]
async fn an_invoice_that_is_cancelled_again_is_told() {
    for policy in [InvoicePolicy::None, InvoicePolicy::PerDelivery] {
        let (town, [first, _]) = posted(policy).await;
        town.ship(first);
        invoice(&town, &town.only(Kind::Order), 2);
        town.sync().await;
        let entry = town.only(Kind::Invoice).doc_entry;
        town.act(|world, now| world.sap.cancel(Kind::Invoice, entry, now)).unwrap();
        town.sync().await;
        assert_eq!((town.stock("MUG"), town.adjusted()), ((20, 18), vec![]));
        let told = town.open_exceptions().await;
        assert_eq!((told.len(), told[0].code), (1, Code::DocumentCancelledInSap));
        assert!(told[0].message.starts_with("invoice "), "{}", told[0].message);
        town.deliver_by_hand(&town.only(Kind::Order), 0, 2, json!({}));
        town.sync().await;
        town.sync().await;
        let invoices = usize::from(policy == InvoicePolicy::PerDelivery);
        let stood = (town.stock("MUG"), documents(&town), town.open().await);
        assert_eq!(stood, ((18, 18), (1, invoices, true), vec![]));
    }
}

/// SAP's order was cancelled, which cannot be undone: its duplicate is delivered in its place.
#[tokio::test]
async fn a_duplicate_of_a_cancelled_order_is_delivered_by_hand() {
    let town = Town::at_work(&[("MUG", 20)]).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    let order = town.only(Kind::Order);
    town.act(|world, now| world.sap.cancel(Kind::Order, order.doc_entry, now)).unwrap();
    town.ship(parcel);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::DocumentCancelledInSap, format!("despatch:{parcel}"))]);
    let line = json!({ "ItemCode": "MUG", "Quantity": 2, "WarehouseCode": "01", "UnitPrice": 10 });
    let body = json!({ "CardCode": order.card_code, "NumAtCard": order.num_at_card, "DocDueDate": order.doc_date,
        "DocumentLines": [line] });
    town.act(|world, now| world.sap.post(Kind::Order, body, now)).unwrap();
    let reference = json!({ "NumAtCard": order.num_at_card });
    let duplicate = town.only(Kind::Order);
    let base = json!({ "BaseType": 17, "BaseEntry": duplicate.doc_entry, "BaseLine": 0, "Quantity": 2 });
    let mut body = json!({ "CardCode": order.card_code, "DocumentLines": [base] });
    body.as_object_mut().unwrap().extend(reference.as_object().unwrap().clone());
    town.act(|world, now| world.sap.post(Kind::DeliveryNote, body, now)).unwrap();
    town.sync().await;
    town.sync().await;
    let stood = (town.stock("MUG"), town.adjusted(), town.open().await);
    assert_eq!(stood, ((18, 18), vec![], vec![]));
    town.only(Kind::DeliveryNote);
}

/// SAP refused our delivery, and a person makes it: the loss in SAP is the parcel's, however soon stock is looked at.
#[tokio::test]
async fn a_refused_parcel_that_a_person_delivers_moves_stock_once() {
    let (town, [first, _]) = posted(InvoicePolicy::None).await;
    let today = town.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    town.world.lock().unwrap().sap.close_period(today, today);
    town.ship(first);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::PeriodClosed, format!("despatch:{first}"))]);
    town.world.lock().unwrap().sap.open_periods();
    let engine = town.engine();
    let _ = engine.sync_once().await.unwrap();
    let (order, now) = (town.only(Kind::Order), town.now());
    let line = json!({ "BaseType": 17, "BaseEntry": order.doc_entry, "BaseLine": 0, "Quantity": 2 });
    let body = json!({ "CardCode": order.card_code, "DocumentLines": [line] });
    town.world.lock().unwrap().sap.post(Kind::DeliveryNote, body, now).unwrap();
    let _ = engine.sync_once().await.unwrap();
    town.later(20);
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.adjusted(), town.open().await), ((18, 18), vec![], vec![]));
    town.only(Kind::DeliveryNote);
}

/// What was invoiced comes back: finance books the credit note, or it is made of that invoice where the merchant wants that.
#[tokio::test]
async fn goods_of_an_invoice_without_a_delivery_come_back() {
    for policy in [InvoicedReturn::Exception, InvoicedReturn::CreditNote] {
        let mut town = Town::at_work(&[("MUG", 20)]).await;
        town.settings.returns.invoiced = policy;
        let (order, parcel) = town.sold("MUG", 2);
        town.sync().await;
        invoice(&town, &town.only(Kind::Order), 2);
        town.ship(parcel);
        town.sync().await;
        let id = town.sent_back(order, "MUG", 1);
        town.sync().await;
        town.sync().await;
        if policy == InvoicedReturn::Exception {
            assert_eq!(town.open().await, [(Code::ReturnAfterInvoice, format!("return:{id}"))]);
            assert_eq!((town.stock("MUG"), town.adjusted()), ((18, 19), vec![]));
            town.take_back_by_hand(&town.only(Kind::Invoice), 1, json!({}));
            town.later(20);
            town.sync().await;
        }
        let stood = (town.stock("MUG"), town.adjusted(), town.open().await);
        assert_eq!(stood, ((19, 19), vec![], vec![]));
        assert_eq!((town.live(Kind::CreditNote).len(), town.live(Kind::Return).len()), (1, 0));
    }
}
