//! The store port: what the engine needs to survive a crash.

use super::balance::Balance;
use super::exception::{ExceptionRecord, ExceptionStatus, NewException};
use super::fence::FenceProof;
use super::flow::Flow;
use super::item::ItemRecord;
use super::key::WorkKey;
use super::note::{Note, Topic};
use super::pair::{Pair, PairKey};
use super::request::{Action, Alias, Operator, Request};
use super::work::{Work, WorkState};
use async_trait::async_trait;
use b1_veeqo_mapping::Sku;
use b1_veeqo_mapping::exception::Code;
use jiff::Timestamp;
use std::error::Error as StdError;
use std::fmt::Debug;

/// The store failed. Nothing of the failed commit was kept.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The store cannot be opened or reached.
    #[error("the store {url} cannot be opened")]
    Open {
        /// Where it is, without secrets.
        url: String,
        /// What happened.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// Another process works on this store.
    #[error("another process works on the store {url}: stop it first")]
    Locked {
        /// Where it is, without secrets.
        url: String,
    },
    /// The store was written by a newer version.
    #[error(
        "the store {url} was written by a newer version of this program: install that version again, or put back the copy (`.bak` beside \
        the file) that was made before its upgrade"
    )]
    TooNew {
        /// Where it is, without secrets.
        url: String,
    },
    /// A read or a commit failed.
    #[error("the store failed to {action}")]
    Failed {
        /// What it was doing, e.g. `commit`.
        action: &'static str,
        /// What happened.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// A stored row cannot be read.
    #[error("the row {row} in the store cannot be read")]
    Corrupt {
        /// Which row.
        row: String,
        /// What is wrong with it.
        source: Box<dyn StdError + Send + Sync>,
    },
}

/// One line of the audit trail: a decision or a write, with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalEntry {
    /// When.
    pub at: Timestamp,
    /// The record it belongs to, e.g. `order:123`.
    pub record: String,
    /// What was done, e.g. `posted`, `held`, `retried`.
    pub action: String,
    /// The values, redacted.
    pub detail: String,
    /// Who acted; none stands for the program itself.
    pub actor: Option<String>,
}

/// One change; a commit carries several and keeps all or none.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Change {
    /// Inserts or replaces a work row by its key. A [record](WorkKey::is_record) that is new is taken in with it.
    PutWork(Box<Work>),
    /// Notes that a record was seen, apart from its row. Seen again, nothing changes.
    TakeIn {
        /// The flow it belongs to.
        flow: Flow,
        /// What identifies it: a work key, or `item:X`.
        record: String,
    },
    /// Inserts or replaces an item by its code. One that is new is taken in with it, as `item:X`.
    PutItem(Box<ItemRecord>),
    /// Inserts or replaces a pair by its key.
    PutPair(Box<Pair>),
    /// Sets a cursor.
    SetCursor {
        /// Which.
        name: String,
        /// Its new value.
        value: String,
    },
    /// Keeps the last trial of the fence in place of the one before.
    PutFenceProof(Box<FenceProof>),
    /// Inserts or replaces a note by its topic and name.
    PutNote(Box<Note>),
    /// Removes a note; where there is none, nothing happens.
    RemoveNote {
        /// Its topic.
        topic: Topic,
        /// Its name.
        name: String,
    },
    /// Opens an exception. Where one with the same code and record is open, its message, value and `updated_at` change instead; where one is
    /// ignored, nothing happens.
    OpenException {
        /// The exception.
        exception: Box<NewException>,
        /// When it was seen.
        at: Timestamp,
    },
    /// Resolves every open exception of a record, except those with the codes kept.
    ResolveExceptions {
        /// The record, as in [`NewException::record`].
        record: String,
        /// Codes that stay open.
        keep: Vec<Code>,
        /// When.
        at: Timestamp,
    },
    /// Sets the status of one exception by id, as a person decided.
    SetExceptionStatus {
        /// Which.
        id: i64,
        /// The new status.
        status: ExceptionStatus,
        /// When.
        at: Timestamp,
    },
    /// Appends to the audit trail.
    Journal(JournalEntry),
    /// Forgets the oldest of what was journalled and asked before a time; at most so many entries of each.
    ForgetHistory {
        /// What is older goes.
        before: Timestamp,
        /// Most entries at once.
        most: u32,
    },
    /// Keeps a request until the engine answers it.
    Ask {
        /// Who asks, and when.
        by: Operator,
        /// What.
        action: Box<Action>,
    },
    /// Ends a request.
    Answer {
        /// Which.
        id: i64,
        /// When.
        at: Timestamp,
        /// What became of it, in a sentence.
        outcome: String,
    },
    /// Keeps an alias in place of any of the same SKU. One item has one alias: a second is refused.
    PutAlias(Box<Alias>),
    /// Forgets the alias of a SKU; none is no error.
    RemoveAlias {
        /// The SKU in Veeqo.
        sku: Sku,
    },
}

/// The engine's memory. Every commit is atomic and durable before it returns.
#[async_trait]
pub trait Store: Debug + Send + Sync {
    /// Applies all changes, in order, or none.
    async fn commit(&self, changes: Vec<Change>) -> Result<(), StoreError>;

    /// One work row.
    async fn work(&self, key: &WorkKey) -> Result<Option<Work>, StoreError>;

    /// The work rows of a flow in any of these states, by `due_at`, then key.
    async fn work_in(&self, flow: Flow, states: &[WorkState]) -> Result<Vec<Work>, StoreError>;

    /// The work rows that depend on another, by key.
    async fn children(&self, parent: &WorkKey) -> Result<Vec<Work>, StoreError>;

    /// How many rows of each flow are in each state; pairs without rows are left out.
    async fn work_counts(&self) -> Result<Vec<(Flow, WorkState, u64)>, StoreError>;

    /// Of the rows of a flow in any of these states the one that came into being first, by `created_at`, then key.
    async fn oldest_work(&self, flow: Flow, states: &[WorkState]) -> Result<Option<Work>, StoreError>;

    /// All items, by code.
    async fn items(&self) -> Result<Vec<ItemRecord>, StoreError>;

    /// All pairs, by key.
    async fn pairs(&self) -> Result<Vec<Pair>, StoreError>;

    /// One pair.
    async fn pair(&self, key: &PairKey) -> Result<Option<Pair>, StoreError>;

    /// A cursor's value.
    async fn cursor(&self, name: &str) -> Result<Option<String>, StoreError>;

    /// The notes of a topic, by name.
    async fn notes(&self, topic: Topic) -> Result<Vec<Note>, StoreError>;

    /// The last trial of the fence.
    async fn fence_proof(&self) -> Result<Option<FenceProof>, StoreError>;

    /// Exceptions with this status (`None`: all), by id.
    async fn exceptions(&self, status: Option<ExceptionStatus>) -> Result<Vec<ExceptionRecord>, StoreError>;

    /// Rows that a person calls by this name: see [`Work::names`]. By key.
    async fn find(&self, name: &str) -> Result<Vec<Work>, StoreError>;

    /// The balance of each flow that has seen records.
    async fn balance(&self) -> Result<Vec<Balance>, StoreError>;

    /// Requests that wait for the engine, oldest first.
    async fn requests(&self) -> Result<Vec<Request>, StoreError>;

    /// The aliases that people mapped, by SKU.
    async fn aliases(&self) -> Result<Vec<Alias>, StoreError>;

    /// The audit trail of a record, oldest first.
    async fn journal(&self, record: &str) -> Result<Vec<JournalEntry>, StoreError>;
}
