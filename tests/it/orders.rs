//! Orders of the channels become orders in SAP: once, complete, and with the same total.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::pricing::PriceMode;
use b1_veeqo_sandbox::sap::{DocumentView, Kind, NewItem};
use b1_veeqo_sandbox::seed::{MAIN, OVERFLOW, UNMAPPED, WEB_SHOP};
use b1_veeqo_sandbox::veeqo::{NewLine, Stage};
use b1_veeqo_sync::ledger::{Flow, Store, WorkState};
use b1_veeqo_sync::settings::PostWhen;
use rust_decimal::Decimal;
use sap_b1_client::{DocEntry, DocumentKind};

fn named(order: i64) -> String {
    format!("order:{order}")
}

/// Item, warehouse and quantity of each line.
fn lines(document: &DocumentView) -> Vec<(String, String, Decimal)> {
    let rows = document.lines.iter();
    rows.map(|row| (row.item_code.clone(), row.warehouse.clone(), row.quantity)).collect()
}

/// Why the one order that is waited for waits.
async fn waits_for(town: &Town) -> String {
    let waiting = town.store().work_in(Flow::Orders, &[WorkState::Waiting]).await.unwrap();
    assert_eq!(waiting.len(), 1);
    waiting[0].reason.clone().unwrap()
}

#[tokio::test]
async fn an_order_is_posted_once_it_is_paid() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let mut order = town.new_order("1001", &[("MUG", 2)]);
    order.paid = false;
    let order = town.place(order);
    town.allocate(order, MAIN, &[("MUG", 2)]);
    town.sync().await;
    assert_eq!((town.live(Kind::Order), waits_for(&town).await), (vec![], "payment".to_owned()));
    town.act(|world, now| world.veeqo.record_payment(order, "card", "", now)).unwrap();
    town.sync().await;
    town.sync().await;
    let posted = town.only(Kind::Order);
    assert_eq!(lines(&posted), [("MUG".into(), "01".into(), 2.into())]);
    assert_eq!((posted.card_code.as_str(), posted.total), ("C-WEB", 24.into()));
    assert_eq!(posted.num_at_card.unwrap(), format!("1001 [V{order}]"));
    assert_eq!(town.open().await, []);
}

#[tokio::test]
async fn a_channel_may_post_as_soon_as_an_order_is_there() {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().post_when = PostWhen::Created;
    let mut order = town.new_order("1001", &[("MUG", 2)]);
    order.paid = false;
    let order = town.place(order);
    town.allocate(order, MAIN, &[("MUG", 2)]);
    town.sync().await;
    town.only(Kind::Order);
}

#[tokio::test]
async fn an_order_on_hold_waits_for_its_release() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, _) = town.sold("MUG", 2);
    let set = |stage| {
        town.act(|world, now| world.veeqo.edit_order(order, |order| order.stage = stage, now)).unwrap()
    };
    set(Stage::OnHold);
    town.sync().await;
    assert_eq!((town.live(Kind::Order), waits_for(&town).await), (vec![], "on hold in Veeqo".to_owned()));
    set(Stage::Open);
    town.sync().await;
    town.only(Kind::Order);
}

#[tokio::test]
async fn a_partly_allocated_order_waits_and_a_parcel_of_it_is_an_alarm() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.sync().await;
    assert_eq!(waits_for(&town).await, "allocation of 3 of MUG");
    town.ship(parcel);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::OrderPartlyAllocatedShipped, named(order))]);
    assert_eq!((town.live(Kind::Order), town.stock("MUG")), (vec![], (10, 8)));
    town.allocate(order, MAIN, &[("MUG", 3)]);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (8, 8), vec![]));
}

#[tokio::test]
async fn a_line_from_two_warehouses_is_two_lines() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    town.allocate(order, MAIN, &[("MUG", 2)]);
    town.allocate(order, OVERFLOW, &[("MUG", 3)]);
    town.sync().await;
    let expected = [("MUG".into(), "01".into(), 2.into()), ("MUG".into(), "02".into(), 3.into())];
    assert_eq!(lines(&town.only(Kind::Order)), expected);
}

#[tokio::test]
async fn discounts_and_freight_add_up_and_freight_goes_on_the_first_delivery() {
    let mut town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().freight_tax = None;
    let mut order = town.new_order("1001", &[("MUG", 3), ("BOWL", 1)]);
    order.lines[0].price = Decimal::new(833, 2);
    order.lines[0].discount = Decimal::new(33, 2);
    order.lines[1].tax_rate = Decimal::ZERO;
    order.order_discount = Decimal::new(500, 2);
    (order.delivery_cost, order.delivery_tax_rate) = (Decimal::new(495, 2), Decimal::new(20, 2));
    let order = town.place(order);
    let parcels = [("MUG", 3), ("BOWL", 1)].map(|line| town.allocate(order, MAIN, &[line]));
    town.sync().await;
    let total = town.world.lock().unwrap().veeqo.order(order).unwrap().total();
    assert_eq!((town.only(Kind::Order).total, town.open().await), (total, vec![]));
    for parcel in parcels {
        town.ship(parcel);
        town.sync().await;
    }
    let deliveries = town.live(Kind::DeliveryNote);
    assert_eq!(deliveries.len(), 2);
    assert_eq!(deliveries.iter().map(|delivery| delivery.total).sum::<Decimal>(), total);
    let goods: Decimal = deliveries[1].lines.iter().map(|line| line.total).sum();
    assert_eq!(deliveries[1].total, goods, "no freight and no tax on the second");
}

