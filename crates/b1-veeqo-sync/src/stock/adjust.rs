//! Goods issues and receipts for movements that Veeqo saw: few documents of many lines, each posted exactly once.

use super::opening::{record, resolve, tell};
use crate::admission::Admission;
use crate::context::Context;
use crate::error::EngineError;
use crate::items::Items;
use crate::ledger::{Change, Flow, MovedIn, PairKey, PairState, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::posting::{Posted, Posting, Reference, post, resume};
use crate::recheck;
use crate::report::FlowReport;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::key::KeyError;
use b1_veeqo_mapping::{AdjustmentKey, DocumentKey};
use jiff::Timestamp;
use rust_decimal::Decimal;
use sap_b1_client::{DocumentKind, ItemCode, NewDocument, NewDocumentLine, WarehouseCode};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashSet};

const CURSOR: &str = "adjustments.last";

/// The facts of an adjustment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct AdjustmentFacts {
    pub(crate) reference: String,
    pub(crate) lines: Vec<AdjustmentLine>,
}

/// One movement; all lines of a document go the same way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct AdjustmentLine {
    pub(crate) pair: PairKey,
    pub(crate) difference: Decimal,
    pub(crate) cost: Option<Decimal>,
}

impl AdjustmentFacts {
    fn key(&self) -> Result<DocumentKey, Trouble> {
        self.reference.parse().map_err(|error: KeyError| Trouble::unreadable(error))
    }

    fn kind(&self) -> DocumentKind {
        let gain = self.lines.iter().any(|line| line.difference > Decimal::ZERO);
        if gain { DocumentKind::InventoryGenEntries } else { DocumentKind::InventoryGenExits }
    }
}

/// Pairs with an adjustment under way: nothing is decided about them before it has ended.
pub(crate) async fn busy(ctx: &Context) -> Result<BTreeSet<PairKey>, EngineError> {
    let mut pairs = BTreeSet::new();
    for work in ctx.store.work_in(Flow::Stock, &[WorkState::Due, WorkState::Unknown]).await? {
        let facts: AdjustmentFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
        pairs.extend(facts.lines.into_iter().map(|line| line.pair));
    }
    Ok(pairs)
}

/// Makes work rows for movements, a document each for gains and for losses.
pub(crate) async fn plan(
    ctx: &Context,
    memory: &Memory,
    movements: Vec<AdjustmentLine>,
) -> Result<(), EngineError> {
    let (alone, together): (Vec<_>, Vec<_>) =
        movements.into_iter().partition(|line| memory.isolated.contains(&line.pair));
    let (gains, losses): (Vec<_>, Vec<_>) =
        together.into_iter().partition(|line| line.difference > Decimal::ZERO);
    let max = ctx.settings.stock.max_lines.max(1);
    let groups = gains.chunks(max).chain(losses.chunks(max)).chain(alone.chunks(1));
    for lines in groups {
        let key = next_key(ctx).await?;
        let reference = DocumentKey::from(key).to_string();
        let facts = AdjustmentFacts { reference: reference.clone(), lines: lines.to_vec() };
        let work_key = WorkKey::adjustment(&reference);
        let subject = format!("stock adjustment {reference} ({} lines)", lines.len());
        let work = Work::new(work_key.clone(), Flow::Stock, subject, &facts, ctx.now())
            .map_err(|error| EngineError::facts(&work_key, error))?;
        let cursor = Change::SetCursor { name: CURSOR.to_owned(), value: key.get().to_string() };
        ctx.commit(vec![cursor, Change::PutWork(Box::new(work))]).await?;
    }
    Ok(())
}

/// The next key: it only grows, and follows the clock, so that a lost store never issues an old one again.
async fn next_key(ctx: &Context) -> Result<AdjustmentKey, EngineError> {
    let last = ctx.store.cursor(CURSOR).await?;
    let last = last.and_then(|text| AdjustmentKey::new(text.parse().ok()?).ok());
    let store = |error: b1_veeqo_mapping::key::KeyError| crate::ledger::StoreError::Corrupt {
        row: CURSOR.to_owned(),
        source: Box::new(error),
    };
    Ok(AdjustmentKey::issue(ctx.now(), last).map_err(store)?)
}

/// Posts what is due.
pub(crate) async fn run(
    ctx: &Context,
    memory: &mut Memory,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    for mut work in ctx.store.work_in(Flow::Stock, &[WorkState::Unknown, WorkState::Due]).await? {
        match ctx.admits(&work).await? {
            Admission::Go => {}
            Admission::Later => continue,
            Admission::Halt => break,
        }
        if work.due_at <= ctx.now() {
            let ended = step(ctx, memory, &mut work, report).await;
            ctx.delays_only_itself(&mut work, ended).await?;
        }
    }
    Ok(())
}

