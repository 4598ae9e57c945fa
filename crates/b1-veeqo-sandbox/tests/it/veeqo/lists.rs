//! Lists, filters and pages.

use super::{Shop, header, ids, parse};
use serde_json::json;

#[test]
fn cancelled_orders_are_missing_from_the_list_unless_asked_for() {
    let mut shop = Shop::open();
    let (kept, gone) = (shop.order("1"), shop.order("2"));
    shop.world.veeqo.cancel_order(gone, None, shop.now).unwrap();
    assert_eq!(ids(&shop.get("/orders")), [kept]);
    assert_eq!(ids(&shop.get("/orders?updated_at_min=2026-01-01")), [kept]);
    assert_eq!(ids(&shop.get("/orders?status=cancelled")), [gone]);
    assert_eq!(ids(&shop.get(&format!("/orders?order_ids%5B%5D={gone}&order_ids[]={kept}"))), [gone, kept]);
}

#[test]
fn an_unknown_status_finds_nothing_and_a_bad_date_filters_nothing() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    assert_eq!(shop.get("/orders?status=not_a_status"), json!([]));
    assert_eq!(ids(&shop.get("/orders?created_at_min=not-a-date")), [order]);
    assert_eq!(shop.get("/orders?created_at_min=2027-01-01%2000:00:00"), json!([]));
    assert_eq!(ids(&shop.get("/orders?created_at_min=2026-03-02T10:00:00%2B01:00")), [order]);
}

#[test]
fn lists_are_newest_first_and_ten_long_with_a_cap_of_a_hundred() {
    let mut shop = Shop::open();
    let mut made: Vec<i64> = Vec::new();
    for number in 0..103 {
        shop.wait(1);
        made.push(shop.order(&number.to_string()));
    }
    made.reverse();
    let first = shop.request("GET", "/orders", "");
    assert_eq!(ids(&parse(&first)), made[..10]);
    for (name, value) in
        [("x-total-count", "103"), ("x-total-pages-count", "11"), ("x-page-index", "1"), ("x-per-page", "10")]
    {
        assert_eq!(header(&first, name), Some(value), "{name}");
    }
    assert_eq!(ids(&shop.get("/orders?page_size=500")).len(), 100);
    assert_eq!(ids(&shop.get("/orders?page_size=100&page=2")), made[100..]);
    assert_eq!(shop.get("/orders?page_size=100&page=3"), json!([]));
}

#[test]
fn an_update_does_not_move_an_order_in_the_list() {
    let mut shop = Shop::open();
    let old = shop.order("1");
    shop.wait(60);
    let new = shop.order("2");
    shop.wait(60);
    shop.call("POST", &format!("/orders/{old}/notes"), &json!({ "note": { "text": "hold" } }));
    assert_eq!(ids(&shop.get("/orders")), [new, old]);
    assert_eq!(ids(&shop.get("/orders?updated_at_min=2026-03-02%2009:02:00")), [old]);
}

#[test]
fn some_lists_have_no_paging_headers() {
    let mut shop = Shop::open();
    let names = |shop: &mut Shop, target: &str| -> Vec<String> {
        let answer = shop.request("GET", target, "");
        assert_eq!(answer.status, 200, "{target}");
        answer.headers.into_iter().map(|(name, _)| name).filter(|name| name.starts_with("x-")).collect()
    };
    for target in ["/channels", "/delivery_methods", "/tags", "/sellables"] {
        assert!(names(&mut shop, target).is_empty(), "{target}");
    }
    assert_eq!(names(&mut shop, "/warehouses"), ["x-total-count", "x-total-pages-count"]);
}

#[test]
fn search_lags_behind_a_create_and_is_fuzzy() {
    let mut shop = Shop::open();
    let order = shop.order("WEB-1001");
    assert_eq!(shop.get("/orders?query=WEB-1001"), json!([]));
    assert_eq!(ids(&shop.get("/orders")), [order], "the list itself does not lag");
    shop.wait(3);
    let longer = shop.order("WEB-10010");
    shop.wait(3);
    assert_eq!(ids(&shop.get("/orders?query=web-1001")), [longer, order]);
}

#[test]
fn customers_repeat_themselves_after_page_100() {
    let mut shop = Shop::open();
    for number in 0..150 {
        shop.world.veeqo.add_customer(Some(&format!("c{number}@example.com")), None);
    }
    let page_100 = shop.get("/customers?page_size=1&page=100");
    assert_eq!(shop.get("/customers?page_size=1&page=101"), page_100);
    assert_ne!(shop.get("/customers?page_size=1&page=99"), page_100);
}

#[test]
fn channels_filter_orders_by_the_array_parameter() {
    let mut shop = Shop::open();
    let order = shop.order("1");
    assert_eq!(ids(&shop.get("/orders?channel_ids[]=901")), [order]);
    assert_eq!(shop.get("/orders?channel_ids[]=905"), json!([]));
}
