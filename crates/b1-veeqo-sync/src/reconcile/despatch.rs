//! Shipped parcels against deliveries, and against invoices where they are made.

use super::contents::{compare as differing, taken};
use super::explain::{Finding, Found};
use super::read::{Documents, each_order, memory, orders_by_id, with_reference};
use crate::context::Context;
use crate::despatch::{DespatchFacts, DespatchLink, despatch_reference};
use crate::error::EngineError;
use crate::invoices::InvoiceLink;
use crate::items::Items;
use crate::ledger::{Work, WorkKey, WorkState};
use crate::orders::OrderLink;
use crate::orders::snapshot::OrderSnapshot;
use jiff::Timestamp;
use rust_decimal::Decimal;
use sap_b1_client::DocumentKind;
use std::collections::BTreeSet;

/// What SAP has of a parcel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct InSap {
    /// Live documents with its key.
    live: usize,
    /// The document that the ledger knows is there and alive.
    linked: Option<bool>,
}

/// Compares a parcel with its deliveries, or its invoices; what it is called tells what is wrong.
fn compare(state: Option<WorkState>, what: &str, sap: InSap) -> Option<(&'static str, String)> {
    let there = sap.live > 0 || sap.linked == Some(true);
    match state {
        _ if sap.live > 1 => Some(("doubled", format!("SAP has {} live {what}s of it", sap.live))),
        Some(WorkState::Excluded) if sap.live > 0 => {
            Some(("unexpected", format!("it is left out, and SAP has a {what} of it")))
        }
        Some(WorkState::Excluded) => None,
        Some(WorkState::Done) if sap.linked == Some(false) => {
            Some(("cancelled", format!("SAP's {what} of it is cancelled or gone")))
        }
        _ if !there => Some(("missing", format!("it has left, and SAP has no {what} of it"))),
        _ => None,
    }
}

/// Reads both sides since a time, and what differs once more.
pub(super) async fn read(ctx: &Context, since: Timestamp) -> Result<Found, EngineError> {
    let items = memory(ctx).await?.items;
    let sides = Sides {
        items: &items,
        deliveries: Documents::read(ctx, DocumentKind::DeliveryNotes, since).await?,
        invoices: Documents::read(ctx, DocumentKind::Invoices, since).await?,
    };
    let mut found = Found::default();
    let mut suspects = BTreeSet::new();
    each_order(ctx, since, async |order| {
        let Ok(order) = OrderSnapshot::read(&order) else { return Ok(()) };
        for facts in shipped(&order, since) {
            found.records.insert(WorkKey::despatch(facts.allocation_id).to_string());
            if !sides.judge(ctx, &order, &facts).await?.is_empty() {
                suspects.insert(order.id);
            }
        }
        Ok(())
    })
    .await?;
    let ids: Vec<i64> = suspects.into_iter().collect();
    for order in orders_by_id(ctx, &ids).await? {
        let Ok(order) = OrderSnapshot::read(&order) else { continue };
        for facts in shipped(&order, since) {
            let sides = Sides::of(ctx, &items, &facts).await?;
            found.findings.extend(sides.judge(ctx, &order, &facts).await?);
        }
    }
    Ok(found)
}

/// The parcels of an order that left since a time. A shipment without a date counts.
fn shipped(order: &OrderSnapshot, since: Timestamp) -> Vec<DespatchFacts> {
    let parcels = order.allocations.iter().filter_map(|parcel| DespatchFacts::of(order, parcel));
    parcels.filter(|facts| !facts.shipped_before(since)).collect()
}

struct Sides<'a> {
    items: &'a Items,
    deliveries: Documents,
    invoices: Documents,
}

impl<'a> Sides<'a> {
    /// The documents of one parcel, as they are now.
    async fn of(ctx: &Context, items: &'a Items, facts: &DespatchFacts) -> Result<Self, EngineError> {
        let row = ctx.store.work(&WorkKey::despatch(facts.allocation_id)).await?;
        let mut sides = Self { items, deliveries: Documents::default(), invoices: Documents::default() };
        if let Ok(reference) = despatch_reference(facts, row.map_or(0, |row| row.generation)) {
            for document in with_reference(ctx, DocumentKind::DeliveryNotes, &reference).await? {
                sides.deliveries.add(DocumentKind::DeliveryNotes, &document);
            }
        }
        Ok(sides)
    }

