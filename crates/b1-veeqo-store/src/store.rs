//! The store: one connection, opened by a worker or beside it.

use crate::failure::Unopened;
use crate::schema::Upgrade;
use crate::table::{balance, cursors, exceptions, fence, items, journal, notes, pairs, trace, work};
use crate::{backup, commit, file, schema};
use async_trait::async_trait;
use b1_veeqo_sync::ledger::{
    Alias, Balance, Change, ExceptionRecord, ExceptionStatus, FenceProof, Flow, ItemRecord, JournalEntry,
    Note, Pair, PairKey, Request, Store, StoreError, Topic, Work, WorkKey, WorkState,
};
use sqlx::sqlite::{SqliteConnectOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use std::fs::File;
use std::path::Path;
use std::time::Duration;
use tokio::sync::Mutex;

/// How long a statement waits for another process that is writing.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// What the store is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// To run the flows. There is one worker at a time; it creates the file and keeps its schema up to date.
    Worker,
    /// For a short action beside a running worker, such as a list or a retry. The file must be there.
    Tool,
}

/// The ledger in a SQLite file.
///
/// Every commit is one transaction, on disk before it returns. One connection serves all callers, one after the
/// other: a commit takes about as long as the disk needs to confirm it.
#[derive(Debug)]
pub struct SqliteStore {
    connection: Mutex<SqliteConnection>,
    upgraded: Option<Upgrade>,
    // Dropped after the connection.
    _lock: Option<File>,
}

impl SqliteStore {
    /// Opens the store at an address such as `sqlite://ledger.db`; the path may be relative.
    ///
    /// # Errors
    /// [`StoreError::Open`] where the address is wrong, the file cannot be used, or a tool finds no store;
    /// [`StoreError::Locked`] where another worker runs; [`StoreError::TooNew`] where a newer version wrote it.
    pub async fn open(url: &str, access: Access) -> Result<Self, StoreError> {
        let path = file::path_in(url).and_then(|path| match access {
            Access::Worker => file::create(path),
            Access::Tool => file::find(path),
        });
        let path = path.map_err(|unopened| unopened.of(url))?;
        let lock = match access {
            Access::Worker => {
                let lock = file::lock(&path).map_err(|unopened| unopened.of(url))?;
                Some(lock.ok_or_else(|| StoreError::Locked { url: url.to_owned() })?)
            }
            Access::Tool => None,
        };
        let options = SqliteConnectOptions::new()
            .filename(&path)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(BUSY_TIMEOUT)
            .disable_statement_logging();
        let connected = options.connect().await;
        let mut connection = connected.map_err(|source| Unopened::Sqlite(source).of(url))?;
        let upgraded = match access {
            Access::Worker => schema::bring_up(&mut connection, url, &path).await?,
            Access::Tool => schema::check(&mut connection, url, &path).await.map(|()| None)?,
        };
        Ok(Self { connection: Mutex::new(connection), upgraded, _lock: lock })
    }

    /// What opening the file changed of its schema, and where the copy from before is.
    #[must_use]
    pub fn upgraded(&self) -> Option<&Upgrade> {
        self.upgraded.as_ref()
    }

    /// Copies the store at an address to a new file, consistently and also while a worker runs; whether there was one. The schema of the copy is
    /// brought up to date when a worker opens it.
    ///
    /// # Errors
    /// [`StoreError::Open`]: the address is wrong, the store cannot be read, or the copy cannot be written.
    pub async fn copy(url: &str, target: &Path) -> Result<bool, StoreError> {
        let path = file::path_in(url).map_err(|unopened| unopened.of(url))?;
        let Ok(path) = file::find(path) else { return Ok(false) };
        let options = SqliteConnectOptions::new()
            .filename(&path)
            .busy_timeout(BUSY_TIMEOUT)
            .disable_statement_logging();
        let connected = options.connect().await;
        let mut connection = connected.map_err(|source| Unopened::Sqlite(source).of(url))?;
        backup::into(&mut connection, target).await.map_err(|unopened| unopened.of(url))?;
        Ok(true)
    }

