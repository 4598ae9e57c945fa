//! What carriers report.

use crate::record::record;
use jiff::Timestamp;

record! {
    /// One report of a carrier about a parcel. There are none unless the label was bought in Veeqo.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrackingEvent {
        /// Its id, where there is one.
        pub id: Option<i64>,
        /// When it happened.
        pub timestamp: Option<Timestamp>,
        /// In words.
        pub description: Option<String>,
        /// More words.
        pub detail: Option<String>,
        /// Where.
        pub location: Option<String>,
        /// `awaiting_collection`, `in_transit`, `out_for_delivery`, `delivered`, or another word.
        pub status: Option<String>,
    }
}
