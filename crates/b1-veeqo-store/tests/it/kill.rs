//! A process that is killed in the middle of a transaction. The test starts itself as that process.

use crate::place::{Place, cursor, value, worker};
use b1_veeqo_store::{Access, SqliteStore};
use b1_veeqo_sync::ledger::{Store, StoreError};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

/// Names the database to the process that is to be killed.
pub(crate) const DATABASE: &str = "B1_VEEQO_STORE_TEST_DATABASE";
const READY: &str = "half way through a transaction";

/// Tells the parent that the time has come, and waits until killed, or until the parent is gone.
pub(crate) fn say_ready_and_wait() {
    let mut stdout = std::io::stdout();
    writeln!(stdout, "\n{READY}").unwrap();
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
}

/// A test of this program that runs as a process of its own.
pub(crate) struct Child(std::process::Child);

impl Child {
    /// Starts it, and waits until it is half way through a transaction.
    pub(crate) fn half_way(test: &str, place: &Place) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture"])
            .env(DATABASE, place.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(lines.any(|line| line.unwrap() == READY), "the child ended early");
        Self(child)
    }

    pub(crate) fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

/// The process to be killed; as a test of its own it has nothing to do.
#[tokio::test]
async fn the_process_that_is_killed() {
    let Ok(path) = std::env::var(DATABASE) else { return };
    let store = SqliteStore::open(&format!("sqlite://{path}"), Access::Worker).await.unwrap();
    store.commit(vec![cursor("committed", "1")]).await.unwrap();
    let mut raw = SqliteConnectOptions::new().filename(&path).connect().await.unwrap();
    let half = "BEGIN IMMEDIATE; INSERT INTO cursors VALUES ('half', '1'); PRAGMA cache_spill = 1;";
    sqlx::raw_sql(half).execute(&mut raw).await.unwrap();
    say_ready_and_wait();
}

#[tokio::test]
async fn a_killed_worker_leaves_what_it_committed_and_no_lock() {
    let place = Place::new();
    let child = Child::half_way("kill::the_process_that_is_killed", &place);
    let locked = SqliteStore::open(&place.url(), Access::Worker).await;
    let read = SqliteStore::open(&place.url(), Access::Tool).await.unwrap();
    let seen = value(&read, "half").await;
    child.kill();

    assert!(matches!(locked, Err(StoreError::Locked { .. })), "{locked:?}");
    assert_eq!(seen, None);
    let store = worker(&place).await;
    assert_eq!(value(&store, "committed").await.as_deref(), Some("1"));
    assert_eq!(value(&store, "half").await, None);
    store.commit(vec![cursor("half", "2")]).await.unwrap();
}
