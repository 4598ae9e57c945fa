//! Carrying out what operators asked for. Only the engine changes rows: what another process asks for waits in the store.

mod decided;

use crate::backfill;
use crate::context::Context;
use crate::engine::chain;
use crate::error::EngineError;
use crate::guard::guarded;
use crate::hourly;
use crate::ledger::{
    Action, Change, ExceptionRecord, ExceptionStatus, Flow, Operator, Pair, PairState, Work, WorkState,
};
use crate::memory::Memory;
use crate::orders::{take_back, take_in_parcels};
use crate::reconcile as repair;
use crate::stock::{adopt_pair, approve, reopen, take_back as take_back_movement};
use b1_veeqo_mapping::exception::Code;

/// Why a row is due again that an operator has tried again.
pub(crate) const RETRIED: &str = "retried by an operator";

/// Carries out every request, oldest first.
pub(crate) async fn apply(ctx: &Context, memory: &mut Memory) -> Result<(), EngineError> {
    let requests = ctx.store.requests().await?;
    if requests.is_empty() {
        return Ok(());
    }
    // Whatever was told once is told again if it is still so.
    memory.stock.look_again();
    memory.unreadable.clear();
    memory.warehouses = None;
    memory.hand_made_looked.clear();
    memory.stocktake.clear();
    memory.gated_until = None;
    for request in requests {
        let outcome = match serde_json::from_value::<Action>(request.action) {
            Ok(action) => match guarded(ctx, carry_out(ctx, memory, action, &request.by)).await {
                // It would fail again, and every later request would wait for it.
                Err(error) if error.is_of_one_record() => format!("it failed: {}", chain(&error)),
                ended => ended?,
            },
            Err(_) => "this version of the program does not know it".to_owned(),
        };
        tracing::info!(request = request.id, by = request.by.name, outcome, "an operator's request");
        ctx.commit(vec![Change::Answer { id: request.id, at: ctx.now(), outcome }]).await?;
    }
    Ok(())
}

/// Carries one out, and says what became of it. A crash before the answer repeats it: every one is harmless twice.
async fn carry_out(
    ctx: &Context,
    memory: &mut Memory,
    action: Action,
    by: &Operator,
) -> Result<String, EngineError> {
    match action {
        Action::Retry { exception } => match find(ctx, exception).await? {
            Some(exception) => retry(ctx, memory, &exception).await,
            None => Ok("it is settled already".to_owned()),
        },
        Action::Ignore { exception, reason } => match find(ctx, exception).await? {
            Some(exception) => decided::ignore(ctx, memory, &exception, &reason, by).await,
            None => Ok("it is settled already".to_owned()),
        },
        Action::Customer { exception, card_code } => match find(ctx, exception).await? {
            Some(exception) => decided::customer(ctx, &exception, card_code, by).await,
            None => Ok("it is settled already".to_owned()),
        },
        Action::Adopt { pair, from } => adopt_pair(ctx, memory, &pair, from, by).await,
        Action::ReadOrder { order } => repair::read_order(ctx, memory, order).await,
        Action::CheckPair { pair } => repair::check_pair(ctx, memory, &pair).await,
        Action::ReadItems => repair::read_items(ctx, memory).await,
        Action::Backfill(wanted) => backfill::take_in(ctx, memory, &wanted).await,
        Action::MapSku { sku, item, .. } => decided::map_sku(ctx, memory, sku, item, by).await,
        Action::UnmapSku { sku } => decided::unmap_sku(ctx, memory, sku, by).await,
        Action::Units { exception, item, given } => match find(ctx, exception).await? {
            Some(exception) => decided::units(ctx, memory, &exception, item, given).await,
            None => Ok("it is settled already".to_owned()),
        },
    }
}

/// An exception that is open, or was left out by a person.
async fn find(ctx: &Context, id: i64) -> Result<Option<ExceptionRecord>, EngineError> {
    for status in [ExceptionStatus::Open, ExceptionStatus::Ignored] {
        let known = ctx.store.exceptions(Some(status)).await?;
        if let Some(exception) = known.into_iter().find(|exception| exception.id == id) {
            return Ok(Some(exception));
        }
    }
    Ok(None)
}

