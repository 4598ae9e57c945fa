//! Reading Veeqo's products: all of them once in a process, then those that changed.

use crate::context::Context;
use crate::error::EngineError;
use crate::lane::parcels_first;
use crate::ledger::{Change, Flow};
use crate::memory::{Memory, SellableView};
use crate::orders::snapshot::is_kit;
use crate::unreadable::end_of_walk;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashSet;
use std::time::Duration;
use veeqo_client::{Product, ProductFilter, StockEntry};

const CURSOR: &str = "veeqo.products";
/// How often all products are read, for what the change feed does not show.
const FULL_SWEEP: Duration = Duration::from_secs(3600);
/// A change feed may show a change late.
const OVERLAP: SignedDuration = SignedDuration::from_mins(10);

/// Reads all products where that is due, before readings begin that must lie close together.
pub(crate) async fn sweep_all_due(ctx: &Context, memory: &mut Memory) -> Result<(), EngineError> {
    let due = memory.full_sweep_at.is_none_or(|at| ctx.age().saturating_sub(at) >= FULL_SWEEP);
    if due { sweep_products(ctx, memory).await } else { Ok(()) }
}

/// Brings what we know of Veeqo's products up to date. Parcels do not wait for a reading of all.
pub(crate) async fn sweep_products(ctx: &Context, memory: &mut Memory) -> Result<(), EngineError> {
    let began = ctx.age();
    let full_due = memory.full_sweep_at.is_none_or(|at| began.saturating_sub(at) >= FULL_SWEEP);
    let incremental = memory.products_swept && !full_due;
    let since = if incremental { ctx.store.cursor(CURSOR).await? } else { None };
    let since = since.and_then(|text| text.parse().ok());
    let filter = ProductFilter { updated_at_min: since, ..ProductFilter::default() };
    let full = filter.updated_at_min.is_none();
    let mut complete = true;
    let mut seen = std::collections::BTreeMap::new();
    let mut unseen = HashSet::new();
    let known_since: Option<Timestamp> =
        ctx.store.cursor(CURSOR).await?.filter(|_| memory.products_swept).and_then(|text| text.parse().ok());
    let mut products = ctx.veeqo.list_products(&filter);
    loop {
        match products.try_next().await {
            Ok(Some(product)) => {
                memory.veeqo_time.see(product.updated_at, ctx.age());
                let views = views(&product);
                let old = known_since.zip(product.updated_at).is_some_and(|(since, at)| at < since);
                unseen.extend(views.iter().filter(|_| old).map(|(id, _)| *id));
                seen.extend(views);
                if full {
                    parcels_first(ctx, memory).await?;
                }
            }
            Ok(None) => break,
            Err(error) => {
                end_of_walk(ctx, Flow::Catalogue, "product", "list products", error).await?;
                complete = false;
                break;
            }
        }
    }
    let missed = memory.note_levels(&seen, &unseen);
    if missed > 0 {
        tracing::warn!(missed, "levels changed in Veeqo and their products did not say so");
        memory.stock.count_missed(missed);
    }
    if full {
        memory.full_sweep_at = Some(began);
        memory.walk_incomplete = !complete;
        memory.sellables.clear();
    }
    memory.saw(seen);
    memory.products_swept = true;
    let next = memory.veeqo_time.cursor(began, OVERLAP, since);
    let moved = next.map(|at| Change::SetCursor { name: CURSOR.to_owned(), value: at.to_string() });
    ctx.commit(moved.into_iter().collect()).await
}

/// The sellables of a product.
pub(crate) fn views(product: &Product) -> Vec<(i64, SellableView)> {
    let alive: Vec<_> = product.sellables.iter().filter(|sellable| sellable.deleted_at.is_none()).collect();
    if product.deleted_at.is_some() {
        return Vec::new();
    }
    alive
        .iter()
        .map(|sellable| {
            let kit = is_kit(sellable);
            let entries = || sellable.stock_entries.iter().filter(|_| !kit);
            let view = SellableView {
                kit,
                product_id: product.id.get(),
                sku: sellable.sku_code.clone().unwrap_or_default(),
                title: product.title.clone().unwrap_or_default(),
                barcode: sellable.upc_code.clone().filter(|code| !code.trim().is_empty()),
                siblings: alive.len(),
                physical: entries().map(level).collect(),
                allocated: entries().filter_map(allocated).collect(),
            };
            (sellable.id.get(), view)
        })
        .collect()
}

fn level(entry: &StockEntry) -> (i64, Option<rust_decimal::Decimal>) {
    let level = entry.physical_stock_level.filter(|_| entry.infinite != Some(true));
    (entry.warehouse_id.get(), level)
}

fn allocated(entry: &StockEntry) -> Option<(i64, rust_decimal::Decimal)> {
    Some((entry.warehouse_id.get(), entry.allocated_stock_level?))
}
