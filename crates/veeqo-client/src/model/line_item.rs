//! Order lines.

use super::Sellable;
use crate::id::{LineItemId, SellableId};
use crate::record::record;
use jiff::Timestamp;
use rust_decimal::Decimal;

record! {
    /// A line of an order. Every line has a sellable; there is no free-text line.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LineItem {
        /// Its id.
        pub id: LineItemId,
        /// What is ordered.
        pub sellable: Option<Sellable>,
        /// The title shown to the buyer.
        pub title: Option<String>,
        /// Units ordered.
        pub quantity: Option<Decimal>,
        /// Price per unit in the order's currency. Net of tax on orders made by API; channels differ (unverified).
        pub price_per_unit: Option<Decimal>,
        /// Tax rate as a **fraction** (0.2 for 20 %), unlike [`Sellable::tax_rate`].
        pub tax_rate: Option<Decimal>,
        /// Discount per unit, net of tax.
        pub taxless_discount_per_unit: Option<Decimal>,
        /// Free text of the buyer or the channel.
        pub additional_options: Option<String>,
        /// The line's id in the sales channel.
        pub remote_id: Option<String>,
        /// When it was made.
        pub created_at: Option<Timestamp>,
        /// When it last changed.
        pub updated_at: Option<Timestamp>,
    }
}

impl LineItem {
    /// The sellable's id.
    #[must_use]
    pub fn sellable_id(&self) -> Option<SellableId> {
        self.sellable.as_ref().map(|sellable| sellable.id)
    }
}
