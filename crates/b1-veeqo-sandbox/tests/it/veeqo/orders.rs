//! Creating, changing and cancelling orders.

use super::{Shop, header, ids, minimum};
use serde_json::json;

#[test]
fn only_direct_channels_take_orders() {
    let mut shop = Shop::open();
    let mut body = minimum(&shop, "A1");
    body["order"]["channel_id"] = json!(901);
    let (status, answer) = shop.call("POST", "/orders", &body);
    assert_eq!(status, 400);
    assert_eq!(answer["error_messages"], "The order is unable to be created with this channel type");
}

#[test]
fn duplicate_numbers_are_accepted() {
    let mut shop = Shop::open();
    let body = minimum(&shop, "A1");
    let first = shop.request("POST", "/orders", &body.to_string());
    assert_eq!(first.status, 201);
    assert!(header(&first, "location").unwrap().starts_with("/orders/"));
    assert_eq!(shop.call("POST", "/orders", &body).0, 201);
    assert_eq!(ids(&shop.get("/orders")).len(), 2);
}

#[test]
fn a_bare_body_is_taken_too_and_ids_do_not_fit_32_bits() {
    let mut shop = Shop::open();
    let (status, order) = {
        let body = minimum(&shop, "A1")["order"].clone();
        shop.call("POST", "/orders", &body)
    };
    assert_eq!(status, 201);
    assert!(order["id"].as_i64().unwrap() > i64::from(i32::MAX));
    assert_eq!(order["number"], "A1");
    assert_eq!(order["line_items"][0]["price_per_unit"].to_string(), "75.0");
}

#[test]
fn a_payment_moves_the_order_on_and_status_cannot_be_written() {
    let mut shop = Shop::open();
    let body = minimum(&shop, "A1");
    let (_, order) = shop.call("POST", "/orders", &body);
    assert_eq!(order["status"], "awaiting_payment");
    let target = format!("/orders/{}", order["id"]);
    let (_, order) = shop.call("PUT", &target, &json!({ "order": { "status": "shipped" } }));
    assert_eq!(order["status"], "awaiting_payment");
    let paid = json!({ "order": { "payment_attributes": { "payment_type": "bank_transfer", "reference_number": "R1" } } });
    let (status, order) = shop.call("PUT", &target, &paid);
    assert_eq!((status, &order["status"]), (200, &json!("awaiting_stock")));
    assert_eq!(order["payment"]["reference_number"], "R1");
}

#[test]
fn an_id_in_the_body_that_does_not_resolve_is_404() {
    let mut shop = Shop::open();
    for (field, value) in
        [("channel_id", json!(1)), ("customer_id", json!(1)), ("delivery_method_id", json!(1))]
    {
        let mut body = minimum(&shop, "A1");
        body["order"][field] = value;
        assert_eq!(shop.call("POST", "/orders", &body).0, 404, "{field}");
    }
    let mut body = minimum(&shop, "A1");
    body["order"]["line_items_attributes"][0]["sellable_id"] = json!(1);
    assert_eq!(shop.call("POST", "/orders", &body).0, 404);
}

#[test]
fn posted_sums_are_kept_and_the_rest_is_computed() {
    let mut shop = Shop::open();
    let mut body = minimum(&shop, "A1");
    body["order"]["line_items_attributes"] = json!([
        { "sellable_id": shop.mug, "price_per_unit": "75.000", "taxless_discount_per_unit": "0.00", "quantity": "1", "tax_rate": 0.2 },
        { "sellable_id": shop.pen, "price_per_unit": "150.000", "taxless_discount_per_unit": "30.00", "quantity": "1", "tax_rate": 0.2 },
    ]);
    body["order"]["additional_order_level_taxless_discount"] = json!("19.50");
    body["order"]["delivery_cost"] = json!("2.00");
    body["order"]["total_tax"] = json!("35.54");
    let (_, order) = shop.call("POST", "/orders", &body);
    assert_eq!(order["subtotal_price"].to_string(), "175.5");
    assert_eq!(order["total_discounts"].to_string(), "49.5");
    assert_eq!(order["total_tax"].to_string(), "35.54");
    assert_eq!(order["total_price"].to_string(), "213.04");
}

#[test]
fn tax_is_a_fraction_on_lines_and_per_cent_on_sellables() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    shop.world.veeqo.edit_sellable(shop.mug, |_, mug| mug.tax_rate = 20.into(), shop.now).unwrap();
    let line = shop.get(&format!("/orders/{order}"))["line_items"][0].clone();
    assert_eq!(line["tax_rate"].to_string(), "0.2");
    assert_eq!(line["sellable"]["tax_rate"].to_string(), "20.0");
}

#[test]
fn a_pending_marketplace_order_is_full_of_nulls() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    let order = shop.get(&format!("/orders/{order}"));
    for field in ["customer", "deliver_to", "billing_address", "international", "customer_note"] {
        assert!(order[field].is_null(), "{field}");
    }
    assert_eq!(order["channel"]["id"], 901);
    assert!(order["channel"].as_object().unwrap().len() > 85, "the whole channel is inside");
}

