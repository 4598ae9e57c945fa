//! Properties of products.

use super::Extra;
use crate::id::{ProductPropertyId, PropertySpecificId};
use crate::wire;
use serde::{Deserialize, Serialize};

/// A property that products may have, such as a colour.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductProperty {
    /// Its id.
    pub id: ProductPropertyId,
    /// Its name.
    pub name: Option<String>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The value of a property on one product.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PropertySpecific {
    /// Its id; the answer to a change lacks it.
    #[serde(default, deserialize_with = "wire::reference")]
    pub id: Option<PropertySpecificId>,
    /// The property.
    #[serde(default, deserialize_with = "wire::reference")]
    pub product_property_id: Option<ProductPropertyId>,
    /// The property's name.
    pub product_property_name: Option<String>,
    /// The value.
    #[serde(default, deserialize_with = "wire::text")]
    pub value: Option<String>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
