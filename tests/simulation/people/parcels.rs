//! The warehouse, and whoever delivers by hand in SAP.

use super::{Done, People};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, OVERFLOW, PAIRS};
use b1_veeqo_sandbox::veeqo::{Allocation, Order, Stage};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde_json::json;
use std::collections::BTreeMap;

/// What of an open, paid order is in no parcel yet.
fn unallocated(order: &Order) -> Vec<(i64, i64)> {
    let mut open = BTreeMap::new();
    for line in &order.line_items {
        open.insert(line.sellable_id, order.unallocated(line.sellable_id));
    }
    open.into_iter().filter(|(_, units)| *units > 0).collect()
}

fn to_allocate(people: &mut People, world: &World) -> Option<(i64, Vec<(i64, i64)>)> {
    let open = world.veeqo.orders().filter(|order| order.stage == Stage::Open);
    let open: Vec<_> = open.map(|order| (order.id, unallocated(order))).collect();
    let open: Vec<_> = open.into_iter().filter(|(_, lines)| !lines.is_empty()).collect();
    people.one_of(&open)
}

fn warehouse(people: &mut People) -> i64 {
    if people.dice.u32(0..3) == 0 { OVERFLOW } else { MAIN }
}

pub(super) fn allocate(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let (order, lines) = to_allocate(people, world)?;
    world.veeqo.allocate(order, warehouse(people), &lines, now).ok().map(drop)
}

/// A parcel with a part of the order, and one with the rest, perhaps from elsewhere.
pub(super) fn allocate_in_two(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let (order, lines) = to_allocate(people, world)?;
    let (first, second): (Vec<_>, Vec<_>) =
        lines.iter().map(|(id, units)| ((*id, units / 2), (*id, units - units / 2))).unzip();
    for part in [first, second] {
        let part: Vec<_> = part.into_iter().filter(|(_, units)| *units > 0).collect();
        if !part.is_empty() {
            world.veeqo.allocate(order, warehouse(people), &part, now).ok()?;
        }
    }
    Some(())
}

/// Parcels of orders that are still on and of which nothing came back, by whether they have left. What left before go-live is left alone.
fn parcels(people: &People, world: &World, shipped: bool) -> Vec<Allocation> {
    let ours = |order: &&Order| {
        order.stage == Stage::Open && order.created_at >= people.since && order.returns.is_empty()
    };
    let open = world.veeqo.orders().filter(ours);
    let all = open.flat_map(|order| &order.allocations);
    all.filter(|parcel| parcel.shipment.is_some() == shipped).cloned().collect()
}

pub(super) fn ship(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let waiting = parcels(people, world, false);
    let parcel = people.one_of(&waiting)?;
    let tracking = people.dice.bool().then_some("TRK1");
    world.veeqo.ship(parcel.id, tracking, now).ok().map(drop)
}

pub(super) fn void(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let left = parcels(people, world, true);
    let parcel = people.one_of(&left)?;
    world.veeqo.void_shipment(parcel.shipment?.id, now).ok()?;
    people.diary.excuse(format!("despatch:{}", parcel.id), &[Code::DespatchShipmentVoided]);
    people.diary.voided.insert(parcel.id, parcel.order_id);
    people.voided_at.insert(parcel.order_id, now);
    Some(())
}

pub(super) fn move_to_the_other_warehouse(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let waiting = parcels(people, world, false);
    let parcel = people.one_of(&waiting)?;
    let other = if parcel.warehouse_id == MAIN { OVERFLOW } else { MAIN };
    world.veeqo.deallocate(parcel.id, now).ok()?;
    let lines: Vec<_> = parcel.lines.iter().map(|line| (line.sellable_id, line.quantity)).collect();
    world.veeqo.allocate(parcel.order_id, other, &lines, now).ok().map(drop)
}

/// Somebody delivers exactly what a parcel holds that has not left yet, on an order that has no delivery so far.
pub(super) fn deliver_by_hand(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    if people.dice.u32(0..4) > 0 {
        return None;
    }
    let waiting = parcels(people, world, false);
    let parcel = people.one_of(&waiting)?;
    let order = world.veeqo.order(parcel.order_id)?;
    if order.allocations.iter().any(|one| one.shipment.is_some()) || people.diary.by_hand.contains(&order.id)
    {
        return None;
    }
    let [line] = parcel.lines.as_slice() else { return None };
    let code = world.veeqo.sellable(line.sellable_id)?.sku_code.clone();
    let (warehouse, _) = PAIRS.iter().find(|(_, id)| *id == parcel.warehouse_id)?;
    let key = format!("V{}", order.id);
    let posted = world.sap.documents(Kind::Order).find(|document| {
        document.open
            && document.num_at_card.as_deref().is_some_and(|text| text.contains(&format!("[{key}]")))
    })?;
    let base = posted.lines.iter().find(|row| {
        row.item_code == code
            && row.warehouse == *warehouse
            && row.open_quantity >= Decimal::from(line.quantity)
    })?;
    let row = json!({
        "BaseType": 17, "BaseEntry": posted.doc_entry, "BaseLine": base.line_num, "Quantity": line.quantity,
    });
    let order = order.id;
    world
        .sap
        .post(Kind::DeliveryNote, json!({ "CardCode": posted.card_code, "DocumentLines": [row] }), now)
        .ok()?;
    people.diary.by_hand.insert(order);
    Some(())
}
