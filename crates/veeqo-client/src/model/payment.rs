//! Payments.

use super::Extra;
use crate::wire;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The payment of an order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Payment {
    /// The payment's id.
    pub id: Option<i64>,
    /// How it was paid, e.g. `paypal` or `bank_transfer`.
    pub payment_type: Option<String>,
    /// The payer's or provider's reference.
    #[serde(default, deserialize_with = "wire::text")]
    pub reference_number: Option<String>,
    /// When it was recorded.
    #[serde(default, with = "wire::timestamp")]
    pub created_at: Option<Timestamp>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
