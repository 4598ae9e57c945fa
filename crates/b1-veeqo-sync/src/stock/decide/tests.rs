//! The table of who moved what.

use super::*;
use crate::ledger::{Booked, PairKey, PairState, PendingPut};
use crate::settings::Adopt;
use crate::stock::baseline::{OpeningFacts, earlier, open};
use b1_veeqo_mapping::{ItemCode, WarehouseCode};

const QUIET: Duration = Duration::from_secs(30);
const RULES: Rules = Rules { quiet: QUIET, limits: Limits { max_units: None, max_value: None }, dock: false };
const DOCK: Rules = Rules { dock: true, ..RULES };

fn now() -> Timestamp {
    "2026-11-23T10:00:00Z".parse().unwrap()
}

fn number(value: i64) -> Decimal {
    value.into()
}

/// An open pair at SAP 100, Veeqo 90: ten shipped and not delivered.
fn pair() -> Pair {
    Pair {
        key: PairKey { item: ItemCode::new("A1").unwrap(), warehouse: WarehouseCode::new("01").unwrap() },
        sellable_id: 7,
        state: PairState::Open,
        sap_expected: number(100),
        veeqo_expected: number(90),
        candidate: None,
        pending_put: None,
        last_booked: None,
        leads: None,
    }
}

fn quiet_pair(sap: i64, veeqo: i64) -> Pair {
    let since = earlier(now(), QUIET);
    let candidate = Candidate::new(number(sap), number(veeqo), since);
    Pair { candidate: Some(candidate), ..pair() }
}

fn run(pair: &Pair, sap: i64, veeqo: i64) -> PairDecision {
    under(&RULES, pair, sap, veeqo)
}

fn under(rules: &Rules, pair: &Pair, sap: i64, veeqo: i64) -> PairDecision {
    let handling = Handling { cost: Some(number(3)), ..Handling::default() };
    let reading = Reading { sap: number(100 + sap), veeqo: number(90 + veeqo) };
    decide(pair, reading, handling, now(), rules)
}

fn code(decision: &PairDecision) -> Option<Code> {
    match decision {
        PairDecision::Hold(trouble) | PairDecision::Pause(trouble) => Some(trouble.code),
        _ => None,
    }
}

#[test]
fn nothing_moved() {
    assert_eq!(run(&pair(), 0, 0), PairDecision::Level);
}

#[test]
fn a_movement_must_hold_still() {
    let candidate = Candidate::new(number(0), number(-2), now());
    let until = after(now(), QUIET);
    assert_eq!(run(&pair(), 0, -2), PairDecision::Wait { candidate: candidate.clone(), until });
    // It changed size: the clock starts again.
    assert_eq!(run(&quiet_pair(0, -1), 0, -2), PairDecision::Wait { candidate, until });
}

#[test]
fn a_quiet_movement_is_booked_on_the_other_side() {
    assert_eq!(run(&quiet_pair(0, -2), 0, -2), PairDecision::Adjust { difference: number(-2) });
    assert_eq!(run(&quiet_pair(0, 4), 0, 4), PairDecision::Adjust { difference: number(4) });
    assert_eq!(run(&quiet_pair(5, 0), 5, 0), PairDecision::Put { difference: number(5) });
    assert_eq!(run(&quiet_pair(-5, 0), -5, 0), PairDecision::Put { difference: number(-5) });
}

#[test]
fn different_movements_on_both_sides_are_booked_one_after_the_other() {
    assert_eq!(run(&quiet_pair(5, -2), 5, -2), PairDecision::Put { difference: number(5) });
}

#[test]
fn the_same_movement_on_both_sides_is_one_event() {
    assert_eq!(code(&run(&quiet_pair(5, 5), 5, 5)), Some(Code::StockMovedBothSides));
}

