//! Deliveries of ours of which no row knows: a store that was lost since posted them, or the one that an older store has replaced. Where Veeqo does
//! not show their parcel as shipped, it was voided meanwhile, and nobody was told.

use super::based::BasedDelivery;
use super::facts::{DespatchFacts, Own};
use super::record::DespatchLink;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, Work, WorkKey, WorkState};
use crate::orders::OrderFacts;
use crate::orders::snapshot::{AllocatedLine, OrderSnapshot, Stage};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;

/// Those of deliveries of ours that were forgotten, and whose parcels were voided.
pub(super) async fn among(
    ctx: &Context,
    order: &Work,
    ours: Vec<BasedDelivery>,
) -> Result<Vec<BasedDelivery>, EngineError> {
    let mut forgotten = Vec::new();
    let Ok(OrderFacts { snapshot }) = order.facts::<OrderFacts>() else { return Ok(forgotten) };
    if proves_nothing(&snapshot) {
        return Ok(forgotten);
    }
    for found in ours {
        let Some((parcel, _)) = found.parcel else { continue };
        let shipped = snapshot.allocations.iter().any(|own| own.id == parcel && own.is_shipped());
        if !shipped && ctx.store.work(&WorkKey::despatch(parcel)).await?.is_none() {
            forgotten.push(found);
        }
    }
    Ok(forgotten)
}

/// Their rows, as they would be had nothing been forgotten; finance is told of each.
pub(super) async fn rows(
    ctx: &Context,
    order: &Work,
    forgotten: &[BasedDelivery],
) -> Result<Vec<Change>, EngineError> {
    let mut changes = Vec::new();
    for found in forgotten {
        let OrderFacts { snapshot } = order.facts().map_err(|error| EngineError::facts(&order.key, error))?;
        let Some((parcel, generation)) = found.parcel else { continue };
        let facts = facts(ctx, &snapshot, parcel, found).await?;
        let (key, subject) =
            (WorkKey::despatch(parcel), format!("parcel {parcel} of order {}", snapshot.number));
        let facts_error = |error| EngineError::facts(&key, error);
        let mut row =
            Work::new(key.clone(), Flow::Despatch, subject, &facts, ctx.now()).map_err(facts_error)?;
        let link = serde_json::to_value(link(found)).map_err(facts_error)?;
        (row.parent, row.link, row.generation) = (Some(order.key.clone()), Some(link), generation);
        row.enter(WorkState::Done, None);
        let text = format!(
            "SAP's delivery {} with {} is of parcel {parcel}, which Veeqo does not show as shipped: it was voided",
            found.made.doc_entry,
            facts.contents()
        );
        changes.push(ctx.journal(&row.key, "found in SAP", text.as_str()));
        let exception = Box::new(Trouble::new(Code::DespatchShipmentVoided, text).holding(&row, None));
        changes.push(Change::OpenException { exception, at: ctx.now() });
        changes.push(Change::PutWork(Box::new(row)));
    }
    Ok(changes)
}

/// Veeqo shows no allocations while it allocates and none of a cancelled order, and the parcels of a merged order are another's.
fn proves_nothing(order: &OrderSnapshot) -> bool {
    let ended = matches!(order.stage, Stage::Cancelled | Stage::Refunded);
    order.allocations.is_empty() || ended || order.merged || order.merged_to.is_some()
}

fn link(found: &BasedDelivery) -> DespatchLink {
    let made = &found.made;
    let (lines, extras) = (made.lines.clone(), made.extras);
    DespatchLink {
        doc_entry: made.doc_entry,
        doc_num: None,
        lines,
        total: None,
        extras,
        invoice: made.invoice,
    }
}

/// What was in the parcel, by its delivery: Veeqo has forgotten it.
async fn facts(
    ctx: &Context,
    order: &OrderSnapshot,
    allocation_id: i64,
    found: &BasedDelivery,
) -> Result<DespatchFacts, EngineError> {
    let delivered = &found.made.lines;
    let items = ctx.store.items().await?;
    let lines = delivered.iter().filter_map(|line| {
        let item = items.iter().find(|item| item.item_code == line.item)?;
        let sellable_id = item.product.as_ref()?.sellable_id;
        Some(AllocatedLine { sellable_id, sku: item.sku.to_string(), quantity: line.quantity, kit: false })
    });
    let warehouse = delivered.first().and_then(|line| ctx.settings.veeqo_warehouse(&line.warehouse));
    Ok(DespatchFacts {
        order_id: order.id,
        order_number: order.number.clone(),
        allocation_id,
        warehouse_id: warehouse.map(|id| id.get()),
        shipment_id: 0,
        tracking: None,
        carrier: None,
        shipped_at: None,
        lines: lines.collect(),
        flaw: None,
        parts: Vec::new(),
        planned: delivered.clone(),
        voided: true,
        own: Own { extras: found.made.extras, ..Own::default() },
    })
}
