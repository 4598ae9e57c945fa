//! Which documents book what Veeqo saw. Pure.

use super::adjust::AdjustmentLine;
use super::decide::Handling;
use crate::context::after;
use crate::ledger::PairKey;
use crate::settings::Limits;
use crate::trouble::Trouble;
use b1_veeqo_mapping::Quantity;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::tracking::{Policy, Selection, Tracking, check_selection};
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::time::Duration;

/// How long a movement waits for the opposite one in another warehouse to hold still as well.
const OPPOSITE_PATIENCE: Duration = Duration::from_secs(600);

/// A movement that Veeqo saw and SAP is to book.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Movement {
    pub(crate) pair: PairKey,
    pub(crate) difference: Decimal,
    pub(crate) since: Timestamp,
    pub(crate) handling: Handling,
    /// The batches or serial numbers that a person named.
    pub(crate) named: Option<Selection>,
}

/// A movement that does not hold still yet.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Unquiet {
    pub(crate) pair: PairKey,
    pub(crate) difference: Decimal,
    pub(crate) until: Timestamp,
}

/// One document, and the question to be answered before it is posted.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Planned {
    pub(crate) lines: Vec<AdjustmentLine>,
    pub(crate) question: Option<Trouble>,
}

/// What is to be posted, and what cannot be.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Plan {
    pub(crate) documents: Vec<Planned>,
    pub(crate) refused: Vec<(PairKey, Trouble)>,
}

/// What the merchant decided about postings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PostingRules<'a> {
    pub(crate) limits: &'a Limits,
    pub(crate) batch_losses: Policy,
    pub(crate) max_lines: usize,
}

/// Takes out what may be half of a transfer whose other half still moves; and until when the first of them waits.
pub(crate) fn leave_halves(
    movements: &mut Vec<Movement>,
    unquiet: &[Unquiet],
    now: Timestamp,
) -> Option<Timestamp> {
    let mut first = None;
    movements.retain(|movement| {
        let opposite = |other: &&Unquiet| {
            other.pair.item == movement.pair.item
                && other.pair != movement.pair
                && other.difference.is_sign_negative() != movement.difference.is_sign_negative()
        };
        let until = unquiet.iter().filter(opposite).map(|other| other.until).min();
        let waits = until.filter(|_| now < after(movement.since, OPPOSITE_PATIENCE));
        first = [first, waits].into_iter().flatten().min();
        waits.is_none()
    });
    first
}

/// Opposite movements of an item become transfers, the rest receipts and issues, each kind in as few documents as the limits allow.
pub(crate) fn plan(mut movements: Vec<Movement>, rules: PostingRules<'_>) -> Plan {
    let mut plan = Plan::default();
    movements.sort_by(|a, b| a.pair.cmp(&b.pair));
    let (mut transfers, mut gains, mut losses) = (Vec::new(), Vec::new(), Vec::new());
    for group in movements.chunk_by_mut(|a, b| a.pair.item == b.pair.item) {
        while let Some((from, to, quantity)) = opposites(group) {
            let (from, to) = (take(group, from, -quantity), take(group, to, quantity));
            let Some((from, to)) = from.zip(to) else { break };
            let named = from.named.clone().or_else(|| to.named.clone());
            let line = AdjustmentLine { to: Some(to.pair.warehouse), ..line(&Movement { named, ..from }) };
            checked(line, from.handling, rules, &mut plan.refused, &mut transfers);
        }
        for movement in group.iter().filter(|movement| !movement.difference.is_zero()) {
            let lines = if movement.difference > Decimal::ZERO { &mut gains } else { &mut losses };
            checked(line(movement), movement.handling, rules, &mut plan.refused, lines);
        }
    }
    for lines in [transfers, gains, losses] {
        let (alone, together): (Vec<_>, Vec<_>) =
            lines.into_iter().partition(|line| question(std::slice::from_ref(line), rules.limits).is_some());
        let groups = together.chunks(rules.max_lines.max(1)).chain(alone.chunks(1));
        plan.documents.extend(
            groups.map(|lines| Planned { lines: lines.to_vec(), question: question(lines, rules.limits) }),
        );
    }
    plan
}

