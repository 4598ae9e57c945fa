//! Listings of sellables in stores.

use super::Field;
use crate::id::{ChannelId, ChannelProductId, SellableId};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A listing to make, on a store of type `custom_integration`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewChannelSellable {
    /// The sellable.
    pub sellable_id: SellableId,
    /// The store.
    pub channel_id: ChannelId,
    /// Its id in the store.
    pub remote_id: String,
    /// Its SKU in the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_sku: Option<String>,
    /// Its title in the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_title: Option<String>,
    /// The product it belongs to.
    pub product: ListedProduct,
}

/// The product of a listing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListedProduct {
    /// One to make, with this title.
    New(String),
    /// One that the store has.
    Existing(ChannelProductId),
}

/// Changes of a listing; what is not set stays as it is. The store cannot be changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChannelSellableChanges {
    /// The sellable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sellable_id: Option<SellableId>,
    /// Its id in the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<String>,
    /// Its SKU in the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_sku: Option<String>,
    /// Its title in the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_title: Option<String>,
    /// Its price in the store; zero is sent.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub remote_price: Option<Decimal>,
    /// Its cost.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<Decimal>,
    /// Its weight in grams.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub remote_grams: Option<Decimal>,
    /// Its barcode in the store.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub remote_barcode: Field<String>,
    /// Veeqo looks for the sellable by SKU.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autolink: Option<bool>,
}
