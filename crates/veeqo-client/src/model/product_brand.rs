//! Brands.

use super::Extra;
use crate::id::ProductBrandId;
use serde::{Deserialize, Serialize};

/// A brand of products.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductBrand {
    /// Its id.
    pub id: ProductBrandId,
    /// Its name.
    pub name: Option<String>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
