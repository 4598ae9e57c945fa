//! What hangs on lines and headers of a document to be created.

use crate::entities::flags::YesNo;
use crate::ids::DocEntry;
use crate::wire;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A batch of a line. The quantities of a line's batches add up to its quantity in inventory units.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct BatchNumberLine {
    /// Number of the batch (`BatchNumberProperty` in v2).
    #[serde(rename = "BatchNumberProperty", alias = "BatchNumber")]
    pub batch_number: String,
    /// How much of it, in inventory units.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// **Index** of the line in this document, from 0. Where it is absent the server takes line 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_line_number: Option<u32>,
    /// Expires on; on receipts only.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<Date>,
    /// Made on; on receipts only.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub manufacturing_date: Option<Date>,
    /// Remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

/// A unit of a line, named by the serial number that is unique in the company ([`crate::AdminInfo::unique_serial_no`]).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct SerialNumberLine {
    /// Serial number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_serial_number: Option<String>,
    /// The manufacturer's serial number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufacturer_serial_number: Option<String>,
    /// Internal number of the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_serial_number: Option<i32>,
    /// 1.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// **Index** of the line in this document, from 0. Where it is absent the server takes line 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_line_number: Option<u32>,
}

/// A bin from or to which part of a line goes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct BinAllocation {
    /// Key of the bin.
    pub bin_abs_entry: i32,
    /// How much, in inventory units.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// The bin may become negative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_negative_quantity: Option<YesNo>,
    /// Index in the line's batches or serial numbers, from 0; -1 or absent where the item has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial_and_batch_numbers_base_line: Option<i32>,
    /// **Index** of the line in this document, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_line_number: Option<u32>,
}

/// A charge on a document, such as freight.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct AdditionalExpense {
    /// Key of the kind of charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expense_code: Option<i32>,
    /// Net amount.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub line_total: Option<Decimal>,
    /// Gross amount.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub line_gross: Option<Decimal>,
    /// Tax group, in countries with VAT.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_group: Option<String>,
    /// Tax code, elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_code: Option<String>,
    /// How it is spread over the lines, e.g. `aedm_None`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distribution_method: Option<String>,
    /// Remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remarks: Option<String>,
    /// Object type of the base document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_doc_type: Option<i32>,
    /// Key of the base document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_doc_entry: Option<DocEntry>,
    /// `LineNum` of the base document's charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_doc_line: Option<i32>,
}

/// Addresses as text, for customers who are no business partners of their own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct AddressExtension {
    /// The ship-to street.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_to_street: Option<String>,
    /// The ship-to house number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_to_street_no: Option<String>,
    /// The ship-to block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_to_block: Option<String>,
    /// The ship-to building, floor or room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_to_building: Option<String>,
    /// The ship-to city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_to_city: Option<String>,
    /// The ship-to post code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_to_zip_code: Option<String>,
    /// The ship-to county.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_to_county: Option<String>,
    /// The ship-to state, by the country's code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_to_state: Option<String>,
    /// The ship-to country, two letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_to_country: Option<String>,
    /// The ship-to second name line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_to_address2: Option<String>,
    /// The ship-to third name line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_to_address3: Option<String>,
    /// The bill-to street.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_to_street: Option<String>,
    /// The bill-to house number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_to_street_no: Option<String>,
    /// The bill-to block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_to_block: Option<String>,
    /// The bill-to building, floor or room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_to_building: Option<String>,
    /// The bill-to city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_to_city: Option<String>,
    /// The bill-to post code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_to_zip_code: Option<String>,
    /// The bill-to county.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_to_county: Option<String>,
    /// The bill-to state, by the country's code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_to_state: Option<String>,
    /// The bill-to country, two letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_to_country: Option<String>,
    /// The bill-to second name line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_to_address2: Option<String>,
    /// The bill-to third name line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_to_address3: Option<String>,
    /// User-defined fields (`U_…`), and any property this type has no field for.
    #[serde(flatten)]
    pub user_fields: BTreeMap<String, Value>,
}
