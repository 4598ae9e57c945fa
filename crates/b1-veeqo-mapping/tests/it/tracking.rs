//! Choices by policy: golden cases, and what holds for any stock.

use std::collections::{BTreeMap, BTreeSet};

use b1_veeqo_mapping::Quantity;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::tracking::{
    BatchNumber, BatchPick, ChoiceError, ChoiceRules, Lot, Policy, Selection, SerialNumber, SerialUnit,
    Tracking, check_given_batches, check_selection, choose_batches, choose_serials,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use rust_decimal::Decimal;

const TODAY: Date = date(2026, 3, 1);

fn day(offset: Option<i16>) -> Option<Date> {
    offset.map(|days| TODAY + jiff::Span::new().days(days))
}

/// Batch, units, days to expiry, days since receipt.
fn lot(batch: &str, units: u32, expiry: Option<i16>, received: Option<i16>) -> Lot {
    let batch = BatchNumber::new(batch).unwrap();
    Lot { batch, quantity: Quantity::units(units), expiry: day(expiry), received: day(received) }
}

fn chosen(policy: Policy, lots: &[Lot], needed: u32, margin: u16) -> Vec<(String, String)> {
    chosen_by(&ChoiceRules { margin_days: margin, ..ChoiceRules::of(policy) }, lots, needed)
}

fn chosen_by(rules: &ChoiceRules, lots: &[Lot], needed: u32) -> Vec<(String, String)> {
    let picks = choose_batches(rules, lots, Quantity::units(needed), TODAY).unwrap();
    picks.iter().map(|pick| (pick.batch.to_string(), pick.quantity.to_string())).collect()
}

fn texts(picks: &[(&str, &str)]) -> Vec<(String, String)> {
    picks.iter().map(|(batch, quantity)| ((*batch).to_owned(), (*quantity).to_owned())).collect()
}

#[test]
fn each_policy_has_its_order() {
    let lots = [
        lot("NO-DATE", 9, None, None),
        lot("LATE", 2, Some(90), Some(-40)),
        lot("SOON-B", 2, Some(20), Some(-10)),
        lot("SOON-A", 2, Some(20), Some(-10)),
        lot("OLD", 5, Some(-1), Some(-99)),
    ];
    assert_eq!(
        chosen(Policy::Fefo, &lots, 7, 0),
        texts(&[("SOON-A", "2"), ("SOON-B", "2"), ("LATE", "2"), ("NO-DATE", "1")])
    );
    assert_eq!(chosen(Policy::Fifo, &lots, 3, 0), texts(&[("LATE", "2"), ("SOON-A", "1")]));
    assert_eq!(chosen(Policy::Fefo, &lots, 3, 21), texts(&[("LATE", "2"), ("NO-DATE", "1")]));
    assert_eq!(chosen(Policy::Fefo, &lots, 0, 0), []);
}

#[test]
fn the_last_good_day_counts_and_bins_of_one_batch_are_one_pick() {
    let lots = [lot("A", 2, Some(0), None), lot("B", 1, Some(5), None), lot("A", 3, Some(0), None)];
    assert_eq!(chosen(Policy::Fefo, &lots, 6, 0), texts(&[("A", "5"), ("B", "1")]));
    let with_margin = ChoiceRules { margin_days: 1, ..ChoiceRules::of(Policy::Fefo) };
    let error = choose_batches(&with_margin, &lots, Quantity::units(2), TODAY).unwrap_err();
    let short = ChoiceError::Short {
        needed: Quantity::units(2),
        usable: Quantity::units(1),
        expired: Quantity::units(5),
    };
    assert_eq!((error.code(), error), (Code::BatchStockShort, short));
    let error = choose_batches(&ChoiceRules::of(Policy::Fefo), &lots, Quantity::units(7), TODAY).unwrap_err();
    assert_eq!(error.code(), Code::BatchStockShort);
}

#[test]
fn serial_numbers_are_chosen_once_each() {
    let unit = |serial: &str, received| SerialUnit {
        serial: SerialNumber::new(serial).unwrap(),
        expiry: None,
        received: day(received),
    };
    let units = [unit("3", Some(-1)), unit("1", Some(-5)), unit("1", Some(-5)), unit("2", Some(-1))];
    let fifo = ChoiceRules::of(Policy::Fifo);
    let chosen = choose_serials(&fifo, &units, Quantity::units(3), TODAY).unwrap();
    assert_eq!(chosen.iter().map(SerialNumber::as_str).collect::<Vec<_>>(), ["1", "2", "3"]);
    let four = choose_serials(&fifo, &units, Quantity::units(4), TODAY);
    assert_eq!(
        four.unwrap_err().to_string(),
        "4 units are needed, 3 can be used and 0 are too close to expiry or past it"
    );
    let half = Quantity::new(Decimal::new(5, 1)).unwrap();
    let error = choose_serials(&fifo, &units, half, TODAY).unwrap_err();
    assert_eq!(error.code(), Code::SerialSelectionMissing);
}

fn lots() -> impl Strategy<Value = Vec<Lot>> {
    let days = || prop::option::of(-30_i16..60);
    let lot = ("[A-E][0-9]", 0_i64..5_000, 0_u32..=3, days(), days()).prop_map(
        |(batch, units, scale, expiry, received)| Lot {
            batch: BatchNumber::new(batch).unwrap(),
            quantity: Quantity::new(Decimal::new(units, scale)).unwrap(),
            expiry: day(expiry),
            received: day(received),
        },
    );
    prop::collection::vec(lot, 0..20)
}

fn rules() -> impl Strategy<Value = ChoiceRules> {
    let policy = prop_oneof![Just(Policy::Fefo), Just(Policy::Fifo)];
    (policy, 0_u16..40, any::<bool>()).prop_map(|(policy, margin_days, whole_batches)| ChoiceRules {
        policy,
        margin_days,
        whole_batches,
    })
}

/// What may be used of each batch: rows together, none of them too close to its end.
fn usable(lots: &[Lot], margin: u16) -> BTreeMap<BatchNumber, Quantity> {
    let mut usable = BTreeMap::new();
    for batch in lots.iter().map(|lot| &lot.batch).collect::<BTreeSet<_>>() {
        let rows = || lots.iter().filter(|lot| lot.batch == *batch);
        let limit = day(Some(margin.cast_signed())).unwrap();
        if rows().all(|lot| lot.expiry.is_none_or(|expiry| expiry >= limit)) {
            usable.insert(batch.clone(), Quantity::sum(rows().map(|lot| lot.quantity)).unwrap());
        }
    }
    usable
}

#[test]
fn whole_batches_are_preferred_where_the_rules_say_so() {
    let lots = [
        lot("SOON", 2, Some(5), None),
        lot("MIDDLE", 3, Some(20), None),
        lot("LATE", 9, Some(90), None),
        lot("LATER", 9, Some(95), None),
    ];
    let split = ChoiceRules::of(Policy::Fefo);
    let whole = ChoiceRules { whole_batches: true, ..split };
    type Picks = &'static [(&'static str, &'static str)];
    let cases: [(u32, Picks, Picks); 4] = [
        (2, &[("SOON", "2")], &[("SOON", "2")]),
        (4, &[("SOON", "2"), ("MIDDLE", "2")], &[("LATE", "4")]),
        (11, &[("SOON", "2"), ("MIDDLE", "3"), ("LATE", "6")], &[("SOON", "2"), ("LATE", "9")]),
        (12, &[("SOON", "2"), ("MIDDLE", "3"), ("LATE", "7")], &[("MIDDLE", "3"), ("LATE", "9")]),
    ];
    for (needed, by_date, by_batch) in cases {
        assert_eq!(chosen_by(&split, &lots, needed), texts(by_date), "{needed}");
        assert_eq!(chosen_by(&whole, &lots, needed), texts(by_batch), "{needed}");
    }
}

#[test]
fn nothing_is_chosen_where_the_warehouse_names_what_left() {
    let lots = [lot("A", 9, None, None)];
    let error = choose_batches(&ChoiceRules::default(), &lots, Quantity::units(2), TODAY).unwrap_err();
    assert_eq!(
        (error.code(), error),
        (Code::BatchSelectionMissing, ChoiceError::Explicit { needed: Quantity::units(2) })
    );
    assert!(choose_serials(&ChoiceRules::default(), &[], Quantity::units(1), TODAY).is_err());
}

/// The smallest number of sizes that together reach a quantity, by trying every set.
fn fewest(sizes: &[Quantity], needed: Quantity) -> u32 {
    let covers = |set: &u32| {
        let taken = sizes.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1);
        Quantity::sum(taken.map(|(_, size)| *size)).unwrap() >= needed
    };
    (0..1_u32 << sizes.len()).filter(covers).map(u32::count_ones).min().unwrap()
}

