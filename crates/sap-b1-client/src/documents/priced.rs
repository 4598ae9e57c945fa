//! What the server computes for a document without saving it.

use crate::entities::OtherProperties;
use crate::entities::document::DocumentExpense;
use crate::ids::ItemCode;
use crate::wire;
use rust_decimal::Decimal;
use serde::Deserialize;

/// A document that was priced and not saved: it has no key.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct PricedDocument {
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
    /// Rounding in local currency.
    #[serde(default, with = "wire::amount")]
    pub rounding_diff_amount: Option<Decimal>,
    /// The company's code of the document currency.
    #[serde(default, with = "wire::text")]
    pub doc_currency: Option<String>,
    /// Exchange rate.
    #[serde(default, with = "wire::amount")]
    pub doc_rate: Option<Decimal>,
    /// Lines, in the order they were sent.
    #[serde(default, deserialize_with = "wire::rows")]
    pub document_lines: Vec<PricedLine>,
    /// Freight and other charges.
    #[serde(default, deserialize_with = "wire::rows")]
    pub document_additional_expenses: Vec<DocumentExpense>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// A line that was priced and not saved.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct PricedLine {
    /// Item.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub item_code: Option<ItemCode>,
    /// Quantity.
    #[serde(default, with = "wire::amount")]
    pub quantity: Option<Decimal>,
    /// Net price after discount.
    #[serde(default, with = "wire::amount")]
    pub price: Option<Decimal>,
    /// Net price before discount.
    #[serde(default, with = "wire::amount")]
    pub unit_price: Option<Decimal>,
    /// Gross price after discount.
    #[serde(default, with = "wire::amount", rename = "PriceAfterVAT")]
    pub price_after_vat: Option<Decimal>,
    /// Discount.
    #[serde(default, with = "wire::amount")]
    pub discount_percent: Option<Decimal>,
    /// Net amount in local currency.
    #[serde(default, with = "wire::amount")]
    pub line_total: Option<Decimal>,
    /// Net amount in document currency.
    #[serde(default, with = "wire::amount", rename = "RowTotalFC")]
    pub row_total_fc: Option<Decimal>,
    /// Gross amount in local currency.
    #[serde(default, with = "wire::amount")]
    pub gross_total: Option<Decimal>,
    /// Tax in local currency.
    #[serde(default, with = "wire::amount")]
    pub tax_total: Option<Decimal>,
    /// Tax rate.
    #[serde(default, with = "wire::amount")]
    pub tax_percentage_per_row: Option<Decimal>,
    /// Tax group.
    #[serde(default, with = "wire::text")]
    pub vat_group: Option<String>,
    /// Tax code.
    #[serde(default, with = "wire::text")]
    pub tax_code: Option<String>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}
