//! Products, sellables and stock.

use super::{Shop, ids};
use serde_json::json;

#[test]
fn variants_are_nested_and_numbers_may_be_text() {
    let mut shop = Shop::open();
    let body = json!({ "product": { "title": "Tea", "product_variants_attributes": [
        { "sku_code": "A/B#1 50%", "upc_code": "5012345678900", "price": "3.50", "min_reorder_level": "2" } ] } });
    let (status, product) = shop.call("POST", "/products", &body);
    assert_eq!(status, 201);
    let sellable = &product["sellables"][0];
    assert_eq!(sellable["sku_code"], "A/B#1 50%");
    assert_eq!(sellable["price"].to_string(), "3.5");
    assert_eq!(sellable["full_title"], "Tea");
    assert_eq!(
        sellable["stock_entries"].as_array().unwrap().len(),
        2,
        "one entry per warehouse, made at once"
    );
    assert!(sellable["stock_entries"][0].get("id").is_none(), "an entry has no id");
    let found = shop.get("/products?query=A%2FB%231%2050%25");
    assert_eq!(ids(&found), [product["id"].as_i64().unwrap()]);
}

#[test]
fn an_attribute_nobody_knows_is_a_500() {
    let mut shop = Shop::open();
    let body = json!({ "product": { "title": "Tea", "colour": "green" } });
    assert_eq!(shop.call("POST", "/products", &body).0, 500);
    let nested = json!({ "product": { "title": "Tea", "product_variants_attributes": [{ "ean": "1" }] } });
    assert_eq!(shop.call("POST", "/products", &nested).0, 500);
    assert_eq!(ids(&shop.get("/products")).len(), 2, "nothing was made");
}

#[test]
fn empty_and_duplicate_skus_are_accepted() {
    let mut shop = Shop::open();
    for sku in ["MUG-1", ""] {
        let body =
            json!({ "product": { "title": "Other", "product_variants_attributes": [{ "sku_code": sku }] } });
        assert_eq!(shop.call("POST", "/products", &body).0, 201, "{sku:?}");
    }
    assert_eq!(shop.world.veeqo.sellables_by_sku("MUG-1").len(), 2);
    assert_eq!(shop.world.veeqo.sellables_by_sku("mug-1").len(), 0, "case counts");
}

#[test]
fn the_older_attribute_name_drops_entries_without_an_id() {
    let mut shop = Shop::open();
    let product = shop.world.veeqo.sellable(shop.mug).unwrap().product_id;
    let target = format!("/products/{product}");
    let silent = json!({ "product": { "sellables_attributes": [{ "sku_code": "NEW" }] } });
    let (status, after) = shop.call("PUT", &target, &silent);
    assert_eq!((status, after["sellables"].as_array().unwrap().len()), (200, 1));
    let named = json!({ "product": { "sellables_attributes": [{ "id": shop.mug, "sku_code": "NEW" }] } });
    assert_eq!(shop.call("PUT", &target, &named).1["sellables"][0]["sku_code"], "NEW");
    let foreign =
        json!({ "product": { "product_variants_attributes": [{ "id": shop.pen, "sku_code": "X" }] } });
    assert_eq!(shop.call("PUT", &target, &foreign).0, 404);
}

#[test]
fn a_deleted_product_leaves_the_list_but_its_sellable_is_readable() {
    let mut shop = Shop::open();
    let product = shop.world.veeqo.sellable(shop.mug).unwrap().product_id;
    assert_eq!(shop.request("DELETE", &format!("/products/{product}"), "").status, 204);
    assert!(!ids(&shop.get("/products")).contains(&product));
    let mug = shop.mug;
    assert!(!shop.get(&format!("/sellables/{mug}"))["deleted_at"].is_null());
    assert_eq!(shop.request("DELETE", &format!("/products/{product}"), "").status, 404);
}

#[test]
fn stock_is_written_as_an_absolute_level() {
    let mut shop = Shop::open();
    let target = format!("/sellables/{}/warehouses/501/stock_entry", shop.mug);
    let (status, entry) = shop.call(
        "PUT",
        &target,
        &json!({ "stock_entry": { "physical_stock_level": "4", "infinite": false } }),
    );
    assert_eq!((status, entry["physical_stock_level"].as_i64()), (200, Some(4)));
    let history = shop.get(&format!("/stock_histories?sellable_id={}&per_page=1", shop.mug));
    assert_eq!(
        (&history[0]["decreased"], &history[0]["quantity"], &history[0]["stock_level"]),
        (&json!(true), &json!(6), &json!(4))
    );
    assert_eq!(shop.call("PUT", "/sellables/1/warehouses/501/stock_entry", &json!({})).0, 404);
}

#[test]
fn stock_writes_may_not_be_in_the_plan() {
    let mut shop = Shop::open();
    shop.world.veeqo.settings.stock_writes = false;
    let target = format!("/sellables/{}/warehouses/501/stock_entry", shop.mug);
    let (status, body) = shop.call("PUT", &target, &json!({ "stock_entry": { "physical_stock_level": 4 } }));
    assert_eq!(
        (status, body),
        (403, json!({ "error_messages": "Feature not available on your current plan" }))
    );
    assert_eq!(shop.world.veeqo.physical(shop.mug, 501), 10);
}

#[test]
fn a_stock_change_shows_on_the_product_and_not_on_the_sellable() {
    let mut shop = Shop::open();
    shop.wait(60);
    let (mug, now) = (shop.mug, shop.now);
    shop.world.veeqo.move_stock(mug, 501, -1, now).unwrap();
    let changed = shop.get("/products?updated_at_min=2026-03-02%2009:01:00");
    assert_eq!(changed.as_array().unwrap().len(), 1);
    assert_eq!(changed[0]["updated_at"], "2026-03-02T09:01:00.000Z");
    assert_eq!(changed[0]["sellables"][0]["updated_at"], "2026-03-02T09:00:00.000Z");
    shop.world.veeqo.settings.stock_touches_product = false;
    shop.wait(60);
    let now = shop.now;
    shop.world.veeqo.move_stock(mug, 501, -1, now).unwrap();
    assert_eq!(shop.get("/products?updated_at_min=2026-03-02%2009:02:00"), json!([]));
}

#[test]
fn a_search_finds_more_than_was_meant() {
    let mut shop = Shop::open();
    let (status, _) = shop.call("POST", "/products", &json!({ "product": { "title": "Mug-1 lid", "product_variants_attributes": [{ "sku_code": "LID" }] } }));
    assert_eq!(status, 201);
    assert_eq!(shop.get("/products?query=MUG-1").as_array().unwrap().len(), 2);
}
