//! Orders that were merged in Veeqo: the merged order is posted once, in the place of its originals.
//!
//! | an original | what becomes of it |
//! |---|---|
//! | is not posted | left out, once the merged order is known; until then it waits |
//! | is posted, nothing delivered | SAP's order is cancelled |
//! | is delivered, in whole or in part | a person decides, and the merged order is held |
//!
//! The merged order is posted when all its originals have gone from SAP and together are what it is: the same goods for the same money.

use super::cancellation;
use super::decide::OrderDecision;
use super::ingest::OrderFacts;
use super::link::OrderLink;
use super::snapshot::{OrderSnapshot, Stage};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Work, WorkKey, WorkState};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Where the originals of a merged order are remembered.
fn mark(id: i64) -> String {
    format!("veeqo.merged.{id}")
}

/// The originals of a merged order, as far as they were seen.
async fn originals(ctx: &Context, id: i64) -> Result<Vec<i64>, EngineError> {
    let known = ctx.store.cursor(&mark(id)).await?.unwrap_or_default();
    Ok(known.split(',').filter_map(|id| id.parse().ok()).collect())
}

/// An original says which order it was merged into; that order is known as merged from then on, whichever of them is seen first. It is posted
/// as its originals would be: their channel is its own.
pub(super) async fn know(ctx: &Context, mut snapshot: OrderSnapshot) -> Result<OrderSnapshot, EngineError> {
    let known = originals(ctx, snapshot.id).await?;
    if let Some(first) = known.first() {
        snapshot.merged = true;
        if let Some(original) = row(ctx, *first).await? {
            stand_in(&mut snapshot, &facts(&original)?.snapshot);
        }
    }
    let Some(target) = snapshot.merged_to else { return Ok(snapshot) };
    let mut of_target = originals(ctx, target).await?;
    if of_target.contains(&snapshot.id) {
        return Ok(snapshot);
    }
    of_target.push(snapshot.id);
    let value = of_target.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let mut changes = vec![Change::SetCursor { name: mark(target), value }];
    if let Some(mut work) = row(ctx, target).await? {
        let mut facts = facts(&work)?;
        facts.snapshot.merged = true;
        stand_in(&mut facts.snapshot, &snapshot);
        work.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&work.key, error))?;
        changes.push(Change::PutWork(Box::new(work)));
    }
    ctx.commit(changes).await?;
    Ok(snapshot)
}

fn stand_in(merged: &mut OrderSnapshot, original: &OrderSnapshot) {
    merged.channel_id = original.channel_id;
    merged.channel_name.clone_from(&original.channel_name);
}

async fn row(ctx: &Context, id: i64) -> Result<Option<Work>, EngineError> {
    Ok(ctx.store.work(&WorkKey::order(id)).await?)
}

fn facts(work: &Work) -> Result<OrderFacts, EngineError> {
    work.facts().map_err(|error| EngineError::facts(&work.key, error))
}

/// Why an order that was merged is left to people: SAP leads it, or had it before us.
pub(super) fn by_hand(ctx: &Context, original: &OrderSnapshot) -> Option<&'static str> {
    let channel = original.channel_id;
    if channel.is_some() && channel == ctx.settings.push_channel {
        return Some("is SAP's own");
    }
    (original.created_at < ctx.settings.since).then_some("is from before go-live")
}

/// What becomes of an order that is not posted, by what it was merged from or into. `None`: what becomes of any other.
pub(super) async fn decide(
    ctx: &Context,
    order: &OrderSnapshot,
) -> Result<Option<OrderDecision>, EngineError> {
    if let Some(target) = order.merged_to.filter(|_| by_hand(ctx, order).is_none()) {
        return Ok(Some(match row(ctx, target).await? {
            Some(merged) => OrderDecision::Exclude(format!("merged into {} in Veeqo", merged.subject)),
            None => OrderDecision::Wait(format!("the order {target} that it was merged into")),
        }));
    }
    if !order.merged || matches!(order.stage, Stage::Cancelled | Stage::Refunded) {
        return Ok(None);
    }
    let parts = parts(ctx, order.id).await?;
    if let Some(trouble) = in_doubt(ctx, order, &parts) {
        return Ok(Some(OrderDecision::Hold(trouble)));
    }
    for (original, snapshot) in &parts {
        if let Some(decision) = in_the_way(original, snapshot)? {
            return Ok(Some(decision));
        }
    }
    Ok(None)
}

/// The originals of a merged order, as far as they are known.
async fn parts(ctx: &Context, id: i64) -> Result<Vec<(Work, OrderSnapshot)>, EngineError> {
    let mut parts = Vec::new();
    for id in originals(ctx, id).await? {
        if let Some(original) = row(ctx, id).await? {
            let snapshot = facts(&original)?.snapshot;
            parts.push((original, snapshot));
        }
    }
    Ok(parts)
}

