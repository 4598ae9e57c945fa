//! Deliveries of ours that a person cancelled in SAP: their goods are in SAP's stock again, which is no receipt.

use super::by_hand::taken_from_sap;
use super::facts::DespatchFacts;
use super::record::DespatchLink;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, PairKey, Work, WorkState};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use jiff::SignedDuration;
use rust_decimal::Decimal;
use sap_b1_client::{DocumentFields, DocumentKind, Filter};
use std::collections::{BTreeMap, BTreeSet};

/// How old a delivery may be when it is cancelled and still recognised.
const REACH: SignedDuration = SignedDuration::from_hours(90 * 24);

/// Looks for cancelled deliveries of ours that took from these pairs, and takes them in. Whether any was found.
pub(crate) async fn find(ctx: &Context, pairs: &BTreeSet<PairKey>) -> Result<bool, EngineError> {
    let candidates = candidates(ctx, pairs).await?;
    if candidates.is_empty() {
        return Ok(false);
    }
    let first = ctx.now().checked_sub(REACH).unwrap_or(ctx.settings.since);
    let first = first.to_zoned(ctx.settings.time_zone.clone()).date();
    let filter = Filter::eq("Cancelled", "tYES").and(Filter::ge("DocDate", first));
    let found = ctx.sap.find_documents(DocumentKind::DeliveryNotes, &filter, &DocumentFields::header()).await;
    let found = found.map_err(|error| EngineError::sap("list cancelled deliveries", error))?;
    let mut any = false;
    for (work, link) in candidates {
        if found.iter().any(|document| document.doc_entry.get() == link.doc_entry) {
            take_in(ctx, work, link).await?;
            any = true;
        }
    }
    Ok(any)
}

async fn candidates(
    ctx: &Context,
    pairs: &BTreeSet<PairKey>,
) -> Result<Vec<(Work, DespatchLink)>, EngineError> {
    let mut candidates = Vec::new();
    for work in ctx.store.work_in(Flow::Despatch, &[WorkState::Done]).await? {
        let link = work.link::<DespatchLink>().map_err(|error| EngineError::facts(&work.key, error))?;
        let concerned = |link: &DespatchLink| link.lines.iter().any(|line| pairs.contains(&line.pair()));
        candidates.extend(link.filter(concerned).map(|link| (work, link)));
    }
    Ok(candidates)
}

/// SAP's stock is explained again. A voided parcel is settled by that; of any other a person is told, for its goods have left.
pub(crate) async fn take_in(ctx: &Context, mut work: Work, link: DespatchLink) -> Result<(), EngineError> {
    let mut facts: DespatchFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let mut returned: BTreeMap<PairKey, Decimal> = BTreeMap::new();
    for line in &link.lines {
        *returned.entry(line.pair()).or_default() -= line.quantity;
    }
    let mut changes = taken_from_sap(ctx, returned).await?;
    let text = format!("delivery {} was cancelled in SAP by a person", link.doc_entry);
    changes.push(ctx.journal(&work.key, "cancelled in SAP", text.as_str()));
    work.link = None;
    changes.push(ctx.resolved(&work));
    if facts.voided {
        facts.voided = false;
        // Should it leave again, it is another delivery.
        work.generation = work.generation.saturating_add(1);
        work.enter(WorkState::Excluded, Some(text));
    } else {
        work.refused = true;
        work.enter(WorkState::Held, Some(text.clone()));
        let exception = Box::new(Trouble::new(Code::DocumentCancelledInSap, text).holding(&work, None));
        changes.push(Change::OpenException { exception, at: ctx.now() });
    }
    facts.planned = Vec::new();
    work.facts = serde_json::to_value(&facts).map_err(|error| EngineError::facts(&work.key, error))?;
    changes.push(Change::PutWork(Box::new(work)));
    ctx.commit(changes).await
}
