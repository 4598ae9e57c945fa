//! Items.

use super::OtherProperties;
use super::flags::{ManageMethod, TreeType, YesNo};
use crate::ids::{ItemCode, WarehouseCode};
use crate::odata::etag::ETag;
use crate::wire;
use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use serde::Deserialize;

/// An item (`OITM`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Item {
    /// Key.
    pub item_code: ItemCode,
    /// Description.
    #[serde(default, with = "wire::text")]
    pub item_name: Option<String>,
    /// Description in a foreign language.
    #[serde(default, with = "wire::text")]
    pub foreign_name: Option<String>,
    /// Key of the item group.
    pub items_group_code: Option<i32>,
    /// Main bar code. Not necessarily unique.
    #[serde(default, with = "wire::text")]
    pub bar_code: Option<String>,
    /// It can be sold.
    pub sales_item: Option<YesNo>,
    /// It can be bought.
    pub purchase_item: Option<YesNo>,
    /// Stock is kept of it.
    pub inventory_item: Option<YesNo>,
    /// Every unit has a serial number.
    pub manage_serial_numbers: Option<YesNo>,
    /// It comes in batches.
    pub manage_batch_numbers: Option<YesNo>,
    /// When batches and serial numbers must be named.
    #[serde(rename = "SRIAndBatchManageMethod")]
    pub sri_and_batch_manage_method: Option<ManageMethod>,
    /// Usable within `valid_from` and `valid_to`. A column of its own, independent of `frozen`.
    pub valid: Option<YesNo>,
    /// First day of use.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub valid_from: Option<Date>,
    /// Last day of use.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub valid_to: Option<Date>,
    /// Out of use within `frozen_from` and `frozen_to`.
    pub frozen: Option<YesNo>,
    /// First day out of use.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub frozen_from: Option<Date>,
    /// Last day out of use.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub frozen_to: Option<Date>,
    /// Its bill of materials.
    pub tree_type: Option<TreeType>,
    /// Warehouse proposed on documents.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub default_warehouse: Option<WarehouseCode>,
    /// Group of units of measurement; -1 is the manual group.
    #[serde(rename = "UoMGroupEntry")]
    pub uom_group_entry: Option<i32>,
    /// Unit in which stock is counted.
    #[serde(rename = "InventoryUoMEntry")]
    pub inventory_uom_entry: Option<i32>,
    /// Unit proposed when selling.
    #[serde(rename = "DefaultSalesUoMEntry")]
    pub default_sales_uom_entry: Option<i32>,
    /// Name of the sales unit.
    #[serde(default, with = "wire::text")]
    pub sales_unit: Option<String>,
    /// Inventory units in one sales unit.
    #[serde(default, with = "wire::amount")]
    pub sales_items_per_unit: Option<Decimal>,
    /// Weight of one sales unit, in `sales_weight_unit`.
    #[serde(default, with = "wire::amount")]
    pub sales_unit_weight: Option<Decimal>,
    /// Key of the unit of weight.
    pub sales_weight_unit: Option<i32>,
    /// Weight of one inventory unit.
    #[serde(default, with = "wire::amount")]
    pub inventory_weight: Option<Decimal>,
    /// On hand in all warehouses.
    #[serde(default, with = "wire::amount")]
    pub quantity_on_stock: Option<Decimal>,
    /// Committed in all warehouses.
    #[serde(default, with = "wire::amount")]
    pub quantity_ordered_by_customers: Option<Decimal>,
    /// On order in all warehouses.
    #[serde(default, with = "wire::amount")]
    pub quantity_ordered_from_vendors: Option<Decimal>,
    /// Day of creation, in the server's time.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub create_date: Option<Date>,
    /// Time of creation.
    #[serde(default, with = "wire::time")]
    pub create_time: Option<Time>,
    /// Day of the last change, in the server's time. Stock movements do not count as changes.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub update_date: Option<Date>,
    /// Time of the last change.
    #[serde(default, with = "wire::time")]
    pub update_time: Option<Time>,
    /// Counts changes; makes the [`ETag`].
    pub data_version: Option<i64>,
    /// One row per price list.
    #[serde(default, deserialize_with = "wire::rows")]
    pub item_prices: Vec<ItemPrice>,
    /// All bar codes.
    #[serde(default, deserialize_with = "wire::rows")]
    pub item_bar_code_collection: Vec<ItemBarCode>,
    /// Stock per warehouse. Heavy: left out of lists.
    #[serde(default, deserialize_with = "wire::rows")]
    pub item_warehouse_info_collection: Vec<ItemWarehouseInfo>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

impl Item {
    /// The tag of this version, for `If-Match`.
    #[must_use]
    pub fn etag(&self) -> Option<ETag> {
        self.data_version.map(ETag::of_data_version)
    }

    /// The price on a price list.
    #[must_use]
    pub fn price_on(&self, price_list: i32) -> Option<&ItemPrice> {
        self.item_prices.iter().find(|price| price.price_list == Some(price_list))
    }
}

/// A price of an item.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ItemPrice {
    /// Key of the price list.
    pub price_list: Option<i32>,
    /// The price; absent where the list has none.
    #[serde(default, with = "wire::amount")]
    pub price: Option<Decimal>,
    /// The company's own currency code, not necessarily ISO.
    #[serde(default, with = "wire::text")]
    pub currency: Option<String>,
    /// The list it is derived from.
    pub base_price_list: Option<i32>,
    /// Factor on the base list.
    #[serde(default, with = "wire::amount")]
    pub factor: Option<Decimal>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// A bar code of an item.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ItemBarCode {
    /// Key.
    pub abs_entry: Option<i32>,
    /// The code itself.
    #[serde(default, with = "wire::text")]
    pub barcode: Option<String>,
    /// Unit it stands on; -1 for the manual group.
    #[serde(rename = "UoMEntry")]
    pub uom_entry: Option<i32>,
    /// Remark.
    #[serde(default, with = "wire::text")]
    pub free_text: Option<String>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// An item in a warehouse (`OITW`), in inventory units.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ItemWarehouseInfo {
    /// The warehouse.
    pub warehouse_code: WarehouseCode,
    /// On hand.
    #[serde(default, with = "wire::amount")]
    pub in_stock: Option<Decimal>,
    /// Promised to customers.
    #[serde(default, with = "wire::amount")]
    pub committed: Option<Decimal>,
    /// Expected from vendors.
    #[serde(default, with = "wire::amount")]
    pub ordered: Option<Decimal>,
    /// Cost of one inventory unit here.
    #[serde(default, with = "wire::amount")]
    pub standard_average_price: Option<Decimal>,
    /// Reorder level.
    #[serde(default, with = "wire::amount")]
    pub minimal_stock: Option<Decimal>,
    /// No movement allowed.
    pub locked: Option<YesNo>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}
