//! Payloads that nobody recorded: every field of the fixtures, each left out, emptied or written in another form. All of them are read, and
//! written back as they came.

use crate::payloads::payload;
use crate::same_json::assert_nothing_lost;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use veeqo_client::*;

/// Every place below a value, as JSON pointers.
fn places(value: &Value, at: &str, into: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.replace('/', "~1"), value)).collect()
        }
        Value::Array(values) => {
            values.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    for (name, value) in children {
        let place = format!("{at}/{name}");
        places(value, &place, into);
        into.push(place);
    }
}

/// What else a field may hold without becoming nonsense.
fn mutations(name: &str, value: &Value) -> Vec<Value> {
    let nothing = [json!(null), json!(""), json!(false), json!([]), json!({})];
    let is_id = name == "id" || name == "sellable_id" || name == "warehouse_id";
    match value {
        Value::Number(number) if is_id => vec![json!(number.to_string()), json!(9_007_199_254_740_993_i64)],
        Value::Number(number) if name.ends_with("_id") => {
            vec![
                json!(number.to_string()),
                json!(0),
                json!(null),
                json!(""),
                json!(9_007_199_254_740_993_i64),
            ]
        }
        Value::Number(number) => {
            let amounts = [
                json!(number.to_string()),
                json!(0),
                json!(0.0),
                json!(-1.5),
                json!("3.10"),
                json!(null),
                json!(""),
            ];
            amounts.into_iter().collect()
        }
        Value::Bool(value) => vec![json!(value.to_string()), json!(1), json!("0"), json!(null), json!("")],
        Value::String(text) if text.parse::<jiff::Timestamp>().is_ok() => vec![
            json!(null),
            json!(""),
            json!("2026-03-17T20:46:13Z"),
            json!("2026-03-17T20:46:13.178901Z"),
            json!("2026-03-17T21:46:13.178+01:00"),
            json!("2026-03-17T00:00:00.000-00:00"),
            json!("2026-03-17"),
            json!("2026-03-17 20:46:13 UTC"),
            json!(1_773_780_373),
        ],
        Value::String(_) if is_id => vec![json!(17)],
        Value::String(text) if text.parse::<f64>().is_ok() => {
            vec![json!(null), json!(""), json!(12), json!(0.5)]
        }
        Value::String(_) => {
            vec![json!(null), json!(""), json!("something of tomorrow"), json!(12), json!([]), json!({})]
        }
        Value::Null => vec![json!(""), json!(false), json!([])],
        Value::Array(_) => nothing.to_vec(),
        Value::Object(_) => nothing.to_vec(),
    }
}

fn survives<T: DeserializeOwned + Serialize>(document: &Value, name: &str, change: &str) {
    let model: T = serde_json::from_str(&document.to_string())
        .unwrap_or_else(|error| panic!("{name} with {change}: {error}"));
    assert_nothing_lost(document, &serde_json::to_value(&model).unwrap(), &format!("{name} with {change}"));
}

/// Tries every change of one field. Long documents are sampled: every `step`th place, so that a run takes seconds.
fn try_all<T: DeserializeOwned + Serialize>(document: &Value, name: &str, step: usize) {
    survives::<T>(document, name, "nothing changed");
    let mut all = Vec::new();
    places(document, "", &mut all);
    for place in all.iter().step_by(step) {
        let (parent, child) = place.rsplit_once('/').unwrap();
        if parent.is_empty() && document.is_array() {
            continue; // A whole row.
        }
        let original = document.pointer(place).unwrap();
        for value in mutations(child, original) {
            let mut changed = document.clone();
            *changed.pointer_mut(place).unwrap() = value.clone();
            survives::<T>(&changed, name, &format!("{place} = {value}"));
        }
        let is_id = child == "id" || child == "sellable_id" || child == "warehouse_id";
        let mut changed = document.clone();
        match changed.pointer_mut(parent).unwrap() {
            Value::Object(fields) if !is_id => drop(fields.remove(&child.replace("~1", "/"))),
            _ => continue,
        }
        survives::<T>(&changed, name, &format!("no {place}"));
    }
}

#[test]
fn an_order_survives_every_change_of_one_field() {
    let order: Value = serde_json::from_str(include_str!("../fixtures/order_partly_shipped.json")).unwrap();
    try_all::<Order>(&order, "order", 4);
}

#[test]
fn a_product_survives_every_change_of_one_field() {
    let product: Value = serde_json::from_str(include_str!("../fixtures/product.json")).unwrap();
    try_all::<Product>(&product, "product", 2);
}

type TryAll = fn(&Value, &str, usize);

#[test]
fn recorded_payloads_survive_every_change_of_one_field() {
    let cases: [(&str, usize, TryAll); 16] = [
        ("tr3mulant/orders.show.json", 11, try_all::<Order>),
        ("tr3mulant/orders.list.shipped.first1.json", 23, try_all::<Vec<Order>>),
        ("tr3mulant/products.show.json", 5, try_all::<Product>),
        ("tr3mulant/stock_entry.show.json", 1, try_all::<StockEntry>),
        ("tr3mulant/warehouses.list.json", 7, try_all::<Vec<Warehouse>>),
        ("tr3mulant/channels.list.partial.json", 13, try_all::<Vec<Channel>>),
        ("tr3mulant/current_company.show.abridged.json", 5, try_all::<Company>),
        ("tr3mulant/customers.show.json", 1, try_all::<Customer>),
        ("tr3mulant/delivery_methods.list.json", 1, try_all::<Vec<DeliveryMethod>>),
        ("tr3mulant/tags.list.json", 1, try_all::<Vec<Tag>>),
        ("abunashir/shipment_created.json", 1, try_all::<Shipment>),
        ("abunashir/purchase_orders.json", 31, try_all::<Vec<PurchaseOrder>>),
        ("abunashir/allocation_created.json", 23, try_all::<Order>),
        ("community/tracking_events.shape.json", 1, try_all::<Vec<TrackingEvent>>),
        ("community/tracking_number.shape.json", 1, try_all::<TrackingNumber>),
        ("community/stock_histories.list.partial.json", 1, try_all::<Vec<StockHistory>>),
    ];
    for (name, step, try_all) in cases {
        let Some(document) = payload(name) else { return };
        try_all(&document, name, step);
    }
}
