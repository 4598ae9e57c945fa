//! Deliveries that a person made in SAP of our orders: recognised, so that a parcel is not delivered twice and its stock not moved twice. An A/R
//! invoice copied from an order is one as well: it takes the goods from stock by itself.

use super::based::{BasedDelivery, based_on};
use super::duplicate;
use super::forgotten;
use super::plan::{DeliveredLine, PostedLine};
use super::record::DespatchLink;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, PairKey, PairState, Work, WorkKey, WorkState};
use crate::orders::OrderLink;
use b1_veeqo_mapping::ItemCode;
use rust_decimal::Decimal;
use sap_b1_client::{DocEntry, Document, DocumentFields, DocumentKind, DocumentStatus};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A delivery made by hand of one of our orders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct HandMade {
    pub(crate) doc_entry: i64,
    pub(crate) lines: Vec<DeliveredLine>,
    /// The parcel it turned out to be.
    pub(crate) allocation_id: Option<i64>,
    /// It carries what the order has once: freight and rounding. What an earlier version found is taken to do.
    #[serde(default = "carried")]
    pub(crate) extras: bool,
    /// It is an A/R invoice without a delivery.
    #[serde(default)]
    pub(crate) invoice: bool,
}

/// What a document that took the goods is called.
pub(crate) const fn noun(invoice: bool) -> &'static str {
    if invoice { "invoice" } else { "delivery" }
}

/// What stands for a delivery whose freight was not noted.
pub(super) const fn carried() -> bool {
    true
}

/// Whether a delivery carries freight or rounding.
pub(super) fn extras(delivery: &Document) -> bool {
    let mut charges = delivery.document_additional_expenses.iter().filter_map(|row| row.line_total);
    charges.any(|total| !total.is_zero()) || delivery.rounding_diff_amount.is_some_and(|rest| !rest.is_zero())
}

/// Looks whether SAP's order is delivered further than we know, and takes in what a person delivered. Whether anything was found.
pub(crate) async fn find(ctx: &Context, order: &Work) -> Result<bool, EngineError> {
    find_in(ctx, order, None).await
}

/// The same, with the order as it was read just now.
pub(super) async fn find_in(
    ctx: &Context,
    order: &Work,
    shown: Option<&Document>,
) -> Result<bool, EngineError> {
    let facts_error = |error| EngineError::facts(&order.key, error);
    let Some(mut link) = order.link::<OrderLink>().map_err(facts_error)? else { return Ok(false) };
    let Ok(entry) = DocEntry::new(link.doc_entry) else { return Ok(false) };
    let parcels = ctx.store.children(&order.key).await?;
    if parcels.iter().any(|parcel| parcel.flow == Flow::Despatch && parcel.state == WorkState::Unknown) {
        return Ok(false);
    }
    let ours = our_deliveries(&parcels)?;
    let read;
    let document = match shown {
        Some(document) => Some(document),
        None => {
            let fields = DocumentFields::with_lines();
            let found = ctx.sap.get_document_fields(DocumentKind::Orders, entry, &fields).await;
            read = found.map_err(|error| EngineError::sap("read an order", error))?;
            read.as_ref()
        }
    };
    let Some(document) = document else { return Ok(false) };
    let known: Vec<&DeliveredLine> = ours
        .iter()
        .flat_map(|delivery| &delivery.lines)
        .chain(link.by_hand.iter().filter(|made| made.allocation_id.is_none()).flat_map(|made| &made.lines))
        .collect();
    let found = if document.is_cancelled() {
        duplicate::of_cancelled(ctx, order, &link, &known).await?
    } else if delivered_further(&link.lines, &known, document) {
        let Some(partner) = &document.card_code else { return Ok(false) };
        based_on(ctx, partner.as_str(), document.doc_date, link.doc_entry).await?
    } else {
        return Ok(false);
    };
    let known: Vec<(bool, i64)> = ours
        .iter()
        .map(|delivery| (delivery.invoice, delivery.doc_entry))
        .chain(link.by_hand.iter().map(|made| (made.invoice, made.doc_entry)))
        .chain(link.delivered_before.iter().map(|entry| (false, *entry)))
        .chain(link.invoiced_before.iter().map(|entry| (true, *entry)))
        .collect();
    let unknown =
        found.into_iter().filter(|found| !known.contains(&(found.made.invoice, found.made.doc_entry)));
    let (ours, foreign): (Vec<_>, Vec<_>) = unknown.partition(BasedDelivery::is_ours);
    let found: Vec<HandMade> = foreign.into_iter().map(|found| found.made).collect();
    let extras = !link.extras_delivered && ours.iter().any(|found| found.made.extras);
    let forgotten = forgotten::among(ctx, order, ours).await?;
    if found.is_empty() && !extras && forgotten.is_empty() {
        return Ok(false);
    }
    link.extras_delivered |= extras;
    link.by_hand.extend(found.iter().cloned());
    let mut order = order.clone();
    order.link = Some(serde_json::to_value(link).map_err(|error| EngineError::facts(&order.key, error))?);
    let taken = found.iter().chain(forgotten.iter().map(|found| &found.made));
    let mut changes = effect(ctx, taken).await?;
    changes.extend(forgotten::rows(ctx, &order, &forgotten).await?);
    for made in &found {
        let text = format!("{} {}", noun(made.invoice), made.doc_entry);
        changes.push(ctx.journal(&order.key, "delivered by hand", text));
    }
    changes.push(Change::PutWork(Box::new(order)));
    ctx.commit(changes).await?;
    Ok(true)
}

