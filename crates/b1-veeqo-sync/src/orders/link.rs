//! The SAP order of a Veeqo order: what is remembered, and whether it is what was meant.

use super::document::currency;
use super::snapshot::OrderSnapshot;
use crate::copies::total_of;
use crate::despatch::{HandMade, PostedLine};
use crate::ledger::PairKey;
use crate::line_units::line_units;
use crate::settings::Settings;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::pricing::TaxSource;
use rust_decimal::Decimal;
use sap_b1_client::{Document, YesNo};
use serde::{Deserialize, Serialize};

/// The SAP order of a Veeqo order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct OrderLink {
    pub(crate) doc_entry: i64,
    /// The number that people see; unknown for orders linked by an earlier version.
    #[serde(default)]
    pub(crate) doc_num: Option<i64>,
    pub(crate) card_code: String,
    /// SAP's code of its currency; unknown for orders linked by an earlier version.
    #[serde(default)]
    pub(crate) currency: Option<String>,
    pub(crate) lines: Vec<PostedLine>,
    pub(crate) freight: Vec<FreightLine>,
    /// The order's total in its own currency.
    #[serde(default)]
    pub(crate) total: Option<Decimal>,
    /// The rounding of the order's total; it goes on the first delivery as well.
    #[serde(default)]
    pub(crate) rounding: Decimal,
    /// We cancelled it, because it was cancelled in Veeqo.
    #[serde(default)]
    pub(crate) cancelled: bool,
    /// A person cancelled it in SAP, and that was told.
    #[serde(default)]
    pub(crate) told_cancelled: bool,
    /// The discount on the whole order: a delivery does not take it from its base.
    #[serde(default)]
    pub(crate) discount_percent: Decimal,
    /// Deliveries that a person made on it in SAP.
    #[serde(default)]
    pub(crate) by_hand: Vec<HandMade>,
    /// Deliveries that were made on it before it went to Veeqo: `lines` know nothing of them.
    #[serde(default)]
    pub(crate) delivered_before: Vec<i64>,
    /// Invoices without a delivery that were made of it before.
    #[serde(default)]
    pub(crate) invoiced_before: Vec<i64>,
    /// A delivery of ours that a lost store knew carries what the order has once: freight and rounding.
    #[serde(default)]
    pub(crate) extras_delivered: bool,
}

/// A freight row of the SAP order; it goes on the first delivery.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct FreightLine {
    pub(crate) line_num: i32,
    pub(crate) expense_code: i32,
    pub(crate) net: Decimal,
    pub(crate) vat_group: Option<String>,
    pub(crate) tax_code: Option<String>,
}

impl OrderLink {
    /// What is to be remembered of a document in SAP.
    pub(super) fn of(document: &Document, order: &OrderSnapshot, settings: &Settings) -> Self {
        let channel = order.channel_id.and_then(|id| settings.channels.get(&id));
        let card_code = document.card_code.as_ref().map(ToString::to_string);
        Self {
            doc_entry: document.doc_entry.get(),
            doc_num: document.doc_num,
            card_code: card_code
                .or_else(|| channel.map(|channel| channel.card_code.clone()))
                .unwrap_or_default(),
            currency: document.doc_currency.clone(),
            lines: posted_lines(document),
            total: total_of(document),
            rounding: document.rounding_diff_amount.unwrap_or_default(),
            cancelled: false,
            told_cancelled: false,
            discount_percent: Decimal::ZERO,
            by_hand: Vec::new(),
            delivered_before: Vec::new(),
            invoiced_before: Vec::new(),
            extras_delivered: false,
            freight: FreightLine::of(document),
        }
    }
}

impl FreightLine {
    /// The freight rows of a document.
    pub(crate) fn of(document: &Document) -> Vec<Self> {
        let rows = document.document_additional_expenses.iter().filter_map(|row| {
            Some(Self {
                line_num: row.line_num.unwrap_or_default(),
                expense_code: row.expense_code?,
                net: row.line_total?,
                vat_group: row.vat_group.clone(),
                tax_code: row.tax_code.clone(),
            })
        });
        rows.collect()
    }
}

