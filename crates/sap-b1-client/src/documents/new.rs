//! The body of a document to be created.

use super::new_line::NewDocumentLine;
use super::new_parts::{AdditionalExpense, AddressExtension};
use crate::entities::flags::YesNo;
use crate::ids::CardCode;
use crate::wire;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A document to be created. Only what is set is sent.
///
/// The same value always gives the same text, so a stored body can be compared and sent again. `DocTotal` is left out on purpose: the
/// server computes it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct NewDocument {
    /// Business partner. Must be the base document's where lines refer to one; absent on inventory documents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_code: Option<CardCode>,
    /// What a draft is going to be, e.g. `oOrders`. For drafts only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_object_code: Option<String>,
    /// Posting date; the server's today where absent.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub doc_date: Option<Date>,
    /// Delivery date (orders require it) or due date.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub doc_due_date: Option<Date>,
    /// Document date.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub tax_date: Option<Date>,
    /// The partner's reference, up to 100 characters, indexed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_at_card: Option<String>,
    /// Remarks, up to 254 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// Text of the journal entry, up to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub journal_memo: Option<String>,
    /// Reference 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference1: Option<String>,
    /// Reference 2, up to 11 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference2: Option<String>,
    /// The company's code of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_currency: Option<String>,
    /// Exchange rate.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub doc_rate: Option<Decimal>,
    /// Header discount.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub discount_percent: Option<Decimal>,
    /// Whether `rounding_diff_amount` counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounding: Option<YesNo>,
    /// Rounding difference.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub rounding_diff_amount: Option<Decimal>,
    /// Key of the numbering series.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<i32>,
    /// The branch, in companies that have branches.
    #[serde(rename = "BPL_IDAssignedToInvoice", skip_serializing_if = "Option::is_none")]
    pub branch: Option<i32>,
    /// Key of the sales employee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_person_code: Option<i32>,
    /// Key of the shipping type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transportation_code: Option<i32>,
    /// Tracking number of the parcel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracking_number: Option<String>,
    /// Name of the partner's ship-to address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_to_code: Option<String>,
    /// Name of the partner's bill-to address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_to_code: Option<String>,
    /// Addresses as text, where they are not the partner's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_extension: Option<AddressExtension>,
    /// `pmdNet` or `pmdGross`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_mode: Option<String>,
    /// Lines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub document_lines: Vec<NewDocumentLine>,
    /// Freight and other charges.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub document_additional_expenses: Vec<AdditionalExpense>,
    /// User-defined fields (`U_…`), and any property this type has no field for.
    #[serde(flatten)]
    pub user_fields: BTreeMap<String, Value>,
}

#[cfg(test)]
mod tests;
