//! What people ask of the engine, and what they decided. Only the engine changes rows: what is asked waits until a pass carries it out.

use super::given::Given;
use super::pair::{Leads, PairKey};
use crate::backfill::Backfill;
use b1_veeqo_mapping::{ItemCode, Sku};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A person at the command line, as the operating system knows them, and when they acted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operator {
    /// The user's name.
    pub name: String,
    /// When they acted.
    pub at: Timestamp,
}

/// Something a person asks of the engine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Action {
    /// Try the record of an exception again; one that was left out takes part again.
    Retry {
        /// The exception's id.
        exception: i64,
    },
    /// Leave the record of an exception out.
    Ignore {
        /// The exception's id.
        exception: i64,
        /// Why.
        reason: String,
    },
    /// Post the order of an exception for this customer.
    Customer {
        /// The exception's id.
        exception: i64,
        /// SAP's `CardCode`.
        card_code: String,
    },
    /// Read an order again, and try what is open of it.
    ReadOrder {
        /// Veeqo's id.
        order: i64,
    },
    /// Look at the stock of an item in a warehouse again.
    CheckPair {
        /// `ITEM@WAREHOUSE`.
        pair: String,
    },
    /// Read every item and every product again.
    ReadItems,
    /// Take in orders that were missed or left out by a rule.
    Backfill(Backfill),
    /// Let a SKU of Veeqo stand for an item, from now on.
    MapSku {
        /// The exception that asked for it.
        exception: i64,
        /// The SKU in Veeqo.
        sku: Sku,
        /// The item in SAP.
        item: ItemCode,
    },
    /// Let a SKU that a person mapped stand for its item no longer.
    UnmapSku {
        /// The SKU in Veeqo.
        sku: Sku,
    },
    /// Deliver these units of an item in the parcel of an exception, or book them where it is a pair's.
    Units {
        /// The exception's id.
        exception: i64,
        /// The item in SAP.
        item: ItemCode,
        /// The units.
        given: Given,
    },
    /// Open a pair, or open it anew, with one side in the right.
    Adopt {
        /// Item and warehouse.
        pair: PairKey,
        /// The side.
        from: Leads,
    },
}

/// A request that waits for the engine.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// Given by the store, from 1.
    pub id: i64,
    /// Who asked, and when.
    pub by: Operator,
    /// What: an [`Action`] as JSON, which a newer program may have written.
    pub action: Value,
}

/// A SKU of Veeqo that a person mapped, beside those of the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// The SKU in Veeqo.
    pub sku: Sku,
    /// The item in SAP.
    pub item: ItemCode,
    /// Who mapped it, and when.
    pub by: Operator,
}

/// What people decided for a record, or supplied where a side lacks it. It outlives every change of the facts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Decided {
    /// Left out, by whom and why: nothing is sent before a retry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored: Option<String>,
    /// The order's customer: SAP's `CardCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<String>,
    /// The parcel's units, by item.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub units: BTreeMap<ItemCode, Given>,
}

impl Decided {
    /// Whether nobody decided anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
