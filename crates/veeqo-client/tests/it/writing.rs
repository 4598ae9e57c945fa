//! What is written, byte for byte, and how unknown outcomes end.

use crate::scripted::{ok, scripted, status};
use serde_json::{Value, json};
use veeqo_client::*;

fn decimal(text: &str) -> rust_decimal::Decimal {
    text.parse().unwrap()
}

fn new_order() -> NewOrder {
    let line = NewLineItem {
        sellable_id: SellableId::new(13_847_534).unwrap(),
        quantity: 1.into(),
        price_per_unit: decimal("75.000"),
        tax_rate: Some(decimal("0.2")),
        taxless_discount_per_unit: Some(0.into()),
        additional_options: None,
    };
    NewOrder {
        number: Some("rdr #1236/é".to_owned()),
        customer_id: CustomerId::new(12_137_952).ok(),
        deliver_to_id: AddressId::new(26_465_395).ok(),
        delivery_method_id: DeliveryMethodId::new(171_784).ok(),
        due_date: Some(jiff::civil::date(2018, 1, 31)),
        total_tax: Some(decimal("35.54")),
        payment: Some(NewPayment { payment_type: "paypal".to_owned(), reference_number: None }),
        employee_notes: vec![Note { text: "Package contains a dog".to_owned() }],
        ..NewOrder::new(ChannelId::new(45_465).unwrap(), vec![line])
    }
}

fn order_body() -> Value {
    json!({"order": {
        "channel_id": 45465,
        "number": "rdr #1236/é",
        "customer_id": 12_137_952,
        "deliver_to_id": 26_465_395,
        "delivery_method_id": 171_784,
        "due_date": "31/01/2018",
        "total_tax": 35.54,
        "line_items_attributes": [{
            "sellable_id": 13_847_534, "quantity": 1, "price_per_unit": 75, "tax_rate": 0.2, "taxless_discount_per_unit": 0,
        }],
        "payment_attributes": {"payment_type": "paypal"},
        "employee_notes_attributes": [{"text": "Package contains a dog"}],
    }})
}

