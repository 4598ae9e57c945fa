//! One tick of the stock flow: bracketed readings, one decision per pair, few writes.

use super::adjust::{self, AdjustmentLine};
use super::decide::{PairDecision, Reading, decide};
use super::opening::{open_pairs, record, resolve, tell};
use super::put::{booked, put, still_shows};
use super::read::Readings;
use crate::context::Context;
use crate::despatch::{find_cancelled, find_hand_made};
use crate::error::EngineError;
use crate::ledger::{Change, Flow, Pair, PairKey, PairState, Work, WorkState};
use crate::memory::Memory;
use crate::orders::{OrderLink, poll, reread};
use crate::report::FlowReport;
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What a tick leaves for later.
#[derive(Debug, Default)]
pub(crate) struct Ticked {
    pub(crate) report: FlowReport,
    /// When the first movement will have held still long enough.
    pub(crate) next: Option<Timestamp>,
}

/// Runs one tick. The orders were polled just before; they are polled again after the readings, and a pair whose parcels changed in between is
/// left for the next tick.
pub(crate) async fn run(ctx: &Context, memory: &mut Memory) -> Result<Ticked, EngineError> {
    let mut ticked = Ticked::default();
    adjust::run(ctx, memory, &mut ticked.report).await?;
    let readings = Readings::take(ctx, memory).await?;
    let mut moving = poll(ctx, memory).await?.touched;
    open_pairs(ctx, memory, &readings, &mut ticked.report).await?;
    moving.extend(adjust::busy(ctx).await?);
    moving.extend(deliveries_underway(ctx, memory).await?);
    moving.extend(quiet_parcels(ctx, memory, &readings, &moving).await?);
    moving.extend(quiet_deliveries(ctx, memory, &readings, &moving).await?);
    moving.extend(quiet_cancellations(ctx, memory, &readings, &moving).await?);
    let pairs = ctx.store.pairs().await?;
    let total = pairs.len();
    let mut movements = Vec::new();
    for (done, pair) in pairs.into_iter().enumerate() {
        if pair.state == PairState::Open && !moving.contains(&pair.key) {
            ticked.report.seen += 1;
            act(ctx, memory, &readings, pair, &mut ticked, &mut movements).await?;
        }
        ctx.progress(Flow::Stock, done + 1, total);
    }
    adjust::plan(ctx, memory, movements).await?;
    adjust::run(ctx, memory, &mut ticked.report).await?;
    Ok(ticked)
}

async fn act(
    ctx: &Context,
    memory: &mut Memory,
    readings: &Readings,
    mut pair: Pair,
    ticked: &mut Ticked,
    movements: &mut Vec<AdjustmentLine>,
) -> Result<(), EngineError> {
    let Some((reading, handling)) = readings.of(ctx, memory, &pair) else { return Ok(()) };
    match decide(&pair, reading, handling, ctx.now(), ctx.settings.stock.quiet) {
        PairDecision::Level => level(ctx, pair).await,
        PairDecision::PutSettled { applied: true } => {
            let difference = pair.pending_put.map(|put| put.difference).unwrap_or_default();
            ticked.report.adopted += 1;
            ticked.soon(ctx.now());
            booked(ctx, pair, difference).await
        }
        PairDecision::PutSettled { applied: false } => {
            pair.pending_put = None;
            ticked.soon(ctx.now());
            ctx.commit(vec![Change::PutPair(Box::new(pair))]).await
        }
        PairDecision::Wait { candidate, until } => {
            ticked.report.waiting += 1;
            ticked.soon(until);
            if pair.candidate == Some(candidate) {
                return Ok(());
            }
            pair.candidate = Some(candidate);
            ctx.commit(vec![Change::PutPair(Box::new(pair))]).await
        }
        PairDecision::Put { difference } => {
            if put(ctx, memory, pair, difference, reading.veeqo, &mut ticked.report).await? {
                ticked.soon(ctx.now());
            }
            Ok(())
        }
        PairDecision::Adjust { difference } => {
            ticked.soon(ctx.now());
            if still_shows(ctx, memory, &pair, reading.veeqo).await? {
                movements.push(AdjustmentLine { pair: pair.key, difference, cost: handling.cost });
            }
            Ok(())
        }
        PairDecision::Hold(trouble) => {
            ticked.report.held += 1;
            if !memory.told.insert((pair.key.clone(), trouble.message.clone())) {
                return Ok(());
            }
            ctx.commit(vec![tell(ctx, &pair.key, trouble)]).await
        }
        PairDecision::Pause(trouble) => {
            ticked.report.held += 1;
            pair.state = PairState::Paused;
            let entry = ctx.journal(&record(&pair.key), "paused", trouble.message.as_str());
            let exception = tell(ctx, &pair.key, trouble);
            ctx.commit(vec![Change::PutPair(Box::new(pair)), exception, entry]).await
        }
    }
}

/// Nothing moved; what was unexplained has explained itself.
async fn level(ctx: &Context, mut pair: Pair) -> Result<(), EngineError> {
    if pair.candidate.is_none() {
        return Ok(());
    }
    pair.candidate = None;
    let resolved = resolve(ctx, &pair.key);
    ctx.commit(vec![Change::PutPair(Box::new(pair)), resolved]).await
}

