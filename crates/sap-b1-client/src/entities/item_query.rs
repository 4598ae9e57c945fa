//! `GET Items`.

use super::item::Item;
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::ids::ItemCode;
use crate::odata::changes::ChangeCursor;
use crate::odata::filter::Filter;
use crate::odata::keyset::{ByKey, List, Scan};
use crate::odata::options::CallOptions;
use crate::odata::property::Property;
use crate::odata::single::Single;

/// Everything [`Item`] holds but stock per warehouse, which weighs about 2 KB each.
const SELECT: &[&str] = &[
    "ItemCode",
    "ItemName",
    "ForeignName",
    "ItemsGroupCode",
    "BarCode",
    "SalesItem",
    "PurchaseItem",
    "InventoryItem",
    "ManageSerialNumbers",
    "ManageBatchNumbers",
    "SRIAndBatchManageMethod",
    "Valid",
    "ValidFrom",
    "ValidTo",
    "Frozen",
    "FrozenFrom",
    "FrozenTo",
    "TreeType",
    "DefaultWarehouse",
    "UoMGroupEntry",
    "InventoryUoMEntry",
    "DefaultSalesUoMEntry",
    "SalesUnit",
    "SalesItemsPerUnit",
    "SalesUnitWeight",
    "SalesWeightUnit",
    "InventoryWeight",
    "QuantityOnStock",
    "QuantityOrderedByCustomers",
    "QuantityOrderedFromVendors",
    "CreateDate",
    "CreateTime",
    "UpdateDate",
    "UpdateTime",
    "DataVersion",
    "ItemPrices",
    "ItemBarCodeCollection",
];

/// Which items to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemQuery {
    filter: Option<Filter>,
    changed_since: Option<ChangeCursor>,
    extra: Vec<Property>,
}

impl ItemQuery {
    /// All items.
    #[must_use]
    pub fn all() -> Self {
        Self::default()
    }

    /// Only items that fulfil this condition.
    #[must_use]
    pub fn filter(mut self, filter: Filter) -> Self {
        self.filter = Some(filter);
        self
    }

    /// Only items that fulfil this condition as well.
    pub(crate) fn and(mut self, filter: Filter) -> Self {
        self.filter = Some(match self.filter {
            Some(before) => before.and(filter),
            None => filter,
        });
        self
    }

    /// Only items changed at or after this point. Stock movements do not change an item.
    #[must_use]
    pub fn changed_since(mut self, cursor: ChangeCursor) -> Self {
        self.changed_since = Some(cursor);
        self
    }

    /// Reads one more property into `Item::other`, for instance a user-defined field.
    #[must_use]
    pub fn also_select(mut self, property: impl Into<Property>) -> Self {
        self.extra.push(property.into());
        self
    }
}

impl ServiceLayer {
    /// An item without its stock per warehouse; `None` where there is none with that code.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_item(&self, code: &ItemCode) -> Result<Option<Item>, Error> {
        let single = Single { operation: "GetItem", set: "Items", key: "ItemCode", select: SELECT };
        single.get(self, code.as_str()).await
    }

    /// Items in the order of their codes, without stock per warehouse.
    ///
    /// The walk goes by code, each page starting behind the last: an item that others change, insert or delete meanwhile neither hides nor
    /// repeats another. An item that changes during a walk by change may come with its old or new state and will come again in the next.
    pub fn list_items(&self, query: &ItemQuery) -> List<Item> {
        let changed = query.changed_since.map(|cursor| cursor.filter());
        let filter = match (query.filter.clone(), changed) {
            (Some(filter), Some(changed)) => Some(filter.and(changed)),
            (filter, changed) => filter.or(changed),
        };
        let extra = query.extra.iter().map(Property::as_str).filter(|name| !SELECT.contains(name));
        let select = Some(SELECT.iter().copied().chain(extra).collect::<Vec<_>>().join(","));
        let scan = Scan {
            operation: "ListItems",
            set: "Items".into(),
            key: "ItemCode".into(),
            select,
            filter,
            options: CallOptions::default(),
        };
        List::new(ByKey::new(self.clone(), scan))
    }
}
