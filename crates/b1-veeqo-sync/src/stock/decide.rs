//! Who moved what. Pure: readings and expectations in, one decision per pair out.

use crate::context::after;
use crate::ledger::{Booked, Candidate, MovedIn, Pair, PairState};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;
use std::time::Duration;

/// Equal movements on both sides within this time are one event seen twice: the dock counts it in, finance books it.
const SEEN_TWICE: SignedDuration = SignedDuration::from_hours(24);

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
    quiet: Duration,
) -> PairDecision {
    let sap = reading.sap - pair.sap_expected;
    let veeqo = reading.veeqo - pair.veeqo_expected;
    if let Some(put) = pair.pending_put {
        return settle_put(pair, put.difference, veeqo);
    }
    if sap.is_zero() && veeqo.is_zero() {
        return PairDecision::Level;
    }
    let candidate = match pair.candidate {
        Some(candidate) if candidate.sap == sap && candidate.veeqo == veeqo => candidate,
        _ => Candidate { sap, veeqo, since: now },
    };
    let until = after(candidate.since, quiet);
    if now < until {
        return PairDecision::Wait { candidate, until };
    }
    if sap == veeqo {
        let text = format!("{}: both sides moved by {sap:+} since they last agreed", pair.key.place());
        return PairDecision::Pause(Trouble::new(Code::StockMovedBothSides, text));
    }
    if sap.is_zero() {
        moved_in_veeqo(pair, veeqo, handling, now)
    } else {
        moved_in_sap(pair, sap, reading, now)
    }
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

fn moved_in_sap(pair: &Pair, difference: Decimal, reading: Reading, now: Timestamp) -> PairDecision {
    if let Some(trouble) = seen_twice(pair, MovedIn::Veeqo, difference, now) {
        return PairDecision::Pause(trouble);
    }
    let target = reading.veeqo + difference;
    if !difference.is_integer() {
        let text =
            format!("{}: SAP moved by {difference:+}; Veeqo counts whole units only", pair.key.place());
        return PairDecision::Hold(Trouble::new(Code::ItemFractionalStock, text));
    }
    if target < Decimal::ZERO {
        let text = format!(
            "{}: SAP moved by {difference:+}, but Veeqo shows only {}; its level cannot go below zero",
            pair.key.place(),
            reading.veeqo
        );
        return PairDecision::Hold(Trouble::new(Code::StockLevelTooLow, text));
    }
    PairDecision::Put { difference }
}

fn moved_in_veeqo(pair: &Pair, difference: Decimal, handling: Handling, now: Timestamp) -> PairDecision {
    if let Some(trouble) = seen_twice(pair, MovedIn::Sap, difference, now) {
        return PairDecision::Pause(trouble);
    }
    let hold = |code, why: &str| {
        let text = format!("{}: Veeqo moved by {difference:+}; {why}", pair.key.place());
        PairDecision::Hold(Trouble::new(code, text))
    };
    if handling.serials {
        return hold(Code::StockSerialAdjustment, "the item is managed by serial numbers: name them in SAP");
    }
    if handling.batches {
        return hold(Code::StockBatchAdjustment, "the item is managed by batches: name them in SAP");
    }
    if difference > Decimal::ZERO && handling.cost.is_none_or(|cost| cost <= Decimal::ZERO) {
        return hold(
            Code::StockNoCost,
            "SAP has no cost for the item in this warehouse to value the gain at",
        );
    }
    PairDecision::Adjust { difference }
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

impl Pair {
    /// Opens the pair on a baseline.
    pub(crate) fn start(&mut self, sap: Decimal, veeqo: Decimal) {
        self.state = PairState::Open;
        self.sap_expected = sap;
        self.veeqo_expected = veeqo;
        self.candidate = None;
        self.pending_put = None;
        self.last_booked = None;
    }

    /// Records a movement that is now on both sides.
    pub(crate) fn book(&mut self, moved_in: MovedIn, difference: Decimal, at: Timestamp) {
        self.sap_expected += difference;
        self.veeqo_expected += difference;
        self.candidate = None;
        self.pending_put = None;
        self.last_booked = Some(Booked { moved_in, difference, at });
    }
}

#[cfg(test)]
mod tests;