#[tokio::test]
async fn a_channel_with_gross_prices_keeps_its_total() {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().price_mode = PriceMode::Gross;
    let mut order = town.new_order("1001", &[("MUG", 3)]);
    order.lines[0].price = Decimal::new(999, 2);
    (order.delivery_cost, order.delivery_tax_rate) = (Decimal::new(495, 2), Decimal::new(20, 2));
    order.prices_include_tax = true;
    let order = town.place(order);
    let parcel = town.allocate(order, MAIN, &[("MUG", 3)]);
    town.ship(parcel);
    town.sync().await;
    let total = Decimal::new(3492, 2);
    assert_eq!(town.open().await, []);
    assert_eq!((town.only(Kind::Order).total, town.only(Kind::DeliveryNote).total), (total, total));
}

#[tokio::test]
async fn what_the_configuration_does_not_know_is_told_until_it_does() {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    let line = |rate| NewLine { tax_rate: rate, ..town.new_order("", &[("MUG", 1)]).lines[0].clone() };
    let mut seven = town.new_order("seven per cent", &[]);
    seven.lines.push(line(Decimal::new(7, 2)));
    let seven = town.place(seven);
    let mut elsewhere = town.new_order("elsewhere", &[("MUG", 1)]);
    elsewhere.channel = town.act(|world, _| {
        world.veeqo.add_channel(b1_veeqo_sandbox::veeqo::Channel::new(999, "Fair", "direct", &[MAIN]));
        999
    });
    let elsewhere = town.place(elsewhere);
    let caged = town.place(town.new_order("caged", &[("MUG", 1)]));
    for (order, warehouse) in [(seven, MAIN), (elsewhere, MAIN), (caged, UNMAPPED)] {
        town.allocate(order, warehouse, &[("MUG", 1)]);
    }
    town.sync().await;
    let told = [
        (Code::TaxRateUnknown, named(seven)),
        (Code::ChannelUnlisted, named(elsewhere)),
        (Code::WarehouseUnmapped, named(caged)),
    ];
    let mut open = town.open().await;
    open.sort_by(|(_, a), (_, b)| a.cmp(b));
    assert_eq!((open, town.live(Kind::Order)), (told.to_vec(), vec![]));
    let fair = town.settings.channels[&WEB_SHOP].clone();
    town.settings.channels.insert(999, fair);
    town.sync().await;
    assert_eq!(town.open().await.len(), 2, "the channel is listed now");
    town.only(Kind::Order);
}

#[tokio::test]
async fn an_item_that_appears_clears_the_orders_that_waited_for_it() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.act(|world, now| {
        let product = b1_veeqo_sandbox::veeqo::NewProduct { sku: "BOWL".into(), ..Default::default() };
        world.veeqo.add_product(product, now);
    });
    let order = town.place(town.new_order("1001", &[("MUG", 1), ("BOWL", 1)]));
    town.allocate(order, MAIN, &[("MUG", 1), ("BOWL", 1)]);
    town.sync().await;
    assert!(town.open().await.contains(&(Code::SkuUnmapped, named(order))));
    assert_eq!(town.live(Kind::Order), []);
    town.item(NewItem::new("BOWL", "Bowl"), 0);
    town.sync().await;
    assert_eq!((town.only(Kind::Order).lines.len(), town.open().await), (2, vec![]));
}

#[tokio::test]
async fn two_orders_with_one_number_are_two_orders() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (first, second) = (town.sold("MUG", 1).0, town.sold("MUG", 1).0);
    town.sync().await;
    let references: Vec<_> =
        town.live(Kind::Order).into_iter().map(|order| order.num_at_card.unwrap()).collect();
    assert_eq!(references, [format!("1001 [V{first}]"), format!("1001 [V{second}]")]);
}

#[tokio::test]
async fn a_document_names_the_branch_of_its_warehouse() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.act(|world, _| {
        world.sap.add_branch(1, "Swansea");
        world.sap.add_branch(2, "Cardiff");
        world.sap.set_record("Warehouses", "01", "BusinessPlaceID", 2);
    });
    let (_, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    town.count("MUG", -1);
    town.sync().await;
    town.later(5);
    town.sync().await;
    let branch = |kind: DocumentKind, entry: i64| {
        let (sap, entry) = (town.sap(), DocEntry::new(entry).unwrap());
        async move { sap.get_document(kind, entry).await.unwrap().unwrap().branch }
    };
    let (order, delivery) = (town.only(Kind::Order).doc_entry, town.only(Kind::DeliveryNote).doc_entry);
    assert_eq!(branch(DocumentKind::Orders, order).await, Some(2));
    assert_eq!(branch(DocumentKind::DeliveryNotes, delivery).await, Some(2));
    assert_eq!((town.adjusted(), town.open().await), (vec![("MUG".to_owned(), -1)], vec![]));
}
