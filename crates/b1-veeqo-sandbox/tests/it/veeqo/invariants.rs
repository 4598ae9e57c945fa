//! Whatever happens in whatever order, levels equal what orders and history say.

use super::Shop;
use b1_veeqo_sandbox::veeqo::{Account, Order};
use std::collections::BTreeMap;

/// Reserved units by sellable and warehouse, as the visible parcels have it.
fn reserved(account: &Account) -> BTreeMap<(i64, i64), i64> {
    let mut all = BTreeMap::new();
    let waiting =
        account.orders().flat_map(|order| &order.allocations).filter(|parcel| parcel.shipment.is_none());
    for parcel in waiting {
        for line in &parcel.lines {
            *all.entry((line.sellable_id, parcel.warehouse_id)).or_default() += line.quantity;
        }
    }
    all
}

fn assert_sound(shop: &Shop, seed: u64, step: usize) {
    let account = &shop.world.veeqo;
    let reserved = reserved(account);
    for sellable in [shop.mug, shop.pen] {
        for warehouse in [501, 502] {
            let key = (sellable, warehouse);
            let physical = account.physical(sellable, warehouse);
            let moved: i64 = account
                .stock_changes()
                .filter(|change| (change.sellable_id, change.warehouse_id) == key)
                .map(|change| change.difference)
                .sum();
            assert_eq!(physical, moved, "physical is the sum of its history: seed {seed}, step {step}");
            let allocated = physical - account.available(sellable, warehouse);
            assert_eq!(
                allocated,
                reserved.get(&key).copied().unwrap_or(0),
                "allocated: seed {seed}, step {step}"
            );
        }
    }
}

/// One thing a person does; most of what is drawn is refused, and a refusal must change nothing.
fn act(shop: &mut Shop, dice: &mut fastrand::Rng, number: usize) {
    let orders: Vec<i64> = shop.world.veeqo.orders().map(|order| order.id).collect();
    let Some(order) = dice.choice(&orders).copied() else {
        shop.order(&number.to_string());
        return;
    };
    let parcels: Vec<_> = shop.world.veeqo.order(order).unwrap().allocations.clone();
    let parcel = dice.choice(&parcels);
    let (sellable, warehouse) =
        (dice.choice([shop.mug, shop.pen]).unwrap(), dice.choice([501, 502]).unwrap());
    let before: Vec<Order> = shop.world.veeqo.orders().cloned().collect();
    let (account, now) = (&mut shop.world.veeqo, shop.now);
    let refused = match (dice.u8(0..8), parcel) {
        (0, _) => {
            shop.order(&number.to_string());
            false
        }
        (1 | 2, _) => account.allocate(order, warehouse, &[(sellable, dice.i64(1..4))], now).is_err(),
        (3, Some(parcel)) => account.ship(parcel.id, None, now).is_err(),
        (4, Some(parcel)) => account.deallocate(parcel.id, now).is_err(),
        (5, Some(parcel)) => match &parcel.shipment {
            Some(shipment) => account.void_shipment(shipment.id, now).is_err(),
            None => false,
        },
        (6, _) if dice.bool() => account.cancel_order(order, None, now).is_err(),
        (7, _) => account.move_stock(sellable, warehouse, dice.i64(-2..3), now).is_err(),
        _ => false,
    };
    if refused {
        let after: Vec<Order> = shop.world.veeqo.orders().cloned().collect();
        assert_eq!(before, after, "a refusal changes nothing");
    }
}

#[test]
fn levels_always_equal_what_parcels_and_history_say() {
    for seed in 0..20 {
        let mut shop = Shop::open();
        let mut dice = fastrand::Rng::with_seed(seed);
        for step in 0..120 {
            act(&mut shop, &mut dice, step);
            assert_sound(&shop, seed, step);
        }
        assert!(
            shop.world.veeqo.orders().any(|order| order.status() != "awaiting_stock"),
            "seed {seed} did something"
        );
    }
}
