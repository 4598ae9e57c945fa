//! Listings of sellables in stores, in the manner of JSON:API.

use crate::id::ChannelSellableId;
use crate::record::record;
use rust_decimal::Decimal;
use serde_json::{Map, Value};

record! {
    /// A listing: a sellable as a store shows it.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelSellable {
        /// Its id; a text on the wire.
        pub id: ChannelSellableId,
        /// `channel_sellable`.
        pub kind["type"]: Option<String>,
        /// What the store shows.
        pub attributes: Option<ChannelSellableAttributes>,
        /// What it belongs to; see [`ChannelSellable::related`].
        pub relationships: Option<Map<String, Value>>,
    }
}

impl ChannelSellable {
    /// The id of a related record: `sellable`, `channel` or `channel_product`.
    #[must_use]
    pub fn related(&self, name: &str) -> Option<&str> {
        self.relationships.as_ref()?.get(name)?.pointer("/data/id")?.as_str()
    }
}

record! {
    /// What a store shows of a sellable.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelSellableAttributes {
        /// Its id in the store.
        pub remote_id: Option<String>,
        /// Its SKU in the store.
        pub remote_sku: Option<String>,
        /// Its title in the store.
        pub remote_title: Option<String>,
        /// Its price in the store; a text on the wire.
        pub remote_price: Option<Decimal>,
        /// ISO 4217 currency.
        pub currency_code: Option<String>,
        /// Units the store shows.
        pub remote_inventory_quantity: Option<Decimal>,
        /// It is on sale.
        pub active: Option<bool>,
    }
}