#[tokio::test]
async fn an_order_is_sent_with_the_fields_that_are_set_and_no_others() {
    let client = scripted([status(201, r#"{"id":1}"#)]);
    client.veeqo.create_order(&new_order()).await.unwrap();
    assert_eq!(client.only_body(), order_body());
    assert_eq!(client.seen(), ["POST /orders"]);
    let request = &client.requests()[0];
    assert_eq!(request.headers["content-type"], "application/json");
    assert_eq!(request.headers["accept"], "application/json");
    assert_eq!(request.headers["x-api-key"], "test-key");
}

#[tokio::test]
async fn a_stored_body_is_sent_byte_for_byte() {
    let client = scripted([status(201, r#"{"id":1}"#), status(201, r#"{"id":2}"#)]);
    let order = r#"{ "order" : {"channel_id":1, "total_tax": "35.540"} }"#;
    let product = "{\"product\":{\"title\":\"a\"}}\n";
    client.veeqo.create_order_raw(order).await.unwrap();
    client.veeqo.create_product_raw(product).await.unwrap();
    let bodies: Vec<_> = client.requests().into_iter().map(|request| request.body.unwrap()).collect();
    assert_eq!(bodies, [order.as_bytes(), product.as_bytes()]);
}

#[test]
fn a_body_that_was_stored_reads_back_as_what_was_meant() {
    let text = serde_json::to_string(&new_order()).unwrap();
    assert_eq!(serde_json::from_str::<NewOrder>(&text).unwrap(), new_order());
}

#[tokio::test]
async fn bodies_that_make_no_sense_are_not_sent() {
    let client = scripted([]);
    for body in ["", "[]", "{}", r#"{"product":{}}"#, r#"{"order":5}"#, r#"{"order":{}"#] {
        assert!(
            matches!(client.veeqo.create_order_raw(body).await, Err(Error::InvalidRequest { .. })),
            "{body}"
        );
    }
    let nothing = NewOrder { line_items: vec![], ..new_order() };
    let nobody = NewOrder { customer_id: None, ..new_order() };
    let nowhere = NewOrder { deliver_to_id: None, ..new_order() };
    for (order, field) in [(nothing, "line_items"), (nobody, "customer"), (nowhere, "deliver_to")] {
        let error = client.veeqo.create_order(&order).await.unwrap_err();
        assert!(matches!(&error, Error::InvalidRequest { source, .. } if source.field == field), "{error:?}");
    }
    let too_fine = NewOrder { total_tax: Some(decimal("0.1234567890123456789")), ..new_order() };
    assert!(client.veeqo.create_order(&too_fine).await.is_err());
    let product = NewProduct {
        title: "Mug".to_owned(),
        variants: vec![NewVariant::default()],
        ..NewProduct::default()
    };
    assert!(client.veeqo.create_product(&product).await.is_err());
    assert!(
        client.veeqo.update_product(ProductId::new(1).unwrap(), &ProductChanges::default()).await.is_err()
    );
    assert!(client.requests().is_empty());
}

#[tokio::test]
async fn changes_tell_kept_emptied_and_zero_apart() {
    let client = scripted([ok(r#"{"id":5}"#)]);
    let variant = VariantChanges {
        price: Some(0.into()),
        upc_code: Field::Clear,
        ..VariantChanges::new(SellableId::new(6).unwrap())
    };
    let changes = ProductChanges {
        title: Some("Mug".to_owned()),
        notes: Field::Clear,
        variants: vec![variant],
        ..ProductChanges::default()
    };
    client.veeqo.update_product(ProductId::new(5).unwrap(), &changes).await.unwrap();
    assert_eq!(client.seen(), ["PUT /products/5"]);
    let body = json!({"product": {
        "title": "Mug", "notes": null, "product_variants_attributes": [{"id": 6, "price": 0, "upc_code": null}],
    }});
    assert_eq!(client.only_body(), body);
    let stored = serde_json::to_string(&changes).unwrap();
    assert_eq!(serde_json::from_str::<ProductChanges>(&stored).unwrap(), changes);
}

#[tokio::test]
async fn a_create_that_may_have_arrived_is_unknown_and_keeps_veeqos_words() {
    let client = scripted([status(500, r#"{"status":500,"error":"Internal Server Error"}"#)]);
    let error = client.veeqo.create_order(&new_order()).await.unwrap_err();
    assert!(error.is_outcome_unknown() && !error.is_transient());
    assert_eq!((error.status(), error.messages()), (Some(500), &["Internal Server Error".to_owned()][..]));
    assert_eq!(client.seen().len(), 1);
}

#[tokio::test]
async fn a_constant_write_is_sent_again_and_a_throttled_create_too() {
    let client = scripted([status(503, ""), ok(r#"{"id":5}"#), status(429, ""), status(201, r#"{"id":1}"#)]);
    let changes = ProductChanges { title: Some("Mug".to_owned()), ..ProductChanges::default() };
    client.veeqo.update_product(ProductId::new(5).unwrap(), &changes).await.unwrap();
    client.veeqo.create_order(&new_order()).await.unwrap();
    assert_eq!(client.seen(), ["PUT /products/5", "PUT /products/5", "POST /orders", "POST /orders"]);
}

#[tokio::test]
async fn an_allocation_answers_with_the_order_and_a_shipment_names_its_parcel() {
    let (order, allocation) = (OrderId::new(1).unwrap(), AllocationId::new(2).unwrap());
    let client = scripted([status(201, r#"{"id":1,"allocations":[{"id":2}]}"#)]);
    let line = NewAllocationLine { sellable_id: SellableId::new(6).unwrap(), quantity: 3.into() };
    let new = NewAllocation { warehouse_id: WarehouseId::new(7).unwrap(), line_items: vec![line] };
    assert!(client.veeqo.create_allocation(order, &new).await.unwrap().allocation(allocation).is_some());
    let lines = json!([{"sellable_id": 6, "quantity": 3}]);
    assert_eq!(
        client.only_body(),
        json!({"allocation": {"warehouse_id": 7, "line_items_attributes": lines}})
    );
    assert_eq!(client.seen(), ["POST /orders/1/allocations"]);

    let client = scripted([status(201, r#"{"id":3,"allocation_id":2}"#)]);
    let new = NewShipment {
        order_id: order,
        allocation_id: allocation,
        carrier_id: CarrierId::OTHER,
        tracking_number: Some("JD01".to_owned()),
        notify_customer: false,
        update_remote_order: false,
    };
    assert_eq!(client.veeqo.create_shipment(&new).await.unwrap().allocation_id, Some(allocation));
    let shipment = json!({
        "carrier_id": 3, "notify_customer": false, "update_remote_order": false,
        "tracking_number_attributes": {"tracking_number": "JD01"},
    });
    assert_eq!(client.only_body(), json!({"shipment": shipment, "allocation_id": 2, "order_id": 1}));
}

#[tokio::test]
async fn a_cancellation_uses_the_documented_name_of_the_reason_or_the_other() {
    let order = OrderId::new(123).unwrap();
    for (key, name, answered) in [
        (ReasonKey::CancelReason, "cancel_reason", r#"{"id":123,"status":"cancelled"}"#),
        (ReasonKey::Reason, "reason", ""),
    ] {
        let client = scripted([ok(answered)]);
        let cancellation = Cancellation {
            reason: Some("changed mind".to_owned()),
            send_veeqo_email: false,
            reason_key: key,
        };
        let cancelled = client.veeqo.cancel_order(order, &cancellation).await.unwrap();
        assert_eq!(cancelled.is_some_and(|order| order.is_cancelled()), !answered.is_empty());
        assert_eq!(client.only_body(), json!({"id": 123, "send_veeqo_email": false, name: "changed mind"}));
        assert_eq!(client.seen(), ["PUT /orders/123/cancel"]);
    }
}

#[tokio::test]
async fn a_cancellation_answered_by_a_proxys_page_is_unknown() {
    let client = scripted([ok("<html>")]);
    let error =
        client.veeqo.cancel_order(OrderId::new(1).unwrap(), &Cancellation::default()).await.unwrap_err();
    assert!(error.is_outcome_unknown());
    assert_eq!(client.seen(), ["PUT /orders/1/cancel"]);
}
