//! SAP's own sales orders: to Veeqo once, back only as deliveries, and in step whatever people do on either side.

use crate::town::{TRADE, Town};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, OVERFLOW, PUSH_CHANNEL};
use b1_veeqo_sandbox::veeqo::NewOrder;
use serde_json::json;

/// A town in trade with ten mugs and five bowls.
pub(crate) async fn trading() -> Town {
    Town::in_trade(&[("MUG", 10), ("BOWL", 5)]).await
}

/// The same, with an order of two mugs in both systems: SAP's key and Veeqo's id.
async fn traded() -> (Town, i64, i64) {
    let town = trading().await;
    let sale = town.raise(&[("MUG", 2)]);
    town.sync().await;
    let order = town.only_pushed().id;
    (town, sale, order)
}

#[tokio::test]
async fn an_order_goes_to_veeqo_with_everything_the_warehouse_needs() {
    let town = trading().await;
    town.raise_with(&[("MUG", 2), ("BOWL", 1)], json!({ "NumAtCard": "PO-77" }));
    town.sync().await;
    town.sync().await;
    let order = town.only_pushed();
    assert_eq!(town.pushed_texts(), ["1 [B1] awaiting_stock MUG 2, BOWL 1"]);
    let (_, to) = order.deliver_to.clone().unwrap();
    assert_eq!(
        (to.last_name.as_str(), to.address1.as_str(), to.zip.as_str(), to.country.as_str()),
        ("Trade Ltd", "Dock Road 7", "CF10 4PA", "GB")
    );
    assert_eq!(order.payment.unwrap().payment_type, "bank_transfer");
    assert_eq!(
        order.employee_notes[0].text,
        "SAP order 1 of C-TRADE, their reference PO-77; from warehouse 01"
    );
    assert_eq!(
        (order.line_items[0].price_per_unit, order.line_items[0].tax_rate),
        (10.into(), "0.2".parse().unwrap())
    );
    // It never comes back as an order, and the next one has the same customer.
    town.raise(&[("MUG", 1)]);
    town.sync().await;
    assert_eq!((town.live(Kind::Order).len(), town.pushed().len(), town.open().await), (2, 2, vec![]));
    let customers: Vec<_> = town.pushed().iter().map(|order| order.customer_id).collect();
    assert_eq!(customers[0], customers[1]);
}

#[tokio::test]
async fn its_parcels_are_deliveries_of_the_order_in_sap() {
    let town = trading().await;
    let sale = town.raise(&[("MUG", 4), ("BOWL", 1)]);
    town.sync().await;
    let order = town.only_pushed().id;
    let first = town.allocate(order, MAIN, &[("MUG", 3)]);
    let second = town.allocate(order, MAIN, &[("MUG", 1), ("BOWL", 1)]);
    town.ship(first);
    town.sync().await;
    let delivery = town.only(Kind::DeliveryNote);
    assert_eq!((delivery.lines[0].quantity, delivery.lines[0].base), (3.into(), Some((17, sale, 0))));
    assert_eq!(delivery.num_at_card, Some(format!("1 [B{sale}] [A{first}]")));
    town.ship(second);
    town.sync().await;
    assert!(!town.only(Kind::Order).open);
    assert_eq!(town.live(Kind::DeliveryNote).len(), 2);
    assert_eq!((town.stock("MUG"), town.stock("BOWL"), town.adjusted()), ((6, 6), (4, 4), vec![]));
    assert_eq!((town.pushed().len(), town.open().await), (1, vec![]));
}

#[tokio::test]
async fn what_is_left_out_of_veeqo() {
    let mut town = trading().await;
    // Posted from Veeqo, not confirmed, delivered already, cancelled already.
    let (_, parcel) = town.sold("MUG", 1);
    town.sync().await;
    let unconfirmed = town.raise_with(&[("MUG", 1)], json!({ "Confirmed": "tNO" }));
    town.raise(&[("BOWL", 1)]);
    let delivered = town.live(Kind::Order).pop().unwrap();
    town.deliver_by_hand(&delivered, 0, 1, json!({}));
    let cancelled = town.raise(&[("MUG", 1)]);
    town.act(|world, now| world.sap.cancel(Kind::Order, cancelled, now)).unwrap();
    town.ship(parcel);
    town.sync().await;
    assert_eq!((town.pushed_texts(), town.open().await), (vec![], vec![]));
    town.change_sale(unconfirmed, json!({ "Confirmed": "tYES" }));
    town.sync().await;
    assert_eq!(town.pushed_texts(), [format!("2 [B{unconfirmed}] awaiting_stock MUG 1")]);
    // Without a channel for them, they stay in SAP.
    town.settings.push_channel = None;
    town.raise(&[("MUG", 1)]);
    town.sync().await;
    assert_eq!(town.pushed().len(), 1);
}

#[tokio::test]
async fn an_order_from_before_go_live_stays_in_sap() {
    let town = trading().await;
    town.raise_with(&[("MUG", 1)], json!({ "DocDate": "2020-01-01" }));
    town.sync().await;
    assert_eq!((town.pushed_texts(), town.open().await), (vec![], vec![]));
}

