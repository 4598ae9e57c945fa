//! Goods that came back: before a movement is booked it is asked whether it is theirs.

use super::decide::Reading;
use super::read::Readings;
use super::suspects::showing;
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Pair, PairKey};
use crate::memory::Memory;
use crate::orders::reread;
use crate::returns::{
    announced, find_cancelled_returns, find_returned_by_hand, put_on_shelf, suspects, underway,
};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::time::Duration;

/// How long a rise is taken for goods of an announced return that does not show yet.
const PATIENCE: Duration = Duration::from_secs(600);

/// Pairs that are left for the next tick, because what moved there has to do with a return.
pub(super) async fn goods_back(
    ctx: &Context,
    memory: &mut Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
) -> Result<HashSet<PairKey>, EngineError> {
    let mut left: HashSet<PairKey> = underway(ctx, memory).await?.into_iter().collect();
    left.extend(moving.iter().cloned());
    shelve(ctx, memory, readings, &left).await?;
    let rise =
        |pair: &Pair, reading: Reading| reading.veeqo > pair.veeqo_expected && ripe(ctx, pair, reading);
    let rises = showing(ctx, memory, readings, &left, rise);
    if !rises.is_empty() {
        let young = |pair: &Pair, _| {
            pair.candidate.as_ref().is_some_and(|candidate| ctx.now() < after(candidate.since, PATIENCE))
        };
        let young = showing(ctx, memory, readings, &left, young);
        let wait: BTreeSet<PairKey> = rises.intersection(&young).cloned().collect();
        left.extend(announced(ctx, memory, &wait).await?);
        let orders = suspects(ctx, &rises).await?;
        left.extend(reread(ctx, memory, &orders).await?);
    }
    let back = |pair: &Pair, reading: Reading| reading.sap > pair.sap_expected && ripe(ctx, pair, reading);
    let back = showing(ctx, memory, readings, &left, back);
    if !back.is_empty() && find_returned_by_hand(ctx, &back).await? {
        left.extend(back);
    }
    let gone = |pair: &Pair, reading: Reading| reading.sap < pair.sap_expected && ripe(ctx, pair, reading);
    let gone = showing(ctx, memory, readings, &left, gone);
    if !gone.is_empty() && find_cancelled_returns(ctx, &gone).await? {
        left.extend(gone);
    }
    Ok(left)
}

/// Rises that a received return misses are its goods.
async fn shelve(
    ctx: &Context,
    memory: &Memory,
    readings: &Readings,
    left: &HashSet<PairKey>,
) -> Result<(), EngineError> {
    let mut rises: BTreeMap<PairKey, Decimal> = BTreeMap::new();
    let risen =
        |pair: &Pair, reading: Reading| pair.pending_put.is_none() && reading.veeqo > pair.veeqo_expected;
    for key in showing(ctx, memory, readings, left, risen) {
        let Some(pair) = ctx.store.pair(&key).await? else { continue };
        if let Some((reading, _)) = readings.of(ctx, memory, &pair) {
            rises.insert(key, reading.veeqo - pair.veeqo_expected);
        }
    }
    put_on_shelf(ctx, memory, rises).await
}

/// Whether a movement has held still for long enough to be booked now.
fn ripe(ctx: &Context, pair: &Pair, reading: Reading) -> bool {
    pair.candidate.as_ref().is_some_and(|candidate| {
        let same = candidate.sap == reading.sap - pair.sap_expected
            && candidate.veeqo == reading.veeqo - pair.veeqo_expected;
        same && ctx.now() >= after(candidate.since, ctx.settings.stock.quiet)
    })
}
