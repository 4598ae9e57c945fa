//! Reading SAP's sales orders: what changed, and on a schedule every open one, for what the change feed does not show.

use super::rows::{SaleFacts, again, json};
use super::sale::{Sale, SaleStage};
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Change, Flow, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::report::FlowReport;
use crate::unreadable::end_of_sap_walk;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use sap_b1_client::{ChangeCursor, DocEntry, Document, DocumentKind, FeedState, Filter};
use std::collections::BTreeSet;
use std::time::Duration;

const CURSOR: &str = "sap.sales_orders";
const SCOPE: &str = "sap.sales_orders.scope";
/// SAP stamps local time, which repeats an hour in autumn; a change may become visible after its stamp.
const OVERLAP: Duration = Duration::from_secs(70 * 60);
/// How often every open order is read.
const SWEEP: Duration = Duration::from_secs(3600);
/// Rows that may still change.
const STANDING: [WorkState; 5] =
    [WorkState::Done, WorkState::Due, WorkState::Waiting, WorkState::Held, WorkState::Unknown];

/// Takes in what changed since the last walk, and what a sweep finds when one is due.
pub(super) async fn read(
    ctx: &Context,
    memory: &mut Memory,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let since = ctx.settings.since.to_zoned(ctx.settings.time_zone.clone()).date();
    let begun = changes(ctx, since, report).await?;
    let now = ctx.age();
    let due = memory.sales_swept_at.is_none_or(|at| now.saturating_sub(at) >= SWEEP);
    if due && !begun {
        sweep(ctx, since, report).await?;
    }
    if due {
        memory.sales_swept_at = Some(now);
    }
    claimed(ctx).await
}

/// Walks over what changed; whether it was the first walk, which reads everything.
async fn changes(ctx: &Context, since: Date, report: &mut FlowReport) -> Result<bool, EngineError> {
    let scope = format!("{since} {:?}", ctx.settings.push_channel);
    let same_scope = ctx.store.cursor(SCOPE).await?.as_ref() == Some(&scope);
    let kept = if same_scope { ctx.store.cursor(CURSOR).await? } else { None };
    let known = kept.as_deref().and_then(|text| serde_json::from_str::<FeedState>(text).ok());
    let first = known.is_none();
    let start = ChangeCursor { date: since, time: Time::midnight() };
    let state = known.unwrap_or_else(|| FeedState::starting_at(start));
    let filter = Filter::ge("DocDate", since);
    let feed = ctx.sap.changes().overlap(OVERLAP);
    let mut walk = feed.documents(DocumentKind::Orders, Some(&filter), &Sale::fields(), state);
    // With an empty memory, an order may have been sent to Veeqo a moment ago, by a process that forgot.
    let not_before = if first { after(ctx.started_at, ctx.settings.settle) } else { ctx.now() };
    let mut moved = Vec::new();
    loop {
        match walk.try_next().await {
            Ok(Some(document)) => {
                report.seen += 1;
                take_in(ctx, &document, not_before).await?;
                moved.extend(noted(&document));
            }
            Ok(None) => break,
            Err(error) => {
                end_of_sap_walk(ctx, Flow::SalesOrders, "sale", "list sales orders", error).await?;
                break;
            }
        }
    }
    let Some(state) = walk.into_state() else { return Ok(first) };
    let value = serde_json::to_string(&state).map_err(|error| EngineError::facts(&CURSOR, error))?;
    if kept.as_ref() != Some(&value) {
        moved.push(Change::SetCursor { name: CURSOR.to_owned(), value });
    }
    if !same_scope {
        moved.push(Change::SetCursor { name: SCOPE.to_owned(), value: scope });
    }
    ctx.commit(moved).await?;
    Ok(first)
}

/// An order that is to go to Veeqo, noted apart from its row: one that became none shows in the balance.
fn noted(document: &Document) -> Option<Change> {
    let sale = Sale::read(document);
    let ours = !sale.came_from_veeqo() && !sale.open().is_empty();
    ours.then(|| Change::TakeIn {
        flow: Flow::SalesOrders,
        record: WorkKey::sale(sale.doc_entry).to_string(),
    })
}

