//! Warehouses.

use super::Extra;
use crate::id::WarehouseId;
use crate::wire;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A warehouse. Names are not unique (one live account has six called "Amazon US FBA"): map by id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Warehouse {
    /// Its id.
    pub id: WarehouseId,
    /// Its name.
    pub name: Option<String>,
    /// Free reference to another system. Whether it can be written is unverified.
    #[serde(default, deserialize_with = "wire::text")]
    pub external_id: Option<String>,
    /// Postal code.
    #[serde(default, deserialize_with = "wire::text")]
    pub post_code: Option<String>,
    /// Country as entered, usually an ISO two-letter code.
    pub country: Option<String>,
    /// When it was deleted.
    #[serde(default, with = "wire::timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(default, with = "wire::timestamp")]
    pub updated_at: Option<Timestamp>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Warehouse {
    /// Whether it was deleted.
    #[must_use]
    pub fn is_deleted(&self) -> bool {
        self.deleted_at.is_some()
    }
}

/// A warehouse as other records name it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WarehouseRef {
    /// Its id.
    pub id: WarehouseId,
    /// Its name.
    pub name: Option<String>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
