//! What the warehouse named, against what SAP has.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{BatchNumber, BatchPick, Lot, SerialNumber, SerialUnit};
use crate::exception::Code;
use crate::quantity::Quantity;

/// Why a batch or serial number that was named cannot leave.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GivenProblem {
    /// SAP has no such batch in the warehouse.
    #[error("batch {batch} is not in the warehouse; correct its number or receive it in SAP")]
    UnknownBatch {
        /// The batch.
        batch: BatchNumber,
    },
    /// Too little of the batch is free.
    #[error("{wanted} of batch {batch} are named and {free} are free; correct the quantity")]
    BatchShort {
        /// The batch.
        batch: BatchNumber,
        /// How much was named.
        wanted: Quantity,
        /// How much is free.
        free: Quantity,
    },
    /// The batch is past its last good day.
    #[error("batch {batch} expired on {expiry}; name another")]
    BatchExpired {
        /// The batch.
        batch: BatchNumber,
        /// Its last good day.
        expiry: Date,
    },
    /// SAP has no free unit with the serial number in the warehouse.
    #[error("serial number {serial} is not free in the warehouse; correct it or receive it in SAP")]
    UnknownSerial {
        /// The serial number.
        serial: SerialNumber,
    },
    /// The unit is past its last good day.
    #[error("serial number {serial} expired on {expiry}; name another")]
    SerialExpired {
        /// The serial number.
        serial: SerialNumber,
        /// Its last good day.
        expiry: Date,
    },
}

impl GivenProblem {
    /// The reason code of the exception.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::UnknownSerial { .. } => Code::SerialSelectionMissing,
            _ => Code::BatchStockShort,
        }
    }
}

/// Compares the batches that the warehouse named with what is free. What left has left: a margin before the expiry
/// date does not count here, the date itself does. Completeness is for
/// [`check_selection`](super::check_selection).
#[must_use]
pub fn check_given_batches(picks: &[BatchPick], lots: &[Lot], today: Date) -> Vec<GivenProblem> {
    let mut stock: BTreeMap<&BatchNumber, (Quantity, Option<Date>)> = BTreeMap::new();
    for lot in lots {
        let (free, expiry) = stock.entry(&lot.batch).or_insert((Quantity::ZERO, None));
        *free = free.plus(lot.quantity).unwrap_or(*free);
        *expiry = [*expiry, lot.expiry].into_iter().flatten().min();
    }
    picks.iter().filter_map(|pick| batch_problem(pick, stock.get(&pick.batch).copied(), today)).collect()
}

fn batch_problem(
    pick: &BatchPick,
    stock: Option<(Quantity, Option<Date>)>,
    today: Date,
) -> Option<GivenProblem> {
    let batch = pick.batch.clone();
    let Some((free, expiry)) = stock else { return Some(GivenProblem::UnknownBatch { batch }) };
    if pick.quantity > free {
        return Some(GivenProblem::BatchShort { batch, wanted: pick.quantity, free });
    }
    expiry.filter(|day| *day < today).map(|expiry| GivenProblem::BatchExpired { batch, expiry })
}

/// Compares the serial numbers that the warehouse named with the units that are free.
#[must_use]
pub fn check_given_serials(serials: &[SerialNumber], units: &[SerialUnit], today: Date) -> Vec<GivenProblem> {
    let stock: BTreeMap<&SerialNumber, Option<Date>> =
        units.iter().map(|unit| (&unit.serial, unit.expiry)).collect();
    let problem = |serial: &SerialNumber| match stock.get(serial) {
        None => Some(GivenProblem::UnknownSerial { serial: serial.clone() }),
        Some(expiry) => {
            let expiry = expiry.filter(|day| *day < today)?;
            Some(GivenProblem::SerialExpired { serial: serial.clone(), expiry })
        }
    };
    serials.iter().filter_map(problem).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 3, 1);

    fn lot(batch: &str, units: u32, expiry: Option<Date>) -> Lot {
        let batch = BatchNumber::new(batch).unwrap();
        Lot { batch, quantity: Quantity::units(units), expiry, received: None }
    }

    #[test]
    fn what_was_named_must_be_there() {
        let lots = [
            lot("A", 2, None),
            lot("A", 1, None),
            lot("OLD", 9, Some(date(2026, 2, 28))),
            lot("LAST", 1, Some(TODAY)),
        ];
        let picks = [("A", 3), ("LAST", 1), ("A", 4), ("OLD", 1), ("B", 1)].map(|(batch, units)| BatchPick {
            batch: BatchNumber::new(batch).unwrap(),
            quantity: Quantity::units(units),
        });
        let problems = check_given_batches(&picks, &lots, TODAY);
        let found: Vec<_> = problems.iter().map(|problem| (problem.to_string(), problem.code())).collect();
        let expected = [
            ("4 of batch A are named and 3 are free; correct the quantity", Code::BatchStockShort),
            ("batch OLD expired on 2026-02-28; name another", Code::BatchStockShort),
            (
                "batch B is not in the warehouse; correct its number or receive it in SAP",
                Code::BatchStockShort,
            ),
        ];
        assert_eq!(found, expected.map(|(text, code)| (text.to_owned(), code)));
    }

    #[test]
    fn units_named_must_be_free() {
        let unit = |serial: &str, expiry| SerialUnit {
            serial: SerialNumber::new(serial).unwrap(),
            expiry,
            received: None,
        };
        let units = [unit("1", None), unit("2", Some(date(2026, 1, 1)))];
        let named = ["1", "2", "3"].map(|serial| SerialNumber::new(serial).unwrap());
        let problems = check_given_serials(&named, &units, TODAY);
        let codes: Vec<_> = problems.iter().map(GivenProblem::code).collect();
        assert_eq!(codes, [Code::BatchStockShort, Code::SerialSelectionMissing]);
    }
}
