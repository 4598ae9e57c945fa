//! Labels that were bought.

use crate::id::ShipmentId;
use crate::record::record;

record! {
    /// A label that was bought. The charge stays as it came: the documentation's own example is no number.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BookedLabel {
        /// The shipment.
        pub id: Option<ShipmentId>,
        /// Where to follow the parcel.
        pub tracking_url: Option<String>,
        /// Where the label lies; see [`crate::GetLabels`].
        pub label_url: Option<String>,
    }
}
