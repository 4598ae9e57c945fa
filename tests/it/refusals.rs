//! Orders that SAP refuses, keeps for approval, or that people change in SAP.

use crate::town::Town;
use b1_veeqo_mapping::exception::{Code, Ends};
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, WEB_SHOP};
use b1_veeqo_sandbox::{Fault, FaultPlan, FaultRule, Scope, Side, When};
use serde_json::json;

/// An order that SAP refuses; then the cause goes, and it is posted once: by itself where the cause can be read, else after a retry.
async fn refused(mut town: Town, code: Code, words: &str, repair: impl FnOnce(&mut Town)) {
    let (order, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    town.sync().await;
    let open = town.open_exceptions().await;
    assert_eq!(
        (open.len(), open[0].code, open[0].record.as_str()),
        (1, code, format!("order:{order}").as_str())
    );
    assert!(open[0].message.contains(words), "{}", open[0].message);
    assert_eq!((town.live(Kind::Order), town.stock("MUG")), (vec![], (10, 8)));
    town.asked();
    for _ in 0..8 {
        town.later(60);
        town.sync().await;
    }
    assert!(!town.asked().contains(&"POST /b1s/v2/Orders".to_owned()), "{code}: read, never posted again");
    repair(&mut town);
    town.later(6 * 60);
    town.sync().await;
    if code.ends() != Ends::Recheck {
        assert_eq!(town.live(Kind::Order), [], "not before somebody says so");
        town.retry().await;
        town.sync().await;
    }
    town.only(Kind::Order);
    town.only(Kind::DeliveryNote);
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (8, 8), vec![]));
}

#[tokio::test]
async fn what_sap_refuses_is_told_in_its_words() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let today = town.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    town.world.lock().unwrap().sap.close_period(today, today);
    refused(town, Code::PeriodClosed, "Date deviates from permissible range", |town| {
        town.world.lock().unwrap().sap.open_periods()
    })
    .await;

    let mut town = Town::at_work(&[("MUG", 10)]).await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().card_code = "C-GONE".to_owned();
    let repair =
        |town: &mut Town| town.settings.channels.get_mut(&WEB_SHOP).unwrap().card_code = "C-WEB".to_owned();
    refused(town, Code::PartnerUnknown, "C-GONE", repair).await;

    let mut town = Town::at_work(&[("MUG", 10)]).await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().series = Some(77);
    let repair = |town: &mut Town| town.settings.channels.get_mut(&WEB_SHOP).unwrap().series = None;
    refused(town, Code::SeriesInvalid, "series", repair).await;

    let town = Town::at_work(&[("MUG", 10)]).await;
    let frozen = |word: &str| json!({ "Frozen": word }).as_object().cloned().unwrap();
    town.act(|world, now| world.sap.add_partner("C-WEB", "Web shop", frozen("tYES"), now));
    let repair = |town: &mut Town| {
        town.act(|world, now| world.sap.add_partner("C-WEB", "Web shop", frozen("tNO"), now));
    };
    refused(town, Code::PartnerInactive, "inactive", repair).await;

    let town = Town::at_work(&[("MUG", 10)]).await;
    let rule = "Not on a Friday".to_owned();
    town.world.lock().unwrap().sap.settings.notification_refusals.insert(Kind::Order, rule);
    let repair = |town: &mut Town| town.world.lock().unwrap().sap.settings.notification_refusals.clear();
    refused(town, Code::CompanyRuleRefused, "Not on a Friday", repair).await;
}

#[tokio::test]
async fn an_order_that_needs_approval_waits_and_becomes_the_document() {
    for fault in ["", "drop-after=#1@sap+POST+/b1s/v2/Orders"] {
        let town = Town::at_work(&[("MUG", 10)]).await;
        town.world.lock().unwrap().sap.settings.approval_for.insert(Kind::Order);
        town.faults(fault, 1);
        let (order, parcel) = town.sold("MUG", 2);
        town.ship(parcel);
        town.sync().await;
        town.later(60);
        town.sync().await;
        assert_eq!(town.open().await, [(Code::ApprovalPending, format!("order:{order}"))], "{fault}");
        assert_eq!((town.live(Kind::Order), town.live(Kind::Draft).len()), (vec![], 1), "{fault}");
        let draft = town.only(Kind::Draft).doc_entry;
        town.act(|world, now| {
            world.sap.decide_on_draft(draft, true, now);
            world.sap.save_draft(draft, now).unwrap();
        });
        town.later(60);
        town.sync().await;
        town.only(Kind::Order);
        town.only(Kind::DeliveryNote);
        assert_eq!(
            (town.open().await, town.stock("MUG"), town.adjusted()),
            (vec![], (8, 8), vec![]),
            "{fault}"
        );
    }
}

#[tokio::test]
async fn an_edit_while_an_order_waits_for_approval_is_followed_afterwards() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.world.lock().unwrap().sap.settings.approval_for.insert(Kind::Order);
    let (order, _) = town.sold("MUG", 2);
    town.sync().await;
    town.act(|world, now| world.veeqo.edit_order(order, |order| order.line_items[0].quantity = 3, now))
        .unwrap();
    town.sync().await;
    let draft = town.only(Kind::Draft).doc_entry;
    town.act(|world, now| {
        world.sap.decide_on_draft(draft, true, now);
        world.sap.save_draft(draft, now).unwrap();
    });
    town.later(60);
    town.sync().await;
    town.allocate(order, MAIN, &[("MUG", 1)]);
    town.sync().await;
    let quantity: rust_decimal::Decimal = town.only(Kind::Order).lines.iter().map(|line| line.quantity).sum();
    assert_eq!((quantity, town.open().await), (3.into(), vec![]));
}

