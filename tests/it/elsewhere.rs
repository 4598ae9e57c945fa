//! What other servers do than the sandbox unless it is told to: documents without their base's currency, orders of which a line cannot be read.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::{Fault, FaultPlan, FaultRule, Scope, Side, When};
use serde_json::{Value, json};

#[tokio::test]
async fn deliveries_and_returns_have_the_currency_of_their_order() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, parcel) = town.sold("MUG", 2);
    let today = town.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    town.act(|world, now| {
        world.sap.settings.copy_currency = false;
        world.sap.add_currency("USD", "US dollar", "USD");
        world.sap.set_rate("USD", today, 2.into());
        world.veeqo.edit_order(order, |order| order.currency_code = "USD".to_owned(), now)
    })
    .unwrap();
    town.sync().await;
    town.ship(parcel);
    town.sync().await;
    town.sent_back(order, "MUG", 2);
    town.sync().await;
    let posted = town.only(Kind::Order);
    for kind in [Kind::DeliveryNote, Kind::Return] {
        let copy = town.only(kind);
        assert_eq!((copy.currency.as_str(), copy.foreign_total), ("USD", posted.foreign_total), "{kind:?}");
    }
    assert_eq!(town.open().await, []);
}

/// Whoever asks for this is answered so.
fn answers(town: &Town, side: Side, method: &str, path: &str, fault: Fault) {
    let scope = Scope {
        side: Some(side),
        method: Some(method.to_owned()),
        path_prefix: Some(path.to_owned()),
        writes_only: false,
    };
    let rule = FaultRule { fault, scope, when: When::Chance { per_million: 1_000_000 } };
    town.world.lock().unwrap().faults = FaultPlan::new(1, [rule]);
}

/// Veeqo shows this one order to whoever lists orders.
fn shows(town: &Town, order: &Value) {
    let fault = Fault::Answer { status: 200, body: json!([order]).to_string() };
    answers(town, Side::Veeqo, "GET", "/orders?", fault);
}

#[tokio::test]
async fn a_parcel_of_an_order_that_cannot_be_read_is_no_loss() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let sellable = json!({ "id": town.sellable("MUG"), "sku_code": "MUG" });
    let now = town.now().to_string();
    let mut order = json!({
        "id": 2_200_000_099_i64, "number": "1099", "status": "shipped", "created_at": now, "updated_at": now,
        "channel": { "id": 901 }, "currency_code": "GBP", "total_price": 24, "total_tax": 4,
        "payment": { "id": 1, "payment_type": "paypal" },
        "deliver_to": { "id": 1, "address1": "1 High Street", "city": "Leeds", "zip": "LS1 1AA", "country": "GB" },
        "line_items": [
            { "id": 1, "quantity": 2, "price_per_unit": null, "tax_rate": 0.2, "sellable": sellable },
        ],
        "allocations": [{
            "id": 3, "warehouse": { "id": MAIN }, "line_items": [{ "id": 4, "quantity": 2, "sellable": sellable }],
            "shipment": { "id": 5, "allocation_id": 3, "created_at": now },
        }],
    });
    shows(&town, &order);
    town.count("MUG", -2);
    town.sync().await;
    town.later(5);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::DataUnreadable, "order:2200000099".to_owned())]);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((10, 8), vec![]));
    order["line_items"][0]["price_per_unit"] = json!(10);
    order["updated_at"] = json!(town.now().to_string());
    shows(&town, &order);
    town.later(5);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (8, 8), vec![]));
    assert_eq!(town.only(Kind::DeliveryNote).total, town.only(Kind::Order).total);
    let posted = town.only(Kind::Order);
    // Once it is posted, a price that cannot be read any more changes nothing.
    for (price, told) in [(Value::Null, 1), (json!(10), 0)] {
        order["line_items"][0]["price_per_unit"] = price;
        order["updated_at"] = json!(town.now().to_string());
        shows(&town, &order);
        town.later(5);
        town.sync().await;
        assert_eq!((town.open().await.len(), town.only(Kind::Order).total), (told, posted.total));
    }
}