/// The lines of a document as they are remembered.
pub(super) fn posted_lines(document: &Document) -> Vec<PostedLine> {
    document.document_lines.iter().filter_map(posted_line).collect()
}

/// A line as the despatch flow needs it: in inventory units, where SAP shows them.
fn posted_line(line: &sap_b1_client::DocumentLine) -> Option<PostedLine> {
    let (PairKey { item, warehouse }, quantity) = line_units(line)?;
    Some(PostedLine { line_num: line.line_num.get(), item, warehouse, quantity })
}

/// What SAP made of the order, against what the customer ordered and paid.
pub(crate) fn differences(order: &OrderSnapshot, document: &Document, settings: &Settings) -> Vec<Trouble> {
    [currency_differs(order, document, settings), total_differs(order, document, settings)]
        .into_iter()
        .flatten()
        .collect()
}

fn currency_differs(order: &OrderSnapshot, document: &Document, settings: &Settings) -> Option<Trouble> {
    let channel = settings.channels.get(&order.channel_id?)?;
    let (sent, shown) = (currency(order, channel)?, document.doc_currency.as_deref()?);
    (sent != shown).then(|| {
        let text = format!("SAP's order {} is in {shown}, Veeqo's in {sent}", document.doc_entry);
        Trouble::new(Code::OrderCurrencyDiffers, text)
    })
}

fn total_differs(order: &OrderSnapshot, document: &Document, settings: &Settings) -> Option<Trouble> {
    let totals = Totals::of(order, document, settings)?;
    (totals.residual().abs() > totals.tolerance).then(|| {
        let text = format!(
            "SAP's order {} totals {}, Veeqo's {} {}: check tax groups, freight and rounding of the company",
            document.doc_entry,
            totals.sap,
            totals.veeqo,
            order.currency.as_deref().unwrap_or_default()
        );
        Trouble::new(Code::SapTotalDiffers, text)
    })
}

/// What SAP's own arithmetic left over, where it is within the tolerance: it belongs into SAP's rounding fields.
pub(super) fn left_over(order: &OrderSnapshot, document: &Document, settings: &Settings) -> Option<Decimal> {
    let totals = Totals::of(order, document, settings)?;
    let residual = totals.residual();
    (!residual.is_zero() && residual.abs() <= totals.tolerance).then_some(residual)
}

/// Whether SAP's total is Veeqo's, but for what rounding may leave.
pub(super) fn is_within_tolerance(order: &OrderSnapshot, document: &Document, settings: &Settings) -> bool {
    Totals::of(order, document, settings).is_some_and(|totals| totals.residual().abs() <= totals.tolerance)
}

/// SAP's rounding fields.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Rounding {
    rounding: YesNo,
    #[serde(with = "rest_transport::decimal")]
    rounding_diff_amount: Decimal,
}

impl Rounding {
    /// So much is left to rounding; none of it where that is zero.
    pub(super) fn of(amount: Decimal) -> Self {
        let rounding = if amount.is_zero() { YesNo::No } else { YesNo::Yes };
        Self { rounding, rounding_diff_amount: amount }
    }
}

/// Both sides' totals in the order's currency.
struct Totals {
    sap: Decimal,
    veeqo: Decimal,
    tolerance: Decimal,
}

impl Totals {
    fn of(order: &OrderSnapshot, document: &Document, settings: &Settings) -> Option<Self> {
        let foreign = document.doc_total_fc.filter(|total| !total.is_zero());
        let channel = order.channel_id.and_then(|id| settings.channels.get(&id));
        let by_marketplace = channel.is_some_and(|channel| channel.tax_source == TaxSource::Marketplace);
        let tax = order.total_tax.filter(|_| by_marketplace).unwrap_or_default();
        let lines = Decimal::from(document.document_lines.len().max(1));
        let currency = b1_veeqo_mapping::Currency::new(order.currency.as_deref()?).ok()?;
        let unit = b1_veeqo_mapping::Rounding::of(currency).unit();
        Some(Self {
            sap: foreign.or(document.doc_total)?,
            veeqo: order.total? - tax,
            tolerance: unit * lines * Decimal::from(settings.rounding_tolerance),
        })
    }

    fn residual(&self) -> Decimal {
        self.veeqo - self.sap
    }
}
