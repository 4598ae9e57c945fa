//! Files that are damaged, foreign, or of another version.

use crate::place::{Place, chain, worker};
use b1_veeqo_store::{Access, SqliteStore};
use b1_veeqo_sync::ledger::{Balance, Change, Flow, Store, StoreError, Work, WorkKey, WorkState};
use jiff::Timestamp;
use std::fs;

const WORK: &str = "INSERT INTO work \
    (key, flow, state, due_at, parent, attempts, generation, subject, reason, refused, facts, intent, link) VALUES \
    ('order:1', 'orders', 'due', '2026-01-01T00:00:00.000000000Z', NULL, 0, 0, 'order #1', NULL, 0, '{}', NULL, NULL)";

async fn with_work(change: &str) -> (SqliteStore, Place) {
    let place = Place::new();
    let store = worker(&place).await;
    place.execute(WORK).await;
    assert!(store.work(&WorkKey::order(1)).await.unwrap().is_some());
    place.execute(change).await;
    (store, place)
}

fn assert_corrupt(error: &StoreError, expected_row: &str, column: &str) {
    assert!(matches!(error, StoreError::Corrupt { row, .. } if row == expected_row), "{error:?}");
    assert!(chain(error).contains(&format!("its column {column} cannot be read")), "{}", chain(error));
}

#[tokio::test]
async fn a_row_that_cannot_be_read_is_named_with_its_column() {
    for (column, value) in [
        ("facts", "'{\"open\": '"),
        ("intent", "'{}'"),
        ("link", "''"),
        ("flow", "'teleport'"),
        ("due_at", "'yesterday'"),
        ("attempts", "-1"),
        ("generation", "256"),
        ("subject", "CAST(x'ff' AS TEXT)"),
    ] {
        let (store, _place) = with_work(&format!("UPDATE work SET {column} = {value}")).await;
        let error = store.work(&WorkKey::order(1)).await.unwrap_err();
        assert_corrupt(&error, "work order:1", column);
    }
    let (store, _place) = with_work("UPDATE work SET link = '['").await;
    let error = store.work_in(Flow::Orders, &[WorkState::Due]).await.unwrap_err();
    assert_corrupt(&error, "work order:1", "link");
    let (store, _place) = with_work("UPDATE work SET state = 'leased'").await;
    assert_corrupt(&store.work_counts().await.unwrap_err(), "work of orders@leased", "state");
}

#[tokio::test]
async fn the_other_tables_name_their_rows_too() {
    let place = Place::new();
    let store = worker(&place).await;
    place
        .execute(
            "INSERT INTO items VALUES ('A/1', 'A/1', 'Cup', NULL, NULL, 1, 0, 0, NULL, '\"plain\"', '1,5', NULL)",
        )
        .await;
    assert_corrupt(&store.items().await.unwrap_err(), "items A/1", "price");
    let pair = "INSERT INTO pairs (item, warehouse, sellable_id, state, sap_expected, veeqo_expected) VALUES \
        ('A/1', '01', 9, 'ajar', '0', '0')";
    place.execute(pair).await;
    assert_corrupt(&store.pairs().await.unwrap_err(), "pairs A/1@01", "state");
    let exception = "INSERT INTO exceptions VALUES \
        (7, 'NO_SUCH_CODE', 'error', 'orders', 'order:1', NULL, '', '', 'open', '', '', NULL)";
    place.execute(exception).await;
    assert_corrupt(&store.exceptions(None).await.unwrap_err(), "exceptions 7", "code");
    place.execute("INSERT INTO journal (id, at, record, action, detail) VALUES (3, 'noon', 'order:1', 'posted', '')").await;
    assert_corrupt(&store.journal("order:1").await.unwrap_err(), "journal 3", "at");
}

#[tokio::test]
async fn a_newer_file_is_left_alone() {
    let place = Place::new();
    worker(&place).await.close().await.unwrap();
    let newer = "INSERT INTO _sqlx_migrations VALUES (1000, 'later', CURRENT_TIMESTAMP, TRUE, x'00', 0)";
    place.execute(newer).await;
    for access in [Access::Worker, Access::Tool] {
        let error = SqliteStore::open(&place.url(), access).await.unwrap_err();
        assert!(matches!(&error, StoreError::TooNew { url } if *url == place.url()), "{error:?}");
    }
}

#[tokio::test]
async fn a_tool_leaves_an_older_file_to_the_worker() {
    let place = Place::new();
    worker(&place).await.close().await.unwrap();
    place.execute("UPDATE _sqlx_migrations SET version = -version").await;
    let error = SqliteStore::open(&place.url(), Access::Tool).await.unwrap_err();
    assert!(chain(&error).contains("written by an older version"), "{}", chain(&error));
}

#[tokio::test]
async fn another_program_s_file_is_refused_unchanged() {
    let place = Place::new();
    place.execute("CREATE TABLE photos (id INTEGER)").await;
    let before = fs::read(place.path()).unwrap();
    for access in [Access::Tool, Access::Worker] {
        let error = SqliteStore::open(&place.url(), access).await.unwrap_err();
        assert!(chain(&error).contains("another program's data"), "{}", chain(&error));
    }
    assert!(fs::read(place.path()).unwrap() == before, "the file was changed");

    let place = Place::new();
    let letter = "Dear Sir or Madam, ".repeat(100);
    fs::write(place.path(), &letter).unwrap();
    let error = SqliteStore::open(&place.url(), Access::Worker).await.unwrap_err();
    assert!(chain(&error).contains("file is not a database"), "{}", chain(&error));
    assert_eq!(fs::read_to_string(place.path()).unwrap(), letter);
}

#[tokio::test]
async fn a_changed_migration_is_noticed() {
    let place = Place::new();
    worker(&place).await.close().await.unwrap();
    place.execute("UPDATE _sqlx_migrations SET checksum = x'00'").await;
    let error = SqliteStore::open(&place.url(), Access::Worker).await.unwrap_err();
    assert!(chain(&error).contains("has been modified"), "{}", chain(&error));
}

#[tokio::test]
async fn a_row_that_somebody_deletes_is_missed_by_name() {
    let (store, place) = with_work("DELETE FROM work").await;
    let balance = store.balance().await.unwrap();
    assert!(
        balance.is_empty(),
        "a row that was written behind the store's back was never taken in: {balance:?}"
    );
    let row = Work::new(WorkKey::order(2), Flow::Orders, "order #2".into(), &(), Timestamp::UNIX_EPOCH);
    store.commit(vec![Change::PutWork(Box::new(row.unwrap()))]).await.unwrap();
    assert!(store.balance().await.unwrap().iter().all(Balance::closes));
    place.execute("DELETE FROM work").await;
    let balance = store.balance().await.unwrap().remove(0);
    assert_eq!((balance.closes(), balance.seen, balance.lost), (false, 1, vec!["order:2".to_owned()]));
}
