//! Properties of products.

use serde::{Deserialize, Serialize};

/// The value of a property on a product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PropertyValue {
    /// The property's name. It must exist, or Veeqo does nothing and says nothing.
    pub product_property_name: String,
    /// The value.
    pub value: String,
}
