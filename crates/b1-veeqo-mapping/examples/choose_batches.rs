//! Chooses batches for a line: first expired first, a margin before expiry, as few batches as possible.
//!
//! `cargo run -p b1-veeqo-mapping --example choose_batches`
#![expect(clippy::print_stdout, reason = "an example prints what it finds")]

use std::error::Error;

use b1_veeqo_mapping::Quantity;
use b1_veeqo_mapping::tracking::{
    BatchNumber, ChoiceRules, ItemFlags, Lot, Policy, Selection, check_selection, choose_batches,
};
use jiff::civil::{Date, date};

fn main() -> Result<(), Box<dyn Error>> {
    let requirement = ItemFlags { batches: true, ..ItemFlags::default() }.requirement()?;
    println!("a delivery names: {:?}, {:?}", requirement.tracking, requirement.selection);

    let today = date(2026, 3, 1);
    let lots = [
        lot("OLD", 5, date(2026, 3, 5))?,
        lot("SOON", 2, date(2026, 4, 1))?,
        lot("LATE", 9, date(2026, 9, 1))?,
    ];
    let needed = Quantity::units(6);
    for whole_batches in [false, true] {
        let rules = ChoiceRules { policy: Policy::Fefo, margin_days: 14, whole_batches };
        let picks = choose_batches(&rules, &lots, needed, today)?;
        let told: Vec<_> = picks.iter().map(|pick| format!("{} of {}", pick.quantity, pick.batch)).collect();
        println!("whole batches {whole_batches}: {}", told.join(", "));
        check_selection(needed, requirement.tracking, &Selection::of_batches(picks))?;
    }
    let too_many = choose_batches(&ChoiceRules::of(Policy::Fefo), &lots, Quantity::units(99), today);
    if let Err(short) = too_many {
        println!("{}: {short}", short.code());
    }
    Ok(())
}

fn lot(batch: &str, units: u32, expiry: Date) -> Result<Lot, Box<dyn Error>> {
    let batch = BatchNumber::new(batch)?;
    Ok(Lot { batch, quantity: Quantity::units(units), expiry: Some(expiry), received: None })
}
