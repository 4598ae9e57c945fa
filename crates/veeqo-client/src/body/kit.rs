//! Kits.

use crate::id::SellableId;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A kit to make of a variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewKit {
    /// The variant that becomes the kit.
    pub product_variant_id: SellableId,
    /// What it holds; at least one.
    pub contents: Vec<KitContentDetails>,
}

/// One content of a kit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KitContentDetails {
    /// The sellable.
    pub product_variant_id: SellableId,
    /// Units in one kit.
    #[serde(with = "rest_transport::decimal")]
    pub quantity: Decimal,
}