#[tokio::test]
async fn an_order_that_cannot_be_picked_is_one_exception_and_goes_once_it_can() {
    let town = trading().await;
    let sale = town.raise(&[("MUG", 1), ("BOWL", 1)]);
    town.change_sale(sale, json!({ "DocumentLines": [{ "LineNum": 1, "WarehouseCode": "99" }] }));
    town.raise(&[("MUG", 3)]);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::WarehouseUnmapped, format!("sale:{sale}"))]);
    assert_eq!(town.pushed_texts(), ["2 [B2] awaiting_stock MUG 3"], "it delays only itself");
    town.change_sale(sale, json!({ "DocumentLines": [{ "LineNum": 1, "WarehouseCode": "02" }] }));
    town.sync().await;
    assert_eq!((town.pushed().len(), town.open().await), (2, vec![]));
}

#[tokio::test]
async fn what_changes_in_sap_takes_the_place_of_what_veeqo_had() {
    let (town, sale, _) = traded().await;
    town.change_sale(sale, json!({ "DocumentLines": [{ "LineNum": 0, "Quantity": 3 }] }));
    town.sync().await;
    let texts = town.pushed_texts();
    assert_eq!(
        texts,
        [format!("1 [B{sale}] cancelled MUG 2"), format!("1 [B{sale}.1] awaiting_stock MUG 3")]
    );
    assert_eq!(town.pushed()[0].cancel_reason.as_deref(), Some("SAP order 1: changed in SAP"));
    let order = town.only_pushed().id;
    town.ship(town.allocate(order, MAIN, &[("MUG", 3)]));
    town.sync().await;
    assert_eq!(town.only(Kind::DeliveryNote).lines[0].base, Some((17, sale, 0)));
    assert_eq!((town.stock("MUG"), town.open().await), ((7, 7), vec![]));
}

#[tokio::test]
async fn a_remark_in_sap_changes_nothing_in_veeqo() {
    let (town, sale, order) = traded().await;
    town.change_sale(sale, json!({ "Comments": "Call before delivery" }));
    town.sync().await;
    assert_eq!(town.only_pushed().id, order);
}

#[tokio::test]
async fn what_is_cancelled_or_closed_in_sap_is_cancelled_in_veeqo() {
    for close in [false, true] {
        let (town, sale, _) = traded().await;
        town.act(|world, now| match close {
            true => world.sap.close(Kind::Order, sale, now).unwrap(),
            false => world.sap.cancel(Kind::Order, sale, now).unwrap(),
        });
        town.sync().await;
        town.sync().await;
        assert_eq!(town.pushed_texts(), [format!("1 [B{sale}] cancelled MUG 2")]);
        assert_eq!((town.stock("MUG"), town.open().await), ((10, 10), vec![]));
    }
}

#[tokio::test]
async fn after_a_parcel_has_left_a_change_in_sap_is_a_persons_matter_until_both_agree() {
    let town = trading().await;
    let sale = town.raise(&[("MUG", 4)]);
    town.sync().await;
    let order = town.only_pushed().id;
    town.ship(town.allocate(order, MAIN, &[("MUG", 3)]));
    town.sync().await;
    town.act(|world, now| world.sap.close(Kind::Order, sale, now)).unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::SaleChangedAfterDespatch, format!("sale:{sale}"))]);
    assert_eq!(town.only_pushed().id, order);
    town.act(|world, now| world.veeqo.edit_order(order, |order| order.line_items[0].quantity = 3, now))
        .unwrap();
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG")), (vec![], (7, 7)));
}

#[tokio::test]
async fn what_a_person_delivers_in_sap_is_not_picked_again() {
    let (town, sale, _) = traded().await;
    town.deliver_by_hand(&town.only(Kind::Order), 0, 2, json!({}));
    town.sync().await;
    town.later(5);
    town.sync().await;
    assert_eq!(town.pushed_texts(), [format!("1 [B{sale}] cancelled MUG 2")]);
    assert_eq!((town.stock("MUG"), town.adjusted(), town.open().await), ((8, 8), vec![], vec![]));
}

#[tokio::test]
async fn the_rest_of_what_a_person_delivered_in_sap_goes_to_veeqo_anew() {
    let town = trading().await;
    let sale = town.raise(&[("MUG", 4)]);
    town.sync().await;
    for (delivered, left) in [(1, 3), (1, 2)] {
        town.deliver_by_hand(&town.only(Kind::Order), 0, delivered, json!({}));
        town.sync().await;
        assert_eq!(town.only_pushed().line_items[0].quantity, left);
    }
    let order = town.only_pushed().id;
    town.ship(town.allocate(order, MAIN, &[("MUG", 2)]));
    town.sync().await;
    town.later(5);
    town.sync().await;
    assert_eq!(town.live(Kind::DeliveryNote).len(), 3);
    assert_eq!(town.only(Kind::Order).doc_entry, sale);
    assert_eq!((town.stock("MUG"), town.adjusted(), town.open().await), ((6, 6), vec![], vec![]));
}

