//! Comparisons by the clock: what nothing explains becomes an exception, and goes when it agrees again.

use super::{Difference, Explanation, Matter, Reconciliation};
use crate::context::{Context, after};
use crate::engine::{Engine, chain};
use crate::error::EngineError;
use crate::guard::guarded;
use crate::ledger::{Change, ExceptionStatus, Flow, Note, Topic};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use std::collections::BTreeSet;
use std::time::Duration;

/// How the records of exceptions begin that a comparison told: `reconcile:pair:MUG@01`.
pub(super) const PREFIX: &str = "reconcile:";
const LAST: &str = "last";
/// How often it is asked whether it is time.
const LOOK: Duration = Duration::from_secs(60);
/// After one that failed.
const AGAIN: Duration = Duration::from_secs(900);

/// When both sides are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schedule {
    /// So long after the last time.
    Every(Duration),
    /// Once a day at this hour of the company's time zone.
    At(Time),
}

impl Schedule {
    /// Whether it is time, after the last one began then. Pure.
    fn is_due(self, last: Option<Timestamp>, now: Timestamp, zone: &TimeZone) -> bool {
        match self {
            Self::Every(every) => last.is_none_or(|last| now >= after(last, every)),
            Self::At(time) => {
                let local = now.to_zoned(zone.clone());
                let today = local.date().to_datetime(time).to_zoned(zone.clone());
                let due = today.ok().map(|at| at.timestamp()).filter(|at| *at <= now);
                due.is_some_and(|due| last.is_none_or(|last| last < due))
            }
        }
    }
}

impl Engine {
    /// Compares both sides by the clock until `stop` ends; for ever doing nothing where no schedule is set. It reads beside the flows, and a
    /// failure disturbs none of them: it is tried again after a while.
    pub async fn reconcile_on_schedule(&self, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        loop {
            let pause = match guarded(&self.ctx, self.reconcile_when_due()).await {
                Ok(()) => LOOK,
                Err(error) => {
                    tracing::error!(error = %chain(&error), "both sides could not be compared");
                    AGAIN
                }
            };
            tokio::select! {
                () = &mut stop => return,
                () = self.ctx.clock.sleep(pause) => {}
            }
        }
    }

    /// Compares everything if it is time.
    pub(crate) async fn reconcile_when_due(&self) -> Result<(), EngineError> {
        let ctx = &self.ctx;
        let Some(schedule) = ctx.settings.operations.reconcile else { return Ok(()) };
        let notes = ctx.store.notes(Topic::Reconcile).await?;
        let last = notes.iter().find(|note| note.name == LAST).map(Note::read::<Timestamp>).transpose()?;
        let began = ctx.now();
        if ctx.window().is_some() || !schedule.is_due(last, began, &ctx.settings.time_zone) {
            return Ok(());
        }
        for matter in Matter::ALL {
            let watched = watched(ctx, matter).await?;
            let found = self.reconcile_watching(matter, None, &watched).await?;
            tracing::info!(%matter, compared = found.compared, unexplained = found.unexplained(), "both sides were compared");
            tell(ctx, &found).await?;
        }
        let note = Note::new(Topic::Reconcile, LAST.to_owned(), &began)?;
        ctx.commit(vec![Change::PutNote(Box::new(note))]).await
    }
}

/// The records of open exceptions that an earlier comparison told.
async fn watched(ctx: &Context, matter: Matter) -> Result<BTreeSet<String>, EngineError> {
    let open = ctx.store.exceptions(Some(ExceptionStatus::Open)).await?;
    let ours = open
        .into_iter()
        .filter(|exception| exception.code == Code::SidesDiffer && exception.flow == flow(matter));
    Ok(ours.filter_map(|exception| Some(exception.record.strip_prefix(PREFIX)?.to_owned())).collect())
}

async fn tell(ctx: &Context, found: &Reconciliation) -> Result<(), EngineError> {
    let record = |record: &str| format!("{PREFIX}{record}");
    let unexplained = |difference: &&Difference| difference.explanation == Explanation::Unexplained;
    let mut changes: Vec<Change> = Vec::new();
    for difference in found.differences.iter().filter(unexplained) {
        let trouble = Trouble::new(Code::SidesDiffer, difference.message.clone());
        let (record, subject) = (record(&difference.record), difference.subject.clone());
        changes.push(ctx.tell(flow(found.matter), record, subject, trouble, None));
    }
    // What was told and has an explanation by now is over as well.
    let explained = found.differences.iter().filter(|difference| !unexplained(difference));
    let over = found.settled.iter().chain(explained.map(|difference| &difference.record));
    let told: BTreeSet<&String> =
        found.differences.iter().filter(unexplained).map(|difference| &difference.record).collect();
    for settled in over.filter(|settled| !told.contains(settled)) {
        changes.push(Change::ResolveExceptions { record: record(settled), keep: Vec::new(), at: ctx.now() });
    }
    ctx.commit(changes).await
}

const fn flow(matter: Matter) -> Flow {
    match matter {
        Matter::Stock => Flow::Stock,
        Matter::Orders => Flow::Orders,
        Matter::Despatch => Flow::Despatch,
        Matter::Items => Flow::Catalogue,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schedule_is_kept_in_local_time_and_made_up_for() {
        let zone = TimeZone::get("Europe/London").unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let three = Schedule::At(Time::constant(3, 0, 0, 0));
        let daily = Schedule::Every(Duration::from_secs(86_400));
        for (schedule, last, now, due) in [
            (three, None, "2026-07-01T01:59:00Z", false),
            (three, None, "2026-07-01T02:00:00Z", true),
            (three, Some("2026-07-01T02:00:30Z"), "2026-07-01T23:00:00Z", false),
            (three, Some("2026-06-29T02:00:30Z"), "2026-07-01T12:00:00Z", true),
            (daily, None, "2026-07-01T01:00:00Z", true),
            (daily, Some("2026-07-01T00:00:00Z"), "2026-07-01T23:59:59Z", false),
            (daily, Some("2026-07-01T00:00:00Z"), "2026-07-02T00:00:00Z", true),
        ] {
            assert_eq!(schedule.is_due(last.map(at), at(now), &zone), due, "{schedule:?} {last:?} {now}");
        }
    }
}