/// Whether a delivery made by hand on this order still waits for its parcel.
pub(super) async fn waits_for_parcel(ctx: &Context, order: &WorkKey) -> Result<bool, EngineError> {
    let Some(order) = ctx.store.work(order).await? else { return Ok(false) };
    let link = order.link::<OrderLink>().map_err(|error| EngineError::facts(&order.key, error))?;
    Ok(link.is_some_and(|link| link.by_hand.iter().any(|made| made.allocation_id.is_none())))
}

fn our_deliveries(parcels: &[Work]) -> Result<Vec<DespatchLink>, EngineError> {
    let done =
        parcels.iter().filter(|parcel| parcel.flow == Flow::Despatch && parcel.state == WorkState::Done);
    done.filter_map(|parcel| {
        parcel.link::<DespatchLink>().map_err(|error| EngineError::facts(&parcel.key, error)).transpose()
    })
    .collect()
}

/// Whether some line has less left open in SAP than we left.
fn delivered_further(posted: &[PostedLine], known: &[&DeliveredLine], document: &Document) -> bool {
    posted.iter().any(|line| {
        let taken: Decimal = known.iter().filter(|d| d.base_line == line.line_num).map(|d| d.quantity).sum();
        let shown = document.document_lines.iter().find(|shown| shown.line_num.get() == line.line_num);
        let open = shown.and_then(|shown| match shown.line_status {
            Some(DocumentStatus::Closed) => Some(Decimal::ZERO),
            _ => shown.remaining_open_inventory_quantity.or(shown.remaining_open_quantity),
        });
        open.is_some_and(|open| open < line.quantity - taken)
    })
}

/// What the deliveries took from SAP's stock is explained from now on.
async fn effect(ctx: &Context, found: impl Iterator<Item = &HandMade>) -> Result<Vec<Change>, EngineError> {
    let mut taken: BTreeMap<PairKey, Decimal> = BTreeMap::new();
    for line in found.flat_map(|made| &made.lines) {
        let key = PairKey { item: line.item.clone(), warehouse: line.warehouse.clone() };
        *taken.entry(key).or_default() += line.quantity;
    }
    taken_from_sap(ctx, taken).await
}

/// Lowers what SAP is expected to show for each pair that takes part.
pub(crate) async fn taken_from_sap(
    ctx: &Context,
    taken: BTreeMap<PairKey, Decimal>,
) -> Result<Vec<Change>, EngineError> {
    let mut changes = Vec::new();
    for (key, quantity) in taken {
        if let Some(mut pair) = ctx.store.pair(&key).await?.filter(|pair| pair.state != PairState::Closed) {
            pair.sap_expected -= quantity;
            // A paused pair keeps the movement that a person is asked about.
            if pair.state == PairState::Open {
                pair.candidate = None;
            }
            changes.push(Change::PutPair(Box::new(pair)));
        }
    }
    Ok(changes)
}

/// The delivery by hand that is this parcel: the same items in the same quantities.
pub(super) fn matching(made: &[HandMade], parcel: &[(ItemCode, Decimal)]) -> Option<usize> {
    let sums = |lines: &mut dyn Iterator<Item = (ItemCode, Decimal)>| {
        let mut sums: BTreeMap<ItemCode, Decimal> = BTreeMap::new();
        for (item, quantity) in lines {
            *sums.entry(item).or_default() += quantity;
        }
        sums
    };
    let wanted = sums(&mut parcel.iter().cloned());
    made.iter().position(|made| {
        let taken = sums(&mut made.lines.iter().map(|line| (line.item.clone(), line.quantity)));
        made.allocation_id.is_none() && taken == wanted
    })
}