proptest! {
    #[test]
    fn a_choice_is_complete_and_possible_or_refused(lots in lots(), rules in rules(), units in 0_i64..20_000) {
        let needed = Quantity::new(Decimal::new(units, 1)).unwrap();
        let stock = usable(&lots, rules.margin_days);
        match choose_batches(&rules, &lots, needed, TODAY) {
            Ok(picks) => {
                for pick in &picks {
                    prop_assert!(stock.get(&pick.batch).is_some_and(|free| pick.quantity <= *free), "{:?}", pick);
                }
                prop_assert_eq!(check_given_batches(&picks, &lots, TODAY), vec![]);
                prop_assert_eq!(check_selection(needed, Tracking::Batch, &Selection::of_batches(picks)), Ok(()));
            }
            Err(error) => {
                let free = Quantity::sum(stock.into_values()).unwrap();
                prop_assert!(free < needed);
                let short = matches!(error, ChoiceError::Short { usable: found, .. } if found == free);
                prop_assert!(short);
            }
        }
    }

    #[test]
    fn the_order_of_the_list_does_not_matter(lots in lots(), rules in rules(), units in 0_u32..500, turn in 0_usize..20) {
        let mut other = lots.clone();
        other.reverse();
        other.rotate_left(turn.min(lots.len()));
        let choose = |lots: &[Lot]| choose_batches(&rules, lots, Quantity::units(units), TODAY);
        prop_assert_eq!(choose(&lots), choose(&other));
    }

    #[test]
    fn whole_batches_means_as_few_as_can_be(lots in lots(), rules in rules(), units in 1_u32..12_000) {
        let rules = ChoiceRules { whole_batches: true, ..rules };
        let needed = Quantity::units(units);
        let sizes: Vec<_> = usable(&lots, rules.margin_days).into_values().take(12).collect();
        let Ok(picks) = choose_batches(&rules, &lots, needed, TODAY) else { return Ok(()) };
        prop_assume!(usable(&lots, rules.margin_days).len() == sizes.len());
        prop_assert_eq!(picks.len(), usize::try_from(fewest(&sizes, needed)).unwrap());
    }

    #[test]
    fn without_that_preference_nothing_is_passed_over(lots in lots(), rules in rules(), units in 1_u32..500) {
        let rules = ChoiceRules { whole_batches: false, ..rules };
        let Ok(picks) = choose_batches(&rules, &lots, Quantity::units(units), TODAY) else { return Ok(()) };
        let stock = usable(&lots, rules.margin_days);
        let emptied = |pick: &BatchPick| stock[&pick.batch] == pick.quantity;
        prop_assert!(picks.iter().rev().skip(1).all(emptied), "all but the last are used up");
    }

    #[test]
    fn serial_numbers_are_real_and_different(
        units in prop::collection::vec(("[A-C][0-9]", prop::option::of(-9_i16..9)), 0..20),
        rules in rules(),
        needed in 0_u32..12,
    ) {
        let unit = |(serial, expiry): &(String, Option<i16>)| SerialUnit {
            serial: SerialNumber::new(serial).unwrap(),
            expiry: day(*expiry),
            received: None,
        };
        let units: Vec<_> = units.iter().map(unit).collect();
        let mut reversed = units.clone();
        reversed.reverse();
        let choose = |units: &[SerialUnit]| choose_serials(&rules, units, Quantity::units(needed), TODAY);
        prop_assert_eq!(choose(&units), choose(&reversed));
        if let Ok(chosen) = choose(&units) {
            prop_assert_eq!(chosen.iter().collect::<BTreeSet<_>>().len(), usize::try_from(needed).unwrap());
            prop_assert!(chosen.iter().all(|serial| units.iter().any(|unit| unit.serial == *serial)));
        }
    }
}