    async fn judge(
        &self,
        ctx: &Context,
        order: &OrderSnapshot,
        facts: &DespatchFacts,
    ) -> Result<Vec<Finding>, EngineError> {
        let id = facts.allocation_id;
        let row = ctx.store.work(&WorkKey::despatch(id)).await?;
        let of_order = ctx.store.work(&WorkKey::order(order.id)).await?;
        // What nobody delivers for us: another's orders, and those left out by a rule.
        let ours = of_order.as_ref().is_some_and(|order| order.state != WorkState::Excluded);
        if row.is_none() && (!ours || order.by_amazon) {
            return Ok(Vec::new());
        }
        let link = row.as_ref().and_then(|row| row.link::<DespatchLink>().ok().flatten());
        let invoiced = link.as_ref().is_some_and(|link| link.invoice);
        let kind = if invoiced { DocumentKind::Invoices } else { DocumentKind::DeliveryNotes };
        let linked = link.map(|link| link.doc_entry);
        let mut found = Vec::new();
        let sap = self.deliveries.in_sap(ctx, kind, id, linked).await?;
        let state = row.as_ref().map(|row| row.state);
        match compare(state, "delivery", sap) {
            Some(told) => found.push(finding(order, facts, WorkKey::despatch(id), told)),
            None if state != Some(WorkState::Excluded) && !invoiced => {
                found.extend(self.contents(ctx, order, facts, (linked, of_order.as_ref())).await?);
            }
            None => {}
        }
        if let Some(row) = ctx.store.work(&WorkKey::invoice(id)).await? {
            found.extend(self.invoice(ctx, order, facts, &row).await?);
        }
        Ok(found)
    }

    /// What the one delivery of a parcel took, against what is in it. What cannot be named by item and warehouse is not compared.
    async fn contents(
        &self,
        ctx: &Context,
        order: &OrderSnapshot,
        facts: &DespatchFacts,
        (linked, of_order): (Option<i64>, Option<&Work>),
    ) -> Result<Vec<Finding>, EngineError> {
        let ours = self.deliveries.only(facts.allocation_id);
        let left = facts.pairs_by(&ctx.settings, self.items);
        let all: Decimal = facts.lines.iter().map(|line| line.quantity).sum();
        let Some(entry) = linked.or(ours).filter(|_| left.values().sum::<Decimal>() == all) else {
            return Ok(Vec::new());
        };
        let base = match of_order {
            Some(row) if ours != Some(entry) => {
                row.link::<OrderLink>().ok().flatten().map(|link| link.doc_entry)
            }
            _ => None,
        };
        let taken = taken(&self.deliveries.lines(ctx, entry).await?, base);
        let differing = differing(&left, &taken).into_iter();
        let told = differing.map(|(field, sap, veeqo, text)| {
            let told = finding(order, facts, WorkKey::despatch(facts.allocation_id), (field, text));
            Finding { sap: format!("delivery {entry}: {sap}"), veeqo, ..told }
        });
        Ok(told.collect())
    }

    async fn invoice(
        &self,
        ctx: &Context,
        order: &OrderSnapshot,
        facts: &DespatchFacts,
        row: &Work,
    ) -> Result<Option<Finding>, EngineError> {
        let link = row.link::<InvoiceLink>().ok().flatten().map(|link| link.doc_entry);
        let sap = self.invoices.in_sap(ctx, DocumentKind::Invoices, facts.allocation_id, link).await?;
        let told = compare(Some(row.state), "invoice", sap);
        Ok(told.map(|told| finding(order, facts, row.key.clone(), told)))
    }
}

impl Documents {
    async fn in_sap(
        &self,
        ctx: &Context,
        kind: DocumentKind,
        id: i64,
        linked: Option<i64>,
    ) -> Result<InSap, EngineError> {
        let linked = match linked {
            Some(entry) => Some(self.is_alive(ctx, kind, entry).await?),
            None => None,
        };
        Ok(InSap { live: self.live(id), linked })
    }
}

fn finding(
    order: &OrderSnapshot,
    facts: &DespatchFacts,
    record: WorkKey,
    (field, message): (&'static str, String),
) -> Finding {
    let subject = format!("parcel {} of {}", facts.allocation_id, order.subject());
    Finding {
        record: record.to_string(),
        field,
        sap: if field == "missing" { "nothing" } else { field }.to_owned(),
        veeqo: facts.contents(),
        message: format!("{subject} ({}): {message}", facts.contents()),
        subject,
        order: Some(order.id),
        rule: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_of_sap_is_judged_by_what_became_of_the_parcel() {
        use WorkState::{Done, Excluded, Held, Waiting};
        for (state, live, linked, field) in [
            (Some(Done), 1, Some(true), None),
            (Some(Done), 0, Some(true), None),
            (Some(Done), 0, Some(false), Some("cancelled")),
            (Some(Done), 2, Some(true), Some("doubled")),
            (Some(Held), 0, None, Some("missing")),
            (Some(Waiting), 0, None, Some("missing")),
            (Some(Waiting), 1, None, None),
            (Some(Excluded), 0, None, None),
            (Some(Excluded), 1, None, Some("unexpected")),
            (None, 0, None, Some("missing")),
            (None, 1, None, None),
        ] {
            let found = compare(state, "delivery", InSap { live, linked }).map(|(field, _)| field);
            assert_eq!(found, field, "{state:?} {live} {linked:?}");
        }
    }
}
