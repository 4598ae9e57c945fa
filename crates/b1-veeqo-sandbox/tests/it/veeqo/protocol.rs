//! Keys, error shapes and the rate limit.

use super::{KEY, Shop, header, parse};
use b1_veeqo_sandbox::Request;
use b1_veeqo_sandbox::veeqo::RateLimit;
use serde_json::json;

#[test]
fn the_key_goes_in_either_header_and_a_wrong_one_is_401_with_one_sentence() {
    let mut shop = Shop::open();
    let ask = |name: &str, value: &str| Request {
        method: "GET".into(),
        target: "/current_user".into(),
        headers: vec![(name.into(), value.into())],
        body: Vec::new(),
    };
    assert_eq!(shop.send(&ask("x-api-key", KEY)).status, 200);
    assert_eq!(shop.send(&ask("authorization", &format!("Bearer {KEY}"))).status, 200);
    let refused = shop.send(&ask("x-api-key", "Vqt/wrong"));
    assert_eq!(refused.status, 401);
    assert_eq!(parse(&refused), json!({ "error_messages": "You're not authorized" }));
}

#[test]
fn there_are_three_shapes_of_404() {
    let mut shop = Shop::open();
    for (target, body) in [
        ("/orders/1", json!({ "error_messages": "Not found" })),
        ("/products/1", json!({ "status": "404", "error": "Not Found" })),
        ("/no_such_resource", json!({ "status": 404, "error": "Not Found" })),
    ] {
        assert_eq!(shop.call("GET", target, &json!({})), (404, body), "{target}");
    }
}

#[test]
fn error_messages_are_a_list_or_a_sentence() {
    let mut shop = Shop::open();
    assert_eq!(
        shop.call("GET", "/orders?page_size=abc", &json!({})),
        (400, json!({ "error_messages": ["Infinity"] }))
    );
    let (status, body) = shop.call("GET", "/products?query=ab", &json!({}));
    assert_eq!(status, 400);
    assert!(body["error_messages"].is_string());
}

#[test]
fn a_full_bucket_answers_429_with_nothing_in_it() {
    let mut shop = Shop::open();
    shop.world.veeqo.settings.rate_limit = Some(RateLimit { per_second: 5, burst: 56 });
    let mut answers: Vec<_> = (0..60).map(|_| shop.request("GET", "/current_user", "")).collect();
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 56);
    let full = answers.pop().unwrap();
    assert_eq!((full.status, full.body.len()), (429, 0));
    assert_eq!(header(&full, "retry-after"), None);
    assert!(full.headers.iter().all(|(name, _)| !name.contains("limit")));
    shop.wait(1);
    assert_eq!(shop.request("GET", "/current_user", "").status, 200);
}

#[test]
fn the_measured_limit_is_on_by_default() {
    let settings = b1_veeqo_sandbox::veeqo::Settings::default();
    assert_eq!(settings.rate_limit, Some(RateLimit { per_second: 5, burst: 56 }));
}

#[test]
fn forms_are_read_like_json() {
    let mut shop = Shop::open();
    let request = Request {
        method: "PUT".into(),
        target: format!("/sellables/{}/warehouses/501/stock_entry", shop.mug),
        headers: vec![
            ("x-api-key".into(), KEY.into()),
            ("content-type".into(), "application/x-www-form-urlencoded".into()),
        ],
        body: b"stock_entry[physical_stock_level]=17&stock_entry[location]=A%2F1+left".to_vec(),
    };
    let entry = parse(&shop.send(&request));
    assert_eq!(entry["physical_stock_level"], 17);
    assert_eq!(entry["location"], "A/1 left");
}
