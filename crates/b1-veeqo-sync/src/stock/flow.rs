//! One tick of the stock flow: bracketed readings, one decision per pair, few writes.

use super::adjust::{self, AdjustmentLine};
use super::decide::{PairDecision, decide};
use super::opening::{open_pairs, record, resolve, tell};
use super::put::{booked, put, still_shows};
use super::read::Readings;
use super::returned::goods_back;
use super::suspects::{
    allocated_by_orders, deliveries_underway, quiet_cancellations, quiet_deliveries, quiet_parcels,
};
use crate::catalogue::sweep_all_due;
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::lane::parcels_first;
use crate::ledger::{Candidate, Change, Flow, Pair, PairState};
use crate::memory::Memory;
use crate::orders::poll;
use crate::report::FlowReport;
use crate::trouble::Trouble;
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::time::Duration;

/// How long a loss that came with a fall of the allocated level is taken for a parcel that does not show yet.
const PARCEL_PATIENCE: Duration = Duration::from_secs(600);

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
    sweep_all_due(ctx, memory).await?;
    memory.touched.clear();
    let readings = Readings::take(ctx, memory).await?;
    let mut moving = poll(ctx, memory).await?.touched;
    // What was delivered amid the readings is in none of them.
    let amid = std::mem::take(&mut memory.touched);
    open_pairs(ctx, memory, &readings, &amid, &mut ticked.report).await?;
    moving.extend(amid);
    moving.extend(adjust::busy(ctx).await?);
    moving.extend(deliveries_underway(ctx, memory).await?);
    moving.extend(quiet_parcels(ctx, memory, &readings, &moving).await?);
    moving.extend(quiet_deliveries(ctx, memory, &readings, &moving).await?);
    moving.extend(quiet_cancellations(ctx, memory, &readings, &moving).await?);
    moving.extend(goods_back(ctx, memory, &readings, &moving).await?);
    let pairs = ctx.store.pairs().await?;
    let total = pairs.len();
    let mut movements = Vec::new();
    let mut stale = false;
    for (done, mut pair) in pairs.into_iter().enumerate() {
        if ctx.rests(Flow::Stock).await? {
            return Ok(ticked);
        }
        if parcels_first(ctx, memory).await? {
            stale = true;
            moving.extend(memory.touched.drain());
        }
        if stale {
            pair = ctx.store.pair(&pair.key).await?.unwrap_or(pair);
        }
        let free =
            !moving.contains(&pair.key) && !ctx.paused_warehouses().await?.contains(&pair.key.warehouse);
        if pair.state == PairState::Open && free {
            ticked.report.seen += 1;
            let subject = format!("stock of {}", pair.key.place());
            let ended = act(ctx, memory, &readings, pair, &mut ticked, &mut movements).await;
            ctx.unless_withheld(Flow::Stock, &subject, ended)?;
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
            hold_still(ctx, pair, candidate).await
        }
        PairDecision::Put { difference } => {
            if put(ctx, memory, pair, difference, reading.veeqo, &mut ticked.report).await? {
                ticked.soon(ctx.now());
            }
            Ok(())
        }
        PairDecision::Adjust { difference } if maybe_shipped(ctx, memory, &pair, difference).await? => {
            ticked.report.waiting += 1;
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
            let news = memory.told.insert((pair.key.clone(), trouble.message.clone()));
            let changes = if news { vec![tell(ctx, &pair.key, trouble)] } else { Vec::new() };
            ctx.commit(changes).await
        }
        PairDecision::Pause(trouble) => {
            // A question to a person rests on a fresh reading, too: the list may not show what moved.
            if !still_shows(ctx, memory, &pair, reading.veeqo).await? {
                ticked.soon(ctx.now());
                return Ok(());
            }
            ticked.report.held += 1;
            pause(ctx, pair, trouble).await
        }
    }
}

/// Notes an unexplained difference from which on it must hold still.
async fn hold_still(ctx: &Context, mut pair: Pair, candidate: Candidate) -> Result<(), EngineError> {
    if pair.candidate == Some(candidate) {
        return Ok(());
    }
    pair.candidate = Some(candidate);
    ctx.commit(vec![Change::PutPair(Box::new(pair))]).await
}

/// Takes a pair out until a person has looked.
async fn pause(ctx: &Context, mut pair: Pair, trouble: Trouble) -> Result<(), EngineError> {
    pair.state = PairState::Paused;
    let entry = ctx.journal(&record(&pair.key), "paused", trouble.message.as_str());
    let exception = tell(ctx, &pair.key, trouble);
    ctx.commit(vec![Change::PutPair(Box::new(pair)), exception, entry]).await
}

/// Whether Veeqo shows less allocated than the orders say, by the loss or more: a parcel, until it has had time to show.
async fn maybe_shipped(
    ctx: &Context,
    memory: &Memory,
    pair: &Pair,
    difference: Decimal,
) -> Result<bool, EngineError> {
    let patience = ctx.settings.stock.quiet.max(PARCEL_PATIENCE);
    let young = pair.candidate.is_some_and(|candidate| ctx.now() < after(candidate.since, patience));
    let Some(shown) = memory.allocated(ctx, pair) else { return Ok(false) };
    if difference >= Decimal::ZERO || !young {
        return Ok(false);
    }
    Ok(allocated_by_orders(ctx, pair).await? - shown >= -difference)
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
