//! The ledger in memory: for tests, simulations and trials. Nothing survives the process.

use super::exception::{ExceptionRecord, ExceptionStatus, NewException};
use super::item::ItemRecord;
use super::pair::{Pair, PairKey};
use super::store::{Change, JournalEntry, Store, StoreError};
use super::work::{Flow, Work, WorkKey, WorkState};
use async_trait::async_trait;
use b1_veeqo_mapping::ItemCode;
use b1_veeqo_mapping::exception::Code;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A store that lives as long as the process, with the same promises as one on disk.
///
/// Crash tests let it fail from a chosen commit on ([`fail_after`](Self::fail_after)) and go on with what was kept
/// ([`recover`](Self::recover)).
#[derive(Debug, Default)]
pub struct InMemoryStore {
    state: Mutex<State>,
}

impl InMemoryStore {
    /// How many commits were kept.
    #[must_use]
    pub fn commits(&self) -> u64 {
        self.state().commits
    }

    /// Lets the n-th later commit and all after it fail; nothing of them is kept. 0 and 1 both mean the next one.
    pub fn fail_after(&self, commits: u64) {
        let mut state = self.state();
        state.fails_from = Some(state.commits.saturating_add(commits));
    }

    /// Ends what [`fail_after`](Self::fail_after) began, as a restart would.
    pub fn recover(&self) {
        self.state().fails_from = None;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere cannot leave a commit half done: the fallible part works on a copy.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[derive(Debug, Default)]
struct State {
    work: BTreeMap<WorkKey, Work>,
    items: BTreeMap<ItemCode, ItemRecord>,
    pairs: BTreeMap<PairKey, Pair>,
    cursors: BTreeMap<String, String>,
    exceptions: Exceptions,
    journal: Vec<JournalEntry>,
    commits: u64,
    fails_from: Option<u64>,
}

impl State {
    fn commit(&mut self, changes: Vec<Change>) -> Result<(), Refused> {
        if self.fails_from.is_some_and(|from| self.commits.saturating_add(1) >= from) {
            return Err(Refused::AsTold);
        }
        // Only changes of exceptions can be refused, and nothing else depends on them: they go first, on a copy.
        if changes.iter().any(Exceptions::concerned_by) {
            let mut exceptions = self.exceptions.clone();
            changes.iter().try_for_each(|change| exceptions.apply(change))?;
            self.exceptions = exceptions;
        }
        for change in changes {
            self.apply(change);
        }
        self.commits += 1;
        Ok(())
    }

    fn apply(&mut self, change: Change) {
        match change {
            Change::PutWork(work) => {
                self.work.insert(work.key.clone(), *work);
            }
            Change::PutItem(item) => {
                self.items.insert(item.item_code.clone(), *item);
            }
            Change::PutPair(pair) => {
                self.pairs.insert(pair.key.clone(), *pair);
            }
            Change::SetCursor { name, value } => {
                self.cursors.insert(name, value);
            }
            Change::Journal(entry) => self.journal.push(entry),
            Change::OpenException { .. }
            | Change::ResolveExceptions { .. }
            | Change::SetExceptionStatus { .. } => {}
        }
    }
}

#[derive(Clone, Debug, Default)]
struct Exceptions {
    by_id: BTreeMap<i64, ExceptionRecord>,
}

impl Exceptions {
    fn concerned_by(change: &Change) -> bool {
        matches!(
            change,
            Change::OpenException { .. }
                | Change::ResolveExceptions { .. }
                | Change::SetExceptionStatus { .. }
        )
    }

    fn apply(&mut self, change: &Change) -> Result<(), Refused> {
        match change {
            Change::OpenException { exception, at } => self.open(exception, *at),
            Change::ResolveExceptions { record, keep, at } => self.resolve(record, keep, *at),
            Change::SetExceptionStatus { id, status, at } => self.set_status(*id, *status, *at)?,
            _ => {}
        }
        Ok(())
    }

    fn find(&mut self, code: Code, record: &str, status: ExceptionStatus) -> Option<&mut ExceptionRecord> {
        let mut all = self.by_id.values_mut();
        all.find(|known| known.code == code && known.record == record && known.status == status)
    }

    fn open(&mut self, new: &NewException, at: Timestamp) {
        if let Some(known) = self.find(new.code, &new.record, ExceptionStatus::Open) {
            known.message.clone_from(&new.message);
            known.value = new.value;
            known.updated_at = at;
        } else if self.find(new.code, &new.record, ExceptionStatus::Ignored).is_none() {
            let id = self.by_id.last_key_value().map_or(1, |(last, _)| last + 1);
            self.by_id.insert(id, opened(id, new, at));
        }
    }

    fn resolve(&mut self, record: &str, keep: &[Code], at: Timestamp) {
        let open = |known: &&mut ExceptionRecord| {
            known.record == record && known.status == ExceptionStatus::Open && !keep.contains(&known.code)
        };
        for known in self.by_id.values_mut().filter(open) {
            known.status = ExceptionStatus::Resolved;
            known.updated_at = at;
        }
    }

    fn set_status(&mut self, id: i64, status: ExceptionStatus, at: Timestamp) -> Result<(), Refused> {
        let known = self.by_id.get(&id).ok_or(Refused::NoException { id })?;
        let (code, record) = (known.code, known.record.clone());
        let other = self.find(code, &record, ExceptionStatus::Open).map(|open| open.id);
        if let Some(other) = other.filter(|other| status == ExceptionStatus::Open && *other != id) {
            return Err(Refused::OpenAlready { id, other });
        }
        if let Some(known) = self.by_id.get_mut(&id) {
            known.status = status;
            known.updated_at = at;
        }
        Ok(())
    }
}

fn opened(id: i64, new: &NewException, at: Timestamp) -> ExceptionRecord {
    ExceptionRecord {
        id,
        code: new.code,
        severity: new.code.severity(),
        flow: new.flow,
        record: new.record.clone(),
        work: new.work.clone(),
        subject: new.subject.clone(),
        message: new.message.clone(),
        status: ExceptionStatus::Open,
        opened_at: at,
        updated_at: at,
        value: new.value,
    }
}

#[derive(Debug, thiserror::Error)]
enum Refused {
    #[error("commits fail from here on, as the test asked")]
    AsTold,
    #[error("there is no exception {id}")]
    NoException { id: i64 },
    #[error("exception {id} cannot be opened again: {other} is open for the same code and record")]
    OpenAlready { id: i64, other: i64 },
}

#[async_trait]
impl Store for InMemoryStore {
    async fn commit(&self, changes: Vec<Change>) -> Result<(), StoreError> {
        let outcome = self.state().commit(changes);
        outcome.map_err(|refused| StoreError::Failed { action: "commit", source: refused.into() })
    }

    async fn work(&self, key: &WorkKey) -> Result<Option<Work>, StoreError> {
        Ok(self.state().work.get(key).cloned())
    }

    async fn work_in(&self, flow: Flow, states: &[WorkState]) -> Result<Vec<Work>, StoreError> {
        let wanted = |work: &&Work| work.flow == flow && states.contains(&work.state);
        let mut found: Vec<Work> = self.state().work.values().filter(wanted).cloned().collect();
        found.sort_by_key(|work| work.due_at);
        Ok(found)
    }

    async fn children(&self, parent: &WorkKey) -> Result<Vec<Work>, StoreError> {
        let state = self.state();
        let of_parent = state.work.values().filter(|work| work.parent.as_ref() == Some(parent));
        Ok(of_parent.cloned().collect())
    }

    async fn work_counts(&self) -> Result<Vec<(Flow, WorkState, u64)>, StoreError> {
        let mut counts = BTreeMap::new();
        for work in self.state().work.values() {
            *counts.entry((work.flow, work.state)).or_insert(0) += 1;
        }
        Ok(counts.into_iter().map(|((flow, state), count)| (flow, state, count)).collect())
    }

    async fn items(&self) -> Result<Vec<ItemRecord>, StoreError> {
        Ok(self.state().items.values().cloned().collect())
    }

    async fn pairs(&self) -> Result<Vec<Pair>, StoreError> {
        Ok(self.state().pairs.values().cloned().collect())
    }

    async fn pair(&self, key: &PairKey) -> Result<Option<Pair>, StoreError> {
        Ok(self.state().pairs.get(key).cloned())
    }

    async fn cursor(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(self.state().cursors.get(name).cloned())
    }

    async fn exceptions(&self, status: Option<ExceptionStatus>) -> Result<Vec<ExceptionRecord>, StoreError> {
        let state = self.state();
        let all = state.exceptions.by_id.values();
        Ok(all.filter(|known| status.is_none_or(|status| known.status == status)).cloned().collect())
    }

    async fn journal(&self, record: &str) -> Result<Vec<JournalEntry>, StoreError> {
        Ok(self.state().journal.iter().filter(|entry| entry.record == record).cloned().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::conformance;
    use super::*;

    #[tokio::test]
    async fn keeps_every_promise_of_the_port() {
        conformance::run(async || InMemoryStore::default()).await.unwrap();
    }

    fn cursor(value: &str) -> Vec<Change> {
        vec![Change::SetCursor { name: "orders".to_owned(), value: value.to_owned() }]
    }

    #[tokio::test]
    async fn fails_from_the_chosen_commit_until_it_recovers() {
        let store = InMemoryStore::default();
        store.commit(cursor("1")).await.unwrap();
        store.fail_after(2);
        store.commit(cursor("2")).await.unwrap();
        for value in ["3", "4"] {
            let error = store.commit(cursor(value)).await.unwrap_err();
            assert!(matches!(error, StoreError::Failed { action: "commit", .. }), "{error:?}");
        }
        assert_eq!(store.cursor("orders").await.unwrap().as_deref(), Some("2"));
        assert_eq!(store.commits(), 2);
        store.recover();
        store.commit(cursor("5")).await.unwrap();
        assert_eq!((store.commits(), store.cursor("orders").await.unwrap().as_deref()), (3, Some("5")));
    }
}
