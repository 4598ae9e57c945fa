//! Bringing decided orders into SAP.

use super::cancel;
use super::decide::{OrderDecision, OrderPlan, decide};
use super::document::document;
use super::ingest::OrderFacts;
use super::snapshot::OrderSnapshot;
use crate::context::Context;
use crate::despatch::{HandMade, PostedLine};
use crate::error::EngineError;
use crate::ledger::{Change, Flow, Work, WorkState};
use crate::memory::Memory;
use crate::posting::{Posted, Posting, Reference, post, resume};
use crate::report::FlowReport;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::key::{Subject, customer_reference};
use b1_veeqo_mapping::pricing::TaxSource;
use b1_veeqo_mapping::{DocumentKey, Generation, ItemCode, OrderKey, WarehouseCode};
use rust_decimal::Decimal;
use sap_b1_client::{Document, DocumentFields, DocumentKind, Filter};
use serde::{Deserialize, Serialize};

/// The SAP order of a Veeqo order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct OrderLink {
    pub(crate) doc_entry: i64,
    pub(crate) card_code: String,
    pub(crate) lines: Vec<PostedLine>,
    pub(crate) freight: Vec<FreightLine>,
    /// The rounding of the order's total; it goes on the first delivery as well.
    #[serde(default)]
    pub(crate) rounding: Decimal,
    /// Deliveries that a person made on it in SAP.
    #[serde(default)]
    pub(crate) by_hand: Vec<HandMade>,
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

/// Works on every open order row.
pub(crate) async fn run(ctx: &Context, memory: &Memory) -> Result<FlowReport, EngineError> {
    let states = [WorkState::Unknown, WorkState::Due, WorkState::Waiting, WorkState::Held];
    let rows = ctx.store.work_in(Flow::Orders, &states).await?;
    let mut report = FlowReport::default();
    let total = rows.len();
    for (done, mut work) in rows.into_iter().enumerate() {
        if work.due_at > ctx.now() || work.refused {
            continue;
        }
        if work.key.is_cancellation() {
            cancel::step(ctx, &mut work, &mut report).await?;
        } else {
            step(ctx, memory, &mut work, &mut report).await?;
        }
        ctx.progress(Flow::Orders, done + 1, total);
    }
    Ok(report)
}

async fn step(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let facts: OrderFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let order = &facts.snapshot;
    if work.state == WorkState::Unknown {
        let posted = resume(ctx, work, DocumentKind::Orders).await?;
        return finish(ctx, work, order, posted, report).await;
    }
    match decide(order, &ctx.settings, &memory.items) {
        OrderDecision::Exclude(reason) => ctx.exclude(work, reason).await,
        OrderDecision::Wait(reason) => ctx.wait(work, reason).await,
        OrderDecision::Hold(trouble) => ctx.hold(work, trouble, order.value()).await,
        OrderDecision::AdoptOnly => adopt_only(ctx, work, order, report).await,
        OrderDecision::Post(plan) => post_plan(ctx, memory, work, order, &plan, report).await,
    }
}

async fn post_plan(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    order: &OrderSnapshot,
    plan: &OrderPlan,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let channel = order.channel_id.and_then(|id| ctx.settings.channels.get(&id));
    let Some(channel) = channel else { return Ok(()) };
    let reference = match reference(order, work.generation) {
        Ok(reference) => reference,
        Err(trouble) => return ctx.hold(work, trouble, order.value()).await,
    };
    let document = match document(order, plan, channel, &ctx.settings, &reference) {
        Ok(document) => document,
        Err(trouble) => return ctx.hold(work, trouble, order.value()).await,
    };
    if !plan.residual.is_zero() {
        let text = format!("Veeqo's total differs from the lines by {}; within the tolerance", plan.residual);
        ctx.commit(vec![ctx.journal(&work.key, "rounding", text)]).await?;
    }
    let posting = Posting {
        kind: DocumentKind::Orders,
        document: &document,
        reference: Reference::NumAtCard(reference),
        approvals: memory.approvals,
    };
    let posted = post(ctx, work, posting).await?;
    finish(ctx, work, order, posted, report).await
}

/// The customer reference that carries our key.
fn reference(order: &OrderSnapshot, generation: u8) -> Result<String, Trouble> {
    let unreadable = |error: &dyn std::fmt::Display| Trouble::new(Code::DataUnreadable, error.to_string());
    let key = OrderKey::new(order.id).map_err(|error| unreadable(&error))?;
    let generation = Generation::new(generation).map_err(|error| unreadable(&error))?;
    Ok(customer_reference(&order.number, &DocumentKey::new(Subject::Order(key), generation)))
}

