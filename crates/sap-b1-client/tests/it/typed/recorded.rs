//! Recorded payloads, read into whole records.

use crate::recorded::{object, shared};
use sap_b1_client::Record;
use sap_b1_client::types::*;
use serde_json::{Map, Value};

/// Reads an object and checks that it is written as it came: dates without their clock part, numbers in their shortest form.
fn loses_nothing<R: Record>(sent: &Map<String, Value>) -> R {
    let record = R::from_object(sent.clone()).unwrap();
    assert_eq!(plain(Value::Object(record.to_object())), plain(Value::Object(sent.clone())));
    record
}

fn plain(value: Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().map_or(Value::Null, Value::from),
        Value::String(text) => Value::String(text.strip_suffix("T00:00:00Z").unwrap_or(&text).to_owned()),
        Value::Array(rows) => rows.into_iter().map(plain).collect(),
        Value::Object(object) => object.into_iter().map(|(name, value)| (name, plain(value))).collect(),
        other => other,
    }
}

#[test]
fn a_recorded_item() {
    let Some(text) = shared("items/item_get_v2_real.json") else { return };
    let item: Item = loses_nothing(&object(&text));
    let unknown: Vec<_> = item.rest.properties().keys().filter(|name| !name.starts_with("U_")).collect();
    assert!(unknown.len() < 20, "fields for all but {unknown:?}");
    assert!(!item.item_warehouse_info_collection.is_empty() && !item.item_prices.is_empty());
}

#[test]
fn a_recorded_list() {
    let Some(text) = shared("items/items_list_v2_real_2of5_noudf.json") else { return };
    for row in object(&text)["value"].as_array().unwrap() {
        loses_nothing::<Item>(row.as_object().unwrap());
    }
}

#[test]
fn documented_documents() {
    for file in [
        "documents/order_create_guide.json",
        "documents/COMPOSED_delivery_from_order_batches_serials_v2.json",
    ] {
        let Some(text) = shared(file) else { return };
        let document: Document = loses_nothing(&object(&text));
        let unknown: Vec<_> =
            document.rest.properties().keys().filter(|name| !name.starts_with("U_")).collect();
        assert!(unknown.is_empty(), "{file}: {unknown:?}");
    }
    let Some(text) = shared("inventory/COMPOSED_inventory_posting.json") else { return };
    loses_nothing::<InventoryPosting>(&object(&text));
}
