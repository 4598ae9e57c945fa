//! Allocations and shipments by API.

use super::{Answer, id, json, orders};
use crate::http::Response;
use crate::veeqo::account::Account;
use crate::veeqo::call::{Call, Fields};
use crate::veeqo::order::Order;
use crate::veeqo::parcel::{Allocation, Shipment};
use crate::veeqo::refused::Refused;
use jiff::Timestamp;
use serde_json::Value;

pub(super) fn allocations(
    account: &mut Account,
    call: &Call<'_>,
    order: i64,
    path: &[&str],
    now: Timestamp,
) -> Answer {
    let known = account.order(order).ok_or(Refused::NotFound)?;
    match (call.method, path) {
        ("POST", []) => {
            let body = call.resource("allocation");
            let warehouse = body.int("warehouse_id").ok_or(Refused::NotFound)?;
            account.allocate(order, warehouse, &read_lines(body)?, now)?;
            orders::show(account, order, 201, now)
        }
        ("GET", [one]) => {
            let one = id(one)?;
            let found = known.allocation(one).filter(|found| found.visible_from <= now);
            Ok(json(200, &account.allocation_json(found.ok_or(Refused::NotFound)?)))
        }
        ("PUT" | "PATCH", [one]) => change(account, call, order, id(one)?, now),
        ("DELETE", [one]) => {
            let doomed = doomed(known, id(one)?, account.settings.delete_removes_all_allocations)?;
            for one in doomed {
                account.deallocate(one, now)?;
            }
            orders::show(account, order, 200, now)
        }
        _ => Err(Refused::NoRoute),
    }
}

fn read_lines(body: &Value) -> Result<Vec<(i64, i64)>, Refused> {
    let lines = body.list("line_items_attributes").map(Vec::as_slice).unwrap_or_default();
    let read = |line: &Value| Some((line.int("sellable_id")?, line.int("quantity")?));
    lines.iter().map(|line| read(line).ok_or(Refused::NotFound)).collect()
}

fn doomed(order: &Order, one: i64, all: bool) -> Result<Vec<i64>, Refused> {
    order.allocation(one).ok_or(Refused::NotFound)?;
    let unshipped = order.allocations.iter().filter(|parcel| parcel.shipment.is_none());
    Ok(if all { unshipped.map(|parcel| parcel.id).collect() } else { vec![one] })
}

/// Moves an allocation to another warehouse; whether its lines change too is a setting.
fn change(account: &mut Account, call: &Call<'_>, order: i64, one: i64, now: Timestamp) -> Answer {
    let body = call.resource("allocation");
    let old =
        account.order(order).and_then(|known| known.allocation(one)).cloned().ok_or(Refused::NotFound)?;
    let warehouse = body.int("warehouse_id").unwrap_or(old.warehouse_id);
    let sent = read_lines(body)?;
    let lines: Vec<(i64, i64)> = if account.settings.allocation_put_edits_lines && !sent.is_empty() {
        sent
    } else {
        old.lines.iter().map(|line| (line.sellable_id, line.quantity)).collect()
    };
    account.deallocate(one, now)?;
    let outcome = account.allocate(order, warehouse, &lines, now);
    let current = match outcome {
        Ok(current) => current,
        Err(refused) => {
            account.restore(&old, now)?;
            return Err(refused);
        }
    };
    account.rename_allocation(order, current, one)?;
    let order = account.order(order).ok_or(Refused::NotFound)?;
    Ok(json(200, &account.allocation_json(order.allocation(one).ok_or(Refused::NotFound)?)))
}

pub(super) fn shipments(account: &mut Account, call: &Call<'_>, path: &[&str], now: Timestamp) -> Answer {
    match (call.method, path) {
        ("POST", []) => create(account, call, now),
        ("GET", [one]) => {
            let (allocation, shipment) = find(account, id(one)?)?;
            Ok(json(200, &account.shipment_json(shipment, allocation)))
        }
        ("DELETE", [one]) => {
            account.void_shipment(id(one)?, now)?;
            Ok(Response::new(204, ""))
        }
        _ => Err(Refused::NoRoute),
    }
}

fn find(account: &Account, wanted: i64) -> Result<(&Allocation, &Shipment), Refused> {
    let all = account.orders().flat_map(|order| order.allocations.iter().chain(&order.lost_allocations));
    let mut shipped = all.filter_map(|parcel| parcel.shipment.as_ref().map(|shipment| (parcel, shipment)));
    shipped.find(|(_, shipment)| shipment.id == wanted).ok_or(Refused::NotFound)
}

fn create(account: &mut Account, call: &Call<'_>, now: Timestamp) -> Answer {
    let body = call.resource("shipment");
    // Veeqo's examples put the two ids beside the shipment, clients put them inside it.
    let either = |name: &str| body.int(name).or_else(|| call.body.int(name));
    let allocation = either("allocation_id").ok_or(Refused::NotFound)?;
    let order = either("order_id").ok_or(Refused::NotFound)?;
    if account.order_of(allocation)? != order {
        return Err(Refused::NotFound);
    }
    let required =
        |name: &str| body.flag(name).ok_or_else(|| Refused::InvalidList(vec![format!("{name} is missing")]));
    let tracking = body.get("tracking_number_attributes").and_then(|number| number.text("tracking_number"));
    let shipment = Shipment {
        notify_customer: required("notify_customer")?,
        update_remote_order: required("update_remote_order")?,
        carrier_id: body.int("carrier_id").unwrap_or(3),
        tracking: tracking.filter(|code| !code.is_empty()),
        created_at: now,
        id: account.new_id(),
    };
    let shipment_id = shipment.id;
    account.ship_as(allocation, shipment, now)?;
    let (allocation, shipment) = find(account, shipment_id)?;
    Ok(json(201, &account.shipment_json(shipment, allocation)))
}
