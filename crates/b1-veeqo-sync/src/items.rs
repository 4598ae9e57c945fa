//! The items under our care, indexed the ways the flows ask.

use crate::ledger::{InventoryUnit, ItemRecord, Store, StoreError};
use b1_veeqo_mapping::ItemCode;
use sap_b1_client::{NewDocumentLine, YesNo};
use std::collections::HashMap;

/// All items, by code and by sellable.
#[derive(Clone, Debug, Default)]
pub(crate) struct Items {
    by_code: HashMap<ItemCode, ItemRecord>,
    by_sellable: HashMap<i64, ItemCode>,
}

impl Items {
    pub(crate) async fn load(store: &dyn Store) -> Result<Self, StoreError> {
        let mut items = Self::default();
        for record in store.items().await? {
            items.put(record);
        }
        Ok(items)
    }

    /// Inserts or replaces an item.
    pub(crate) fn put(&mut self, record: ItemRecord) {
        let old = self.by_code.get(&record.item_code).and_then(|old| old.product.as_ref());
        if let Some(old) = old.map(|link| link.sellable_id) {
            self.by_sellable.remove(&old);
        }
        if let Some(link) = &record.product {
            self.by_sellable.insert(link.sellable_id, record.item_code.clone());
        }
        self.by_code.insert(record.item_code.clone(), record);
    }

    pub(crate) fn get(&self, code: &ItemCode) -> Option<&ItemRecord> {
        self.by_code.get(code)
    }

    pub(crate) fn of_sellable(&self, sellable_id: i64) -> Option<&ItemRecord> {
        self.by_code.get(self.by_sellable.get(&sellable_id)?)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &ItemRecord> {
        self.by_code.values()
    }
}

impl InventoryUnit {
    /// The unit of a line that can name it only by its key.
    pub(crate) fn entry(self) -> Option<i32> {
        match self {
            Self::Entry(entry) => i32::try_from(entry).ok(),
            Self::Plain | Self::BaseUnits => None,
        }
    }

    /// Says on a document line that its quantity is in inventory units.
    pub(crate) fn say_on(self, line: &mut NewDocumentLine) {
        match self {
            Self::Plain => {}
            Self::Entry(entry) => line.uom_entry = i32::try_from(entry).ok(),
            Self::BaseUnits => line.use_base_units = Some(YesNo::Yes),
        }
    }
}
