//! What is in a parcel against what its delivery took. Pure.

use crate::ledger::PairKey;
use crate::line_units::line_units;
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use rust_decimal::Decimal;
use sap_b1_client::{Document, TreeType};
use std::collections::{BTreeMap, BTreeSet};

/// Units by item and warehouse.
pub(super) type Contents = BTreeMap<PairKey, Decimal>;

/// A line of a delivery.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pair: PairKey,
    quantity: Decimal,
    /// The order it was copied from.
    order: Option<i64>,
}

/// The lines of a document in inventory units; components of a kit stand for themselves nowhere in a parcel.
pub(super) fn lines(document: &Document) -> Vec<Line> {
    let lines = document
        .document_lines
        .iter()
        .filter(|line| line.tree_type != Some(TreeType::Ingredient))
        .filter_map(|line| {
            let (pair, quantity) = line_units(line)?;
            Some(Line { pair, quantity, order: line.base_entry.map(|entry| entry.get()) })
        });
    lines.collect()
}

/// What a delivery took; with an order, only what it took from that one: on a person's document may stand other goods as well.
pub(super) fn taken(lines: &[Line], order: Option<i64>) -> Contents {
    let mut taken = Contents::new();
    for line in lines.iter().filter(|line| order.is_none() || line.order == order) {
        *taken.entry(line.pair.clone()).or_default() += line.quantity;
    }
    taken
}

/// What differs, item by item: field, SAP's and Veeqo's side, and a sentence.
pub(super) fn compare(left: &Contents, taken: &Contents) -> Vec<(&'static str, String, String, String)> {
    let items: BTreeSet<&ItemCode> = left.keys().chain(taken.keys()).map(|pair| &pair.item).collect();
    items.into_iter().filter_map(|item| differs(item, &of(left, item), &of(taken, item))).collect()
}

/// Units of an item by warehouse.
fn of<'a>(contents: &'a Contents, item: &ItemCode) -> BTreeMap<&'a WarehouseCode, Decimal> {
    let rows = contents.iter().filter(|(pair, quantity)| pair.item == *item && !quantity.is_zero());
    rows.map(|(pair, quantity)| (&pair.warehouse, *quantity)).collect()
}

fn differs(
    item: &ItemCode,
    left: &BTreeMap<&WarehouseCode, Decimal>,
    taken: &BTreeMap<&WarehouseCode, Decimal>,
) -> Option<(&'static str, String, String, String)> {
    let units = |rows: &BTreeMap<&WarehouseCode, Decimal>| rows.values().sum::<Decimal>().normalize();
    let places = |rows: &BTreeMap<&WarehouseCode, Decimal>| {
        let place = |(warehouse, units): (&&WarehouseCode, &Decimal)| {
            format!("{} of {item} from {warehouse}", units.normalize())
        };
        let places: Vec<String> = rows.iter().map(place).collect();
        if places.is_empty() { "nothing".to_owned() } else { places.join(", ") }
    };
    let (gone, booked) = (units(left), units(taken));
    let (field, text) = if left == taken {
        return None;
    } else if gone.is_zero() {
        ("item", format!("SAP delivered {booked} of {item}, which is not in it"))
    } else if booked < gone {
        ("short", format!("SAP delivered {booked} of {item}, and {gone} left"))
    } else if booked > gone {
        ("over", format!("SAP delivered {booked} of {item}, and only {gone} left"))
    } else {
        ("warehouse", format!("SAP delivered {}, and it left {}", places(taken), places(left)))
    };
    Some((field, places(taken), places(left), text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contents(rows: &[(&str, &str, i64)]) -> Contents {
        let row = |(item, warehouse, units): &(&str, &str, i64)| {
            (
                PairKey { item: item.parse().unwrap(), warehouse: warehouse.parse().unwrap() },
                Decimal::from(*units),
            )
        };
        rows.iter().map(row).collect()
    }

    #[test]
    fn each_item_is_short_over_another_or_from_elsewhere() {
        let left = [("MUG", "01", 2)];
        for (taken, expected) in [
            (&[("MUG", "01", 2)][..], &[][..]),
            (&[("MUG", "01", 1)], &["short"]),
            (&[], &["short"]),
            (&[("MUG", "01", 3)], &["over"]),
            (&[("MUG", "02", 2)], &["warehouse"]),
            (&[("MUG", "01", 1), ("MUG", "02", 1)], &["warehouse"]),
            (&[("BOWL", "01", 2)], &["item", "short"]),
            (&[("MUG", "01", 2), ("BOWL", "01", 1)], &["item"]),
        ] {
            let found = compare(&contents(&left), &contents(taken));
            assert_eq!(found.iter().map(|found| found.0).collect::<Vec<_>>(), expected, "{taken:?}");
        }
        let (_, sap, veeqo, text) = compare(&contents(&left), &contents(&[("MUG", "02", 2)])).remove(0);
        assert_eq!((sap.as_str(), veeqo.as_str()), ("2 of MUG from 02", "2 of MUG from 01"));
        assert_eq!(text, "SAP delivered 2 of MUG from 02, and it left 2 of MUG from 01");
    }
}
