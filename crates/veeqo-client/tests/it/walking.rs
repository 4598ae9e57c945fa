//! Walks: where they end, what they send, what they give twice.

use crate::scripted::{ok, page, scripted, status};
use futures_util::TryStreamExt;
use rest_transport::SendErrorKind;
use std::time::Duration;
use veeqo_client::*;

fn ids<T>(rows: &[T], id: impl Fn(&T) -> i64) -> Vec<i64> {
    rows.iter().map(id).collect()
}

#[tokio::test]
async fn the_filter_travels_with_every_page_and_headers_end_the_walk() {
    let client = scripted([page(1..=100, Some(2)), page(101..=200, Some(2))]);
    let filter = OrderFilter {
        updated_at_min: Some("2026-03-17T20:46:13.178Z".parse().unwrap()),
        status: Some(OrderStatus::Cancelled),
        ..OrderFilter::default()
    };
    let mut pager = client.veeqo.list_orders(&filter);
    let mut count = 0;
    while pager.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!((count, pager.source().total_count()), (200, Some(200)));
    let line = "GET /orders?updated_at_min=2026-03-17T20:46:13Z&status=cancelled&page_size=100&page=";
    assert_eq!(client.seen(), [format!("{line}1"), format!("{line}2")]);
}

#[tokio::test]
async fn rows_that_shift_to_the_next_page_come_once_and_do_not_end_the_walk() {
    // While the walk ran, 100 new orders pushed the whole first page onto the second.
    let client = scripted([
        page(101..=200, Some(3)),
        page(101..=200, Some(4)),
        page(1..=100, Some(4)),
        page([], Some(4)),
    ]);
    let orders = client.veeqo.list_orders(&OrderFilter::default()).try_collect().await.unwrap();
    assert_eq!(ids(&orders, |order| order.id.get()), Vec::from_iter((101..=200).chain(1..=100)));
    assert_eq!(client.seen().len(), 4);
}

#[tokio::test]
async fn a_short_page_ends_a_walk_only_without_headers() {
    let client = scripted([page(1..=30, None)]);
    assert_eq!(client.veeqo.list_orders(&OrderFilter::default()).try_collect().await.unwrap().len(), 30);
    assert_eq!(client.seen().len(), 1);

    let client = scripted([page(1..=30, Some(2)), page(31..=40, Some(2))]);
    assert_eq!(client.veeqo.list_orders(&OrderFilter::default()).try_collect().await.unwrap().len(), 40);
    assert_eq!(client.seen().len(), 2);
}

