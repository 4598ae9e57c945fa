//! Refusals whose cause passes: a cheap read tells when it is gone, and the record is then posted once more, by itself.
//!
//! The cause is read at once when SAP refuses. Only where that reading shows the cause it can show its end: whatever SAP refuses although the
//! reading finds nothing wrong waits for a person, so that nothing is ever posted again to see whether it works now.

mod cause;
mod read;

pub(crate) use cause::Cause;

use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{
    Change, ExceptionRecord, ExceptionStatus, Flow, Pair, PairKey, PairState, Work, WorkKey, WorkState,
};
use crate::requests::{due_again, paused_pair};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use jiff::Timestamp;
use sap_b1_client::DocumentKind;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;

/// How soon a cause is read again, and how seldom at last.
const SOON: Duration = Duration::from_secs(15 * 60);
const SELDOM: Duration = Duration::from_secs(6 * 3600);

/// What a refused record waits for: the facts of its own row.
#[derive(Debug, Serialize, Deserialize)]
struct Watch {
    record: String,
    code: Code,
    /// What is read; none where only the configuration can be at fault.
    cause: Option<Cause>,
    /// The configuration it was refused with.
    configuration: u64,
    since: Timestamp,
}

impl Watch {
    /// When it is read again. What has a feed of its own is read as often as that; the rest the more seldom the longer it lasts.
    fn next(&self, ctx: &Context) -> Timestamp {
        let pace = match &self.cause {
            Some(cause) if cause.has_feed() => ctx.settings.intervals.items,
            Some(_) => pace(self.since, ctx.now()),
            None => SELDOM,
        };
        after(ctx.now(), pace)
    }
}

/// A quarter of an hour at first, then a quarter of its age, and six hours at most.
pub(crate) fn pace(since: Timestamp, now: Timestamp) -> Duration {
    let age = Duration::try_from(now.duration_since(since)).unwrap_or_default();
    (age / 4).clamp(SOON, SELDOM)
}

/// The row that watches the cause of a refusal; none where no reading shows it.
pub(crate) async fn watch(
    ctx: &Context,
    work: &Work,
    kind: DocumentKind,
    body: &str,
    trouble: &Trouble,
) -> Result<Option<Change>, EngineError> {
    let body: Value = serde_json::from_str(body).map_err(|error| EngineError::facts(&work.key, error))?;
    row(ctx, work.key.to_string(), &work.subject, kind, &body, trouble).await
}

/// The same for a pair whose posting was refused.
pub(crate) async fn watch_pair(
    ctx: &Context,
    pair: &PairKey,
    kind: DocumentKind,
    body: &Value,
    trouble: &Trouble,
) -> Result<Option<Change>, EngineError> {
    row(ctx, format!("pair:{pair}"), &pair.to_string(), kind, body, trouble).await
}

async fn row(
    ctx: &Context,
    record: String,
    subject: &str,
    kind: DocumentKind,
    body: &Value,
    trouble: &Trouble,
) -> Result<Option<Change>, EngineError> {
    let cause = match Cause::of(trouble.code, kind, body) {
        Some(cause) => read::complete(ctx, cause, body).await?,
        None => None,
    };
    let shown = match &cause {
        Some(cause) => read::is_gone(ctx, cause).await? == Some(false),
        None => false,
    };
    let cause = cause.filter(|_| shown);
    if cause.is_none() && !cause::may_be_configured(trouble.code) {
        return Ok(None);
    }
    let configuration = configuration(ctx);
    let key = WorkKey::recheck(&record);
    let watch = Watch { record, code: trouble.code, cause, configuration, since: ctx.now() };
    let mut work = Work::new(key.clone(), Flow::Orders, subject.to_owned(), &watch, watch.next(ctx))
        .map_err(|error| EngineError::facts(&key, error))?;
    work.reason = Some(format!("whether the cause of {} is gone", trouble.code));
    Ok(Some(Change::PutWork(Box::new(work))))
}

