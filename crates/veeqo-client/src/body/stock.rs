//! Stock levels.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A new stock level. The level is absolute: Veeqo knows no difference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StockLevelUpdate {
    /// On the shelf, in whole units; zero is sent.
    #[serde(with = "rest_transport::decimal")]
    pub physical_stock_level: Decimal,
    /// Stock is never counted. Documented as required: give the entry's old value; false is sent.
    pub infinite: bool,
    /// The bin. What leaving it out does is unverified: give the entry's old value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
}
