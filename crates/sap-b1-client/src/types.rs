//! The Service Layer's own records, whole: every property, the bodies that can be sent, and the sets, by area.
//!
//! They are generated. The types at the root of the crate are written by hand: lighter, with checked identifiers, for what a
//! synchronisation reads and posts. Take those for that, and these for everything else.
//!
//! - **Records** ([`Record`](crate::Record)) hold an `Option` for each property and a `Vec` for each collection. Absent, `null` and empty
//!   are no value; [`Rest`](crate::record::Rest) knows which it was, and keeps user-defined fields and whatever is newer than the types.
//! - **Bodies** send what was set: a value, or `null` for `None`. What the server alone sets has no setter. Whole records are no bodies.
//! - **Sets** ([`sets`]) name record, body and key for [`ServiceLayer::entities`](crate::ServiceLayer::entities).
//!
//! ```
//! # use sap_b1_client::types::ItemBody;
//! let body = ItemBody::new().item_name("Teapot");
//! ```
//! ```compile_fail,E0599
//! # use sap_b1_client::types::ItemBody;
//! let body = ItemBody::new().quantity_on_stock(5);
//! ```
//! ```compile_fail,E0308
//! # use sap_b1_client::{ServiceLayer, types::{sets, Item}};
//! # async fn send(b1: &ServiceLayer, item: &Item) {
//! let sent = b1.entities::<sets::Items>().create(item).await;
//! # }
//! ```
//!
//! Identifiers that tell records apart are checked where they are keys ([`ItemCode`](crate::ItemCode), [`DocEntry`](crate::DocEntry));
//! within records they are what the server says. Whole numbers are `i64` throughout, as wide as those keys.

#[cfg(feature = "types-administration")]
pub mod administration;
#[cfg(feature = "types-banking")]
pub mod banking;
#[cfg(feature = "types-documents")]
pub mod documents;
#[cfg(feature = "types-inventory")]
pub mod inventory;
#[cfg(feature = "types-items")]
pub mod items;
#[cfg(feature = "types-partners")]
pub mod partners;
#[cfg(feature = "types-pricing")]
pub mod pricing;
#[cfg(feature = "_types")]
pub mod shared;

#[cfg(feature = "types-administration")]
pub use administration::*;
#[cfg(feature = "types-banking")]
pub use banking::*;
#[cfg(feature = "types-documents")]
pub use documents::*;
#[cfg(feature = "types-inventory")]
pub use inventory::*;
#[cfg(feature = "types-items")]
pub use items::*;
#[cfg(feature = "types-partners")]
pub use partners::*;
#[cfg(feature = "types-pricing")]
pub use pricing::*;
#[cfg(feature = "_types")]
pub use shared::*;

/// The sets of all areas that are switched on.
pub mod sets {
    #[cfg(feature = "types-administration")]
    pub use super::administration::sets::*;
    #[cfg(feature = "types-banking")]
    pub use super::banking::sets::*;
    #[cfg(feature = "types-documents")]
    pub use super::documents::sets::*;
    #[cfg(feature = "types-inventory")]
    pub use super::inventory::sets::*;
    #[cfg(feature = "types-items")]
    pub use super::items::sets::*;
    #[cfg(feature = "types-partners")]
    pub use super::partners::sets::*;
    #[cfg(feature = "types-pricing")]
    pub use super::pricing::sets::*;
}
