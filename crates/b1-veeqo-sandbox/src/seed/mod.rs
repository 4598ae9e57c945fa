//! A small business to try things on, and a day in its life.
//!
//! [`small_business`] builds both sides as they stand before anybody connects them; [`Day`] lets people and channels
//! act once the catalogue has reached Veeqo; [`compare`] states from both worlds directly whether they agree.

mod business;
mod compare;
mod day;
mod goods;
mod orders;
mod special;

pub use business::small_business;
pub use compare::{Comparison, OrderRow, PairRow, ParcelRow, compare};
pub use day::Day;
pub use goods::{Good, goods};
pub use special::{DayError, Special};

/// Veeqo's id of the warehouse that is SAP's `01`.
pub const MAIN: i64 = 501;
/// Veeqo's id of the warehouse that is SAP's `02`.
pub const OVERFLOW: i64 = 502;
/// Veeqo's id of the warehouse that is SAP's `99` and deliberately not mapped.
pub const UNMAPPED: i64 = 599;
/// Channel of the web shop, net prices.
pub const WEB_SHOP: i64 = 901;
/// Channel of the marketplace.
pub const MARKETPLACE: i64 = 902;
/// Direct channel that orders raised in SAP are pushed to.
pub const PUSH_CHANNEL: i64 = 905;
/// SKU of the hand-made Veeqo product that no SAP item has.
pub const UNMAPPED_SKU: &str = "HAND-MADE-1";
/// The mapped warehouses, SAP code and Veeqo id.
pub const PAIRS: [(&str, i64); 2] = [("01", MAIN), ("02", OVERFLOW)];
