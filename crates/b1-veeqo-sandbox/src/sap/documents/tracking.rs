//! Batches and serial numbers: who gets which, whether the selection is complete, and what it leaves.

use super::{batches, serials};
use crate::sap::books::Env;
use crate::sap::errors::{Fault, Text};
use crate::sap::record::{Fields, Record};
use rust_decimal::Decimal;

/// Which way stock goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    In,
    Out,
}

impl Direction {
    /// The quantity with the sign of its effect on stock.
    pub(crate) fn signed(self, quantity: Decimal) -> Decimal {
        match self {
            Self::In => quantity,
            Self::Out => -quantity,
        }
    }
}

/// The batches and serials that fall to one line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Picked {
    batches: Vec<Record>,
    serials: Vec<Record>,
}

/// Sorts the rows of all lines by the line they name: `BaseLineNumber` is an index into the payload, and a row without
/// it belongs to line 0, wherever it stands.
pub(crate) fn gather(
    direction: Direction,
    document: &Record,
    collection: &str,
) -> Result<Vec<Picked>, Fault> {
    let lines = document.rows(collection);
    let mut picked = vec![Picked::default(); lines.len()];
    for line in lines {
        for row in line.rows("BatchNumbers") {
            target(&mut picked, row)?.batches.push(row.clone());
        }
        for row in line.rows("SerialNumbers") {
            target(&mut picked, row)?.serials.push(row.clone());
        }
    }
    let forbidden = |row: &Record| row.get("ManufactureDate").is_some_and(|value| !value.is_null());
    for units in &picked {
        let serial_dates = direction == Direction::Out && units.serials.iter().any(forbidden);
        if serial_dates || units.batches.iter().any(forbidden) {
            return Err(incomplete());
        }
    }
    Ok(picked)
}

fn target<'a>(picked: &'a mut [Picked], row: &Record) -> Result<&'a mut Picked, Fault> {
    let number = usize::try_from(row.int("BaseLineNumber").unwrap_or(0)).unwrap_or(usize::MAX);
    picked.get_mut(number).ok_or_else(incomplete)
}

/// The selection of batches or serials does not match the line; the server does not say which line.
pub(super) const fn incomplete() -> Fault {
    Fault::refused(-4014, Text::TrackingIncomplete)
}

/// Books the units of one line and keeps them on it.
pub(crate) fn book(
    env: &mut Env<'_>,
    direction: Direction,
    line: &mut Record,
    units: Picked,
    index: usize,
) -> Result<(), Fault> {
    let code = line.text("ItemCode").unwrap_or_default().to_owned();
    let Some(item) = env.books.get_text("Items", &code) else { return Ok(()) };
    let (by_batch, by_serial) = (item.flag("ManageBatchNumbers"), item.flag("ManageSerialNumbers"));
    let release_only = item.text("SRIAndBatchManageMethod") == Some("bomm_OnReleaseOnly");
    let directions: &[Direction] = match (release_only, direction) {
        (false, direction) => &[direction],
        // Units of such items come into being when they leave.
        (true, Direction::Out) => &[Direction::In, Direction::Out],
        (true, Direction::In) => &[],
    };
    for &direction in directions {
        if by_batch {
            batches::book(env, direction, line, units.batches.clone(), index)?;
        } else if by_serial {
            serials::book(env, direction, line, units.serials.clone(), index)?;
        }
    }
    Ok(())
}

/// Undoes what `book` did in `direction` for a stored line.
pub(super) fn reverse(
    env: &mut Env<'_>,
    direction: Direction,
    line: &Record,
    index: usize,
) -> Result<(), Fault> {
    let back = if direction == Direction::Out { Direction::In } else { Direction::Out };
    for row in line.rows("BatchNumbers") {
        batches::move_row(env, back, line, &mut row.clone(), index)?;
    }
    for row in line.rows("SerialNumbers") {
        if let Some(name) = serials::name_of(env, line, row) {
            serials::move_unit(env, back, line, &name, &mut row.clone(), index)?;
        }
    }
    Ok(())
}
