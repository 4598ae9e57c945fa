//! What a merchant decides. The program reads it from its configuration; everything here is already checked.

mod channel;
mod despatch;
mod stock;

pub use channel::{
    ChannelSettings, CustomerPolicy, InvoicePolicy, NewCustomers, PostWhen, SalesOrderSettings,
};
pub use despatch::{
    CancelledRest, ClosedPeriod, DespatchSettings, InvoicedReturn, ReturnSettings, TrackingSettings,
};
pub use stock::{Adopt, Limits, StockFeed, StockSettings};

use crate::maintenance::MaintenanceWindow;
use crate::reconcile::Schedule;
use crate::setup::SetupNames;
use crate::watch::Thresholds;
use b1_veeqo_mapping::region::RegionTable;
use b1_veeqo_mapping::sku::AliasTable;
use b1_veeqo_mapping::{VeeqoWarehouseId, WarehouseCode, WarehouseMap};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
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
