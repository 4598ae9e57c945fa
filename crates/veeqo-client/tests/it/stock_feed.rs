//! Changed stock by the dates of products, with a sweep that finds what the dates do not tell.

use crate::scripted::{Line, ok, scripted, status};
use serde_json::{Value, json};
use std::time::Duration;
use veeqo_client::*;

fn product(id: i64, updated_at: &str, level: i64) -> Value {
    json!({"id": id, "updated_at": updated_at, "sellables": [{"id": id * 10, "stock_entries": [
        {"sellable_id": id * 10, "warehouse_id": 3, "physical_stock_level": level, "location": "A1"},
    ]}]})
}

fn products(rows: &[Value]) -> Line {
    ok(Value::Array(rows.to_vec()))
}

fn levels(poll: &StockPoll) -> Vec<(i64, String)> {
    let level = |entry: &StockEntry| entry.physical_stock_level.unwrap().to_string();
    poll.changed.iter().map(|entry| (entry.sellable_id.get(), level(entry))).collect()
}

/// The manual clock of the script starts here.
const START: &str = "2027-01-15T08:00:00Z";

#[tokio::test]
async fn the_first_look_sweeps_and_the_next_ask_for_what_changed() {
    let client = scripted([
        products(&[product(1, START, 5), product(2, START, 7)]),
        products(&[product(2, "2027-01-15T08:30:00Z", 6), product(1, START, 5)]),
    ]);
    let mut feed = StockFeed::default();
    let first = feed.poll(&client.veeqo).await.unwrap();
    assert_eq!((first.sweep, levels(&first)), (true, vec![(10, "5".to_owned()), (20, "7".to_owned())]));
    client.clock.advance(Duration::from_secs(3600));
    let second = feed.poll(&client.veeqo).await.unwrap();
    assert_eq!((second.sweep, levels(&second)), (false, vec![(20, "6".to_owned())]));
    assert!(second.missed.is_empty() && second.gone.is_empty());
    let expected = [
        "GET /products?page_size=100&page=1",
        "GET /products?updated_at_min=2027-01-15T07:50:00Z&page_size=100&page=1",
    ];
    assert_eq!(client.seen(), expected);
}

#[tokio::test]
async fn a_sweep_tells_what_the_dates_hid_and_what_is_gone() {
    let client = scripted([
        products(&[product(1, START, 5), product(2, START, 7), product(3, START, 1)]),
        products(&[product(1, "2027-01-14T00:00:00Z", 4), product(2, "2027-01-16T07:00:00Z", 6)]),
    ]);
    let mut feed = StockFeed::default();
    feed.poll(&client.veeqo).await.unwrap();
    client.clock.advance(Duration::from_secs(24 * 3600));
    let swept = feed.poll(&client.veeqo).await.unwrap();
    assert_eq!((swept.sweep, swept.changed.len()), (true, 2));
    let sellables =
        |places: &[StockPlace]| places.iter().map(|place| place.sellable.get()).collect::<Vec<_>>();
    assert_eq!((sellables(&swept.missed), sellables(&swept.gone)), (vec![10], vec![30]));
    assert_eq!(client.seen()[1], "GET /products?page_size=100&page=1");
}

#[tokio::test]
async fn after_an_error_nothing_counts_as_seen() {
    let client = scripted([
        products(&[product(1, START, 5)]),
        status(403, r#"{"error_messages":"Feature not available on your current plan"}"#),
        products(&[product(1, "2027-01-15T08:30:00Z", 4)]),
    ]);
    let mut feed = StockFeed::default();
    feed.poll(&client.veeqo).await.unwrap();
    client.clock.advance(Duration::from_secs(3600));
    assert!(feed.poll(&client.veeqo).await.is_err());
    client.clock.advance(Duration::from_secs(3600));
    assert_eq!(levels(&feed.poll(&client.veeqo).await.unwrap()), [(10, "4".to_owned())]);
    let seen = client.seen();
    assert_eq!(seen[1], seen[2], "the second look reaches back as far as the failed one");
}

#[tokio::test]
async fn a_product_that_cannot_be_read_delays_no_other_and_is_not_gone() {
    let broken = json!({"id": 2, "updated_at": "x"});
    let client = scripted([
        products(&[product(1, START, 5), product(2, START, 7)]),
        products(&[product(1, START, 4), broken]),
    ]);
    let mut feed = StockFeed::default();
    feed.poll(&client.veeqo).await.unwrap();
    feed.sweep_next();
    let poll = feed.poll(&client.veeqo).await.unwrap();
    assert_eq!((levels(&poll), poll.gone.len()), (vec![(10, "4".to_owned())], 0));
    assert_eq!(poll.unreadable.iter().map(|row| row.id).collect::<Vec<_>>(), [Some(2)]);
    assert_eq!(client.seen().len(), 2);
}
