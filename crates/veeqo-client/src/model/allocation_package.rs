//! Parcels.

use crate::id::AllocationId;
use crate::record::record;
use jiff::Timestamp;
use rust_decimal::Decimal;

record! {
    /// The parcel of an allocation: what rates are computed from.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocationPackage {
        /// Its id: a number inside an allocation, a text in the answer to a change.
        pub id: Option<i64>,
        /// The allocation.
        pub allocation_id: Option<AllocationId>,
        /// Weight, in `weight_unit`.
        pub weight: Option<Decimal>,
        /// oz, lb, g or kg.
        pub weight_unit: Option<String>,
        /// Width, in `dimensions_unit`.
        pub width: Option<Decimal>,
        /// Height, in `dimensions_unit`.
        pub height: Option<Decimal>,
        /// Depth, in `dimensions_unit`.
        pub depth: Option<Decimal>,
        /// cm or inches.
        pub dimensions_unit: Option<String>,
        /// Whose box it is, e.g. `CUSTOM`.
        pub package_provider: Option<String>,
        /// Who chose the box, e.g. `ONE_OFF`.
        pub package_selection_source: Option<String>,
        /// When it last changed.
        pub updated_at: Option<Timestamp>,
    }
}
