//! The plan probe, merged orders, the cancelled pass, and the look-up that waits for Veeqo's search.

use crate::operations::id;
use crate::scripted::{ok, page, scripted, status};
use rest_transport::Clock;
use std::time::Duration;
use veeqo_client::*;

#[tokio::test]
async fn a_plan_is_held_against_needs_with_one_request() {
    let client = scripted([ok(r#"{"id":1,"active_features":["v1_api_access"],
        "plan_features":{"suppliers":{"any_actions":false}}}"#)]);
    let needs = [PlanNeed::Api, PlanNeed::Suppliers, PlanNeed::WriteStock];
    let report = client.veeqo.probe_plan(&needs).await.unwrap();
    assert_eq!(report.needs(PlanVerdict::Included).collect::<Vec<_>>(), [PlanNeed::Api]);
    assert_eq!(report.needs(PlanVerdict::Excluded).collect::<Vec<_>>(), [PlanNeed::Suppliers]);
    assert_eq!(report.needs(PlanVerdict::Unknown).collect::<Vec<_>>(), [PlanNeed::WriteStock]);
    assert_eq!(client.seen(), ["GET /current_company"]);
}

#[tokio::test]
async fn merged_orders_are_followed_to_the_one_that_ships() {
    let client =
        scripted([ok(r#"{"id":1,"merged_to_id":2}"#), ok(r#"{"id":2,"merged_to_id":3}"#), ok(r#"{"id":3}"#)]);
    let trail = client.veeqo.follow_merged(id(1)).await.unwrap();
    assert_eq!(trail.merged, [id(1), id(2)]);
    assert!(matches!(&trail.end, MergeEnd::Order(order) if order.id.get() == 3));
    assert_eq!(client.seen(), ["GET /orders/1", "GET /orders/2", "GET /orders/3"]);
}

#[tokio::test]
async fn a_trail_that_ends_nowhere_or_in_itself_is_told() {
    let client =
        scripted([ok(r#"{"id":1,"merged_to_id":2}"#), status(404, r#"{"error_messages":"Not found"}"#)]);
    let trail = client.veeqo.follow_merged(id(1)).await.unwrap();
    assert_eq!((trail.merged, trail.end), (vec![id(1)], MergeEnd::Missing(id(2))));

    let client = scripted([ok(r#"{"id":1,"merged_to_id":2}"#), ok(r#"{"id":2,"merged_to_id":1}"#)]);
    let trail = client.veeqo.follow_merged(id(1)).await.unwrap();
    assert_eq!((trail.merged, trail.end), (vec![id(1), id(2)], MergeEnd::Circle(id(1))));
    assert_eq!(client.seen().len(), 2);
}

#[tokio::test]
async fn cancelled_orders_come_after_the_others_with_the_same_filter() {
    let client = scripted([page(1..=2, Some(1)), page([9], Some(1))]);
    let filter =
        OrderFilter { updated_at_min: "2026-11-01T00:00:00Z".parse().ok(), ..OrderFilter::default() };
    let orders = client.veeqo.list_orders_and_cancelled(&filter).unwrap().try_collect().await.unwrap();
    assert_eq!(orders.iter().map(|order| order.id.get()).collect::<Vec<_>>(), [1, 2, 9]);
    let since = "updated_at_min=2026-11-01T00:00:00Z";
    let expected = [
        format!("GET /orders?{since}&page_size=100&page=1"),
        format!("GET /orders?{since}&status=cancelled&page_size=100&page=1"),
    ];
    assert_eq!(client.seen(), expected);
}

#[tokio::test]
async fn rows_that_cannot_be_read_do_not_hide_the_cancelled_pass() {
    let client = scripted([ok(r#"[{"id":1,"total_tax":"x"}]"#), page([9], None)]);
    let mut pager = client.veeqo.list_orders_and_cancelled(&OrderFilter::default()).unwrap();
    assert!(matches!(pager.try_next().await, Err(Error::UnreadableRows { .. })));
    assert_eq!(pager.try_next().await.unwrap().map(|order| order.id.get()), Some(9));
    assert_eq!(client.seen().len(), 2);
}

#[test]
fn a_cancelled_pass_over_one_status_makes_no_sense() {
    let client = scripted([]);
    let filter = OrderFilter { status: Some(OrderStatus::Shipped), ..OrderFilter::default() };
    let error = client.veeqo.list_orders_and_cancelled(&filter).map(|_| ()).unwrap_err();
    assert!(matches!(error, Error::InvalidRequest { source, .. } if source.field == "status"));
}

#[tokio::test]
async fn an_order_is_looked_for_until_the_search_knows_it() {
    let found = ok(r#"[{"id":7,"number":"1001"},{"id":8,"number":"10011"}]"#);
    let client = scripted([ok("[]"), ok("[]"), found, ok("[]")]);
    let patience = SearchPatience { attempts: 3, wait: Duration::from_secs(5) };
    let before = client.clock.monotonic();
    let orders = client.veeqo.await_orders_by_number("1001", patience).await.unwrap();
    assert_eq!(orders.iter().map(|order| order.id.get()).collect::<Vec<_>>(), [7]);
    assert_eq!((client.seen().len(), client.clock.monotonic() - before), (4, Duration::from_secs(5)));
}

#[tokio::test]
async fn patience_ends() {
    let client = scripted([ok("[]"), ok("[]"), ok("[]"), ok("[]")]);
    let patience = SearchPatience { attempts: 2, wait: Duration::from_secs(5) };
    assert!(client.veeqo.await_orders_by_number("1001", patience).await.unwrap().is_empty());
    assert_eq!(client.seen().len(), 4);
}
