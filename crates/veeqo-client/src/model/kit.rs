//! Kits: sellables made of other sellables.

use super::{Extra, Sellable};
use crate::id::{KitContentId, SellableId};
use crate::wire;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A kit, which Veeqo's documentation calls a bundle: a sellable with contents. Its stock follows from theirs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kit {
    /// What it holds.
    #[serde(default, deserialize_with = "wire::list")]
    pub contents: Vec<KitContent>,
    /// The kit as a sellable.
    #[serde(flatten)]
    pub sellable: Sellable,
}

/// One sellable of a kit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KitContent {
    /// Its id, which is not the sellable's.
    pub id: KitContentId,
    /// The kit.
    #[serde(default, deserialize_with = "wire::reference")]
    pub kit_id: Option<SellableId>,
    /// The sellable.
    #[serde(default, deserialize_with = "wire::reference")]
    pub product_variant_id: Option<SellableId>,
    /// Units in one kit.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub quantity: Option<Decimal>,
    /// The sellable's SKU.
    #[serde(default, deserialize_with = "wire::text")]
    pub sku_code: Option<String>,
    /// The sellable's title.
    pub title: Option<String>,
    /// The sellable.
    pub product_variant: Option<Sellable>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
