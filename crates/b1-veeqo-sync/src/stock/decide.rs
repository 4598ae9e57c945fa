//! Who moved what. Pure: readings and expectations in, one decision per pair out.

use super::plan::exceeded;
use crate::context::after;
use crate::ledger::{Booked, Candidate, MovedIn, Pair};
use crate::settings::Limits;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;
use std::time::Duration;

/// Equal movements on both sides within this time are one event seen twice: the dock counts it in, finance books it.
const SEEN_TWICE: SignedDuration = SignedDuration::from_hours(24);
/// How long a gain at the dock waits for the same gain on the other side before a person is asked.
const UNMATCHED_AFTER: Duration = Duration::from_secs(24 * 3600);

/// What both sides show for a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    /// SAP on-hand.
    pub(crate) sap: Decimal,
    /// Veeqo physical.
    pub(crate) veeqo: Decimal,
}

/// What the item allows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Handling {
    pub(crate) batches: bool,
    pub(crate) serials: bool,
    /// The item's cost in the warehouse, for valuing gains.
    pub(crate) cost: Option<Decimal>,
}

impl Handling {
    /// Whether units are more than a quantity: they have numbers.
    pub(crate) fn is_tracked(self) -> bool {
        self.batches || self.serials
    }
}

/// What the merchant decided about movements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rules {
    /// How long a movement must hold still.
    pub(crate) quiet: Duration,
    /// What is written to Veeqo without asking.
    pub(crate) limits: Limits,
    /// Goods are counted in at the dock in Veeqo and booked by finance in SAP.
    pub(crate) dock: bool,
}

/// What to do with a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PairDecision {
    /// Both sides show what is expected.
    Level,
    /// The announced write to Veeqo is there, or is not: record it.
    PutSettled { applied: bool },
    /// An unexplained difference must hold still first.
    Wait { candidate: Candidate, until: Timestamp },
    /// Moved in SAP: write the difference to Veeqo.
    Put { difference: Decimal },
    /// Moved in Veeqo: post the difference in SAP.
    Adjust { difference: Decimal },
    /// Goods that came in on both sides: neither is booked on the other.
    Received { quantity: Decimal },
    /// A person left the movement out.
    LeftOut,
    /// It cannot be booked; it stays a candidate, and the exception goes when the difference goes.
    Hold(Trouble),
    /// It cannot be attributed: a person has to look.
    Pause(Trouble),
}

/// Decides an open pair.
pub(crate) fn decide(
    pair: &Pair,
    reading: Reading,
    handling: Handling,
    now: Timestamp,
    rules: &Rules,
) -> PairDecision {
    let sap = reading.sap - pair.sap_expected;
    let veeqo = reading.veeqo - pair.veeqo_expected;
    if let Some(put) = pair.pending_put {
        return settle_put(pair, put.difference, veeqo);
    }
    if sap.is_zero() && veeqo.is_zero() {
        return PairDecision::Level;
    }
    let candidate = candidate(pair, reading, now);
    if candidate.ignored {
        return PairDecision::LeftOut;
    }
    let until = after(candidate.since, rules.quiet);
    if now < until {
        return PairDecision::Wait { candidate, until };
    }
    if rules.dock
        && let Some(decision) = at_the_dock(pair, &candidate, now)
    {
        return decision;
    }
    if sap.abs() == veeqo.abs() && !candidate.approved {
        let place = pair.key.place();
        let text = if sap == veeqo {
            format!("{place}: both sides moved by {sap:+} since they last agreed")
        } else {
            format!("{place}: SAP moved by {sap:+} and Veeqo by {veeqo:+} since they last agreed")
        };
        return PairDecision::Pause(Trouble::new(Code::StockMovedBothSides, text));
    }
    let waits_for_finance = rules.dock && sap > Decimal::ZERO && !candidate.approved;
    if sap.is_zero() || waits_for_finance {
        moved_in_veeqo(pair, veeqo, now)
    } else {
        moved_in_sap(pair, &candidate, reading, handling, now, rules)
    }
}

/// The difference that both sides show, with what is known of it since it has this size.
pub(crate) fn candidate(pair: &Pair, reading: Reading, now: Timestamp) -> Candidate {
    let (sap, veeqo) = (reading.sap - pair.sap_expected, reading.veeqo - pair.veeqo_expected);
    match &pair.candidate {
        Some(candidate) if candidate.sap == sap && candidate.veeqo == veeqo => candidate.clone(),
        _ => Candidate::new(sap, veeqo, now),
    }
}

