//! Listings of sellables in stores, in the manner of JSON:API.

use super::Extra;
use crate::id::ChannelSellableId;
use crate::wire;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A listing: a sellable as a store shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChannelSellable {
    /// Its id; a text on the wire.
    #[serde(deserialize_with = "wire::loose_id")]
    pub id: ChannelSellableId,
    /// `channel_sellable`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// What the store shows.
    pub attributes: Option<ChannelSellableAttributes>,
    /// What it belongs to; see [`ChannelSellable::related`].
    pub relationships: Option<Extra>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ChannelSellable {
    /// The id of a related record: `sellable`, `channel` or `channel_product`.
    #[must_use]
    pub fn related(&self, name: &str) -> Option<&str> {
        self.relationships.as_ref()?.get(name)?.pointer("/data/id")?.as_str()
    }
}

/// What a store shows of a sellable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChannelSellableAttributes {
    /// Its id in the store.
    #[serde(default, deserialize_with = "wire::text")]
    pub remote_id: Option<String>,
    /// Its SKU in the store.
    #[serde(default, deserialize_with = "wire::text")]
    pub remote_sku: Option<String>,
    /// Its title in the store.
    pub remote_title: Option<String>,
    /// Its price in the store; a text on the wire.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub remote_price: Option<Decimal>,
    /// ISO 4217 currency.
    pub currency_code: Option<String>,
    /// Units the store shows.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub remote_inventory_quantity: Option<Decimal>,
    /// It is on sale.
    pub active: Option<bool>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
