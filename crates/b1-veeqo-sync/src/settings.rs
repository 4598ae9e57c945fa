//! What a merchant decides. The program reads it from its configuration; everything here is already checked.

use crate::maintenance::MaintenanceWindow;
use crate::reconcile::Schedule;
use crate::setup::SetupNames;
use crate::watch::Thresholds;
use b1_veeqo_mapping::customer::{CardPrefix, EmailMatch};
use b1_veeqo_mapping::money::{Accuracy, Currency, CurrencyShadowed, CurrencyTable};
use b1_veeqo_mapping::pricing::{PriceMode, PricingRules, TaxRate, TaxSource, TaxTable};
use b1_veeqo_mapping::region::RegionTable;
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_mapping::tracking::{ChoiceRules, Policy};
use b1_veeqo_mapping::{VeeqoWarehouseId, WarehouseCode, WarehouseMap};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// All settings of one company.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Which warehouses belong together.
    pub warehouses: WarehouseMap,
    /// How the orders of each Veeqo channel are posted, by channel id. An unlisted channel is an exception.
    pub channels: BTreeMap<i64, ChannelSettings>,
    /// The channel that SAP's own sales orders go to; its orders are never posted back. None: SAP's orders stay in SAP.
    pub push_channel: Option<i64>,
    /// How SAP's own sales orders look in Veeqo.
    pub sales_orders: SalesOrderSettings,
    /// The company's time zone: document dates are local.
    pub time_zone: TimeZone,
    /// Go-live: nothing older is posted.
    pub since: Timestamp,
    /// Largest residual between both sides' order totals, in minor units of the currency per line; 0 refuses any.
    pub rounding_tolerance: u32,
    /// What becomes of the rest of an order that was cancelled after a parcel had left.
    pub cancelled_rest: CancelledRest,
    /// The countries whose states have codes in SAP.
    pub regions: RegionTable,
    /// After an unknown outcome, how long a record must stay absent in SAP before it may be sent again. Longer than SAP's slowest write.
    pub settle: Duration,
    /// How the stock flow behaves.
    pub stock: StockSettings,
    /// How returns are booked.
    pub returns: ReturnSettings,
    /// Which items are sold through Veeqo.
    pub items: ItemSettings,
    /// How parcels become deliveries.
    pub despatch: DespatchSettings,
    /// How batches, serial numbers and bins are chosen.
    pub tracking: TrackingSettings,
    /// How often each flow looks.
    pub intervals: Intervals,
    /// What set-up's tables, fields and queries are called in SAP.
    pub names: SetupNames,
    /// When nothing is written, and what somebody is alarmed about.
    pub operations: OperationSettings,
    /// How long the history of records is kept.
    pub history: HistorySettings,
}

/// How the work is looked after.
#[derive(Clone, Debug, Default)]
pub struct OperationSettings {
    /// Hours in which nothing is written, in the company's time zone.
    pub windows: Vec<MaintenanceWindow>,
    /// From when on something is an incident.
    pub thresholds: Thresholds,
    /// When both sides are compared; none: when somebody asks.
    pub reconcile: Option<Schedule>,
}

/// How long the history of records is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistorySettings {
    /// What is older is forgotten, a little every hour.
    pub keep: Duration,
}

impl Default for HistorySettings {
    /// 400 days: a year, and the time to close its books.
    fn default() -> Self {
        Self { keep: Duration::from_secs(400 * 24 * 3600) }
    }
}

/// How SAP's own sales orders look in Veeqo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SalesOrderSettings {
    /// The payment that takes an order out of `awaiting_payment`, in Veeqo's words.
    pub payment_type: String,
    /// The delivery method; Veeqo's documentation demands one, a client in use sends none.
    pub delivery_method: Option<i64>,
    /// The e-mail address of customers that have none in SAP: Veeqo demands one.
    pub email: Option<String>,
}

impl SalesOrderSettings {
    /// Veeqo's words for payments.
    pub const PAYMENT_TYPES: [&str; 9] = [
        "none",
        "cash",
        "credit_card",
        "bank_transfer",
        "paypal",
        "paypal_express",
        "sagepay",
        "checkmo",
        "online_finance",
    ];
}

impl Default for SalesOrderSettings {
    fn default() -> Self {
        Self { payment_type: "bank_transfer".to_owned(), delivery_method: None, email: None }
    }
}

