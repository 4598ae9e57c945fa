//! Goods that come back in every other way: invoiced, unfit for sale, with batches, booked by a person, or at any moment of a pass.

use crate::town::{Town, copied};
use b1_veeqo_mapping::WarehouseCode;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::{Kind, NewItem, Tracking};
use b1_veeqo_sandbox::seed::{MAIN, UNMAPPED};
use b1_veeqo_sync::settings::InvoicedReturn;
use rust_decimal::Decimal;
use serde_json::json;

async fn mugs() -> Town {
    Town::at_work(&[("MUG", 10)]).await
}

/// The town has a warehouse for goods that nobody sells again.
fn with_a_bin_room(town: &mut Town) {
    town.settings.returns.warehouse = Some(WarehouseCode::new("99").unwrap());
}

fn in_sap(town: &Town, warehouse: &str) -> Decimal {
    town.world.lock().unwrap().sap.on_hand("MUG", warehouse)
}

#[tokio::test]
async fn invoiced_goods_are_left_to_finance_whose_credit_note_is_recognised() {
    let town = mugs().await;
    let order = town.delivered("MUG", 3).await;
    town.invoice_by_hand(&town.only(Kind::DeliveryNote));
    let id = town.sent_back(order, "MUG", 2);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ReturnAfterInvoice, format!("return:{id}"))]);
    assert_eq!((town.live(Kind::Return), town.stock("MUG"), town.adjusted()), (vec![], (7, 9), vec![]));
    town.take_back_by_hand(&town.only(Kind::Invoice), 2, json!({}));
    town.later(16);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (9, 9), vec![]));
    assert_eq!((town.live(Kind::CreditNote).len(), town.live(Kind::Return).len()), (1, 0));
}

#[tokio::test]
async fn invoiced_goods_become_a_credit_note_where_that_is_wanted() {
    for fault in
        ["", "drop-after=#1@sap+POST+/b1s/v2/CreditNotes", "drop-before=#1@sap+POST+/b1s/v2/CreditNotes"]
    {
        let mut town = mugs().await;
        town.settings.returns.invoiced = InvoicedReturn::CreditNote;
        let order = town.delivered("MUG", 3).await;
        town.invoice_by_hand(&town.only(Kind::DeliveryNote));
        let id = town.sent_back(order, "MUG", 2);
        town.faults(fault, 1);
        town.sync().await;
        let credit = town.only(Kind::CreditNote);
        let invoice = town.only(Kind::Invoice);
        assert_eq!(copied(&credit, Kind::Invoice), [(invoice.doc_entry, 0, "01", 2.into())], "{fault}");
        assert_eq!(credit.num_at_card, Some(format!("1001 [R{id}]")), "{fault}");
        assert_eq!(
            (town.open().await, town.stock("MUG"), town.adjusted()),
            (vec![], (9, 9), vec![]),
            "{fault}"
        );
        town.faults("", 1);
        town.lose_store();
        town.sync().await;
        town.sync().await;
        assert_eq!((town.only(Kind::CreditNote), town.live(Kind::Return)), (credit, vec![]), "{fault}");
        assert_eq!((town.open().await, town.stock("MUG")), (vec![], (9, 9)), "{fault}");
    }
}

#[tokio::test]
async fn goods_that_do_not_go_on_the_shelf_are_asked_about_or_put_elsewhere() {
    let mut town = mugs().await;
    let order = town.delivered("MUG", 3).await;
    let id = town.announced(order, "MUG", 2);
    town.arrives(id, "MUG", 1, true);
    town.arrives(id, "MUG", 1, false);
    town.sync().await;
    assert_eq!((town.live(Kind::Return), town.open().await), (vec![], vec![]), "the shelf has time");
    town.later(11);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ReturnNotRestocked, format!("return:{id}"))]);
    with_a_bin_room(&mut town);
    town.retry().await;
    town.sync().await;
    let (delivery, back) = (town.only(Kind::DeliveryNote).doc_entry, town.only(Kind::Return));
    let lines = [(delivery, 0, "01", 1.into()), (delivery, 0, "99", 1.into())];
    assert_eq!(copied(&back, Kind::DeliveryNote), lines);
    assert_eq!((town.stock("MUG"), in_sap(&town, "99")), ((8, 8), 1.into()));
    assert_eq!((town.open().await, town.adjusted()), (vec![], vec![]));
}