/// Where the dock counts goods in: a gain on both sides is one event, and a gain on one waits for the other.
fn at_the_dock(pair: &Pair, candidate: &Candidate, now: Timestamp) -> Option<PairDecision> {
    let Candidate { sap, veeqo, since, approved, .. } = *candidate;
    let both = sap.min(veeqo);
    if both > Decimal::ZERO {
        return Some(PairDecision::Received { quantity: both });
    }
    // A loss on the other side has nothing to do with it and is booked first.
    if approved || sap.max(veeqo) <= Decimal::ZERO || both < Decimal::ZERO {
        return None;
    }
    let until = after(since, UNMATCHED_AFTER);
    if now < until {
        return Some(PairDecision::Wait { candidate: candidate.clone(), until });
    }
    let (side, other, gain) = if sap > veeqo { ("SAP", "Veeqo", sap) } else { ("Veeqo", "SAP", veeqo) };
    let place = pair.key.place();
    let text = format!("{place}: {gain:+} in {side} for more than a day, and no such receipt in {other}");
    Some(PairDecision::Hold(Trouble::new(Code::StockReceiptUnmatched, text)))
}

fn settle_put(pair: &Pair, announced: Decimal, moved: Decimal) -> PairDecision {
    if moved == announced {
        PairDecision::PutSettled { applied: true }
    } else if moved.is_zero() {
        PairDecision::PutSettled { applied: false }
    } else {
        let text = format!(
            "{}: a write of {announced:+} to Veeqo got no answer, and Veeqo has moved by {moved:+} since",
            pair.key.place()
        );
        PairDecision::Pause(Trouble::new(Code::StockWriteUncertain, text))
    }
}

fn moved_in_sap(
    pair: &Pair,
    candidate: &Candidate,
    reading: Reading,
    handling: Handling,
    now: Timestamp,
    rules: &Rules,
) -> PairDecision {
    let difference = candidate.sap;
    if let Some(trouble) = seen_twice(pair, MovedIn::Veeqo, difference, now) {
        return PairDecision::Pause(trouble);
    }
    let target = reading.veeqo + difference;
    let place = pair.key.place();
    if !difference.is_integer() {
        let text = format!("{place}: SAP moved by {difference:+}; Veeqo counts whole units only");
        return PairDecision::Hold(Trouble::new(Code::ItemFractionalStock, text));
    }
    if target < Decimal::ZERO {
        let text = format!(
            "{place}: SAP moved by {difference:+}, but Veeqo shows only {}; its level cannot go below zero",
            reading.veeqo
        );
        return PairDecision::Hold(Trouble::new(Code::StockLevelTooLow, text));
    }
    let units = difference.abs();
    let value = units * handling.cost.unwrap_or_default();
    if let Some(over) = exceeded(units, value, &rules.limits).filter(|_| !candidate.approved) {
        let text = format!(
            "{place}: SAP moved by {difference:+}: {over}; nothing is written to Veeqo before somebody has looked"
        );
        return PairDecision::Hold(Trouble::new(Code::StockLimitExceeded, text));
    }
    PairDecision::Put { difference }
}

fn moved_in_veeqo(pair: &Pair, difference: Decimal, now: Timestamp) -> PairDecision {
    match seen_twice(pair, MovedIn::Sap, difference, now) {
        Some(trouble) => PairDecision::Pause(trouble),
        None => PairDecision::Adjust { difference },
    }
}

fn seen_twice(pair: &Pair, other: MovedIn, difference: Decimal, now: Timestamp) -> Option<Trouble> {
    let Booked { moved_in, difference: booked, at } = pair.last_booked?;
    let twice = moved_in == other && booked == difference && now.duration_since(at) < SEEN_TWICE;
    twice.then(|| {
        let (here, there) = match other {
            MovedIn::Sap => ("Veeqo", "SAP"),
            MovedIn::Veeqo => ("SAP", "Veeqo"),
        };
        let text = format!(
            "{}: {here} moved by {difference:+}, the same as {there} on {}, which is booked already; one event seen twice?",
            pair.key.place(),
            at.strftime("%Y-%m-%d at %H:%M UTC")
        );
        Trouble::new(Code::StockSeenTwice, text)
    })
}

#[cfg(test)]
mod tests;
