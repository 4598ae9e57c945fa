//! Units: one unit in Veeqo is one inventory unit in SAP.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::Source;
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};
use rust_decimal::Decimal;

pub(super) const CHECKS: &[Check] = &[
    Check {
        code: "UNIT_INVENTORY_MISSING",
        area: Area::Units,
        title: "every item with a group of units has an inventory unit",
        severity: Severity::Error,
        side: Side::Sap,
        needs: &[Source::Items],
        fix: "choose the inventory unit in the item's master data: documents must name it",
        find: |view| {
            let without =
                view.offered().filter(|item| item.unit_group.is_some() && item.inventory_unit.is_none());
            without
                .map(|item| hit(&item.code, "the item has a group of units and no inventory unit"))
                .collect()
        },
    },
    Check {
        code: "UNIT_SALES_FACTOR",
        area: Area::Units,
        title: "one sales unit is one inventory unit",
        severity: Severity::Warning,
        side: Side::Sap,
        needs: &[Source::Items],
        fix: "make sure that Veeqo's price and stock are meant for one inventory unit, or set 'items per sales unit' to 1",
        find: sales_factor,
    },
    Check {
        code: "UNIT_FRACTIONAL_STOCK",
        area: Area::Units,
        title: "stock is in whole units",
        severity: Severity::Error,
        side: Side::Sap,
        needs: &[Source::Items, Source::Stock],
        fix: "post the fraction out, or stop selling the item through Veeqo, which counts whole units only",
        find: fractional,
    },
];

fn sales_factor(view: &View<'_>) -> Vec<Hit> {
    let found = view.offered().filter(|item| item.inventory).filter_map(|item| {
        let factor =
            item.per_sales_unit.filter(|factor| *factor != Decimal::ONE && item.unit_group.is_none())?;
        let factor = factor.normalize();
        Some(hit(
            &item.code,
            format!("one sales unit is {factor} inventory units; Veeqo sells inventory units one by one"),
        ))
    });
    found.collect()
}

fn fractional(view: &View<'_>) -> Vec<Hit> {
    let levels = view.facts.levels.iter().filter(|level| !level.on_hand.fract().is_zero());
    let ours = levels.filter(|level| view.item(&level.item).is_some_and(|item| view.in_scope(item)));
    ours.map(|level| {
        let (item, warehouse, on_hand) = (&level.item, &level.warehouse, level.on_hand.normalize());
        hit(format!("{item}@{warehouse}"), format!("{on_hand} units of {item} lie in warehouse {warehouse}"))
    })
    .collect()
}
