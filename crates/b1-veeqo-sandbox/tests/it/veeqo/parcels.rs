//! Allocations and shipments.

use super::{Shop, ids};
use serde_json::{Value, json};

fn allocate(shop: &mut Shop, order: i64, warehouse: i64, lines: &[(i64, i64)]) -> (u16, Value) {
    let lines: Vec<Value> = lines
        .iter()
        .map(|(sellable, quantity)| json!({ "sellable_id": sellable, "quantity": quantity }))
        .collect();
    let body = json!({ "allocation": { "warehouse_id": warehouse, "line_items_attributes": lines } });
    shop.call("POST", &format!("/orders/{order}/allocations"), &body)
}

fn ship(shop: &mut Shop, order: i64, allocation: &Value, tracking: Option<&str>) -> (u16, Value) {
    let mut shipment = json!({ "carrier_id": 3, "notify_customer": false, "update_remote_order": false });
    if let Some(code) = tracking {
        shipment["tracking_number_attributes"] = json!({ "tracking_number": code });
    }
    shop.call(
        "POST",
        "/shipments",
        &json!({ "shipment": shipment, "allocation_id": allocation, "order_id": order }),
    )
}

#[test]
fn a_partly_shipped_order_does_not_say_so() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    let (mug, pen) = (shop.mug, shop.pen);
    let (status, whole) = allocate(&mut shop, order, 501, &[(mug, 3)]);
    assert_eq!((status, &whole["status"]), (201, &json!("awaiting_stock")), "the answer is the whole order");
    assert_eq!(ship(&mut shop, order, &whole["allocations"][0]["id"], Some("T1")).0, 201);
    let (_, whole) = allocate(&mut shop, order, 502, &[(pen, 2)]);
    assert_eq!(whole["status"], "awaiting_fulfillment");
    assert_eq!(shop.get("/orders?status=shipped"), json!([]));
    let parcels = whole["allocations"].as_array().unwrap();
    assert_eq!(parcels.iter().filter(|one| !one["shipment"].is_null()).count(), 1);
    ship(&mut shop, order, &parcels[1]["id"], None);
    assert_eq!(ids(&shop.get("/orders?status=shipped")), [order]);
}

#[test]
fn a_shipment_without_tracking_is_a_shipment() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    let mug = shop.mug;
    let (_, whole) = allocate(&mut shop, order, 501, &[(mug, 3)]);
    let (status, shipment) = ship(&mut shop, order, &whole["allocations"][0]["id"], None);
    assert_eq!(status, 201);
    assert!(shipment["tracking_number"].is_null());
    assert_eq!(shipment["carrier"]["is_configured?"], false);
    let again = shop.get(&format!("/orders/{order}"));
    assert!(!again["allocations"][0]["shipment"].is_null());
    assert_eq!(shop.get(&format!("/shipments/{}", shipment["id"]))["id"], shipment["id"]);
    assert_eq!(shop.request("GET", "/shipments", "").status, 404, "there is no list of shipments");
}

#[test]
fn an_allocation_ships_once() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    let mug = shop.mug;
    let (_, whole) = allocate(&mut shop, order, 501, &[(mug, 3)]);
    let parcel = whole["allocations"][0]["id"].clone();
    assert_eq!(ship(&mut shop, order, &parcel, None).0, 201);
    let (status, answer) = ship(&mut shop, order, &parcel, None);
    assert_eq!((status, answer), (400, json!({ "error_messages": "This allocation is already shipped" })));
}

#[test]
fn stock_is_reserved_by_allocation_and_leaves_with_the_parcel() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    let (mug, levels) = (shop.mug, |shop: &mut Shop| {
        let entry = shop.get(&format!("/sellables/{}/warehouses/501/stock_entry", shop.mug));
        ["physical_stock_level", "allocated_stock_level", "available_stock_level"]
            .map(|level| entry[level].as_i64().unwrap())
    });
    assert_eq!(levels(&mut shop), [10, 0, 10]);
    let (_, whole) = allocate(&mut shop, order, 501, &[(mug, 3)]);
    assert_eq!(levels(&mut shop), [10, 3, 7]);
    let (_, shipment) = ship(&mut shop, order, &whole["allocations"][0]["id"], None);
    assert_eq!(levels(&mut shop), [7, 0, 7]);
    assert_eq!(shop.request("DELETE", &format!("/shipments/{}", shipment["id"]), "").status, 204);
    assert_eq!(levels(&mut shop), [10, 3, 7], "a void puts the parcel back on the shelf, still reserved");
}

#[test]
fn only_unallocated_lines_can_be_allocated() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    let (mug, pen) = (shop.mug, shop.pen);
    assert_eq!(allocate(&mut shop, order, 501, &[(mug, 4)]).0, 400);
    assert_eq!(allocate(&mut shop, order, 501, &[(mug, 2)]).0, 201);
    assert_eq!(allocate(&mut shop, order, 501, &[(mug, 2)]).0, 400);
    assert_eq!(allocate(&mut shop, order, 999, &[(pen, 1)]).0, 404);
}

