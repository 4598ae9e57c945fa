//! Stock that cannot be opened or booked as it is, and what companies set differently.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::{ErrorFormat, Kind, Language, NewItem};
use b1_veeqo_sandbox::veeqo::NewProduct;
use b1_veeqo_sync::settings::Adopt;
use rust_decimal::Decimal;
use serde_json::json;

fn pair(item: &str) -> String {
    format!("pair:{item}@01")
}

#[tokio::test]
async fn stock_promised_to_orders_that_veeqo_does_not_know_keeps_a_pair_closed() {
    let mut town = Town::small(&[("MUG", 10)]);
    town.settings.push_channel = None;
    let line = json!({ "ItemCode": "MUG", "WarehouseCode": "01", "Quantity": 4, "UnitPrice": 10 });
    let order = json!({ "CardCode": "C-AMZ", "DocDueDate": "2027-02-01", "DocumentLines": [line] });
    town.act(|world, now| world.sap.post(Kind::Order, order, now)).unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::StockCommittedElsewhere, pair("MUG"))]);
    assert_eq!(town.stock("MUG"), (10, 0));
    town.deliver_by_hand(&town.only(Kind::Order), 0, 4, json!({}));
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG")), (vec![], (6, 6)));
}

#[tokio::test]
async fn fractions_stay_in_sap() {
    let town = Town::small(&[("ROPE", 0), ("MUG", 10)]);
    let half = Decimal::new(25, 1);
    town.act(|world, now| world.sap.receive_goods("ROPE", "01", half, now)).unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ItemFractionalStock, pair("ROPE"))]);
    town.act(|world, now| world.sap.receive_goods("MUG", "01", half, now)).unwrap();
    town.sync().await;
    let told = [(Code::ItemFractionalStock, pair("ROPE")), (Code::ItemFractionalStock, pair("MUG"))];
    assert_eq!(town.open().await, told);
    town.act(|world, now| {
        for item in ["ROPE", "MUG"] {
            world.sap.receive_goods(item, "01", Decimal::new(5, 1), now).unwrap();
        }
    });
    town.sync().await;
    assert_eq!((town.open().await, town.stock("ROPE"), town.stock("MUG")), (vec![], (3, 3), (13, 13)));
}

#[tokio::test]
async fn a_closed_period_holds_adjustments_until_it_is_open() {
    let town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
    let today = town.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    town.world.lock().unwrap().sap.close_period(today, today);
    town.count("MUG", -1);
    town.count("BOWL", -2);
    town.sync().await;
    let open = town.open().await;
    assert_eq!(open.iter().map(|(code, _)| *code).collect::<Vec<_>>(), [Code::PeriodClosed], "one document");
    assert_eq!(town.adjusted(), []);
    town.world.lock().unwrap().sap.open_periods();
    town.retry().await;
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.stock("BOWL")), (vec![], (9, 9), (8, 8)));
}

#[tokio::test]
async fn an_adjustment_that_needs_approval_waits_for_it() {
    let town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
    town.world.lock().unwrap().sap.settings.approval_for.insert(Kind::InventoryGenExit);
    town.count("MUG", -1);
    town.sync().await;
    town.later(60);
    town.count("BOWL", 2);
    town.sync().await;
    assert_eq!(town.open_exceptions().await[0].code, Code::ApprovalPending);
    assert_eq!((town.stock("MUG"), town.stock("BOWL")), ((10, 9), (12, 12)), "others go on");
    let draft = town.only(Kind::Draft).doc_entry;
    town.act(|world, now| {
        world.sap.decide_on_draft(draft, true, now);
        world.sap.save_draft(draft, now).unwrap();
    });
    town.later(60);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG")), (vec![], (9, 9)));
    assert_eq!(town.adjusted().len(), 2);
}

#[tokio::test]
async fn refusals_are_understood_in_any_language_and_form() {
    for format in [ErrorFormat::ByVersion, ErrorFormat::NumberAndText, ErrorFormat::TextAndObject] {
        let town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
        let mut settings = town.world.lock().unwrap().sap.settings.clone();
        (settings.language, settings.error_format) = (Language::German, format);
        town.world.lock().unwrap().sap.settings = settings;
        town.count("MUG", -11);
        town.count("BOWL", -1);
        town.sync().await;
        let open = town.open_exceptions().await;
        assert_eq!((open.len(), open[0].record.as_str()), (1, pair("MUG").as_str()), "{format:?}");
        assert_eq!((town.stock("BOWL"), town.adjusted().len()), ((9, 9), 1), "{format:?}");
    }
}

#[tokio::test]
async fn one_unit_in_veeqo_is_one_inventory_unit_in_sap() {
    let town = Town::small(&[]);
    town.item(NewItem { per_sales_unit: 12.into(), ..NewItem::new("EGG", "Egg, by the dozen") }, 0);
    town.receive("EGG", 24);
    town.sync().await;
    assert_eq!(town.stock("EGG"), (24, 24));
    let (_, parcel) = town.sold("EGG", 3);
    town.ship(parcel);
    town.sync().await;
    assert_eq!((town.stock("EGG"), town.only(Kind::Order).total), ((21, 21), 36.into()));
    town.count("EGG", -1);
    town.sync().await;
    assert_eq!((town.stock("EGG"), town.open().await), ((20, 20), vec![]));
    town.count("EGG", 2);
    town.sync().await;
    assert_eq!((town.stock("EGG"), town.open().await), ((22, 22), vec![]));
}

/// A product that stood in Veeqo with 7 units before the item of 10 units met it.
async fn met(adopt: Adopt) -> Town {
    let mut town = Town::small(&[("MUG", 10)]);
    town.settings.stock.adopt = adopt;
    let product = NewProduct { title: "Mug".into(), sku: "MUG".into(), ..NewProduct::default() };
    town.act(|world, now| world.veeqo.add_product(product, now));
    town.count("MUG", 7);
    town.sync().await;
    town
}

#[tokio::test]
async fn who_is_right_about_an_adopted_product_is_a_setting() {
    let asked = met(Adopt::Ask).await;
    assert_eq!(asked.open().await, [(Code::StockOpeningDiffers, pair("MUG"))]);
    assert_eq!((asked.stock("MUG"), asked.adjusted()), ((10, 7), vec![]));
    asked.count("MUG", 3);
    asked.sync().await;
    assert_eq!(asked.open().await, [], "both agree, so the pair is open");
    let sap = met(Adopt::Sap).await;
    assert_eq!((sap.open().await, sap.stock("MUG"), sap.adjusted()), (vec![], (10, 10), vec![]));
    let veeqo = met(Adopt::Veeqo).await;
    assert_eq!((veeqo.open().await, veeqo.stock("MUG")), (vec![], (7, 7)));
    assert_eq!(veeqo.adjusted(), [("MUG".to_owned(), -3)]);
}
