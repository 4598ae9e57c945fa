//! What each operation sends: verb, path, query, effect and body, told without a client.

use rest_transport::Effect::{self, Create, Read, Recheck, Replace};
use serde_json::{Value, json};
use veeqo_client::*;

/// Asserts verb and target, effect and JSON body (`null` for none) of a request.
#[track_caller]
pub(crate) fn sends<E: Endpoint>(endpoint: &E, line: &str, effect: Effect, body: &Value) {
    let request = endpoint.request().unwrap_or_else(|error| panic!("{line}: {error}"));
    assert_eq!(format!("{} /{}", request.method(), request.target()), line);
    assert_eq!((request.effect(), request.operation()), (effect, E::NAME), "{line}");
    let sent = request.body_bytes().map_or(Value::Null, |bytes| serde_json::from_slice(bytes).unwrap());
    assert_eq!(&sent, body, "{line}");
}

/// Asserts that a request is refused before it is sent, and for which field.
#[track_caller]
pub(crate) fn refuses<E: Endpoint>(endpoint: &E, field: &str) {
    assert_eq!(endpoint.request().map(|request| format!("{request:?}")).unwrap_err().field, field);
}

pub(crate) fn id<T: TryFrom<i64, Error = NotAnId>>(number: i64) -> T {
    T::try_from(number).unwrap()
}

const NONE: Value = Value::Null;

#[test]
fn orders() {
    let line = LineItemChanges {
        quantity: Some(0.into()),
        tax_rate: Some("0.2".parse().unwrap()),
        ..LineItemChanges::new(id(6))
    };
    let changes = OrderChanges {
        due_date: Some(jiff::civil::date(2026, 12, 31)),
        line_items: vec![line],
        customer_note: Some(Note { text: "ring".to_owned() }),
        employee_notes: vec![Note { text: "fragile".to_owned() }],
        ..OrderChanges::default()
    };
    let body = json!({"order": {
        "due_date": "31/12/2026",
        "line_items_attributes": [{"sellable_id": 6, "quantity": 0, "tax_rate": 0.2}],
        "customer_note_attributes": {"text": "ring"},
        "employee_notes_attributes": [{"text": "fragile"}],
    }});
    sends(&UpdateOrder { id: id(5), changes }, "PUT /orders/5", Recheck, &body);
    refuses(&UpdateOrder { id: id(5), changes: OrderChanges::default() }, "order");

    let note = CreateOrderNote { order: id(5), text: "call".to_owned() };
    sends(&note, "POST /orders/5/notes", Create, &json!({"note": {"text": "call"}}));
    refuses(&CreateOrderNote { order: id(5), text: " ".to_owned() }, "text");

    sends(&ListOrderReturns { order: id(5), sellable: None }, "GET /orders/5/returns", Read, &NONE);
    let one = ListOrderReturns { order: id(5), sellable: Some(id(6)) };
    sends(&one, "GET /orders/5/returns?sellable_id=6", Read, &NONE);

    let text = UpdateLineItem { id: id(9), additional_options: String::new() };
    sends(&text, "PUT /line_items/9", Replace, &json!({"additional_options": ""}));

    let payment = NewOrderPayment {
        order_id: id(5),
        payment_type: "cash".to_owned(),
        reference_number: Some("P-1".to_owned()),
        amount: Some("10.99".parse().unwrap()),
    };
    let body = json!({
        "payment_attributes": {"payment_type": "cash", "order_id": 5, "reference_number": "P-1"}, "amount": 10.99,
    });
    sends(&CreatePayment { payment: payment.clone() }, "POST /payments", Create, &body);
    let bare = NewOrderPayment { reference_number: None, amount: None, ..payment };
    let body = json!({"payment_attributes": {"payment_type": "cash", "order_id": 5}});
    sends(&CreatePayment { payment: bare }, "POST /payments", Create, &body);
}

#[test]
fn allocations() {
    let (order, allocation) = (id(5), id(8));
    let line = NewAllocationLine { sellable_id: id(6), quantity: 2.into() };
    let changes = AllocationChanges {
        warehouse_id: Some(id(3)),
        line_items: vec![line],
        ..AllocationChanges::default()
    };
    let body = json!({"warehouse_id": 3, "line_items_attributes": [{"sellable_id": 6, "quantity": 2}]});
    let update = UpdateAllocation { order, id: allocation, changes };
    sends(&update, "PUT /orders/5/allocations/8", Recheck, &body);
    refuses(&UpdateAllocation { order, id: allocation, changes: AllocationChanges::default() }, "allocation");
    let delete = DeleteAllocation { order, id: allocation };
    sends(&delete, "DELETE /orders/5/allocations/8", Recheck, &NONE);

    let package = PackageDetails {
        weight: Some(16.into()),
        weight_unit: Some("oz".to_owned()),
        height: Some("2.5".parse().unwrap()),
        save_for_similar_shipments: Some(false),
        ..PackageDetails::default()
    };
    let body = json!({"allocation_package": {
        "weight": 16, "weight_unit": "oz", "height": 2.5, "save_for_similar_shipments": false,
    }});
    let update = UpdateAllocationPackage { allocation, package };
    sends(&update, "PUT /allocations/8/allocation_package", Replace, &body);
}

