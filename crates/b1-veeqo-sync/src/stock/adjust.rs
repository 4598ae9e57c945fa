//! Goods issues, receipts and transfers for movements that Veeqo saw: few documents of many lines, each posted exactly once.

mod document;
mod ended;
mod facts;

use super::plan::Planned;
use super::read::Readings;
use crate::admission::Admission;
use crate::context::Context;
use crate::error::EngineError;
use crate::guard::guarded;
use crate::ledger::{Change, Flow, PairKey, StoreError, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::posting::{Posted, Posting, Reference, Target, TransferPosting, post, post_transfer, resume};
use crate::report::FlowReport;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::key::KeyError;
use b1_veeqo_mapping::{AdjustmentKey, DocumentKey};
use document::{choose, goods_document, transfer};
use ended::{record_done, refused};
pub(crate) use facts::{AdjustmentFacts, AdjustmentLine};
use jiff::Timestamp;
use rust_decimal::Decimal;
use sap_b1_client::DocumentKind;
use std::collections::{BTreeMap, BTreeSet};

const CURSOR: &str = "adjustments.last";

/// Adjustments in these states.
async fn rows(ctx: &Context, states: &[WorkState]) -> Result<Vec<(Work, AdjustmentFacts)>, EngineError> {
    let rows = ctx.store.work_in(Flow::Stock, states).await?;
    let rows = rows.into_iter().filter(|work| work.key.kind() == "adjustment");
    rows.map(|work| {
        let facts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
        Ok((work, facts))
    })
    .collect()
}

/// Pairs with an adjustment under way or in question: nothing else is decided about them before it has ended.
pub(crate) async fn busy(ctx: &Context) -> Result<BTreeSet<PairKey>, EngineError> {
    let open = rows(ctx, &[WorkState::Due, WorkState::Unknown, WorkState::Held]).await?;
    Ok(open.iter().flat_map(|(_, facts)| facts.effect().into_keys()).collect())
}

/// What adjustments under way or in question take out of each pair: Veeqo's level shows it, and the pair does not expect it yet.
pub(crate) async fn under_way(ctx: &Context) -> Result<BTreeMap<PairKey, Decimal>, EngineError> {
    let open = rows(ctx, &[WorkState::Due, WorkState::Unknown, WorkState::Held]).await?;
    let mut effects = BTreeMap::new();
    for (key, effect) in open.iter().flat_map(|(_, facts)| facts.effect()) {
        *effects.entry(key).or_default() += effect;
    }
    Ok(effects)
}

/// Adjustments that wait for a person are left out once Veeqo shows another difference: it is decided anew.
pub(crate) async fn recheck(ctx: &Context, memory: &Memory, readings: &Readings) -> Result<(), EngineError> {
    let held = rows(ctx, &[WorkState::Held]).await?;
    let under_way = rows(ctx, &[WorkState::Due, WorkState::Unknown]).await?;
    let moving: BTreeSet<PairKey> =
        under_way.iter().flat_map(|(_, facts)| facts.effect().into_keys()).collect();
    let mut planned: BTreeMap<PairKey, Decimal> = BTreeMap::new();
    for (key, difference) in held.iter().flat_map(|(_, facts)| facts.effect()) {
        *planned.entry(key).or_default() += difference;
    }
    let mut changed = BTreeSet::new();
    for (key, difference) in planned.into_iter().filter(|(key, _)| !moving.contains(key)) {
        let Some(pair) = ctx.store.pair(&key).await? else { continue };
        let shown = readings.of(ctx, memory, &pair).map(|(reading, _)| reading.veeqo - pair.veeqo_expected);
        if shown.is_some_and(|shown| shown != difference) {
            changed.insert(key);
        }
    }
    for (mut work, facts) in held {
        if facts.effect().keys().any(|key| changed.contains(key)) {
            ctx.exclude(&mut work, "Veeqo moved again: it is decided anew".to_owned()).await?;
        }
    }
    Ok(())
}

/// Makes work rows for documents. One with a question is held by it.
pub(crate) async fn announce(
    ctx: &Context,
    documents: Vec<Planned>,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    for Planned { lines, question } in documents {
        let value = lines.iter().map(|line| line.difference.abs() * line.cost.unwrap_or_default()).sum();
        let (mut work, cursor) = row(ctx, lines).await?;
        match question {
            None => ctx.commit(vec![cursor, Change::PutWork(Box::new(work))]).await?,
            Some(trouble) => {
                report.held += 1;
                ctx.commit(vec![cursor]).await?;
                ctx.hold(&mut work, trouble, Some(value)).await?;
            }
        }
    }
    Ok(())
}

/// A row with a new key, and the cursor that keeps the key from being issued again. They are committed together or the cursor first.
async fn row(ctx: &Context, lines: Vec<AdjustmentLine>) -> Result<(Work, Change), EngineError> {
    let key = next_key(ctx).await?;
    let reference = DocumentKey::from(key).to_string();
    let subject = format!("stock adjustment {reference} ({} lines)", lines.len());
    let work_key = WorkKey::adjustment(&reference);
    let facts = AdjustmentFacts { reference, lines };
    let work = Work::new(work_key.clone(), Flow::Stock, subject, &facts, ctx.now())
        .map_err(|error| EngineError::facts(&work_key, error))?;
    Ok((work, Change::SetCursor { name: CURSOR.to_owned(), value: key.get().to_string() }))
}

async fn last_key(ctx: &Context) -> Result<Option<AdjustmentKey>, EngineError> {
    let last = ctx.store.cursor(CURSOR).await?;
    Ok(last.and_then(|text| AdjustmentKey::new(text.parse().ok()?).ok()))
}

/// When the last key that the ledger knows was issued; not before that.
pub(super) async fn last_issued(ctx: &Context) -> Result<Option<Timestamp>, EngineError> {
    let seconds = last_key(ctx).await?.and_then(|key| i64::try_from(key.get()).ok());
    Ok(seconds.and_then(|seconds| Timestamp::from_second(seconds).ok()))
}

/// The next key: it only grows, and follows the clock, so that a lost store never issues an old one again.
async fn next_key(ctx: &Context) -> Result<AdjustmentKey, EngineError> {
    let last = last_key(ctx).await?;
    let store = |error: KeyError| StoreError::Corrupt { row: CURSOR.to_owned(), source: Box::new(error) };
    Ok(AdjustmentKey::issue(ctx.now(), last).map_err(store)?)
}

/// Posts what is due.
pub(crate) async fn run(
    ctx: &Context,
    memory: &mut Memory,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let mut open = rows(ctx, &[WorkState::Unknown, WorkState::Due]).await?;
    // What a refused document was cut into is posted in the same run.
    while !open.is_empty() {
        for (mut work, facts) in std::mem::take(&mut open) {
            match ctx.admits(&work).await? {
                Admission::Go => {}
                Admission::Later => continue,
                Admission::Halt => return Ok(()),
            }
            if work.due_at <= ctx.now() {
                let mut parts = Vec::new();
                let ended = guarded(ctx, step(ctx, memory, &mut work, &facts, report)).await;
                let ended = ended.map(|rows| parts = rows);
                ctx.delays_only_itself(&mut work, ended).await?;
                open.extend(parts);
            }
        }
    }
    Ok(())
}

/// One document; gives the rows that follow it, where SAP refused a part of it.
async fn step(
    ctx: &Context,
    memory: &mut Memory,
    work: &mut Work,
    facts: &AdjustmentFacts,
    report: &mut FlowReport,
) -> Result<Vec<(Work, AdjustmentFacts)>, EngineError> {
    let posted = if work.state == WorkState::Unknown {
        resume(ctx, work, facts.target()).await?
    } else {
        post_new(ctx, memory, work, facts).await?
    };
    match posted {
        Posted::Pending => Ok(Vec::new()),
        Posted::Done { document, .. } => {
            report.written += 1;
            record_done(ctx, work, facts, document.doc_entry.get()).await.map(|()| Vec::new())
        }
        Posted::Refused { trouble, line } => {
            refused(ctx, &memory.items, work, facts, trouble, line, report).await
        }
    }
}

async fn post_new(
    ctx: &Context,
    memory: &mut Memory,
    work: &mut Work,
    facts: &AdjustmentFacts,
) -> Result<Posted, EngineError> {
    let facts = match choose(ctx, memory, facts.with(&work.decided)).await? {
        Ok(facts) => facts,
        Err((line, trouble)) => return Ok(Posted::Refused { trouble, line: Some(line) }),
    };
    let refused = |trouble| Ok(Posted::Refused { trouble, line: None });
    let key = match facts.reference.parse::<DocumentKey>() {
        Ok(key) => key,
        Err(error) => return refused(Trouble::unreadable(error)),
    };
    let (reference, approvals, fence) = (facts.reference.clone(), memory.approvals, memory.fence.as_ref());
    match facts.target() {
        Target::Transfer(_) => match transfer(ctx, &memory.items, &facts) {
            Ok(transfer) => {
                let posting = TransferPosting { transfer: &transfer, reference, key, approvals, fence };
                post_transfer(ctx, work, posting).await
            }
            Err(trouble) => refused(trouble),
        },
        Target::Document(kind) => match goods_document(ctx, &memory.items, &facts) {
            Ok(document) => {
                let posting = Posting {
                    kind,
                    document: &document,
                    reference: Reference::Reference2(reference),
                    key,
                    // Its key was issued after the fence was proved, or is in the store that knows the proof.
                    born: Some(Timestamp::MAX),
                    approvals,
                    fence,
                };
                post(ctx, work, posting).await
            }
            Err(trouble) => refused(trouble),
        },
    }
}

/// Refusals that concern a document whatever its lines say: no part of it would fare better.
const fn concerns_the_whole(code: Code) -> bool {
    matches!(
        code,
        Code::PeriodClosed
            | Code::SeriesInvalid
            | Code::BranchMissing
            | Code::ExchangeRateMissing
            | Code::ApprovalPending
            | Code::ApprovalRejected
            | Code::ApprovalDraftGone
            | Code::DocumentCancelledInSap
            | Code::OutcomeUnknown
            | Code::PermissionDenied
            | Code::RequestTooLarge
            | Code::LoginFailed
    )
}
