//! Which warehouse serves which part of which order line. Veeqo's allocation lines name the sellable, never the order line.

use super::snapshot::{Allocation, Line};
use rust_decimal::Decimal;

/// A part of an order line served by one warehouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// Index of the order line.
    pub(crate) line: usize,
    pub(crate) warehouse_id: i64,
    pub(crate) quantity: Decimal,
}

/// Order lines and allocations do not cover each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Gap {
    /// Some quantity has no allocation (yet).
    NotAllocated { sku: String, missing: Decimal },
    /// An allocation holds more than was ordered.
    MoreThanOrdered { sku: String, surplus: Decimal },
    /// An allocation names no warehouse.
    NoWarehouse { allocation: i64 },
}

/// Splits order lines by warehouse. Where one sellable stands on several lines, a line of exactly the allocated quantity is served first, then
/// the lines in their order.
pub(crate) fn split(lines: &[Line], allocations: &[Allocation]) -> Result<Vec<Part>, Gap> {
    let mut open: Vec<Decimal> = lines.iter().map(|line| line.quantity).collect();
    let mut parts: Vec<Part> = Vec::new();
    for allocation in allocations {
        let warehouse_id = allocation.warehouse_id.ok_or(Gap::NoWarehouse { allocation: allocation.id })?;
        for allocated in &allocation.lines {
            let mut left = allocated.quantity;
            while left > Decimal::ZERO {
                let Some(line) = next_line(lines, &open, allocated.sellable_id, left) else {
                    return Err(Gap::MoreThanOrdered { sku: allocated.sku.clone(), surplus: left });
                };
                left -= take(&mut open, &mut parts, Part { line, warehouse_id, quantity: left });
            }
        }
    }
    let uncovered = lines.iter().zip(&open).find(|(_, open)| **open > Decimal::ZERO);
    match uncovered {
        Some((line, missing)) => Err(Gap::NotAllocated { sku: line.sku.clone(), missing: *missing }),
        None => {
            parts.sort_by_key(|part| part.line);
            Ok(parts)
        }
    }
}

fn next_line(lines: &[Line], open: &[Decimal], sellable_id: i64, wanted: Decimal) -> Option<usize> {
    let mut candidates = lines
        .iter()
        .zip(open)
        .enumerate()
        .filter(|(_, (line, open))| line.sellable_id == sellable_id && **open > Decimal::ZERO);
    let first = candidates.clone().next();
    candidates.find(|(_, (_, open))| **open == wanted).or(first).map(|(index, _)| index)
}

/// Takes what the line can give, and returns how much that was.
fn take(open: &mut [Decimal], parts: &mut Vec<Part>, wanted: Part) -> Decimal {
    let Some(available) = open.get_mut(wanted.line) else { return wanted.quantity };
    let taken = wanted.quantity.min(*available);
    *available -= taken;
    let same = |part: &&mut Part| part.line == wanted.line && part.warehouse_id == wanted.warehouse_id;
    match parts.iter_mut().find(same) {
        Some(part) => part.quantity += taken,
        None => parts.push(Part { quantity: taken, ..wanted }),
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::orders::snapshot::AllocatedLine;

    fn line(sellable_id: i64, quantity: i64) -> Line {
        Line {
            id: sellable_id * 10,
            sellable_id,
            sku: format!("S{sellable_id}"),
            title: String::new(),
            quantity: quantity.into(),
            unit_price: 1.into(),
            unit_discount: 0.into(),
            tax_rate: 0.into(),
            kit: false,
        }
    }

    fn allocation(id: i64, warehouse_id: i64, lines: &[(i64, i64)]) -> Allocation {
        let lines = lines
            .iter()
            .map(|(sellable_id, quantity)| AllocatedLine {
                sellable_id: *sellable_id,
                sku: format!("S{sellable_id}"),
                quantity: (*quantity).into(),
                kit: false,
            })
            .collect();
        Allocation { id, warehouse_id: Some(warehouse_id), lines, flaw: None, shipment: None }
    }

    fn parts(lines: &[Line], allocations: &[Allocation]) -> Vec<(usize, i64, i64)> {
        let split = split(lines, allocations).unwrap();
        split.iter().map(|part| (part.line, part.warehouse_id, part.quantity.try_into().unwrap())).collect()
    }

    #[test]
    fn a_line_over_two_warehouses_becomes_two_parts() {
        let allocations = [allocation(1, 501, &[(7, 2), (8, 1)]), allocation(2, 502, &[(7, 3)])];
        assert_eq!(parts(&[line(7, 5), line(8, 1)], &allocations), [(0, 501, 2), (0, 502, 3), (1, 501, 1)]);
    }

    #[test]
    fn two_allocations_in_one_warehouse_are_one_part() {
        let allocations = [allocation(1, 501, &[(7, 2)]), allocation(2, 501, &[(7, 3)])];
        assert_eq!(parts(&[line(7, 5)], &allocations), [(0, 501, 5)]);
    }

    #[test]
    fn the_line_of_exactly_the_allocated_quantity_comes_first() {
        let allocations = [allocation(1, 501, &[(7, 2)]), allocation(2, 502, &[(7, 4)])];
        assert_eq!(parts(&[line(7, 4), line(7, 2)], &allocations), [(0, 502, 4), (1, 501, 2)]);
    }

    #[test]
    fn gaps_are_named() {
        let gap = split(&[line(7, 5)], &[allocation(1, 501, &[(7, 2)])]).unwrap_err();
        assert_eq!(gap, Gap::NotAllocated { sku: "S7".into(), missing: 3.into() });
        let gap = split(&[line(7, 1)], &[allocation(1, 501, &[(7, 2)])]).unwrap_err();
        assert_eq!(gap, Gap::MoreThanOrdered { sku: "S7".into(), surplus: 1.into() });
        let nowhere = Allocation { warehouse_id: None, ..allocation(3, 1, &[(7, 1)]) };
        assert_eq!(split(&[line(7, 1)], &[nowhere]).unwrap_err(), Gap::NoWarehouse { allocation: 3 });
    }
}
