//! Whether units with serial numbers are told apart, by the rule of the company.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::SerialNumber;
use crate::exception::Code;
use crate::sku::ItemCode;

/// Which number identifies a unit (`UniqueSerialNo` of the company).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SerialRule {
    /// None: the company lets numbers repeat. A document still names each unit once, by its serial number.
    Repeatable,
    /// The manufacturer's serial number.
    Manufacturer,
    /// The company's own serial number.
    #[default]
    Serial,
    /// The lot number.
    Lot,
}

/// The numbers of one unit. SAP has three fields for them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitNumbers {
    /// The company's own serial number (`InternalSerialNumber`).
    pub serial: Option<SerialNumber>,
    /// The manufacturer's serial number (`ManufacturerSerialNumber`).
    pub manufacturer: Option<SerialNumber>,
    /// The lot number (`BatchID`).
    pub lot: Option<SerialNumber>,
}

impl SerialRule {
    /// The number that identifies a unit; where numbers may repeat, its serial number, else the manufacturer's.
    #[must_use]
    pub fn identity(self, unit: &UnitNumbers) -> Option<&SerialNumber> {
        match self {
            Self::Repeatable => unit.serial.as_ref().or(unit.manufacturer.as_ref()),
            Self::Manufacturer => unit.manufacturer.as_ref(),
            Self::Serial => unit.serial.as_ref(),
            Self::Lot => unit.lot.as_ref(),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Repeatable => "serial number",
            Self::Manufacturer => "manufacturer's serial number",
            Self::Serial => "own serial number",
            Self::Lot => "lot number",
        }
    }
}

/// A unit of a document: its line and its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitOnLine<'a> {
    /// The line, from 0 as it is posted.
    pub line: usize,
    /// The item.
    pub item: &'a ItemCode,
    /// The numbers.
    pub numbers: &'a UnitNumbers,
}

/// Why a unit is not told apart from others.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UniquenessProblem {
    /// The number that identifies units is missing.
    #[error("line {}: a unit of {item} has no {kind}, by which the company tells units apart", .line + 1)]
    Missing {
        /// The line, from 0.
        line: usize,
        /// The item.
        item: ItemCode,
        /// Which number.
        kind: &'static str,
    },
    /// Two units have the same number.
    #[error("lines {} and {}: {number} is the {kind} of two units of {item}", .first + 1, .second + 1)]
    Twice {
        /// The line of the first unit, from 0.
        first: usize,
        /// The line of the second, which may be the same.
        second: usize,
        /// The item.
        item: ItemCode,
        /// Which number.
        kind: &'static str,
        /// The number.
        number: SerialNumber,
    },
}

impl UniquenessProblem {
    /// The reason code of the exception.
    #[must_use]
    pub fn code(&self) -> Code {
        Code::SerialSelectionMissing
    }
}

/// Checks that the units of a whole document are told apart, across its lines. Two items may have the same number:
/// whether SAP tells those apart as well is unverified, and no unit of one is ever taken for one of the other.
#[must_use]
pub fn check_unique<'a>(
    rule: SerialRule,
    units: impl IntoIterator<Item = UnitOnLine<'a>>,
) -> Vec<UniquenessProblem> {
    let mut seen: BTreeMap<(&ItemCode, &SerialNumber), usize> = BTreeMap::new();
    let mut problems = Vec::new();
    for UnitOnLine { line, item, numbers } in units {
        let kind = rule.name();
        let Some(number) = rule.identity(numbers) else {
            problems.push(UniquenessProblem::Missing { line, item: item.clone(), kind });
            continue;
        };
        match seen.get(&(item, number)) {
            Some(&first) => {
                let (item, number) = (item.clone(), number.clone());
                problems.push(UniquenessProblem::Twice { first, second: line, item, kind, number });
            }
            None => drop(seen.insert((item, number), line)),
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(serial: &str, manufacturer: &str, lot: &str) -> UnitNumbers {
        let number = |text: &str| SerialNumber::new(text).ok();
        UnitNumbers { serial: number(serial), manufacturer: number(manufacturer), lot: number(lot) }
    }

    fn problems(rule: SerialRule, units: &[(usize, &ItemCode, UnitNumbers)]) -> Vec<String> {
        let units = units.iter().map(|(line, item, numbers)| UnitOnLine { line: *line, item, numbers });
        check_unique(rule, units).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_company_says_which_number_tells_units_apart() {
        let item = ItemCode::new("TV").unwrap();
        let units = [(0, &item, unit("1", "M1", "L")), (2, &item, unit("1", "M2", "L"))];
        let told = |rule| problems(rule, &units);
        assert_eq!(
            told(SerialRule::Serial),
            ["lines 1 and 3: 1 is the own serial number of two units of TV"]
        );
        assert_eq!(
            told(SerialRule::Repeatable),
            ["lines 1 and 3: 1 is the serial number of two units of TV"]
        );
        assert_eq!(told(SerialRule::Manufacturer), [""; 0]);
        assert_eq!(told(SerialRule::Lot), ["lines 1 and 3: L is the lot number of two units of TV"]);
    }

    #[test]
    fn a_unit_without_that_number_is_nobody() {
        let item = ItemCode::new("TV").unwrap();
        let units = [(0, &item, unit("1", "", ""))];
        assert_eq!(
            problems(SerialRule::Manufacturer, &units),
            [
                "line 1: a unit of TV has no manufacturer's serial number, by which the company tells units apart"
            ]
        );
        assert_eq!(problems(SerialRule::Serial, &units), [""; 0]);
    }

    #[test]
    fn items_do_not_share_their_numbers() {
        let (tv, radio) = (ItemCode::new("TV").unwrap(), ItemCode::new("RADIO").unwrap());
        let units = [(0, &tv, unit("1", "", "")), (1, &radio, unit("1", "", ""))];
        assert_eq!(problems(SerialRule::Serial, &units), [""; 0]);
        let twice = [(0, &tv, unit("1", "", "")), (0, &tv, unit("1", "", ""))];
        let item = tv.clone();
        let found = check_unique(
            SerialRule::Serial,
            twice.iter().map(|(line, item, numbers)| UnitOnLine { line: *line, item, numbers }),
        );
        assert_eq!(found[0].code(), Code::SerialSelectionMissing);
        assert!(
            matches!(&found[0], UniquenessProblem::Twice { first: 0, second: 0, item: found, .. } if *found == item)
        );
    }
}
