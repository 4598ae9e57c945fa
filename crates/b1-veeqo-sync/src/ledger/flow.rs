//! The flows, by their stable names.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// One direction of the synchronisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Flow {
    /// Items from SAP to Veeqo.
    Catalogue,
    /// Channel orders from Veeqo to SAP.
    Orders,
    /// SAP's own sales orders to Veeqo, for picking.
    SalesOrders,
    /// Shipped allocations from Veeqo to SAP deliveries.
    Despatch,
    /// Deliveries that are invoiced in SAP.
    Invoices,
    /// Goods that came back, from Veeqo to SAP returns.
    Returns,
    /// Stock movements in both directions.
    Stock,
}

impl Flow {
    /// All flows, in the order in which a pass runs them.
    pub const ALL: [Self; 7] = [
        Self::Catalogue,
        Self::Orders,
        Self::SalesOrders,
        Self::Despatch,
        Self::Invoices,
        Self::Returns,
        Self::Stock,
    ];

    /// The stable name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Catalogue => "catalogue",
            Self::Orders => "orders",
            Self::SalesOrders => "sales_orders",
            Self::Despatch => "despatch",
            Self::Invoices => "invoices",
            Self::Returns => "returns",
            Self::Stock => "stock",
        }
    }
}

impl fmt::Display for Flow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A name the ledger does not know; the store was written by another version or damaged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{text}' is no {what}")]
pub struct UnknownName {
    /// What was expected, e.g. `flow`.
    pub what: &'static str,
    /// What was found.
    pub text: String,
}

impl FromStr for Flow {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|flow| flow.as_str() == text);
        found.ok_or_else(|| UnknownName { what: "flow", text: text.to_owned() })
    }
}
