//! Deliveries of ours that a person cancelled in SAP: their goods are in SAP's stock again, which is no receipt. So are those of an invoice that stood
//! for one.

use super::by_hand::{noun, taken_from_sap};
use super::facts::DespatchFacts;
use super::record::DespatchLink;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, PairKey, Work, WorkKey, WorkState};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::key::{Subject, find_key};
use jiff::SignedDuration;
use rust_decimal::Decimal;
use sap_b1_client::{Document, DocumentFields, DocumentKind, Filter};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// How old a delivery may be when it is cancelled and still recognised.
const REACH: SignedDuration = SignedDuration::from_hours(90 * 24);

/// Looks for cancelled deliveries of ours that took from these pairs, and takes them in. Whether any was found. `strangers` are cancelled
/// deliveries that are known to be none of ours.
pub(crate) async fn find(
    ctx: &Context,
    pairs: &BTreeSet<PairKey>,
    strangers: &mut HashSet<(bool, i64)>,
) -> Result<bool, EngineError> {
    let first = ctx.now().checked_sub(REACH).unwrap_or(ctx.settings.since);
    let first = first.to_zoned(ctx.settings.time_zone.clone()).date();
    let filter = Filter::eq("Cancelled", "tYES").and(Filter::ge("DocDate", first));
    let mut any = false;
    for kind in [DocumentKind::DeliveryNotes, DocumentKind::Invoices] {
        let found = ctx.sap.find_documents(kind, &filter, &DocumentFields::header()).await;
        let found = found.map_err(|error| EngineError::sap("list cancelled deliveries", error))?;
        for (work, link) in ours(ctx, &found, kind == DocumentKind::Invoices, strangers).await? {
            if link.lines.iter().any(|line| pairs.contains(&line.pair())) {
                take_in(ctx, work, link).await?;
                any = true;
            }
        }
    }
    Ok(any)
}

/// The parcels whose deliveries these are. Most carry our key; for one without it, made by hand or edited, the ledger is searched once.
async fn ours(
    ctx: &Context,
    found: &[Document],
    invoices: bool,
    strangers: &mut HashSet<(bool, i64)>,
) -> Result<Vec<(Work, DespatchLink)>, EngineError> {
    let mut ours = Vec::new();
    let mut without_key = HashSet::new();
    for document in found {
        let entry = document.doc_entry.get();
        let key = document.num_at_card.as_deref().and_then(find_key).map(|key| key.subject());
        let work = match key {
            Some(Subject::Despatch(key)) => ctx.store.work(&WorkKey::despatch(key.get())).await?,
            _ => None,
        };
        match work.map(|work| delivered(&work).map(|link| (work, link))).transpose()? {
            Some((work, Some(link))) if link.doc_entry == entry && link.invoice == invoices => {
                ours.push((work, link));
            }
            _ if !strangers.contains(&(invoices, entry)) => drop(without_key.insert(entry)),
            _ => {}
        }
    }
    if without_key.is_empty() {
        return Ok(ours);
    }
    for work in ctx.store.work_in(Flow::Despatch, &[WorkState::Done]).await? {
        let link = delivered(&work)?.filter(|link| link.invoice == invoices);
        let link = link.filter(|link| without_key.remove(&link.doc_entry));
        ours.extend(link.map(|link| (work, link)));
    }
    strangers.extend(without_key.into_iter().map(|entry| (invoices, entry)));
    Ok(ours)
}

/// The delivery of a parcel, while it counts.
fn delivered(work: &Work) -> Result<Option<DespatchLink>, EngineError> {
    let link = work.link::<DespatchLink>().map_err(|error| EngineError::facts(&work.key, error))?;
    Ok(link.filter(|_| work.state == WorkState::Done))
}

/// SAP's stock is explained again. A voided parcel is settled by that; of any other a person is told, for its goods have left.
pub(crate) async fn take_in(ctx: &Context, mut work: Work, link: DespatchLink) -> Result<(), EngineError> {
    let mut facts: DespatchFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let mut returned: BTreeMap<PairKey, Decimal> = BTreeMap::new();
    for line in &link.lines {
        *returned.entry(line.pair()).or_default() -= line.quantity;
    }
    let mut changes = taken_from_sap(ctx, returned).await?;
    let text = format!("{} {} was cancelled in SAP by a person", noun(link.invoice), link.doc_entry);
    if link.invoice {
        changes.extend(invoice_again(ctx, &work).await?);
    }
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

/// The invoice that stood for the delivery is none any more: the next delivery gets one of its own.
async fn invoice_again(ctx: &Context, parcel: &Work) -> Result<Vec<Change>, EngineError> {
    let rows = ctx.store.children(&parcel.key).await?;
    let invoices = rows.into_iter().filter(|row| row.flow == Flow::Invoices && row.state == WorkState::Done);
    let waits = invoices.map(|mut row| {
        row.link = None;
        row.enter(WorkState::Waiting, Some("its delivery".to_owned()));
        Change::PutWork(Box::new(row))
    });
    Ok(waits.collect())
}
