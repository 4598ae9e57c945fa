//! Order lines.

use super::{Extra, Sellable};
use crate::id::{LineItemId, SellableId};
use crate::wire;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A line of an order. Every line has a sellable; there is no free-text line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LineItem {
    /// Its id.
    pub id: LineItemId,
    /// What is ordered.
    pub sellable: Option<Sellable>,
    /// The title shown to the buyer.
    pub title: Option<String>,
    /// Units ordered.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub quantity: Option<Decimal>,
    /// Price per unit in the order's currency. Net of tax on orders made by API; channels differ (unverified).
    #[serde(default, with = "rest_transport::decimal::option")]
    pub price_per_unit: Option<Decimal>,
    /// Tax rate as a **fraction** (0.2 for 20 %), unlike [`Sellable::tax_rate`].
    #[serde(default, with = "rest_transport::decimal::option")]
    pub tax_rate: Option<Decimal>,
    /// Discount per unit, net of tax.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub taxless_discount_per_unit: Option<Decimal>,
    /// Free text of the buyer or the channel.
    pub additional_options: Option<String>,
    /// The line's id in the sales channel.
    #[serde(default, deserialize_with = "wire::text")]
    pub remote_id: Option<String>,
    /// When it was made.
    #[serde(default, with = "wire::timestamp")]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(default, with = "wire::timestamp")]
    pub updated_at: Option<Timestamp>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LineItem {
    /// The sellable's id.
    #[must_use]
    pub fn sellable_id(&self) -> Option<SellableId> {
        self.sellable.as_ref().map(|sellable| sellable.id)
    }
}
