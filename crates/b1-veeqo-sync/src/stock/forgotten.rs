//! Adjustments of ours of which the ledger does not know: an older store was put back since they were posted. They carry our key in SAP, and moved nothing
//! that anybody has to be asked about: Veeqo had shown the same movement before.

use super::adjust::{AdjustmentFacts, AdjustmentLine, last_issued};
use super::decide::Reading;
use super::opening::{OPENED, record};
use super::read::Readings;
use super::suspects::showing;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, MovedIn, Pair, PairKey, PairState, Work, WorkKey, WorkState};
use crate::line_units::{in_inventory_units, line_units};
use crate::memory::Memory;
use b1_veeqo_mapping::key::Subject;
use b1_veeqo_mapping::{DocumentKey, ItemCode, WarehouseCode};
use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;
use sap_b1_client::{Document, DocumentFields, DocumentKind, Filter, StockTransfer};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// How old an adjustment may be and still be recognised.
const REACH: SignedDuration = SignedDuration::from_hours(90 * 24);
/// Its day in SAP may be another than that of its key.
const MARGIN: SignedDuration = SignedDuration::from_hours(48);

/// Looks for them once in a process, as soon as SAP shows what nothing explains: a store is only put back while none runs. Gives the pairs that are
/// explained now.
pub(super) async fn find(
    ctx: &Context,
    memory: &mut Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let differs = |pair: &Pair, reading: Reading| reading.sap != pair.sap_expected;
    if memory.stock.remembered || showing(ctx, memory, readings, moving, differs).is_empty() {
        return Ok(BTreeSet::new());
    }
    let mut explained = BTreeSet::new();
    for (facts, entry) in all(ctx).await? {
        explained.extend(facts.effect().into_keys());
        take_in(ctx, &facts, entry).await?;
    }
    memory.stock.remembered = true;
    Ok(explained)
}

/// Every adjustment of ours since the last one that the ledger knows, but for those that it knows all the same.
async fn all(ctx: &Context) -> Result<Vec<(AdjustmentFacts, i64)>, EngineError> {
    let reach = ctx.now().checked_sub(REACH).unwrap_or(ctx.settings.since);
    let last = last_issued(ctx).await?.and_then(|at| at.checked_sub(MARGIN).ok());
    let since = last.unwrap_or(ctx.settings.since).max(reach).to_zoned(ctx.settings.time_zone.clone()).date();
    let filter = Filter::ge("DocDate", since);
    let mut found: BTreeMap<String, Vec<(Vec<AdjustmentLine>, i64)>> = BTreeMap::new();
    for (kind, sign) in [
        (DocumentKind::InventoryGenEntries, Decimal::ONE),
        (DocumentKind::InventoryGenExits, Decimal::NEGATIVE_ONE),
    ] {
        let documents = ctx.sap.find_documents(kind, &filter, &DocumentFields::with_lines()).await;
        let documents = documents.map_err(|error| EngineError::sap("list goods documents", error))?;
        for document in documents.iter().filter(|document| !document.is_cancelled()) {
            if let (Some(key), Some(lines)) = (key(document.reference2.as_deref()), lines(document, sign)) {
                found.entry(key).or_default().push((lines, document.doc_entry.get()));
            }
        }
    }
    let mut transfers = ctx.sap.list_stock_transfers(Some(&filter));
    while let Some(transfer) =
        transfers.try_next().await.map_err(|error| EngineError::sap("list stock transfers", error))?
    {
        if let (Some(key), Some(lines)) = (key(transfer.reference2.as_deref()), moved(&transfer)) {
            found.entry(key).or_default().push((lines, transfer.doc_entry.get()));
        }
    }
    let mut forgotten = Vec::new();
    for (reference, documents) in found {
        // A second document with one key is its cancellation, or a person's copy: whoever made it is asked.
        let [(lines, entry)] = documents.as_slice() else { continue };
        if ctx.store.work(&WorkKey::adjustment(&reference)).await?.is_none() {
            forgotten.push((AdjustmentFacts { reference, lines: lines.clone() }, *entry));
        }
    }
    Ok(forgotten)
}

/// The key of an adjustment of ours.
fn key(reference: Option<&str>) -> Option<String> {
    let key: DocumentKey = reference?.parse().ok()?;
    matches!(key.subject(), Subject::Adjustment(_)).then(|| key.to_string())
}

fn lines(document: &Document, sign: Decimal) -> Option<Vec<AdjustmentLine>> {
    let line = |line: &sap_b1_client::DocumentLine| {
        let (pair, quantity) = line_units(line)?;
        Some(AdjustmentLine { pair, difference: sign * quantity, cost: None, to: None, selection: None })
    };
    document.document_lines.iter().map(line).collect()
}

fn moved(transfer: &StockTransfer) -> Option<Vec<AdjustmentLine>> {
    let line = |line: &sap_b1_client::StockTransferLine| {
        let quantity = in_inventory_units(line.inventory_quantity, line.quantity)?;
        let from = line.from_warehouse_code.as_ref().or(transfer.from_warehouse.as_ref())?;
        let to = line.warehouse_code.as_ref().or(transfer.to_warehouse.as_ref())?;
        let item = ItemCode::new(line.item_code.as_ref()?.as_str()).ok()?;
        let pair = PairKey { item, warehouse: WarehouseCode::new(from.as_str()).ok()? };
        let to = Some(WarehouseCode::new(to.as_str()).ok()?);
        Some(AdjustmentLine { pair, difference: -quantity, cost: None, to, selection: None })
    };
    transfer.stock_transfer_lines.iter().map(line).collect()
}

/// Its row, and what it moved on both sides, as they would be had nothing been forgotten.
async fn take_in(ctx: &Context, facts: &AdjustmentFacts, entry: i64) -> Result<(), EngineError> {
    let key = WorkKey::adjustment(&facts.reference);
    let subject = format!("stock adjustment {} ({} lines)", facts.reference, facts.lines.len());
    let work = Work::new(key.clone(), Flow::Stock, subject, facts, ctx.now());
    let mut work = work.map_err(|error| EngineError::facts(&key, error))?;
    work.link = Some(serde_json::json!({ "doc_entry": entry }));
    work.enter(WorkState::Done, None);
    let mut changes = vec![ctx.journal(&key, "found in SAP", format!("{} {entry}", facts.target()))];
    for (key, difference) in facts.effect() {
        let pair = ctx.store.pair(&key).await?;
        let Some(mut pair) = pair.filter(|pair| pair.state != PairState::Closed) else { continue };
        if issued(&facts.reference) > opened_at(ctx, &key).await? {
            pair.book(MovedIn::Veeqo, difference, ctx.now());
            let text = format!("{difference:+} by {} {entry}, known by its key", facts.target());
            changes.push(ctx.journal(&record(&pair.key), "found in SAP", text));
            changes.push(Change::PutPair(Box::new(pair)));
        }
    }
    changes.push(Change::PutWork(Box::new(work)));
    ctx.commit(changes).await
}

/// When an adjustment got its key: it is in SAP after that.
fn issued(reference: &str) -> Option<Timestamp> {
    match reference.parse::<DocumentKey>().ok()?.subject() {
        Subject::Adjustment(key) => Timestamp::from_second(i64::try_from(key.get()).ok()?).ok(),
        _ => None,
    }
}

/// When a pair was opened: what SAP showed then holds every adjustment from before.
async fn opened_at(ctx: &Context, key: &PairKey) -> Result<Option<Timestamp>, EngineError> {
    let journal = ctx.store.journal(&record(key)).await?;
    Ok(journal.iter().filter(|entry| entry.action == OPENED).map(|entry| entry.at).max())
}
