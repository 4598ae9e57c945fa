//! Warehouses.

use crate::id::WarehouseId;
use crate::record::record;
use jiff::Timestamp;

record! {
    /// A warehouse. Names are not unique (one live account has six called "Amazon US FBA"): map by id.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Warehouse {
        /// Its id.
        pub id: WarehouseId,
        /// Its name.
        pub name: Option<String>,
        /// Free reference to another system. Whether it can be written is unverified.
        pub external_id: Option<String>,
        /// Postal code.
        pub post_code: Option<String>,
        /// Country as entered, usually an ISO two-letter code.
        pub country: Option<String>,
        /// When it was deleted.
        pub deleted_at: Option<Timestamp>,
        /// When it last changed.
        pub updated_at: Option<Timestamp>,
    }
}

impl Warehouse {
    /// Whether it was deleted.
    #[must_use]
    pub fn is_deleted(&self) -> bool {
        self.deleted_at.is_some()
    }
}

record! {
    /// A warehouse as other records name it.
    #[derive(Clone, Debug, PartialEq)]
    pub struct WarehouseRef {
        /// Its id.
        pub id: WarehouseId,
        /// Its name.
        pub name: Option<String>,
    }
}
