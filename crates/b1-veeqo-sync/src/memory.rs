//! What a process keeps in memory between passes. Losing it costs readings, never correctness.

use crate::items::Items;
use crate::ledger::{PairKey, WorkKey};
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The state of one running engine.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub(crate) items: Items,
    /// Whether SAP's approval procedures apply to us; unknown counts as yes.
    pub(crate) approvals: bool,
    /// Whether every product was read since the process began.
    pub(crate) products_swept: bool,
    /// What Veeqo shows, by sellable.
    pub(crate) sellables: BTreeMap<i64, SellableView>,
    /// Pairs whose posting was refused without naming a line: they get a document of their own.
    pub(crate) isolated: HashSet<PairKey>,
    /// When SAP was last asked for deliveries by hand, by order.
    pub(crate) hand_made_looked: HashMap<WorkKey, Timestamp>,
    /// Pairs that this process opened on a product of ours without any stock in Veeqo.
    pub(crate) unstocked: HashSet<PairKey>,
    /// Whether a stock level was written since the process began, or since one was refused.
    pub(crate) stock_written: bool,
    /// The account may not write stock; it is tried again from then on.
    pub(crate) gated_until: Option<Timestamp>,
    /// Titles and barcodes written by this process, so that a server that ignores them is not written to for ever.
    pub(crate) updated: HashSet<(String, String, Option<String>)>,
    /// Orders that could not be read at all, so that each is told once.
    pub(crate) unreadable: HashSet<i64>,
}

/// A sellable as last read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct SellableView {
    pub(crate) product_id: i64,
    pub(crate) sku: String,
    pub(crate) title: String,
    pub(crate) barcode: Option<String>,
    /// Variants beside this one in its product, itself included.
    pub(crate) siblings: usize,
    /// Physical level by Veeqo warehouse; `None` where stock is infinite.
    pub(crate) physical: HashMap<i64, Option<Decimal>>,
}
