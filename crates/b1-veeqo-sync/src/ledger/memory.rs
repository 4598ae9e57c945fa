//! The ledger in memory: for tests, simulations and trials. Nothing survives the process.

mod exceptions;
mod trace;

use super::balance::Balance;
use super::exception::{ExceptionRecord, ExceptionStatus};
use super::fence::FenceProof;
use super::flow::Flow;
use super::item::ItemRecord;
use super::key::WorkKey;
use super::note::{Note, Topic};
use super::pair::{Pair, PairKey};
use super::request::{Alias, Request};
use super::store::{Change, JournalEntry, Store, StoreError};
use super::work::{Work, WorkState};
use async_trait::async_trait;
use b1_veeqo_mapping::ItemCode;
use exceptions::{Exceptions, Refused};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use trace::Trace;

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

    /// Takes a row away, as damage would. Nothing in the engine does.
    pub fn lose(&self, key: &WorkKey) {
        self.state().work.remove(key);
    }

    /// A store of its own with what this one holds now: what a restored backup would be.
    #[must_use]
    pub fn backup(&self) -> Self {
        Self { state: Mutex::new(self.state().clone()) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere cannot leave a commit half done: the fallible part works on a copy.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[derive(Clone, Debug, Default)]
struct State {
    work: BTreeMap<WorkKey, Work>,
    items: BTreeMap<ItemCode, ItemRecord>,
    pairs: BTreeMap<PairKey, Pair>,
    cursors: BTreeMap<String, String>,
    fence: Option<FenceProof>,
    notes: BTreeMap<(Topic, String), Note>,
    exceptions: Exceptions,
    trace: Trace,
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
                self.trace.saw_work(&work);
                self.work.insert(work.key.clone(), *work);
            }
            Change::PutItem(item) => {
                self.trace.saw_item(&item);
                self.items.insert(item.item_code.clone(), *item);
            }
            Change::PutPair(pair) => {
                self.pairs.insert(pair.key.clone(), *pair);
            }
            Change::SetCursor { name, value } => {
                self.cursors.insert(name, value);
            }
            Change::PutFenceProof(proof) => self.fence = Some(*proof),
            Change::PutNote(note) => {
                self.notes.insert((note.topic, note.name.clone()), *note);
            }
            Change::RemoveNote { topic, name } => {
                self.notes.remove(&(topic, name));
            }
            Change::OpenException { .. }
            | Change::ResolveExceptions { .. }
            | Change::SetExceptionStatus { .. } => {}
            other => self.trace.apply(other),
        }
    }
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

    async fn oldest_work(&self, flow: Flow, states: &[WorkState]) -> Result<Option<Work>, StoreError> {
        let state = self.state();
        let wanted = state.work.values().filter(|work| work.flow == flow && states.contains(&work.state));
        Ok(wanted.min_by_key(|work| work.created_at).cloned())
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

    async fn notes(&self, topic: Topic) -> Result<Vec<Note>, StoreError> {
        Ok(self.state().notes.values().filter(|note| note.topic == topic).cloned().collect())
    }

    async fn fence_proof(&self) -> Result<Option<FenceProof>, StoreError> {
        Ok(self.state().fence.clone())
    }

    async fn exceptions(&self, status: Option<ExceptionStatus>) -> Result<Vec<ExceptionRecord>, StoreError> {
        let state = self.state();
        let all = state.exceptions.all();
        Ok(all.filter(|known| status.is_none_or(|status| known.status == status)).cloned().collect())
    }

    async fn journal(&self, record: &str) -> Result<Vec<JournalEntry>, StoreError> {
        Ok(self.state().trace.journal(record))
    }

    async fn find(&self, name: &str) -> Result<Vec<Work>, StoreError> {
        let state = self.state();
        let called = |work: &&Work| work.names().iter().any(|known| known == name);
        Ok(state.work.values().filter(called).cloned().collect())
    }

    async fn balance(&self) -> Result<Vec<Balance>, StoreError> {
        Ok(self.state().balance())
    }

    async fn requests(&self) -> Result<Vec<Request>, StoreError> {
        Ok(self.state().trace.requests())
    }

    async fn aliases(&self) -> Result<Vec<Alias>, StoreError> {
        Ok(self.state().trace.aliases())
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
