//! Documents as a person sees them, for scenarios and demonstrations.

use super::books::date;
use super::documents::{Kind, is_open};
use super::record::{Fields, Record};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentView {
    /// Its kind.
    pub kind: Kind,
    /// `DocEntry`, its key.
    pub doc_entry: i64,
    /// `DocNum`, which people call it by.
    pub doc_num: i64,
    /// `CardCode`; empty for stock documents.
    pub card_code: String,
    /// `NumAtCard`.
    pub num_at_card: Option<String>,
    /// Posting date.
    pub doc_date: Option<Date>,
    /// Currency by the company's own code.
    pub currency: String,
    /// `DocTotal` in local currency, tax and freight included.
    pub total: Decimal,
    /// Tax in local currency.
    pub tax: Decimal,
    /// `DocTotalFc`: the total in the document's currency; zero where that is the local one.
    pub foreign_total: Decimal,
    /// Whether anything of it is still open.
    pub open: bool,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// Whether it is itself the cancellation of another document.
    pub cancellation: bool,
    /// `Comments`.
    pub comments: Option<String>,
    /// `TrackingNumber`.
    pub tracking_number: Option<String>,
    /// User fields with text or number values, by their full names.
    pub user_fields: BTreeMap<String, String>,
    /// Its lines.
    pub lines: Vec<LineView>,
}

/// A line of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineView {
    /// `LineNum`; numbers have gaps after deletions.
    pub line_num: i64,
    /// `ItemCode`.
    pub item_code: String,
    /// `WarehouseCode`.
    pub warehouse: String,
    /// Quantity in the unit of the line.
    pub quantity: Decimal,
    /// What no target document has taken of it.
    pub open_quantity: Decimal,
    /// Whether the line is open; a closed one promises nothing, whatever is left of it.
    pub open: bool,
    /// Price after discount and before tax.
    pub price: Decimal,
    /// Line total before tax, local currency.
    pub total: Decimal,
    /// Object type, entry and line of the base, when copied.
    pub base: Option<(i64, i64, i64)>,
    /// Batches with their quantities.
    pub batches: Vec<(String, Decimal)>,
    /// Serial numbers.
    pub serials: Vec<String>,
}

/// A transfer between warehouses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransferView {
    /// `DocEntry`, its key.
    pub doc_entry: i64,
    /// `Reference2`.
    pub reference2: Option<String>,
    /// Item, where it came from, where it went, and how many.
    pub lines: Vec<(String, String, String, Decimal)>,
}

impl TransferView {
    pub(crate) fn of(record: &Record) -> Self {
        let line = |line: &Record| {
            let text = |name: &str| line.text(name).unwrap_or_default().to_owned();
            let quantity = line.decimal("Quantity").unwrap_or_default();
            (text("ItemCode"), text("FromWarehouseCode"), text("WarehouseCode"), quantity)
        };
        Self {
            doc_entry: record.int("DocEntry").unwrap_or_default(),
            reference2: record.text("Reference2").map(str::to_owned),
            lines: record.rows("StockTransferLines").into_iter().map(line).collect(),
        }
    }
}

impl DocumentView {
    pub(crate) fn of(kind: Kind, record: &Record) -> Self {
        let text = |name: &str| record.text(name).map(str::to_owned);
        let user = record.iter().filter(|(name, _)| name.starts_with("U_"));
        let user = user.filter_map(|(name, value)| match value {
            serde_json::Value::String(text) => Some((name.clone(), text.clone())),
            serde_json::Value::Number(digits) => Some((name.clone(), digits.to_string())),
            _ => None,
        });
        Self {
            kind,
            doc_entry: record.int("DocEntry").unwrap_or_default(),
            doc_num: record.int("DocNum").unwrap_or_default(),
            card_code: text("CardCode").unwrap_or_default(),
            num_at_card: text("NumAtCard"),
            doc_date: date(record, "DocDate"),
            currency: text("DocCurrency").unwrap_or_default(),
            total: record.decimal("DocTotal").unwrap_or_default(),
            tax: record.decimal("VatSum").unwrap_or_default(),
            foreign_total: record.decimal("DocTotalFc").unwrap_or_default(),
            open: is_open(record, "DocumentStatus"),
            cancelled: record.flag("Cancelled"),
            cancellation: record.text("CancelStatus") == Some("csCancellation"),
            comments: text("Comments"),
            tracking_number: text("TrackingNumber"),
            user_fields: user.collect(),
            lines: record.rows("DocumentLines").into_iter().map(LineView::of).collect(),
        }
    }
}

impl LineView {
    fn of(line: &Record) -> Self {
        let text = |name: &str| line.text(name).unwrap_or_default().to_owned();
        let number = |name: &str| line.decimal(name).unwrap_or_default();
        let base = line.int("BaseType").filter(|base| *base >= 0);
        let batch = |row: &Record| {
            let name = row.text("BatchNumberProperty")?.to_owned();
            Some((name, row.decimal("Quantity").unwrap_or_default()))
        };
        let serial = |row: &Record| {
            let name = row.text("InternalSerialNumber").or_else(|| row.text("ManufacturerSerialNumber"));
            name.map(str::to_owned)
        };
        Self {
            line_num: line.int("LineNum").unwrap_or_default(),
            item_code: text("ItemCode"),
            warehouse: text("WarehouseCode"),
            quantity: number("Quantity"),
            open_quantity: number("RemainingOpenQuantity"),
            open: is_open(line, "LineStatus"),
            price: number("Price"),
            total: number("LineTotal"),
            base: base
                .zip(line.int("BaseEntry"))
                .zip(line.int("BaseLine"))
                .map(|((kind, doc), row)| (kind, doc, row)),
            batches: line.rows("BatchNumbers").into_iter().filter_map(batch).collect(),
            serials: line.rows("SerialNumbers").into_iter().filter_map(serial).collect(),
        }
    }
}