    /// Closes the file in order, which folds SQLite's side files into it. A store that is merely dropped loses
    /// nothing.
    ///
    /// # Errors
    /// [`StoreError::Failed`]; what was committed is kept.
    pub async fn close(self) -> Result<(), StoreError> {
        let closed = self.connection.into_inner().close().await;
        closed.map_err(|source| StoreError::Failed { action: "close", source: source.into() })
    }
}

#[async_trait]
impl Store for SqliteStore {
    async fn commit(&self, changes: Vec<Change>) -> Result<(), StoreError> {
        let outcome = commit::all(&mut *self.connection.lock().await, changes).await;
        outcome.map_err(|refused| StoreError::Failed { action: "commit", source: refused.into() })
    }

    async fn work(&self, key: &WorkKey) -> Result<Option<Work>, StoreError> {
        work::one(&mut *self.connection.lock().await, key).await
    }

    async fn work_in(&self, flow: Flow, states: &[WorkState]) -> Result<Vec<Work>, StoreError> {
        work::in_states(&mut *self.connection.lock().await, flow, states).await
    }

    async fn children(&self, parent: &WorkKey) -> Result<Vec<Work>, StoreError> {
        work::children(&mut *self.connection.lock().await, parent).await
    }

    async fn work_counts(&self) -> Result<Vec<(Flow, WorkState, u64)>, StoreError> {
        work::counts(&mut *self.connection.lock().await).await
    }

    async fn oldest_work(&self, flow: Flow, states: &[WorkState]) -> Result<Option<Work>, StoreError> {
        work::oldest(&mut *self.connection.lock().await, flow, states).await
    }

    async fn items(&self) -> Result<Vec<ItemRecord>, StoreError> {
        items::all(&mut *self.connection.lock().await).await
    }

    async fn pairs(&self) -> Result<Vec<Pair>, StoreError> {
        pairs::all(&mut *self.connection.lock().await).await
    }

    async fn pair(&self, key: &PairKey) -> Result<Option<Pair>, StoreError> {
        pairs::one(&mut *self.connection.lock().await, key).await
    }

    async fn cursor(&self, name: &str) -> Result<Option<String>, StoreError> {
        cursors::one(&mut *self.connection.lock().await, name).await
    }

    async fn notes(&self, topic: Topic) -> Result<Vec<Note>, StoreError> {
        notes::of(&mut *self.connection.lock().await, topic).await
    }

    async fn fence_proof(&self) -> Result<Option<FenceProof>, StoreError> {
        fence::one(&mut *self.connection.lock().await).await
    }

    async fn exceptions(&self, status: Option<ExceptionStatus>) -> Result<Vec<ExceptionRecord>, StoreError> {
        exceptions::with_status(&mut *self.connection.lock().await, status).await
    }

    async fn find(&self, name: &str) -> Result<Vec<Work>, StoreError> {
        work::called(&mut *self.connection.lock().await, name).await
    }

    async fn balance(&self) -> Result<Vec<Balance>, StoreError> {
        balance::all(&mut *self.connection.lock().await).await
    }

    async fn requests(&self) -> Result<Vec<Request>, StoreError> {
        trace::requests(&mut *self.connection.lock().await).await
    }

    async fn aliases(&self) -> Result<Vec<Alias>, StoreError> {
        trace::aliases(&mut *self.connection.lock().await).await
    }

    async fn journal(&self, record: &str) -> Result<Vec<JournalEntry>, StoreError> {
        journal::of(&mut *self.connection.lock().await, record).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn both_kinds_of_access_are_durable_and_patient() {
        let directory = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", directory.path().join("ledger.db").display());
        let worker = SqliteStore::open(&url, Access::Worker).await.unwrap();
        let tool = SqliteStore::open(&url, Access::Tool).await.unwrap();
        for store in [worker, tool] {
            let mut connection = store.connection.lock().await;
            for (setting, expected) in
                [("PRAGMA synchronous", 2), ("PRAGMA foreign_keys", 1), ("PRAGMA busy_timeout", 10_000)]
            {
                let value: i64 = sqlx::query_scalar(setting).fetch_one(&mut *connection).await.unwrap();
                assert_eq!(value, expected, "{setting}");
            }
        }
    }
}
