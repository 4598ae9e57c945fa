//! What happens to products and items that are linked already: deleted in Veeqo, doubled there, taken out of use in SAP.

use super::create::{tell, tell_unknown};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, ExceptionRecord, Flow, Ineligible, ItemRecord, WorkState};
use crate::memory::{Memory, SellableView};
use crate::orders::OrderFacts;
use crate::orders::snapshot::{OrderSnapshot, Stage};
use crate::trouble::Trouble;
use b1_veeqo_mapping::ItemCode;
use b1_veeqo_mapping::exception::Code;
use std::collections::BTreeSet;

/// So many orders are named.
const NAMED: usize = 10;

/// Products that nobody in SAP knows are told once; those that were linked or deleted since are no longer told.
pub(super) async fn unknown_products(
    ctx: &Context,
    memory: &Memory,
    open: &[ExceptionRecord],
) -> Result<(), EngineError> {
    let told: BTreeSet<&str> = open.iter().map(|exception| exception.record.as_str()).collect();
    let end = |record: &str| Change::ResolveExceptions {
        record: record.to_owned(),
        keep: Vec::new(),
        at: ctx.now(),
    };
    let mut changes = Vec::new();
    for (id, view) in &memory.sellables {
        let record = format!("sellable:{id}");
        let known = memory.items.of_sellable(*id).is_some();
        if known && told.contains(record.as_str()) {
            changes.push(end(&record));
        } else if !known && !told.contains(record.as_str()) && !twin(memory, view) {
            changes.push(match owner(memory, view) {
                Some(item) => tell_double(ctx, *id, view, item),
                None => tell_unknown(ctx, *id, view),
            });
        }
    }
    if knows_all(memory) {
        let sellable = |record: &str| record.strip_prefix("sellable:")?.parse::<i64>().ok();
        let gone = told
            .iter()
            .filter(|record| sellable(record).is_some_and(|id| !memory.sellables.contains_key(&id)));
        changes.extend(gone.map(|record| end(record)));
    }
    ctx.commit(changes).await
}

/// Whether what is missing in memory is missing in Veeqo.
fn knows_all(memory: &Memory) -> bool {
    memory.full_sweep_at.is_some() && !memory.walk_incomplete
}

/// One of several sellables with an item's SKU: the item's own exception speaks of them.
fn twin(memory: &Memory, view: &SellableView) -> bool {
    memory.items.iter().any(|item| item.product.is_none() && item.sku.as_str() == view.sku)
}

/// The item whose product has that SKU already.
fn owner<'a>(memory: &'a Memory, view: &SellableView) -> Option<&'a ItemRecord> {
    memory.items.iter().find(|item| item.product.is_some() && item.sku.as_str() == view.sku)
}

fn tell_double(ctx: &Context, id: i64, view: &SellableView, item: &ItemRecord) -> Change {
    let own = item.product.as_ref().map(|link| link.sellable_id).unwrap_or_default();
    let text = format!(
        "sellable {id}, '{}', has the SKU {} of item {}, which is sellable {own}: it gets no stock, and orders with it are held",
        view.title, view.sku, item.item_code
    );
    let subject = format!("product '{}' in Veeqo", view.title);
    let trouble = Trouble::new(Code::SkuAmbiguous, text);
    ctx.tell(Flow::Catalogue, format!("sellable:{id}"), subject, trouble, None)
}

