//! Delivery methods.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A delivery method to make, or what changes of one; what is not set stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeliveryMethodDetails {
    /// Its name. Required for a new one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it costs; zero is sent.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub cost: Option<Decimal>,
}
