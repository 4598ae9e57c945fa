//! Documents of what Veeqo saw, and the reasons why some of it is not booked.

use super::adjust::{self, AdjustmentLine};
use super::flow::Ticked;
use super::opening::{record, resolve, tell};
use super::plan::{PostingRules, leave_halves, plan};
use super::put::still_shows;
use super::read::physical;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Candidate, Change, Pair, PairKey, PairState};
use crate::memory::Memory;
use crate::trouble::Trouble;

/// Makes documents of what Veeqo saw.
pub(super) async fn book(ctx: &Context, memory: &mut Memory, ticked: &mut Ticked) -> Result<(), EngineError> {
    let mut movements = std::mem::take(&mut ticked.movements);
    if let Some(at) = leave_halves(&mut movements, &ticked.unquiet, ctx.now()) {
        ticked.soon(at);
    }
    let stock = &ctx.settings.stock;
    let rules =
        PostingRules { limits: &stock.limits, batch_losses: stock.batch_losses, max_lines: stock.max_lines };
    let planned = plan(movements, rules);
    for (key, trouble) in planned.refused {
        hold(ctx, memory, &key, trouble, ticked).await?;
    }
    let mut documents = Vec::new();
    for mut document in planned.documents {
        let mut lines = Vec::new();
        for line in document.lines {
            if all_still_show(ctx, memory, &line).await? {
                lines.push(line);
            }
        }
        ticked.soon(ctx.now());
        document.lines = lines;
        documents.extend(Some(document).filter(|document| !document.lines.is_empty()));
    }
    adjust::announce(ctx, documents, &mut ticked.report).await
}

/// Whether Veeqo still shows what the line was planned on, read anew.
async fn all_still_show(
    ctx: &Context,
    memory: &mut Memory,
    line: &AdjustmentLine,
) -> Result<bool, EngineError> {
    for key in line.pairs() {
        let Some(pair) = ctx.store.pair(&key).await? else { return Ok(false) };
        let Some(level) = physical(ctx, memory, &pair) else { return Ok(false) };
        if !still_shows(ctx, memory, &pair, level).await? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Tells why a movement is not booked. It stays a candidate, and the exception goes when the difference goes.
pub(super) async fn hold(
    ctx: &Context,
    memory: &mut Memory,
    key: &PairKey,
    trouble: Trouble,
    ticked: &mut Ticked,
) -> Result<(), EngineError> {
    ticked.report.held += 1;
    let before = memory.stock.told.insert(key.clone(), trouble.message.clone());
    let changes =
        if before.as_ref() != Some(&trouble.message) { vec![tell(ctx, key, trouble)] } else { Vec::new() };
    ctx.commit(changes).await
}

/// Notes an unexplained difference from which on it must hold still.
pub(super) async fn hold_still(
    ctx: &Context,
    mut pair: Pair,
    candidate: Candidate,
) -> Result<(), EngineError> {
    if pair.candidate.as_ref() == Some(&candidate) {
        return Ok(());
    }
    pair.candidate = Some(candidate);
    ctx.commit(vec![Change::PutPair(Box::new(pair))]).await
}

/// Takes a pair out until a person has looked.
pub(super) async fn pause(ctx: &Context, mut pair: Pair, trouble: Trouble) -> Result<(), EngineError> {
    pair.state = PairState::Paused;
    let entry = ctx.journal(&record(&pair.key), "paused", trouble.message.as_str());
    let exception = tell(ctx, &pair.key, trouble);
    ctx.commit(vec![Change::PutPair(Box::new(pair)), exception, entry]).await
}

/// Nothing moved; what was unexplained has explained itself.
pub(super) async fn level(ctx: &Context, mut pair: Pair) -> Result<(), EngineError> {
    if pair.candidate.is_none() {
        return Ok(());
    }
    pair.candidate = None;
    let resolved = resolve(ctx, &pair.key);
    ctx.commit(vec![Change::PutPair(Box::new(pair)), resolved]).await
}
