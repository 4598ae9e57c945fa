//! How an adjustment ends: booked on both sides, or cut into what SAP takes and what it refuses.

use super::document::goods_document;
use super::facts::AdjustmentFacts;
use super::{concerns_the_whole, row};
use crate::context::Context;
use crate::error::EngineError;
use crate::items::Items;
use crate::ledger::{Change, MovedIn, PairState, Work, WorkState};
use crate::posting::Target;
use crate::recheck;
use crate::report::FlowReport;
use crate::stock::opening::{record, resolve, tell};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::DocumentKind;
use serde_json::Value;

/// The document and its effect on both expectations are recorded in one commit.
pub(super) async fn record_done(
    ctx: &Context,
    work: &mut Work,
    facts: &AdjustmentFacts,
    doc_entry: i64,
) -> Result<(), EngineError> {
    let mut changes = Vec::new();
    for (key, difference) in facts.effect() {
        if let Some(mut pair) = ctx.store.pair(&key).await? {
            pair.book(MovedIn::Veeqo, difference, ctx.now());
            let text = format!("{difference:+} by {} {doc_entry}", facts.target());
            changes.push(ctx.journal(&record(&pair.key), "posted in SAP", text));
            changes.push(resolve(ctx, &pair.key));
            changes.push(Change::PutPair(Box::new(pair)));
        }
    }
    work.intent = None;
    work.link = Some(serde_json::json!({ "doc_entry": doc_entry }));
    work.enter(WorkState::Done, None);
    let (record, keep, at) = (work.key.to_string(), vec![Code::DuplicateDocument], ctx.now());
    changes.push(Change::ResolveExceptions { record, keep, at });
    changes.push(Change::PutWork(Box::new(work.clone())));
    ctx.commit(changes).await
}

/// SAP refused the document. The line it names is held and the others go again without it; without a name each half goes alone. What
/// concerns the document as a whole holds all of it.
pub(super) async fn refused(
    ctx: &Context,
    items: &Items,
    work: &mut Work,
    facts: &AdjustmentFacts,
    trouble: Trouble,
    line: Option<u32>,
    report: &mut FlowReport,
) -> Result<Vec<(Work, AdjustmentFacts)>, EngineError> {
    work.intent = None;
    let lines = &facts.lines;
    let named = line.and_then(|line| usize::try_from(line).ok()?.checked_sub(1));
    let guilty = named.filter(|index| *index < lines.len()).or((lines.len() == 1).then_some(0));
    let alone = lines.len() == 1;
    let is_transfer = lines.first().is_some_and(|line| line.to.is_some());
    // Of a transfer neither half may be booked without the other, and an approver speaks of a document: it is held as it is.
    let as_it_is = alone && (is_transfer || is_approval(trouble.code));
    if as_it_is || guilty.is_none() && concerns_the_whole(trouble.code) {
        report.held += 1;
        work.refused = true;
        if let Some((kind, body)) = as_goods(ctx, items, facts) {
            let watch = recheck::watch(ctx, work, kind, &body.to_string(), &trouble).await?;
            ctx.commit(watch.into_iter().collect()).await?;
        }
        return ctx.hold(work, trouble, None).await.map(|()| Vec::new());
    }
    let parts = match guilty {
        // What is held by itself is refused by itself first.
        Some(index) if is_transfer => {
            let (before, after) = lines.split_at(index);
            let (line, after) = after.split_at(1);
            vec![[before, after].concat(), line.to_vec()]
        }
        Some(index) => {
            let others = lines.iter().enumerate().filter(|(other, _)| *other != index);
            vec![others.map(|(_, line)| line.clone()).collect::<Vec<_>>()]
        }
        None => lines.chunks(lines.len().div_ceil(2)).map(<[_]>::to_vec).collect(),
    };
    let mut changes = Vec::new();
    if let Some(line) = guilty.and_then(|index| lines.get(index)).filter(|_| !is_transfer) {
        report.held += 1;
        let alone = AdjustmentFacts { lines: vec![line.clone()], ..facts.clone() };
        if let Some((kind, body)) = as_goods(ctx, items, &alone) {
            changes.extend(recheck::watch_pair(ctx, &line.pair, kind, &body, &trouble).await?);
        }
        if let Some(mut pair) = ctx.store.pair(&line.pair).await? {
            pair.state = PairState::Paused;
            changes.push(Change::PutPair(Box::new(pair)));
        }
        changes.push(tell(ctx, &line.pair, trouble.clone()));
    }
    changes.push(ctx.journal(&work.key, "refused", trouble.message.as_str()));
    work.enter(WorkState::Excluded, Some(trouble.message));
    changes.push(ctx.resolved(work));
    changes.push(Change::PutWork(Box::new(work.clone())));
    let mut rows = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        let (row, cursor) = row(ctx, part).await?;
        // The cursor alone: should the rest be lost, a number is left out.
        ctx.commit(vec![cursor]).await?;
        let facts = row.facts().map_err(|error| EngineError::facts(&row.key, error))?;
        changes.push(Change::PutWork(Box::new(row.clone())));
        rows.push((row, facts));
    }
    ctx.commit(changes).await?;
    Ok(rows)
}

/// What an approver decided, or what became of the draft.
const fn is_approval(code: Code) -> bool {
    matches!(code, Code::ApprovalRejected | Code::ApprovalDraftGone)
}

/// The document as goods issued or received, which shows what a refusal may have been about. Of a transfer it is the issue.
fn as_goods(ctx: &Context, items: &Items, facts: &AdjustmentFacts) -> Option<(DocumentKind, Value)> {
    let kind = match facts.target() {
        Target::Document(kind) => kind,
        Target::Transfer(_) => DocumentKind::InventoryGenExits,
    };
    let document = goods_document(ctx, items, facts).ok()?;
    Some((kind, serde_json::to_value(document).ok()?))
}
