//! Customers who send goods back.

use super::{Done, People};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::seed::{PAIRS, WEB_SHOP};
use b1_veeqo_sandbox::veeqo::{Order, Stage};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// Units of each sellable of an order that left one warehouse and have not come back.
fn out_there(order: &Order, warehouse: i64) -> Vec<(i64, i64)> {
    let mut out: BTreeMap<i64, i64> = BTreeMap::new();
    let left = order.allocations.iter().filter(|own| own.shipment.is_some() && own.warehouse_id == warehouse);
    for line in left.flat_map(|parcel| &parcel.lines) {
        *out.entry(line.sellable_id).or_default() += line.quantity;
    }
    for line in order.returns.iter().flat_map(|back| &back.lines) {
        *out.entry(line.sellable_id).or_default() -= line.announced;
    }
    out.into_iter().filter(|(_, units)| *units > 0).collect()
}

/// Some of what left comes back to where it left from, and goes on the shelf: now, or when the warehouse gets to it.
pub(super) fn send_back(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let kept = |order: &&Order| {
        let all_left =
            order.allocated_completely() && order.allocations.iter().all(|own| own.shipment.is_some());
        let diary = &people.diary;
        let odd = diary.bad_orders.contains(&order.id) || diary.by_hand.contains(&order.id);
        let plain = !odd && !diary.voided.values().any(|id| *id == order.id);
        order.stage == Stage::Open && order.created_at >= people.since && all_left && plain
    };
    let one_place = |order: &Order| {
        let first = order.allocations.first()?.warehouse_id;
        order.allocations.iter().all(|own| own.warehouse_id == first).then_some((
            order.id,
            order.channel_id,
            first,
        ))
    };
    let orders: Vec<_> = world.veeqo.orders().filter(kept).filter_map(one_place).collect();
    let (id, channel, warehouse) = people.one_of(&orders)?;
    let out = out_there(world.veeqo.order(id)?, warehouse);
    let (sellable, units) = people.one_of(&out)?;
    let units = people.dice.i64(1..=units);
    let back = world.veeqo.announce_return(id, warehouse, "too small", &[(sellable, units)], now).ok()?;
    world.veeqo.receive_return(back, sellable, units, true, now).ok()?;
    let code = world.veeqo.sellable(sellable)?.sku_code.clone();
    let (place, _) = PAIRS.iter().find(|(_, id)| *id == warehouse)?;
    people.diary.shelved(back, &code, place, now);
    if channel == WEB_SHOP && people.invoices {
        people.diary.excuse(format!("return:{back}"), &[Code::ReturnAfterInvoice]);
    }
    Some(())
}
