//! Products.

use super::{Extra, Sellable};
use crate::id::ProductId;
use crate::wire;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A product. SKU, barcode, price and stock live on its sellables.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Product {
    /// Its id.
    pub id: ProductId,
    /// Its title.
    pub title: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Internal notes.
    pub notes: Option<String>,
    /// When it was made.
    #[serde(default, with = "wire::timestamp")]
    pub created_at: Option<Timestamp>,
    /// When it last changed. Recorded data suggest that stock and allocation changes move it too (unverified).
    #[serde(default, with = "wire::timestamp")]
    pub updated_at: Option<Timestamp>,
    /// When it was deleted.
    #[serde(default, with = "wire::timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// Its variants.
    #[serde(default, deserialize_with = "wire::list")]
    pub sellables: Vec<Sellable>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
