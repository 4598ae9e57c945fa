//! Parcels.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The parcel of an allocation. Rates are computed from it, not from their own request.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PackageDetails {
    /// Weight, in `weight_unit`.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub weight: Option<Decimal>,
    /// oz, lb, g or kg.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight_unit: Option<String>,
    /// Width, in `dimensions_unit`.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub width: Option<Decimal>,
    /// Height, in `dimensions_unit`.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub height: Option<Decimal>,
    /// Depth, in `dimensions_unit`.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub depth: Option<Decimal>,
    /// cm or inches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dimensions_unit: Option<String>,
    /// Whose box it is, e.g. `CUSTOM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_provider: Option<String>,
    /// Who chose the box, e.g. `ONE_OFF`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_selection_source: Option<String>,
    /// Veeqo proposes it for similar parcels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_for_similar_shipments: Option<bool>,
}