#[test]
fn an_event_booked_from_one_side_is_not_booked_again_from_the_other() {
    let booked = |moved_in, hours: i64| {
        let at = now().checked_sub(SignedDuration::from_hours(hours)).unwrap();
        Some(Booked { moved_in, difference: number(10), at })
    };
    let dock_then_finance = Pair { last_booked: booked(MovedIn::Veeqo, 3), ..quiet_pair(10, 0) };
    assert_eq!(code(&run(&dock_then_finance, 10, 0)), Some(Code::StockSeenTwice));
    let finance_then_dock = Pair { last_booked: booked(MovedIn::Sap, 3), ..quiet_pair(0, 10) };
    assert_eq!(code(&run(&finance_then_dock, 0, 10)), Some(Code::StockSeenTwice));
    let long_ago = Pair { last_booked: booked(MovedIn::Veeqo, 25), ..quiet_pair(10, 0) };
    assert_eq!(run(&long_ago, 10, 0), PairDecision::Put { difference: number(10) });
    let same_side = Pair { last_booked: booked(MovedIn::Sap, 1), ..quiet_pair(10, 0) };
    assert_eq!(run(&same_side, 10, 0), PairDecision::Put { difference: number(10) });
}

#[test]
fn an_announced_write_is_looked_for_before_anything_else() {
    let put = PendingPut { difference: number(5), at: now() };
    let announced = Pair { pending_put: Some(put), ..pair() };
    assert_eq!(run(&announced, 5, 5), PairDecision::PutSettled { applied: true });
    assert_eq!(run(&announced, 5, 0), PairDecision::PutSettled { applied: false });
    assert_eq!(code(&run(&announced, 5, 3)), Some(Code::StockWriteUncertain));
}

#[test]
fn a_level_below_zero_is_held() {
    assert_eq!(code(&run(&quiet_pair(-95, 0), -95, 0)), Some(Code::StockLevelTooLow));
}

#[test]
fn equal_and_opposite_movements_at_once_are_asked_about_and_booked_once_approved() {
    let opposite = quiet_pair(5, -5);
    assert_eq!(code(&run(&opposite, 5, -5)), Some(Code::StockMovedBothSides));
    let mut approved = Pair { state: PairState::Paused, ..opposite };
    crate::stock::reopen(&mut approved);
    assert_eq!(run(&approved, 5, -5), PairDecision::Put { difference: number(5) });
}

#[test]
fn what_sap_moved_beyond_a_limit_is_asked_about() {
    let limits = Limits { max_units: Some(number(10)), max_value: Some(number(24)) };
    let rules = Rules { limits, ..RULES };
    for (moved, limit) in [(11, "max_units = 10"), (9, "max_value = 24")] {
        let PairDecision::Hold(trouble) = under(&rules, &quiet_pair(moved, 0), moved, 0) else { panic!() };
        assert_eq!(trouble.code, Code::StockLimitExceeded);
        assert!(trouble.message.contains(limit), "{}", trouble.message);
        let mut approved = quiet_pair(moved, 0);
        crate::stock::approve(&mut approved);
        assert_eq!(under(&rules, &approved, moved, 0), PairDecision::Put { difference: number(moved) });
    }
    assert_eq!(under(&rules, &quiet_pair(8, 0), 8, 0), PairDecision::Put { difference: number(8) });
}

#[test]
fn goods_counted_at_the_dock_wait_for_finance_and_the_other_way_round() {
    let since = after(now(), UNMATCHED_AFTER);
    let later = |pair: &Pair, sap: i64, veeqo: i64| {
        let handling = Handling { cost: Some(number(3)), ..Handling::default() };
        let reading = Reading { sap: number(100 + sap), veeqo: number(90 + veeqo) };
        decide(pair, reading, handling, since, &DOCK)
    };
    for (sap, veeqo) in [(5, 0), (0, 5)] {
        let pair = quiet_pair(sap, veeqo);
        assert!(matches!(under(&DOCK, &pair, sap, veeqo), PairDecision::Wait { .. }));
        assert_eq!(code(&later(&pair, sap, veeqo)), Some(Code::StockReceiptUnmatched));
    }
    let received = PairDecision::Received { quantity: number(5) };
    assert_eq!(under(&DOCK, &quiet_pair(5, 5), 5, 5), received);
    assert_eq!(under(&DOCK, &quiet_pair(5, 8), 5, 8), received, "the rest waits");
    let loss = under(&DOCK, &quiet_pair(5, -2), 5, -2);
    assert_eq!(loss, PairDecision::Adjust { difference: number(-2) }, "a loss has nothing to do with it");
    assert_eq!(under(&DOCK, &quiet_pair(-2, 5), -2, 5), PairDecision::Put { difference: number(-2) });
    let mut approved = quiet_pair(5, 0);
    crate::stock::approve(&mut approved);
    assert_eq!(under(&DOCK, &approved, 5, 0), PairDecision::Put { difference: number(5) });
}

