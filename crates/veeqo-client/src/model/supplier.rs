//! Suppliers.

use super::Extra;
use crate::id::SupplierId;
use crate::wire;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A supplier. Not in every plan. `Debug` shows id and name only.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Supplier {
    /// Its id.
    pub id: SupplierId,
    /// Its name.
    pub name: Option<String>,
    /// First line.
    pub address_line_1: Option<String>,
    /// Second line.
    pub address_line_2: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// County or state.
    pub region: Option<String>,
    /// Postal code.
    #[serde(default, deserialize_with = "wire::text")]
    pub post_code: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Who sells.
    pub sales_contact_name: Option<String>,
    /// Where orders and reminders go.
    pub sales_contact_email: Option<String>,
    /// Telephone of sales.
    #[serde(default, deserialize_with = "wire::text")]
    pub sales_phone_number: Option<String>,
    /// ISO 4217 currency, in lower case in recorded answers.
    pub currency_code: Option<String>,
    /// Credit; a number or a text.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub credit_limit: Option<Decimal>,
    /// When it was deleted.
    #[serde(default, with = "wire::timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

impl fmt::Debug for Supplier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Supplier").field("id", &self.id).field("name", &self.name).finish_non_exhaustive()
    }
}
