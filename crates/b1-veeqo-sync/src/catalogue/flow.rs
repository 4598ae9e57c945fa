//! One pass of the catalogue flow.

use super::barcodes::tell_shared;
use super::create::{create, link, record, tell};
use super::decide::{ItemDecision, decide};
use super::item::read;
use super::products::sweep_products;
use super::update::update;
use super::watch::{deleted_products, frozen_items, in_use, unknown_products};
use crate::context::Context;
use crate::error::EngineError;
use crate::lane::parcels_first;
use crate::ledger::{Change, ExceptionStatus, Flow, ItemRecord};
use crate::memory::{Memory, SellableView};
use crate::report::FlowReport;
use crate::trouble::Trouble;
use crate::unreadable::end_of_sap_walk;
use b1_veeqo_mapping::exception::Code;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use sap_b1_client::{ChangeCursor, Item, ItemQuery};
use std::collections::{BTreeSet, HashMap};

const CURSOR: &str = "sap.items";
const SCOPE: &str = "sap.items.scope";
/// SAP stamps local time, which repeats an hour in autumn; a change may become visible after its stamp.
const OVERLAP: SignedDuration = SignedDuration::from_mins(70);

/// Runs one pass: items that changed in SAP, products that changed in Veeqo.
pub(crate) async fn run(ctx: &Context, memory: &mut Memory) -> Result<FlowReport, EngineError> {
    let mut report = FlowReport::default();
    read_items(ctx, memory, &mut report).await?;
    sweep_products(ctx, memory).await?;
    let by_sku = index(memory);
    let items: BTreeSet<_> = memory.items.iter().map(|item| item.item_code.clone()).collect();
    let total = items.len();
    for (done, code) in items.iter().enumerate() {
        if ctx.rests(Flow::Catalogue).await? {
            break;
        }
        parcels_first(ctx, memory).await?;
        if let Some(item) = memory.items.get(code).cloned() {
            let ended = act(ctx, memory, &item, &by_sku, &mut report).await;
            ctx.unless_withheld(Flow::Catalogue, &format!("item {code}"), ended)?;
        }
        ctx.progress(Flow::Catalogue, done + 1, total);
    }
    let open = ctx.store.exceptions(Some(ExceptionStatus::Open)).await?;
    unknown_products(ctx, memory, &open).await?;
    deleted_products(ctx, memory, &open).await?;
    frozen_items(ctx, memory, &open).await?;
    tell_shared(ctx, &memory.items, &open).await?;
    Ok(report)
}

async fn read_items(ctx: &Context, memory: &mut Memory, report: &mut FlowReport) -> Result<(), EngineError> {
    let began = ctx.age();
    let now = ctx.now().to_zoned(ctx.settings.time_zone.clone());
    // Items become valid or invalid by date, and settings change: once a day, and after a change of settings, all are read.
    let scope = format!("{} {:?}", now.date(), memory.item_settings);
    let same_scope = ctx.store.cursor(SCOPE).await?.as_ref() == Some(&scope);
    let cursor = if same_scope { ctx.store.cursor(CURSOR).await? } else { None };
    let cursor = cursor.and_then(|text| text.parse::<jiff::civil::DateTime>().ok());
    let mut query = ItemQuery::all();
    if let Some(at) = cursor {
        query = query.changed_since(ChangeCursor { date: at.date(), time: at.time() });
    }
    if memory.item_settings.price_list.is_some() {
        query = query.also_select("ItemPrices");
    }
    let mut rows = ctx.sap.list_items(&query);
    let mut changes = Vec::new();
    loop {
        let row = match rows.try_next().await {
            Ok(Some(row)) => row,
            Ok(None) => break,
            Err(error) => {
                end_of_sap_walk(ctx, Flow::Catalogue, "item", "list items", error).await?;
                break;
            }
        };
        report.seen += 1;
        memory.sap_time.see(stamp(&row), ctx.age());
        let record = format!("item:{}", row.item_code.as_str());
        changes.push(Change::TakeIn { flow: Flow::Catalogue, record });
        let product = b1_veeqo_mapping::ItemCode::new(row.item_code.as_str())
            .ok()
            .and_then(|code| memory.items.get(&code)?.product.clone());
        match read(&row, &memory.item_settings, now.date(), product) {
            Ok(item) if memory.items.get(&item.item_code) != Some(&item) => {
                if let Some(old) = memory.items.get(&item.item_code) {
                    changes.extend(in_use(ctx, old, &item).await?);
                }
                memory.items.put(item.clone());
                changes.push(Change::PutItem(Box::new(item)));
            }
            Ok(_) => {}
            Err(error) => changes.push(illegal(ctx, row.item_code.as_str(), &error)),
        }
        parcels_first(ctx, memory).await?;
    }
    let from = cursor.and_then(|at| at.to_zoned(TimeZone::UTC).ok()).map(|at| at.timestamp());
    if let Some(next) = memory.sap_time.cursor(began, OVERLAP, from) {
        let value = TimeZone::UTC.to_datetime(next).to_string();
        changes.push(Change::SetCursor { name: CURSOR.to_owned(), value });
    }
    changes.push(Change::SetCursor { name: SCOPE.to_owned(), value: scope });
    ctx.commit(changes).await
}

