//! What one look found.

use crate::id::{SellableId, WarehouseId};
use crate::model::StockEntry;
use crate::page::UnreadableRow;
use std::collections::BTreeSet;

/// A sellable in a warehouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StockPlace {
    /// The sellable.
    pub sellable: SellableId,
    /// The warehouse.
    pub warehouse: WarehouseId,
}

impl StockPlace {
    /// Where an entry belongs.
    #[must_use]
    pub fn of(entry: &StockEntry) -> Self {
        Self { sellable: entry.sellable_id, warehouse: entry.warehouse_id }
    }
}

/// What one look at the stock found.
#[derive(Clone, Debug, PartialEq)]
pub struct StockPoll {
    /// Every product was read.
    pub sweep: bool,
    /// The entries whose levels are new or differ from those seen last.
    pub changed: Vec<StockEntry>,
    /// Of these, found by a sweep, the ones that the dates of products would not have told. More than none means: sweep more often.
    pub missed: Vec<StockPlace>,
    /// What was there and is not any more, told by a sweep in which every product could be read.
    pub gone: Vec<StockPlace>,
    /// Products that cannot be read; nothing is known of their stock.
    pub unreadable: Vec<UnreadableRow>,
    pub(super) seen: BTreeSet<StockPlace>,
}

impl StockPoll {
    pub(super) fn new(sweep: bool) -> Self {
        Self {
            sweep,
            changed: Vec::new(),
            missed: Vec::new(),
            gone: Vec::new(),
            unreadable: Vec::new(),
            seen: BTreeSet::new(),
        }
    }
}
