//! What the stock flow keeps in memory: the ledger's pairs and open orders, read once and then by key, and which pairs are to be read again.

use super::feed::Feed;
use super::open_orders::OpenOrders;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Pair, PairKey, PairState};
use crate::memory::Memory;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::time::Duration;

/// The memory of the stock flow. Losing it costs readings, never correctness.
#[derive(Debug, Default)]
pub(crate) struct StockMemory {
    /// Every pair of the ledger; `None` before they were read.
    pairs: Option<BTreeMap<PairKey, Pair>>,
    /// Orders that may still take from stock.
    pub(super) orders: OpenOrders,
    /// Pairs of which a feed, the ledger or a person said something since they were last read.
    pub(crate) attention: BTreeSet<PairKey>,
    /// SAP's on-hand as last read.
    seen: HashMap<PairKey, Decimal>,
    /// How old this process was when all of SAP's stock was last read.
    pub(super) swept_at: Option<Duration>,
    /// How SAP says what moved.
    pub(super) feed: Feed,
    /// When it was chosen, and whether reading everything was dear then.
    chosen: Option<(Duration, bool)>,
    /// What was told of pairs that cannot be booked, so that an unchanged exception is not written at every look.
    pub(super) told: HashMap<PairKey, String>,
    /// Deliveries, and invoices, that somebody cancelled in SAP and that are none of ours.
    pub(super) strangers: HashSet<(bool, i64)>,
    /// Whether adjustments were looked for of which the ledger does not know.
    pub(super) remembered: bool,
    /// Movements that only a full reading showed, since the last look.
    pub(super) missed: u64,
}

impl StockMemory {
    /// Whatever was told once is told again if it is still so.
    pub(crate) fn look_again(&mut self) {
        self.attention.extend(self.told.drain().map(|(key, _)| key));
    }

    /// Movements in Veeqo that no feed has shown.
    pub(crate) fn count_missed(&mut self, missed: u64) {
        self.missed += missed;
    }

    pub(super) fn pair(&self, key: &PairKey) -> Option<&Pair> {
        self.pairs.as_ref()?.get(key)
    }

    /// Every pair of the ledger, by key.
    pub(super) fn pairs(&self) -> impl Iterator<Item = &Pair> {
        self.pairs.iter().flat_map(BTreeMap::values)
    }

    /// Chooses a feed, or a better one than there is: at first, now and then, and where reading everything has become dear. After the choice
    /// all stock is read once.
    pub(super) async fn choose_feed(&mut self, ctx: &Context) -> Result<(), EngineError> {
        let dear = Feed::is_full_reading_dear(self.seen.len());
        let chosen = self.chosen.filter(|_| !matches!(self.feed, Feed::None));
        let sweep = ctx.settings.stock.sweep;
        let fresh = |(at, then): (Duration, bool)| then == dear && ctx.age() < at.saturating_add(sweep);
        if matches!(self.feed, Feed::Movements(_)) || chosen.is_some_and(fresh) {
            return Ok(());
        }
        self.chosen = Some((ctx.age(), dear));
        if let Some(better) = Feed::better_than(&self.feed, ctx, dear).await? {
            tracing::info!(feed = better.name(), "how SAP says what stock moved");
            self.feed = better;
            self.swept_at = None;
            self.seen.clear();
        }
        Ok(())
    }

    /// Notes what SAP shows. Whether it is a movement that nobody has spoken of.
    pub(super) fn saw(&mut self, key: &PairKey, on_hand: Decimal, spoken_of: bool) -> bool {
        let known = self.seen.insert(key.clone(), on_hand);
        let has_feed = !matches!(self.feed, Feed::Full | Feed::None);
        has_feed && !spoken_of && known.is_some_and(|known| known != on_hand)
    }

    /// Whether all of SAP's stock is to be read: at first, where nobody says what moved, and now and then for what nobody said.
    pub(super) fn sweep_is_due(&self, ctx: &Context) -> bool {
        let long_ago = |at: Duration| ctx.age() >= at.saturating_add(ctx.settings.stock.sweep);
        matches!(self.feed, Feed::Full | Feed::None) || self.swept_at.is_none_or(long_ago)
    }

    /// How many places SAP has shown.
    pub(super) fn size(&self) -> usize {
        self.seen.len()
    }

    /// All of SAP's stock is read with the next tick.
    pub(crate) fn sweep_again(&mut self) {
        self.swept_at = None;
    }

    /// The pairs to be looked at: those with news, and those with a movement, a write or a document under way.
    pub(super) fn watched(&mut self, busy: &BTreeSet<PairKey>) -> BTreeSet<PairKey> {
        let mut watched = std::mem::take(&mut self.attention);
        let moving = |pair: &&Pair| {
            let moving = pair.pending_put.is_some() || pair.candidate.is_some();
            moving && pair.state == PairState::Open && !self.told.contains_key(&pair.key)
        };
        watched.extend(self.pairs().filter(moving).map(|pair| pair.key.clone()));
        watched.extend(busy.iter().cloned());
        watched
    }
}

impl Memory {
    /// Takes in what the engine changed in the ledger since the last time.
    pub(crate) async fn refresh_stock(&mut self, ctx: &Context) -> Result<(), EngineError> {
        let changed = ctx.take_changed();
        let Some(pairs) = &mut self.stock.pairs else {
            let all = ctx.store.pairs().await?;
            self.stock.pairs = Some(all.into_iter().map(|pair| (pair.key.clone(), pair)).collect());
            return self.stock.orders.load(ctx.store.as_ref()).await;
        };
        for key in &changed.pairs {
            match ctx.store.pair(key).await? {
                Some(pair) => pairs.insert(key.clone(), pair),
                None => pairs.remove(key),
            };
        }
        self.stock.attention.extend(changed.pairs);
        for key in &changed.orders {
            self.stock.orders.read(ctx, key).await?;
        }
        let places = |item| ctx.settings.warehouses.iter().map(move |(warehouse, _)| (item, warehouse));
        for (item, warehouse) in changed.items.iter().flat_map(places) {
            self.stock.attention.insert(PairKey { item: item.clone(), warehouse: warehouse.clone() });
        }
        for (sellable, warehouse) in std::mem::take(&mut self.moved) {
            let item = self.items.of_sellable(sellable).map(|item| item.item_code.clone());
            let warehouse = ctx.settings.sap_warehouse(warehouse).cloned();
            self.stock
                .attention
                .extend(item.zip(warehouse).map(|(item, warehouse)| PairKey { item, warehouse }));
        }
        Ok(())
    }
}
