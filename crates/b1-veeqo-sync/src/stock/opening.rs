//! Opening pairs: from here on movements are booked.

use super::baseline::{OpeningFacts, open};
use super::decide::Reading;
use super::read::{Readings, Underway, physical};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, ItemRecord, Pair, PairKey, PairState};
use crate::memory::Memory;
use crate::report::FlowReport;
use crate::returns::put_on_shelf;
use crate::trouble::Trouble;
use b1_veeqo_mapping::WarehouseCode;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, HashSet};

/// Opens every pair of a linked inventory item that can be opened, and says of the others why not.
pub(crate) async fn open_pairs(
    ctx: &Context,
    memory: &Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let known = ctx.store.pairs().await?;
    let closed: Vec<(Pair, &ItemRecord)> = candidates(ctx, memory, &known);
    if closed.is_empty() {
        return Ok(());
    }
    let underway = Underway::load(ctx, memory).await?;
    let mut changes = Vec::new();
    let mut shelved = BTreeMap::new();
    for (mut pair, item) in closed.into_iter().filter(|(pair, _)| !moving.contains(&pair.key)) {
        let Some(mut facts) = facts(ctx, memory, readings, &underway, &pair, item) else { continue };
        let missing = underway.returned.get(&pair.key).map(|(_, missing)| *missing).unwrap_or_default();
        if facts.shows_goods_back(missing) {
            facts.undelivered -= missing;
            shelved.insert(pair.key.clone(), missing);
        }
        match open(&mut pair, &facts, ctx.now(), ctx.settings.stock.quiet) {
            Ok(()) => {
                let text = format!("SAP {}, Veeqo {}", facts.reading.sap, facts.reading.veeqo);
                changes.push(ctx.journal(&record(&pair.key), "opened", text));
                changes.push(resolve(ctx, &pair.key));
                changes.push(Change::PutPair(Box::new(pair)));
            }
            Err(trouble) => {
                report.held += 1;
                changes.push(tell(ctx, &pair.key, trouble));
            }
        }
    }
    // While their pairs are closed: what they are opened with holds these goods already.
    put_on_shelf(ctx, memory, shelved).await?;
    ctx.commit(changes).await
}

/// Pairs that are not open yet: every linked inventory item in every mapped warehouse.
fn candidates<'a>(ctx: &Context, memory: &'a Memory, known: &[Pair]) -> Vec<(Pair, &'a ItemRecord)> {
    let opened: HashSet<&PairKey> =
        known.iter().filter(|pair| pair.state != PairState::Closed).map(|pair| &pair.key).collect();
    let mut closed = Vec::new();
    for item in memory.items.iter().filter(|item| item.inventory && item.ineligible.is_none()) {
        let Some(link) = &item.product else { continue };
        for (warehouse, _) in ctx.settings.warehouses.iter() {
            let key = PairKey { item: item.item_code.clone(), warehouse: warehouse.clone() };
            if !opened.contains(&key) {
                closed.push((Pair::closed(key, link.sellable_id), item));
            }
        }
    }
    closed.sort_by(|(a, _), (b, _)| a.key.cmp(&b.key));
    closed
}

fn facts(
    ctx: &Context,
    memory: &Memory,
    readings: &Readings,
    underway: &Underway,
    pair: &Pair,
    item: &ItemRecord,
) -> Option<OpeningFacts> {
    if underway.unclear.contains(&pair.key) {
        return None;
    }
    let sap = readings.sap.get(&pair.key)?;
    let veeqo = physical(ctx, memory, pair)?;
    let left = underway.undelivered.get(&pair.key).copied().unwrap_or_default();
    let shelved = underway.returned.get(&pair.key).map(|(shelved, _)| *shelved).unwrap_or_default();
    let ours = underway.open_orders.get(&pair.key).copied().unwrap_or_default();
    Some(OpeningFacts {
        reading: Reading { sap: sap.on_hand, veeqo },
        undelivered: left - shelved,
        committed_elsewhere: (sap.committed - ours).max(Decimal::ZERO),
        created_by_us: item.product.as_ref().is_some_and(|link| link.created_by_us),
        adopt: ctx.settings.stock.adopt,
    })
}

/// A person has looked at a paused pair. The same movement on both sides is one event and needs no booking; anything else is booked as it is.
/// A write that got no answer leaves nothing to build on: the pair is opened anew by comparing both sides.
pub(crate) fn reopen(pair: &mut Pair) {
    if pair.pending_put.is_some() {
        *pair = Pair::closed(pair.key.clone(), pair.sellable_id);
        return;
    }
    if let Some(candidate) = pair.candidate.filter(|candidate| candidate.sap == candidate.veeqo) {
        pair.sap_expected += candidate.sap;
        pair.veeqo_expected += candidate.veeqo;
    }
    pair.state = PairState::Open;
    pair.candidate = None;
    pair.pending_put = None;
    pair.last_booked = None;
}

/// What identifies a pair in exceptions and in the audit trail.
pub(crate) fn record(key: &PairKey) -> String {
    format!("pair:{key}")
}

/// An exception of a pair.
pub(crate) fn tell(ctx: &Context, key: &PairKey, trouble: Trouble) -> Change {
    ctx.tell(Flow::Stock, record(key), subject(&key.item, &key.warehouse), trouble, None)
}

fn subject(item: &b1_veeqo_mapping::ItemCode, warehouse: &WarehouseCode) -> String {
    format!("stock of {item} in {warehouse}")
}

/// Closes every open exception of a pair.
pub(crate) fn resolve(ctx: &Context, key: &PairKey) -> Change {
    Change::ResolveExceptions { record: record(key), keep: Vec::new(), at: ctx.now() }
}

impl Pair {
    /// A pair that takes no part yet.
    pub(crate) fn closed(key: PairKey, sellable_id: i64) -> Self {
        Self {
            key,
            sellable_id,
            state: PairState::Closed,
            sap_expected: Decimal::ZERO,
            veeqo_expected: Decimal::ZERO,
            candidate: None,
            pending_put: None,
            last_booked: None,
        }
    }
}
