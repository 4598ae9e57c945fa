//! What a person asks for. Nothing is sent and no row is changed here, so that this may run beside a daemon: what is asked waits in the store, and the
//! next pass carries it out.

mod supply;
mod units;

use crate::ledger::{
    Action, Change, ExceptionRecord, ExceptionStatus, JournalEntry, Operator, Store, StoreError, WorkState,
};
use b1_veeqo_mapping::exception::{Code, Ends};
pub use supply::{Supplied, Unsuitable, choose_customer, map_sku};
pub use units::name_units;

/// Which exceptions are tried again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetryTarget {
    /// All that are open.
    All,
    /// All that are open for this reason.
    Code(Code),
    /// These, open or left out by a person.
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
    /// Ids that are no exceptions, or settled ones.
    pub unknown: Vec<i64>,
}

/// Asks the engine to try records again; what a person had left out takes part again.
///
/// # Errors
/// The store failed.
pub async fn retry(store: &dyn Store, target: &RetryTarget, by: &Operator) -> Result<Retried, StoreError> {
    let mut known = store.exceptions(Some(ExceptionStatus::Open)).await?;
    let mut outcome = Retried::default();
    match target {
        RetryTarget::All => {}
        RetryTarget::Code(code) => known.retain(|exception| exception.code == *code),
        RetryTarget::Ids(ids) => {
            known.extend(store.exceptions(Some(ExceptionStatus::Ignored)).await?);
            known.retain(|exception| ids.contains(&exception.id));
            let is_known = |id: &&i64| known.iter().any(|exception| exception.id == **id);
            outcome.unknown = ids.iter().filter(|id| !is_known(id)).copied().collect();
        }
    }
    for exception in &known {
        if can_be_retried(store, exception).await? {
            let action = Action::Retry { exception: exception.id };
            store.commit(ask(exception, action, by, "retry asked for", "")).await?;
            outcome.retried.push(exception.id);
        } else {
            outcome.needs_person.push(exception.id);
        }
    }
    Ok(outcome)
}

/// What became of the wish to leave records out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Ignored {
    /// Exceptions whose record is left out.
    pub ignored: Vec<i64>,
    /// Exceptions whose document may be in the other system already: what it is must be known first.
    pub under_way: Vec<i64>,
    /// Ids that are no open exceptions.
    pub unknown: Vec<i64>,
}

/// Leaves the records of exceptions out, with the reason. They are counted as excluded until a retry.
///
/// # Errors
/// The store failed.
pub async fn ignore(
    store: &dyn Store,
    ids: &[i64],
    reason: &str,
    by: &Operator,
) -> Result<Ignored, StoreError> {
    let open = store.exceptions(Some(ExceptionStatus::Open)).await?;
    let mut outcome = Ignored::default();
    for id in ids {
        let Some(exception) = open.iter().find(|exception| exception.id == *id) else {
            outcome.unknown.push(*id);
            continue;
        };
        if state(store, exception).await? == Some(WorkState::Unknown) {
            outcome.under_way.push(*id);
            continue;
        }
        let action = Action::Ignore { exception: *id, reason: reason.to_owned() };
        let mut changes = ask(exception, action, by, "ignored", reason);
        changes.push(Change::SetExceptionStatus { id: *id, status: ExceptionStatus::Ignored, at: by.at });
        store.commit(changes).await?;
        outcome.ignored.push(*id);
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
    by: &Operator,
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
        let status = ExceptionStatus::Resolved;
        let change = Change::SetExceptionStatus { id: *id, status, at: by.at };
        store.commit(vec![change, entry(exception, by, "resolved", note)]).await?;
        outcome.resolved.push(*id);
    }
    Ok(outcome)
}

/// Whether a further try can clear it: the record is still to be written or was left out by a person, or is looked at in every pass.
async fn can_be_retried(store: &dyn Store, exception: &ExceptionRecord) -> Result<bool, StoreError> {
    let left_out = exception.status == ExceptionStatus::Ignored;
    match state(store, exception).await? {
        Some(state) => Ok(left_out || state.is_open()),
        None => Ok(exception.work.is_none() && (left_out || !exception.record.starts_with("order:"))),
    }
}

/// Where the work row of an exception stands, where it has one.
async fn state(store: &dyn Store, exception: &ExceptionRecord) -> Result<Option<WorkState>, StoreError> {
    let Some(key) = &exception.work else { return Ok(None) };
    Ok(store.work(key).await?.map(|work| work.state))
}

/// A request, and its line in the audit trail of the record.
fn ask(exception: &ExceptionRecord, action: Action, by: &Operator, what: &str, detail: &str) -> Vec<Change> {
    let ask = Change::Ask { by: by.clone(), action: Box::new(action) };
    vec![ask, entry(exception, by, what, detail)]
}

/// A line of the audit trail that a person wrote.
fn entry(exception: &ExceptionRecord, by: &Operator, what: &str, detail: &str) -> Change {
    let about = format!("exception {} ({})", exception.id, exception.code);
    Change::Journal(JournalEntry {
        at: by.at,
        record: exception.record.clone(),
        action: what.to_owned(),
        detail: if detail.is_empty() { about } else { format!("{about}: {detail}") },
        actor: Some(by.name.clone()),
    })
}