/// When SAP last changed it, by SAP's wall clock.
fn stamp(item: &Item) -> Option<Timestamp> {
    let at = item.update_date?.to_datetime(item.update_time?);
    Some(at.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

/// Lets the next pass read every item.
pub(crate) fn read_all_again() -> Change {
    Change::SetCursor { name: SCOPE.to_owned(), value: String::new() }
}

fn illegal(ctx: &Context, code: &str, error: &b1_veeqo_mapping::sku::SkuError) -> Change {
    let trouble = Trouble::new(Code::SkuIllegal, error.to_string());
    ctx.tell(Flow::Catalogue, format!("item:{code}"), format!("item '{code}'"), trouble, None)
}

/// Sellables by SKU; sellables without one are nobody's.
fn index(memory: &Memory) -> HashMap<String, Vec<i64>> {
    let mut by_sku: HashMap<String, Vec<i64>> = HashMap::new();
    for (id, view) in memory.sellables.iter().filter(|(_, view)| !view.sku.is_empty()) {
        by_sku.entry(view.sku.clone()).or_default().push(*id);
    }
    by_sku
}

async fn act(
    ctx: &Context,
    memory: &mut Memory,
    item: &ItemRecord,
    by_sku: &HashMap<String, Vec<i64>>,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let linked = item.product.as_ref().and_then(|link| memory.sellables.get(&link.sellable_id));
    let ids = by_sku.get(item.sku.as_str()).map(Vec::as_slice).unwrap_or_default();
    let same: Vec<(i64, &SellableView)> =
        ids.iter().filter_map(|id| Some((*id, memory.sellables.get(id)?))).collect();
    match decide(item, linked, &same) {
        ItemDecision::Keep => Ok(()),
        ItemDecision::Exclude(_) => {
            report.excluded += 1;
            Ok(())
        }
        ItemDecision::Create => create(ctx, memory, item, report).await,
        ItemDecision::Adopt(found) => {
            report.adopted += 1;
            let view = memory.sellables.get(&found.sellable_id).cloned().unwrap_or_default();
            let found = link(item, found.sellable_id, &view, false);
            record(ctx, memory, item, found, "adopted").await?;
            let adopted = memory.items.get(&item.item_code).cloned();
            match adopted.map(|item| (decide(&item, Some(&view), &[]), item)) {
                Some((ItemDecision::Update { edited }, item)) => {
                    update(ctx, memory, &item, &view, edited, report).await
                }
                _ => Ok(()),
            }
        }
        ItemDecision::Update { edited } => {
            let view = linked.cloned().unwrap_or_default();
            update(ctx, memory, item, &view, edited, report).await
        }
        ItemDecision::Hold(trouble) => {
            report.held += 1;
            ctx.commit(vec![tell(ctx, item, trouble)]).await
        }
    }
}
