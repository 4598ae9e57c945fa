//! How the stock flow behaves.

use b1_veeqo_mapping::WarehouseCode;
use b1_veeqo_mapping::tracking::Policy;
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::time::Duration;

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
