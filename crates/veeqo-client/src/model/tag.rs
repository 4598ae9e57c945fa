//! Tags.

use crate::id::TagId;
use crate::record::record;
use jiff::Timestamp;

record! {
    /// A tag for orders and products.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag {
        /// Its id.
        pub id: TagId,
        /// Its name.
        pub name: Option<String>,
        /// Its colour, e.g. `#009aed`.
        pub colour: Option<String>,
        /// How many records carry it.
        pub taggings_count: Option<i64>,
        /// When it was deleted.
        pub deleted_at: Option<Timestamp>,
    }
}
