//! People who act while a pass runs: between any two requests, also in the middle of the engine's reading.

use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::seed::PAIRS;
use b1_veeqo_sandbox::veeqo::Stage;
use jiff::Timestamp;
use rust_decimal::Decimal;

/// Acts once in so many requests, and goes home after so many acts.
#[derive(Debug)]
pub(crate) struct Crowd {
    every: u64,
    most: u64,
    requests: u64,
    dice: fastrand::Rng,
    /// How often somebody acted.
    pub(crate) acts: u64,
}

impl Crowd {
    pub(crate) fn new(every: u64, most: u64, seed: u64) -> Self {
        Self { every, most, requests: 0, dice: fastrand::Rng::with_seed(seed), acts: 0 }
    }

    /// A request passed by.
    pub(crate) fn notice(&mut self, world: &mut World, now: Timestamp) {
        self.requests += 1;
        let due = self.acts < self.most && self.requests.is_multiple_of(self.every);
        if due && self.act(world, now).is_some() {
            self.acts += 1;
        }
    }

    fn act(&mut self, world: &mut World, now: Timestamp) -> Option<()> {
        let (code, warehouse) = *self.dice.choice(PAIRS.iter())?;
        let plain = world.veeqo.sellables().filter(|sellable| sellable.sku_code.starts_with("HW-"));
        let plain: Vec<_> = plain.map(|sellable| (sellable.id, sellable.sku_code.clone())).collect();
        let (sellable, sku) = self.dice.choice(plain.iter())?.clone();
        let units = self.dice.i64(1..4);
        match self.dice.u8(0..5) {
            0 => world.veeqo.move_stock(sellable, warehouse, units, now).ok().map(drop),
            1 => world.veeqo.move_stock(sellable, warehouse, -units, now).ok().map(drop),
            2 => world.sap.receive_goods(&sku, code, Decimal::from(units), now).ok().map(drop),
            3 => world.sap.issue_goods(&sku, code, Decimal::from(units), now).ok().map(drop),
            _ => ship_one(world, now),
        }
    }
}

/// The oldest parcel that waits leaves.
fn ship_one(world: &mut World, now: Timestamp) -> Option<()> {
    let open = world.veeqo.orders().filter(|order| order.stage == Stage::Open);
    let parcel = open.flat_map(|order| &order.allocations).find(|parcel| parcel.shipment.is_none())?.id;
    world.veeqo.ship(parcel, None, now).ok().map(drop)
}
