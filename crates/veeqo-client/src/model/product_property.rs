//! Properties of products.

use crate::id::{ProductPropertyId, PropertySpecificId};
use crate::record::record;

record! {
    /// A property that products may have, such as a colour.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProductProperty {
        /// Its id.
        pub id: ProductPropertyId,
        /// Its name.
        pub name: Option<String>,
    }
}

record! {
    /// The value of a property on one product.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PropertySpecific {
        /// Its id; the answer to a change lacks it.
        pub id: Option<PropertySpecificId>,
        /// The property.
        pub product_property_id: Option<ProductPropertyId>,
        /// The property's name.
        pub product_property_name: Option<String>,
        /// The value.
        pub value: Option<String>,
    }
}