/// How the orders of one channel are posted.
#[derive(Clone, Debug)]
pub struct ChannelSettings {
    /// The business partner of the channel's orders; with [`CustomerPolicy::FindOrCreate`] of those that name no customer.
    pub card_code: String,
    /// Whether its customers are business partners of their own.
    pub customers: CustomerPolicy,
    /// The numbering series; SAP's default where there is none.
    pub series: Option<i32>,
    /// `ExpenseCode` of delivery costs. Needed once an order carries some.
    pub freight_code: Option<i32>,
    /// The rate at which delivery costs are taxed; worked out from the order's total tax where there is none.
    pub freight_tax: Option<TaxRate>,
    /// Which tax group or code a rate becomes.
    pub tax: TaxTable,
    /// Whether the channel's prices include tax.
    pub price_mode: PriceMode,
    /// Who accounts for the tax.
    pub tax_source: TaxSource,
    /// When an order may be posted.
    pub post_when: PostWhen,
    /// SAP's own code for a currency of the channel, where it differs from the ISO code.
    pub currencies: CurrencyTable,
    /// Whether its deliveries are invoiced.
    pub invoice: InvoicePolicy,
    /// The channel is left out: its orders are counted and not posted.
    pub ignored: bool,
}

/// Whether the customers of a channel are business partners of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CustomerPolicy {
    /// One partner for all of them.
    #[default]
    One,
    /// Each is looked for, and made where there is none.
    FindOrCreate(NewCustomers),
}

/// How customers are found, and what new ones get.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewCustomers {
    /// What their codes begin with.
    pub prefix: CardPrefix,
    /// `GroupCode`; SAP's default where there is none.
    pub group: Option<i32>,
    /// How partners that were not made for them are recognised.
    pub email: EmailMatch,
}

/// Whether the deliveries of a channel are invoiced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InvoicePolicy {
    /// Finance does that.
    #[default]
    None,
    /// Each delivery that is recorded from now on becomes an A/R invoice.
    PerDelivery,
}

/// What becomes of the rest of an order that was cancelled after a parcel had left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CancelledRest {
    /// SAP's order is closed, and a person is told.
    #[default]
    Close,
    /// A person closes it; the exception goes when that is done.
    Ask,
}

/// When an order may be posted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PostWhen {
    /// Once it has left `awaiting_payment`.
    #[default]
    Paid,
    /// As soon as it is there and allocated.
    Created,
}

/// How the stock flow behaves.
#[derive(Clone, Debug)]
pub struct StockSettings {
    /// How long a movement must hold still before it is booked.
    pub quiet: Duration,
    /// Who is right where an adopted product shows another stock than SAP.
    pub adopt: Adopt,
    /// Most lines in one goods issue, receipt or transfer.
    pub max_lines: usize,
    /// What is booked without asking.
    pub limits: Limits,
    /// How the batches of a loss are chosen; [`Policy::Explicit`]: a person names them.
    pub batch_losses: Policy,
    /// SAP's warehouses into which goods are counted at the dock in Veeqo and booked by finance in SAP: a gain on one side waits for the same
    /// gain on the other, and neither is booked. In all others goods come in through SAP.
    pub dock_receipts: BTreeSet<WarehouseCode>,
    /// How SAP is asked what moved.
    pub feed: StockFeed,
    /// How often both sides are read in full, for what no feed shows.
    pub sweep: Duration,
}

/// The largest posting that nobody is asked about. `None`: any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// Inventory units, added up over a document's lines whatever their direction.
    pub max_units: Option<Decimal>,
    /// Units times the item's cost in the warehouse, in local currency, added up in the same way.
    pub max_value: Option<Decimal>,
}

/// How SAP is asked which stock moved. What is asked only nominates; readings decide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StockFeed {
    /// The stored query of movements where `setup sap` made it; else documents, or all stock where that takes fewer requests.
    #[default]
    Auto,
    /// Every document type that moves stock.
    Documents,
    /// No feed: all stock, at every look.
    Full,
}

/// How returns are booked.
#[derive(Clone, Debug, Default)]
pub struct ReturnSettings {
    /// SAP's warehouse for goods that came back and did not go on the shelf again; without one they are exceptions. It is not mapped: its stock is
    /// nobody's to sell.
    pub warehouse: Option<WarehouseCode>,
    /// What becomes of goods that were invoiced.
    pub invoiced: InvoicedReturn,
}

/// What becomes of returned goods that were invoiced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InvoicedReturn {
    /// Finance is asked.
    #[default]
    Exception,
    /// An A/R credit note is copied from the invoice.
    CreditNote,
}

/// Who is right where both sides show different stock before a pair is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Adopt {
    /// A person decides; until then the pair stays closed.
    #[default]
    Ask,
    /// SAP: its on-hand is written to Veeqo.
    Sap,
    /// Veeqo: the difference is posted in SAP.
    Veeqo,
}