#[test]
fn shipments_and_labels() {
    sends(&GetShipment { id: id(4) }, "GET /shipments/4", Read, &NONE);
    sends(&VoidShipment { id: id(4) }, "DELETE /shipments/4", Recheck, &NONE);
    let rates = ListShippingRates { allocation: id(8), with_unavailable: false };
    sends(&rates, "GET /shipping/rates/8?from_allocation_package=true", Read, &NONE);
    let rates = ListShippingRates { with_unavailable: true, ..rates };
    let line = "GET /shipping/rates/8?from_allocation_package=true&format_with_unavailable_quotes=true";
    sends(&rates, line, Read, &NONE);
    let events = ListTrackingEvents { shipment: id(4) };
    sends(&events, "GET /shipping/tracking_events/4", Read, &NONE);

    let naming = ShipmentNaming::default();
    let labels = GetLabels { shipments: vec![id(4), id(5)], format: LabelFormat::Zpl, naming };
    sends(&labels, "GET /shipping/labels.zpl?shipment_ids[]=4,5", Read, &NONE);
    let repeated = GetLabels { naming: ShipmentNaming::Repeated, ..labels.clone() };
    sends(&repeated, "GET /shipping/labels.zpl?shipment_ids[]=4&shipment_ids[]=5", Read, &NONE);
    assert_eq!(labels.request().unwrap().headers()["accept"], "application/zpl");
    refuses(&GetLabels { shipments: vec![], ..labels }, "shipments");
}

#[test]
fn a_label_is_bought_with_the_fields_of_its_rate() {
    let rate: ShippingRate = serde_json::from_value(json!({
        "carrier": "amazon_shipping_v2", "name": "amazon_shipping_v2-1", "remote_shipment_id": "prb1",
        "sub_carrier_id": "UPS", "service_carrier": "ups", "total_net_charge": "11.80", "base_rate": "11.80",
    }))
    .unwrap();
    let mut purchase = LabelPurchase::of_rate(id(8), &rate).unwrap();
    let option = "value_added_service__VAS_GROUP_ID_CONFIRMATION";
    purchase.shipment.options.insert(option.to_owned(), json!("NO_CONFIRMATION"));
    let body = json!({"carrier": "amazon_shipping_v2", "shipment": {
        "allocation_id": 8, "remote_shipment_id": "prb1", "service_type": "amazon_shipping_v2-1", "sub_carrier_id": "UPS",
        "service_carrier": "ups", "total_net_charge": "11.80", "base_rate": "11.80", "notify_customer": false,
        option: "NO_CONFIRMATION",
    }});
    sends(&BookLabel { purchase }, "POST /shipping/shipments", Create, &body);
    let without_price = ShippingRate { base_rate: None, ..rate };
    assert_eq!(LabelPurchase::of_rate(id(8), &without_price).unwrap_err().field, "base_rate");
}

#[test]
fn products_and_their_properties() {
    let (product, value) = (id(1), id(2));
    sends(&DeleteProduct { id: product }, "DELETE /products/1", Recheck, &NONE);
    let path = "/products/1/product_property_specifics";
    sends(&GetPropertySpecific { product, id: value }, &format!("GET {path}/2"), Read, &NONE);
    sends(&DeletePropertySpecific { product, id: value }, &format!("DELETE {path}/2"), Recheck, &NONE);
    let new = PropertyValue { product_property_name: "Size".to_owned(), value: "13".to_owned() };
    let update = UpdatePropertySpecific { product, id: value, value: new };
    let body = json!({"product_property_name": "Size", "value": "13"});
    sends(&update, &format!("PUT {path}/2"), Replace, &body);
    sends(&ListProductPropertySpecifics { product }, &format!("GET {path}"), Read, &NONE);
    let options = ListProductOptionSpecifics { product };
    sends(&options, "GET /products/1/product_option_specifics", Read, &NONE);
    let variant = ListVariantPropertySpecifics { variant: id(6) };
    sends(&variant, "GET /product_variants/6/variant_property_specifics", Read, &NONE);
    let property = CreateProductProperty { name: "Size".to_owned() };
    sends(&property, "POST /product_properties", Create, &json!({"name": "Size"}));
    refuses(&CreateProductProperty { name: String::new() }, "name");
}

