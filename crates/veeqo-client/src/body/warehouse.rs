//! Warehouses.

use super::Field;
use serde::{Deserialize, Serialize};

/// A warehouse to make, or what changes of one; what is not set stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WarehouseDetails {
    /// Its name. Required for a new one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// First line.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub address_line_1: Field<String>,
    /// Second line.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub address_line_2: Field<String>,
    /// Town.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub city: Field<String>,
    /// County or state.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub region: Field<String>,
    /// ISO 3166 two-letter code.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub country: Field<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub post_code: Field<String>,
    /// Telephone.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub phone: Field<String>,
    /// Free reference to another system. Whether the API writes it is unverified.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub external_id: Field<String>,
}
