//! Choosing batches and serial numbers by policy.

use std::cmp::Ordering;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::whole::fewest;
use super::{BatchNumber, BatchPick, SerialNumber};
use crate::exception::Code;
use crate::quantity::Quantity;

/// Which stock leaves first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Policy {
    /// Nothing is chosen: the warehouse names what left.
    #[default]
    Explicit,
    /// First expired, first out; what has no expiry date comes last.
    Fefo,
    /// First in, first out; what has no date of receipt comes last.
    Fifo,
}

/// How batches and serial numbers are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct ChoiceRules {
    /// Which stock leaves first.
    pub policy: Policy,
    /// How many days of life must be left on the day of despatch; 0 lets the last good day itself pass.
    #[serde(default)]
    pub margin_days: u16,
    /// Prefer as few batches as possible over the order of the policy, which then decides among equally few.
    #[serde(default)]
    pub whole_batches: bool,
}

impl ChoiceRules {
    /// A policy without margin and without preference for whole batches.
    #[must_use]
    pub fn of(policy: Policy) -> Self {
        Self { policy, ..Self::default() }
    }
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
    /// The policy is [`Policy::Explicit`]: the warehouse must name them.
    #[error("batches or serial numbers for {needed} units are to be named by the warehouse; none are chosen")]
    Explicit {
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
            Self::Explicit { .. } => Code::BatchSelectionMissing,
            Self::OutOfRange => Code::DataUnreadable,
        }
    }
}

/// Chooses batches for a quantity.
///
/// A batch may be used while its expiry date is at least the margin after `today`; one without expiry date always.
/// Rows of one batch count together, with the earliest of their dates. Equals are taken in the order of the policy's
/// other date, then of the batch number, so the same stock gives the same choice in whatever order it is listed. Each
/// batch is named once, in the order in which it is taken, and the picks sum to the quantity exactly.
///
/// # Errors
/// [`ChoiceError::Short`] when too little may be used; [`ChoiceError::Explicit`] when nothing is to be chosen;
/// [`ChoiceError::OutOfRange`] for absurd quantities.
pub fn choose_batches(
    rules: &ChoiceRules,
    lots: &[Lot],
    needed: Quantity,
    today: Date,
) -> Result<Vec<BatchPick>, ChoiceError> {
    if rules.policy == Policy::Explicit {
        return Err(ChoiceError::Explicit { needed });
    }
    let limit = first_good_day(today, rules.margin_days);
    let (mut usable, expired): (Vec<Lot>, Vec<Lot>) =
        by_batch(lots)?.into_iter().partition(|lot| lot.expiry.is_none_or(|day| day >= limit));
    Shortage { needed, usable: sum(&usable)?, expired: sum(&expired)? }.check()?;
    usable.sort_by(|a, b| {
        let dates = by_policy(rules.policy, (a.expiry, a.received), (b.expiry, b.received));
        dates.then_with(|| a.batch.cmp(&b.batch))
    });
    let taken = if rules.whole_batches { fewest(&usable, needed) } else { usable };
    let mut picks: Vec<BatchPick> = Vec::new();
    let mut open = needed;
    for Lot { batch, quantity, .. } in taken {
        let quantity = quantity.min(open);
        if !quantity.is_zero() {
            open = open.minus(quantity).map_err(|_| ChoiceError::OutOfRange)?;
            picks.push(BatchPick { batch, quantity });
        }
    }
    Ok(picks)
}

/// Rows of one batch together, with the earliest of their dates: what any of them says of its end holds for all.
fn by_batch(lots: &[Lot]) -> Result<Vec<Lot>, ChoiceError> {
    let mut merged: BTreeMap<&BatchNumber, Lot> = BTreeMap::new();
    for lot in lots {
        match merged.entry(&lot.batch) {
            Entry::Vacant(free) => drop(free.insert(lot.clone())),
            Entry::Occupied(mut known) => {
                let known = known.get_mut();
                known.quantity = known.quantity.plus(lot.quantity).map_err(|_| ChoiceError::OutOfRange)?;
                known.expiry = [known.expiry, lot.expiry].into_iter().flatten().min();
                known.received = [known.received, lot.received].into_iter().flatten().min();
            }
        }
    }
    Ok(merged.into_values().collect())
}

/// Chooses serial numbers for a whole number of units, by the rules of [`choose_batches`]. A number that is
/// listed twice counts once.
///
/// # Errors
/// [`ChoiceError`] when too few may be used, nothing is to be chosen, or the quantity is not whole.
pub fn choose_serials(
    rules: &ChoiceRules,
    units: &[SerialUnit],
    needed: Quantity,
    today: Date,
) -> Result<Vec<SerialNumber>, ChoiceError> {
    if rules.policy == Policy::Explicit {
        return Err(ChoiceError::Explicit { needed });
    }
    let whole = needed.whole().map_err(|_| ChoiceError::Fraction { needed })?;
    let count = usize::try_from(whole).map_err(|_| ChoiceError::OutOfRange)?;
    let mut sorted: Vec<&SerialUnit> = units.iter().collect();
    sorted.sort_by(|a, b| {
        let dates = by_policy(rules.policy, (a.expiry, a.received), (b.expiry, b.received));
        dates.then_with(|| a.serial.cmp(&b.serial))
    });
    let mut seen = BTreeSet::new();
    let limit = first_good_day(today, rules.margin_days);
    let once = sorted.into_iter().filter(|unit| seen.insert(&unit.serial));
    let (usable, expired): (Vec<&SerialUnit>, Vec<&SerialUnit>) =
        once.partition(|unit| unit.expiry.is_none_or(|day| day >= limit));
    Shortage { needed, usable: counted(&usable)?, expired: counted(&expired)? }.check()?;
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
        Policy::Explicit | Policy::Fefo => by_expiry.then(by_receipt),
        Policy::Fifo => by_receipt.then(by_expiry),
    }
}

/// Dates in order, no date last.
fn earlier(a: Option<Date>, b: Option<Date>) -> Ordering {
    a.is_none().cmp(&b.is_none()).then(a.cmp(&b))
}

fn sum(lots: &[Lot]) -> Result<Quantity, ChoiceError> {
    Quantity::sum(lots.iter().map(|lot| lot.quantity)).map_err(|_| ChoiceError::OutOfRange)
}

fn counted(units: &[&SerialUnit]) -> Result<Quantity, ChoiceError> {
    u32::try_from(units.len()).map(Quantity::units).map_err(|_| ChoiceError::OutOfRange)
}
