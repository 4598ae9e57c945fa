//! What every flow works with.

use crate::admission::Paused;
use crate::changed::Changed;
use crate::error::EngineError;
use crate::history;
use crate::ledger::{Change, Flow, Intent, JournalEntry, NewException, Store, Work, WorkKey, WorkState};
use crate::posting::KnownBranches;
use crate::report::{Event, Observer};
use crate::settings::Settings;
use crate::trouble::Trouble;
use jiff::{SignedDuration, Timestamp};
use rest_transport::Clock;
use rust_decimal::Decimal;
use sap_b1_client::ServiceLayer;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use veeqo_client::Veeqo;

/// Longest wait between two tries of a record that fails for passing reasons.
const LONGEST_BACKOFF: SignedDuration = SignedDuration::from_mins(10);
/// After so many tries in a row, a person is told.
const TELL_AFTER: u32 = 5;
/// So many creates that were proven absent are sent again after the settle time alone.
const PATIENT_TRIES: u32 = 4;

/// One company: its settings, both sides, the store, and the time.
#[derive(Clone, Debug)]
pub(crate) struct Context {
    pub(crate) settings: Arc<Settings>,
    pub(crate) sap: ServiceLayer,
    pub(crate) veeqo: Veeqo,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) observer: Arc<dyn Observer>,
    /// Somebody asked the engine to stop: the record under way is finished, no other begun.
    pub(crate) stopping: Arc<AtomicBool>,
    /// A panic was caught: what the process remembers may be half changed.
    pub(crate) doubtful: Arc<AtomicBool>,
    /// What operators paused.
    pub(crate) paused: Arc<Paused>,
    /// Which branch each warehouse belongs to.
    pub(crate) branches: Arc<KnownBranches>,
    /// When this process began: what an earlier one sent may still be under way.
    pub(crate) started_at: Timestamp,
    /// What was written to the ledger since the stock flow last looked.
    pub(crate) changed: Arc<Mutex<Changed>>,
}

impl Context {
    pub(crate) fn now(&self) -> Timestamp {
        timestamp(self.clock.as_ref())
    }

    /// How long this process has run, or longer: for intervals, which a wrong clock must not touch.
    pub(crate) fn age(&self) -> Duration {
        self.clock.monotonic()
    }

