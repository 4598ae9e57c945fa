//! What is there after the file was closed, or the store dropped.

use crate::place::{Place, cursor, value, worker};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sync::ledger::{
    Change, ExceptionStatus, Flow, JournalEntry, NewException, Store, Work, WorkKey, WorkState,
};
use jiff::Timestamp;
use sqlx::Row;

fn order() -> Work {
    let facts = serde_json::json!({"number": "1001", "total": "10.50"});
    let at = Timestamp::new(1_790_000_000, 5).unwrap();
    let mut work = Work::new(WorkKey::order(1), Flow::Orders, "order #1001".into(), &facts, at).unwrap();
    work.enter(WorkState::Held, Some("no such item".into()));
    work
}

fn everything() -> Vec<Change> {
    let exception = NewException {
        code: Code::SkuUnmapped,
        flow: Flow::Orders,
        record: "order:1".into(),
        work: Some(WorkKey::order(1)),
        subject: "order #1001".into(),
        message: "SKU 'A' has no item".into(),
        value: None,
    };
    let at = Timestamp::UNIX_EPOCH;
    vec![
        Change::PutWork(Box::new(order())),
        Change::OpenException { exception: Box::new(exception), at },
        Change::Journal(JournalEntry {
            at,
            record: "order:1".into(),
            action: "held".into(),
            detail: String::new(),
            actor: None,
        }),
        cursor("orders", "1"),
    ]
}

#[tokio::test]
async fn a_reopened_store_has_all_that_was_committed() {
    let place = Place::new();
    for close in [false, true] {
        let store = worker(&place).await;
        store.commit(everything()).await.unwrap();
        if close {
            store.close().await.unwrap();
        } else {
            drop(store);
        }
        let store = worker(&place).await;
        assert_eq!(store.work(&WorkKey::order(1)).await.unwrap(), Some(order()));
        assert_eq!(store.exceptions(Some(ExceptionStatus::Open)).await.unwrap().len(), 1);
        assert_eq!(value(&store, "orders").await.as_deref(), Some("1"));
    }
    let store = worker(&place).await;
    assert_eq!(store.journal("order:1").await.unwrap().len(), 2);
}

#[tokio::test]
async fn the_file_says_how_it_is_kept() {
    let place = Place::new();
    let store = worker(&place).await;
    let mut raw = place.raw().await;
    let mode: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut raw).await.unwrap();
    assert_eq!(mode, "wal");
    drop(store);
}

#[tokio::test]
async fn people_can_look_things_up() {
    let place = Place::new();
    worker(&place).await.commit(everything()).await.unwrap();
    let mut raw = place.raw().await;
    let query = "SELECT key, state, due_at, subject, reason, facts ->> 'total' AS total FROM work";
    let row = sqlx::query(query).fetch_one(&mut raw).await.unwrap();
    let texts: Vec<String> = (0..row.len()).map(|column| row.get(column)).collect();
    let due = "2026-09-21T14:13:20.000000005Z";
    assert_eq!(texts, ["order:1", "held", due, "order #1001", "no such item", "10.50"]);
}

#[tokio::test]
async fn the_engine_s_questions_use_an_index() {
    let place = Place::new();
    drop(worker(&place).await);
    let mut raw = place.raw().await;
    for (query, index) in [
        (
            "SELECT * FROM work WHERE flow = 'orders' AND state IN (SELECT value FROM json_each('[\"due\"]'))",
            "work_by_time",
        ),
        ("SELECT * FROM work WHERE parent = 'order:1' ORDER BY key", "work_by_parent"),
        ("SELECT * FROM journal WHERE record = 'order:1' ORDER BY id", "journal_by_record"),
        ("SELECT * FROM exceptions WHERE status = 'open' ORDER BY id", "exceptions_by_status"),
    ] {
        let plan = format!("EXPLAIN QUERY PLAN {query}");
        let rows = sqlx::query(sqlx::AssertSqlSafe(plan)).fetch_all(&mut raw).await.unwrap();
        let steps: Vec<String> = rows.iter().map(|row| row.get("detail")).collect();
        assert!(steps.iter().any(|step| step.contains(index)), "{query}: {steps:?}");
    }
}
