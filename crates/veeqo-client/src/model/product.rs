//! Products.

use super::Sellable;
use crate::id::ProductId;
use crate::record::record;
use jiff::Timestamp;

record! {
    /// A product. SKU, barcode, price and stock live on its sellables.
    #[derive(Clone, Debug, PartialEq)]
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
        pub created_at: Option<Timestamp>,
        /// When it last changed. Recorded data suggest that stock and allocation changes move it too (unverified).
        pub updated_at: Option<Timestamp>,
        /// When it was deleted.
        pub deleted_at: Option<Timestamp>,
        /// Its variants.
        pub sellables: Vec<Sellable>,
    }
}
