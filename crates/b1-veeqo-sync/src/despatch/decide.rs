//! What becomes of a parcel.

use super::again::voided_twin;
use super::by_hand::matching;
use super::choose::Need;
use super::facts::DespatchFacts;
use super::plan::{DeliveredLine, spread};
use super::record::DespatchLink;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Flow, Work, WorkState};
use crate::memory::Memory;
use crate::orders::{OrderLink, unmapped};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::tracking::Tracking;
use b1_veeqo_mapping::{ItemCode, Quantity, WarehouseCode};
use rust_decimal::Decimal;

/// What becomes of a parcel.
pub(super) enum Decision {
    Wait(String),
    Hold(Trouble),
    Exclude(&'static str),
    Deliver {
        order: OrderLink,
        lines: Vec<DeliveredLine>,
        /// It carries what the order has once.
        extras: bool,
    },
    /// A person has delivered exactly this parcel.
    Adopt {
        order: Box<Work>,
        link: OrderLink,
        index: usize,
    },
    /// The contents were delivered as another parcel, whose shipment was voided.
    TakeOver {
        voided: Box<Work>,
        link: DespatchLink,
    },
}

/// Decides a parcel by its order and the order's other parcels.
pub(super) async fn decide(
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
    if let Some(flaw) = &facts.flaw {
        let text = format!("parcel {} left, and what it holds is not known: {flaw}", facts.allocation_id);
        return Ok(Decision::Hold(Trouble::new(Code::DataUnreadable, text)));
    }
    let Some(link) = order.link::<OrderLink>().map_err(|error| EngineError::facts(&order.key, error))? else {
        return Ok(unposted(&order, facts));
    };
    let parcel = match parcel(memory, facts) {
        Ok(parcel) => parcel,
        Err(trouble) => return Ok(Decision::Hold(trouble)),
    };
    if let Some(index) = matching(&link.by_hand, &parcel) {
        return Ok(Decision::Adopt { order: Box::new(order), link, index });
    }
    let siblings = ctx.store.children(&order.key).await?;
    let warehouse = facts.warehouse_id.and_then(|id| ctx.settings.sap_warehouse(id));
    if let Some((voided, link)) = voided_twin(&siblings, &parcel, warehouse)? {
        return Ok(Decision::TakeOver { voided: Box::new(voided), link });
    }
    let (mut delivered, carried) = taken_by_others(work, &siblings)?;
    let extras = !carried && !link.extras_delivered && !link.by_hand.iter().any(|made| made.extras);
    let by_hand = link.by_hand.iter().filter(|made| made.allocation_id.is_none());
    delivered.extend(by_hand.flat_map(|made| made.lines.iter().cloned()));
    Ok(match lines(ctx, memory, (work, facts), &link, &delivered, &parcel) {
        Ok(lines) => Decision::Deliver { order: link, lines, extras },
        Err(trouble) => Decision::Hold(trouble),
    })
}

/// A parcel must not look forgotten because nobody told of its order: one that only waits has no exception of its own.
fn unposted(order: &Work, facts: &DespatchFacts) -> Decision {
    let why = order.reason.as_deref().unwrap_or("due");
    if order.state != WorkState::Waiting {
        return Decision::Wait(format!("its order is not in SAP yet: {why}"));
    }
    let text = format!(
        "{} left, and order {} is not in SAP: it waits ({why})",
        facts.contents(),
        facts.order_number
    );
    Decision::Hold(Trouble::new(Code::DespatchWithoutOrder, text))
}

/// The items of a parcel.
pub(super) fn parcel(memory: &Memory, facts: &DespatchFacts) -> Result<Vec<(ItemCode, Decimal)>, Trouble> {
    let lines = facts.lines.iter().map(|line| {
        if line.kit {
            let text =
                format!("{} of '{}' left in the parcel, which is a kit in Veeqo", line.quantity, line.sku);
            return Err(Trouble::new(Code::ItemKitUnmapped, text));
        }
        let item = memory.items.of_sellable(line.sellable_id).ok_or_else(|| {
            Trouble::new(
                Code::SkuUnmapped,
                format!(
                    "{} of product '{}' left in the parcel, and it has no item in SAP",
                    line.quantity, line.sku
                ),
            )
        })?;
        Ok((item.item_code.clone(), line.quantity))
    });
    lines.collect()
}

/// What the order's other parcels have taken or announced, and whether one of them carries what the order has once.
fn taken_by_others(work: &Work, siblings: &[Work]) -> Result<(Vec<DeliveredLine>, bool), EngineError> {
    let mut taken = Vec::new();
    let mut carried = false;
    let others = siblings.iter().filter(|other| other.key != work.key && other.flow == Flow::Despatch);
    for other in others {
        let facts_error = |error| EngineError::facts(&other.key, error);
        match other.state {
            WorkState::Done => {
                let link = other.link::<DespatchLink>().map_err(facts_error)?;
                carried |= link.as_ref().is_some_and(|link| link.extras);
                taken.extend(link.into_iter().flat_map(|link| link.lines));
            }
            WorkState::Unknown => {
                let facts = other.facts::<DespatchFacts>().map_err(facts_error)?;
                carried |= facts.own.extras;
                taken.extend(facts.planned);
            }
            _ => {}
        }
    }
    Ok((taken, carried))
}

fn lines(
    ctx: &Context,
    memory: &Memory,
    (work, facts): (&Work, &DespatchFacts),
    order: &OrderLink,
    delivered: &[DeliveredLine],
    parcel: &[(ItemCode, Decimal)],
) -> Result<Vec<DeliveredLine>, Trouble> {
    let warehouse_id = facts.warehouse_id.unwrap_or_default();
    let warehouse = ctx.settings.sap_warehouse(warehouse_id).ok_or_else(|| unmapped(warehouse_id))?;
    let needs = needs(ctx, memory, parcel, warehouse)?;
    let unnamed = needs.iter().filter(|need| !need.is_chosen(work.decided.units.get(&need.item)));
    if let Some(trouble) = Trouble::all(unnamed.map(Need::unnamed)) {
        return Err(trouble);
    }
    spread(&order.lines, delivered, parcel, warehouse).map_err(|exceeds| {
        let text = format!(
            "the parcel holds {} more of {} than is open on SAP's order {}",
            exceeds.surplus, exceeds.item, order.doc_entry
        );
        Trouble::new(Code::DespatchQtyExceedsOpen, text)
    })
}

/// What each item of a parcel needs besides its quantity, in the order of the parcel's lines.
pub(super) fn needs(
    ctx: &Context,
    memory: &Memory,
    parcel: &[(ItemCode, Decimal)],
    warehouse: &WarehouseCode,
) -> Result<Vec<Need>, Trouble> {
    let mut needs: Vec<Need> = Vec::new();
    for (line, (item, quantity)) in parcel.iter().enumerate() {
        let quantity = Quantity::new(*quantity).map_err(Trouble::unreadable)?;
        if let Some(known) = needs.iter_mut().find(|need| need.item == *item) {
            known.quantity = known.quantity.plus(quantity).map_err(Trouble::unreadable)?;
            continue;
        }
        let Some(record) = memory.items.get(item).filter(|record| record.inventory) else { continue };
        let tracking = Tracking::from_flags(record.batches, record.serials)
            .map_err(|conflict| Trouble::new(conflict.code(), format!("item {item}: {conflict}")))?;
        needs.push(Need {
            line: line + 1,
            item: item.clone(),
            warehouse: warehouse.clone(),
            quantity,
            tracking,
            bins: memory.stocktake.bins(warehouse),
            rules: ctx.settings.tracking.rules(record.group),
        });
    }
    needs.retain(Need::is_any);
    Ok(needs)
}
