//! Documents as they are read.

use super::OtherProperties;
use super::document_line::DocumentLine;
use super::flags::{AuthorizationStatus, CancelStatus, DocumentStatus, YesNo};
use crate::ids::{CardCode, DocEntry};
use crate::odata::etag::ETag;
use crate::wire;
use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use serde::Deserialize;

/// A marketing or inventory document: header, lines, freight.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Document {
    /// Key.
    pub doc_entry: DocEntry,
    /// The number people see; not unique across series and periods.
    pub doc_num: Option<i64>,
    /// What a draft is going to be, e.g. `oOrders`.
    #[serde(default, with = "wire::text")]
    pub doc_object_code: Option<String>,
    /// Business partner.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub card_code: Option<CardCode>,
    /// Its name at the time.
    #[serde(default, with = "wire::text")]
    pub card_name: Option<String>,
    /// The partner's reference.
    #[serde(default, with = "wire::text")]
    pub num_at_card: Option<String>,
    /// Posting date.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub doc_date: Option<Date>,
    /// Due or delivery date.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub doc_due_date: Option<Date>,
    /// Document date.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub tax_date: Option<Date>,
    /// Total with tax, in local currency.
    #[serde(default, with = "wire::amount")]
    pub doc_total: Option<Decimal>,
    /// Total with tax, in document currency; 0 for local documents.
    #[serde(default, with = "wire::amount")]
    pub doc_total_fc: Option<Decimal>,
    /// Tax in local currency.
    #[serde(default, with = "wire::amount")]
    pub vat_sum: Option<Decimal>,
    /// Tax in document currency.
    #[serde(default, with = "wire::amount")]
    pub vat_sum_fc: Option<Decimal>,
    /// Header discount in local currency.
    #[serde(default, with = "wire::amount")]
    pub total_discount: Option<Decimal>,
    /// Header discount.
    #[serde(default, with = "wire::amount")]
    pub discount_percent: Option<Decimal>,
    /// Rounding in local currency.
    #[serde(default, with = "wire::amount")]
    pub rounding_diff_amount: Option<Decimal>,
    /// The company's code of the document currency.
    #[serde(default, with = "wire::text")]
    pub doc_currency: Option<String>,
    /// Exchange rate.
    #[serde(default, with = "wire::amount")]
    pub doc_rate: Option<Decimal>,
    /// Open or closed.
    pub document_status: Option<DocumentStatus>,
    /// Cancelled, or a cancellation; see `cancel_status`.
    pub cancelled: Option<YesNo>,
    /// Whether it was cancelled, or cancels another.
    pub cancel_status: Option<CancelStatus>,
    /// Where it stands in an approval procedure.
    pub authorization_status: Option<AuthorizationStatus>,
    /// Released for delivery.
    pub confirmed: Option<YesNo>,
    /// Tracking number of the parcel.
    #[serde(default, with = "wire::text")]
    pub tracking_number: Option<String>,
    /// Remarks.
    #[serde(default, with = "wire::text")]
    pub comments: Option<String>,
    /// Text of the journal entry.
    #[serde(default, with = "wire::text")]
    pub journal_memo: Option<String>,
    /// Reference 1.
    #[serde(default, with = "wire::text")]
    pub reference1: Option<String>,
    /// Reference 2.
    #[serde(default, with = "wire::text")]
    pub reference2: Option<String>,
    /// Key of the numbering series.
    pub series: Option<i32>,
    /// Key of the shipping type.
    pub transportation_code: Option<i32>,
    /// Name of the ship-to address.
    #[serde(default, with = "wire::text")]
    pub ship_to_code: Option<String>,
    /// Name of the bill-to address.
    #[serde(default, with = "wire::text")]
    pub pay_to_code: Option<String>,
    /// The branch it belongs to.
    #[serde(rename = "BPL_IDAssignedToInvoice")]
    pub branch: Option<i32>,
    /// Day of creation, in the server's time.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub creation_date: Option<Date>,
    /// Day of the last change, in the server's time.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub update_date: Option<Date>,
    /// Time of the last change.
    #[serde(default, with = "wire::time")]
    pub update_time: Option<Time>,
    /// Counts changes; makes the [`ETag`].
    pub data_version: Option<i64>,
    /// Lines.
    #[serde(default, deserialize_with = "wire::rows")]
    pub document_lines: Vec<DocumentLine>,
    /// Freight and other charges.
    #[serde(default, deserialize_with = "wire::rows")]
    pub document_additional_expenses: Vec<DocumentExpense>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

impl Document {
    /// The tag of this version, for `If-Match`.
    #[must_use]
    pub fn etag(&self) -> Option<ETag> {
        self.data_version.map(ETag::of_data_version)
    }

    /// Whether it was cancelled, or cancels another: either way it moves nothing any more.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        match &self.cancel_status {
            Some(status) => *status != CancelStatus::No,
            None => self.cancelled.as_ref().is_some_and(YesNo::is_yes),
        }
    }
}

/// A charge on a document, such as freight.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DocumentExpense {
    /// Number of the charge.
    pub line_num: Option<i32>,
    /// Key of the kind of charge.
    pub expense_code: Option<i32>,
    /// Net amount in local currency.
    #[serde(default, with = "wire::amount")]
    pub line_total: Option<Decimal>,
    /// Net amount in document currency.
    #[serde(default, with = "wire::amount", rename = "LineTotalFC")]
    pub line_total_fc: Option<Decimal>,
    /// Gross amount in local currency.
    #[serde(default, with = "wire::amount")]
    pub line_gross: Option<Decimal>,
    /// Tax in local currency.
    #[serde(default, with = "wire::amount")]
    pub tax_sum: Option<Decimal>,
    /// Tax group.
    #[serde(default, with = "wire::text")]
    pub vat_group: Option<String>,
    /// Tax code.
    #[serde(default, with = "wire::text")]
    pub tax_code: Option<String>,
    /// Remarks.
    #[serde(default, with = "wire::text")]
    pub remarks: Option<String>,
    /// Object type of the document it was copied from.
    pub base_doc_type: Option<i32>,
    /// Key of that document.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub base_doc_entry: Option<DocEntry>,
    /// Charge of that document.
    pub base_doc_line: Option<i32>,
    /// Open or closed.
    pub status: Option<DocumentStatus>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}
