//! What the audit knows of both systems: plain values, without any vendor's type. Checks are functions over them.

mod books;
mod goods;
mod source;
mod trade;

pub use books::{Company, Currency, Period, Series, SeriesKind, TaxCode, TaxLaw};
pub use goods::{Item, Level, Price, Sellable, Shelf, Tree};
pub use source::{Answer, Source};
pub use trade::{Account, Channel, ChannelOrder, OpenLine, Partner, SapOrder, Setup, SetupField};

use b1_veeqo_mapping::warehouse::{SapWarehouse, VeeqoWarehouse};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// How far a list was read that is longer than an audit needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cut {
    /// Rows that were looked at.
    pub looked_at: usize,
    /// Rows there are, where the server says.
    pub of: Option<u64>,
}

/// Everything that was read. What could not be read is in `unread`, and its field is empty.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The instant of the audit.
    pub now: Timestamp,
    /// The company's local day.
    pub today: Date,
    /// What could not be read, and what the server said.
    pub unread: BTreeMap<Source, Answer>,
    /// Single records that could not be read: where they come from, which one, and why.
    pub unreadable: Vec<(Source, String, String)>,
    /// Lists that were left before their end.
    pub cut: BTreeMap<Source, Cut>,
    /// SAP: the company's switches.
    pub company: Company,
    /// SAP: all items that the settings let through to the audit.
    pub items: Vec<Item>,
    /// SAP: stock of those items in mapped warehouses, where it is not zero.
    pub levels: Vec<Level>,
    /// SAP: all warehouses.
    pub sap_warehouses: Vec<SapWarehouse>,
    /// SAP: branch of each warehouse that has one.
    pub branches: BTreeMap<String, i64>,
    /// SAP: the partners of the channels, by card code; those that do not exist are missing.
    pub partners: BTreeMap<String, Partner>,
    /// SAP: VAT groups and tax codes.
    pub tax_codes: Vec<TaxCode>,
    /// SAP: kinds of freight.
    pub expenses: BTreeSet<i64>,
    /// SAP: numbering series by kind of document.
    pub series: BTreeMap<SeriesKind, Vec<Series>>,
    /// SAP: the default series of a kind of document, where there is one.
    pub default_series: BTreeMap<SeriesKind, i64>,
    /// SAP: posting periods.
    pub periods: Vec<Period>,
    /// SAP: currencies.
    pub currencies: Vec<Currency>,
    /// SAP: today's rate of every foreign currency that is needed; `None` where none is entered.
    pub rates: BTreeMap<String, Option<Decimal>>,
    /// SAP: price lists and whether they are in use.
    pub price_lists: BTreeMap<i64, bool>,
    /// SAP: item groups.
    pub item_groups: BTreeSet<i64>,
    /// SAP: components of the sales bundles.
    pub bundles: BTreeMap<String, Vec<String>>,
    /// SAP: open orders.
    pub sap_orders: Vec<SapOrder>,
    /// SAP: kinds of documents whose reading was refused, with the server's words.
    pub refused_documents: BTreeMap<&'static str, String>,
    /// SAP: what was set up for us.
    pub setup: Setup,
    /// How far SAP's clock is ahead of ours.
    pub sap_clock: Option<SignedDuration>,
    /// How far Veeqo's clock is ahead of ours.
    pub veeqo_clock: Option<SignedDuration>,
    /// Veeqo: plan and settings.
    pub account: Account,
    /// Veeqo: all warehouses.
    pub veeqo_warehouses: Vec<VeeqoWarehouse>,
    /// Veeqo: the reference that a warehouse carries, by id.
    pub external_ids: BTreeMap<i64, String>,
    /// Veeqo: warehouses that Amazon despatches from.
    pub fba: BTreeSet<i64>,
    /// Veeqo: all channels.
    pub channels: Vec<Channel>,
    /// Veeqo: all sellables that are not deleted.
    pub sellables: Vec<Sellable>,
    /// Veeqo: recent orders of the configured channels.
    pub recent_orders: Vec<ChannelOrder>,
    /// Veeqo: open orders from before go-live.
    pub old_orders: Vec<ChannelOrder>,
}

impl Facts {
    /// Nothing yet.
    #[must_use]
    pub fn at(now: Timestamp, today: Date) -> Self {
        Self {
            now,
            today,
            unread: BTreeMap::new(),
            unreadable: Vec::new(),
            cut: BTreeMap::new(),
            company: Company::default(),
            items: Vec::new(),
            levels: Vec::new(),
            sap_warehouses: Vec::new(),
            branches: BTreeMap::new(),
            partners: BTreeMap::new(),
            tax_codes: Vec::new(),
            expenses: BTreeSet::new(),
            series: BTreeMap::new(),
            default_series: BTreeMap::new(),
            periods: Vec::new(),
            currencies: Vec::new(),
            rates: BTreeMap::new(),
            price_lists: BTreeMap::new(),
            item_groups: BTreeSet::new(),
            bundles: BTreeMap::new(),
            sap_orders: Vec::new(),
            refused_documents: BTreeMap::new(),
            setup: Setup::default(),
            sap_clock: None,
            veeqo_clock: None,
            account: Account::default(),
            veeqo_warehouses: Vec::new(),
            external_ids: BTreeMap::new(),
            fba: BTreeSet::new(),
            channels: Vec::new(),
            sellables: Vec::new(),
            recent_orders: Vec::new(),
            old_orders: Vec::new(),
        }
    }

    /// Whether something could be read.
    #[must_use]
    pub fn has(&self, source: Source) -> bool {
        !self.unread.contains_key(&source)
    }
}
