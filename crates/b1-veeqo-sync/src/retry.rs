//! What a person asks for: try again.

use crate::ledger::{
    Change, ExceptionRecord, ExceptionStatus, Flow, JournalEntry, Store, StoreError, Work, WorkKey,
};
use b1_veeqo_mapping::exception::{Code, Ends};
use jiff::Timestamp;

/// Which exceptions are tried again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetryTarget {
    /// All that are open.
    All,
    /// All that are open for this reason.
    Code(Code),
    /// These.
    Ids(Vec<i64>),
}

/// What became of the request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Retried {
    /// Exceptions whose record the next pass tries again.
    pub retried: Vec<i64>,
    /// Exceptions that no further try can clear, because the record is written already: a person has to look, and they stay open.
    pub needs_person: Vec<i64>,
    /// Ids that are no open exceptions.
    pub unknown: Vec<i64>,
}

/// Asks the engine to try records again. Nothing is sent and no row is changed here, so that this may run beside a daemon: the request is a row
/// that the next pass carries out.
///
/// # Errors
/// The store failed.
pub async fn retry(store: &dyn Store, target: &RetryTarget, now: Timestamp) -> Result<Retried, StoreError> {
    let open = store.exceptions(Some(ExceptionStatus::Open)).await?;
    let mut outcome = Retried::default();
    let chosen: Vec<&ExceptionRecord> = match target {
        RetryTarget::All => open.iter().collect(),
        RetryTarget::Code(code) => open.iter().filter(|exception| exception.code == *code).collect(),
        RetryTarget::Ids(ids) => {
            let is_open = |id: &&i64| open.iter().any(|exception| exception.id == **id);
            outcome.unknown = ids.iter().filter(|id| !is_open(id)).copied().collect();
            open.iter().filter(|exception| ids.contains(&exception.id)).collect()
        }
    };
    for exception in chosen {
        if can_be_retried(store, exception).await? {
            store.commit(request(exception, now)?).await?;
            outcome.retried.push(exception.id);
        } else {
            outcome.needs_person.push(exception.id);
        }
    }
    Ok(outcome)
}

/// What became of the wish to close exceptions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Resolved {
    /// Exceptions that are closed.
    pub resolved: Vec<i64>,
    /// Exceptions that are closed by their cause alone: they stay open, and a retry looks at them.
    pub to_be_retried: Vec<i64>,
    /// Ids that are no open exceptions.
    pub unknown: Vec<i64>,
}

/// Closes exceptions that a person has dealt with. Only those that nothing else closes: a record that is still to be written must not look
/// settled.
///
/// # Errors
/// The store failed.
pub async fn resolve(
    store: &dyn Store,
    ids: &[i64],
    note: &str,
    now: Timestamp,
) -> Result<Resolved, StoreError> {
    let open = store.exceptions(Some(ExceptionStatus::Open)).await?;
    let mut outcome = Resolved::default();
    for id in ids {
        let Some(exception) = open.iter().find(|exception| exception.id == *id) else {
            outcome.unknown.push(*id);
            continue;
        };
        if exception.code.ends() != Ends::Settled && can_be_retried(store, exception).await? {
            outcome.to_be_retried.push(*id);
            continue;
        }
        let entry = JournalEntry {
            at: now,
            record: exception.record.clone(),
            action: "resolved".to_owned(),
            detail: format!("exception {id} ({}) by an operator: {note}", exception.code),
        };
        let status = ExceptionStatus::Resolved;
        let change = Change::SetExceptionStatus { id: *id, status, at: now };
        store.commit(vec![change, Change::Journal(entry)]).await?;
        outcome.resolved.push(*id);
    }
    Ok(outcome)
}

/// Whether a further try can clear it: the record is still to be written, or is looked at in every pass.
async fn can_be_retried(store: &dyn Store, exception: &ExceptionRecord) -> Result<bool, StoreError> {
    match &exception.work {
        Some(key) => Ok(store.work(key).await?.is_some_and(|work| work.state.is_open())),
        None => Ok(!exception.record.starts_with("order:")),
    }
}

fn request(exception: &ExceptionRecord, now: Timestamp) -> Result<Vec<Change>, StoreError> {
    let key = WorkKey::request(exception.id);
    let subject = format!("retry of exception {}", exception.id);
    let work = Work::new(key.clone(), Flow::Orders, subject, &exception.id, now);
    let work = work.map_err(|error| StoreError::Corrupt { row: key.to_string(), source: Box::new(error) })?;
    let entry = JournalEntry {
        at: now,
        record: exception.record.clone(),
        action: "retry asked for".to_owned(),
        detail: format!("exception {} ({}) by an operator", exception.id, exception.code),
    };
    Ok(vec![Change::PutWork(Box::new(work)), Change::Journal(entry)])
}
