//! The bodies the server sends, in the shapes of Veeqo.

use serde_json::{Value, json};

const ORDER: &str = include_str!("../../tests/fixtures/order_partly_shipped.json");
/// Lines are repeated until an order is about as long as live ones, some 25 kilobytes without spaces.
const LINES_TIMES: usize = 3;

/// An order about as long as live ones.
pub(crate) fn order(id: usize) -> Value {
    let mut order: Value = serde_json::from_str(ORDER).expect("the fixture");
    for place in ["/line_items", "/allocations/0/line_items"] {
        let lines = order.pointer_mut(place).and_then(Value::as_array_mut).expect("lines");
        *lines = std::iter::repeat_n(lines.clone(), LINES_TIMES).flatten().collect();
    }
    order.as_object_mut().expect("an object").insert("id".to_owned(), id.into());
    order
}

/// A page of orders, newest first.
pub(crate) fn page(orders: usize) -> Value {
    (1..=orders).rev().map(order).collect()
}

/// The stock of a sellable in a warehouse.
pub(crate) fn stock_entry() -> Value {
    json!({
        "sellable_id": 2_747_806_421_u64, "warehouse_id": 3, "physical_stock_level": 153, "allocated_stock_level": 1,
        "available_stock_level": 152, "infinite": false, "incoming_stock_level": 0, "transit_incoming_stock_level": 0,
        "transit_outgoing_stock_level": 0, "stock_running_low": false, "sellable_on_hand_value": 474.3, "location": "A-01",
        "updated_at": "2026-03-17T20:46:13.178Z", "warehouse": {"id": 3, "name": "Main", "display_position": 1}
    })
}
