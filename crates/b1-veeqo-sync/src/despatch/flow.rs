//! Bringing shipped parcels into SAP.

use super::by_hand::{find, matching, taken_from_sap};
use super::facts::DespatchFacts;
use super::plan::{DeliveredLine, spread};
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Change, Flow, PairKey, Work, WorkState};
use crate::memory::Memory;
use crate::orders::{OrderLink, exclude_despatch, unmapped};
use crate::posting::{Posted, Posting, Reference, post, resume};
use crate::report::FlowReport;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::key::{Subject, customer_reference};
use b1_veeqo_mapping::{DespatchKey, DocumentKey, Generation, ItemCode, WarehouseCode};
use jiff::civil::Date;
use rust_decimal::Decimal;
use sap_b1_client::{
    AdditionalExpense, CardCode, DocEntry, DocumentKind, LineNum, NewDocument, NewDocumentLine, YesNo,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

/// How often SAP is asked whether somebody has delivered a held parcel by hand.
const HAND_MADE_INTERVAL: Duration = Duration::from_secs(300);

/// The SAP delivery of a parcel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct DespatchLink {
    pub(crate) doc_entry: i64,
    pub(crate) lines: Vec<DeliveredLine>,
}

/// What becomes of a parcel.
enum Decision {
    Wait(String),
    Hold(Trouble),
    Exclude(&'static str),
    Deliver {
        order: OrderLink,
        lines: Vec<DeliveredLine>,
        first: bool,
    },
    /// A person has delivered exactly this parcel.
    Adopt {
        order: Box<Work>,
        link: OrderLink,
        index: usize,
    },
}

/// Works on every open parcel.
pub(crate) async fn run(ctx: &Context, memory: &mut Memory) -> Result<FlowReport, EngineError> {
    let states = [WorkState::Unknown, WorkState::Due, WorkState::Waiting, WorkState::Held];
    let rows = ctx.store.work_in(Flow::Despatch, &states).await?;
    let mut report = FlowReport::default();
    let total = rows.len();
    for (done, mut work) in rows.into_iter().enumerate() {
        if work.state == WorkState::Held {
            look_for_hand_made(ctx, memory, &mut work).await?;
        }
        if work.due_at <= ctx.now() && !work.refused {
            step(ctx, memory, &mut work, &mut report).await?;
        }
        ctx.progress(Flow::Despatch, done + 1, total);
    }
    Ok(report)
}

/// A parcel that is held may have been delivered by a person meanwhile: then it is decided anew.
async fn look_for_hand_made(ctx: &Context, memory: &mut Memory, work: &mut Work) -> Result<(), EngineError> {
    let Some(parent) = work.parent.clone() else { return Ok(()) };
    let due =
        memory.hand_made_looked.get(&parent).is_none_or(|at| ctx.now() >= after(*at, HAND_MADE_INTERVAL));
    if !due {
        return Ok(());
    }
    memory.hand_made_looked.insert(parent.clone(), ctx.now());
    let Some(order) = ctx.store.work(&parent).await? else { return Ok(()) };
    if find(ctx, &order).await? {
        work.refused = false;
    }
    Ok(())
}

async fn step(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let mut facts: DespatchFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    if work.state == WorkState::Unknown {
        let posted = resume(ctx, work, DocumentKind::DeliveryNotes).await?;
        return finish(ctx, work, &facts, posted, report).await;
    }
    match decide(ctx, memory, work, &facts).await? {
        Decision::Wait(reason) => ctx.wait(work, reason).await,
        Decision::Hold(trouble) => ctx.hold(work, trouble, None).await,
        Decision::Exclude(reason) => exclude_despatch(ctx, memory, work, reason).await.map(drop),
        Decision::Adopt { order, link, index } => {
            report.adopted += 1;
            adopt(ctx, work, order, link, index, facts.allocation_id).await
        }
        Decision::Deliver { order, lines, first } => {
            let delivery = match delivery(ctx, &facts, &order, &lines, first, work.generation) {
                Ok(delivery) => delivery,
                Err(trouble) => return ctx.hold(work, trouble, None).await,
            };
            facts.planned = lines;
            work.facts =
                serde_json::to_value(&facts).map_err(|error| EngineError::facts(&work.key, error))?;
            let reference = delivery.num_at_card.clone().unwrap_or_default();
            let posting = Posting {
                kind: DocumentKind::DeliveryNotes,
                document: &delivery,
                reference: Reference::NumAtCard(reference),
                approvals: memory.approvals,
            };
            let posted = post(ctx, work, posting).await?;
            finish(ctx, work, &facts, posted, report).await
        }
    }
}

async fn decide(
    ctx: &Context,
    memory: &Memory,
    work: &Work,
    facts: &DespatchFacts,
) -> Result<Decision, EngineError> {
    let order = match &work.parent {
        Some(parent) => ctx.store.work(parent).await?,
        None => None,
    };
    let Some(order) = order else { return Ok(Decision::Wait("its order".to_owned())) };
    if order.state == WorkState::Excluded {
        return Ok(Decision::Exclude("its order is left out"));
    }
    let Some(link) = order.link::<OrderLink>().map_err(|error| EngineError::facts(&order.key, error))? else {
        let why = order.reason.as_deref().unwrap_or("due");
        return Ok(Decision::Wait(format!("its order is not in SAP yet: {why}")));
    };
    let parcel = match parcel(memory, facts) {
        Ok(parcel) => parcel,
        Err(trouble) => return Ok(Decision::Hold(trouble)),
    };
    if let Some(index) = matching(&link.by_hand, &parcel) {
        return Ok(Decision::Adopt { order: Box::new(order), link, index });
    }
    let siblings = ctx.store.children(&order.key).await?;
    let (mut delivered, first) = taken_by_others(work, &siblings)?;
    let by_hand = link.by_hand.iter().filter(|made| made.allocation_id.is_none());
    delivered.extend(by_hand.flat_map(|made| made.lines.iter().cloned()));
    Ok(match lines(ctx, memory, facts, &link, &delivered, &parcel) {
        Ok(lines) => Decision::Deliver { order: link, lines, first },
        Err(trouble) => Decision::Hold(trouble),
    })
}

/// The items of a parcel.
fn parcel(memory: &Memory, facts: &DespatchFacts) -> Result<Vec<(ItemCode, Decimal)>, Trouble> {
    let lines = facts.lines.iter().map(|line| {
        let item = memory.items.of_sellable(line.sellable_id).ok_or_else(|| {
            Trouble::new(
                Code::SkuUnmapped,
                format!("product '{}' in the parcel has no item in SAP", line.sku),
            )
        })?;
        Ok((item.item_code.clone(), line.quantity))
    });
    lines.collect()
}

/// What the order's other parcels have taken or announced, and whether this one is the first.
fn taken_by_others(work: &Work, siblings: &[Work]) -> Result<(Vec<DeliveredLine>, bool), EngineError> {
    let mut taken = Vec::new();
    let others = siblings.iter().filter(|other| other.key != work.key && other.flow == Flow::Despatch);
    for other in others {
        let facts_error = |error| EngineError::facts(&other.key, error);
        match other.state {
            WorkState::Done => {
                let link = other.link::<DespatchLink>().map_err(facts_error)?;
                taken.extend(link.into_iter().flat_map(|link| link.lines));
            }
            WorkState::Unknown => taken.extend(other.facts::<DespatchFacts>().map_err(facts_error)?.planned),
            _ => {}
        }
    }
    let first = taken.is_empty();
    Ok((taken, first))
}

fn lines(
    ctx: &Context,
    memory: &Memory,
    facts: &DespatchFacts,
    order: &OrderLink,
    delivered: &[DeliveredLine],
    parcel: &[(ItemCode, Decimal)],
) -> Result<Vec<DeliveredLine>, Trouble> {
    let warehouse_id = facts.warehouse_id.unwrap_or_default();
    let warehouse = ctx.settings.sap_warehouse(warehouse_id).ok_or_else(|| unmapped(warehouse_id))?;
    for (code, quantity) in parcel {
        let item = memory.items.get(code);
        let lacks = |code: Code, what: &str, item: &ItemCode| {
            let text = format!(
                "{quantity} of {item} left warehouse {warehouse}; SAP manages the item by {what}, and nobody has named them"
            );
            Err(Trouble::new(code, text))
        };
        if item.is_some_and(|item| item.batches) {
            return lacks(Code::BatchSelectionMissing, "batches", code);
        }
        if item.is_some_and(|item| item.serials) {
            return lacks(Code::SerialSelectionMissing, "serial numbers", code);
        }
    }
    spread(&order.lines, delivered, parcel, warehouse).map_err(|exceeds| {
        let text = format!(
            "the parcel holds {} more of {} than is open on SAP's order {}",
            exceeds.surplus, exceeds.item, order.doc_entry
        );
        Trouble::new(Code::DespatchQtyExceedsOpen, text)
    })
}

fn delivery(
    ctx: &Context,
    facts: &DespatchFacts,
    order: &OrderLink,
    lines: &[DeliveredLine],
    first: bool,
    generation: u8,
) -> Result<NewDocument, Trouble> {
    let unreadable = |error: &dyn std::fmt::Display| Trouble::new(Code::DataUnreadable, error.to_string());
    let base = DocEntry::new(order.doc_entry).map_err(|error| unreadable(&error))?;
    let date = local_date(ctx, facts);
    let mut document = NewDocument {
        card_code: Some(CardCode::new(order.card_code.as_str()).map_err(|error| unreadable(&error))?),
        doc_date: Some(date),
        tax_date: Some(date),
        doc_due_date: Some(date),
        num_at_card: Some(reference(facts, generation)?),
        tracking_number: facts.tracking.clone(),
        comments: Some(format!("Veeqo order {}", facts.order_number).chars().take(254).collect()),
        ..NewDocument::default()
    };
    for line in lines {
        let number = LineNum::new(line.base_line).map_err(|error| unreadable(&error))?;
        let warehouse = sap_b1_client::WarehouseCode::new(line.warehouse.as_str());
        document.document_lines.push(NewDocumentLine {
            warehouse_code: Some(warehouse.map_err(|error| unreadable(&error))?),
            ..NewDocumentLine::of_base(DocumentKind::Orders, base, number, line.quantity)
        });
    }
    if first {
        document.document_additional_expenses = freight(order, base);
        if !order.rounding.is_zero() {
            document.rounding = Some(YesNo::Yes);
            document.rounding_diff_amount = Some(order.rounding);
        }
    }
    Ok(document)
}

/// Freight goes once, on the first delivery, tied to its row on the order.
fn freight(order: &OrderLink, base: DocEntry) -> Vec<AdditionalExpense> {
    let rows = order.freight.iter().filter(|row| !row.net.is_zero());
    rows.map(|row| AdditionalExpense {
        expense_code: Some(row.expense_code),
        line_total: Some(row.net),
        vat_group: row.vat_group.clone(),
        tax_code: row.tax_code.clone(),
        base_doc_type: Some(DocumentKind::Orders.object_type()),
        base_doc_entry: Some(base),
        base_doc_line: Some(row.line_num),
        ..AdditionalExpense::default()
    })
    .collect()
}

/// The local day on which the parcel left.
fn local_date(ctx: &Context, facts: &DespatchFacts) -> Date {
    let at = facts.shipped_at.unwrap_or_else(|| ctx.now());
    at.to_zoned(ctx.settings.time_zone.clone()).date()
}

fn reference(facts: &DespatchFacts, generation: u8) -> Result<String, Trouble> {
    let unreadable = |error: &dyn std::fmt::Display| Trouble::new(Code::DataUnreadable, error.to_string());
    let key = DespatchKey::new(facts.allocation_id).map_err(|error| unreadable(&error))?;
    let generation = Generation::new(generation).map_err(|error| unreadable(&error))?;
    Ok(customer_reference(&facts.order_number, &DocumentKey::new(Subject::Despatch(key), generation)))
}

async fn finish(
    ctx: &Context,
    work: &mut Work,
    facts: &DespatchFacts,
    posted: Posted,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    match posted {
        Posted::Pending => Ok(()),
        Posted::Refused { trouble, .. } => {
            work.refused = true;
            work.intent = None;
            ctx.hold(work, trouble, None).await
        }
        Posted::Done { document, adopted } => {
            if adopted {
                report.adopted += 1;
            } else {
                report.written += 1;
            }
            let lines = delivered_lines(&document, facts);
            record(ctx, work, document.doc_entry.get(), lines, adopted).await
        }
    }
}

/// What the delivery in SAP really took; our plan where SAP does not show its base lines.
fn delivered_lines(document: &sap_b1_client::Document, facts: &DespatchFacts) -> Vec<DeliveredLine> {
    let shown: Option<Vec<DeliveredLine>> = document
        .document_lines
        .iter()
        .map(|line| {
            Some(DeliveredLine {
                base_line: line.base_line?.get(),
                item: ItemCode::new(line.item_code.as_ref()?.as_str()).ok()?,
                warehouse: WarehouseCode::new(line.warehouse_code.as_ref()?.as_str()).ok()?,
                quantity: line.inventory_quantity.filter(|quantity| !quantity.is_zero()).or(line.quantity)?,
            })
        })
        .collect();
    shown.filter(|lines| !lines.is_empty()).unwrap_or_else(|| facts.planned.clone())
}

/// The delivery and its effect on SAP's stock are recorded in one commit.
async fn record(
    ctx: &Context,
    work: &mut Work,
    doc_entry: i64,
    lines: Vec<DeliveredLine>,
    adopted: bool,
) -> Result<(), EngineError> {
    let mut taken: BTreeMap<PairKey, Decimal> = BTreeMap::new();
    for line in &lines {
        let key = PairKey { item: line.item.clone(), warehouse: line.warehouse.clone() };
        *taken.entry(key).or_default() += line.quantity;
    }
    let mut changes = taken_from_sap(ctx, taken).await?;
    let action = if adopted { "adopted" } else { "posted" };
    changes.extend(done(ctx, work, DespatchLink { doc_entry, lines }, action)?);
    ctx.commit(changes).await
}

/// The parcel is the delivery that a person made; its effect on stock was taken in when it was found.
async fn adopt(
    ctx: &Context,
    work: &mut Work,
    mut order: Box<Work>,
    mut link: OrderLink,
    index: usize,
    allocation_id: i64,
) -> Result<(), EngineError> {
    let Some(made) = link.by_hand.get_mut(index) else { return Ok(()) };
    made.allocation_id = Some(allocation_id);
    let delivery = DespatchLink { doc_entry: made.doc_entry, lines: made.lines.clone() };
    order.link = Some(serde_json::to_value(link).map_err(|error| EngineError::facts(&order.key, error))?);
    let mut changes = done(ctx, work, delivery, "adopted: delivered by hand")?;
    changes.push(Change::PutWork(order));
    ctx.commit(changes).await
}

/// The end of a parcel's row.
fn done(
    ctx: &Context,
    work: &mut Work,
    link: DespatchLink,
    action: &str,
) -> Result<Vec<Change>, EngineError> {
    let entry = ctx.journal(&work.key, action, format!("delivery {}", link.doc_entry));
    work.link = Some(serde_json::to_value(link).map_err(|error| EngineError::facts(&work.key, error))?);
    work.intent = None;
    work.attempts = 0;
    work.refused = false;
    work.enter(WorkState::Done, None);
    Ok(vec![ctx.resolved(work), Change::PutWork(Box::new(work.clone())), entry])
}
