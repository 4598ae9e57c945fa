//! Opening pairs: from here on movements are booked.

use super::baseline::{OpeningFacts, open};
use super::decide::Reading;
use super::read::{Readings, physical, undelivered};
use super::suspects::{deliveries_underway, parcels_of_unknown_sales};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Candidate, Change, Flow, ItemRecord, Leads, Operator, Pair, PairKey, PairState};
use crate::memory::Memory;
use crate::report::FlowReport;
use crate::returns::{self, put_on_shelf};
use crate::trouble::Trouble;
use b1_veeqo_mapping::WarehouseCode;
use b1_veeqo_mapping::tracking::Selection;
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What the audit trail says when a pair begins to take part.
pub(super) const OPENED: &str = "opened";

/// Opens every pair of a linked inventory item that can be opened, and says of the others why not.
pub(crate) async fn open_pairs(
    ctx: &Context,
    memory: &Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let closed: Vec<(Pair, &ItemRecord)> = candidates(ctx, memory, readings);
    if closed.is_empty() {
        return Ok(());
    }
    let mut unclear = returns::underway(ctx, memory).await?;
    unclear.extend(deliveries_underway(ctx, memory).await?);
    unclear.extend(parcels_of_unknown_sales(ctx, memory).await?);
    let underway = Underway {
        undelivered: undelivered(ctx.store.as_ref(), &ctx.settings, &memory.items).await?,
        committed: memory.stock.orders.committed(),
        returned: returns::unposted(ctx, memory).await?,
        unclear,
    };
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
                changes.push(ctx.journal(&record(&pair.key), OPENED, text));
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

/// What was read and is not open yet: linked inventory items in mapped warehouses.
fn candidates<'a>(ctx: &Context, memory: &'a Memory, readings: &Readings) -> Vec<(Pair, &'a ItemRecord)> {
    let opened = |key: &PairKey| memory.stock.pair(key).is_some_and(|pair| pair.state != PairState::Closed);
    let read = readings.sap.keys().filter(|key| !opened(key));
    let closed = read.filter_map(|key| {
        let item = memory.items.get(&key.item)?;
        let takes_part = item.inventory && item.ineligible.is_none();
        let link = item.product.as_ref().filter(|_| takes_part)?;
        ctx.settings.veeqo_warehouse(&key.warehouse)?;
        let leads = memory.stock.pair(key).and_then(|pair| pair.leads);
        Some((Pair { leads, ..Pair::closed(key.clone(), link.sellable_id) }, item))
    });
    closed.collect()
}

/// What the ledger explains: shipped and not delivered, and committed in SAP to our own orders.
struct Underway {
    undelivered: BTreeMap<PairKey, Decimal>,
    committed: BTreeMap<PairKey, Decimal>,
    /// Came back and not returned in SAP: units on the shelf, and units that no stock has shown yet.
    returned: BTreeMap<PairKey, (Decimal, Decimal)>,
    /// Pairs of which nothing can be said before a return or a delivery is known better.
    unclear: BTreeSet<PairKey>,
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
    let ours = underway.committed.get(&pair.key).copied().unwrap_or_default();
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
    pair.candidate = match pair.candidate.take() {
        Some(one_event) if one_event.sap == one_event.veeqo => {
            pair.sap_expected += one_event.sap;
            pair.veeqo_expected += one_event.veeqo;
            None
        }
        both => both.filter(|both| both.sap.abs() == both.veeqo.abs()).map(approved),
    };
    pair.state = PairState::Open;
    pair.pending_put = None;
    pair.last_booked = None;
}

fn approved(candidate: Candidate) -> Candidate {
    Candidate { approved: true, ..candidate }
}

/// A person has looked at a movement that an open pair asks about, and it is to be booked.
pub(crate) fn approve(pair: &mut Pair) {
    pair.candidate = pair.candidate.take().map(approved);
}

/// A person named the units of a movement; whether there is one.
pub(crate) fn name(pair: &mut Pair, units: Selection) -> bool {
    let Some(candidate) = &mut pair.candidate else { return false };
    candidate.named = Some(units);
    pair.state = PairState::Open;
    true
}

/// A person left a movement out.
pub(crate) fn leave_out(pair: &mut Pair, difference: Decimal, now: Timestamp) {
    let known = pair.candidate.take().filter(|candidate| candidate.veeqo == difference);
    let known = known.unwrap_or_else(|| Candidate::new(Decimal::ZERO, difference, now));
    pair.candidate = Some(Candidate { ignored: true, ..known });
}

/// A movement that a person had left out is decided anew.
pub(crate) fn take_back(pair: &mut Pair) {
    if let Some(candidate) = &mut pair.candidate {
        candidate.ignored = false;
    }
}

/// A person said which side is right: a pair that is closed or paused is opened by that in this pass. What became of it.
pub(crate) async fn adopt(
    ctx: &Context,
    memory: &Memory,
    key: &PairKey,
    leads: Leads,
    by: &Operator,
) -> Result<String, EngineError> {
    let known = ctx.store.pair(key).await?;
    let link = memory.items.get(&key.item).and_then(|item| item.product.as_ref());
    let Some(sellable_id) = link.map(|link| link.sellable_id) else {
        return Ok("the item has no product in Veeqo".to_owned());
    };
    if known.is_some_and(|pair| pair.state == PairState::Open) {
        return Ok("it takes part already".to_owned());
    }
    let pair = Pair { leads: Some(leads), ..Pair::closed(key.clone(), sellable_id) };
    let entry = ctx.journal(&record(key), "adopted", format!("{leads} is right, by {}", by.name));
    ctx.commit(vec![Change::PutPair(Box::new(pair)), entry]).await?;
    Ok(format!("it is opened with {leads} in the right"))
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
            leads: None,
        }
    }
}
