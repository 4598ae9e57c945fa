//! Payments of existing orders.

use crate::id::OrderId;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A payment of an order, which takes it out of `awaiting_payment`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewOrderPayment {
    /// The order.
    pub order_id: OrderId,
    /// none, cash, credit_card, bank_transfer, paypal, paypal_express, sagepay, checkmo or online_finance.
    pub payment_type: String,
    /// A reference of the payer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_number: Option<String>,
    /// What was paid.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub amount: Option<Decimal>,
}
