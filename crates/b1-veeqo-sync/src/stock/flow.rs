//! One tick of the stock flow: bracketed readings, one decision per pair, few writes.

use super::adjust;
use super::book::{book, hold, hold_still, level, pause};
use super::decide::{PairDecision, Rules, candidate, decide};
use super::forgotten;
use super::opening::{open_pairs, record, resolve};
use super::plan::{Movement, Unquiet};
use super::put::{booked, put, still_shows};
use super::read::Readings;
use super::returned::goods_back;
use super::suspects::{
    allocated_by_orders, deliveries_underway, quiet_cancellations, quiet_deliveries, quiet_parcels,
    unreadable_parcels, unseen_parcels,
};
use crate::catalogue::sweep_all_due;
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::lane::parcels_first;
use crate::ledger::{Change, Flow, Pair, PairKey, PairState};
use crate::memory::Memory;
use crate::orders::poll;
use crate::report::FlowReport;
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::time::Duration;

/// How long a loss that came with a fall of the allocated level is taken for a parcel that does not show yet.
const PARCEL_PATIENCE: Duration = Duration::from_secs(600);

/// What a tick leaves for later.
#[derive(Debug, Default)]
pub(crate) struct Ticked {
    pub(crate) report: FlowReport,
    /// When the first movement will have held still long enough.
    pub(crate) next: Option<Timestamp>,
    /// What Veeqo saw and SAP is to book.
    pub(super) movements: Vec<Movement>,
    /// What moves still.
    pub(super) unquiet: Vec<Unquiet>,
}

/// Runs one tick. The orders were polled just before; they are polled again after the readings, as is SAP's feed, and a pair whose parcels or
/// documents changed in between is left for the next tick.
pub(crate) async fn run(ctx: &Context, memory: &mut Memory) -> Result<Ticked, EngineError> {
    let mut ticked = Ticked::default();
    adjust::run(ctx, memory, &mut ticked.report).await?;
    sweep_all_due(ctx, memory).await?;
    memory.touched.clear();
    memory.refresh_stock(ctx).await?;
    nominate(ctx, memory).await?;
    let mut watched = memory.stock.watched(&adjust::busy(ctx).await?);
    let ended = look(ctx, memory, &mut watched, &mut ticked).await;
    if !matches!(ended, Ok(true)) {
        // They are looked at again.
        memory.stock.attention.extend(watched);
    }
    ended.map(|_| ticked)
}

/// Looks at what is watched. Whether it came to the end: a flow that is to rest does not.
async fn look(
    ctx: &Context,
    memory: &mut Memory,
    watched: &mut BTreeSet<PairKey>,
    ticked: &mut Ticked,
) -> Result<bool, EngineError> {
    let readings = Readings::take(ctx, memory, watched, &mut ticked.report.missed).await?;
    ticked.report.missed += std::mem::take(&mut memory.stock.missed);
    let mut moving = poll(ctx, memory).await?.touched;
    // What was delivered amid the readings is in none of them.
    let amid = std::mem::take(&mut memory.touched);
    memory.refresh_stock(ctx).await?;
    open_pairs(ctx, memory, &readings, &amid, &mut ticked.report).await?;
    moving.extend(amid);
    adjust::recheck(ctx, memory, &readings).await?;
    memory.refresh_stock(ctx).await?;
    moving.extend(adjust::busy(ctx).await?);
    moving.extend(moved_meanwhile(ctx, memory, &readings).await?);
    moving.extend(deliveries_underway(ctx, memory).await?);
    moving.extend(quiet_parcels(ctx, memory, &readings, &moving).await?);
    memory.refresh_stock(ctx).await?;
    moving.extend(unseen_parcels(ctx, memory));
    moving.extend(unreadable_parcels(ctx, memory).await?);
    moving.extend(quiet_deliveries(ctx, memory, &readings, &moving).await?);
    moving.extend(quiet_cancellations(ctx, memory, &readings, &moving).await?);
    moving.extend(forgotten::find(ctx, memory, &readings, &moving).await?);
    moving.extend(goods_back(ctx, memory, &readings, &moving).await?);
    let total = watched.len();
    for (done, key) in watched.iter().enumerate() {
        if ctx.rests(Flow::Stock).await? {
            return Ok(false);
        }
        if parcels_first(ctx, memory).await? {
            moving.extend(memory.touched.drain());
        }
        memory.refresh_stock(ctx).await?;
        let waits = moving.contains(key) || ctx.paused_warehouses().await?.contains(&key.warehouse);
        let pair = memory.stock.pair(key).filter(|pair| pair.state == PairState::Open).cloned();
        match pair {
            Some(_) if waits => drop(memory.stock.attention.insert(key.clone())),
            Some(pair) => {
                ticked.report.seen += 1;
                let subject = format!("stock of {}", pair.key.place());
                let ended = act(ctx, memory, &readings, pair, ticked).await;
                ctx.unless_withheld(Flow::Stock, &subject, ended)?;
            }
            None => {}
        }
        ctx.progress(Flow::Stock, done + 1, total);
    }
    book(ctx, memory, ticked).await?;
    adjust::run(ctx, memory, &mut ticked.report).await?;
    Ok(true)
}

