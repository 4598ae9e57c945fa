//! What changed in an order that is posted already. Pure.

use super::snapshot::{OrderSnapshot, Stage};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A change that matters to a posted order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Edited {
    /// Allocations, shipments, notes: the despatch flow sees to them.
    Nothing,
    /// The order was cancelled.
    Cancelled,
    /// The order was merged into another.
    Merged(i64),
    /// The order was refunded.
    Refunded,
    /// What was sold, or for how much; the text says what.
    Lines(String),
}

/// Compares two snapshots of a posted order.
pub(crate) fn compare(old: &OrderSnapshot, new: &OrderSnapshot) -> Edited {
    if let (Some(merged), None) = (new.merged_to, old.merged_to) {
        return Edited::Merged(merged);
    }
    if new.stage == Stage::Cancelled && old.stage != Stage::Cancelled {
        // A merged original is not cancelled: its goods leave with the merged order.
        return if new.merged_to.is_some() { Edited::Nothing } else { Edited::Cancelled };
    }
    if new.stage == Stage::Refunded && old.stage != Stage::Refunded {
        return Edited::Refunded;
    }
    let (before, after) = (quantities(old), quantities(new));
    let changed = before.keys().chain(after.keys()).find(|sku| before.get(*sku) != after.get(*sku));
    if let Some(sku) = changed {
        let quantity = |side: &BTreeMap<&str, Decimal>| side.get(sku).copied().unwrap_or_default();
        let (before, after) = (quantity(&before), quantity(&after));
        return Edited::Lines(format!("the quantity of {sku} was changed in Veeqo from {before} to {after}"));
    }
    match (old.total, new.total) {
        (Some(before), Some(after)) if before != after => {
            let currency = new.currency.as_deref().unwrap_or_default();
            Edited::Lines(format!(
                "the order's total was changed in Veeqo from {before} to {after} {currency}"
            ))
        }
        _ => Edited::Nothing,
    }
}

fn quantities(order: &OrderSnapshot) -> BTreeMap<&str, Decimal> {
    let mut sums = BTreeMap::new();
    for line in &order.lines {
        *sums.entry(line.sku.as_str()).or_default() += line.quantity;
    }
    sums
}
