//! Delivery methods.

use super::Extra;
use crate::id::DeliveryMethodId;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A delivery method.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeliveryMethod {
    /// Its id.
    pub id: DeliveryMethodId,
    /// Its name.
    pub name: Option<String>,
    /// What it costs. A text in the list of methods, a number inside an order.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub cost: Option<Decimal>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