async fn step(
    ctx: &Context,
    memory: &mut Memory,
    work: &mut Work,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let facts: AdjustmentFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let posted = if work.state == WorkState::Unknown {
        resume(ctx, work, facts.kind()).await?
    } else {
        match document(ctx, &memory.items, &facts).and_then(|document| Ok((document, facts.key()?))) {
            Ok((document, key)) => {
                let posting = Posting {
                    kind: facts.kind(),
                    document: &document,
                    reference: Reference::Reference2(facts.reference.clone()),
                    key,
                    // Its key was issued after the fence was proved, or is in the store that knows the proof.
                    born: Some(Timestamp::MAX),
                    approvals: memory.approvals,
                    fence: memory.fence.as_ref(),
                };
                post(ctx, work, posting).await?
            }
            Err(trouble) => Posted::Refused { trouble, line: None },
        }
    };
    match posted {
        Posted::Pending => Ok(()),
        Posted::Done { document, .. } => {
            report.written += 1;
            record_done(ctx, work, &facts, document.doc_entry.get()).await
        }
        Posted::Refused { trouble, line } => refused(ctx, memory, work, &facts, trouble, line, report).await,
    }
}

fn document(ctx: &Context, items: &Items, facts: &AdjustmentFacts) -> Result<NewDocument, Trouble> {
    let date = ctx.now().to_zoned(ctx.settings.time_zone.clone()).date();
    let mut document = NewDocument {
        doc_date: Some(date),
        tax_date: Some(date),
        reference2: Some(facts.reference.clone()),
        comments: Some(format!("Counted in Veeqo [{}]", facts.reference)),
        ..NewDocument::default()
    };
    for line in &facts.lines {
        let gain = line.difference > Decimal::ZERO;
        let item = ItemCode::new(line.pair.item.as_str()).map_err(Trouble::unreadable)?;
        let warehouse = WarehouseCode::new(line.pair.warehouse.as_str()).map_err(Trouble::unreadable)?;
        let mut written = NewDocumentLine {
            warehouse_code: Some(warehouse),
            unit_price: line.cost.filter(|_| gain),
            ..NewDocumentLine::of_item(item, line.difference.abs())
        };
        if let Some(item) = items.get(&line.pair.item) {
            item.unit.say_on(&mut written);
        }
        document.document_lines.push(written);
    }
    Ok(document)
}

/// The document and its effect on both expectations are recorded in one commit.
async fn record_done(
    ctx: &Context,
    work: &mut Work,
    facts: &AdjustmentFacts,
    doc_entry: i64,
) -> Result<(), EngineError> {
    let mut changes = Vec::new();
    for line in &facts.lines {
        if let Some(mut pair) = ctx.store.pair(&line.pair).await? {
            pair.book(MovedIn::Veeqo, line.difference, ctx.now());
            let text = format!("{:+} by {} {doc_entry}", line.difference, facts.kind());
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

/// SAP refused the document. The line it names is held and the others go again without it; without a name each goes alone.
async fn refused(
    ctx: &Context,
    memory: &mut Memory,
    work: &mut Work,
    facts: &AdjustmentFacts,
    trouble: Trouble,
    line: Option<u32>,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let named =
        line.and_then(|line| usize::try_from(line).ok()?.checked_sub(1)).and_then(|i| facts.lines.get(i));
    let guilty: HashSet<&PairKey> = match (named, facts.lines.as_slice()) {
        (Some(line), _) | (None, [line]) => HashSet::from([&line.pair]),
        (None, _) => {
            memory.isolated.extend(facts.lines.iter().map(|line| line.pair.clone()));
            HashSet::new()
        }
    };
    let mut changes = Vec::new();
    let body =
        document(ctx, &memory.items, facts).ok().and_then(|document| serde_json::to_value(document).ok());
    for key in guilty {
        report.held += 1;
        if let Some(body) = &body {
            changes.extend(recheck::watch_pair(ctx, key, facts.kind(), body, &trouble).await?);
        }
        if let Some(mut pair) = ctx.store.pair(key).await? {
            pair.state = PairState::Paused;
            changes.push(Change::PutPair(Box::new(pair)));
        }
        changes.push(tell(ctx, key, trouble.clone()));
    }
    work.intent = None;
    changes.push(ctx.journal(&work.key, "refused", trouble.message.as_str()));
    work.enter(WorkState::Excluded, Some(trouble.message));
    changes.push(ctx.resolved(work));
    changes.push(Change::PutWork(Box::new(work.clone())));
    ctx.commit(changes).await
}