/// Asks SAP what moved.
async fn nominate(ctx: &Context, memory: &mut Memory) -> Result<(), EngineError> {
    memory.stock.choose_feed(ctx).await?;
    let moved = memory.stock.feed.nominated(ctx).await?;
    memory.stock.attention.extend(moved.into_iter().flatten());
    Ok(())
}

/// Pairs that moved in SAP while they were read. Asked only where something is to be decided.
async fn moved_meanwhile(
    ctx: &Context,
    memory: &mut Memory,
    readings: &Readings,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let differs = |key: &PairKey| {
        let pair = memory.stock.pair(key).filter(|pair| pair.state == PairState::Open)?;
        let (reading, _) = readings.of(ctx, memory, pair)?;
        Some(reading.sap != pair.sap_expected || reading.veeqo != pair.veeqo_expected)
    };
    if !readings.sap.keys().any(|key| differs(key) == Some(true)) {
        return Ok(BTreeSet::new());
    }
    let moved = memory.stock.feed.nominated(ctx).await?.unwrap_or_default();
    memory.stock.attention.extend(moved.iter().cloned());
    Ok(moved)
}

async fn act(
    ctx: &Context,
    memory: &mut Memory,
    readings: &Readings,
    mut pair: Pair,
    ticked: &mut Ticked,
) -> Result<(), EngineError> {
    let Some((reading, handling)) = readings.of(ctx, memory, &pair) else { return Ok(()) };
    let decision = decide(&pair, reading, handling, ctx.now(), &rules(ctx, &pair.key));
    if !matches!(decision, PairDecision::Hold(_) | PairDecision::Adjust { .. }) {
        memory.stock.told.remove(&pair.key);
    }
    match decision {
        PairDecision::Level => level(ctx, pair).await,
        PairDecision::LeftOut => Ok(()),
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
            if !candidate.veeqo.is_zero() {
                let (pair, difference) = (pair.key.clone(), candidate.veeqo);
                ticked.unquiet.push(Unquiet { pair, difference, until });
            }
            hold_still(ctx, pair, candidate).await
        }
        PairDecision::Put { difference } => {
            if put(ctx, memory, pair, difference, reading.veeqo, &mut ticked.report).await? {
                ticked.soon(ctx.now());
            }
            Ok(())
        }
        PairDecision::Adjust { difference } if maybe_shipped(ctx, memory, &pair, difference) => {
            ticked.report.waiting += 1;
            Ok(())
        }
        PairDecision::Adjust { difference } => {
            let candidate = candidate(&pair, reading, ctx.now());
            let (key, since, named) = (pair.key.clone(), candidate.since, candidate.named.clone());
            ticked.movements.push(Movement { pair: key, difference, since, handling, named });
            // Whoever names its units must know how many they are.
            if handling.is_tracked() { hold_still(ctx, pair, candidate).await } else { Ok(()) }
        }
        PairDecision::Received { quantity } => {
            pair.received(quantity);
            let entry = ctx.journal(&record(&pair.key), "received on both sides", format!("{quantity:+}"));
            let resolved = resolve(ctx, &pair.key);
            ctx.commit(vec![Change::PutPair(Box::new(pair)), resolved, entry]).await
        }
        PairDecision::Hold(trouble) => hold(ctx, memory, &pair.key, trouble, ticked).await,
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

fn rules(ctx: &Context, key: &PairKey) -> Rules {
    let stock = &ctx.settings.stock;
    let dock = stock.dock_receipts.contains(&key.warehouse);
    Rules { quiet: stock.quiet, limits: stock.limits, dock }
}

/// Whether Veeqo shows less allocated than the orders say, by the loss or more: a parcel, until it has had time to show.
fn maybe_shipped(ctx: &Context, memory: &Memory, pair: &Pair, difference: Decimal) -> bool {
    let patience = ctx.settings.stock.quiet.max(PARCEL_PATIENCE);
    let young = pair.candidate.as_ref().is_some_and(|candidate| ctx.now() < after(candidate.since, patience));
    let Some(shown) = memory.allocated(ctx, pair) else { return false };
    difference < Decimal::ZERO && young && allocated_by_orders(ctx, memory, pair) - shown >= -difference
}

impl Ticked {
    pub(super) fn soon(&mut self, at: Timestamp) {
        self.next = Some(self.next.map_or(at, |next| next.min(at)));
    }
}
