//! Labels that were bought.

use super::Extra;
use crate::id::ShipmentId;
use crate::wire;
use serde::{Deserialize, Serialize};

/// A label that was bought. The charge stays as it came: the documentation's own example is no number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BookedLabel {
    /// The shipment.
    #[serde(default, deserialize_with = "wire::loose_reference")]
    pub id: Option<ShipmentId>,
    /// Where to follow the parcel.
    pub tracking_url: Option<String>,
    /// Where the label lies; see [`crate::GetLabels`].
    pub label_url: Option<String>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
