//! The table of movements and the documents they become.

use super::*;
use b1_veeqo_mapping::tracking::{BatchNumber, BatchPick, SerialNumber};
use b1_veeqo_mapping::{ItemCode, WarehouseCode};

fn now() -> Timestamp {
    "2026-11-23T10:00:00Z".parse().unwrap()
}

fn key(item: &str, warehouse: &str) -> PairKey {
    PairKey { item: ItemCode::new(item).unwrap(), warehouse: WarehouseCode::new(warehouse).unwrap() }
}

fn moved(item: &str, warehouse: &str, difference: i64) -> Movement {
    let handling = Handling { cost: Some(4.into()), ..Handling::default() };
    let pair = key(item, warehouse);
    Movement { pair, difference: difference.into(), since: now(), handling, named: None }
}

fn rules(limits: &Limits) -> PostingRules<'_> {
    PostingRules { limits, batch_losses: Policy::Explicit, max_lines: 3 }
}

/// Documents as lines of item, from, to, difference.
fn documents(movements: Vec<Movement>) -> Vec<Vec<String>> {
    let text = |line: &AdjustmentLine| {
        let to = line.to.as_ref().map_or_else(String::new, |to| format!(">{to}"));
        format!("{}{to} {:+}", line.pair, line.difference)
    };
    let plan = plan(movements, rules(&Limits::default()));
    assert_eq!(plan.refused, []);
    assert!(plan.documents.iter().all(|document| document.question.is_none()));
    plan.documents.iter().map(|document| document.lines.iter().map(text).collect()).collect()
}

#[test]
fn gains_and_losses_have_a_document_each_with_a_bounded_number_of_lines() {
    let losses = ["A", "B", "C", "D"].map(|item| moved(item, "01", -1));
    let all = [moved("E", "01", 2)].into_iter().chain(losses).collect();
    assert_eq!(documents(all), [vec!["E@01 +2"], vec!["A@01 -1", "B@01 -1", "C@01 -1"], vec!["D@01 -1"]]);
}

#[test]
fn opposite_movements_of_an_item_are_a_transfer() {
    assert_eq!(documents(vec![moved("A", "01", -4), moved("A", "02", 4)]), [["A@01>02 -4"]]);
    let with_a_loss = vec![moved("A", "01", -6), moved("A", "02", 4)];
    assert_eq!(documents(with_a_loss), [["A@01>02 -4"], ["A@01 -2"]]);
    let other_items = vec![moved("A", "01", -4), moved("B", "02", 4)];
    assert_eq!(documents(other_items), [["B@02 +4"], ["A@01 -4"]]);
}

#[test]
fn equal_quantities_are_paired_first() {
    let three = vec![moved("A", "01", -2), moved("A", "02", 5), moved("A", "03", -5)];
    assert_eq!(documents(three), [["A@03>02 -5"], ["A@01 -2"]]);
}

#[test]
fn a_transfer_needs_no_cost_and_a_gain_does() {
    let free = |movement: Movement| Movement { handling: Handling::default(), ..movement };
    assert_eq!(documents(vec![free(moved("A", "01", -4)), free(moved("A", "02", 4))]), [["A@01>02 -4"]]);
    let zero = Handling { cost: Some(Decimal::ZERO), ..Handling::default() };
    for handling in [Handling::default(), zero] {
        let gain = Movement { handling, ..moved("A", "02", 4) };
        let plan = plan(vec![gain], rules(&Limits::default()));
        assert_eq!((plan.refused[0].1.code, plan.documents), (Code::StockNoCost, vec![]));
    }
    assert_eq!(documents(vec![free(moved("A", "01", -4))]), [["A@01 -4"]]);
}

#[test]
fn tracked_items_wait_for_their_numbers_and_are_transferred_whole() {
    let serial = Handling { serials: true, cost: Some(4.into()), ..Handling::default() };
    let batch = Handling { batches: true, cost: Some(4.into()), ..Handling::default() };
    let one = |handling, named| Movement { handling, named, ..moved("A", "01", -1) };
    let code = |movement, batch_losses| {
        let limits = Limits::default();
        let plan = plan(vec![movement], PostingRules { limits: &limits, batch_losses, max_lines: 3 });
        plan.refused.first().map(|(_, trouble)| trouble.code)
    };
    let serials = Some(Selection::of_serials(vec![SerialNumber::new("S1").unwrap()]));
    let pick = |units| BatchPick { batch: BatchNumber::new("B1").unwrap(), quantity: Quantity::units(units) };
    let batches = |units| Some(Selection::of_batches(vec![pick(units)]));
    for (movement, policy, refused) in [
        (one(serial, None), Policy::Fefo, Some(Code::StockSerialAdjustment)),
        (one(serial, serials), Policy::Explicit, None),
        (one(batch, None), Policy::Explicit, Some(Code::StockBatchAdjustment)),
        (one(batch, None), Policy::Fefo, None),
        (one(batch, batches(2)), Policy::Fefo, Some(Code::StockBatchAdjustment)),
        (one(batch, batches(1)), Policy::Explicit, None),
        (
            Movement { difference: 1.into(), ..one(batch, None) },
            Policy::Fefo,
            Some(Code::StockBatchAdjustment),
        ),
    ] {
        assert_eq!(code(movement.clone(), policy), refused, "{movement:?}");
    }
    let uneven = vec![one(serial, None), Movement { handling: serial, ..moved("A", "02", 3) }];
    assert_eq!(plan(uneven, rules(&Limits::default())).refused.len(), 2);
}

#[test]
fn what_exceeds_a_limit_is_asked_about_and_the_rest_goes() {
    let limits = Limits { max_units: Some(10.into()), max_value: Some(100.into()) };
    let asked = |movements| {
        let plan = plan(movements, rules(&limits));
        plan.documents
            .iter()
            .map(|document| (document.lines.len(), document.question.as_ref().map(|why| why.message.clone())))
            .collect::<Vec<_>>()
    };
    let large = asked(vec![moved("A", "01", -11), moved("B", "01", -2)]);
    assert_eq!(large[0], (1, None));
    assert!(large[1].1.as_ref().unwrap().contains("11 units are more than max_units = 10"), "{large:?}");
    let sum = asked(vec![moved("A", "01", -6), moved("B", "01", -6)]);
    assert!(sum[0].0 == 2 && sum[0].1.as_ref().unwrap().contains("12 units"), "{sum:?}");
    let dear = Handling { cost: Some(51.into()), ..Handling::default() };
    let dear = asked(vec![Movement { handling: dear, ..moved("A", "01", -2) }]);
    assert!(dear[0].1.as_ref().unwrap().contains("102 is more than max_value = 100"), "{dear:?}");
    assert_eq!(asked(vec![moved("A", "01", -10)]), [(1, None)]);
}

#[test]
fn a_half_waits_for_the_other_half_to_hold_still_but_not_for_ever() {
    let until = after(now(), Duration::from_secs(20));
    let gain = Unquiet { pair: key("A", "02"), difference: 4.into(), until };
    let mut movements = vec![moved("A", "01", -4), moved("B", "01", -4), moved("A", "03", 1)];
    assert_eq!(leave_halves(&mut movements, std::slice::from_ref(&gain), now()), Some(until));
    assert_eq!(movements, [moved("B", "01", -4), moved("A", "03", 1)]);
    let mut movements = vec![moved("A", "01", -4)];
    assert_eq!(leave_halves(&mut movements, &[gain], after(now(), OPPOSITE_PATIENCE)), None);
    assert_eq!(movements.len(), 1);
}