async fn retry(
    ctx: &Context,
    memory: &mut Memory,
    exception: &ExceptionRecord,
) -> Result<String, EngineError> {
    let was_ignored = exception.status == ExceptionStatus::Ignored;
    let resolved =
        Change::SetExceptionStatus { id: exception.id, status: ExceptionStatus::Resolved, at: ctx.now() };
    let mut changes = Vec::new();
    if let Some(key) = &exception.work {
        let Some(work) = ctx.store.work(key).await? else {
            return Ok("its row is gone from the store".to_owned());
        };
        if was_ignored {
            changes.push(resolved);
        }
        if was_ignored && work.decided.ignored.is_some() {
            ctx.commit(changes).await?;
            return take_part_again(ctx, memory, work).await;
        }
        changes.push(due_again(ctx, work, RETRIED));
    } else {
        if hourly::recover(ctx, memory, &exception.record).await? {
            return Ok("what can be read again is read again".to_owned());
        }
        if let Some(mut pair) = pair_of(ctx, &exception.record).await? {
            match (pair.state, exception.code) {
                (PairState::Paused, _) => reopen(&mut pair),
                (PairState::Open, Code::StockLimitExceeded | Code::StockReceiptUnmatched) => {
                    approve(&mut pair);
                }
                _ => {}
            }
            changes.push(Change::PutPair(Box::new(pair)));
        } else if exception.record.starts_with("pair:") {
            // It was never opened, and nothing else would have it looked at before it moves.
            memory.stock.sweep_again();
        }
        changes.push(resolved);
    }
    ctx.commit(changes).await?;
    Ok("it is tried again".to_owned())
}

/// What a person had left out is decided anew, and so are the parcels that were left out with their order.
async fn take_part_again(ctx: &Context, memory: &Memory, mut work: Work) -> Result<String, EngineError> {
    work.decided.ignored = None;
    if work.flow == Flow::Despatch {
        take_back(ctx, memory, work).await?;
        return Ok("the parcel takes part again".to_owned());
    }
    if work.key.kind() == "adjustment" {
        // The row may be of long ago: what the pairs show now is decided.
        decided::movements(ctx, &work, |pair, _| take_back_movement(pair)).await?;
        ctx.commit(vec![Change::PutWork(Box::new(work))]).await?;
        return Ok("it is decided anew".to_owned());
    }
    let key = work.key.clone();
    work.attempts = 0;
    work.decide_anew(ctx.now());
    ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
    if key.kind() == "order" {
        take_in_parcels(ctx, memory, &work).await?;
    }
    for child in ctx.store.children(&key).await? {
        if child.flow == Flow::Despatch && child.decided.ignored.is_none() {
            take_back(ctx, memory, child).await?;
        }
    }
    Ok("it takes part again".to_owned())
}

/// Makes a row due once more, though it was refused.
pub(crate) fn due_again(ctx: &Context, mut work: Work, why: &str) -> Change {
    work.attempts = 0;
    work.due_at = ctx.now();
    if matches!(work.state, WorkState::Held | WorkState::Waiting | WorkState::Due) {
        work.refused = false;
        work.enter(WorkState::Due, Some(why.to_owned()));
    }
    Change::PutWork(Box::new(work))
}

/// The pair behind a record's name, where it is paused.
pub(crate) async fn paused_pair(ctx: &Context, record: &str) -> Result<Option<Pair>, EngineError> {
    Ok(pair_of(ctx, record).await?.filter(|pair| pair.state == PairState::Paused))
}

/// The pair behind a record's name.
async fn pair_of(ctx: &Context, record: &str) -> Result<Option<Pair>, EngineError> {
    let Some(text) = record.strip_prefix("pair:") else { return Ok(None) };
    Ok(ctx.store.pairs().await?.into_iter().find(|pair| pair.key.to_string() == text))
}
