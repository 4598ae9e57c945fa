use super::super::picks::Number;
use super::*;
use crate::ledger::GivenBin;
use b1_veeqo_mapping::tracking::{BatchNumber, BatchPick, SerialNumber};
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 24);

fn need(tracking: Tracking, units: u32, policy: Policy, bins: Option<Option<i64>>) -> Need {
    Need {
        line: 1,
        item: ItemCode::new("TEA").unwrap(),
        warehouse: WarehouseCode::new("01").unwrap(),
        quantity: Quantity::units(units),
        tracking,
        bins,
        rules: ChoiceRules::of(policy),
    }
}

fn lot(batch: &str, units: u32, expiry: Date) -> Lot {
    let batch = BatchNumber::new(batch).unwrap();
    Lot { batch, quantity: Quantity::units(units), expiry: Some(expiry), received: None }
}

fn free() -> Free {
    let unit =
        |text: &str| SerialUnit { serial: SerialNumber::new(text).unwrap(), expiry: None, received: None };
    Free {
        batches: Some(vec![lot("LATE", 9, date(2027, 9, 1)), lot("SOON", 2, date(2027, 1, 1))]),
        serials: Some(vec![unit("S2"), unit("S1")]),
        bins: Some(vec![(7, Quantity::units(4)), (8, Quantity::units(1))]),
    }
}

fn batches(picks: &[(&str, u32)]) -> Given {
    let pick = |(batch, units): &(&str, u32)| BatchPick {
        batch: BatchNumber::new(*batch).unwrap(),
        quantity: Quantity::units(*units),
    };
    Given { batches: picks.iter().map(pick).collect(), ..Given::default() }
}

/// Number, bin and quantity of a piece.
type Told = (String, i64, i64);

fn told(need: &Need, given: Option<&Given>, free: &Free) -> Result<Vec<Told>, (Code, String)> {
    let pieces = choose(need, given, free, TODAY).map_err(|trouble| (trouble.code, trouble.message))?;
    let told = pieces.iter().map(|piece| {
        let number = match &piece.number {
            Number::None => String::new(),
            Number::Batch(batch) => batch.to_string(),
            Number::Serial(serial) => serial.to_string(),
        };
        (number, piece.bin.unwrap_or_default(), piece.quantity.try_into().unwrap())
    });
    Ok(told.collect())
}

fn piece(number: &str, bin: i64, quantity: i64) -> Told {
    (number.to_owned(), bin, quantity)
}

#[test]
fn the_policy_chooses_what_is_free() {
    let batch = need(Tracking::Batch, 3, Policy::Fefo, None);
    assert_eq!(told(&batch, None, &free()), Ok(vec![piece("SOON", 0, 2), piece("LATE", 0, 1)]));
    let serial = need(Tracking::Serial, 2, Policy::Fifo, None);
    assert_eq!(told(&serial, None, &free()), Ok(vec![piece("S1", 0, 1), piece("S2", 0, 1)]));
}

#[test]
fn what_nobody_named_and_no_policy_chooses_is_asked_for() {
    let batch = need(Tracking::Batch, 3, Policy::Explicit, None);
    let text =
        "line 1: 3 of TEA left warehouse 01; SAP manages the item by batches, and nobody has named them";
    assert_eq!(told(&batch, None, &free()), Err((Code::BatchSelectionMissing, text.to_owned())));
    let serial = need(Tracking::Serial, 3, Policy::Explicit, None);
    assert_eq!(told(&serial, None, &free()).unwrap_err().0, Code::SerialSelectionMissing);
}

#[test]
fn too_few_free_units_and_quantities_that_cannot_be_read_are_told() {
    let batch = need(Tracking::Batch, 99, Policy::Fefo, None);
    assert_eq!(told(&batch, None, &free()).unwrap_err().0, Code::BatchStockShort);
    let (code, text) = told(&batch, None, &Free::default()).unwrap_err();
    assert_eq!(code, Code::BatchSelectionMissing);
    assert!(text.contains("stored query"), "{text}");
}

#[test]
fn what_was_named_is_checked_against_line_and_stock() {
    let batch = need(Tracking::Batch, 3, Policy::Explicit, None);
    let named = |picks: &[(&str, u32)]| told(&batch, Some(&batches(picks)), &free());
    assert_eq!(named(&[("LATE", 3)]), Ok(vec![piece("LATE", 0, 3)]));
    let cases = [
        (("LATE", 2), Code::BatchSelectionMissing, "batches for 1 of 3 units are missing"),
        (("SOON", 3), Code::BatchStockShort, "3 of batch SOON are named and 2 are free"),
        (("B9", 3), Code::BatchStockShort, "batch B9 is not in the warehouse"),
    ];
    for (pick, code, words) in cases {
        let (told, text) = named(&[pick]).unwrap_err();
        assert_eq!(told, code);
        assert!(text.contains(words), "{text}");
    }
    // Numbers that are named on release are in no stock.
    let nothing = Free { batches: Some(Vec::new()), ..Free::default() };
    assert_eq!(told(&batch, Some(&batches(&[("B9", 3)])), &nothing), Ok(vec![piece("B9", 0, 3)]));
}

#[test]
fn plain_units_come_out_of_the_default_bin_first() {
    let plain = |units, policy, default| need(Tracking::None, units, policy, Some(default));
    let chosen = |need: Need| told(&need, None, &free());
    assert_eq!(chosen(plain(1, Policy::Explicit, Some(8))), Ok(vec![piece("", 8, 1)]));
    assert_eq!(chosen(plain(3, Policy::Fifo, Some(8))), Ok(vec![piece("", 8, 1), piece("", 7, 2)]));
    for need in
        [plain(3, Policy::Explicit, Some(8)), plain(1, Policy::Explicit, None), plain(9, Policy::Fifo, None)]
    {
        assert_eq!(chosen(need).unwrap_err().0, Code::BinSelectionMissing);
    }
}

#[test]
fn the_bins_of_batches_are_named_or_the_only_one() {
    let batch = need(Tracking::Batch, 3, Policy::Fefo, Some(None));
    assert_eq!(told(&batch, None, &free()).unwrap_err().0, Code::BinSelectionMissing);
    let one = Free { bins: Some(vec![(7, Quantity::units(11))]), ..free() };
    assert_eq!(told(&batch, None, &one), Ok(vec![piece("SOON", 7, 2), piece("LATE", 7, 1)]));
    let bin = |bin, units, of: Option<&str>| GivenBin {
        bin,
        quantity: Quantity::units(units),
        of: of.map(str::to_owned),
    };
    let given =
        Given { bins: vec![bin(8, 1, Some("A")), bin(7, 2, Some("LATE"))], ..batches(&[("LATE", 3)]) };
    let (code, text) = told(&batch, Some(&given), &free()).unwrap_err();
    assert_eq!(code, Code::BinSelectionMissing);
    assert!(text.contains("bin 8 is named for A"), "{text}");
    let given = Given { bins: vec![bin(8, 1, None), bin(7, 2, None)], ..batches(&[("LATE", 3)]) };
    assert_eq!(told(&batch, Some(&given), &free()), Ok(vec![piece("LATE", 8, 1), piece("LATE", 7, 2)]));
}
