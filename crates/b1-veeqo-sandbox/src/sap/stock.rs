//! Quantities by item and warehouse, by batch and by serial number, and the journal of movements.

use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a warehouse holds of one item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Level {
    pub(crate) on_hand: Decimal,
    pub(crate) committed: Decimal,
    /// Moving average cost.
    pub(crate) cost: Decimal,
}

/// One batch of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Batch {
    /// Key of its `BatchNumberDetails` row, and its system number.
    pub(crate) entry: i64,
    pub(crate) by_warehouse: BTreeMap<String, Decimal>,
}

/// One unit of an item with serial numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Serial {
    /// Key of its `SerialNumberDetails` row, and its system number.
    pub(crate) entry: i64,
    /// Where it is; `None` once it left.
    pub(crate) warehouse: Option<String>,
}

/// One change of a quantity on hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Movement {
    pub(crate) number: i64,
    pub(crate) item: String,
    pub(crate) warehouse: String,
    /// Positive when received.
    pub(crate) quantity: Decimal,
    /// Object type of the document, e.g. 15.
    pub(crate) object: i64,
    pub(crate) entry: i64,
    pub(crate) line: i64,
    pub(crate) date: Date,
}

/// The document line a movement comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    pub(crate) object: i64,
    pub(crate) entry: i64,
    pub(crate) line: i64,
    pub(crate) date: Date,
}

type Pair = (String, String);

/// All quantities, shared until changed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stock {
    levels: Arc<BTreeMap<Pair, Level>>,
    /// By item and batch number.
    pub(crate) batches: Arc<BTreeMap<Pair, Batch>>,
    /// By item and serial number.
    pub(crate) serials: Arc<BTreeMap<Pair, Serial>>,
    /// What each bin holds of an item.
    pub(crate) bins: Arc<BTreeMap<(String, i64), Decimal>>,
    /// The warehouse of each bin.
    pub(crate) places: Arc<BTreeMap<i64, String>>,
    movements: Arc<Vec<Arc<Movement>>>,
}

impl Stock {
    pub(crate) fn level(&self, item: &str, warehouse: &str) -> Level {
        self.levels.get(&pair(item, warehouse)).copied().unwrap_or_default()
    }

    pub(crate) fn levels(&self) -> impl Iterator<Item = (&str, &str, Level)> {
        self.levels.iter().map(|((item, warehouse), level)| (item.as_str(), warehouse.as_str(), *level))
    }

    pub(crate) fn movements(&self) -> impl Iterator<Item = &Movement> {
        self.movements.iter().map(AsRef::as_ref)
    }

    /// Changes the quantity promised to orders.
    pub(crate) fn commit(&mut self, item: &str, warehouse: &str, by: Decimal) {
        Arc::make_mut(&mut self.levels).entry(pair(item, warehouse)).or_default().committed += by;
    }

    /// Books a movement; a receipt with a price moves the average cost. Returns the quantity on hand afterwards.
    pub(crate) fn book(
        &mut self,
        item: &str,
        warehouse: &str,
        by: Decimal,
        price: Option<Decimal>,
        origin: Origin,
    ) -> Decimal {
        let level = Arc::make_mut(&mut self.levels).entry(pair(item, warehouse)).or_default();
        let after = level.on_hand + by;
        if let Some(price) = price.filter(|_| by > Decimal::ZERO && after > Decimal::ZERO) {
            let held = level.on_hand.max(Decimal::ZERO);
            level.cost = ((held * level.cost + by * price) / (held + by)).round_dp(6);
        }
        level.on_hand = after;
        let number = i64::try_from(self.movements.len()).unwrap_or(i64::MAX).saturating_add(1);
        let Origin { object, entry, line, date } = origin;
        let (item, warehouse) = pair(item, warehouse);
        let movement = Movement { number, item, warehouse, quantity: by, object, entry, line, date };
        Arc::make_mut(&mut self.movements).push(Arc::new(movement));
        after
    }

    /// What a warehouse holds of a batch.
    pub(crate) fn batch_quantity(&self, item: &str, batch: &str, warehouse: &str) -> Decimal {
        let batch = self.batches.get(&pair(item, batch));
        batch.and_then(|batch| batch.by_warehouse.get(warehouse)).copied().unwrap_or_default()
    }

    /// Whether any document ever moved or promised the item.
    pub(crate) fn touched(&self, item: &str) -> bool {
        self.levels.keys().any(|(code, _)| code == item)
    }
}

/// An owned key of two codes.
pub(crate) fn pair(first: &str, second: &str) -> (String, String) {
    (first.to_owned(), second.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Origin, Stock};
    use rust_decimal::Decimal;

    #[test]
    fn receipts_move_the_average_cost_and_issues_do_not() {
        let origin = Origin { object: 59, entry: 1, line: 0, date: jiff::civil::date(2026, 1, 1) };
        let mut stock = Stock::default();
        stock.book("A", "01", Decimal::from(10), Some(Decimal::from(2)), origin);
        stock.book("A", "01", Decimal::from(10), Some(Decimal::from(4)), origin);
        let left = stock.book("A", "01", Decimal::from(-5), None, origin);
        assert_eq!((left, stock.level("A", "01").cost), (Decimal::from(15), Decimal::from(3)));
        assert_eq!(stock.movements().count(), 3);
    }
}
