//! Whether deliveries and invoices come to what was ordered.

use super::facts::{InvoiceFacts, InvoiceLink};
use crate::context::Context;
use crate::despatch::{DeliveredLine, DespatchLink};
use crate::error::EngineError;
use crate::ledger::{Change, Flow, Work, WorkKey, WorkState};
use crate::orders::{OrderFacts, OrderLink};
use crate::trouble::Trouble;
use b1_veeqo_mapping::Currency;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::money::Rounding;
use rust_decimal::Decimal;
use sap_b1_client::Document;

/// The minor unit of a currency that is not known.
const CENT: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

/// The invoice of a whole delivery that comes to something else.
pub(super) fn differs(
    ctx: &Context,
    work: &Work,
    facts: &InvoiceFacts,
    invoice: &Document,
) -> Option<Change> {
    let (expected, total) = (facts.expected?, crate::copies::total_of(invoice)?);
    let unit = invoice.doc_currency.as_deref().and_then(|code| Currency::new(code).ok()).map(unit);
    let tolerance = tolerance(ctx, unit.unwrap_or(CENT), invoice.document_lines.len());
    ((total - expected).abs() > tolerance).then(|| {
        let text = format!("SAP's invoice {} totals {total}, its delivery {expected}", invoice.doc_entry);
        let exception = Box::new(Trouble::new(Code::DocumentTotalsDiffer, text).holding(work, None));
        Change::OpenException { exception, at: ctx.now() }
    })
}

/// After the last invoice of an order: whether all of them come to its total.
pub(super) async fn tell_differing(ctx: &Context, invoice: &Work) -> Result<(), EngineError> {
    let Some(despatch) = &invoice.parent else { return Ok(()) };
    let Some(despatch) = ctx.store.work(despatch).await? else { return Ok(()) };
    let Some(order) = &despatch.parent else { return Ok(()) };
    let told = differing(ctx, order, true).await?;
    ctx.commit(told.into_iter().collect()).await
}

/// Whether the deliveries, or the invoices, of an order that is delivered to its end come to another total than its own.
pub(crate) async fn differing(
    ctx: &Context,
    order: &WorkKey,
    invoices: bool,
) -> Result<Option<Change>, EngineError> {
    let Some(order) = ctx.store.work(order).await? else { return Ok(None) };
    let facts_error = |error| EngineError::facts(&order.key, error);
    let Some(link) = order.link::<OrderLink>().map_err(facts_error)? else { return Ok(None) };
    let facts: OrderFacts = order.facts().map_err(facts_error)?;
    let Some(total) = link.total else { return Ok(None) };
    let deliveries = deliveries(ctx, &order).await?;
    let lines: Vec<DeliveredLine> =
        deliveries.iter().flat_map(|(_, delivery)| delivery.lines.iter().cloned()).collect();
    let delivered = |number: i32| -> Decimal {
        lines.iter().filter(|line| line.base_line == number).map(|line| line.quantity).sum()
    };
    if deliveries.is_empty() || link.lines.iter().any(|line| delivered(line.line_num) != line.quantity) {
        return Ok(None);
    }
    let mut sum = Decimal::ZERO;
    for (row, delivery) in &deliveries {
        let total = if invoices { invoiced(ctx, row).await? } else { delivery.total };
        let Some(total) = total else { return Ok(None) };
        sum += total;
    }
    let unit = facts.snapshot.currency.as_deref().and_then(|code| Currency::new(code).ok()).map(unit);
    let tolerance = tolerance(ctx, unit.unwrap_or(CENT), lines.len());
    Ok(((sum - total).abs() > tolerance).then(|| {
        let what = if invoices { "invoices" } else { "deliveries" };
        let text =
            format!("the {what} of SAP's order {} come to {sum}, the order to {total}", link.doc_entry);
        let exception = Box::new(Trouble::new(Code::DocumentTotalsDiffer, text).holding(&order, None));
        Change::OpenException { exception, at: ctx.now() }
    }))
}

async fn deliveries(ctx: &Context, order: &Work) -> Result<Vec<(Work, DespatchLink)>, EngineError> {
    let mut found = Vec::new();
    for row in ctx.store.children(&order.key).await? {
        if row.flow == Flow::Despatch && row.state == WorkState::Done {
            let link = row.link::<DespatchLink>().map_err(|error| EngineError::facts(&row.key, error))?;
            found.extend(link.map(|link| (row, link)));
        }
    }
    Ok(found)
}

/// The total of the invoice of a delivery; `None` where there is none of ours.
async fn invoiced(ctx: &Context, despatch: &Work) -> Result<Option<Decimal>, EngineError> {
    for row in ctx.store.children(&despatch.key).await? {
        if row.flow == Flow::Invoices && row.state == WorkState::Done {
            let link = row.link::<InvoiceLink>().map_err(|error| EngineError::facts(&row.key, error))?;
            return Ok(link.and_then(|link| link.total));
        }
    }
    Ok(None)
}

fn unit(currency: Currency) -> Decimal {
    Rounding::of(currency).unit()
}

/// Each line may be rounded on its own document.
fn tolerance(ctx: &Context, unit: Decimal, lines: usize) -> Decimal {
    unit * Decimal::from(lines.max(1)) * Decimal::from(ctx.settings.rounding_tolerance)
}