#[test]
fn cancelling_takes_either_word_and_loses_the_allocations() {
    let mut shop = Shop::open();
    for word in ["cancel_reason", "reason"] {
        let order = shop.order(word);
        let mug = shop.mug;
        shop.world.veeqo.allocate(order, 501, &[(mug, 3)], shop.now).unwrap();
        let (status, body) =
            shop.call("PUT", &format!("/orders/{order}/cancel"), &json!({ word: "changed my mind" }));
        assert_eq!(status, 200);
        assert_eq!(body["status"], "cancelled");
        assert_eq!(body["cancel_reason"], "changed my mind");
        assert_eq!(body["allocations"], json!([]));
        assert_eq!(shop.world.veeqo.available(mug, 501), 10, "its units are free again");
    }
}

#[test]
fn notes_are_added_and_an_order_cannot_be_deleted() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    for body in [json!({ "note": { "text": "one" } }), json!({ "text": "two" })] {
        let (status, note) = shop.call("POST", &format!("/orders/{order}/notes"), &body);
        assert_eq!((status, note["order_id"].as_i64()), (201, Some(order)));
    }
    assert_eq!(shop.get(&format!("/orders/{order}"))["employee_notes"].as_array().unwrap().len(), 2);
    assert_eq!(shop.call("DELETE", &format!("/orders/{order}"), &json!({})).0, 404);
}

#[test]
fn lines_sent_in_a_put_replace_the_lines() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    let lines = json!({ "order": { "line_items_attributes": [{ "sellable_id": shop.mug, "price_per_unit": 10, "quantity": 1 }] } });
    let (_, changed) = shop.call("PUT", &format!("/orders/{order}"), &lines);
    assert_eq!(changed["line_items"].as_array().unwrap().len(), 1);
    shop.world.veeqo.settings.order_put_replaces_lines = false;
    let other = json!({ "order": { "line_items_attributes": [{ "sellable_id": shop.pen, "price_per_unit": 1, "quantity": 4 }] } });
    let (_, changed) = shop.call("PUT", &format!("/orders/{order}"), &other);
    assert_eq!(changed["line_items"].as_array().unwrap().len(), 2);
}

#[test]
fn merged_orders_change_the_id_to_follow() {
    let mut shop = Shop::open();
    let (one, two) = (shop.order("1"), shop.order("2"));
    let merged = shop.world.veeqo.merge_orders(&[one, two], 905, shop.now).unwrap();
    let original = shop.get(&format!("/orders/{one}"));
    assert_eq!(original["merged_to_id"].as_i64(), Some(merged));
    assert_eq!(original["status"], "awaiting_fulfillment");
    let merged = shop.get(&format!("/orders/{merged}"));
    assert_eq!(merged["merged_order"], true);
    assert!(merged["number"].as_str().unwrap().starts_with("#P-"));
    assert_eq!(merged["line_items"].as_array().unwrap().len(), 4);
}

#[test]
fn returns_are_read_only_and_put_what_was_received_on_the_shelf() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    assert_eq!(shop.get(&format!("/orders/{order}/returns")), json!([]));
    let (mug, now) = (shop.mug, shop.now);
    let id = shop.world.veeqo.add_return(order, 501, "broken", &[(mug, 2, 1)], now).unwrap();
    let one = shop.get(&format!("/orders/{order}/returns"))[0].clone();
    assert_eq!(one["number"], format!("RN-{id}"));
    assert_eq!(
        (&one["line_items"][0]["quantity"], &one["line_items"][0]["received_quantity"]),
        (&json!(2), &json!(1))
    );
    assert_eq!(shop.world.veeqo.physical(mug, 501), 11);
    assert_eq!(shop.call("POST", &format!("/orders/{order}/returns"), &json!({})).0, 404);
}

#[test]
fn goods_may_come_back_without_going_on_the_shelf_and_a_return_may_be_withdrawn() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    let (mug, now) = (shop.mug, shop.now);
    let id = shop.world.veeqo.announce_return(order, 501, "broken", &[(mug, 3)], now).unwrap();
    let received = |shop: &mut Shop| {
        shop.get(&format!("/orders/{order}"))["returns"][0]["line_items"][0]["received_quantity"].clone()
    };
    assert_eq!((received(&mut shop), shop.world.veeqo.physical(mug, 501)), (json!(0), 10));
    shop.world.veeqo.receive_return(id, mug, 2, false, now).unwrap();
    assert_eq!((received(&mut shop), shop.world.veeqo.physical(mug, 501)), (json!(2), 10));
    shop.world.veeqo.receive_return(id, mug, 1, true, now).unwrap();
    assert_eq!((received(&mut shop), shop.world.veeqo.physical(mug, 501)), (json!(3), 11));
    shop.world.veeqo.withdraw_return(id, now).unwrap();
    assert_eq!(shop.get(&format!("/orders/{order}/returns")), json!([]));
    assert_eq!(shop.world.veeqo.physical(mug, 501), 10);
    assert!(shop.world.veeqo.withdraw_return(id, now).is_err());
}

#[test]
fn stages_that_only_people_set_show_in_the_status() {
    use b1_veeqo_sandbox::veeqo::Stage;
    let mut shop = Shop::open();
    let (order, now) = (shop.order("1"), shop.now);
    for (stage, word) in [(Stage::OnHold, "on_hold"), (Stage::Refunded, "refunded")] {
        shop.world.veeqo.edit_order(order, |one| one.stage = stage, now).unwrap();
        assert_eq!(ids(&shop.get(&format!("/orders?status={word}"))), [order]);
    }
}
