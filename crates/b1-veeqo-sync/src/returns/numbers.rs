//! Batches and serial numbers that left with a delivery, and which of them came back. Pure.

use rust_decimal::Decimal;
use sap_b1_client::{BatchNumberLine, DocumentLine, SelectedSerial, SerialNumberLine};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Batches with their quantities in inventory units, and single units.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Numbers {
    pub(crate) batches: Vec<(String, Decimal)>,
    pub(crate) serials: Vec<Serial>,
}

/// A unit with its own number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Serial {
    pub(crate) internal: Option<String>,
    pub(crate) manufacturer: Option<String>,
    pub(crate) system: Option<i32>,
}

impl Numbers {
    /// The numbers on a line of a document.
    pub(crate) fn of(line: &DocumentLine) -> Self {
        let batches = line.batch_numbers.iter();
        let batches = batches.filter_map(|batch| Some((batch.batch_number.clone()?, batch.quantity?)));
        let serial = |serial: &SelectedSerial| Serial {
            internal: serial.internal_serial_number.clone(),
            manufacturer: serial.manufacturer_serial_number.clone(),
            system: serial.system_serial_number,
        };
        Self { batches: batches.collect(), serials: line.serial_numbers.iter().map(serial).collect() }
    }

    /// Takes out what is not there any more.
    pub(crate) fn remove(&mut self, gone: &Self) {
        for (name, quantity) in &gone.batches {
            if let Some((_, left)) = self.batches.iter_mut().find(|(batch, _)| batch == name) {
                *left -= quantity;
            }
        }
        self.batches.retain(|(_, left)| *left > Decimal::ZERO);
        self.serials.retain(|serial| !gone.serials.contains(serial));
    }

    /// The numbers of so many units, where only one choice is possible: all that is left, or part of a single batch.
    pub(crate) fn pick(&self, quantity: Decimal) -> Option<Self> {
        let all: Decimal =
            self.batches.iter().map(|(_, left)| *left).sum::<Decimal>() + Decimal::from(self.serials.len());
        match self.batches.as_slice() {
            _ if all == quantity => Some(self.clone()),
            [(name, left)] if self.serials.is_empty() && *left >= quantity => {
                Some(Self { batches: vec![(name.clone(), quantity)], serials: Vec::new() })
            }
            _ => None,
        }
    }

    /// The batches as a document line carries them; `line` is its index.
    pub(crate) fn batch_lines(&self, line: u32) -> Vec<BatchNumberLine> {
        let rows = self.batches.iter();
        rows.map(|(name, quantity)| BatchNumberLine {
            batch_number: name.clone(),
            quantity: Some(*quantity),
            base_line_number: Some(line),
            ..BatchNumberLine::default()
        })
        .collect()
    }

    /// The serial numbers as a document line carries them; `line` is its index.
    pub(crate) fn serial_lines(&self, line: u32) -> Vec<SerialNumberLine> {
        let rows = self.serials.iter();
        rows.map(|serial| SerialNumberLine {
            internal_serial_number: serial.internal.clone(),
            manufacturer_serial_number: serial.manufacturer.clone(),
            system_serial_number: serial.system,
            quantity: Some(Decimal::ONE),
            base_line_number: Some(line),
        })
        .collect()
    }
}

impl fmt::Display for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let batches = self.batches.iter().map(|(name, quantity)| format!("{quantity} of batch {name}"));
        let serials = self.serials.iter().map(|serial| {
            let number = serial.internal.clone().or_else(|| serial.manufacturer.clone());
            format!("serial number {}", number.unwrap_or_else(|| "without text".to_owned()))
        });
        f.write_str(&batches.chain(serials).collect::<Vec<_>>().join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn serials(names: &[&str]) -> Numbers {
        let serial =
            |name: &&str| Serial { internal: Some((*name).to_owned()), manufacturer: None, system: None };
        Numbers { serials: names.iter().map(serial).collect(), ..Numbers::default() }
    }

    #[test]
    fn what_came_back_earlier_is_not_offered_again() {
        let mut left = serials(&["S1", "S2", "S3"]);
        assert_eq!(left.pick(1.into()), None, "which of three?");
        left.remove(&serials(&["S1", "S3"]));
        assert_eq!(left.pick(1.into()), Some(serials(&["S2"])));
        let mut left =
            Numbers { batches: vec![("B1".to_owned(), 3.into()), ("B2".to_owned(), 2.into())], ..left };
        left.serials.clear();
        left.remove(&Numbers { batches: vec![("B2".to_owned(), 2.into())], ..Numbers::default() });
        assert_eq!(left.pick(1.into()).unwrap().to_string(), "1 of batch B1");
        assert_eq!(left.pick(4.into()), None, "more than is left");
    }
}
