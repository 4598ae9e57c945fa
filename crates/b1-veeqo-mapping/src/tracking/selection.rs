//! Whether a line's selection is complete.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{BatchNumber, SerialNumber, Tracking, TrackingProblem};
use crate::quantity::Quantity;

/// A quantity taken from a batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatchPick {
    /// The batch.
    pub batch: BatchNumber,
    /// How much of it, in inventory units.
    pub quantity: Quantity,
}

/// What was chosen for one line: batches, or serial numbers, or nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selection {
    /// The batches with their quantities.
    #[serde(default)]
    pub batches: Vec<BatchPick>,
    /// The serial numbers, one for each unit.
    #[serde(default)]
    pub serials: Vec<SerialNumber>,
}

impl Selection {
    /// A selection of batches.
    #[must_use]
    pub fn of_batches(batches: Vec<BatchPick>) -> Self {
        Self { batches, serials: Vec::new() }
    }

    /// A selection of serial numbers.
    #[must_use]
    pub fn of_serials(serials: Vec<SerialNumber>) -> Self {
        Self { batches: Vec::new(), serials }
    }
}

/// Checks that a selection names exactly what the line needs, no less and no more.
///
/// # Errors
/// [`TrackingProblem`]: what lacks, and how much.
pub fn check_selection(
    needed: Quantity,
    tracking: Tracking,
    selection: &Selection,
) -> Result<(), TrackingProblem> {
    let untracked = match tracking {
        Tracking::None => !selection.batches.is_empty() || !selection.serials.is_empty(),
        Tracking::Batch => !selection.serials.is_empty(),
        Tracking::Serial => !selection.batches.is_empty(),
    };
    if untracked {
        return Err(TrackingProblem::NotTracked);
    }
    match tracking {
        Tracking::None => Ok(()),
        Tracking::Batch => check_batches(needed, &selection.batches),
        Tracking::Serial => check_serials(needed, &selection.serials),
    }
}

fn check_batches(needed: Quantity, picks: &[BatchPick]) -> Result<(), TrackingProblem> {
    let mut seen = BTreeSet::new();
    for pick in picks {
        if pick.quantity.is_zero() {
            return Err(TrackingProblem::BatchEmpty { batch: pick.batch.clone() });
        }
        if !seen.insert(&pick.batch) {
            return Err(TrackingProblem::BatchTwice { batch: pick.batch.clone() });
        }
    }
    let chosen =
        Quantity::sum(picks.iter().map(|pick| pick.quantity)).map_err(|_| TrackingProblem::OutOfRange)?;
    if let Ok(excess) = chosen.minus(needed) {
        return if excess.is_zero() {
            Ok(())
        } else {
            Err(TrackingProblem::BatchesExceed { needed, excess })
        };
    }
    Err(TrackingProblem::BatchesMissing { needed, missing: needed.difference(chosen).magnitude() })
}

fn check_serials(needed: Quantity, serials: &[SerialNumber]) -> Result<(), TrackingProblem> {
    if needed.whole().is_err() {
        return Err(TrackingProblem::SerialFraction { needed });
    }
    let mut seen = BTreeSet::new();
    if let Some(serial) = serials.iter().find(|serial| !seen.insert(*serial)) {
        return Err(TrackingProblem::SerialTwice { serial: serial.clone() });
    }
    let chosen = Quantity::new(Decimal::from(serials.len())).map_err(|_| TrackingProblem::OutOfRange)?;
    let difference = chosen.difference(needed);
    match (difference.is_zero(), difference.is_negative()) {
        (true, _) => Ok(()),
        (_, true) => Err(TrackingProblem::SerialsMissing { needed, missing: difference.magnitude() }),
        (_, false) => Err(TrackingProblem::SerialsExceed { needed, excess: difference.magnitude() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exception::Code;

    fn batches(picks: &[(&str, u32)]) -> Selection {
        let pick = |(batch, units): &(&str, u32)| BatchPick {
            batch: BatchNumber::new(*batch).unwrap(),
            quantity: Quantity::units(*units),
        };
        Selection::of_batches(picks.iter().map(pick).collect())
    }

    fn serials(numbers: &[&str]) -> Selection {
        Selection::of_serials(numbers.iter().map(|number| SerialNumber::new(*number).unwrap()).collect())
    }

    #[test]
    fn complete_selections_pass() {
        let five = Quantity::units(5);
        assert_eq!(check_selection(five, Tracking::None, &Selection::default()), Ok(()));
        assert_eq!(check_selection(five, Tracking::Batch, &batches(&[("A", 2), ("B", 3)])), Ok(()));
        assert_eq!(check_selection(Quantity::units(2), Tracking::Serial, &serials(&["1", "2"])), Ok(()));
        assert_eq!(check_selection(Quantity::ZERO, Tracking::Serial, &Selection::default()), Ok(()));
    }

    fn problem(needed: Quantity, tracking: Tracking, selection: &Selection) -> (String, Code) {
        let problem = check_selection(needed, tracking, selection).unwrap_err();
        (problem.to_string(), problem.code())
    }

    #[test]
    fn incomplete_batches_say_what_lacks_and_how_much() {
        let cases: [(&[(&str, u32)], &str); 5] = [
            (&[], "batches for 5 of 5 units are missing"),
            (&[("A", 2)], "batches for 3 of 5 units are missing"),
            (&[("A", 6)], "the batches exceed the line's 5 units by 1"),
            (&[("A", 0)], "batch A is named without a quantity"),
            (&[("A", 2), ("A", 3)], "batch A is named twice; name it once with the whole quantity"),
        ];
        for (picks, text) in cases {
            let found = problem(Quantity::units(5), Tracking::Batch, &batches(picks));
            assert_eq!(found, (text.to_owned(), Code::BatchSelectionMissing));
        }
    }

    #[test]
    fn incomplete_serials_say_what_lacks_and_how_much() {
        let half = Quantity::new("1.5".parse().unwrap()).unwrap();
        let cases: [(Quantity, &[&str], &str, Code); 4] = [
            (Quantity::units(5), &["1"], "4 of 5 serial numbers are missing", Code::SerialSelectionMissing),
            (
                Quantity::units(1),
                &["1", "2"],
                "there are 1 serial numbers more than the line's 1 units",
                Code::SerialSelectionMissing,
            ),
            (
                half,
                &["1"],
                "1.5 units cannot be named by serial numbers: it is not a whole number",
                Code::SerialSelectionMissing,
            ),
            (Quantity::units(2), &["1", "1"], "serial number 1 is named twice", Code::SerialSelectionMissing),
        ];
        for (needed, numbers, text, code) in cases {
            assert_eq!(problem(needed, Tracking::Serial, &serials(numbers)), (text.to_owned(), code));
        }
    }

    #[test]
    fn what_the_item_is_not_managed_by_is_refused() {
        let one = Quantity::units(1);
        let cases = [
            (Tracking::None, serials(&["1"])),
            (Tracking::None, batches(&[("A", 1)])),
            (Tracking::Batch, serials(&["1"])),
            (Tracking::Serial, batches(&[("A", 1)])),
        ];
        for (tracking, selection) in cases {
            assert_eq!(problem(one, tracking, &selection).1, Code::TrackingFlagMissing);
        }
    }
}
