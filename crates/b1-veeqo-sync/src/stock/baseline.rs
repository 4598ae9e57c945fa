//! On which numbers a pair is opened, and what moves them afterwards. Pure.

use super::decide::Reading;
use crate::ledger::{Booked, Candidate, Leads, MovedIn, Pair, PairState};
use crate::settings::Adopt;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::time::Duration;

/// What is known when a pair may be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OpeningFacts {
    pub(crate) reading: Reading,
    /// Shipped in Veeqo and not yet delivered in SAP, less what came back to its shelf and SAP has not taken back.
    pub(crate) undelivered: Decimal,
    /// Committed in SAP to orders that did not come from Veeqo.
    pub(crate) committed_elsewhere: Decimal,
    pub(crate) created_by_us: bool,
    pub(crate) adopt: Adopt,
}

impl OpeningFacts {
    /// Whether Veeqo's stock has risen by so many units that came back, and SAP's has not yet.
    pub(crate) fn shows_goods_back(&self, missing: Decimal) -> bool {
        let without = self.reading.veeqo + self.undelivered;
        !missing.is_zero() && self.reading.sap != without && self.reading.sap == without - missing
    }
}

/// The baseline of an opened pair, or why it stays closed.
pub(crate) fn open(
    pair: &mut Pair,
    facts: &OpeningFacts,
    now: Timestamp,
    quiet: Duration,
) -> Result<(), Trouble> {
    let OpeningFacts { reading, undelivered, .. } = *facts;
    let key = pair.key.place();
    let refuse = |code, text: String| Err(Trouble::new(code, text));
    if !reading.sap.is_integer() {
        return refuse(
            Code::ItemFractionalStock,
            format!("{key}: SAP has {} on hand; Veeqo counts whole units only", reading.sap),
        );
    }
    if reading.sap < Decimal::ZERO {
        return refuse(Code::StockNegative, format!("{key}: SAP has {} on hand", reading.sap));
    }
    let level = reading.veeqo + undelivered;
    if reading.sap == level {
        pair.start(reading.sap, reading.veeqo);
        return Ok(());
    }
    // Stock on a product of ours that SAP does not explain was counted by somebody: that is a question as well.
    let never_stocked = facts.created_by_us && reading.veeqo.is_zero();
    let adopt = match pair.leads {
        Some(Leads::Sap) => Adopt::Sap,
        Some(Leads::Veeqo) => Adopt::Veeqo,
        None if never_stocked => Adopt::Sap,
        None => facts.adopt,
    };
    let sap_leads = adopt == Adopt::Sap;
    if sap_leads && facts.committed_elsewhere > Decimal::ZERO {
        return refuse(
            Code::StockCommittedElsewhere,
            format!(
                "{key}: of {} on hand in SAP, {} are committed to orders that Veeqo does not know",
                reading.sap, facts.committed_elsewhere
            ),
        );
    }
    match (sap_leads, adopt) {
        (true, _) => pair.start(level, reading.veeqo),
        (false, Adopt::Veeqo) => pair.start(reading.sap, reading.sap - undelivered),
        (false, _) => {
            return refuse(
                Code::StockOpeningDiffers,
                format!(
                    "{key}: SAP has {} on hand, Veeqo {} and {undelivered} shipped but not delivered; which is right?",
                    reading.sap, reading.veeqo
                ),
            );
        }
    }
    // The opening difference is a decision, not an observation: it need not hold still first.
    let (sap, veeqo) = (reading.sap - pair.sap_expected, reading.veeqo - pair.veeqo_expected);
    pair.candidate = Some(Candidate { approved: true, ..Candidate::new(sap, veeqo, earlier(now, quiet)) });
    Ok(())
}

pub(super) fn earlier(at: Timestamp, by: Duration) -> Timestamp {
    at.checked_sub(by).unwrap_or(Timestamp::MIN)
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
        self.leads = None;
    }

    /// Records goods that came in on both sides by themselves.
    pub(crate) fn received(&mut self, quantity: Decimal) {
        self.sap_expected += quantity;
        self.veeqo_expected += quantity;
        self.candidate = None;
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
