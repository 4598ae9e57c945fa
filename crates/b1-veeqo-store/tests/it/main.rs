//! The SQLite store as a caller sees it, on real files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod access;
mod crash;
mod damage;
mod durability;
mod kill;
mod place;
mod upgrade;

use b1_veeqo_store::{Access, SqliteStore};
use b1_veeqo_sync::ledger::{Store, conformance};
use place::{Place, cursor, value, worker};
use std::cell::RefCell;

#[tokio::test]
async fn keeps_every_promise_of_the_port() {
    let places = RefCell::new(Vec::new());
    let open = async || {
        let place = Place::new();
        let store = worker(&place).await;
        places.borrow_mut().push(place);
        store
    };
    conformance::run(open).await.unwrap();
    assert!(places.borrow().len() > 10, "a fresh file for each behaviour");
}

#[tokio::test]
async fn a_tool_keeps_them_too_while_a_worker_runs() {
    let running = RefCell::new(Vec::new());
    let open = async || {
        let place = Place::new();
        let store = worker(&place).await;
        let tool = SqliteStore::open(&place.url(), Access::Tool).await.unwrap();
        running.borrow_mut().push((store, place));
        tool
    };
    conformance::run(open).await.unwrap();
    assert!(running.borrow().len() > 10, "a running worker for each behaviour");
}

/// Engines are tested with a clock that stands still: nothing in the store may wait for it, or be hurried by it.
#[tokio::test(start_paused = true)]
async fn the_store_has_no_clock() {
    let place = Place::new();
    let store = worker(&place).await;
    let before = tokio::time::Instant::now();
    for round in 0..50 {
        let round = round.to_string();
        store.commit(vec![cursor("orders", &round)]).await.unwrap();
        assert_eq!(value(&store, "orders").await, Some(round));
    }
    assert_eq!(before.elapsed(), std::time::Duration::ZERO);
}
