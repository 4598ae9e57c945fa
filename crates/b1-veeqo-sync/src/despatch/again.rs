//! Contents that were delivered, came back when their shipment was voided, and left again in another parcel.

use super::facts::DespatchFacts;
use super::record::{DespatchLink, done};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, Work, WorkState};
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// The voided parcel whose delivery has the same contents from the same warehouse.
pub(super) fn voided_twin(
    siblings: &[Work],
    parcel: &[(ItemCode, Decimal)],
    warehouse: Option<&WarehouseCode>,
) -> Result<Option<(Work, DespatchLink)>, EngineError> {
    let wanted = sums(parcel.iter().map(|(item, quantity)| (item, *quantity)));
    for sibling in siblings.iter().filter(|row| row.flow == Flow::Despatch && row.state == WorkState::Done) {
        let facts_error = |error| EngineError::facts(&sibling.key, error);
        let facts: DespatchFacts = sibling.facts().map_err(facts_error)?;
        let Some(link) = sibling.link::<DespatchLink>().map_err(facts_error)? else { continue };
        let delivered = sums(link.lines.iter().map(|line| (&line.item, line.quantity)));
        let from_here = link.lines.iter().all(|line| Some(&line.warehouse) == warehouse);
        if facts.voided && from_here && delivered == wanted {
            return Ok(Some((sibling.clone(), link)));
        }
    }
    Ok(None)
}

fn sums<'a>(lines: impl Iterator<Item = (&'a ItemCode, Decimal)>) -> BTreeMap<&'a ItemCode, Decimal> {
    let mut sums = BTreeMap::new();
    for (item, quantity) in lines {
        *sums.entry(item).or_default() += quantity;
    }
    sums
}

/// The delivery of the voided parcel becomes this parcel's; nothing moves in SAP.
pub(super) async fn take_over(
    ctx: &Context,
    work: &mut Work,
    mut voided: Box<Work>,
    link: DespatchLink,
) -> Result<(), EngineError> {
    let mut facts: DespatchFacts = voided.facts().map_err(|error| EngineError::facts(&voided.key, error))?;
    facts.voided = false;
    voided.facts = serde_json::to_value(&facts).map_err(|error| EngineError::facts(&voided.key, error))?;
    voided.link = None;
    // Should it leave again, it is another delivery.
    voided.generation = voided.generation.saturating_add(1);
    voided.enter(WorkState::Excluded, Some(format!("voided; its contents left again as {}", work.subject)));
    let mut changes = done(ctx, work, link, "took over the delivery of a voided parcel").await?;
    changes.push(ctx.resolved(&voided));
    changes.push(Change::PutWork(voided));
    ctx.commit(changes).await
}
