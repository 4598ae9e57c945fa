//! A delivery that SAP refused: what another choice of ours can mend is tried with another; the rest is a person's.

use super::facts::{DespatchFacts, Own};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Work, WorkState};
use crate::orders::OrderLink;
use crate::settings::ClosedPeriod;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::{DocEntry, Document, DocumentFields, DocumentKind};

/// How often units are chosen anew that SAP refused.
const CHOSEN_ANEW: u8 = 3;

/// SAP made nothing.
pub(super) async fn refused(
    ctx: &Context,
    work: &mut Work,
    facts: &DespatchFacts,
    trouble: Trouble,
) -> Result<(), EngineError> {
    work.intent = None;
    if let Some(own) = another_way(ctx, facts, &trouble) {
        let facts = DespatchFacts { own, planned: Vec::new(), ..facts.clone() };
        work.facts = serde_json::to_value(&facts).map_err(|error| EngineError::facts(&work.key, error))?;
        let entry = ctx.journal(&work.key, "tried another way", trouble.message.as_str());
        work.enter(WorkState::Due, Some(trouble.message));
        work.due_at = ctx.now();
        return ctx.commit(vec![Change::PutWork(Box::new(work.clone())), entry]).await;
    }
    // A parcel that was voided meanwhile is left out instead.
    work.refused = !facts.voided;
    let trouble = match trouble.code {
        Code::BaseDocumentClosed => cancelled_order(ctx, work, facts).await?.unwrap_or(trouble),
        _ => trouble,
    };
    ctx.hold(work, trouble, None).await
}

/// What SAP calls closed a person may have cancelled: that is what is told, of the parcel, and no longer of its order.
async fn cancelled_order(
    ctx: &Context,
    work: &Work,
    facts: &DespatchFacts,
) -> Result<Option<Trouble>, EngineError> {
    let order = match &work.parent {
        Some(parent) => ctx.store.work(parent).await?,
        None => None,
    };
    let Some(mut order) = order else { return Ok(None) };
    let facts_error = |error| EngineError::facts(&order.key, error);
    let Some(mut link) = order.link::<OrderLink>().map_err(facts_error)? else { return Ok(None) };
    let Ok(entry) = DocEntry::new(link.doc_entry) else { return Ok(None) };
    let shown = ctx.sap.get_document_fields(DocumentKind::Orders, entry, &DocumentFields::header()).await;
    let shown = shown.map_err(|error| EngineError::sap("read an order", error))?;
    let Some(shown) = shown.filter(Document::is_cancelled) else { return Ok(None) };
    link.told_cancelled = true;
    order.link = Some(serde_json::to_value(link).map_err(facts_error)?);
    let record = order.key.to_string();
    let keep = Code::ALL.iter().copied().filter(|code| *code != Code::DocumentCancelledInSap).collect();
    let over = Change::ResolveExceptions { record, keep, at: ctx.now() };
    ctx.commit(vec![over, Change::PutWork(Box::new(order))]).await?;
    let number = shown.doc_num.unwrap_or_else(|| entry.get());
    let text = format!(
        "SAP's order {number} was cancelled by a person, and its parcel left with {}",
        facts.contents()
    );
    Ok(Some(Trouble::new(Code::DocumentCancelledInSap, text)))
}

/// Units that the policy chose and somebody took meanwhile are chosen anew, a few times; a closed period gives way to today, once a day, where the
/// merchant wants it.
fn another_way(ctx: &Context, facts: &DespatchFacts, trouble: &Trouble) -> Option<Own> {
    let own = &facts.own;
    if own.chosen && own.chosen_anew < CHOSEN_ANEW && is_about_units(trouble) {
        return Some(Own { chosen_anew: own.chosen_anew + 1, ..own.clone() });
    }
    let wanted = ctx.settings.despatch.closed_period == ClosedPeriod::Today;
    let date = ctx.now().to_zoned(ctx.settings.time_zone.clone()).date();
    let untried = own.date.is_none_or(|tried| tried < date);
    (wanted && untried && trouble.code == Code::PeriodClosed).then(|| Own { date: Some(date), ..own.clone() })
}

fn is_about_units(trouble: &Trouble) -> bool {
    let codes = [
        Code::BatchStockShort,
        Code::BatchSelectionMissing,
        Code::SerialSelectionMissing,
        Code::BinSelectionMissing,
    ];
    let words = trouble.message.to_lowercase();
    let named = ["batch", "serial", "bin "].iter().any(|word| words.contains(word));
    codes.contains(&trouble.code) || (trouble.code == Code::SapRejected && named)
}
