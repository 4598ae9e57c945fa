//! The table of who moved what.

use super::*;
use crate::ledger::{PairKey, PendingPut};
use crate::settings::Adopt;
use crate::stock::baseline::{OpeningFacts, earlier, open};
use b1_veeqo_mapping::{ItemCode, WarehouseCode};

const QUIET: Duration = Duration::from_secs(30);

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
    }
}

fn quiet_pair(sap: i64, veeqo: i64) -> Pair {
    let since = earlier(now(), QUIET);
    let candidate = Candidate { sap: number(sap), veeqo: number(veeqo), since };
    Pair { candidate: Some(candidate), ..pair() }
}

fn run(pair: &Pair, sap: i64, veeqo: i64) -> PairDecision {
    let handling = Handling { cost: Some(number(3)), ..Handling::default() };
    let reading = Reading { sap: number(100 + sap), veeqo: number(90 + veeqo) };
    decide(pair, reading, handling, now(), QUIET)
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
    let candidate = Candidate { sap: number(0), veeqo: number(-2), since: now() };
    let until = after(now(), QUIET);
    assert_eq!(run(&pair(), 0, -2), PairDecision::Wait { candidate, until });
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
fn what_cannot_be_booked_is_held_with_its_reason() {
    let reading = Reading { sap: number(100), veeqo: number(93) };
    let gain = quiet_pair(0, 3);
    let cases = [
        (
            Handling { batches: true, cost: Some(number(1)), ..Handling::default() },
            Code::StockBatchAdjustment,
        ),
        (
            Handling { serials: true, cost: Some(number(1)), ..Handling::default() },
            Code::StockSerialAdjustment,
        ),
        (Handling::default(), Code::StockNoCost),
        (Handling { cost: Some(number(0)), ..Handling::default() }, Code::StockNoCost),
    ];
    for (handling, expected) in cases {
        assert_eq!(code(&decide(&gain, reading, handling, now(), QUIET)), Some(expected));
    }
    assert_eq!(code(&run(&quiet_pair(-95, 0), -95, 0)), Some(Code::StockLevelTooLow));
}

#[test]
fn a_loss_needs_no_cost() {
    let reading = Reading { sap: number(100), veeqo: number(88) };
    let decision = decide(&quiet_pair(0, -2), reading, Handling::default(), now(), QUIET);
    assert_eq!(decision, PairDecision::Adjust { difference: number(-2) });
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
    Ok(decide(&pair, facts.reading, handling, now(), QUIET))
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
fn fractions_and_negatives_stay_closed() {
    let half = Reading { sap: "2.5".parse().unwrap(), veeqo: number(2) };
    assert_eq!(opened(OpeningFacts { reading: half, ..facts(0, 0) }), Err(Code::ItemFractionalStock));
    assert_eq!(opened(facts(-1, 0)), Err(Code::StockNegative));
}