/// Takes in one order; whether it told anything new.
async fn take_in(ctx: &Context, document: &Document, not_before: Timestamp) -> Result<bool, EngineError> {
    let sale = Sale::read(document);
    let key = WorkKey::sale(sale.doc_entry);
    match ctx.store.work(&key).await? {
        Some(work) => update(ctx, work, sale).await,
        None if sale.came_from_veeqo() => Ok(false),
        // What is over, and never was in Veeqo, is nobody's concern.
        None if sale.open().is_empty() && ctx.store.children(&key).await?.is_empty() => Ok(false),
        None => begin(ctx, sale, not_before).await.map(|()| true),
    }
}

async fn begin(ctx: &Context, sale: Sale, not_before: Timestamp) -> Result<(), EngineError> {
    let key = WorkKey::sale(sale.doc_entry);
    let subject = sale.subject();
    let facts = SaleFacts { sale, announced: None, withdrawn: Vec::new() };
    let mut work = Work::new(key.clone(), Flow::SalesOrders, subject, &facts, ctx.now())
        .map_err(|error| EngineError::facts(&key, error))?;
    work.due_at = not_before.max(ctx.now());
    ctx.commit(vec![Change::PutWork(Box::new(work))]).await
}

/// Brings a known row up to date; whether anything changed.
async fn update(ctx: &Context, mut work: Work, sale: Sale) -> Result<bool, EngineError> {
    let mut facts: SaleFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    if facts.sale == sale {
        return Ok(false);
    }
    facts.sale = sale;
    work.facts = json(&work.key, &facts)?;
    again(ctx, &mut work);
    ctx.commit(vec![Change::PutWork(Box::new(work))]).await?;
    Ok(true)
}

/// Reads every open order, and those we take for open that are not among them.
async fn sweep(ctx: &Context, since: Date, report: &mut FlowReport) -> Result<(), EngineError> {
    let filter = Filter::ge("DocDate", since).and(Filter::eq("DocumentStatus", "bost_Open"));
    let mut open = BTreeSet::new();
    let mut missed = 0_u64;
    let mut rows = ctx.sap.list_documents(DocumentKind::Orders, Some(&filter), &Sale::fields());
    loop {
        match rows.try_next().await {
            Ok(Some(document)) => {
                open.insert(document.doc_entry.get());
                missed += u64::from(take_in(ctx, &document, ctx.now()).await?);
            }
            Ok(None) => break,
            Err(error) => {
                end_of_sap_walk(ctx, Flow::SalesOrders, "sale", "list sales orders", error).await?;
                return Ok(());
            }
        }
    }
    for work in ctx.store.work_in(Flow::SalesOrders, &STANDING).await? {
        let facts: SaleFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
        if facts.sale.stage == SaleStage::Open && !open.contains(&facts.sale.doc_entry) {
            let sale = read_again(ctx, facts.sale.doc_entry).await?;
            missed += u64::from(update(ctx, work, sale).await?);
        }
    }
    report.seen += missed;
    tracing::info!(open = open.len(), missed, "every open sales order was read; missed by the change feed");
    Ok(())
}

/// SAP's order as it stands now.
pub(super) async fn read_again(ctx: &Context, doc_entry: i64) -> Result<Sale, EngineError> {
    let Ok(entry) = DocEntry::new(doc_entry) else { return Ok(Sale::gone(doc_entry)) };
    let document = ctx.sap.get_document_fields(DocumentKind::Orders, entry, &Sale::fields()).await;
    let document = document.map_err(|error| EngineError::sap("read a sales order", error))?;
    Ok(document.map_or_else(|| Sale::gone(doc_entry), |document| Sale::read(&document)))
}

/// Orders of Veeqo that claim to be sales orders of which there is no row: the store was lost, or SAP does not have them.
async fn claimed(ctx: &Context) -> Result<(), EngineError> {
    for order in ctx.store.work_in(Flow::Orders, &[WorkState::Waiting]).await? {
        let Some(parent) = order.parent.as_ref().filter(|parent| parent.kind() == "sale") else { continue };
        let entry = parent.as_str().split_once(':').and_then(|(_, entry)| entry.parse().ok());
        if let Some(entry) = entry
            && ctx.store.work(parent).await?.is_none()
        {
            begin(ctx, read_again(ctx, entry).await?, ctx.now()).await?;
        }
    }
    Ok(())
}