#[tokio::test]
async fn goods_that_came_to_a_warehouse_nobody_mapped_are_put_elsewhere() {
    let mut town = mugs().await;
    with_a_bin_room(&mut town);
    let order = town.delivered("MUG", 3).await;
    let lines = [(town.sellable("MUG"), 2, 2)];
    town.act(|world, now| world.veeqo.add_return(order, UNMAPPED, "", &lines, now)).unwrap();
    town.sync().await;
    let delivery = town.only(Kind::DeliveryNote).doc_entry;
    assert_eq!(copied(&town.only(Kind::Return), Kind::DeliveryNote), [(delivery, 0, "99", 2.into())]);
    assert_eq!((town.stock("MUG"), in_sap(&town, "99"), town.open().await), ((7, 7), 2.into(), vec![]));
}

#[tokio::test]
async fn batches_and_serial_numbers_are_those_of_the_delivery() {
    for (tracking, units) in [(Tracking::Batches, ["B1", "B1"]), (Tracking::Serials, ["S1", "S2"])] {
        let town = Town::small(&[]);
        town.item(NewItem::new("TEA", "Tea").tracked(tracking), 0);
        town.act(|world, now| {
            for unit in units {
                match tracking {
                    Tracking::Batches => world.sap.receive_batch("TEA", "01", unit, 4.into(), None, now),
                    _ => world.sap.receive_serials("TEA", "01", &[unit], now),
                }
                .unwrap();
            }
        });
        town.sync().await;
        let (order, parcel) = town.sold("TEA", 2);
        town.ship(parcel);
        town.sync().await;
        let numbers = match tracking {
            Tracking::Batches => json!({ "BatchNumbers": [{ "BatchNumberProperty": "B1", "Quantity": 2 }] }),
            _ => json!({ "SerialNumbers": units.map(|unit| json!({ "InternalSerialNumber": unit })) }),
        };
        town.deliver_by_hand(&town.only(Kind::Order), 0, 2, numbers);
        town.sync().await;
        assert_eq!(town.open().await, [], "{tracking:?}");
        let before = town.stock("TEA");
        let id = town.sent_back(order, "TEA", 1);
        town.sync().await;
        let back = match tracking {
            // One of one batch is told by the delivery; one of two serial numbers is not.
            Tracking::Batches => town.only(Kind::Return),
            _ => {
                assert_eq!(town.open().await, [(Code::ReturnTrackingUnclear, format!("return:{id}"))]);
                let number = json!({ "SerialNumbers": [{ "InternalSerialNumber": "S2" }] });
                town.take_back_by_hand(&town.only(Kind::DeliveryNote), 1, number);
                town.later(16);
                town.sync().await;
                // What is left needs no asking.
                town.sent_back(order, "TEA", 1);
                town.sync().await;
                town.live(Kind::Return).remove(1)
            }
        };
        let expected = if tracking == Tracking::Batches {
            (vec![("B1".to_owned(), Decimal::ONE)], vec![])
        } else {
            (vec![], vec!["S1".to_owned()])
        };
        assert_eq!((back.lines[0].batches.clone(), back.lines[0].serials.clone()), expected);
        let came = i64::try_from(town.live(Kind::Return).len()).unwrap();
        assert_eq!(town.stock("TEA"), (before.0 + came, before.1 + came), "{tracking:?}");
        assert_eq!((town.open().await, town.adjusted()), (vec![], vec![]), "{tracking:?}");
    }
}

#[tokio::test]
async fn a_return_that_a_person_books_first_waits_for_veeqo_s() {
    let town = mugs().await;
    let order = town.delivered("MUG", 3).await;
    let by_hand = town.take_back_by_hand(&town.only(Kind::DeliveryNote), 2, json!({}));
    town.sync().await;
    let record = format!("return-by-hand:Returns:{by_hand}");
    assert_eq!(town.open().await, [(Code::ReturnMadeInSap, record)]);
    assert_eq!(town.stock("MUG"), (9, 7), "the warehouse has not recorded it yet");
    town.sent_back(order, "MUG", 2);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (9, 9), vec![]));
    assert_eq!(town.only(Kind::Return).doc_entry, by_hand);
    town.sync().await;
    assert_eq!(town.stock("MUG"), (9, 9));
}

#[tokio::test]
async fn a_return_that_only_sap_has_is_written_to_veeqo_once_a_person_says_so() {
    let town = mugs().await;
    town.delivered("MUG", 3).await;
    town.take_back_by_hand(&town.only(Kind::DeliveryNote), 2, json!({}));
    town.sync().await;
    assert_eq!(town.stock("MUG"), (9, 7));
    town.retry().await;
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (9, 9), vec![]));
    // The same, and the person cancels the document instead.
    let by_hand = town.take_back_by_hand(&town.only(Kind::DeliveryNote), 1, json!({}));
    town.sync().await;
    assert_eq!(town.stock("MUG"), (10, 9));
    town.act(|world, now| world.sap.cancel(Kind::Return, by_hand, now)).unwrap();
    town.later(16);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (9, 9), vec![]));
}

