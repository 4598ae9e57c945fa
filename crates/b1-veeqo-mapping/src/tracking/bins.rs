//! Whether a line's bins are complete, in a warehouse that has them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Selection, Tracking};
use crate::exception::Code;
use crate::quantity::Quantity;

/// A quantity taken from a bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BinPick {
    /// The bin's key in SAP.
    pub bin: i64,
    /// How much, in inventory units.
    pub quantity: Quantity,
    /// Which batch or serial number of the line it is, by its place in the selection from 0; `None` for an item
    /// without either.
    pub of: Option<usize>,
}

/// What is wrong with the bins of a line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BinProblem {
    /// The bins do not hold exactly what a batch, a serial number or the line needs.
    #[error("the bins hold {chosen} of {needed} units{}", part(.of.as_deref()))]
    Differs {
        /// What is needed.
        needed: Quantity,
        /// What the bins hold.
        chosen: Quantity,
        /// Which batch or serial number; `None` for the line as a whole.
        of: Option<String>,
    },
    /// A bin is named without a quantity.
    #[error("bin {bin} is named without a quantity")]
    Empty {
        /// The bin.
        bin: i64,
    },
    /// A bin is named twice for the same goods.
    #[error("bin {bin} is named twice{}; name it once with the whole quantity", part(.of.as_deref()))]
    Twice {
        /// The bin.
        bin: i64,
        /// Which batch or serial number; `None` for the line as a whole.
        of: Option<String>,
    },
    /// A bin belongs to no batch or serial number of the line, or to one where there are none.
    #[error("bin {bin} is not tied to one of the line's batches or serial numbers")]
    Loose {
        /// The bin.
        bin: i64,
    },
    /// The quantities are out of range.
    #[error("the quantities in bins are out of range")]
    OutOfRange,
}

impl BinProblem {
    /// The reason code of the exception.
    #[must_use]
    pub fn code(&self) -> Code {
        Code::BinSelectionMissing
    }
}

fn part(of: Option<&str>) -> String {
    of.map_or_else(String::new, |of| format!(" of {of}"))
}

/// Checks that bins name exactly what the line needs: as a whole, or for each batch and serial number of a selection
/// that is itself complete.
///
/// # Errors
/// [`BinProblem`]: the first bin or part of the line that does not fit.
pub fn check_bins(
    needed: Quantity,
    tracking: Tracking,
    selection: &Selection,
    bins: &[BinPick],
) -> Result<(), BinProblem> {
    let parts = parts(needed, tracking, selection);
    let mut seen = BTreeSet::new();
    for pick in bins {
        let Some((_, name, _)) = parts.iter().find(|(of, _, _)| *of == pick.of) else {
            return Err(BinProblem::Loose { bin: pick.bin });
        };
        if pick.quantity.is_zero() {
            return Err(BinProblem::Empty { bin: pick.bin });
        }
        if !seen.insert((pick.bin, pick.of)) {
            return Err(BinProblem::Twice { bin: pick.bin, of: name.clone() });
        }
    }
    for (of, name, needed) in parts {
        let held = bins.iter().filter(|pick| pick.of == of).map(|pick| pick.quantity);
        let chosen = Quantity::sum(held).map_err(|_| BinProblem::OutOfRange)?;
        if chosen != needed {
            return Err(BinProblem::Differs { needed, chosen, of: name });
        }
    }
    Ok(())
}

/// Place, name and quantity of everything that needs bins of its own.
fn parts(
    needed: Quantity,
    tracking: Tracking,
    selection: &Selection,
) -> Vec<(Option<usize>, Option<String>, Quantity)> {
    match tracking {
        Tracking::None => vec![(None, None, needed)],
        Tracking::Batch => {
            let named = |(place, pick): (usize, &super::BatchPick)| {
                (Some(place), Some(format!("batch {}", pick.batch)), pick.quantity)
            };
            selection.batches.iter().enumerate().map(named).collect()
        }
        Tracking::Serial => {
            let named = |(place, serial): (usize, &super::SerialNumber)| {
                (Some(place), Some(format!("serial number {serial}")), Quantity::units(1))
            };
            selection.serials.iter().enumerate().map(named).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{BatchNumber, BatchPick, SerialNumber};
    use super::*;

    fn pick(bin: i64, units: u32, of: Option<usize>) -> BinPick {
        BinPick { bin, quantity: Quantity::units(units), of }
    }

    fn problem(tracking: Tracking, selection: &Selection, bins: &[BinPick]) -> Option<String> {
        let checked = check_bins(Quantity::units(5), tracking, selection, bins);
        checked.err().map(|problem| problem.to_string())
    }

    #[test]
    fn a_line_without_batches_needs_its_quantity_in_bins() {
        let found = |bins: &[BinPick]| problem(Tracking::None, &Selection::default(), bins);
        assert_eq!(found(&[pick(1, 2, None), pick(2, 3, None)]), None);
        for (bins, text) in [
            (vec![], "the bins hold 0 of 5 units"),
            (vec![pick(1, 6, None)], "the bins hold 6 of 5 units"),
            (vec![pick(1, 5, None), pick(2, 0, None)], "bin 2 is named without a quantity"),
            (
                vec![pick(1, 2, None), pick(1, 3, None)],
                "bin 1 is named twice; name it once with the whole quantity",
            ),
            (vec![pick(1, 5, Some(0))], "bin 1 is not tied to one of the line's batches or serial numbers"),
        ] {
            assert_eq!(found(&bins).as_deref(), Some(text));
        }
    }

    #[test]
    fn each_batch_needs_its_own_quantity_in_bins() {
        let batch = |text, units| BatchPick {
            batch: BatchNumber::new(text).unwrap(),
            quantity: Quantity::units(units),
        };
        let selection = Selection::of_batches(vec![batch("A", 2), batch("B", 3)]);
        let found = |bins: &[BinPick]| problem(Tracking::Batch, &selection, bins);
        assert_eq!(found(&[pick(1, 2, Some(0)), pick(1, 2, Some(1)), pick(2, 1, Some(1))]), None);
        // The line's sum is right and the batches' are not.
        let crossed = [pick(1, 3, Some(0)), pick(2, 2, Some(1))];
        assert_eq!(found(&crossed).as_deref(), Some("the bins hold 3 of 2 units of batch A"));
        let loose = [pick(1, 5, None)];
        assert_eq!(
            found(&loose).as_deref(),
            Some("bin 1 is not tied to one of the line's batches or serial numbers")
        );
    }

    #[test]
    fn each_serial_number_lies_in_one_bin() {
        let serials = ["1", "2"].map(|text| SerialNumber::new(text).unwrap());
        let selection = Selection::of_serials(serials.to_vec());
        let found = |bins: &[BinPick]| problem(Tracking::Serial, &selection, bins);
        assert_eq!(found(&[pick(1, 1, Some(0)), pick(1, 1, Some(1))]), None);
        assert_eq!(
            found(&[pick(1, 1, Some(0))]).as_deref(),
            Some("the bins hold 0 of 1 units of serial number 2")
        );
        let error = check_bins(Quantity::units(2), Tracking::Serial, &selection, &[]).unwrap_err();
        assert_eq!(error.code(), Code::BinSelectionMissing);
    }
}
