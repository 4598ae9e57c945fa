//! What a person asks for: try again.

use crate::ledger::{
    Change, ExceptionRecord, ExceptionStatus, JournalEntry, Pair, PairState, Store, StoreError, WorkState,
};
use crate::stock::reopen;
use jiff::Timestamp;

/// Which exceptions are tried again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetryTarget {
    /// All that are open.
    All,
    /// These.
    Ids(Vec<i64>),
}

/// What became of the request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Retried {
    /// Exceptions whose record is due again.
    pub retried: Vec<i64>,
    /// Ids that are no open exceptions.
    pub unknown: Vec<i64>,
}

/// Makes the records of exceptions due again. Nothing is sent here: the next pass does it.
///
/// # Errors
/// The store failed.
pub async fn retry(store: &dyn Store, target: &RetryTarget, now: Timestamp) -> Result<Retried, StoreError> {
    let open = store.exceptions(Some(ExceptionStatus::Open)).await?;
    let mut outcome = Retried::default();
    let chosen: Vec<&ExceptionRecord> = match target {
        RetryTarget::All => open.iter().collect(),
        RetryTarget::Ids(ids) => {
            let is_open = |id: &&i64| open.iter().any(|exception| exception.id == **id);
            outcome.unknown = ids.iter().filter(|id| !is_open(id)).copied().collect();
            open.iter().filter(|exception| ids.contains(&exception.id)).collect()
        }
    };
    for exception in chosen {
        let changes = changes(store, exception, now).await?;
        store.commit(changes).await?;
        outcome.retried.push(exception.id);
    }
    Ok(outcome)
}

async fn changes(
    store: &dyn Store,
    exception: &ExceptionRecord,
    now: Timestamp,
) -> Result<Vec<Change>, StoreError> {
    let mut changes = vec![Change::Journal(JournalEntry {
        at: now,
        record: exception.record.clone(),
        action: "retried".to_owned(),
        detail: format!("exception {} ({}) by an operator", exception.id, exception.code),
    })];
    if let Some(key) = &exception.work
        && let Some(mut work) = store.work(key).await?
        && matches!(work.state, WorkState::Held | WorkState::Waiting | WorkState::Due)
    {
        work.refused = false;
        work.attempts = 0;
        work.due_at = now;
        work.enter(WorkState::Due, Some("retried by an operator".to_owned()));
        changes.push(Change::PutWork(Box::new(work)));
        return Ok(changes);
    }
    if let Some(mut pair) = paused_pair(store, &exception.record).await? {
        reopen(&mut pair);
        changes.push(Change::PutPair(Box::new(pair)));
    }
    // Told again if the cause is still there.
    changes.push(Change::SetExceptionStatus { id: exception.id, status: ExceptionStatus::Resolved, at: now });
    Ok(changes)
}

async fn paused_pair(store: &dyn Store, record: &str) -> Result<Option<Pair>, StoreError> {
    let Some(text) = record.strip_prefix("pair:") else { return Ok(None) };
    let pairs = store.pairs().await?;
    let found = pairs.into_iter().find(|pair| pair.key.to_string() == text);
    Ok(found.filter(|pair| pair.state == PairState::Paused))
}