/// Why a merged order cannot take the place of its originals.
fn in_doubt(ctx: &Context, order: &OrderSnapshot, parts: &[(Work, OrderSnapshot)]) -> Option<Trouble> {
    let kept = parts.iter().find_map(|(_, part)| by_hand(ctx, part).map(|why| (part, why)));
    if let Some((part, why)) = kept {
        let number = &part.number;
        let text = format!(
            "Veeqo made this order of {} of others, and {number} {why}: deliver its parcels from those in SAP",
            order.worth()
        );
        return Some(Trouble::new(Code::OrderMerged, text));
    }
    let parts: Vec<OrderSnapshot> = parts.iter().map(|(_, part)| part.clone()).collect();
    differs(order, &parts)
}

/// What an original in SAP waits for before it gives way: a merged order that cannot take its place is a person's matter, who needs the orders that are
/// there.
pub(super) async fn keeps_waiting(ctx: &Context, into: i64) -> Result<Option<String>, EngineError> {
    let Some(merged) = row(ctx, into).await? else {
        return Ok(Some(format!("the order {into} that it was merged into")));
    };
    let order = facts(&merged)?.snapshot;
    let ended = matches!(order.stage, Stage::Cancelled | Stage::Refunded);
    if ended || in_doubt(ctx, &order, &parts(ctx, into).await?).is_none() {
        return Ok(None);
    }
    Ok(Some(format!("a person, who decides what becomes of {}", merged.subject)))
}

/// An original whose order in SAP still stands.
fn in_the_way(original: &Work, snapshot: &OrderSnapshot) -> Result<Option<OrderDecision>, EngineError> {
    let link = original.link::<OrderLink>().map_err(|error| EngineError::facts(&original.key, error))?;
    let gone = original.state == WorkState::Excluded && link.is_none_or(|link| link.cancelled);
    Ok((!gone)
        .then(|| OrderDecision::Wait(format!("the end of order {}, of which it was made", snapshot.number))))
}

/// Why these originals do not make up the merged order. Pure.
fn differs(order: &OrderSnapshot, parts: &[OrderSnapshot]) -> Option<Trouble> {
    let names = parts.iter().map(|part| part.number.as_str()).collect::<Vec<_>>().join(", ");
    let tell = |what: String| {
        let text = format!("Veeqo made this order of {} of others, and {what}", order.worth());
        Some(Trouble::new(Code::OrderMerged, text))
    };
    let Some(first) = parts.first() else { return tell("which is not known".to_owned()) };
    if parts.iter().any(|part| part.channel_id != first.channel_id || part.currency != order.currency) {
        return tell(format!("{names} came through several channels, or are in several currencies"));
    }
    let goods = |orders: &[OrderSnapshot]| {
        let mut goods: BTreeMap<i64, Decimal> = BTreeMap::new();
        for line in orders.iter().flat_map(|order| &order.lines) {
            *goods.entry(line.sellable_id).or_default() += line.quantity;
        }
        goods
    };
    if goods(parts) != goods(std::slice::from_ref(order)) {
        return tell(format!("it does not hold what {names} hold together"));
    }
    let total: Option<Decimal> = parts.iter().map(|part| part.total).sum();
    (total != order.total).then(|| tell(format!("its total is not that of {names} together"))).flatten()
}

/// A posted order was merged into another: SAP's order goes, as the merged one takes its place.
pub(super) async fn posted_was_merged(
    ctx: &Context,
    work: &Work,
    into: i64,
    id: i64,
) -> Result<Vec<Change>, EngineError> {
    let row = cancellation::row(ctx, work, id).await?;
    Ok(vec![
        Change::PutWork(Box::new(row)),
        ctx.journal(&work.key, "merged in Veeqo", format!("into order {into}")),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn order(quantity: i64, total: i64, channel: i64) -> OrderSnapshot {
        let line = json!({ "id": 1, "sellable_id": 7, "sku": "MUG", "title": "", "quantity": quantity.to_string(),
            "unit_price": "10", "unit_discount": "0", "tax_rate": "0" });
        serde_json::from_value(json!({
            "id": 1, "number": "1001", "stage": "open", "channel_id": channel, "channel_name": null, "currency": "GBP",
            "created_at": "2026-11-01T00:00:00Z", "due_date": null, "by_amazon": false, "merged_to": null,
            "lines": [line], "order_discounts": [], "delivery_cost": "0", "total_tax": null, "total": total.to_string(),
            "ship_to": null, "bill_to": null, "allocations": [],
        }))
        .unwrap()
    }

    #[test]
    fn originals_make_up_their_order_or_a_person_is_told() {
        let merged = order(3, 30, 1);
        let rows = [
            (vec![order(1, 10, 1), order(2, 20, 1)], None),
            (vec![], Some("which is not known")),
            (vec![order(1, 10, 1)], Some("does not hold what 1001 hold")),
            (vec![order(1, 10, 1), order(2, 21, 1)], Some("its total is not that of 1001, 1001")),
            (vec![order(1, 10, 1), order(2, 20, 2)], Some("several channels")),
        ];
        for (parts, told) in rows {
            let found = differs(&merged, &parts).map(|trouble| trouble.message);
            match told {
                None => assert_eq!(found, None),
                Some(text) => assert!(found.as_ref().is_some_and(|found| found.contains(text)), "{found:?}"),
            }
        }
    }
}
