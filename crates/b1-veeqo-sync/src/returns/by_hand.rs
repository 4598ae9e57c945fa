//! Returns and credit notes that a person made in SAP of our deliveries: recognised, so that nothing comes back twice and no stock is moved twice.

use super::base::Known;
use super::facts::{ByHandFacts, ReturnFacts, ReturnLink};
use super::flow::LOOK_AGAIN;
use super::record::{back, line_of};
use crate::context::{Context, after};
use crate::copies::copied_from;
use crate::despatch::{DespatchLink, taken_from_sap};
use crate::error::EngineError;
use crate::ledger::{Change, Flow, PairKey, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::trouble::Trouble;
use b1_veeqo_mapping::ItemCode;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::key::{Subject, find_key};
use jiff::SignedDuration;
use rust_decimal::Decimal;
use sap_b1_client::{DocEntry, Document, DocumentFields, DocumentKind};
use std::collections::{BTreeMap, BTreeSet};

/// How old a document may be that a rise of SAP's stock is explained by.
const REACH: SignedDuration = SignedDuration::from_hours(14 * 24);

/// What a person's document is to a return in Veeqo.
pub(super) enum Made {
    /// It is that return.
    Same(Box<Work>),
    /// It takes back other quantities of the same order.
    Other(String),
}

/// A document that a person made and that no return in Veeqo has claimed yet.
pub(super) async fn matching(
    ctx: &Context,
    memory: &Memory,
    order: &Work,
    facts: &ReturnFacts,
) -> Result<Option<Made>, EngineError> {
    let mut wanted: BTreeMap<ItemCode, Decimal> = BTreeMap::new();
    for line in facts.lines.iter().filter(|line| !line.received.is_zero()) {
        let Some(item) = memory.items.of_sellable(line.sellable_id) else { return Ok(None) };
        *wanted.entry(item.item_code.clone()).or_default() += line.received;
    }
    let mut other = None;
    for row in ctx.store.children(&order.key).await? {
        if row.key.kind() != WorkKey::RETURN_BY_HAND || !row.state.is_open() {
            continue;
        }
        let made: ByHandFacts = row.facts().map_err(|error| EngineError::facts(&row.key, error))?;
        let mut taken: BTreeMap<ItemCode, Decimal> = BTreeMap::new();
        for line in &made.document.lines {
            *taken.entry(line.item.clone()).or_default() += line.quantity;
        }
        if taken == wanted {
            return Ok(Some(Made::Same(Box::new(row))));
        }
        if taken.keys().any(|item| wanted.contains_key(item)) {
            other = Some(Made::Other(row.subject));
        }
    }
    Ok(other)
}

/// Looks for documents that a person made of one order's deliveries. Whether any was found.
pub(super) async fn find_of(ctx: &Context, order: &Work, known: &Known) -> Result<bool, EngineError> {
    if known.deliveries.is_empty() && known.direct.is_empty() {
        return Ok(false);
    }
    let (partner, since) = (known.partner.as_str(), known.since);
    let base = DocumentKind::DeliveryNotes;
    let copies =
        |kind, base, entries| async move { copied_from(ctx, kind, base, entries, partner, since).await };
    let mut found: Vec<_> = copies(DocumentKind::Returns, base, &known.deliveries).await?;
    let mut kinds = vec![DocumentKind::Returns; found.len()];
    let invoices = copies(DocumentKind::Invoices, base, &known.deliveries).await?;
    let invoices = invoices.iter().map(|invoice| invoice.doc_entry.get());
    let invoices: BTreeSet<i64> = invoices.chain(known.direct.iter().copied()).collect();
    if !invoices.is_empty() {
        let credits = copies(DocumentKind::CreditNotes, DocumentKind::Invoices, &invoices).await?;
        kinds.extend(credits.iter().map(|_| DocumentKind::CreditNotes));
        found.extend(credits);
    }
    let mut any = false;
    for (kind, document) in kinds.into_iter().zip(&found) {
        any |= take_in(ctx, order, known, &invoices, kind, document).await?;
    }
    Ok(any)
}

/// Before a rise of SAP's stock is written to Veeqo: whether a person took back what we had delivered of these pairs.
pub(crate) async fn find(ctx: &Context, pairs: &BTreeSet<PairKey>) -> Result<bool, EngineError> {
    let mut orders: BTreeMap<WorkKey, Known> = BTreeMap::new();
    for parcel in ctx.store.work_in(Flow::Despatch, &[WorkState::Done]).await? {
        let link = parcel.link::<DespatchLink>().map_err(|error| EngineError::facts(&parcel.key, error))?;
        let concerned = link.is_some_and(|link| {
            link.lines.iter().any(|line| pairs.iter().any(|pair| pair.item == line.item))
        });
        let Some(order) = parcel.parent.filter(|order| concerned && !orders.contains_key(order)) else {
            continue;
        };
        let Some(row) = ctx.store.work(&order).await? else { continue };
        if let Some(known) = Known::load(ctx, &row, None).await? {
            orders.insert(order, known);
        }
    }
    let since = ctx.now().checked_sub(REACH).unwrap_or(ctx.settings.since);
    let since = since.to_zoned(ctx.settings.time_zone.clone()).date();
    let partners: BTreeSet<String> = orders.values().map(|known| known.partner.clone()).collect();
    let mut any = false;
    for partner in partners {
        let of_partner = orders.values().filter(|known| known.partner == partner);
        let entries: BTreeSet<i64> = of_partner.flat_map(|known| known.deliveries.iter().copied()).collect();
        let (kind, base) = (DocumentKind::Returns, DocumentKind::DeliveryNotes);
        let found = copied_from(ctx, kind, base, &entries, &partner, Some(since)).await?;
        for (key, known) in orders.iter().filter(|(_, known)| known.partner == partner) {
            let Some(order) = ctx.store.work(key).await? else { continue };
            for document in &found {
                any |= take_in(ctx, &order, known, &BTreeSet::new(), kind, document).await?;
            }
            if awaits_finance(ctx, &order).await? {
                any |= find_of(ctx, &order, known).await?;
            }
        }
    }
    Ok(any)
}

/// Whether a return of the order is held: a person may have ended it by a credit note.
async fn awaits_finance(ctx: &Context, order: &Work) -> Result<bool, EngineError> {
    let rows = ctx.store.children(&order.key).await?;
    Ok(rows.iter().any(|row| row.key.kind() == WorkKey::RETURN && row.state == WorkState::Held))
}

/// Takes in what one document took back of an order. Whether it was new.
async fn take_in(
    ctx: &Context,
    order: &Work,
    known: &Known,
    invoices: &BTreeSet<i64>,
    kind: DocumentKind,
    document: &Document,
) -> Result<bool, EngineError> {
    let doc_entry = document.doc_entry.get();
    let key = WorkKey::returned_by_hand(kind.entity_set(), doc_entry);
    let ours = document.num_at_card.as_deref().and_then(find_key);
    let ours = ours.is_some_and(|key| matches!(key.subject(), Subject::Return(_)));
    if ours || known.documents.contains(&(kind, doc_entry)) || ctx.store.work(&key).await?.is_some() {
        return Ok(false);
    }
    let lines = document.document_lines.iter().filter_map(line_of);
    let lines: Vec<_> = lines
        .filter(|line| match line.base {
            DocumentKind::Invoices => invoices.contains(&line.base_entry),
            _ => known.deliveries.contains(&line.base_entry),
        })
        .collect();
    if lines.is_empty() {
        return Ok(false);
    }
    let link = ReturnLink { kind, doc_entry, lines };
    let contents = link.lines.iter().map(|line| format!("{} of {}", line.quantity, line.item));
    let contents = contents.collect::<Vec<_>>().join(", ");
    let subject = format!("{} {doc_entry} in SAP of {}", link.noun(), order.subject);
    let text = format!(
        "a person booked {} {doc_entry} in SAP, of {contents}, and Veeqo has no return of {} that it could be",
        link.noun(),
        order.subject
    );
    let mut changes = taken_from_sap(ctx, back(&link.lines, Decimal::NEGATIVE_ONE)).await?;
    let facts = ByHandFacts { document: link, given_up: false };
    let work = Work::new(key.clone(), Flow::Returns, subject, &facts, after(ctx.now(), LOOK_AGAIN));
    let mut work = work.map_err(|error| EngineError::facts(&key, error))?;
    work.parent = Some(order.key.clone());
    work.enter(WorkState::Held, Some(text.clone()));
    let exception = Box::new(Trouble::new(Code::ReturnMadeInSap, text).holding(&work, None));
    changes.push(ctx.journal(&work.key, "booked by hand", contents));
    changes.push(Change::PutWork(Box::new(work)));
    changes.push(Change::OpenException { exception, at: ctx.now() });
    ctx.commit(changes).await?;
    Ok(true)
}

/// Works on one such document: a person said that no return follows, or cancelled it meanwhile.
pub(super) async fn step(ctx: &Context, work: &mut Work) -> Result<(), EngineError> {
    let mut facts: ByHandFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let link = &facts.document;
    let Ok(entry) = DocEntry::new(link.doc_entry) else { return Ok(()) };
    let document = ctx.sap.get_document_fields(link.kind, entry, &DocumentFields::header()).await;
    let document = document.map_err(|error| EngineError::sap("read a return", error))?;
    let gone = document.is_none_or(|document| document.is_cancelled());
    if work.state == WorkState::Held && !gone {
        work.due_at = after(ctx.now(), LOOK_AGAIN);
        return ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await;
    }
    // What SAP's stock rose by is explained no more: it is gone again, or is written to Veeqo like any receipt.
    let mut changes = taken_from_sap(ctx, back(&link.lines, Decimal::ONE)).await?;
    let reason = if gone { "cancelled in SAP" } else { "no return follows in Veeqo, as a person said" };
    facts.given_up = !gone;
    work.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&work.key, error))?;
    work.enter(WorkState::Excluded, Some(reason.to_owned()));
    changes.push(ctx.resolved(work));
    changes.push(Change::PutWork(Box::new(work.clone())));
    changes.push(ctx.journal(&work.key, "ended", reason));
    ctx.commit(changes).await
}
