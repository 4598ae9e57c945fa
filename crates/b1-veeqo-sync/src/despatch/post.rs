//! Delivering a group of parcels: one look at SAP for all of them, then one document each.

use super::by_hand::find_in;
use super::choose::choose;
use super::decide::{Decision, decide, needs, parcel};
use super::document::{Units, delivery, key, reference};
use super::facts::DespatchFacts;
use super::flow::settle;
use super::glance::Glance;
use super::plan::DeliveredLine;
use super::record::{DespatchLink, finish, record};
use super::remainder;
use crate::admission::Admission;
use crate::context::Context;
use crate::error::EngineError;
use crate::guard::guarded;
use crate::ledger::{PairKey, Work, WorkState};
use crate::memory::Memory;
use crate::orders::{OrderLink, unmapped};
use crate::posting::{Posting, Reference, Unread, post_unread};
use crate::report::FlowReport;
use crate::trouble::Trouble;
use b1_veeqo_mapping::tracking::Policy;
use sap_b1_client::{DocumentKind, NewDocument};
use std::collections::BTreeMap;

/// Delivers parcels, in their order.
pub(super) async fn deliver_group(
    ctx: &Context,
    memory: &mut Memory,
    group: Vec<Work>,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    if group.is_empty() {
        return Ok(());
    }
    memory.stocktake.read_warehouses(ctx).await?;
    let glance = Glance::take(ctx, memory, &group).await?;
    for mut work in group {
        match ctx.admits(&work).await? {
            Admission::Go => {}
            Admission::Later => continue,
            Admission::Halt => break,
        }
        let ended = guarded(ctx, deliver(ctx, memory, &glance, &mut work, report)).await;
        ctx.delays_only_itself(&mut work, ended).await?;
    }
    Ok(())
}

/// Delivers one parcel. It is decided again: another of the group may have taken from its order.
async fn deliver(
    ctx: &Context,
    memory: &mut Memory,
    glance: &Glance,
    work: &mut Work,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let mut facts: DespatchFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let mut decision = decide(ctx, memory, work, &facts).await?;
    if let Decision::Deliver { order, .. } = &decision
        && delivered_by_hand(ctx, glance, work, order).await?
    {
        decision = decide(ctx, memory, work, &facts).await?;
    }
    let Decision::Deliver { order, lines, extras } = decision else {
        return settle(ctx, memory, work, &facts, decision, report).await;
    };
    let units = match units(ctx, memory, work, &facts, lines).await? {
        Ok(units) => units,
        Err(trouble) => return ctx.hold(work, trouble, None).await,
    };
    let mut delivery = match delivery(ctx, &facts, &order, &units, extras, work.generation) {
        Ok(delivery) => delivery,
        Err(trouble) => return ctx.hold(work, trouble, None).await,
    };
    let shown = glance.order(order.doc_entry);
    remainder::give(ctx, work, &order, (&units.lines, extras), shown, &mut delivery).await?;
    facts.own.extras = extras;
    facts.own.chosen = units.chosen;
    facts.planned = units.lines;
    post(ctx, memory, glance, work, &facts, &delivery, report).await
}

/// SAP refuses to deliver a whole order line twice, but not a part of it: a delivery by hand is looked for before each of ours.
async fn delivered_by_hand(
    ctx: &Context,
    glance: &Glance,
    work: &Work,
    link: &OrderLink,
) -> Result<bool, EngineError> {
    let Some(parent) = &work.parent else { return Ok(false) };
    match ctx.store.work(parent).await? {
        Some(order) => find_in(ctx, &order, glance.order(link.doc_entry)).await,
        None => Ok(false),
    }
}

/// The units of a parcel, one by one where SAP wants that. Everything that lacks is told at once.
async fn units(
    ctx: &Context,
    memory: &mut Memory,
    work: &Work,
    facts: &DespatchFacts,
    lines: Vec<DeliveredLine>,
) -> Result<Result<Units, Trouble>, EngineError> {
    let mut units = Units { lines, pieces: BTreeMap::new(), chosen: false };
    let needs = match facts.warehouse_id.and_then(|id| ctx.settings.sap_warehouse(id)) {
        Some(warehouse) => parcel(memory, facts).and_then(|parcel| needs(ctx, memory, &parcel, warehouse)),
        None => Err(unmapped(facts.warehouse_id.unwrap_or_default())),
    };
    let needs = match needs {
        Ok(needs) => needs,
        Err(trouble) => return Ok(Err(trouble)),
    };
    let today = ctx.now().to_zoned(ctx.settings.time_zone.clone()).date();
    let mut lacking = Vec::new();
    for need in needs {
        let given = work.decided.units.get(&need.item);
        let pair = PairKey { item: need.item.clone(), warehouse: need.warehouse.clone() };
        if facts.own.chosen_anew > 0 {
            memory.stocktake.forget(&pair);
        }
        let free = memory.stocktake.free(ctx, &need, work.state == WorkState::Held).await?;
        match choose(&need, given, &free, today) {
            Ok(pieces) => {
                units.chosen |= given.is_none() && need.rules.policy != Policy::Explicit;
                memory.stocktake.took(&pair, &pieces);
                units.pieces.insert(need.item, pieces);
            }
            Err(trouble) => lacking.push(trouble),
        }
    }
    Ok(Trouble::all(lacking).map_or(Ok(units), Err))
}

/// Posts a delivery; what it takes from the order is announced with it. SAP shows what it took as it was sent, so that it need not be read.
async fn post(
    ctx: &Context,
    memory: &Memory,
    glance: &Glance,
    work: &mut Work,
    facts: &DespatchFacts,
    delivery: &NewDocument,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    work.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&work.key, error))?;
    let named =
        reference(facts, work.generation).and_then(|reference| Ok((reference, key(facts, work.generation)?)));
    let (reference, key) = match named {
        Ok(named) => named,
        Err(trouble) => return ctx.hold(work, trouble, None).await,
    };
    let absent = glance.shows_absent(ctx, &reference);
    let posting = Posting {
        kind: DocumentKind::DeliveryNotes,
        document: delivery,
        reference: Reference::NumAtCard(reference),
        key,
        born: facts.shipped_at,
        approvals: memory.approvals,
        fence: memory.fence.as_ref(),
    };
    match post_unread(ctx, work, posting, absent).await? {
        Unread::Made(entry) => {
            report.written += 1;
            let (lines, extras) = (facts.planned.clone(), facts.own.extras);
            record(
                ctx,
                work,
                DespatchLink {
                    doc_entry: entry.get(),
                    doc_num: None,
                    lines,
                    total: None,
                    extras,
                    invoice: false,
                },
                false,
            )
            .await
        }
        Unread::Ended(posted) => finish(ctx, work, facts, posted, report).await,
    }
}
