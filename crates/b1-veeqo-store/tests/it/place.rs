//! A directory for one test, and short ways to use the store in it.

use b1_veeqo_store::{Access, SqliteStore};
use b1_veeqo_sync::ledger::{Change, Store};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, SqliteConnection};
use std::path::PathBuf;
use tempfile::TempDir;

/// A directory that goes when the test ends, and a database in it.
pub(crate) struct Place {
    directory: TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self { directory: TempDir::new().unwrap() }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.directory.path().join("ledger.db")
    }

    /// The file whose name adds something to the database's.
    pub(crate) fn beside(&self, suffix: &str) -> PathBuf {
        self.directory.path().join(format!("ledger.db{suffix}"))
    }

    pub(crate) fn url(&self) -> String {
        format!("sqlite://{}", self.path().display())
    }

    /// A connection that knows nothing of the store.
    pub(crate) async fn raw(&self) -> SqliteConnection {
        let options = SqliteConnectOptions::new().filename(self.path()).create_if_missing(true);
        options.connect().await.unwrap()
    }

    /// Runs a statement behind the store's back.
    pub(crate) async fn execute(&self, statement: &str) {
        let mut raw = self.raw().await;
        sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut raw).await.unwrap();
    }
}

pub(crate) async fn worker(place: &Place) -> SqliteStore {
    SqliteStore::open(&place.url(), Access::Worker).await.unwrap()
}

pub(crate) fn cursor(name: &str, value: &str) -> Change {
    Change::SetCursor { name: name.to_owned(), value: value.to_owned() }
}

pub(crate) async fn value(store: &SqliteStore, name: &str) -> Option<String> {
    store.cursor(name).await.unwrap()
}

/// The whole chain of an error, as the program prints it.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let rest = error.source().map(|source| format!(": {}", chain(source)));
    format!("{error}{}", rest.unwrap_or_default())
}