/// Products of ours that are no more in Veeqo are told, until they are there again.
pub(super) async fn deleted_products(
    ctx: &Context,
    memory: &Memory,
    open: &[ExceptionRecord],
) -> Result<(), EngineError> {
    if !knows_all(memory) {
        return Ok(());
    }
    let told: BTreeSet<&str> = open
        .iter()
        .filter(|exception| exception.code == Code::ProductDeletedInVeeqo)
        .map(|exception| exception.record.as_str())
        .collect();
    let mut changes = Vec::new();
    for item in memory.items.iter() {
        let Some(link) = &item.product else { continue };
        let record = format!("item:{}", item.item_code);
        match (memory.sellables.contains_key(&link.sellable_id), told.contains(record.as_str())) {
            (false, false) if item.ineligible.is_none() => {
                let text = format!(
                    "product {} of item {}, sellable {}, was deleted in Veeqo: it is sold there no more, and is not made anew",
                    link.product_id, item.item_code, link.sellable_id
                );
                changes.push(tell(ctx, item, Trouble::new(Code::ProductDeletedInVeeqo, text)));
            }
            (true, true) => changes.push(over(ctx, item, Code::ProductDeletedInVeeqo)),
            _ => {}
        }
    }
    ctx.commit(changes).await
}

/// An item that may not be sold from now on, or again.
pub(super) async fn in_use(
    ctx: &Context,
    old: &ItemRecord,
    new: &ItemRecord,
) -> Result<Option<Change>, EngineError> {
    let stopped = |item: &ItemRecord| matches!(item.ineligible, Some(Ineligible::Frozen));
    Ok(match (stopped(old), stopped(new)) {
        (true, false) => Some(over(ctx, new, Code::ItemFrozen)),
        (false, true) => tell_frozen(ctx, new).await?,
        _ => None,
    })
}

/// SAP delivers nothing of a frozen item: orders that are still to leave are named while there is time.
async fn tell_frozen(ctx: &Context, item: &ItemRecord) -> Result<Option<Change>, EngineError> {
    let mut waiting = to_leave(ctx, item).await?;
    if waiting.is_empty() {
        return Ok(None);
    }
    let (count, more) = (waiting.len(), if waiting.len() > NAMED { ", …" } else { "" });
    waiting.truncate(NAMED);
    let text = format!(
        "item {} was frozen in SAP, and orders with it are still to leave ({count}): {}{more}",
        item.item_code,
        waiting.join(", ")
    );
    Ok(Some(tell(ctx, item, Trouble::new(Code::ItemFrozen, text))))
}

/// What was told of a frozen item is over when nothing of it is to leave any more.
pub(super) async fn frozen_items(
    ctx: &Context,
    memory: &Memory,
    open: &[ExceptionRecord],
) -> Result<(), EngineError> {
    let mut changes = Vec::new();
    for told in open.iter().filter(|told| told.code == Code::ItemFrozen) {
        let code = told.record.strip_prefix("item:").and_then(|code| ItemCode::new(code).ok());
        if let Some(item) = code.and_then(|code| memory.items.get(&code))
            && to_leave(ctx, item).await?.is_empty()
        {
            changes.push(over(ctx, item, Code::ItemFrozen));
        }
    }
    ctx.commit(changes).await
}

/// The numbers of posted orders with the item that are still to leave.
async fn to_leave(ctx: &Context, item: &ItemRecord) -> Result<Vec<String>, EngineError> {
    let mut waiting = Vec::new();
    let Some(link) = &item.product else { return Ok(waiting) };
    for work in ctx.store.work_in(Flow::Orders, &[WorkState::Done, WorkState::Unknown]).await? {
        if work.key.kind() == "order" {
            let facts: OrderFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
            if is_to_leave(&facts.snapshot, link.sellable_id) {
                waiting.push(facts.snapshot.number);
            }
        }
    }
    Ok(waiting)
}

fn is_to_leave(order: &OrderSnapshot, sellable: i64) -> bool {
    let open = !matches!(order.stage, Stage::Shipped | Stage::Cancelled | Stage::Refunded);
    open && order.lines.iter().any(|line| line.sellable_id == sellable)
}

fn over(ctx: &Context, item: &ItemRecord, code: Code) -> Change {
    let keep = Code::ALL.iter().filter(|other| **other != code).copied().collect();
    Change::ResolveExceptions { record: format!("item:{}", item.item_code), keep, at: ctx.now() }
}
