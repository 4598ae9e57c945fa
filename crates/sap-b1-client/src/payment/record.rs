//! Payments as they are read and created.

use super::vocabulary::{PaidDocument, PaymentDocType};
use crate::entities::OtherProperties;
use crate::entities::flags::YesNo;
use crate::ids::{CardCode, DocEntry};
use crate::wire;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A payment (`ORCT`). Cheques, cards and bills of exchange are in `other`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Payment {
    /// Key.
    pub doc_entry: DocEntry,
    /// The number people see.
    pub doc_num: Option<i64>,
    /// Who pays.
    pub doc_type: Option<PaymentDocType>,
    /// Posting date.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub doc_date: Option<Date>,
    /// Due date.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub due_date: Option<Date>,
    /// Document date.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub tax_date: Option<Date>,
    /// The customer.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub card_code: Option<CardCode>,
    /// The company's code of the currency.
    #[serde(default, with = "wire::text")]
    pub doc_currency: Option<String>,
    /// Exchange rate.
    #[serde(default, with = "wire::amount")]
    pub doc_rate: Option<Decimal>,
    /// Account for cash.
    #[serde(default, with = "wire::text")]
    pub cash_account: Option<String>,
    /// Paid in cash.
    #[serde(default, with = "wire::amount")]
    pub cash_sum: Option<Decimal>,
    /// Account for transfers.
    #[serde(default, with = "wire::text")]
    pub transfer_account: Option<String>,
    /// Paid by transfer.
    #[serde(default, with = "wire::amount")]
    pub transfer_sum: Option<Decimal>,
    /// Day of the transfer.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub transfer_date: Option<Date>,
    /// Reference of the transfer.
    #[serde(default, with = "wire::text")]
    pub transfer_reference: Option<String>,
    /// The customer's reference.
    #[serde(default, with = "wire::text")]
    pub counter_reference: Option<String>,
    /// Remarks.
    #[serde(default, with = "wire::text")]
    pub remarks: Option<String>,
    /// Text of the journal entry.
    #[serde(default, with = "wire::text")]
    pub journal_remarks: Option<String>,
    /// Key of the numbering series.
    pub series: Option<i32>,
    /// The branch, in companies that have branches.
    #[serde(rename = "BPLID")]
    pub branch: Option<i32>,
    /// Name of the customer at the time.
    #[serde(default, with = "wire::text")]
    pub card_name: Option<String>,
    /// It was cancelled.
    pub cancelled: Option<YesNo>,
    /// Where it stands in an approval procedure, e.g. `pasWithout`.
    #[serde(default, with = "wire::text")]
    pub authorization_status: Option<String>,
    /// What is paid.
    #[serde(default, deserialize_with = "wire::rows")]
    pub payment_invoices: Vec<PaymentInvoice>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// A document that a payment pays.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct PaymentInvoice {
    /// Number of the row.
    pub line_num: Option<i32>,
    /// Key of the document that is paid.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub doc_entry: Option<DocEntry>,
    /// The kind of that document.
    pub invoice_type: Option<PaidDocument>,
    /// Paid of it, in local currency.
    #[serde(default, with = "wire::amount")]
    pub sum_applied: Option<Decimal>,
    /// Paid of it, in document currency.
    #[serde(rename = "AppliedFC", default, with = "wire::amount")]
    pub applied_fc: Option<Decimal>,
    /// Which of its instalments.
    pub installment_id: Option<i32>,
    /// Cash discount.
    #[serde(default, with = "wire::amount")]
    pub discount_percent: Option<Decimal>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// A payment to be created. Only what is set is sent; what no document takes stays on account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct NewPayment {
    /// Who pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_type: Option<PaymentDocType>,
    /// Posting date.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub doc_date: Option<Date>,
    /// Due date.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// Document date.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub tax_date: Option<Date>,
    /// The customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_code: Option<CardCode>,
    /// The company's code of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_currency: Option<String>,
    /// Exchange rate.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub doc_rate: Option<Decimal>,
    /// Account for cash.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash_account: Option<String>,
    /// Paid in cash.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub cash_sum: Option<Decimal>,
    /// Account for transfers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_account: Option<String>,
    /// Paid by transfer.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub transfer_sum: Option<Decimal>,
    /// Day of the transfer.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub transfer_date: Option<Date>,
    /// Reference of the transfer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_reference: Option<String>,
    /// The customer's reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counter_reference: Option<String>,
    /// Remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remarks: Option<String>,
    /// Text of the journal entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub journal_remarks: Option<String>,
    /// Key of the numbering series.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<i32>,
    /// The branch, in companies that have branches.
    #[serde(rename = "BPLID", skip_serializing_if = "Option::is_none")]
    pub branch: Option<i32>,
    /// What is paid.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub payment_invoices: Vec<NewPaymentInvoice>,
    /// User-defined fields (`U_…`), and any property this type has no field for.
    #[serde(flatten)]
    pub user_fields: BTreeMap<String, Value>,
}

/// A document that a new payment pays.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct NewPaymentInvoice {
    /// Key of the document that is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_entry: Option<DocEntry>,
    /// The kind of that document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_type: Option<PaidDocument>,
    /// Paid of it, in local currency.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub sum_applied: Option<Decimal>,
    /// Paid of it, in document currency.
    #[serde(rename = "AppliedFC", with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub applied_fc: Option<Decimal>,
    /// Which of its instalments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installment_id: Option<i32>,
    /// Cash discount.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub discount_percent: Option<Decimal>,
    /// User-defined fields (`U_…`), and any property this type has no field for.
    #[serde(flatten)]
    pub user_fields: BTreeMap<String, Value>,
}
