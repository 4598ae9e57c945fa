//! Exceptions in memory, and the only changes that can be refused.

use crate::ledger::{Change, ExceptionRecord, ExceptionStatus, NewException};
use b1_veeqo_mapping::exception::Code;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// The exceptions of the store.
#[derive(Clone, Debug, Default)]
pub(super) struct Exceptions {
    by_id: BTreeMap<i64, ExceptionRecord>,
}

impl Exceptions {
    /// All of them, by id.
    pub(super) fn all(&self) -> impl Iterator<Item = &ExceptionRecord> {
        self.by_id.values()
    }

    /// Whether a change is one of exceptions.
    pub(super) fn concerned_by(change: &Change) -> bool {
        matches!(
            change,
            Change::OpenException { .. }
                | Change::ResolveExceptions { .. }
                | Change::SetExceptionStatus { .. }
        )
    }

    /// Applies such a change; any other changes nothing here.
    pub(super) fn apply(&mut self, change: &Change) -> Result<(), Refused> {
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

/// Why a commit is refused.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refused {
    #[error("commits fail from here on, as the test asked")]
    AsTold,
    #[error("there is no exception {id}")]
    NoException { id: i64 },
    #[error("exception {id} cannot be opened again: {other} is open for the same code and record")]
    OpenAlready { id: i64, other: i64 },
}
