//! How each flow last ended: noted by the worker, read by whoever looks.

use crate::error::EngineError;
use crate::ledger::{Change, Flow, Note, Store, StoreError, Topic};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// How a flow last ended.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlowHealth {
    /// When it last ended, well or not.
    pub attempted_at: Timestamp,
    /// When it last ended well.
    pub succeeded_at: Option<Timestamp>,
    /// Since when it has only failed.
    pub failing_since: Option<Timestamp>,
    /// Why it failed last.
    pub error: Option<String>,
}

impl FlowHealth {
    fn after(mut self, error: Option<String>, now: Timestamp) -> Self {
        self.attempted_at = now;
        if error.is_none() {
            self.succeeded_at = Some(now);
        }
        self.failing_since = error.is_some().then(|| self.failing_since.unwrap_or(now));
        self.error = error;
        self
    }
}

/// The flows that ended in the pass under way: why each failed, if it did.
#[derive(Debug, Default)]
pub(crate) struct Endings(Mutex<BTreeMap<Flow, Option<String>>>);

impl Endings {
    pub(crate) fn add<T>(&self, flow: Flow, ended: &Result<T, EngineError>) {
        let error = ended.as_ref().err().map(|error| crate::engine::chain(error));
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(flow, error);
    }

    /// The pass was given up: what it says of every flow that had not come to its end.
    pub(crate) fn given_up(&self, error: &EngineError) {
        let mut ended = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for flow in Flow::ALL {
            ended.entry(flow).or_insert_with(|| Some(crate::engine::chain(error)));
        }
    }

    fn take(&self) -> BTreeMap<Flow, Option<String>> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What is known of every flow that ever ended.
pub(super) async fn load(store: &dyn Store) -> Result<BTreeMap<Flow, FlowHealth>, StoreError> {
    let mut known = BTreeMap::new();
    for note in store.notes(Topic::Health).await? {
        if let Ok(flow) = note.name.parse() {
            known.insert(flow, note.read()?);
        }
    }
    Ok(known)
}

/// Keeps how the flows of a pass ended.
pub(crate) async fn keep(store: &dyn Store, endings: &Endings, now: Timestamp) -> Result<(), StoreError> {
    let ended = endings.take();
    if ended.is_empty() {
        return Ok(());
    }
    let mut known = load(store).await?;
    let mut changes = Vec::new();
    for (flow, error) in ended {
        let health = known.remove(&flow).unwrap_or_default().after(error, now);
        changes.push(Change::PutNote(Box::new(Note::new(Topic::Health, flow.as_str().to_owned(), &health)?)));
    }
    store.commit(changes).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_leaves_the_last_success_and_says_since_when() {
        let at = |second| Timestamp::from_second(second).unwrap();
        let well = FlowHealth::default().after(None, at(1));
        assert_eq!((well.succeeded_at, well.failing_since), (Some(at(1)), None));
        let failed = well.after(Some("down".into()), at(2)).after(Some("still down".into()), at(3));
        assert_eq!((failed.attempted_at, failed.succeeded_at), (at(3), Some(at(1))));
        assert_eq!((failed.failing_since, failed.error.as_deref()), (Some(at(2)), Some("still down")));
        assert_eq!(failed.after(None, at(4)).failing_since, None);
    }
}