    pub(crate) fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }

    /// Commits changes, each row with a line of its history.
    pub(crate) async fn commit(&self, mut changes: Vec<Change>) -> Result<(), EngineError> {
        history::complete(&mut changes, self.now());
        if changes.is_empty() {
            return Ok(());
        }
        // Noted before they are kept: to look at what did not change is harmless.
        changes.iter().for_each(|change| self.changed().note(change));
        Ok(self.store.commit(changes).await?)
    }

    /// What was written to the ledger since the last call.
    pub(crate) fn take_changed(&self) -> Changed {
        let mut changed = self.changed();
        let snapshots = std::mem::take(&mut changed.snapshots);
        std::mem::replace(&mut *changed, Changed { snapshots, ..Changed::default() })
    }

    /// Orders whose rows were changed since the last time.
    pub(crate) fn take_changed_snapshots(&self) -> BTreeSet<WorkKey> {
        std::mem::take(&mut self.changed().snapshots)
    }

    fn changed(&self) -> MutexGuard<'_, Changed> {
        self.changed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn progress(&self, flow: Flow, done: usize, total: usize) {
        let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        self.observer.event(&Event::Progress { flow, done: count(done), total: count(total) });
    }

    pub(crate) fn journal(&self, record: &impl ToString, action: &str, detail: impl Into<String>) -> Change {
        Change::Journal(JournalEntry {
            at: self.now(),
            record: record.to_string(),
            action: action.to_owned(),
            detail: detail.into(),
            actor: None,
        })
    }

    /// Lets a row wait for a precondition. Says nothing new when nothing is new.
    pub(crate) async fn wait(&self, work: &mut Work, reason: String) -> Result<(), EngineError> {
        if work.state == WorkState::Waiting && work.reason.as_deref() == Some(&reason) {
            return Ok(());
        }
        work.enter(WorkState::Waiting, Some(reason));
        self.commit(vec![self.resolved(work), Change::PutWork(Box::new(work.clone()))]).await
    }

    /// Leaves a row out, with the reason.
    pub(crate) async fn exclude(&self, work: &mut Work, reason: String) -> Result<(), EngineError> {
        let entry = self.journal(&work.key, "excluded", reason.as_str());
        work.enter(WorkState::Excluded, Some(reason));
        self.commit(vec![self.resolved(work), Change::PutWork(Box::new(work.clone())), entry]).await
    }

    /// Holds a row by an exception. The same trouble seen again changes nothing.
    pub(crate) async fn hold(
        &self,
        work: &mut Work,
        trouble: Trouble,
        value: Option<Decimal>,
    ) -> Result<(), EngineError> {
        if work.state == WorkState::Held && work.reason.as_deref() == Some(&trouble.message) {
            return Ok(());
        }
        work.enter(WorkState::Held, Some(trouble.message.clone()));
        let entry = self.journal(&work.key, "held", format!("{}: {}", trouble.code, trouble.message));
        let keep = vec![trouble.code];
        let exception = Box::new(trouble.holding(work, value));
        let at = self.now();
        let record = work.key.to_string();
        self.commit(vec![
            Change::ResolveExceptions { record, keep, at },
            Change::OpenException { exception, at },
            Change::PutWork(Box::new(work.clone())),
            entry,
        ])
        .await
    }

    /// The same for a cause that only a read of the other side shows to be gone: that is made again after a while.
    pub(crate) async fn hold_for(
        &self,
        work: &mut Work,
        trouble: Trouble,
        wait: Duration,
    ) -> Result<(), EngineError> {
        work.due_at = after(self.now(), wait);
        if work.state == WorkState::Held && work.reason.as_deref() == Some(&trouble.message) {
            return self.commit(vec![Change::PutWork(Box::new(work.clone()))]).await;
        }
        self.hold(work, trouble, None).await
    }

    /// Tries a row again later, ever more patiently. What does not pass after some tries is told.
    pub(crate) async fn retry_later(&self, work: &mut Work, trouble: Trouble) -> Result<(), EngineError> {
        let mut changes = self.back_off(work, &trouble);
        work.enter(WorkState::Due, Some(trouble.message.clone()));
        changes.push(Change::PutWork(Box::new(work.clone())));
        if work.attempts >= TELL_AFTER {
            let exception = Box::new(trouble.holding(work, None));
            changes.push(Change::OpenException { exception, at: self.now() });
        }
        self.commit(changes).await
    }

    /// An answer that cannot be read, or a refused read, delays only its own record. A create that may have happened stays unknown.
    pub(crate) async fn delays_only_itself(
        &self,
        work: &mut Work,
        ended: Result<(), EngineError>,
    ) -> Result<(), EngineError> {
        let Err(error) = self.unless_withheld(work.flow, &work.subject, ended) else { return Ok(()) };
        let trouble = Trouble::of_failure(&error);
        match &error {
            EngineError::Read { .. } => {}
            // No try changes what the ledger holds: the row stands still until a person or another version can read it.
            EngineError::Facts { .. } => return self.hold(work, trouble, None).await,
            // What the row was changed to in memory when it happened is not what was kept.
            EngineError::Panicked { message } => {
                tracing::error!(record = %work.key, message, "the program failed at this record");
                let Some(kept) = self.store.work(&work.key).await? else { return Ok(()) };
                *work = kept;
            }
            _ => return Err(error),
        }
        let mut changes = self.back_off(work, &trouble);
        work.reason = Some(trouble.message.clone());
        let exception = Box::new(trouble.holding(work, None));
        changes.push(Change::OpenException { exception, at: self.now() });
        changes.push(Change::PutWork(Box::new(work.clone())));
        self.commit(changes).await
    }

    /// In a dry run, the first write of a record is told and ends it.
    pub(crate) fn unless_withheld(
        &self,
        flow: Flow,
        subject: &str,
        ended: Result<(), EngineError>,
    ) -> Result<(), EngineError> {
        let Err(EngineError::Withheld { side }) = ended else { return ended };
        self.observer.event(&Event::Withheld { flow, side, subject: subject.to_owned() });
        Ok(())
    }

    fn back_off(&self, work: &mut Work, trouble: &Trouble) -> Vec<Change> {
        work.attempts = work.attempts.saturating_add(1);
        let seconds = 2_i64.saturating_pow(work.attempts.min(12));
        let jitter = i64::from(self.now().subsec_nanosecond() % 1000);
        let wait = SignedDuration::from_millis(seconds.saturating_mul(1000) + jitter).min(LONGEST_BACKOFF);
        work.due_at = self.now().checked_add(wait).unwrap_or(Timestamp::MAX);
        vec![self.journal(&work.key, "retry later", trouble.message.as_str())]
    }

    /// When a create without an answer counts as absent. What a killed process sent may be under way until after this one began. After some
    /// tries the waits grow.
    pub(crate) fn settled(&self, intent: &Intent) -> Timestamp {
        let from = if intent.ended { intent.sent_at } else { intent.sent_at.max(self.started_at) };
        let doublings = intent.proven_absent.saturating_sub(PATIENT_TRIES).min(6);
        after(from, self.settings.settle.saturating_mul(1 << doublings))
    }

    /// Opens an exception of a record that has no work row.
    pub(crate) fn tell(
        &self,
        flow: Flow,
        record: String,
        subject: String,
        trouble: Trouble,
        value: Option<Decimal>,
    ) -> Change {
        let Trouble { code, message } = trouble;
        let exception = NewException { code, flow, record, work: None, subject, message, value };
        Change::OpenException { exception: Box::new(exception), at: self.now() }
    }

    /// Closes every open exception of a row.
    pub(crate) fn resolved(&self, work: &Work) -> Change {
        Change::ResolveExceptions { record: work.key.to_string(), keep: Vec::new(), at: self.now() }
    }
}

/// The clock's time as the ledger keeps it.
pub(crate) fn timestamp(clock: &dyn Clock) -> Timestamp {
    Timestamp::try_from(clock.now()).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A point in time, moved.
pub(crate) fn after(at: Timestamp, wait: Duration) -> Timestamp {
    at.checked_add(wait).unwrap_or(Timestamp::MAX)
}
