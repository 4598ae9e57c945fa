//! Items to add, described in a few words.

use super::record::{Fields, Record, number, yes_no};
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// How units of an item are told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tracking {
    /// They are not.
    #[default]
    None,
    /// By batch.
    Batches,
    /// By serial number.
    Serials,
}

/// An item to add.
#[derive(Clone, Debug)]
pub struct NewItem {
    /// `ItemCode`.
    pub code: String,
    /// `ItemName`.
    pub name: String,
    /// Price in price list 1, in local currency and before tax.
    pub price: Decimal,
    /// `BarCode`.
    pub bar_code: Option<String>,
    /// `SalesVATGroup`.
    pub vat_group: Option<String>,
    /// How units are told apart.
    pub tracking: Tracking,
    /// Whether the company keeps stock of it.
    pub stocked: bool,
    /// Whether it is sold.
    pub sold: bool,
    /// `ItemsGroupCode`.
    pub group: i64,
    /// Inventory units in one sales unit.
    pub per_sales_unit: Decimal,
    /// Any further properties, e.g. `{"SalesUnitWeight": 0.4, "U_Brand": "x"}`.
    pub more: serde_json::Map<String, Value>,
}

impl NewItem {
    /// A stocked, sold item without tracking, tax group or price.
    #[must_use]
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            price: Decimal::ZERO,
            bar_code: None,
            vat_group: None,
            tracking: Tracking::None,
            stocked: true,
            sold: true,
            group: 100,
            per_sales_unit: Decimal::ONE,
            more: serde_json::Map::new(),
        }
    }

    /// The same item at that price.
    #[must_use]
    pub fn priced(self, price: Decimal) -> Self {
        Self { price, ..self }
    }

    /// The same item in that tax group.
    #[must_use]
    pub fn taxed(self, vat_group: impl Into<String>) -> Self {
        Self { vat_group: Some(vat_group.into()), ..self }
    }

    /// The same item with its units told apart.
    #[must_use]
    pub fn tracked(self, tracking: Tracking) -> Self {
        Self { tracking, ..self }
    }

    /// The item as the server keeps it, with its price in that currency.
    pub(super) fn record(self, currency: &str) -> Record {
        let mut item = self.more;
        item.put("ItemCode", self.code);
        item.put("ItemName", self.name);
        item.put("BarCode", self.bar_code);
        item.put("SalesVATGroup", self.vat_group);
        item.put("InventoryItem", yes_no(self.stocked));
        item.put("SalesItem", yes_no(self.sold));
        item.put("ManageBatchNumbers", yes_no(self.tracking == Tracking::Batches));
        item.put("ManageSerialNumbers", yes_no(self.tracking == Tracking::Serials));
        item.put("ItemsGroupCode", self.group);
        item.put("SalesItemsPerUnit", number(self.per_sales_unit));
        let price =
            json!({ "PriceList": 1, "Price": number(self.price), "Currency": currency, "Factor": 1.0 });
        item.put("ItemPrices", json!([price]));
        item
    }
}
