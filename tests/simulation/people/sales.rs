//! The office, which enters sales orders in SAP.

use super::{Done, People};
use crate::place::{self, TRADE};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{PAIRS, PUSH_CHANNEL};
use jiff::Timestamp;
use serde_json::{Value, json};

/// A sales order of one or two items, each from a warehouse of its own.
pub(super) fn raise(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let line = |people: &mut People| -> Option<Value> {
        let number = people.dice.usize(0..people.codes.len());
        let (warehouse, _) = *people.dice.choice(PAIRS.iter())?;
        let vat = if place::tax_rate(number).is_zero() { "S0" } else { "S20" };
        Some(json!({
            "ItemCode": people.codes[number], "WarehouseCode": warehouse, "Quantity": people.dice.i64(1..=4),
            "UnitPrice": 10, "VatGroup": vat,
        }))
    };
    let lines = (0..people.dice.usize(1..=2)).map(|_| line(people)).collect::<Option<Vec<_>>>()?;
    let body = json!({ "CardCode": TRADE, "DocDueDate": "2027-12-01", "DocumentLines": lines });
    let entry = world.sap.post(Kind::Order, body, now).ok()?;
    people.diary.raised.insert(entry);
    Some(())
}

/// The customer calls an order off of which nothing has left yet; a parcel may leave before the warehouse hears of it.
pub(super) fn call_off(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let raised: Vec<i64> = people.diary.raised.iter().copied().collect();
    let entry = people.one_of(&raised)?;
    let key = format!("[B{entry}");
    let pushed =
        world.veeqo.orders().filter(|order| order.channel_id == PUSH_CHANNEL && order.number.contains(&key));
    let mut parcels = Vec::new();
    for order in pushed {
        parcels.extend(order.allocations.iter().map(|own| (own.id, own.shipment.is_some())));
    }
    if parcels.iter().any(|(_, left)| *left) {
        return None;
    }
    world.sap.cancel(Kind::Order, entry, now).ok()?;
    people.diary.called_off.insert(entry);
    people.diary.excuse(format!("sale:{entry}"), &[Code::SaleChangedAfterDespatch]);
    Some(())
}
