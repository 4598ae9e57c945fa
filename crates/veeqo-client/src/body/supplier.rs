//! Suppliers.

use super::Field;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A supplier to make, or what changes of one; what is not set stays as it is. `Debug` shows the name only.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SupplierDetails {
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
    /// Who sells.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub sales_contact_name: Field<String>,
    /// Where orders and reminders go.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub sales_contact_email: Field<String>,
    /// Telephone of sales.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub sales_phone_number: Field<String>,
    /// ISO 4217 currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// Credit; zero is sent.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub credit_limit: Option<Decimal>,
}

impl fmt::Debug for SupplierDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SupplierDetails").field("name", &self.name).finish_non_exhaustive()
    }
}