#[test]
fn allocation_lines_name_the_sellable_but_no_order_line() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    let mug = shop.mug;
    let (_, whole) = allocate(&mut shop, order, 501, &[(mug, 3)]);
    let line = &whole["allocations"][0]["line_items"][0];
    assert_eq!(line["sellable"]["id"].as_i64(), Some(mug));
    assert!(line.get("sellable_id").is_none());
    assert!(!whole["line_items"].as_array().unwrap().iter().any(|one| one["id"] == line["id"]));
    let date = whole["allocations"][0]["preferred_shipment_date"].as_str().unwrap();
    assert!(date.ends_with("-00:00"), "the one date with a numeric offset: {date}");
}

#[test]
fn under_async_allocation_a_read_shows_none_at_first() {
    let mut shop = Shop::open();
    shop.world.veeqo.settings.allocation_lag = std::time::Duration::from_secs(2);
    let order = shop.order("1");
    let mug = shop.mug;
    assert_eq!(allocate(&mut shop, order, 501, &[(mug, 3)]).1["allocations"], json!([]));
    shop.wait(2);
    assert_eq!(shop.get(&format!("/orders/{order}"))["allocations"].as_array().unwrap().len(), 1);
}

#[test]
fn automatic_allocation_may_split_an_order_over_warehouses() {
    let mut shop = Shop::open();
    shop.world.veeqo.settings.auto_allocation = true;
    let order = shop.order("1");
    let parcels = shop.get(&format!("/orders/{order}"))["allocations"].clone();
    let places: Vec<i64> =
        parcels.as_array().unwrap().iter().map(|one| one["warehouse"]["id"].as_i64().unwrap()).collect();
    assert_eq!(places, [501, 502]);
}

#[test]
fn deleting_one_allocation_deletes_one_or_all_as_the_switch_says() {
    for (all, left) in [(false, 1), (true, 0)] {
        let mut shop = Shop::open();
        shop.world.veeqo.settings.delete_removes_all_allocations = all;
        let order = shop.order("1");
        let (mug, pen) = (shop.mug, shop.pen);
        let (_, whole) = allocate(&mut shop, order, 501, &[(mug, 3)]);
        allocate(&mut shop, order, 502, &[(pen, 2)]);
        let target = format!("/orders/{order}/allocations/{}", whole["allocations"][0]["id"]);
        let (status, after) = shop.call("DELETE", &target, &json!({}));
        assert_eq!((status, after["allocations"].as_array().unwrap().len()), (200, left));
    }
}

#[test]
fn a_put_moves_an_allocation_but_ignores_its_lines() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    let mug = shop.mug;
    let (_, whole) = allocate(&mut shop, order, 501, &[(mug, 3)]);
    let one = whole["allocations"][0]["id"].clone();
    let body = json!({ "allocation": { "warehouse_id": 502, "line_items_attributes": [{ "sellable_id": mug, "quantity": 1 }] } });
    let (status, moved) = shop.call("PUT", &format!("/orders/{order}/allocations/{one}"), &body);
    assert_eq!((status, &moved["id"]), (200, &one), "the answer is the allocation, its id unchanged");
    assert_eq!(moved["warehouse"]["id"], 502);
    assert_eq!(moved["line_items"][0]["quantity"], 3);
    assert_eq!(shop.world.veeqo.available(mug, 501), 10);
}

#[test]
fn a_kit_takes_its_parts_off_the_shelf() {
    let mut shop = Shop::open();
    let (mug, pen, now) = (shop.mug, shop.pen, shop.now);
    let set = shop.world.veeqo.add_product(super::product("Gift set", "SET-3"), now);
    let body = json!({ "product_variant_id": set.to_string(), "contents": [
        { "product_variant_id": mug, "quantity": 1 }, { "product_variant_id": pen, "quantity": 2 } ] });
    assert_eq!(shop.call("POST", "/kits", &body).0, 201);
    assert_eq!(shop.get(&format!("/sellables/{set}"))["type"], "Kit");
    let line = b1_veeqo_sandbox::veeqo::NewLine { sellable: set, quantity: 2, ..Default::default() };
    let new = b1_veeqo_sandbox::veeqo::NewOrder {
        channel: 901,
        lines: vec![line],
        paid: true,
        ..Default::default()
    };
    let order = shop.world.veeqo.add_channel_order(new, now).unwrap();
    let parcel = shop.world.veeqo.allocate(order, 501, &[(set, 2)], now).unwrap();
    shop.world.veeqo.ship(parcel, None, now).unwrap();
    assert_eq!(shop.world.veeqo.physical(mug, 501), 8);
    assert_eq!(shop.world.veeqo.physical(pen, 501), -4, "the warehouse had no pens: the level goes negative");
}
