//! Stock levels and the one place where they change.

use super::account::Account;
use super::product::{SellableKind, StockChange, StockEntry};
use super::refused::Refused;
use jiff::Timestamp;

impl Account {
    /// Units on the shelf; zero where there is no entry.
    #[must_use]
    pub fn physical(&self, sellable_id: i64, warehouse_id: i64) -> i64 {
        self.stock.get(&(sellable_id, warehouse_id)).map_or(0, |entry| entry.physical)
    }

    /// Units on the shelf that no parcel has reserved; may be negative.
    #[must_use]
    pub fn available(&self, sellable_id: i64, warehouse_id: i64) -> i64 {
        self.stock.get(&(sellable_id, warehouse_id)).map_or(0, StockEntry::available)
    }

    /// Somebody in the warehouse finds, loses or receives units.
    ///
    /// # Errors
    /// [`Refused::ProductNotFound`] when there is no such entry.
    pub fn move_stock(
        &mut self,
        sellable_id: i64,
        warehouse_id: i64,
        difference: i64,
        now: Timestamp,
    ) -> Result<i64, Refused> {
        self.shift(
            (sellable_id, warehouse_id),
            difference,
            0,
            ("manual", "Stock changed by hand".into()),
            now,
        )?;
        Ok(self.physical(sellable_id, warehouse_id))
    }

    /// The one place where stock changes: entry, product and history move together.
    pub(super) fn shift(
        &mut self,
        key: (i64, i64),
        physical: i64,
        allocated: i64,
        action: (&'static str, String),
        now: Timestamp,
    ) -> Result<(), Refused> {
        let entry = self.stock.get_mut(&key).ok_or(Refused::ProductNotFound)?;
        entry.physical += physical;
        entry.allocated += allocated;
        entry.updated_at = now;
        let level = entry.physical;
        if physical != 0 {
            let id = self.new_id();
            self.history.push(StockChange {
                id,
                sellable_id: key.0,
                warehouse_id: key.1,
                difference: physical,
                level,
                action,
                created_at: now,
            });
        }
        self.stock_moved(key.0, now);
        Ok(())
    }

    /// A stock change shows on the product, not on the sellable.
    pub(super) fn stock_moved(&mut self, sellable_id: i64, now: Timestamp) {
        let product = self.sellables.get(&sellable_id).map(|one| one.product_id);
        if let Some(product) = product.and_then(|id| self.products.get_mut(&id))
            && self.settings.stock_touches_product
        {
            product.updated_at = now;
        }
    }

    /// The units that leave the shelf for so many of a sellable: its own, or those of a kit's contents.
    pub(super) fn contents(&self, sellable_id: i64, quantity: i64) -> Vec<(i64, i64)> {
        match self.sellables.get(&sellable_id).map(|one| &one.kind) {
            Some(SellableKind::Kit(contents)) => {
                contents.iter().map(|(part, each)| (*part, each * quantity)).collect()
            }
            _ => vec![(sellable_id, quantity)],
        }
    }
}

impl StockEntry {
    pub(super) fn empty(now: Timestamp) -> Self {
        Self { physical: 0, allocated: 0, infinite: false, location: None, updated_at: now }
    }

    /// Physical less allocated; may be negative.
    #[must_use]
    pub fn available(&self) -> i64 {
        self.physical - self.allocated
    }
}
