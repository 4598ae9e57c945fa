//! Choosing batches and serial numbers by policy.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{BatchNumber, BatchPick, SerialNumber};
use crate::exception::Code;
use crate::quantity::Quantity;

/// Which stock leaves first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Policy {
    /// First expired, first out; what has no expiry date comes last.
    Fefo,
    /// First in, first out; what has no date of receipt comes last.
    Fifo,
}

/// A batch in one warehouse with what is free of it. One batch may come in several rows, one for each bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lot {
    /// The batch.
    pub batch: BatchNumber,
    /// How much is free, in inventory units.
    pub quantity: Quantity,
    /// Its last good day.
    pub expiry: Option<Date>,
    /// When it was received.
    pub received: Option<Date>,
}

/// A unit with a serial number, free in one warehouse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SerialUnit {
    /// The serial number.
    pub serial: SerialNumber,
    /// Its last good day.
    pub expiry: Option<Date>,
    /// When it was received.
    pub received: Option<Date>,
}

/// Why a policy could not choose. Nothing is chosen in part.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ChoiceError {
    /// Too little is free.
    #[error(
        "{needed} units are needed, {usable} can be used and {expired} are too close to expiry or past it"
    )]
    Short {
        /// What the line needs.
        needed: Quantity,
        /// What may be chosen.
        usable: Quantity,
        /// What is free and left out for its expiry date.
        expired: Quantity,
    },
    /// Serial numbers were asked for a fraction of a unit.
    #[error("{needed} units cannot be named by serial numbers: it is not a whole number")]
    Fraction {
        /// What the line needs.
        needed: Quantity,
    },
    /// The quantities are out of range.
    #[error("the free quantities are out of range")]
    OutOfRange,
}

impl ChoiceError {
    /// The reason code of the exception.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::Short { .. } => Code::BatchStockShort,
            Self::Fraction { .. } => Code::SerialSelectionMissing,
            Self::OutOfRange => Code::DataUnreadable,
        }
    }
}

/// Chooses batches for a quantity.
///
/// A batch may be used while its expiry date is at least `margin_days` after `today`; one without expiry date
/// always. Equals are taken in the order of the policy's other date, then of the batch number, so the same stock
/// gives the same choice in whatever order it is listed. Each batch is named once, and the picks sum to the
/// quantity exactly.
///
/// # Errors
/// [`ChoiceError::Short`] when too little may be used; [`ChoiceError::OutOfRange`] for absurd quantities.
pub fn choose_batches(
    policy: Policy,
    lots: &[Lot],
    needed: Quantity,
    today: Date,
    margin_days: u16,
) -> Result<Vec<BatchPick>, ChoiceError> {
    let limit = first_good_day(today, margin_days);
    let (mut usable, expired): (Vec<&Lot>, Vec<&Lot>) =
        lots.iter().partition(|lot| lot.expiry.is_none_or(|day| day >= limit));
    let shortage = Shortage { needed, usable: sum(&usable)?, expired: sum(&expired)? };
    shortage.check()?;
    usable.sort_by(|a, b| {
        by_policy(policy, (a.expiry, a.received), (b.expiry, b.received)).then_with(|| a.batch.cmp(&b.batch))
    });
    let mut picks: Vec<BatchPick> = Vec::new();
    let mut open = needed;
    for lot in usable {
        let quantity = lot.quantity.min(open);
        if quantity.is_zero() {
            continue;
        }
        open = open.minus(quantity).map_err(|_| ChoiceError::OutOfRange)?;
        match picks.iter_mut().find(|pick| pick.batch == lot.batch) {
            Some(pick) => {
                pick.quantity = pick.quantity.plus(quantity).map_err(|_| ChoiceError::OutOfRange)?
            }
            None => picks.push(BatchPick { batch: lot.batch.clone(), quantity }),
        }
    }
    Ok(picks)
}

/// Chooses serial numbers for a whole number of units, by the rules of [`choose_batches`]. A number that is
/// listed twice counts once.
///
/// # Errors
/// [`ChoiceError`] when too few may be used, or the quantity is not whole.
pub fn choose_serials(
    policy: Policy,
    units: &[SerialUnit],
    needed: Quantity,
    today: Date,
    margin_days: u16,
) -> Result<Vec<SerialNumber>, ChoiceError> {
    let whole = needed.whole().map_err(|_| ChoiceError::Fraction { needed })?;
    let count = usize::try_from(whole).map_err(|_| ChoiceError::OutOfRange)?;
    let mut seen = BTreeSet::new();
    let once = units.iter().filter(|unit| seen.insert(&unit.serial));
    let limit = first_good_day(today, margin_days);
    let (mut usable, expired): (Vec<&SerialUnit>, Vec<&SerialUnit>) =
        once.partition(|unit| unit.expiry.is_none_or(|day| day >= limit));
    Shortage { needed, usable: counted(&usable)?, expired: counted(&expired)? }.check()?;
    usable.sort_by(|a, b| {
        by_policy(policy, (a.expiry, a.received), (b.expiry, b.received))
            .then_with(|| a.serial.cmp(&b.serial))
    });
    Ok(usable.into_iter().take(count).map(|unit| unit.serial.clone()).collect())
}

struct Shortage {
    needed: Quantity,
    usable: Quantity,
    expired: Quantity,
}

impl Shortage {
    fn check(self) -> Result<(), ChoiceError> {
        if self.usable >= self.needed {
            return Ok(());
        }
        Err(ChoiceError::Short { needed: self.needed, usable: self.usable, expired: self.expired })
    }
}

/// The first day on which an expiry date is far enough away; the calendar's end when the margin leaves it.
fn first_good_day(today: Date, margin_days: u16) -> Date {
    today.checked_add(i32::from(margin_days).days()).unwrap_or(Date::MAX)
}

type Dates = (Option<Date>, Option<Date>);

fn by_policy(policy: Policy, (expiry, received): Dates, (its_expiry, its_received): Dates) -> Ordering {
    let by_expiry = earlier(expiry, its_expiry);
    let by_receipt = earlier(received, its_received);
    match policy {
        Policy::Fefo => by_expiry.then(by_receipt),
        Policy::Fifo => by_receipt.then(by_expiry),
    }
}

/// Dates in order, no date last.
fn earlier(a: Option<Date>, b: Option<Date>) -> Ordering {
    a.is_none().cmp(&b.is_none()).then(a.cmp(&b))
}

fn sum(lots: &[&Lot]) -> Result<Quantity, ChoiceError> {
    Quantity::sum(lots.iter().map(|lot| lot.quantity)).map_err(|_| ChoiceError::OutOfRange)
}

fn counted(units: &[&SerialUnit]) -> Result<Quantity, ChoiceError> {
    u32::try_from(units.len()).map(Quantity::units).map_err(|_| ChoiceError::OutOfRange)
}
