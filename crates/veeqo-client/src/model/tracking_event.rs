//! What carriers report.

use super::Extra;
use crate::wire;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One report of a carrier about a parcel. There are none unless the label was bought in Veeqo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrackingEvent {
    /// Its id, where there is one.
    pub id: Option<i64>,
    /// When it happened.
    #[serde(default, with = "wire::timestamp")]
    pub timestamp: Option<Timestamp>,
    /// In words.
    pub description: Option<String>,
    /// More words.
    pub detail: Option<String>,
    /// Where.
    pub location: Option<String>,
    /// `awaiting_collection`, `in_transit`, `out_for_delivery`, `delivered`, or another word.
    pub status: Option<String>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