fn facts(sap: i64, veeqo: i64) -> OpeningFacts {
    OpeningFacts {
        reading: Reading { sap: number(sap), veeqo: number(veeqo) },
        undelivered: number(0),
        committed_elsewhere: number(0),
        created_by_us: false,
        adopt: Adopt::Ask,
    }
}

/// Opens a closed pair; what is then to be done at once.
fn opened(facts: OpeningFacts) -> Result<PairDecision, Code> {
    let mut pair = Pair { state: PairState::Closed, ..pair() };
    open(&mut pair, &facts, now(), QUIET).map_err(|trouble| trouble.code)?;
    let handling = Handling { cost: Some(number(3)), ..Handling::default() };
    Ok(decide(&pair, facts.reading, handling, now(), &RULES))
}

#[test]
fn sides_that_agree_open() {
    assert_eq!(opened(facts(8, 8)), Ok(PairDecision::Level));
    let shipped = OpeningFacts { undelivered: number(3), ..facts(8, 5) };
    assert_eq!(opened(shipped), Ok(PairDecision::Level));
}

#[test]
fn our_product_opens_with_saps_stock() {
    let ours = OpeningFacts { created_by_us: true, ..facts(8, 0) };
    assert_eq!(opened(ours), Ok(PairDecision::Put { difference: number(8) }));
    let promised = OpeningFacts { committed_elsewhere: number(2), ..ours };
    assert_eq!(opened(promised), Err(Code::StockCommittedElsewhere));
}

#[test]
fn an_adopted_product_that_differs_opens_as_decided() {
    assert_eq!(opened(facts(8, 5)), Err(Code::StockOpeningDiffers));
    let sap = OpeningFacts { adopt: Adopt::Sap, ..facts(8, 5) };
    assert_eq!(opened(sap), Ok(PairDecision::Put { difference: number(3) }));
    let veeqo = OpeningFacts { adopt: Adopt::Veeqo, ..facts(8, 5) };
    assert_eq!(opened(veeqo), Ok(PairDecision::Adjust { difference: number(-3) }));
}

#[test]
fn a_persons_answer_decides_which_side_is_right() {
    let answered = |leads, facts: OpeningFacts| {
        let mut pair = Pair { state: PairState::Closed, leads: Some(leads), ..pair() };
        open(&mut pair, &facts, now(), QUIET).unwrap();
        assert_eq!(pair.leads, None, "it is used up");
        let handling = Handling { cost: Some(number(3)), ..Handling::default() };
        decide(&pair, facts.reading, handling, now(), &RULES)
    };
    use crate::ledger::Leads;
    assert_eq!(answered(Leads::Sap, facts(8, 5)), PairDecision::Put { difference: number(3) });
    assert_eq!(answered(Leads::Veeqo, facts(8, 5)), PairDecision::Adjust { difference: number(-3) });
    let ours = OpeningFacts { created_by_us: true, adopt: Adopt::Sap, ..facts(8, 0) };
    assert_eq!(answered(Leads::Veeqo, ours), PairDecision::Adjust { difference: number(-8) });
}

#[test]
fn fractions_and_negatives_stay_closed() {
    let half = Reading { sap: "2.5".parse().unwrap(), veeqo: number(2) };
    assert_eq!(opened(OpeningFacts { reading: half, ..facts(0, 0) }), Err(Code::ItemFractionalStock));
    assert_eq!(opened(facts(-1, 0)), Err(Code::StockNegative));
}
