//! Which delivered lines a return takes back, and which of their batches and serial numbers. Pure.

use super::base::BaseLine;
use super::numbers::Numbers;
use crate::ledger::PairKey;
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use rust_decimal::Decimal;
use sap_b1_client::DocumentKind;
use serde::{Deserialize, Serialize};

/// What came back of an item, and where it is to be put in SAP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) item: ItemCode,
    pub(crate) warehouse: WarehouseCode,
    pub(crate) quantity: Decimal,
}

/// What a return takes back of one line of a delivery or an invoice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct ReturnedLine {
    pub(crate) base: DocumentKind,
    pub(crate) base_entry: i64,
    pub(crate) base_line: i32,
    pub(crate) item: ItemCode,
    pub(crate) warehouse: WarehouseCode,
    pub(crate) quantity: Decimal,
    #[serde(default)]
    pub(crate) numbers: Numbers,
}

impl ReturnedLine {
    /// Where the units went.
    pub(crate) fn pair(&self) -> PairKey {
        PairKey { item: self.item.clone(), warehouse: self.warehouse.clone() }
    }
}

/// Why a return cannot be spread over what was delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// So many units of the item are not open on any line.
    NotOpen { item: ItemCode, surplus: Decimal },
    /// Which of these numbers came back cannot be told.
    Numbers { item: ItemCode, quantity: Decimal, left: Numbers, base: i64 },
}

/// Spreads what came back over open lines: one with exactly the quantity first, then those that left from the same warehouse, then the oldest.
pub(crate) fn spread(wanted: &[Wanted], lines: &[BaseLine]) -> Result<Vec<ReturnedLine>, Obstacle> {
    let mut open: Vec<(&BaseLine, Decimal, Numbers)> =
        lines.iter().map(|line| (line, line.open, line.numbers.clone())).collect();
    let mut plan = Vec::new();
    for want in wanted {
        let mut left = want.quantity;
        while left > Decimal::ZERO {
            let best = open
                .iter_mut()
                .filter(|(line, open, _)| line.item == want.item && *open > Decimal::ZERO)
                .min_by_key(|(line, open, _)| {
                    (*open != left, line.warehouse != want.warehouse, line.entry, line.number)
                });
            let Some((line, available, numbers)) = best else {
                return Err(Obstacle::NotOpen { item: want.item.clone(), surplus: left });
            };
            let taken = left.min(*available);
            let picked = if line.tracked { pick(want, line, taken, numbers)? } else { Numbers::default() };
            numbers.remove(&picked);
            *available -= taken;
            left -= taken;
            plan.push(ReturnedLine {
                base: line.kind,
                base_entry: line.entry,
                base_line: line.number,
                item: want.item.clone(),
                warehouse: want.warehouse.clone(),
                quantity: taken,
                numbers: picked,
            });
        }
    }
    Ok(plan)
}

fn pick(want: &Wanted, line: &BaseLine, taken: Decimal, left: &Numbers) -> Result<Numbers, Obstacle> {
    left.pick(taken).ok_or_else(|| Obstacle::Numbers {
        item: want.item.clone(),
        quantity: taken,
        left: left.clone(),
        base: line.entry,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(entry: i64, number: i32, item: &str, warehouse: &str, open: i64) -> BaseLine {
        BaseLine {
            kind: DocumentKind::DeliveryNotes,
            entry,
            number,
            item: ItemCode::new(item).unwrap(),
            warehouse: WarehouseCode::new(warehouse).unwrap(),
            quantity: 9.into(),
            open: open.into(),
            tracked: false,
            numbers: Numbers::default(),
        }
    }

    fn batches(mut of: BaseLine, batches: &[(&str, i64)]) -> BaseLine {
        of.tracked = true;
        of.numbers.batches =
            batches.iter().map(|(name, units)| ((*name).to_owned(), (*units).into())).collect();
        of
    }

    fn spread_to(wanted: &[(&str, i64)], lines: &[BaseLine]) -> String {
        let want = |(item, quantity): &(&str, i64)| Wanted {
            item: ItemCode::new(*item).unwrap(),
            warehouse: WarehouseCode::new("01").unwrap(),
            quantity: (*quantity).into(),
        };
        match spread(&wanted.iter().map(want).collect::<Vec<_>>(), lines) {
            Ok(plan) => {
                let told = plan.iter().map(|line| {
                    let numbers = line.numbers.to_string();
                    let sep = if numbers.is_empty() { "" } else { " " };
                    format!("{} of {}/{}{sep}{numbers}", line.quantity, line.base_entry, line.base_line)
                });
                told.collect::<Vec<_>>().join(", ")
            }
            Err(Obstacle::NotOpen { item, surplus }) => format!("{surplus} of {item} not open"),
            Err(Obstacle::Numbers { item, quantity, left, .. }) => {
                format!("which {quantity} of {item}: {left}")
            }
        }
    }

    #[test]
    fn what_came_back_is_taken_from_where_it_left() {
        let two = [line(7, 0, "A", "01", 5), line(8, 0, "A", "02", 2), line(9, 1, "A", "01", 2)];
        let cases: [(&[(&str, i64)], &str); 5] = [
            (&[("A", 5)], "5 of 7/0"),
            (&[("A", 2)], "2 of 9/1"),
            (&[("A", 3)], "3 of 7/0"),
            (&[("A", 9)], "5 of 7/0, 2 of 9/1, 2 of 8/0"),
            (&[("A", 10)], "1 of A not open"),
        ];
        for (wanted, expected) in cases {
            assert_eq!(spread_to(wanted, &two), expected, "{wanted:?}");
        }
        assert_eq!(spread_to(&[("B", 1)], &two), "1 of B not open");
        assert_eq!(
            spread_to(&[("A", 2), ("A", 2)], &two),
            "2 of 9/1, 2 of 8/0",
            "one line is not taken twice"
        );
    }

    #[test]
    fn numbers_come_from_the_delivery_or_are_asked_for() {
        let one = [batches(line(7, 0, "T", "01", 4), &[("B1", 4)])];
        let two = [batches(line(7, 0, "T", "01", 4), &[("B1", 3), ("B2", 1)])];
        let none = [batches(line(7, 0, "T", "01", 4), &[])];
        assert_eq!(spread_to(&[("T", 2)], &one), "2 of 7/0 2 of batch B1");
        assert_eq!(spread_to(&[("T", 4)], &two), "4 of 7/0 3 of batch B1, 1 of batch B2");
        assert_eq!(spread_to(&[("T", 1)], &two), "which 1 of T: 3 of batch B1, 1 of batch B2");
        assert_eq!(spread_to(&[("T", 1)], &none), "which 1 of T: ");
    }
}
