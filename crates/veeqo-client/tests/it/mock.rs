//! The typed mock itself: what it answers, and what it notices.

use crate::operations::id;
use rest_transport::SendErrorKind;
use serde_json::json;
use std::panic::{AssertUnwindSafe, catch_unwind};
use veeqo_client::testing::VeeqoMock;
use veeqo_client::*;

fn order(number: i64) -> Order {
    serde_json::from_value(json!({"id": number})).unwrap()
}

/// What the mock complains about when it is checked; it is checked only once.
fn complaint(mock: VeeqoMock) -> String {
    let outcome = catch_unwind(AssertUnwindSafe(|| mock.verify()));
    std::mem::forget(mock);
    *outcome.unwrap_err().downcast::<String>().unwrap()
}

#[tokio::test]
async fn calls_are_answered_in_the_order_they_were_described() {
    let mock = VeeqoMock::new();
    let get = GetOrder { id: id(5) };
    mock.on(&get).answers(&order(5)).expect(1);
    mock.on(&get).answers_json(404, &json!({"error_messages": "Not found"})).expect(2);
    let veeqo = mock.client().unwrap();
    assert_eq!(veeqo.get_order(id(5)).await.unwrap(), Some(order(5)));
    assert_eq!(veeqo.get_order(id(5)).await.unwrap(), None);
    assert_eq!(veeqo.get_order(id(5)).await.unwrap(), None);
}

#[tokio::test]
async fn rows_make_a_whole_list_and_queries_are_told_apart() {
    let mock = VeeqoMock::new();
    let filter =
        OrderFilter { channel_ids: vec![id(1)], query: Some("#1 'é'".to_owned()), ..OrderFilter::default() };
    let list = ListOrders { filter: filter.clone(), position: Position::default() };
    mock.on(&list).answers_rows(&[order(1), order(2)]).expect(1);
    assert_eq!(mock.client().unwrap().list_orders(&filter).try_collect().await.unwrap().len(), 2);
}

#[tokio::test]
async fn failures_and_any_bodies_can_be_told() {
    let mock = VeeqoMock::new();
    let create = CreateOrder { body: r#"{"order":{}}"#.to_owned() };
    mock.on(&create).fails(SendErrorKind::TimedOut).with_any_body().expect(1);
    mock.on(&GetCurrentUser).fails(SendErrorKind::NotSent).expect(4);
    let veeqo = mock.client().unwrap();
    let error = veeqo.create_order_raw(r#"{"order":{"channel_id":1}}"#).await.unwrap_err();
    assert!(error.is_outcome_unknown());
    assert!(veeqo.send(&GetCurrentUser).await.unwrap_err().is_unreachable());
}

#[tokio::test]
async fn bodies_are_compared_as_json() {
    let mock = VeeqoMock::new();
    let create = CreateOrder { body: r#"{"order":{"a":1,"b":2}}"#.to_owned() };
    mock.on(&create).answers(&order(1)).expect(1);
    let veeqo = mock.client().unwrap();
    veeqo.create_order_raw(r#"{ "order": {"b":2,"a":1} }"#).await.unwrap();
    assert_eq!(veeqo.create_order_raw(r#"{"order":{"a":2}}"#).await.unwrap_err().status(), Some(501));
    assert!(complaint(mock).contains("POST https://veeqo.invalid/orders: not expected"));
}

#[tokio::test]
async fn calls_made_too_often_or_too_seldom_are_noticed() {
    for (times, text) in [(3, "expected 3 times, made 2 times"), (1, "expected 1 times, made 2 times")] {
        let mock = VeeqoMock::new();
        mock.on(&GetOrder { id: id(5) }).answers(&order(5)).expect(times);
        let veeqo = mock.client().unwrap();
        for _ in 0..2 {
            veeqo.get_order(id(5)).await.unwrap();
        }
        assert!(complaint(mock).contains(text), "{text}");
    }
}

#[test]
fn dropping_a_mock_checks_it() {
    let mock = VeeqoMock::new();
    mock.on(&GetCurrentUser).answers_json(200, &json!({"id": 1})).expect(1);
    assert!(catch_unwind(AssertUnwindSafe(|| drop(mock))).is_err());
}