#[tokio::test]
async fn an_order_that_a_person_cancelled_in_sap_is_never_made_again() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    let posted = town.only(Kind::Order).doc_entry;
    town.act(|world, now| world.sap.cancel(Kind::Order, posted, now)).unwrap();
    town.sync().await;
    town.lose_store();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::DocumentCancelledInSap, format!("order:{order}"))]);
    town.retry().await;
    town.ship(parcel);
    town.sync().await;
    assert_eq!((town.live(Kind::Order), town.live(Kind::DeliveryNote)), (vec![], vec![]));
    assert_eq!(town.open().await, [(Code::DocumentCancelledInSap, format!("order:{order}"))]);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((10, 8), vec![]));
}

#[tokio::test]
async fn a_parcel_of_an_order_cancelled_in_sap_is_told_in_its_place() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    let posted = town.only(Kind::Order).doc_entry;
    town.act(|world, now| world.sap.cancel(Kind::Order, posted, now)).unwrap();
    let told = (Code::DocumentCancelledInSap, format!("order:{order}"));
    town.sync().await;
    assert_eq!(town.open().await, std::slice::from_ref(&told));
    town.ship(parcel);
    town.sync().await;
    town.later(20);
    town.sync().await;
    assert_eq!(
        town.open().await,
        [(Code::DocumentCancelledInSap, format!("despatch:{parcel}"))],
        "one matter"
    );
    assert_eq!((town.stock("MUG"), town.adjusted()), ((10, 8), vec![]));
}

#[tokio::test]
async fn an_order_cancelled_on_both_sides_is_no_ones_business() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, _) = town.sold("MUG", 2);
    town.sync().await;
    let posted = town.only(Kind::Order).doc_entry;
    town.act(|world, now| world.sap.cancel(Kind::Order, posted, now)).unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::DocumentCancelledInSap, format!("order:{order}"))]);
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
    town.sync().await;
    town.sync().await;
    assert_eq!((town.open().await, town.live(Kind::Order)), (vec![], vec![]));
}

#[tokio::test]
async fn a_delivery_that_sap_refuses_is_posted_once_after_the_cause_is_gone() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    let today = town.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    town.world.lock().unwrap().sap.close_period(today, today);
    town.ship(parcel);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::PeriodClosed, format!("despatch:{parcel}"))]);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((10, 8), vec![]));
    town.world.lock().unwrap().sap.open_periods();
    town.later(20);
    town.sync().await;
    town.only(Kind::DeliveryNote);
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (8, 8), vec![]));
}

#[tokio::test]
async fn more_shipped_than_sap_has_is_told_while_the_find_is_booked() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.count("MUG", 5);
    let (_, parcel) = town.sold("MUG", 12);
    town.ship(parcel);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::NegativeStockBlocked, format!("despatch:{parcel}"))]);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((15, 3), vec![("MUG".to_owned(), 5)]));
    town.later(20);
    town.sync().await;
    town.only(Kind::DeliveryNote);
    assert_eq!((town.open().await, town.stock("MUG")), (vec![], (3, 3)));
}

#[tokio::test]
async fn an_order_closed_in_sap_by_a_person_is_told_by_its_parcel() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    let posted = town.only(Kind::Order).doc_entry;
    town.act(|world, now| world.sap.close(Kind::Order, posted, now)).unwrap();
    town.ship(parcel);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::BaseDocumentClosed, format!("despatch:{parcel}"))]);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((10, 8), vec![]));
}

#[tokio::test]
async fn a_missing_rate_is_waited_for() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, _) = town.sold("MUG", 2);
    town.act(|world, now| {
        world.sap.add_currency("USD", "US dollar", "USD");
        world.veeqo.edit_order(order, |order| order.currency_code = "USD".to_owned(), now)
    })
    .unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ExchangeRateMissing, format!("order:{order}"))]);
    let today = town.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    town.act(|world, _| world.sap.set_rate("USD", today, 1.into()));
    town.later(20);
    town.sync().await;
    assert_eq!((town.only(Kind::Order).currency.as_str(), town.open().await), ("USD", vec![]));
}

#[tokio::test]
async fn an_adjustment_that_sap_refuses_is_booked_once_the_period_is_open() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let today = town.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    town.world.lock().unwrap().sap.close_period(today, today);
    town.count("MUG", -2);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::PeriodClosed, "pair:MUG@01".to_owned())]);
    assert_eq!(town.adjusted(), []);
    town.world.lock().unwrap().sap.open_periods();
    town.later(20);
    town.sync().await;
    town.later(20);
    town.sync().await;
    assert_eq!((town.adjusted(), town.open().await), (vec![("MUG".to_owned(), -2)], vec![]));
}

/// A cause that no reading shows: the record waits for a person, however often the day passes.
#[tokio::test]
async fn what_no_reading_explains_is_never_posted_again_by_itself() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, _) = town.sold("MUG", 2);
    let path_prefix = Some("/b1s/v2/Orders".to_owned());
    let scope =
        Scope { side: Some(Side::Sap), method: Some("POST".to_owned()), path_prefix, writes_only: false };
    let fault = Fault::sap(400, -4013, "Date deviates from permissible range");
    town.world.lock().unwrap().faults = FaultPlan::new(1, [FaultRule { fault, scope, when: When::Nth(1) }]);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::PeriodClosed, format!("order:{order}"))]);
    town.faults("", 0);
    for _ in 0..5 {
        town.later(7 * 60);
        town.sync().await;
    }
    assert_eq!(town.live(Kind::Order), []);
    town.retry().await;
    town.sync().await;
    assert_eq!((town.only(Kind::Order).lines.len(), town.open().await), (1, vec![]));
}