#[tokio::test]
async fn an_error_past_the_end_is_the_end_and_on_the_first_page_an_error() {
    let missing = || status(404, r#"{"error_messages":"Not found"}"#);
    let client = scripted([page(1..=100, None), missing()]);
    assert_eq!(client.veeqo.list_orders(&OrderFilter::default()).try_collect().await.unwrap().len(), 100);
    assert_eq!(client.seen().len(), 2);

    let client = scripted([missing()]);
    let error = client.veeqo.list_orders(&OrderFilter::default()).try_collect().await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn a_failed_page_can_be_asked_for_again() {
    let client = scripted([page(1..=100, Some(2)), status(401, ""), page(101..=150, Some(2))]);
    let mut pager = client.veeqo.list_orders(&OrderFilter::default());
    assert_eq!(pager.try_next_page().await.unwrap().unwrap().len(), 100);
    assert!(pager.try_next_page().await.unwrap_err().is_unauthorized());
    assert_eq!(pager.try_next_page().await.unwrap().unwrap().len(), 50);
    assert!(pager.try_next_page().await.unwrap().is_none());
    let seen = client.seen();
    assert!(seen[1] == seen[2] && seen[2].ends_with("page=2"), "{seen:?}");
}

#[tokio::test]
async fn lists_that_repeat_themselves_end() {
    let client = scripted([page(1..=100, Some(100)), page(1..=100, Some(100))]);
    let customers = client.veeqo.list_customers(&CustomerFilter::default()).try_collect().await.unwrap();
    assert_eq!(customers.len(), 100);
    assert_eq!(client.seen().len(), 2);

    // A list without paging headers that ignores the page number and happens to fill a page.
    let client = scripted([page(1..=100, None), page(1..=100, None), page(1..=100, None)]);
    assert_eq!(client.veeqo.list_channels().await.unwrap().len(), 100);
    assert_eq!(client.seen().len(), 3);

    // One repeated page may be a burst of new rows.
    let client =
        scripted([page(101..=200, None), page(101..=200, None), page(1..=100, None), page([], None)]);
    assert_eq!(client.veeqo.walk(ListSellables::default()).try_collect().await.unwrap().len(), 200);
    assert_eq!(client.seen().len(), 4);
}

#[tokio::test]
async fn a_page_of_products_that_times_out_is_asked_for_in_halves_from_the_same_row() {
    let script = [
        page(1..=100, Some(2)),
        Err(SendErrorKind::TimedOut),
        page(101..=150, Some(4)),
        page(151..=160, Some(4)),
    ];
    let client = scripted(script);
    let products = client.veeqo.list_products(&ProductFilter::default()).try_collect().await.unwrap();
    assert_eq!(ids(&products, |product| product.id.get()), Vec::from_iter(1..=160));
    assert_eq!(
        client.seen(),
        [
            "GET /products?page_size=100&page=1",
            "GET /products?page_size=100&page=2",
            "GET /products?page_size=50&page=3",
            "GET /products?page_size=50&page=4",
        ]
    );
    assert!(client.requests().iter().all(|request| request.timeout == Duration::from_secs(180)));
}

#[tokio::test]
async fn a_page_of_products_that_breaks_keeps_its_size() {
    let client = scripted([Err(SendErrorKind::Interrupted), status(503, ""), page([1], Some(1))]);
    assert_eq!(client.veeqo.list_products(&ProductFilter::default()).try_collect().await.unwrap().len(), 1);
    assert_eq!(client.seen(), ["GET /products?page_size=100&page=1"; 3]);
}

#[tokio::test]
async fn filters_that_veeqo_would_ignore_are_not_sent() {
    let client = scripted([]);
    let filter = OrderFilter { status: Some(OrderStatus::from_wire("shiped")), ..OrderFilter::default() };
    let error = client.veeqo.list_orders(&filter).try_collect().await.unwrap_err();
    assert!(
        matches!(&error, Error::InvalidRequest { operation: "ListOrders", source } if source.field == "status")
    );
    let filter = ProductFilter { query: Some("ab".to_owned()), ..ProductFilter::default() };
    assert!(client.veeqo.list_products(&filter).try_collect().await.is_err());
    assert!(client.requests().is_empty());
}

#[tokio::test]
async fn rows_that_cannot_be_read_delay_no_others_and_are_named_at_the_end() {
    let first = ok(r#"[{"id":3},{"id":2,"total_price":"Jane Doe"},{"id":1}]"#);
    let client = scripted([first]);
    let mut pager = client.veeqo.list_orders(&OrderFilter::default());
    assert_eq!(pager.try_next().await.unwrap().unwrap().id.get(), 3);
    assert_eq!(pager.try_next().await.unwrap().unwrap().id.get(), 1);
    let error = pager.try_next().await.unwrap_err();
    let Error::UnreadableRows { rows, .. } = &error else { panic!("{error:?}") };
    assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [Some(2)]);
    let text = format!("{error} {error:?}");
    assert!(text.contains("/total_price") && !text.contains("Jane"), "{text}");
    assert!(pager.try_next().await.unwrap().is_none());
    assert_eq!(client.seen().len(), 1);
}

#[tokio::test]
async fn a_list_of_orders_is_a_stream() {
    let client = scripted([page(1..=100, Some(2)), page(101..=150, Some(2))]);
    let orders: Vec<Order> =
        client.veeqo.list_orders(&OrderFilter::default()).into_stream().try_collect().await.unwrap();
    assert_eq!((orders.len(), client.seen().len()), (150, 2));

    let broken = scripted([page(1..=100, Some(2)), status(401, "")]);
    let mut stream = Box::pin(broken.veeqo.list_orders(&OrderFilter::default()).into_stream());
    for id in 1..=100 {
        assert_eq!(stream.try_next().await.unwrap().map(|order| order.id.get()), Some(id));
    }
    assert!(stream.try_next().await.unwrap_err().is_unauthorized());
}
