//! Batches and serial numbers that were counted.

use crate::wire;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A batch in a posting or counting. Its number keeps its plain name here, other than on documents.
///
/// Whether all counted batches or only the differences must be listed is not verified.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct CountedBatch {
    /// Number of the batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_number: Option<String>,
    /// How much of it.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// Number of the line it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_line_number: Option<i32>,
}

/// A unit in a posting or counting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct CountedSerial {
    /// Serial number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_serial_number: Option<String>,
    /// The manufacturer's serial number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufacturer_serial_number: Option<String>,
    /// Internal number of the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_serial_number: Option<i32>,
    /// 1, or 0 where it is missing.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// Number of the line it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_line_number: Option<i32>,
}
