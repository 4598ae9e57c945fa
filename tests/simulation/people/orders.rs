//! Customers and channels.

use super::{Done, People, sellable};
use crate::place;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::seed::{MAIN, MARKETPLACE, PUSH_CHANNEL, WEB_SHOP};
use b1_veeqo_sandbox::veeqo::{Address, Channel, NewLine, NewOrder, NewProduct, Order, Stage};
use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A channel that the configuration does not list.
const UNLISTED: i64 = 977;
const HAND_MADE: &str = "HAND-MADE";

fn new_order(people: &mut People, world: &World) -> Option<NewOrder> {
    let lines = (0..people.dice.usize(1..=3)).map(|_| line(people, world)).collect::<Option<Vec<_>>>()?;
    let channel = if people.dice.bool() { WEB_SHOP } else { MARKETPLACE };
    let freight = people.dice.u32(0..3) == 0;
    Some(NewOrder {
        channel,
        number: format!("{}", 1000 + world.veeqo.orders().count()),
        lines,
        delivery_cost: if freight { Decimal::new(495, 2) } else { Decimal::ZERO },
        delivery_tax_rate: Decimal::new(20, 2),
        address: Some(address()),
        paid: people.dice.u32(0..5) > 0,
        prices_include_tax: people.gross && channel == MARKETPLACE,
        ..NewOrder::default()
    })
}

fn line(people: &mut People, world: &World) -> Option<NewLine> {
    let number = people.dice.usize(0..people.codes.len());
    let sellable = sellable(world, &people.codes[number])?;
    let discount = if people.dice.u32(0..4) == 0 { Decimal::new(50, 2) } else { Decimal::ZERO };
    Some(NewLine {
        sellable,
        quantity: people.dice.i64(1..=4),
        price: Decimal::new(place::price(number), 2),
        tax_rate: place::tax_rate(number),
        discount,
    })
}

fn address() -> Address {
    Address {
        first_name: "Ann".to_owned(),
        last_name: "Other".to_owned(),
        address1: "1 High Street".to_owned(),
        city: "Swansea".to_owned(),
        zip: "SA1 1AA".to_owned(),
        country: "GB".to_owned(),
        ..Address::default()
    }
}

pub(super) fn place(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let order = new_order(people, world)?;
    world.veeqo.add_channel_order(order, now).ok().map(drop)
}

/// An order from before go-live turns up, all of which left before it: it is nobody's, and its units are gone.
pub(super) fn place_an_old_one(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    if people.dice.u32(0..3) > 0 {
        return None;
    }
    let then = people.since - SignedDuration::from_hours(48);
    let order = NewOrder { paid: true, ..new_order(people, world)? };
    let id = world.veeqo.add_channel_order(order, then).ok()?;
    let mut lines: BTreeMap<i64, i64> = BTreeMap::new();
    for line in &world.veeqo.order(id)?.line_items {
        *lines.entry(line.sellable_id).or_default() += line.quantity;
    }
    let lines: Vec<(i64, i64)> = lines.into_iter().collect();
    let parcel = world.veeqo.allocate(id, MAIN, &lines, then).ok()?;
    world.veeqo.ship(parcel, None, then).ok()?;
    for (sellable, units) in lines {
        let code = world.veeqo.sellable(sellable)?.sku_code.clone();
        people.diary.counted(&code, "01", -units, now);
    }
    Some(())
}

/// Order numbers are not unique.
pub(super) fn place_another_s_number(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let numbers: Vec<String> = world.veeqo.orders().map(|order| order.number.clone()).collect();
    let number = people.one_of(&numbers)?;
    let order = NewOrder { number, ..new_order(people, world)? };
    world.veeqo.add_channel_order(order, now).ok().map(drop)
}

/// Something is sold that SAP does not know: the whole order is held.
pub(super) fn place_with_a_hand_made_product(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    if people.dice.u32(0..3) > 0 {
        return None;
    }
    let mut order = new_order(people, world)?;
    let made = sellable(world, HAND_MADE).unwrap_or_else(|| {
        let (title, sku) = ("Bowl".to_owned(), HAND_MADE.to_owned());
        world.veeqo.add_product(NewProduct { title, sku, price: 30.into(), ..NewProduct::default() }, now)
    });
    order.lines.push(NewLine {
        sellable: made,
        quantity: 1,
        price: 30.into(),
        tax_rate: Decimal::new(20, 2),
        ..NewLine::default()
    });
    let id = world.veeqo.add_channel_order(order, now).ok()?;
    people.diary.excuse(format!("order:{id}"), &[Code::SkuUnmapped]);
    people.diary.excuse(format!("sellable:{made}"), &[Code::ItemCreatedInVeeqo]);
    people.diary.bad_orders.insert(id);
    Some(())
}

/// The order is held until somebody lists the channel, or ignores it.
pub(super) fn place_through_an_unlisted_channel(
    people: &mut People,
    world: &mut World,
    now: Timestamp,
) -> Done {
    if people.dice.u32(0..3) > 0 {
        return None;
    }
    if world.veeqo.channels().all(|channel| channel.id != UNLISTED) {
        world.veeqo.add_channel(Channel::new(UNLISTED, "Fair", "phone", &[]));
    }
    let order = NewOrder { channel: UNLISTED, ..new_order(people, world)? };
    let id = world.veeqo.add_channel_order(order, now).ok()?;
    people.diary.excuse(format!("order:{id}"), &[Code::ChannelUnlisted]);
    people.diary.bad_orders.insert(id);
    Some(())
}

pub(super) fn pay(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    let unpaid = world.veeqo.orders().filter(|order| order.stage == Stage::AwaitingPayment);
    let unpaid: Vec<i64> = unpaid.map(|order| order.id).collect();
    world.veeqo.record_payment(people.one_of(&unpaid)?, "card", "", now).ok()
}

/// Veeqo forgets the parcels of a cancelled order: only what the engine has seen of them can be known.
pub(super) fn cancel(people: &mut People, world: &mut World, now: Timestamp) -> Done {
    if people.dice.u32(0..2) > 0 {
        return None;
    }
    let seen = |order: &&Order| {
        let shipments = order.allocations.iter().filter_map(|parcel| parcel.shipment.as_ref());
        let open = matches!(order.stage, Stage::Open | Stage::AwaitingPayment);
        let voided = people.voided_at.get(&order.id).is_none_or(|at| *at < people.seen_until);
        let elsewhere = !order.returns.is_empty() || order.channel_id == PUSH_CHANNEL;
        open && voided
            && !elsewhere
            && shipments.into_iter().all(|shipment| shipment.created_at < people.seen_until)
    };
    let orders: Vec<(i64, bool)> = world
        .veeqo
        .orders()
        .filter(seen)
        .map(|order| (order.id, order.allocations.iter().any(|parcel| parcel.shipment.is_some())))
        .collect();
    let (id, left) = people.one_of(&orders)?;
    world.veeqo.cancel_order(id, Some("changed my mind"), now).ok()?;
    people.diary.cancelled.insert(id);
    let by_hand = people.diary.by_hand.contains(&id);
    if left || by_hand {
        let codes = [
            Code::OrderCancelledAfterPosting,
            Code::OrderCancelledClosedInSap,
            Code::OrderCancelledRestClosed,
        ];
        people.diary.excuse(format!("cancel:{id}"), &codes);
        people.diary.excuse(format!("order:{id}"), &[Code::OrderCancelledShipped]);
    }
    Some(())
}
