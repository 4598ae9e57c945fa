//! Company, channels, customers, tags.

use super::{Shop, ids};
use serde_json::json;

#[test]
fn plan_gated_lists_are_403() {
    let mut shop = Shop::open();
    for target in ["/suppliers", "/purchase_orders"] {
        let (status, body) = shop.call("GET", target, &json!({}));
        assert_eq!(
            (status, body),
            (403, json!({ "error_messages": "Feature not available on your current plan" }))
        );
    }
    shop.world.veeqo.settings.purchase_orders = true;
    assert_eq!(shop.get("/suppliers"), json!([]));
}

#[test]
fn field_names_may_end_in_a_question_mark() {
    let mut shop = Shop::open();
    let company = shop.get("/current_company");
    assert_eq!(company["trialing?"], false);
    assert!(company["active_features"].as_array().unwrap().contains(&json!("v1_api_access")));
}

#[test]
fn a_delivery_cost_is_text_in_its_list_and_a_number_in_an_order() {
    let mut shop = Shop::open();
    assert_eq!(shop.get("/delivery_methods")[0]["cost"], "4.5");
    let body = super::minimum(&shop, "1");
    let (_, order) = shop.call("POST", "/orders", &body);
    assert_eq!(order["delivery_method"]["cost"].to_string(), "4.5");
}

#[test]
fn customers_are_not_deduplicated() {
    let mut shop = Shop::open();
    let body = json!({ "customer": { "email": "ann@example.com" } });
    assert_eq!(shop.call("POST", "/customers", &body).0, 201);
    assert_eq!(ids(&shop.get("/customers?query=ANN@example.com")).len(), 2);
    assert_eq!(shop.call("DELETE", &format!("/customers/{}", shop.customer), &json!({})).0, 404);
}

#[test]
fn tags_in_an_order_are_ignored_and_bulk_tagging_works() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    let (_, tag) = shop.call("POST", "/tags", &json!({ "name": "erp", "colour": "#ff0000" }));
    shop.call("PUT", &format!("/orders/{order}"), &json!({ "order": { "tag_list": ["erp"] } }));
    assert_eq!(shop.get("/orders?tags=erp"), json!([]));
    let status =
        shop.call("POST", "/bulk_tagging", &json!({ "order_ids": [order], "tag_ids": [tag["id"]] })).0;
    assert_eq!(status, 204);
    assert_eq!(ids(&shop.get("/orders?tags=erp")), [order]);
    assert_eq!(shop.get("/orders?tags=no-such-tag"), json!([]));
}

#[test]
fn warehouses_are_found_by_the_erp_code_and_channels_by_type() {
    let mut shop = Shop::open();
    assert_eq!(ids(&shop.get("/warehouses?external_id=02")), [502]);
    assert_eq!(ids(&shop.get("/channels?type_code=direct")), [905]);
    assert_eq!(shop.request("GET", "/webhooks", "").status, 404, "Veeqo has no webhooks");
}
