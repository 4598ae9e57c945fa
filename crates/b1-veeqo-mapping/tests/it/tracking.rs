//! Choices by policy: golden cases, and what holds for any stock.

use b1_veeqo_mapping::Quantity;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::tracking::{
    BatchNumber, ChoiceError, Lot, Policy, Selection, SerialNumber, SerialUnit, Tracking, check_selection,
    choose_batches, choose_serials,
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
    let picks = choose_batches(policy, lots, Quantity::units(needed), TODAY, margin).unwrap();
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
    let error = choose_batches(Policy::Fefo, &lots, Quantity::units(2), TODAY, 1).unwrap_err();
    let short = ChoiceError::Short {
        needed: Quantity::units(2),
        usable: Quantity::units(1),
        expired: Quantity::units(5),
    };
    assert_eq!((error.code(), error), (Code::BatchStockShort, short));
    let error = choose_batches(Policy::Fefo, &lots, Quantity::units(7), TODAY, 0).unwrap_err();
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
    let chosen = choose_serials(Policy::Fifo, &units, Quantity::units(3), TODAY, 0).unwrap();
    assert_eq!(chosen.iter().map(SerialNumber::as_str).collect::<Vec<_>>(), ["1", "2", "3"]);
    let four = choose_serials(Policy::Fifo, &units, Quantity::units(4), TODAY, 0);
    assert_eq!(
        four.unwrap_err().to_string(),
        "4 units are needed, 3 can be used and 0 are too close to expiry or past it"
    );
    let half = Quantity::new(Decimal::new(5, 1)).unwrap();
    let error = choose_serials(Policy::Fifo, &units, half, TODAY, 0).unwrap_err();
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

fn policies() -> impl Strategy<Value = Policy> {
    prop_oneof![Just(Policy::Fefo), Just(Policy::Fifo)]
}

proptest! {
    #[test]
    fn a_choice_is_complete_and_possible_or_refused(
        lots in lots(),
        policy in policies(),
        units in 0_i64..20_000,
        margin in 0_u16..40,
    ) {
        let needed = Quantity::new(Decimal::new(units, 1)).unwrap();
        let good = |lot: &&Lot| lot.expiry.is_none_or(|expiry| expiry >= day(Some(margin.cast_signed())).unwrap());
        let usable = Quantity::sum(lots.iter().filter(good).map(|lot| lot.quantity)).unwrap();
        match choose_batches(policy, &lots, needed, TODAY, margin) {
            Ok(picks) => {
                for pick in &picks {
                    let rows = lots.iter().filter(good).filter(|lot| lot.batch == pick.batch);
                    prop_assert!(pick.quantity <= Quantity::sum(rows.map(|lot| lot.quantity)).unwrap());
                }
                prop_assert_eq!(check_selection(needed, Tracking::Batch, &Selection::of_batches(picks)), Ok(()));
            }
            Err(error) => {
                prop_assert!(usable < needed);
                let short = matches!(error, ChoiceError::Short { usable: found, .. } if found == usable);
                prop_assert!(short);
            }
        }
    }

    #[test]
    fn the_order_of_the_list_does_not_matter(lots in lots(), policy in policies(), units in 0_u32..500) {
        let mut reversed = lots.clone();
        reversed.reverse();
        let choose = |lots: &[Lot]| choose_batches(policy, lots, Quantity::units(units), TODAY, 0);
        prop_assert_eq!(choose(&lots), choose(&reversed));
    }
}
