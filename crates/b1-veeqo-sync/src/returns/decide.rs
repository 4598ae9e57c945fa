//! Where the goods of a return are to be put in SAP. Pure but for the settings and readings it is given.

use super::facts::{FactLine, ReturnFacts};
use super::plan::{Obstacle, Wanted};
use crate::ledger::{MovedIn, Pair, PairState};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;

/// How long goods that were received may take to show in Veeqo's stock.
pub(super) const PATIENCE: SignedDuration = SignedDuration::from_mins(10);
/// A return of which nothing new arrives is told after so long.
pub(super) const STALE: SignedDuration = SignedDuration::from_hours(7 * 24);
/// A gain that was booked so recently may have been the return's.
const SEEN: SignedDuration = SignedDuration::from_hours(24);

/// Why a return does not go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stay {
    /// It waits, until that time where one is known.
    Wait(String, Option<Timestamp>),
    Hold(Trouble),
}

/// What is known of a line's item and of the stock it belongs to.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    pub(super) item: &'a ItemCode,
    /// The item has stock.
    pub(super) stocked: bool,
    /// SAP's warehouse of the one it came to; `None` where that is not mapped.
    pub(super) warehouse: Option<&'a WarehouseCode>,
    pub(super) pair: Option<Pair>,
    /// Where goods go that do not go back on the shelf.
    pub(super) elsewhere: Option<&'a WarehouseCode>,
}

/// Where the units of one line go: on the shelf what Veeqo's stock has shown, elsewhere what it has not shown in time.
pub(super) fn place(
    facts: &ReturnFacts,
    line: &FactLine,
    place: &Place<'_>,
    now: Timestamp,
) -> Result<Vec<Wanted>, Stay> {
    let want = |warehouse: &WarehouseCode, quantity: Decimal| Wanted {
        item: place.item.clone(),
        warehouse: warehouse.clone(),
        quantity,
    };
    let Some(warehouse) = place.warehouse else {
        let warehouse =
            place.elsewhere.ok_or_else(|| not_restocked(facts, line, "and that is not mapped"))?;
        return Ok(vec![want(warehouse, line.received)]);
    };
    let missing = if place.stocked { line.missing() } else { Decimal::ZERO };
    let mut wanted = Vec::new();
    if line.received > missing {
        wanted.push(want(warehouse, line.received - missing));
    }
    if missing.is_zero() {
        return Ok(wanted);
    }
    let stock = format!("the stock of {} in {warehouse}", place.item);
    match place.pair.as_ref().map(|pair| pair.state) {
        None | Some(PairState::Closed) => {
            return Err(Stay::Wait(format!("{stock} is not followed yet"), None));
        }
        Some(PairState::Paused) => return Err(Stay::Wait(format!("{stock} is paused"), None)),
        Some(PairState::Open) => {}
    }
    let arrived = facts.arrived_at.unwrap_or(now);
    let until = arrived.checked_add(PATIENCE).unwrap_or(Timestamp::MAX);
    if now < until {
        return Err(Stay::Wait(format!("{stock} to show that {missing} came back"), Some(until)));
    }
    if let Some(trouble) = place.pair.as_ref().and_then(|pair| booked_as_gain(pair, missing, arrived)) {
        return Err(Stay::Hold(trouble));
    }
    let elsewhere = place.elsewhere.ok_or_else(|| {
        not_restocked(facts, line, &format!("and {stock} did not rise by the {missing} that came back"))
    })?;
    wanted.push(want(elsewhere, missing));
    Ok(wanted)
}

fn not_restocked(facts: &ReturnFacts, line: &FactLine, why: &str) -> Stay {
    let text = format!(
        "{} of {} came back to {}, {why}; no warehouse is configured for goods that do not go back on the shelf",
        line.received,
        line.sku,
        facts.warehouse.as_deref().unwrap_or("no warehouse")
    );
    Stay::Hold(Trouble::new(Code::ReturnNotRestocked, text))
}

/// The goods may have been seen as a gain before they were seen as a return.
fn booked_as_gain(pair: &Pair, missing: Decimal, arrived: Timestamp) -> Option<Trouble> {
    let booked = pair.last_booked.filter(|booked| {
        let near = arrived.duration_since(booked.at).abs() < SEEN;
        booked.moved_in == MovedIn::Veeqo && booked.difference >= missing && near
    })?;
    let text = format!(
        "{}: a gain of {} was booked in SAP on {}, before the return of {missing} showed; were these its goods?",
        pair.key.place(),
        booked.difference,
        booked.at.strftime("%Y-%m-%d at %H:%M UTC")
    );
    Some(Trouble::new(Code::ReturnBookedAsGain, text))
}

/// Whether a return that has not arrived in full has stood still for too long.
pub(super) fn incomplete(facts: &ReturnFacts, now: Timestamp) -> Stay {
    let begun = facts.lines.iter().any(|line| line.received > Decimal::ZERO);
    if begun && now.duration_since(facts.changed_at) >= STALE {
        let day = facts.changed_at.strftime("%Y-%m-%d");
        let text = format!("{} since {day}, and nothing more came: {}", facts.progress(), facts.contents());
        return Stay::Hold(Trouble::new(Code::ReturnPartlyArrived, text));
    }
    Stay::Wait(facts.progress(), None)
}

/// What stands in the way, in a person's words. `invoiced`: the deliveries have the goods, and an invoice has taken them.
pub(super) fn told(facts: &ReturnFacts, obstacle: Obstacle, invoiced: bool) -> Trouble {
    match obstacle {
        Obstacle::NotOpen { item, surplus } if invoiced => {
            let text = format!(
                "{} came back, and {surplus} of {item} are invoiced already: SAP takes them back by a credit note",
                facts.contents()
            );
            Trouble::new(Code::ReturnAfterInvoice, text)
        }
        Obstacle::NotOpen { item, surplus } => {
            let text = format!(
                "{} came back, and {surplus} of {item} are more than was delivered of the order and did not come back before",
                facts.contents()
            );
            Trouble::new(Code::ReturnExceedsDelivered, text)
        }
        Obstacle::Numbers { item, quantity, left, base } => {
            let left = left.to_string();
            let left = if left.is_empty() { "no numbers".to_owned() } else { left };
            let text = format!(
                "{quantity} of {item} came back; delivery {base} has {left}: which of them came back?"
            );
            Trouble::new(Code::ReturnTrackingUnclear, text)
        }
    }
}
