//! Pairs: one item in one warehouse, and what both sides are expected to show.

use b1_veeqo_mapping::tracking::Selection;
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An item in a warehouse.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PairKey {
    /// The item.
    pub item: ItemCode,
    /// SAP's warehouse; the map gives Veeqo's.
    pub warehouse: WarehouseCode,
}

impl PairKey {
    /// The pair in a person's words.
    #[must_use]
    pub fn place(&self) -> String {
        format!("{} in {}", self.item, self.warehouse)
    }
}

impl fmt::Display for PairKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.item, self.warehouse)
    }
}

/// Whether a pair takes part in the stock flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PairState {
    /// Not opened yet: no stock is written in either direction.
    Closed,
    /// Movements are attributed and booked.
    Open,
    /// Something could not be attributed: a person has to look.
    Paused,
}

/// The stock position of an item in a warehouse.
///
/// `sap_expected` is SAP's on-hand at the baseline plus the effect of our own documents since; `veeqo_expected` is Veeqo's physical level at
/// the baseline, less what was shipped since, plus our own writes. What the sides show beyond that was moved by others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// Item and warehouse.
    pub key: PairKey,
    /// Veeqo's sellable.
    pub sellable_id: i64,
    /// Whether it takes part.
    pub state: PairState,
    /// SAP on-hand that our own knowledge explains.
    pub sap_expected: Decimal,
    /// Veeqo physical that our own knowledge explains.
    pub veeqo_expected: Decimal,
    /// A movement that must hold still before it is booked.
    pub candidate: Option<Candidate>,
    /// A write to Veeqo that was announced and may have happened.
    pub pending_put: Option<PendingPut>,
    /// The last movement that was booked.
    pub last_booked: Option<Booked>,
    /// The side that is right when the pair is opened, as a person said.
    pub leads: Option<Leads>,
}

/// The side that is right where both differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leads {
    /// SAP: its on-hand is written to Veeqo.
    Sap,
    /// Veeqo: the difference is posted in SAP.
    Veeqo,
}

impl Leads {
    /// The stable name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sap => "sap",
            Self::Veeqo => "veeqo",
        }
    }
}

impl fmt::Display for Leads {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sap => "SAP",
            Self::Veeqo => "Veeqo",
        })
    }
}

/// The side on which somebody else moved stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MovedIn {
    /// In SAP: the same difference is written to Veeqo.
    Sap,
    /// In Veeqo: an adjustment is posted in SAP.
    Veeqo,
}

/// An unexplained difference, waiting to hold still.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Moved in SAP by others.
    pub sap: Decimal,
    /// Moved in Veeqo by others.
    pub veeqo: Decimal,
    /// Since when it has this size.
    pub since: Timestamp,
    /// A person looked and said that it is to be booked.
    #[serde(default)]
    pub approved: bool,
    /// A person left it out: it is not booked while the difference stays the same.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ignored: bool,
    /// The batches or serial numbers that a person named for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named: Option<Selection>,
}

impl Candidate {
    /// A difference that is seen for the first time.
    #[must_use]
    pub fn new(sap: Decimal, veeqo: Decimal, since: Timestamp) -> Self {
        Self { sap, veeqo, since, approved: false, ignored: false, named: None }
    }
}

/// A stock write to Veeqo that was announced before it was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingPut {
    /// The difference it carries.
    pub difference: Decimal,
    /// When it was sent, or was about to be.
    pub at: Timestamp,
}

/// A booked movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booked {
    /// Where it happened.
    pub moved_in: MovedIn,
    /// How much.
    pub difference: Decimal,
    /// When it was booked on the other side.
    pub at: Timestamp,
}