#[test]
fn kits() {
    let content = KitContentDetails { product_variant_id: id(6), quantity: 2.into() };
    let kit = NewKit { product_variant_id: id(7), contents: vec![content.clone()] };
    let held = json!({"product_variant_id": 6, "quantity": 2});
    let body = json!({"product_variant_id": 7, "contents": [held]});
    sends(&CreateKit { kit }, "POST /kits", Create, &body);
    refuses(&CreateKit { kit: NewKit { product_variant_id: id(7), contents: vec![] } }, "contents");
    sends(&GetKit { id: id(7) }, "GET /kits/7", Read, &NONE);

    let body = json!({ "kit_content": held });
    let create = CreateKitContent { kit: id(7), content: content.clone() };
    sends(&create, "POST /kits/7/kit_contents", Create, &body);
    let update = UpdateKitContent { kit: id(7), id: id(2), content };
    sends(&update, "PUT /kits/7/kit_contents/2", Replace, &body);
    sends(&GetKitContent { kit: id(7), id: id(2) }, "GET /kits/7/kit_contents/2", Read, &NONE);
    sends(&DeleteKitContent { kit: id(7), id: id(2) }, "DELETE /kits/7/kit_contents/2", Recheck, &NONE);
}

#[test]
fn lists() {
    let position = Position { number: 2, size: 50 };
    let page = "page_size=50&page=2";
    let summaries = ListOrderSummaries { filter: OrderFilter::default(), position };
    sends(&summaries, &format!("GET /orders?{page}"), Read, &NONE);
    sends(&ListSellables { position }, "GET /sellables?per_page=50&page=2", Read, &NONE);
    let history = ListStockHistories { sellable: id(6), position };
    sends(&history, "GET /stock_histories?sellable_id=6&per_page=50&page=2", Read, &NONE);
    sends(&ListProductBrands { position }, &format!("GET /product_brands?{page}"), Read, &NONE);
    sends(&ListProductTags { position }, &format!("GET /products/tags?{page}"), Read, &NONE);
    sends(&ListProductProperties { position }, &format!("GET /product_properties?{page}"), Read, &NONE);
    sends(&ListEmployees { position }, &format!("GET /employees?{page}"), Read, &NONE);
    sends(&ListCarriers { position }, &format!("GET /carriers?{page}"), Read, &NONE);
    sends(&ListLocations { position }, &format!("GET /locations?{page}"), Read, &NONE);
    sends(&ListPriceLists { position }, &format!("GET /price_lists?{page}"), Read, &NONE);
    sends(&ListRoles { position }, &format!("GET /roles?{page}"), Read, &NONE);
    sends(&Ping, "GET /ping", Read, &NONE);
    sends(&Health, "GET /health", Read, &NONE);
    sends(&ListLabels, "GET /labels", Read, &NONE);
    let filter = CustomerFilter { customer_type: Some("retail".to_owned()), query: Some("a@b".to_owned()) };
    let line = format!("GET /customers?customer_type=retail&query=a@b&{page}");
    sends(&ListCustomers { filter, position }, &line, Read, &NONE);
    sends(&ListSuppliers { position }, &format!("GET /suppliers?{page}"), Read, &NONE);
    sends(&ListTags { position }, &format!("GET /tags?{page}"), Read, &NONE);
    refuses(&ListSellables { position: Position { number: 1, size: 101 } }, "per_page");
}

#[test]
fn taggings() {
    let tag = NewTag { name: "Veeqo Tag".to_owned(), colour: "#009aed".to_owned() };
    sends(&CreateTag { tag }, "POST /tags", Create, &json!({"name": "Veeqo Tag", "colour": "#009aed"}));
    sends(&GetTag { id: id(2) }, "GET /tags/2", Read, &NONE);
    sends(&DeleteTag { id: id(2) }, "DELETE /tags/2", Recheck, &NONE);
    let orders = Tagged::Orders(vec![id(5), id(6)]);
    let body = json!({"order_ids": [5, 6], "tag_ids": [2]});
    let tags = vec![id(2)];
    let tag = TagRecords { records: orders.clone(), tags: tags.clone() };
    sends(&tag, "POST /bulk_tagging", Recheck, &body);
    let untag = UntagRecords { records: orders.clone(), tags: tags.clone() };
    sends(&untag, "DELETE /bulk_tagging", Recheck, &body);
    let products = TagRecords { records: Tagged::Products(vec![id(1)]), tags };
    sends(&products, "POST /bulk_tagging", Recheck, &json!({"product_ids": [1], "tag_ids": [2]}));
    refuses(&TagRecords { records: orders, tags: vec![] }, "order_ids");
}
