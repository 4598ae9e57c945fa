//! Brands.

use crate::id::ProductBrandId;
use crate::record::record;

record! {
    /// A brand of products.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProductBrand {
        /// Its id.
        pub id: ProductBrandId,
        /// Its name.
        pub name: Option<String>,
    }
}
