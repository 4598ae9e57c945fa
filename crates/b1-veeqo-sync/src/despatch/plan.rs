//! Which order lines a parcel delivers. Pure.

use crate::ledger::PairKey;
use crate::line_units::line_units;
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use rust_decimal::Decimal;
use sap_b1_client::DocumentLine;
use serde::{Deserialize, Serialize};

/// A line of the SAP order as it was posted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PostedLine {
    pub(crate) line_num: i32,
    pub(crate) item: ItemCode,
    pub(crate) warehouse: WarehouseCode,
    pub(crate) quantity: Decimal,
}

/// What a parcel takes from one order line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct DeliveredLine {
    pub(crate) base_line: i32,
    pub(crate) item: ItemCode,
    /// Where it left from, whatever the order said.
    pub(crate) warehouse: WarehouseCode,
    pub(crate) quantity: Decimal,
}

impl DeliveredLine {
    /// What a document took from the order line that it was copied from.
    pub(super) fn read(line: &DocumentLine) -> Option<Self> {
        let (PairKey { item, warehouse }, quantity) = line_units(line)?;
        Some(Self { base_line: line.base_line?.get(), item, warehouse, quantity })
    }

    /// Where the units were taken from.
    pub(crate) fn pair(&self) -> PairKey {
        PairKey { item: self.item.clone(), warehouse: self.warehouse.clone() }
    }
}

/// The parcel holds more than is open on the order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ExceedsOpen {
    pub(crate) item: ItemCode,
    pub(crate) surplus: Decimal,
}

/// Spreads a parcel over the open lines of its order: a line with exactly the parcel's quantity first, then lines of the same warehouse, then
/// by line number. `delivered` is what other parcels have taken or are about to take.
pub(crate) fn spread(
    posted: &[PostedLine],
    delivered: &[DeliveredLine],
    parcel: &[(ItemCode, Decimal)],
    warehouse: &WarehouseCode,
) -> Result<Vec<DeliveredLine>, ExceedsOpen> {
    let mut open: Vec<(&PostedLine, Decimal)> = posted
        .iter()
        .map(|line| {
            let taken: Decimal =
                delivered.iter().filter(|d| d.base_line == line.line_num).map(|d| d.quantity).sum();
            (line, line.quantity - taken)
        })
        .collect();
    let mut plan = Vec::new();
    for (item, quantity) in parcel {
        let mut left = *quantity;
        while left > Decimal::ZERO {
            let best = open
                .iter_mut()
                .filter(|(line, open)| line.item == *item && *open > Decimal::ZERO)
                .min_by_key(|(line, open)| (*open != left, line.warehouse != *warehouse, line.line_num));
            let Some((line, available)) = best else {
                return Err(ExceedsOpen { item: item.clone(), surplus: left });
            };
            let taken = left.min(*available);
            *available -= taken;
            left -= taken;
            plan.push(DeliveredLine {
                base_line: line.line_num,
                item: item.clone(),
                warehouse: warehouse.clone(),
                quantity: taken,
            });
        }
    }
    Ok(plan)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(code: &str) -> ItemCode {
        ItemCode::new(code).unwrap()
    }

    fn warehouse(code: &str) -> WarehouseCode {
        WarehouseCode::new(code).unwrap()
    }

    fn posted(line_num: i32, code: &str, wh: &str, quantity: i64) -> PostedLine {
        PostedLine { line_num, item: item(code), warehouse: warehouse(wh), quantity: quantity.into() }
    }

    fn taken(base_line: i32, code: &str, quantity: i64) -> DeliveredLine {
        DeliveredLine { base_line, item: item(code), warehouse: warehouse("01"), quantity: quantity.into() }
    }

    fn lines(
        posted: &[PostedLine],
        delivered: &[DeliveredLine],
        parcel: &[(&str, i64)],
        wh: &str,
    ) -> Result<Vec<(i32, i64)>, ExceedsOpen> {
        let parcel: Vec<_> = parcel.iter().map(|(code, q)| (item(code), Decimal::from(*q))).collect();
        let plan = spread(posted, delivered, &parcel, &warehouse(wh))?;
        Ok(plan.iter().map(|line| (line.base_line, line.quantity.try_into().unwrap())).collect())
    }

    #[test]
    fn the_line_with_exactly_the_quantity_comes_first() {
        let order = [posted(0, "A", "01", 5), posted(2, "A", "01", 3)];
        assert_eq!(lines(&order, &[], &[("A", 3)], "01"), Ok(vec![(2, 3)]));
    }

    #[test]
    fn then_the_same_warehouse_then_the_line_number() {
        let order = [posted(0, "A", "02", 5), posted(1, "A", "01", 5), posted(4, "A", "01", 5)];
        assert_eq!(lines(&order, &[], &[("A", 2)], "01"), Ok(vec![(1, 2)]));
        assert_eq!(lines(&order, &[], &[("A", 7)], "01"), Ok(vec![(1, 5), (4, 2)]));
    }

    #[test]
    fn stock_moved_to_another_warehouse_is_delivered_from_there() {
        let order = [posted(0, "A", "02", 2)];
        let parcel = [(item("A"), Decimal::from(2))];
        let plan = spread(&order, &[], &parcel, &warehouse("01")).unwrap();
        assert_eq!(plan[0].warehouse, warehouse("01"));
    }

    #[test]
    fn earlier_parcels_count_and_a_surplus_is_refused() {
        let order = [posted(0, "A", "01", 5)];
        assert_eq!(lines(&order, &[taken(0, "A", 3)], &[("A", 2)], "01"), Ok(vec![(0, 2)]));
        let refused = lines(&order, &[taken(0, "A", 3)], &[("A", 3)], "01").unwrap_err();
        assert_eq!(refused, ExceedsOpen { item: item("A"), surplus: 1.into() });
    }
}
