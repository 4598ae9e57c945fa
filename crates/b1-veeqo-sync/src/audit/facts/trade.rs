//! Partners, channels, orders, the account and what was set up.

use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A business partner that a channel is posted to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Partner {
    /// It is a customer.
    pub customer: bool,
    /// It is frozen today.
    pub frozen: bool,
    /// It is marked valid, but not today.
    pub out_of_date: bool,
    /// The company's code of its currency; `##` for all.
    pub currency: Option<String>,
}

/// A sales channel of Veeqo.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Channel {
    /// Its id.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Orders can be created on it.
    pub direct: bool,
    /// Amazon despatches its orders.
    pub fba: bool,
    /// It was deleted.
    pub deleted: bool,
    /// ISO code of its currency, where it has one of its own.
    pub currency: Option<String>,
}

/// An order as Veeqo shows it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChannelOrder {
    /// Its id.
    pub id: i64,
    /// Its number.
    pub number: String,
    /// Its channel.
    pub channel: Option<i64>,
    /// When it was made.
    pub created: Option<Timestamp>,
    /// ISO code of its currency.
    pub currency: Option<String>,
    /// Country it goes to.
    pub country: Option<String>,
    /// Tax rates of its lines as fractions, each with the line's SKU.
    pub rates: Vec<(Decimal, String)>,
    /// Delivery costs.
    pub delivery_cost: Decimal,
}

/// An open sales order of SAP.
#[derive(Clone, Debug, PartialEq)]
pub struct SapOrder {
    /// Its number, as people know it.
    pub number: i64,
    /// Its customer.
    pub partner: String,
    /// Its date.
    pub date: Option<Date>,
    /// It carries one of our keys.
    pub ours: bool,
    /// It is confirmed.
    pub confirmed: bool,
    /// What is still to be delivered from mapped warehouses.
    pub lines: Vec<OpenLine>,
}

/// What an order line still asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenLine {
    /// The item.
    pub item: String,
    /// The warehouse.
    pub warehouse: String,
    /// Open inventory units.
    pub open: Decimal,
}

/// What was set up in SAP for the synchronisation. Everything is empty where nothing was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// The claim table is defined.
    pub table: bool,
    /// The claim table's rows can be read: the Service Layer knows it.
    pub table_is_served: bool,
    /// The key field, where it is defined.
    pub field: Option<SetupField>,
    /// The expected stored queries, and whether each is there.
    pub queries: BTreeMap<String, bool>,
    /// What set-up calls the table and the field.
    pub names: (String, String),
}

/// A user-defined field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SetupField {
    /// Its length, where SAP says.
    pub size: Option<u32>,
}

impl Setup {
    /// Whether anything of it was done: only then a missing part is a fault.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.table || self.field.is_some() || self.queries.values().any(|there| *there)
    }

    /// Whether documents can be fenced.
    #[must_use]
    pub fn has_fence(&self) -> bool {
        self.table && self.table_is_served && self.field.is_some()
    }
}

/// What Veeqo says of the account. `None` where it does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// The account may be used.
    pub usable: Option<bool>,
    /// The API is switched on.
    pub api: Option<bool>,
    /// The plan shows stock levels.
    pub stock: Option<bool>,
    /// The plan has kits.
    pub kits: Option<bool>,
    /// A stock change needs a reason.
    pub reason_required: Option<bool>,
    /// Veeqo allocates by itself.
    pub allocates: Option<bool>,
    /// ISO code of prices.
    pub currency: Option<String>,
}
