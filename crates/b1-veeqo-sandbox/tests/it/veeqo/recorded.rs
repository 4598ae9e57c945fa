//! Our answers beside recorded ones: the same field names with compatible types.

use super::Shop;
use b1_veeqo_sandbox::veeqo::Address;
use serde_json::{Value, json};
use std::path::PathBuf;

/// A recorded payload's body; [`None`] where the recordings are not at hand.
fn recorded(name: &str) -> Option<Value> {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/veeqo/tr3mulant").join(name);
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("skipped: no recording {name}");
        return None;
    };
    Some(serde_json::from_str::<Value>(&text).unwrap()["body"].clone())
}

/// Every place where a recorded field is missing or has another type in ours.
fn differences(at: &str, recorded: &Value, ours: &Value, found: &mut Vec<String>) {
    match (recorded, ours) {
        (Value::Object(theirs), Value::Object(mine)) => {
            for (name, value) in theirs {
                match mine.get(name) {
                    Some(own) => differences(&format!("{at}.{name}"), value, own, found),
                    None => found.push(format!("{at}.{name} is missing")),
                }
            }
        }
        (Value::Array(theirs), Value::Array(mine)) => {
            if let (Some(theirs), Some(mine)) = (theirs.first(), mine.first()) {
                differences(&format!("{at}[]"), theirs, mine, found);
            }
        }
        (Value::Null, _) | (_, Value::Null) => {}
        _ if std::mem::discriminant(recorded) != std::mem::discriminant(ours) => {
            found.push(format!("{at}: {ours} is not like {recorded}"));
        }
        _ => {}
    }
}

fn assert_like(name: &str, pick: impl Fn(&Value) -> &Value, ours: &Value) {
    let Some(recorded) = recorded(name) else { return };
    let mut found = Vec::new();
    differences("", pick(&recorded), ours, &mut found);
    assert!(found.is_empty(), "{name}:\n{}", found.join("\n"));
}

#[test]
fn a_shipped_order_has_the_recorded_fields() {
    let mut shop = Shop::open();
    let mut body = super::minimum(&shop, "1");
    body["order"]["payment_attributes"] = json!({ "payment_type": "paypal" });
    body["order"]["customer_attributes"] = Value::Null;
    let (_, order) = shop.call("POST", "/orders", &body);
    let (id, mug, now) = (order["id"].as_i64().unwrap(), shop.mug, shop.now);
    let parcel = shop.world.veeqo.allocate(id, 501, &[(mug, 1)], now).unwrap();
    shop.world.veeqo.ship(parcel, None, now).unwrap();
    let ours = shop.get(&format!("/orders/{id}"));
    assert_like("orders.list.shipped.first1.json", |list| &list[0], &ours);
    assert!(ours["deliver_to"].as_object().unwrap().contains_key("validation_message"));
    assert!(!ours["billing_address"].as_object().unwrap().contains_key("validation_message"));
}

#[test]
fn a_pending_order_has_the_recorded_fields() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    assert_like("orders.show.json", |order| order, &shop.get(&format!("/orders/{order}")));
}

#[test]
fn products_entries_and_the_rest_have_the_recorded_fields() {
    let mut shop = Shop::open();
    let product = shop.world.veeqo.sellable(shop.mug).unwrap().product_id;
    assert_like("products.show.json", |one| one, &shop.get(&format!("/products/{product}")));
    let entry = shop.get(&format!("/sellables/{}/warehouses/501/stock_entry", shop.mug));
    assert_like("stock_entry.show.json", |one| one, &entry);
    assert_like("warehouses.list.json", |one| one, &shop.get("/warehouses"));
    assert_like("channels.list.partial.json", |one| one, &shop.get("/channels?type_code=direct"));
    assert_like("delivery_methods.list.json", |one| one, &shop.get("/delivery_methods"));
    shop.call("POST", "/tags", &json!({ "name": "erp", "colour": "#ff0000" }));
    assert_like("tags.list.json", |one| one, &shop.get("/tags"));
    let customer = shop.world.veeqo.add_customer(Some("bob@example.com"), Some(Address::default()));
    assert_like("customers.show.json", |one| one, &shop.get(&format!("/customers/{customer}")));
    let mut company = shop.get("/current_company");
    // Lists of plan features differ from plan to plan.
    company["plan_features"] = Value::Null;
    assert_like("current_company.show.abridged.json", |one| one, &company);
}