#[tokio::test]
async fn a_return_booked_on_both_sides_at_once_is_one_return() {
    let town = mugs().await;
    let order = town.delivered("MUG", 3).await;
    town.sent_back(order, "MUG", 2);
    town.take_back_by_hand(&town.only(Kind::DeliveryNote), 2, json!({}));
    town.sync().await;
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (9, 9), vec![]));
    town.only(Kind::Return);
}

#[tokio::test]
async fn a_return_that_no_feed_shows_is_found_by_the_stock_it_moved() {
    let town = mugs().await;
    town.world.lock().unwrap().veeqo.settings.return_touches_order = false;
    let order = town.delivered("MUG", 3).await;
    town.later(24 * 60);
    town.sync().await;
    town.sent_back(order, "MUG", 2);
    town.sync().await;
    assert_eq!((town.live(Kind::Return).len(), town.stock("MUG"), town.adjusted()), (1, (9, 9), vec![]));
    assert_eq!(town.open().await, []);
}

#[tokio::test]
async fn a_return_that_moves_neither_stamp_nor_stock_is_found_within_a_day() {
    let mut town = mugs().await;
    with_a_bin_room(&mut town);
    town.world.lock().unwrap().veeqo.settings.return_touches_order = false;
    let order = town.delivered("MUG", 3).await;
    let id = town.announced(order, "MUG", 2);
    town.arrives(id, "MUG", 2, false);
    town.later(24 * 60);
    for _ in 0..2 {
        town.sync().await;
        town.later(11);
    }
    town.sync().await;
    assert_eq!(
        (town.live(Kind::Return).len(), in_sap(&town, "99"), town.stock("MUG")),
        (1, 2.into(), (7, 7))
    );
}

#[tokio::test]
async fn a_gain_that_was_booked_before_its_return_showed_is_asked_about() {
    let town = mugs().await;
    let order = town.delivered("MUG", 3).await;
    town.world.lock().unwrap().veeqo.settings.return_lag = std::time::Duration::from_secs(7200);
    let id = town.sent_back(order, "MUG", 2);
    town.sync().await;
    assert_eq!(town.adjusted(), [("MUG".to_owned(), 2)]);
    town.later(120);
    town.act(|world, now| world.veeqo.edit_order(order, |_| (), now)).unwrap();
    town.sync().await;
    town.later(11);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ReturnBookedAsGain, format!("return:{id}"))]);
    // A person books the return: it is recognised, and the gain is taken back.
    town.take_back_by_hand(&town.only(Kind::DeliveryNote), 2, json!({}));
    town.later(16);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG")), (vec![], (9, 9)));
    assert_eq!(town.adjusted(), [("MUG".to_owned(), 2), ("MUG".to_owned(), -2)]);
}

#[tokio::test]
async fn goods_may_come_back_at_any_moment() {
    for request in 1.. {
        let town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
        let order = town.delivered("MUG", 3).await;
        let mug = town.sellable("MUG");
        town.count("BOWL", 1);
        town.just_before(request, move |world, now| {
            world.veeqo.add_return(order, MAIN, "", &[(mug, 2, 2)], now).unwrap();
        });
        town.sync().await;
        if town.is_to_come() {
            assert!(request > 15, "only {request} requests in a pass");
            break;
        }
        town.sync().await;
        assert_eq!(town.adjusted(), [("BOWL".to_owned(), 1)], "request {request}");
        assert_eq!((town.stock("MUG"), town.open().await), ((9, 9), vec![]), "request {request}");
        town.only(Kind::Return);
    }
}

#[tokio::test]
async fn check_looks_at_the_warehouse_of_goods_that_nobody_sells_again() {
    let mut town = Town::small(&[]);
    for (code, complaints) in [("99", 0), ("77", 1)] {
        town.settings.returns.warehouse = Some(WarehouseCode::new(code).unwrap());
        let report = b1_veeqo_sync::check(&town.settings, &town.sap(), &town.veeqo(), None).await.unwrap();
        let told = report.findings.iter().filter(|finding| finding.subject == "returns");
        assert_eq!(told.filter(|finding| finding.message.contains("77 does not exist")).count(), complaints);
    }
}
