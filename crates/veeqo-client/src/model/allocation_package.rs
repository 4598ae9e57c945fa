//! Parcels.

use super::Extra;
use crate::id::AllocationId;
use crate::wire;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The parcel of an allocation: what rates are computed from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AllocationPackage {
    /// Its id: a number inside an allocation, a text in the answer to a change.
    #[serde(default, deserialize_with = "wire::loose_reference")]
    pub id: Option<i64>,
    /// The allocation.
    #[serde(default, deserialize_with = "wire::reference")]
    pub allocation_id: Option<AllocationId>,
    /// Weight, in `weight_unit`.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub weight: Option<Decimal>,
    /// oz, lb, g or kg.
    pub weight_unit: Option<String>,
    /// Width, in `dimensions_unit`.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub width: Option<Decimal>,
    /// Height, in `dimensions_unit`.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub height: Option<Decimal>,
    /// Depth, in `dimensions_unit`.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub depth: Option<Decimal>,
    /// cm or inches.
    pub dimensions_unit: Option<String>,
    /// Whose box it is, e.g. `CUSTOM`.
    pub package_provider: Option<String>,
    /// Who chose the box, e.g. `ONE_OFF`.
    pub package_selection_source: Option<String>,
    /// When it last changed.
    #[serde(default, with = "wire::timestamp")]
    pub updated_at: Option<Timestamp>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
