//! The levels that were seen last.

use super::StockPlace;
use crate::model::StockEntry;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// What is compared: a change of anything else is no change of stock.
type Levels = (Option<Decimal>, Option<Decimal>, Option<Decimal>, Option<bool>);

#[derive(Clone, Debug, Default)]
pub(super) struct KnownLevels(BTreeMap<StockPlace, Levels>);

fn levels(entry: &StockEntry) -> Levels {
    (entry.physical_stock_level, entry.allocated_stock_level, entry.available_stock_level, entry.infinite)
}

impl KnownLevels {
    pub(super) fn contains(&self, place: StockPlace) -> bool {
        self.0.contains_key(&place)
    }

    /// Whether the entry shows nothing new.
    pub(super) fn holds(&self, entry: &StockEntry) -> bool {
        self.0.get(&StockPlace::of(entry)) == Some(&levels(entry))
    }

    pub(super) fn learn(&mut self, entry: &StockEntry) {
        self.0.insert(StockPlace::of(entry), levels(entry));
    }

    /// Forgets the places that are not among these, and names them.
    pub(super) fn forget_all_but(&mut self, seen: &BTreeSet<StockPlace>) -> Vec<StockPlace> {
        let gone: Vec<_> = self.0.keys().copied().filter(|place| !seen.contains(place)).collect();
        self.0.retain(|place, _| seen.contains(place));
        gone
    }
}
