//! Recording what became of a return.

use super::facts::{ByHandFacts, ReturnFacts, ReturnLink};
use super::numbers::Numbers;
use super::plan::ReturnedLine;
use crate::context::Context;
use crate::copies::base_of;
use crate::despatch::taken_from_sap;
use crate::error::EngineError;
use crate::ledger::{Change, PairKey, PairState, Work, WorkState};
use crate::line_units::line_units;
use crate::memory::Memory;
use crate::posting::Posted;
use crate::report::FlowReport;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use rust_decimal::Decimal;
use sap_b1_client::{Document, DocumentKind, DocumentLine};
use std::collections::BTreeMap;

/// Ends a posting: the row is done, held, or left as the posting committed it.
pub(super) async fn finish(
    ctx: &Context,
    work: &mut Work,
    kind: DocumentKind,
    posted: Posted,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let facts: ReturnFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    match posted {
        Posted::Pending => Ok(()),
        Posted::Refused { trouble, .. } => {
            work.refused = !facts.withdrawn;
            work.intent = None;
            ctx.hold(work, trouble, None).await
        }
        Posted::Done { document, adopted } => {
            let (count, action) =
                if adopted { (&mut report.adopted, "adopted") } else { (&mut report.written, "posted") };
            *count += 1;
            let lines = lines_of(&document).unwrap_or(facts.planned);
            let link = ReturnLink { kind, doc_entry: document.doc_entry.get(), lines };
            let mut changes = taken_from_sap(ctx, back(&link.lines, Decimal::NEGATIVE_ONE)).await?;
            changes.extend(done(ctx, work, link, action)?);
            ctx.commit(changes).await
        }
    }
}

/// Units by pair, with a sign.
pub(super) fn back(lines: &[ReturnedLine], sign: Decimal) -> BTreeMap<PairKey, Decimal> {
    let mut sums: BTreeMap<PairKey, Decimal> = BTreeMap::new();
    for line in lines {
        *sums.entry(line.pair()).or_default() += sign * line.quantity;
    }
    sums
}

/// What a document in SAP really took back; `None` where it does not show its bases.
pub(super) fn lines_of(document: &Document) -> Option<Vec<ReturnedLine>> {
    let lines: Option<Vec<_>> = document.document_lines.iter().map(line_of).collect();
    lines.filter(|lines| !lines.is_empty())
}

/// One line of it.
pub(super) fn line_of(line: &DocumentLine) -> Option<ReturnedLine> {
    let bases = [DocumentKind::DeliveryNotes, DocumentKind::Invoices];
    let based = bases.into_iter().find_map(|kind| Some((kind, base_of(line, kind)?)));
    let (base, (base_entry, base_line)) = based?;
    let (PairKey { item, warehouse }, quantity) = line_units(line)?;
    let numbers = Numbers::of(line);
    Some(ReturnedLine { base, base_entry, base_line, item, warehouse, quantity, numbers })
}

fn done(ctx: &Context, work: &mut Work, link: ReturnLink, action: &str) -> Result<Vec<Change>, EngineError> {
    let entry = ctx.journal(&work.key, action, format!("{} {}", link.noun(), link.doc_entry));
    work.link = Some(serde_json::to_value(link).map_err(|error| EngineError::facts(&work.key, error))?);
    work.intent = None;
    work.attempts = 0;
    work.refused = false;
    work.enter(WorkState::Done, None);
    let keep = vec![Code::ReturnChangedAfterPosting, Code::DuplicateDocument];
    let resolved = Change::ResolveExceptions { record: work.key.to_string(), keep, at: ctx.now() };
    Ok(vec![resolved, Change::PutWork(Box::new(work.clone())), entry])
}

