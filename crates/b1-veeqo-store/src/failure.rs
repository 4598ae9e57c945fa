//! What can go wrong, below the errors of the port.

use b1_veeqo_sync::ledger::StoreError;
use std::error::Error as StdError;
use std::path::PathBuf;

/// Why a store cannot be opened.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unopened {
    #[error("a store's address looks like sqlite://ledger.db: 'sqlite://' and the path of a file")]
    Address,
    #[error("there is no store at {}: run `sync` first, it creates the file", path.display())]
    Missing { path: PathBuf },
    #[error("cannot {action} {}", path.display())]
    File {
        action: &'static str,
        path: PathBuf,
        #[source]
        source: std::io::Error,
    },
    #[error("{} holds another program's data: choose another path", path.display())]
    Foreign { path: PathBuf },
    #[error("{} was written by an older version: run `sync` first, it brings the file up to date", path.display())]
    Older { path: PathBuf },
    #[error("its schema stays as it is: no copy of it can be made at {}; make room there, or move the store", path.display())]
    NotBackedUp {
        path: PathBuf,
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
    #[error("no copy of it can be made at {}", path.display())]
    NotCopied {
        path: PathBuf,
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
    #[error("SQLite refused the file")]
    Sqlite(#[source] sqlx::Error),
    #[error("the schema cannot be created or brought up to date")]
    Schema(#[source] sqlx::migrate::MigrateError),
}

impl Unopened {
    pub(crate) fn of(self, url: &str) -> StoreError {
        StoreError::Open { url: url.to_owned(), source: self.into() }
    }
}

/// Why a change cannot be applied.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refused {
    #[error("SQLite refused it")]
    Sqlite(#[from] sqlx::Error),
    #[error("a value cannot be written as JSON")]
    Json(#[from] serde_json::Error),
    #[error("there is no exception {id}")]
    NoException { id: i64 },
    #[error("this version of the store does not know a change of this kind")]
    UnknownChange,
}

/// What is wrong in a stored row.
#[derive(Debug, thiserror::Error)]
#[error("its column {column} cannot be read")]
pub(crate) struct BadColumn {
    pub(crate) column: &'static str,
    pub(crate) source: Box<dyn StdError + Send + Sync>,
}