impl Ticked {
    fn soon(&mut self, at: Timestamp) {
        self.next = Some(self.next.map_or(at, |next| next.min(at)));
    }
}

/// Pairs whose delivery may or may not be in SAP: its stock cannot be explained before that is known.
async fn deliveries_underway(ctx: &Context, memory: &Memory) -> Result<BTreeSet<PairKey>, EngineError> {
    let mut pairs = BTreeSet::new();
    for work in ctx.store.work_in(Flow::Despatch, &[WorkState::Unknown]).await? {
        let facts: crate::despatch::DespatchFacts =
            work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
        pairs.extend(facts.pairs(ctx, memory).into_keys());
        pairs.extend(
            facts.planned.into_iter().map(|line| PairKey { item: line.item, warehouse: line.warehouse }),
        );
    }
    Ok(pairs)
}

/// Open pairs that show what is asked for.
async fn showing(
    ctx: &Context,
    memory: &Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
    what: impl Fn(&Pair, Reading) -> bool,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let pairs = ctx.store.pairs().await?;
    let open = pairs.into_iter().filter(|pair| pair.state == PairState::Open && !moving.contains(&pair.key));
    let shown = open.filter_map(|pair| Some((readings.of(ctx, memory, &pair)?.0, pair)));
    Ok(shown.filter(|(reading, pair)| what(pair, *reading)).map(|(_, pair)| pair.key).collect())
}

/// Before a loss in Veeqo is booked, every order that could explain it by a parcel is read again: the change feed may not show a shipment.
async fn quiet_parcels(
    ctx: &Context,
    memory: &mut Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
) -> Result<HashSet<PairKey>, EngineError> {
    let less = |pair: &Pair, reading: Reading| reading.veeqo < pair.veeqo_expected;
    let losses = showing(ctx, memory, readings, moving, less).await?;
    let orders = if losses.is_empty() { Vec::new() } else { suspects(ctx, &losses, true).await? };
    if orders.is_empty() {
        return Ok(HashSet::new());
    }
    let ids: Vec<i64> = orders.into_iter().map(|(id, _)| id).collect();
    reread(ctx, memory, &ids).await
}

/// Before a loss in SAP is written to Veeqo, every order of ours that could explain it is read again: a person may have delivered it by hand.
async fn quiet_deliveries(
    ctx: &Context,
    memory: &Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let less = |pair: &Pair, reading: Reading| reading.sap < pair.sap_expected;
    let losses = showing(ctx, memory, readings, moving, less).await?;
    if losses.is_empty() {
        return Ok(losses);
    }
    let mut found = false;
    for (_, order) in suspects(ctx, &losses, false).await? {
        found |= find_hand_made(ctx, &order).await?;
    }
    // What was found explains the readings only from the next tick on.
    Ok(if found { losses } else { BTreeSet::new() })
}

/// Before a gain in SAP is written to Veeqo, it is asked whether a person cancelled a delivery of ours.
async fn quiet_cancellations(
    ctx: &Context,
    memory: &Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let more = |pair: &Pair, reading: Reading| reading.sap > pair.sap_expected;
    let gains = showing(ctx, memory, readings, moving, more).await?;
    let found = !gains.is_empty() && find_cancelled(ctx, &gains).await?;
    Ok(if found { gains } else { BTreeSet::new() })
}

/// Posted orders that still have something open of these items, and on demand orders that are not posted yet.
async fn suspects(
    ctx: &Context,
    losses: &BTreeSet<PairKey>,
    unposted: bool,
) -> Result<Vec<(i64, Work)>, EngineError> {
    let items: HashSet<_> = losses.iter().map(|key| &key.item).collect();
    let mut ids = Vec::new();
    let states = [WorkState::Done, WorkState::Due, WorkState::Waiting, WorkState::Held, WorkState::Unknown];
    for work in ctx.store.work_in(Flow::Orders, &states).await? {
        if work.key.kind() != "order" {
            continue;
        }
        let facts_error = |error| EngineError::facts(&work.key, error);
        let id = work.facts::<crate::orders::OrderFacts>().map_err(facts_error)?.snapshot.id;
        let Some(link) = work.link::<OrderLink>().map_err(facts_error)? else {
            if unposted {
                ids.push((id, work));
            }
            continue;
        };
        let mut open: BTreeMap<_, Decimal> = BTreeMap::new();
        for line in link.lines.iter().filter(|line| items.contains(&line.item)) {
            *open.entry(&line.item).or_default() += line.quantity;
        }
        if open.is_empty() {
            continue;
        }
        let children = ctx.store.children(&work.key).await?;
        let mut shipped: BTreeMap<_, Decimal> = BTreeMap::new();
        for child in children.iter().filter(|child| child.state != WorkState::Excluded) {
            let facts: crate::despatch::DespatchFacts =
                child.facts().map_err(|error| EngineError::facts(&child.key, error))?;
            for line in facts.planned {
                *shipped.entry(line.item).or_default() += line.quantity;
            }
        }
        if open.iter().any(|(item, quantity)| shipped.get(item).copied().unwrap_or_default() < *quantity) {
            ids.push((id, work));
        }
    }
    Ok(ids)
}