/// An order from before go-live is only ever linked.
async fn adopt_only(
    ctx: &Context,
    work: &mut Work,
    order: &OrderSnapshot,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let reference = match reference(order, work.generation) {
        Ok(reference) => reference,
        Err(trouble) => return ctx.hold(work, trouble, order.value()).await,
    };
    for candidate in [reference.as_str(), order.number.as_str()] {
        let found = ctx
            .sap
            .find_documents(
                DocumentKind::Orders,
                &Filter::eq("NumAtCard", candidate),
                &DocumentFields::with_lines(),
            )
            .await
            .map_err(|error| EngineError::sap("look an order up", error))?;
        let mut live = found.into_iter().filter(|document| !document.is_cancelled());
        if let (Some(document), None) = (live.next(), live.next()) {
            let posted = Posted::Done { document: Box::new(document), adopted: true };
            return finish(ctx, work, order, posted, report).await;
        }
    }
    work.refused = true;
    let text = format!(
        "the order of {} is from before go-live and still open, and SAP has no order with the reference '{}'",
        order.created_at, order.number
    );
    ctx.hold(work, Trouble::new(Code::OrderBeforeGoLiveOpen, text), order.value()).await
}

async fn finish(
    ctx: &Context,
    work: &mut Work,
    order: &OrderSnapshot,
    posted: Posted,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    match posted {
        Posted::Pending => Ok(()),
        Posted::Refused { trouble, .. } => {
            work.refused = true;
            work.intent = None;
            ctx.hold(work, trouble, order.value()).await
        }
        Posted::Done { document, adopted } => {
            if adopted {
                report.adopted += 1;
            } else {
                report.written += 1;
            }
            record(ctx, work, order, &document, adopted).await
        }
    }
}

async fn record(
    ctx: &Context,
    work: &mut Work,
    order: &OrderSnapshot,
    document: &Document,
    adopted: bool,
) -> Result<(), EngineError> {
    work.intent = None;
    work.link = Some(
        serde_json::to_value(link(document, ctx, order))
            .map_err(|error| EngineError::facts(&work.key, error))?,
    );
    work.attempts = 0;
    work.enter(WorkState::Done, None);
    let action = if adopted { "adopted" } else { "posted" };
    let mut changes = vec![
        ctx.resolved(work),
        Change::PutWork(Box::new(work.clone())),
        ctx.journal(&work.key, action, format!("order {}", document.doc_entry)),
    ];
    if let Some(trouble) = total_differs(order, document, ctx) {
        let exception = Box::new(trouble.holding(work, order.value()));
        changes.push(Change::OpenException { exception, at: ctx.now() });
    }
    ctx.commit(changes).await
}

/// SAP's own computation of what we sent, against what the customer paid.
fn total_differs(order: &OrderSnapshot, document: &Document, ctx: &Context) -> Option<Trouble> {
    let foreign = document.doc_total_fc.filter(|total| !total.is_zero());
    let channel = order.channel_id.and_then(|id| ctx.settings.channels.get(&id));
    let by_marketplace = channel.is_some_and(|channel| channel.tax_source == TaxSource::Marketplace);
    let tax = order.total_tax.filter(|_| by_marketplace).unwrap_or_default();
    let (sap, veeqo) = (foreign.or(document.doc_total)?, order.total? - tax);
    let lines = Decimal::from(document.document_lines.len().max(1));
    let currency = b1_veeqo_mapping::Currency::new(order.currency.as_deref()?).ok()?;
    let unit = b1_veeqo_mapping::Rounding::of(currency).unit();
    let tolerance = unit * lines * Decimal::from(ctx.settings.rounding_tolerance.max(1));
    ((sap - veeqo).abs() > tolerance).then(|| {
        let text = format!(
            "SAP's order {} totals {sap}, Veeqo's {veeqo}: check tax groups, freight and rounding of the company",
            document.doc_entry
        );
        Trouble::new(Code::OrderTotalDiffers, text)
    })
}

fn link(document: &Document, ctx: &Context, order: &OrderSnapshot) -> OrderLink {
    let channel = order.channel_id.and_then(|id| ctx.settings.channels.get(&id));
    let card_code = document.card_code.as_ref().map(ToString::to_string);
    OrderLink {
        doc_entry: document.doc_entry.get(),
        card_code: card_code.or_else(|| channel.map(|channel| channel.card_code.clone())).unwrap_or_default(),
        lines: document.document_lines.iter().filter_map(posted_line).collect(),
        rounding: document.rounding_diff_amount.unwrap_or_default(),
        by_hand: Vec::new(),
        freight: document
            .document_additional_expenses
            .iter()
            .filter_map(|row| {
                Some(FreightLine {
                    line_num: row.line_num.unwrap_or_default(),
                    expense_code: row.expense_code?,
                    net: row.line_total?,
                    vat_group: row.vat_group.clone(),
                    tax_code: row.tax_code.clone(),
                })
            })
            .collect(),
    }
}

/// A line as the despatch flow needs it: in inventory units, where SAP shows them.
fn posted_line(line: &sap_b1_client::DocumentLine) -> Option<PostedLine> {
    Some(PostedLine {
        line_num: line.line_num.get(),
        item: ItemCode::new(line.item_code.as_ref()?.as_str()).ok()?,
        warehouse: WarehouseCode::new(line.warehouse_code.as_ref()?.as_str()).ok()?,
        quantity: line.inventory_quantity.filter(|quantity| !quantity.is_zero()).or(line.quantity)?,
    })
}
