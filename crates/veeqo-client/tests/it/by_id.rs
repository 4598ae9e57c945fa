//! Orders by id, with and without Veeqo's help.

use crate::scripted::{ok, page, scripted, status};
use veeqo_client::{Error, Order, OrderId};

fn ids(range: std::ops::RangeInclusive<i64>) -> Vec<OrderId> {
    range.map(|id| OrderId::new(id).unwrap()).collect()
}

fn numbers(orders: &[Order]) -> Vec<i64> {
    orders.iter().map(|order| order.id.get()).collect()
}

#[tokio::test]
async fn a_hundred_at_a_time_and_what_is_lacking_one_at_a_time() {
    let gone = status(404, r#"{"error_messages":"Not found"}"#);
    let client = scripted([page(1..=100, Some(1)), page([101, 103], None), ok(r#"{"id":102}"#), gone]);
    let found = client.veeqo.list_orders_by_id(&ids(1..=104)).await.unwrap();
    assert_eq!(numbers(&found), Vec::from_iter(1..=103));
    let seen = client.seen();
    assert!(seen[0].starts_with("GET /orders?order_ids[]=1&order_ids[]=2&"), "{}", seen[0]);
    assert_eq!(
        seen[1],
        "GET /orders?order_ids[]=101&order_ids[]=102&order_ids[]=103&order_ids[]=104&page_size=100"
    );
    assert_eq!(seen[2..], ["GET /orders/102", "GET /orders/104"]);
}

#[tokio::test]
async fn a_refused_filter_is_not_tried_again() {
    let mut script = vec![status(400, r#"{"error_messages":["unknown"]}"#)];
    script.extend((1..=102).map(|id| ok(format!(r#"{{"id":{id}}}"#))));
    let client = scripted(script);
    let found = client.veeqo.list_orders_by_id(&ids(1..=102)).await.unwrap();
    assert_eq!(numbers(&found), Vec::from_iter(1..=102));
    assert_eq!(client.seen().len(), 103);
}

#[tokio::test]
async fn a_filter_that_was_ignored_is_noticed() {
    let client = scripted([page(500..=599, None), ok(r#"{"id":1}"#), ok(r#"{"id":2}"#)]);
    let found = client.veeqo.list_orders_by_id(&ids(1..=2)).await.unwrap();
    assert_eq!(numbers(&found), [1, 2]);
    assert_eq!(client.seen()[1..], ["GET /orders/1", "GET /orders/2"]);
}

#[tokio::test]
async fn one_order_needs_no_filter_and_none_no_request() {
    let client = scripted([ok(r#"{"id":7}"#)]);
    assert!(client.veeqo.list_orders_by_id(&[]).await.unwrap().is_empty());
    let twice = [ids(7..=7), ids(7..=7)].concat();
    assert_eq!(numbers(&client.veeqo.list_orders_by_id(&twice).await.unwrap()), [7]);
    assert_eq!(client.seen(), ["GET /orders/7"]);
}

#[tokio::test]
async fn other_refusals_are_errors() {
    let client = scripted([status(401, r#"{"error_messages":"You're not authorized"}"#)]);
    assert!(client.veeqo.list_orders_by_id(&ids(1..=2)).await.unwrap_err().is_unauthorized());
    assert_eq!(client.seen().len(), 1);
}

#[tokio::test]
async fn every_id_is_found_missing_or_unreadable() {
    let gone = status(404, r#"{"error_messages":"Not found"}"#);
    let rows = ok(r#"[{"id":1},{"id":2,"total_tax":"Jane"}]"#);
    let client = scripted([rows, gone, ok(r#"{"id":4,"line_items":[{"id":0}]}"#)]);
    let orders = client.veeqo.get_orders(&ids(1..=4)).await.unwrap();
    assert_eq!(numbers(&orders.found), [1]);
    assert_eq!(orders.missing, ids(3..=3));
    let unreadable: Vec<_> = orders.unreadable.iter().map(ToString::to_string).collect();
    assert!(unreadable[0].starts_with("record 2 at /total_tax: "), "{unreadable:?}");
    assert!(unreadable[1].starts_with("record 4 at /line_items/0/id: "), "{unreadable:?}");
    assert_eq!(client.seen()[1..], ["GET /orders/3", "GET /orders/4"]);
}

#[tokio::test]
async fn a_plain_list_of_orders_is_whole_or_an_error() {
    let client = scripted([ok(r#"{"id":2,"total_tax":"Jane"}"#)]);
    let error = client.veeqo.list_orders_by_id(&ids(2..=2)).await.unwrap_err();
    assert!(matches!(&error, Error::UnreadableRows { rows, .. } if rows.len() == 1), "{error:?}");
    assert_eq!(client.seen().len(), 1);
}