/// Reads what is due to be read, each cause once however many records wait for it, and lets go those whose cause is gone.
pub(crate) async fn run(ctx: &Context, first: bool) -> Result<(), EngineError> {
    let mut rows = ctx.store.work_in(Flow::Orders, &[WorkState::Due]).await?;
    rows.retain(|row| row.key.kind() == WorkKey::RECHECK);
    if rows.is_empty() {
        return Ok(());
    }
    let open = ctx.store.exceptions(Some(ExceptionStatus::Open)).await?;
    let mut known = BTreeMap::new();
    let current = configuration(ctx);
    for mut row in rows {
        let watch: Watch = match row.facts() {
            Ok(watch) => watch,
            Err(error) => {
                let unreadable = Err(EngineError::facts(&row.key, error));
                ctx.delays_only_itself(&mut row, unreadable).await?;
                continue;
            }
        };
        let configured = watch.configuration != current && cause::may_be_configured(watch.code);
        if row.due_at > ctx.now() && !(first && configured) {
            continue;
        }
        let Some(target) = Target::find(ctx, &watch, &open).await? else {
            row.enter(WorkState::Done, None);
            ctx.commit(vec![Change::PutWork(Box::new(row))]).await?;
            continue;
        };
        let gone = configured || is_gone(ctx, &watch, &mut known).await?;
        let changes = if gone { target.let_go(ctx, row, &watch) } else { again(ctx, row, &watch) };
        ctx.commit(changes).await?;
    }
    Ok(())
}

async fn is_gone(
    ctx: &Context,
    watch: &Watch,
    known: &mut BTreeMap<Cause, bool>,
) -> Result<bool, EngineError> {
    let Some(cause) = &watch.cause else { return Ok(false) };
    if let Some(gone) = known.get(cause) {
        return Ok(*gone);
    }
    let gone = read::is_gone(ctx, cause).await?.unwrap_or(false);
    known.insert(cause.clone(), gone);
    Ok(gone)
}

fn again(ctx: &Context, mut row: Work, watch: &Watch) -> Vec<Change> {
    row.due_at = watch.next(ctx);
    vec![Change::PutWork(Box::new(row))]
}

/// What is let go: a held row, or a paused pair.
enum Target {
    Row(Box<Work>),
    Pair(Box<Pair>),
}

impl Target {
    /// Whoever has dealt with it meanwhile has made the watch pointless.
    async fn find(
        ctx: &Context,
        watch: &Watch,
        open: &[ExceptionRecord],
    ) -> Result<Option<Self>, EngineError> {
        let Watch { record, code, .. } = watch;
        if !open.iter().any(|told| told.record == *record && told.code == *code) {
            return Ok(None);
        }
        if let Some(pair) = paused_pair(ctx, record).await? {
            return Ok(Some(Self::Pair(Box::new(pair))));
        }
        let work = ctx.store.work(&WorkKey::stored(record.clone())).await?;
        let held = work.filter(|work| work.state == WorkState::Held && work.refused);
        Ok(held.map(|work| Self::Row(Box::new(work))))
    }

    fn let_go(self, ctx: &Context, mut row: Work, watch: &Watch) -> Vec<Change> {
        row.enter(WorkState::Done, None);
        let entry = ctx.journal(&watch.record, "cause gone", format!("of {}: tried once more", watch.code));
        let mut changes = vec![Change::PutWork(Box::new(row)), entry];
        match self {
            Self::Row(work) => changes.push(due_again(ctx, *work, "the cause of its refusal is gone")),
            Self::Pair(mut pair) => {
                pair.state = PairState::Open;
                let record = watch.record.clone();
                changes.push(Change::PutPair(pair));
                changes.push(Change::ResolveExceptions { record, keep: Vec::new(), at: ctx.now() });
            }
        }
        changes
    }
}

/// A number for how the channels are configured: another one where something about them is new.
fn configuration(ctx: &Context) -> u64 {
    let text = format!("{:?}", ctx.settings.channels);
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    #[test]
    fn causes_are_read_the_more_seldom_the_longer_they_last() {
        let since = Timestamp::UNIX_EPOCH;
        let pace = |minutes| pace(since, since + SignedDuration::from_mins(minutes)).as_secs() / 60;
        assert_eq!([0, 30, 60, 120, 24 * 60, 7 * 24 * 60].map(pace), [15, 15, 15, 30, 360, 360]);
    }
}
