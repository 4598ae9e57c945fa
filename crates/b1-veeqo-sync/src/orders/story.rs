//! What a reading of an order changed, in a line of its history. Names and addresses stay out of it. Pure.

use super::snapshot::{Allocation, OrderSnapshot, Stage};
use rust_decimal::Decimal;

/// The line: what was seen first, or what differs from the last reading; its action and its detail.
pub(super) fn story(old: Option<&OrderSnapshot>, new: &OrderSnapshot) -> (&'static str, String) {
    match old {
        None => ("seen in Veeqo", first(new)),
        Some(old) => ("changed in Veeqo", changes(old, new).join("; ")),
    }
}

fn first(order: &OrderSnapshot) -> String {
    let channel = order.channel_name.as_deref().unwrap_or("no channel");
    let parcels = order.allocations.iter().filter(|own| own.is_shipped()).count();
    let shipped = if parcels == 0 { String::new() } else { format!(", {parcels} shipped") };
    format!(
        "{}, {} from {channel}, {} lines, {} allocations{shipped}",
        stage(order.stage),
        order.worth(),
        order.lines.len(),
        order.allocations.len()
    )
}

fn changes(old: &OrderSnapshot, new: &OrderSnapshot) -> Vec<String> {
    let mut told = Vec::new();
    let mut compare = |what: &str, before: String, after: String| {
        if before != after {
            told.push(format!("{what} {before} → {after}"));
        }
    };
    compare("status", stage(old.stage).to_owned(), stage(new.stage).to_owned());
    compare("total", money(old.total), money(new.total));
    compare("tax", money(old.total_tax), money(new.total_tax));
    compare("delivery", old.delivery_cost.to_string(), new.delivery_cost.to_string());
    compare("lines", lines(old), lines(new));
    for (name, same) in [
        ("the delivery address", old.ship_to == new.ship_to),
        ("the billing address", old.bill_to == new.bill_to),
    ] {
        if !same {
            told.push(format!("{name} is another"));
        }
    }
    if old.merged_to != new.merged_to || old.merged != new.merged {
        told.push("merged".to_owned());
    }
    told.extend(allocations(&old.allocations, &new.allocations));
    if told.is_empty() {
        told.push("prices or details".to_owned());
    }
    told
}

fn allocations(old: &[Allocation], new: &[Allocation]) -> Vec<String> {
    let find = |side: &[Allocation], id: i64| side.iter().find(|own| own.id == id).cloned();
    let mut told = Vec::new();
    for now in new {
        match find(old, now.id) {
            None => told.push(format!("allocation {} in {}: {}", now.id, place(now), contents(now))),
            Some(before) if before != *now && before.shipment == now.shipment => {
                told.push(format!("allocation {} is now in {}: {}", now.id, place(now), contents(now)));
            }
            Some(_) => {}
        }
        let before = find(old, now.id).and_then(|before| before.shipment);
        match (&before, &now.shipment) {
            (None, Some(shipment)) => {
                let tracking = shipment.tracking.as_deref().unwrap_or("no tracking number");
                told.push(format!("allocation {} shipped: {tracking}", now.id));
            }
            (Some(_), None) => told.push(format!("the shipment of allocation {} is void", now.id)),
            (Some(before), Some(shipment)) if before != shipment => {
                let tracking = shipment.tracking.as_deref().unwrap_or("no tracking number");
                told.push(format!("allocation {} has another shipment: {tracking}", now.id));
            }
            _ => {}
        }
    }
    let gone = old.iter().filter(|before| find(new, before.id).is_none());
    told.extend(gone.map(|before| format!("allocation {} is gone", before.id)));
    told
}

fn place(allocation: &Allocation) -> String {
    allocation.warehouse_id.map_or_else(|| "no warehouse".to_owned(), |id| format!("warehouse {id}"))
}

fn contents(allocation: &Allocation) -> String {
    let lines = allocation.lines.iter().map(|line| format!("{} of {}", line.quantity, line.sku));
    lines.collect::<Vec<_>>().join(", ")
}

fn lines(order: &OrderSnapshot) -> String {
    let lines = order.lines.iter().map(|line| format!("{} of {}", line.quantity, line.sku));
    lines.collect::<Vec<_>>().join(", ")
}

fn money(amount: Option<Decimal>) -> String {
    amount.map_or_else(|| "none".to_owned(), |amount| amount.to_string())
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::AwaitingPayment => "awaiting payment",
        Stage::AwaitingAmazon => "awaiting Amazon",
        Stage::Unlisted => "of an unknown status",
        Stage::Open => "open",
        Stage::OnHold => "on hold",
        Stage::Shipped => "shipped",
        Stage::Cancelled => "cancelled",
        Stage::Refunded => "refunded",
    }
}
