//! Carrying out what operators asked for. Only the engine changes rows: a request from another process is a row of its own.

use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, ExceptionRecord, ExceptionStatus, Flow, Pair, PairState, Work, WorkState};
use crate::memory::Memory;
use crate::stock::reopen;

/// Carries out every request.
pub(crate) async fn apply(ctx: &Context, memory: &mut Memory) -> Result<(), EngineError> {
    let due = ctx.store.work_in(Flow::Orders, &[WorkState::Due]).await?;
    let requests: Vec<Work> = due.into_iter().filter(|work| work.key.kind() == "retry").collect();
    if requests.is_empty() {
        return Ok(());
    }
    // Whatever was told once is told again if it is still so.
    memory.told.clear();
    memory.unreadable.clear();
    memory.hand_made_looked.clear();
    memory.gated_until = None;
    let open = ctx.store.exceptions(Some(ExceptionStatus::Open)).await?;
    for mut request in requests {
        let id: i64 = request.facts().map_err(|error| EngineError::facts(&request.key, error))?;
        request.enter(WorkState::Done, None);
        let mut changes = vec![Change::PutWork(Box::new(request))];
        if let Some(exception) = open.iter().find(|exception| exception.id == id) {
            changes.extend(retry(ctx, exception).await?);
        }
        ctx.commit(changes).await?;
    }
    Ok(())
}

async fn retry(ctx: &Context, exception: &ExceptionRecord) -> Result<Vec<Change>, EngineError> {
    if let Some(key) = &exception.work {
        let work = ctx.store.work(key).await?;
        return Ok(work.map_or_else(Vec::new, |work| due_again(ctx, work, "retried by an operator")));
    }
    let mut changes = Vec::new();
    if let Some(mut pair) = paused_pair(ctx, &exception.record).await? {
        reopen(&mut pair);
        changes.push(Change::PutPair(Box::new(pair)));
    }
    let status = ExceptionStatus::Resolved;
    changes.push(Change::SetExceptionStatus { id: exception.id, status, at: ctx.now() });
    Ok(changes)
}

/// Makes a row due once more, though it was refused.
pub(crate) fn due_again(ctx: &Context, mut work: Work, why: &str) -> Vec<Change> {
    work.attempts = 0;
    work.due_at = ctx.now();
    if matches!(work.state, WorkState::Held | WorkState::Waiting | WorkState::Due) {
        work.refused = false;
        work.enter(WorkState::Due, Some(why.to_owned()));
    }
    vec![Change::PutWork(Box::new(work))]
}

/// The pair behind a record's name, where it is paused.
pub(crate) async fn paused_pair(ctx: &Context, record: &str) -> Result<Option<Pair>, EngineError> {
    let Some(text) = record.strip_prefix("pair:") else { return Ok(None) };
    let found = ctx.store.pairs().await?.into_iter().find(|pair| pair.key.to_string() == text);
    Ok(found.filter(|pair| pair.state == PairState::Paused))
}