#[tokio::test]
async fn what_is_picked_while_a_person_delivers_it_in_sap_is_asked_about() {
    let (town, sale, order) = traded().await;
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.act(|world, now| world.veeqo.pick(parcel, now)).unwrap();
    town.deliver_by_hand(&town.only(Kind::Order), 0, 2, json!({}));
    town.sync().await;
    assert_eq!(town.open().await, [(Code::SaleBeingPicked, format!("sale:{sale}"))]);
    town.ship(parcel);
    town.sync().await;
    town.only(Kind::DeliveryNote);
    assert_eq!((town.stock("MUG"), town.adjusted(), town.open().await), ((8, 8), vec![], vec![]));
}

#[tokio::test]
async fn what_is_cancelled_in_veeqo_is_asked_about() {
    let (town, sale, order) = traded().await;
    town.act(|world, now| world.veeqo.cancel_order(order, Some("no stock"), now)).unwrap();
    town.sync().await;
    town.sync().await;
    assert_eq!(town.open().await, [(Code::SaleCancelledInVeeqo, format!("sale:{sale}"))]);
    assert_eq!((town.pushed().len(), town.only(Kind::Order).open), (1, true));
    town.retry().await;
    town.sync().await;
    assert_eq!(town.only_pushed().number, format!("1 [B{sale}.1]"));
    assert_eq!(town.open().await, []);
}

#[tokio::test]
async fn what_is_changed_in_veeqo_is_asked_about_until_both_agree() {
    let (town, sale, order) = traded().await;
    let set = |quantity: i64| {
        town.act(|world, now| {
            world.veeqo.edit_order(order, |order| order.line_items[0].quantity = quantity, now)
        })
        .unwrap()
    };
    set(3);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::SaleChangedInVeeqo, format!("sale:{sale}"))]);
    set(2);
    town.sync().await;
    assert_eq!((town.open().await, town.only_pushed().id), (vec![], order));
}

#[tokio::test]
async fn an_order_that_somebody_entered_in_the_channel_is_told() {
    let town = trading().await;
    let order = town.place(NewOrder { channel: PUSH_CHANNEL, ..town.new_order("77", &[("MUG", 1)]) });
    let claims = town.place(NewOrder { channel: PUSH_CHANNEL, ..town.new_order("5 [B99]", &[("MUG", 1)]) });
    town.sync().await;
    let told =
        [(Code::SaleUnknownInSap, format!("order:{order}")), (Code::SaleUnknownInSap, "sale:99".to_owned())];
    assert_eq!(town.open().await, told);
    town.act(|world, now| [order, claims].map(|id| world.veeqo.cancel_order(id, None, now).unwrap()));
    town.sync().await;
    assert_eq!(town.open().await, []);
}

#[tokio::test]
async fn a_parcel_from_another_warehouse_is_delivered_from_there() {
    let (town, sale, order) = traded().await;
    town.act(|world, now| world.sap.receive_goods("MUG", "02", 4.into(), now)).unwrap();
    town.sync().await;
    town.ship(town.allocate(order, OVERFLOW, &[("MUG", 2)]));
    town.sync().await;
    let line = town.only(Kind::DeliveryNote).lines.remove(0);
    assert_eq!((line.warehouse.as_str(), line.base), ("02", Some((17, sale, 0))));
    assert_eq!((town.stock("MUG"), town.open().await), ((10, 10), vec![]));
}

#[tokio::test]
async fn a_customer_without_an_address_or_e_mail_is_told_and_completed() {
    let mut town = trading().await;
    town.act(|world, now| world.sap.add_partner(TRADE, "Trade Ltd", serde_json::Map::new(), now));
    let sale = town.raise(&[("MUG", 1)]);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::SaleCustomerIncomplete, format!("sale:{sale}"))]);
    town.change_sale(
        sale,
        json!({ "AddressExtension": { "ShipToStreet": "Quay 1", "ShipToCountry": "GB" } }),
    );
    town.sync().await;
    let told = town.open_exceptions().await.remove(0).message;
    assert!(told.contains("e-mail"), "{told}");
    town.settings.sales_orders.email = Some("trade@example.com".to_owned());
    town.retry().await;
    town.sync().await;
    assert_eq!(
        (town.only_pushed().deliver_to.unwrap().1.address1.as_str(), town.open().await),
        ("Quay 1", vec![])
    );
}

#[tokio::test]
async fn what_the_change_feed_misses_the_sweep_finds() {
    let (town, sale, _) = traded().await;
    // A restored table: the change has an old stamp.
    town.faults("", 0);
    town.change_sale(sale, json!({ "DocumentLines": [{ "LineNum": 0, "Quantity": 3 }] }));
    town.act(|world, _| {
        world.sap.set_record("Orders", &sale.to_string(), "UpdateDate", "2020-01-01");
        world.sap.set_record("Orders", &sale.to_string(), "CreationDate", "2020-01-01");
    });
    town.sync().await;
    assert_eq!(town.only_pushed().line_items[0].quantity, 3);
}