/// Which items are sold through Veeqo.
#[derive(Clone, Debug, Default)]
pub struct ItemSettings {
    /// Only these `ItemsGroupCode`s; empty means all.
    pub groups: Vec<i64>,
    /// SKUs of Veeqo that stand for another item code; every other code stands for itself.
    pub aliases: AliasTable,
    /// The price list whose prices are sent; none means that prices are left alone.
    pub price_list: Option<i32>,
    /// Item groups that must be batch- or serial-managed.
    pub require_tracking: Vec<i64>,
}

/// How parcels become deliveries.
#[derive(Clone, Debug, Default)]
pub struct DespatchSettings {
    /// What becomes of a parcel that left in a posting period that is closed by now.
    pub closed_period: ClosedPeriod,
    /// SAP's shipping type (`TransportationCode`) of a carrier, by its name in Veeqo in lower case.
    pub carriers: BTreeMap<String, i32>,
}

/// What becomes of a parcel that left in a posting period that is closed by now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClosedPeriod {
    /// It is held, and finance decides.
    #[default]
    Hold,
    /// Its delivery is dated today.
    Today,
}

/// How batches, serial numbers and bins of a parcel are chosen where nobody has named them.
#[derive(Clone, Debug, Default)]
pub struct TrackingSettings {
    /// The rules of every item whose group has none of its own. `Explicit`: a person is asked.
    pub rules: ChoiceRules,
    /// The policy of single item groups, by `ItemsGroupCode`.
    pub groups: BTreeMap<i64, Policy>,
}

impl DespatchSettings {
    /// The shipping type of a carrier.
    #[must_use]
    pub fn carrier(&self, name: &str) -> Option<i32> {
        self.carriers.get(&name.trim().to_lowercase()).copied()
    }
}

impl TrackingSettings {
    /// The rules of an item of that group.
    #[must_use]
    pub fn rules(&self, group: Option<i64>) -> ChoiceRules {
        let policy = group.and_then(|group| self.groups.get(&group)).copied();
        ChoiceRules { policy: policy.unwrap_or(self.rules.policy), ..self.rules }
    }
}

/// How often each flow looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Intervals {
    /// Changed items in SAP.
    pub items: Duration,
    /// New and changed orders in Veeqo.
    pub orders: Duration,
    /// Shipped parcels in Veeqo.
    pub shipments: Duration,
    /// Stock on both sides.
    pub stock: Duration,
}

impl Default for Intervals {
    fn default() -> Self {
        Self {
            items: Duration::from_secs(300),
            orders: Duration::from_secs(120),
            shipments: Duration::from_secs(60),
            stock: Duration::from_secs(60),
        }
    }
}

impl Default for StockSettings {
    fn default() -> Self {
        Self {
            quiet: Duration::from_secs(30),
            adopt: Adopt::Ask,
            max_lines: 100,
            limits: Limits::default(),
            batch_losses: Policy::Explicit,
            dock_receipts: BTreeSet::new(),
            feed: StockFeed::Auto,
            sweep: Duration::from_secs(3600),
        }
    }
}

impl ChannelSettings {
    /// How the channel's money is read. Where the company's decimals are not known, amounts have those of ISO 4217 and prices six.
    ///
    /// # Errors
    /// [`CurrencyShadowed`] when the currency's code stands for another one in SAP.
    pub fn rules(
        &self,
        currency: Currency,
        tolerance_per_line: u32,
        accuracy: Option<&Accuracy>,
    ) -> Result<PricingRules, CurrencyShadowed> {
        let code = self.currencies.code(currency)?;
        let rules = match self.price_mode {
            PriceMode::Net => PricingRules::net(currency),
            PriceMode::Gross => PricingRules::gross(currency),
        };
        let rules = PricingRules { tax_source: self.tax_source, tolerance_per_line, ..rules };
        Ok(accuracy.map_or(rules, |accuracy| rules.kept_with(accuracy, &code)))
    }
}

impl Settings {
    /// Veeqo's warehouse of a SAP warehouse.
    #[must_use]
    pub fn veeqo_warehouse(&self, code: &WarehouseCode) -> Option<VeeqoWarehouseId> {
        self.warehouses.veeqo(code)
    }

    /// SAP's warehouse of a Veeqo warehouse.
    #[must_use]
    pub fn sap_warehouse(&self, veeqo: i64) -> Option<&WarehouseCode> {
        self.warehouses.sap(VeeqoWarehouseId::new(veeqo).ok()?)
    }
}
