//! Tags.

use super::Extra;
use crate::id::TagId;
use crate::wire;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A tag for orders and products.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    #[serde(default, with = "wire::timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