/// A loss and a gain that are one transfer, and its quantity. Equal ones first; those of tracked items only whole.
fn opposites(group: &[Movement]) -> Option<(usize, usize, Decimal)> {
    let gains = || group.iter().enumerate().filter(|(_, gain)| gain.difference > Decimal::ZERO);
    let losses = group.iter().enumerate().filter(|(_, loss)| loss.difference < Decimal::ZERO);
    let pairs = losses.flat_map(|loss| gains().map(move |gain| (loss, gain)));
    let equal = |loss: &Movement, gain: &Movement| (loss.difference + gain.difference).is_zero();
    let movable = pairs.filter(|((_, loss), (_, gain))| equal(loss, gain) || !loss.handling.is_tracked());
    let best = movable.max_by_key(|((from, loss), (to, gain))| {
        (equal(loss, gain), std::cmp::Reverse(*from), std::cmp::Reverse(*to))
    });
    best.map(|((from, loss), (to, gain))| (from, to, gain.difference.min(-loss.difference)))
}

/// Takes a part out of a movement.
fn take(group: &mut [Movement], index: usize, part: Decimal) -> Option<Movement> {
    let movement = group.get_mut(index)?;
    movement.difference -= part;
    Some(Movement { difference: part, ..movement.clone() })
}

fn line(movement: &Movement) -> AdjustmentLine {
    AdjustmentLine {
        pair: movement.pair.clone(),
        difference: movement.difference,
        cost: movement.handling.cost,
        to: None,
        selection: movement.named.clone(),
    }
}

fn checked(
    line: AdjustmentLine,
    handling: Handling,
    rules: PostingRules<'_>,
    refused: &mut Vec<(PairKey, Trouble)>,
    bookable: &mut Vec<AdjustmentLine>,
) {
    match obstacle(&line, handling, rules.batch_losses) {
        None => bookable.push(line),
        Some((code, why)) => {
            let text = format!("{}: Veeqo moved by {:+}; {why}", line.pair.place(), line.difference);
            refused.push((line.pair, Trouble::new(code, text)));
        }
    }
}

/// Why a line cannot be booked. Batches of a loss may be left to be chosen when it is posted.
fn obstacle(line: &AdjustmentLine, handling: Handling, batch_losses: Policy) -> Option<(Code, String)> {
    let tracking = Tracking::from_flags(handling.batches, handling.serials).unwrap_or(Tracking::Serial);
    let (code, what) = match tracking {
        Tracking::None => (Code::DataUnreadable, ""),
        Tracking::Batch => (Code::StockBatchAdjustment, "batches"),
        Tracking::Serial => (Code::StockSerialAdjustment, "serial numbers"),
    };
    let leaves = line.difference < Decimal::ZERO;
    let chosen_later = tracking == Tracking::Batch && leaves && batch_losses != Policy::Explicit;
    match (&line.selection, Quantity::new(line.difference.abs())) {
        (_, Err(error)) => return Some((Code::DataUnreadable, error.to_string())),
        (Some(named), Ok(needed)) if tracking != Tracking::None => {
            if let Err(problem) = check_selection(needed, tracking, named) {
                return Some((code, format!("what was named does not fit: {problem}")));
            }
        }
        (None, Ok(_)) if tracking != Tracking::None && !chosen_later => {
            return Some((code, format!("the item is managed by {what}: name them")));
        }
        _ => {}
    }
    let valued = line.cost.is_some_and(|cost| cost > Decimal::ZERO);
    let why = "SAP has no cost for the item in this warehouse to value the gain at";
    (!leaves && !valued).then(|| (Code::StockNoCost, why.to_owned()))
}

/// What is asked before these lines are posted together.
pub(crate) fn question(lines: &[AdjustmentLine], limits: &Limits) -> Option<Trouble> {
    let units: Decimal = lines.iter().map(|line| line.difference.abs()).sum();
    let value: Decimal = lines.iter().map(|line| line.difference.abs() * line.cost.unwrap_or_default()).sum();
    let over = exceeded(units, value, limits)?;
    let first = lines.first()?;
    let more = lines.len() - 1;
    let others = if more == 0 { String::new() } else { format!(" and {more} more") };
    let text = format!(
        "Veeqo moved by {:+} in {}{others}: {over}; nothing is posted before somebody has looked",
        first.difference,
        first.pair.place()
    );
    Some(Trouble::new(Code::StockLimitExceeded, text))
}

/// Which limit is exceeded, in a person's words.
pub(crate) fn exceeded(units: Decimal, value: Decimal, limits: &Limits) -> Option<String> {
    let over = |is: Decimal, limit: Option<Decimal>| limit.filter(|limit| is > *limit);
    if let Some(limit) = over(units, limits.max_units) {
        return Some(format!("{} units are more than max_units = {}", units.normalize(), limit.normalize()));
    }
    over(value, limits.max_value).map(|limit| {
        format!("a value of {} is more than max_value = {}", value.normalize(), limit.normalize())
    })
}

#[cfg(test)]
mod tests;
