//! Items, sellables and what lies on the shelves.

use jiff::civil::Date;
use rust_decimal::Decimal;

/// A SAP item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// `ItemCode`, exactly as SAP keeps it.
    pub code: String,
    /// Description.
    pub name: Option<String>,
    /// Item group.
    pub group: Option<i64>,
    /// Main barcode.
    pub barcode: Option<String>,
    /// Further barcodes.
    pub more_barcodes: Vec<String>,
    /// It is sold.
    pub sales: bool,
    /// Stock is kept of it.
    pub inventory: bool,
    /// It comes in batches.
    pub batches: bool,
    /// Every unit has a serial number.
    pub serials: bool,
    /// Batches and serial numbers are named when it leaves, not when it arrives.
    pub release_only: bool,
    /// The flag `Valid`; `None` where it was not sent.
    pub valid: Option<bool>,
    /// First and last day of use.
    pub valid_days: (Option<Date>, Option<Date>),
    /// The flag `Frozen`; `None` where it was not sent.
    pub frozen: Option<bool>,
    /// First and last day out of use.
    pub frozen_days: (Option<Date>, Option<Date>),
    /// Its bill of materials.
    pub tree: Tree,
    /// Group of units; `None` for the manual group.
    pub unit_group: Option<i64>,
    /// The unit in which stock is counted.
    pub inventory_unit: Option<i64>,
    /// Inventory units in one sales unit.
    pub per_sales_unit: Option<Decimal>,
    /// The price on the configured list; `None` where the list has no row of it.
    pub price: Option<Price>,
}

/// A price on a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Price {
    /// The amount; `None` where the row holds none.
    pub amount: Option<Decimal>,
    /// The company's own code of its currency.
    pub currency: Option<String>,
}

/// A bill of materials.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tree {
    /// None, or one that does not matter to sales.
    #[default]
    Plain,
    /// A sales bundle, which Veeqo would call a kit.
    Sales,
}

impl Item {
    /// Whether it may not be used on that day because it is frozen.
    #[must_use]
    pub fn is_frozen(&self, day: Date) -> bool {
        self.frozen == Some(true) && within(self.frozen_days, day)
    }

    /// Whether it is marked valid, but not on that day.
    #[must_use]
    pub fn is_out_of_date(&self, day: Date) -> bool {
        self.valid == Some(true) && !within(self.valid_days, day)
    }

    /// Whether the catalogue would send it to Veeqo on that day.
    #[must_use]
    pub fn is_offered(&self, day: Date) -> bool {
        self.sales && self.tree == Tree::Plain && !self.is_frozen(day) && !self.is_out_of_date(day)
    }
}

fn within((from, to): (Option<Date>, Option<Date>), day: Date) -> bool {
    from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to)
}

/// Stock of an item in a SAP warehouse, in inventory units.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// The item.
    pub item: String,
    /// The warehouse.
    pub warehouse: String,
    /// On hand.
    pub on_hand: Decimal,
    /// Promised to customers.
    pub committed: Decimal,
}

/// What Veeqo sells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sellable {
    /// Its id.
    pub id: i64,
    /// Title of its product.
    pub title: String,
    /// The SKU, exactly as Veeqo keeps it; may be empty.
    pub sku: String,
    /// The barcode.
    pub barcode: Option<String>,
    /// It is a kit.
    pub kit: bool,
    /// How many sellables its product has.
    pub siblings: usize,
    /// Stock in mapped warehouses.
    pub shelves: Vec<Shelf>,
}

/// Stock of a sellable in a Veeqo warehouse.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf {
    /// The warehouse.
    pub warehouse: i64,
    /// On the shelf.
    pub physical: Decimal,
    /// Promised to orders.
    pub allocated: Decimal,
    /// Veeqo does not count it.
    pub infinite: bool,
}