/// The return is the document that a person made; its effect on stock was taken in when it was found.
///
/// Where it put goods into stock that Veeqo has not shown to be back, Veeqo is taken to have them: what is missing there is then booked like any
/// loss, and a gain that was booked before the return showed is taken back by that.
pub(super) async fn adopt(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    mut by_hand: Work,
) -> Result<(), EngineError> {
    let made: ByHandFacts = by_hand.facts().map_err(|error| EngineError::facts(&by_hand.key, error))?;
    let mut facts: ReturnFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let put_there = back(&made.document.lines, Decimal::ONE);
    let mut units: BTreeMap<PairKey, Decimal> = BTreeMap::new();
    for index in 0..facts.lines.len() {
        let key = facts.lines.get(index).and_then(|line| facts.pair(ctx, memory, line));
        let (Some(key), Some(line)) = (key, facts.lines.get_mut(index)) else { continue };
        if put_there.contains_key(&key) {
            *units.entry(key).or_default() += line.missing();
            line.restocked += line.missing();
        }
    }
    work.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&work.key, error))?;
    by_hand.enter(WorkState::Excluded, Some(format!("it is {}", work.subject)));
    let mut changes = on_the_shelf(ctx, units).await?;
    changes.extend(done(ctx, work, made.document, "adopted: made by hand")?);
    changes.push(ctx.resolved(&by_hand));
    changes.push(Change::PutWork(Box::new(by_hand)));
    ctx.commit(changes).await
}

/// Leaves a return out: what Veeqo's stock was seen to rise by is a movement like any other.
pub(super) async fn leave_out(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    reason: &str,
) -> Result<(), EngineError> {
    let mut facts: ReturnFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let mut changes = off_the_shelf(ctx, memory, &mut facts).await?;
    work.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&work.key, error))?;
    work.enter(WorkState::Excluded, Some(reason.to_owned()));
    changes.push(ctx.resolved(work));
    changes.push(Change::PutWork(Box::new(work.clone())));
    changes.push(ctx.journal(&work.key, "excluded", reason));
    ctx.commit(changes).await
}

/// Gone from Veeqo after its document was posted, or may have been: its units are taken to be off the shelf again, and a person is told.
pub(super) async fn withdraw(ctx: &Context, memory: &Memory, mut work: Work) -> Result<(), EngineError> {
    let mut facts: ReturnFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    if facts.withdrawn {
        return Ok(());
    }
    let text = format!(
        "the return of {} was removed in Veeqo after SAP's {} was posted",
        facts.contents(),
        work.link::<ReturnLink>()
            .ok()
            .flatten()
            .map_or_else(|| "document".to_owned(), |link| format!("{} {}", link.noun(), link.doc_entry))
    );
    let mut changes = off_the_shelf(ctx, memory, &mut facts).await?;
    facts.withdrawn = true;
    work.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&work.key, error))?;
    changes.push(ctx.journal(&work.key, "removed in Veeqo", text.as_str()));
    let exception = Box::new(Trouble::new(Code::ReturnChangedAfterPosting, text).holding(&work, None));
    changes.push(Change::OpenException { exception, at: ctx.now() });
    changes.push(Change::PutWork(Box::new(work)));
    ctx.commit(changes).await
}

/// Takes back what was seen of Veeqo's stock.
async fn off_the_shelf(
    ctx: &Context,
    memory: &Memory,
    facts: &mut ReturnFacts,
) -> Result<Vec<Change>, EngineError> {
    let mut units: BTreeMap<PairKey, Decimal> = BTreeMap::new();
    for line in facts.lines.iter().filter(|line| !line.restocked.is_zero()) {
        if let Some(key) = facts.pair(ctx, memory, line) {
            *units.entry(key).or_default() += line.restocked;
        }
    }
    facts.lines.iter_mut().for_each(|line| line.restocked = Decimal::ZERO);
    units.values_mut().for_each(|units| *units = -*units);
    on_the_shelf(ctx, units).await
}

/// Veeqo's stock is expected to show so many units more.
async fn on_the_shelf(ctx: &Context, units: BTreeMap<PairKey, Decimal>) -> Result<Vec<Change>, EngineError> {
    let mut changes = Vec::new();
    for (key, units) in units.into_iter().filter(|(_, units)| !units.is_zero()) {
        if let Some(mut pair) = ctx.store.pair(&key).await?.filter(|pair| pair.state != PairState::Closed) {
            pair.veeqo_expected += units;
            changes.push(Change::PutPair(Box::new(pair)));
        }
    }
    Ok(changes)
}

impl ReturnLink {
    /// The kind of document in a person's words.
    pub(super) fn noun(&self) -> &'static str {
        if self.kind == DocumentKind::CreditNotes { "credit note" } else { "return" }
    }
}