/// A line of one parcel lacks its quantity, or its product: that parcel waits, the other is delivered, and nothing is taken for a loss.
#[tokio::test]
async fn a_parcel_that_cannot_be_read_holds_itself_alone() {
    for field in ["quantity", "sellable"] {
        let town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
        let (mug, bowl) = (town.sellable("MUG"), town.sellable("BOWL"));
        let line = |id: i64, sellable: i64, quantity: i64| json!({ "id": id, "quantity": quantity, "price_per_unit": 10, "tax_rate": 0.2, "sellable": { "id": sellable, "sku_code": "ITEM" } });
        let now = town.now().to_string();
        let mut order = json!({
            "id": 2_200_000_099_i64, "number": "1099", "status": "awaiting_fulfillment", "created_at": now,
            "channel": { "id": 901 }, "currency_code": "GBP", "total_price": 72, "total_tax": 12, "updated_at": now,
            "payment": { "id": 1, "payment_type": "paypal" },
            "deliver_to": { "id": 1, "address1": "1 High Street", "city": "Leeds", "zip": "LS1 1AA", "country": "GB" },
            "line_items": [line(1, mug, 5), line(2, bowl, 1)],
            "allocations": [
                { "id": 3, "warehouse": { "id": MAIN }, "line_items": [line(4, mug, 2), line(5, bowl, 1)], "shipment": null },
                { "id": 6, "warehouse": { "id": MAIN }, "line_items": [line(7, mug, 3)], "shipment": null },
            ],
        });
        let show = |order: &mut Value| {
            order["updated_at"] = json!(town.now().to_string());
            shows(&town, order);
            town.later(5);
        };
        show(&mut order);
        town.sync().await;
        town.only(Kind::Order);
        let whole = order["allocations"][0]["line_items"][0][field].take();
        for (parcel, shipment) in [(0, 8), (1, 9)] {
            order["allocations"][parcel]["shipment"] =
                json!({ "id": shipment, "created_at": town.now().to_string() });
        }
        town.count("MUG", -5);
        town.count("BOWL", -1);
        show(&mut order);
        town.sync().await;
        town.later(20);
        town.sync().await;
        assert_eq!(town.open().await, [(Code::DataUnreadable, "despatch:3".to_owned())], "{field}");
        let told = town.open_exceptions().await.remove(0).message;
        assert!(told.contains(&format!("no {field} on a line of allocation 3")), "{told}");
        let delivered = town.only(Kind::DeliveryNote);
        assert_eq!((delivered.lines.len(), delivered.lines[0].quantity), (1, 3.into()), "{field}");
        assert_eq!((town.stock("MUG"), town.stock("BOWL")), ((7, 5), (10, 9)), "{field}");
        order["allocations"][0]["line_items"][0][field] = whole;
        show(&mut order);
        town.sync().await;
        town.later(20);
        town.sync().await;
        let stood = (town.open().await, town.stock("MUG"), town.stock("BOWL"), town.adjusted());
        assert_eq!(stood, (vec![], (5, 5), (9, 9), vec![]), "{field}");
        assert_eq!(town.live(Kind::DeliveryNote).len(), 2, "{field}");
    }
}

/// Of an order that is not posted it cannot be told from where it leaves.
#[tokio::test]
async fn an_order_with_a_parcel_that_cannot_be_read_is_not_posted() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let line = json!({ "id": 1, "quantity": 5, "price_per_unit": 10, "tax_rate": 0.2, "sellable": { "id": town.sellable("MUG"), "sku_code": "MUG" } });
    let now = town.now().to_string();
    let mut allocated = line.clone();
    allocated["quantity"] = Value::Null;
    let order = json!({
        "id": 2_200_000_099_i64, "number": "1099", "status": "awaiting_fulfillment", "created_at": now, "updated_at": now,
        "channel": { "id": 901 }, "currency_code": "GBP", "total_price": 60, "total_tax": 10,
        "payment": { "id": 1, "payment_type": "paypal" },
        "deliver_to": { "id": 1, "address1": "1 High Street", "city": "Leeds", "zip": "LS1 1AA", "country": "GB" },
        "line_items": [line],
        "allocations": [{ "id": 3, "warehouse": { "id": MAIN }, "line_items": [allocated], "shipment": null }],
    });
    shows(&town, &order);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::DataUnreadable, "order:2200000099".to_owned())]);
    assert_eq!(town.live(Kind::Order), []);
}

#[tokio::test]
async fn a_parcel_with_an_item_set_inactive_goes_by_itself_once_the_item_is_active() {
    for (text, code) in [
        ("Item 'MUG' is inactive  [DLN1.ItemCode][line: 1]", Code::ItemFrozen),
        ("Artikel ist inaktiv  [DLN1.ItemCode][line: 1]", Code::SapValueRefused),
    ] {
        let town = Town::at_work(&[("MUG", 10)]).await;
        let (_, parcel) = town.sold("MUG", 2);
        town.sync().await;
        town.act(|world, now| world.sap.set_item_frozen("MUG", true, now));
        town.ship(parcel);
        answers(&town, Side::Sap, "POST", "/b1s/v2/DeliveryNotes", Fault::sap(400, -5002, text));
        town.sync().await;
        assert!(town.open().await.contains(&(code, format!("despatch:{parcel}"))), "{text}");
        town.faults("", 1);
        town.act(|world, now| world.sap.set_item_frozen("MUG", false, now));
        town.later(20);
        town.sync().await;
        let seen = (town.open().await, town.stock("MUG"), town.live(Kind::DeliveryNote).len());
        assert_eq!(seen, (vec![], (8, 8), 1), "{text}");
    }
}
