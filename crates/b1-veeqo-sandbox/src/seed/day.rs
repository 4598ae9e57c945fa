//! One day of the small business, step by step.

use super::orders::{Desk, ORDERS, needs_two_lines};
use super::special::{DayError, Special};
use super::{MAIN, OVERFLOW, UNMAPPED, UNMAPPED_SKU, WEB_SHOP};
use crate::veeqo::{NewLine, Stage};
use crate::world::World;
use jiff::Timestamp;
use rust_decimal::Decimal;

/// One day: [`place_orders`](Self::place_orders), [`allocate`](Self::allocate), [`ship`](Self::ship),
/// [`move_stock`](Self::move_stock), [`cancel`](Self::cancel), [`ship_the_rest`](Self::ship_the_rest) and [`send_back`](Self::send_back), in the
/// order and with the pauses the caller likes.
#[derive(Debug)]
pub struct Day {
    desk: Desk,
    orders: Vec<(i64, Special)>,
}

impl Day {
    /// A day over what Veeqo offers now; the same seed as the business gives the same day.
    ///
    /// # Errors
    /// [`DayError::NothingToSell`] before the catalogue has travelled.
    pub fn new(seed: u64, world: &World) -> Result<Self, DayError> {
        let desk = Desk::new(seed, &world.veeqo);
        if desk.is_empty() {
            return Err(DayError::NothingToSell);
        }
        Ok(Self { desk, orders: Vec::new() })
    }

    /// Every order placed so far and what is special about it, oldest first.
    pub fn orders(&self) -> impl Iterator<Item = (i64, Special)> + '_ {
        self.orders.iter().copied()
    }

    /// The channels hand over sixty orders. Returns how many.
    ///
    /// # Errors
    /// [`DayError::Veeqo`] when an order is refused.
    pub fn place_orders(&mut self, world: &mut World, now: Timestamp) -> Result<usize, DayError> {
        for n in 0..ORDERS {
            let special = Special::of(n);
            let mut order = self.desk.order(n);
            match special {
                Special::UnmappedSku => order.lines.extend(hand_made(world)),
                Special::AwaitingPayment => order.paid = false,
                Special::SameNumber => "#1001".clone_into(&mut order.number),
                _ => {}
            }
            let email = order.address.as_ref().and_then(|address| address.email.clone());
            order.customer = Some(world.veeqo.add_customer(email.as_deref(), order.address.clone()));
            let id = world.veeqo.add_channel_order(order, now)?;
            if special == Special::CancelledEarly {
                world.veeqo.cancel_order(id, Some("changed my mind"), now)?;
            }
            self.orders.push((id, special));
        }
        Ok(ORDERS)
    }

    /// The warehouse allocates every paid order. Returns the number of allocations made.
    ///
    /// # Errors
    /// [`DayError::Veeqo`] when an allocation is refused.
    pub fn allocate(&mut self, world: &mut World, now: Timestamp) -> Result<usize, DayError> {
        let mut made = 0;
        for (n, (id, special)) in self.orders.iter().enumerate() {
            let Some(order) = world.veeqo.order(*id).filter(|order| order.stage == Stage::Open) else {
                continue;
            };
            let lines: Vec<(i64, i64)> =
                order.line_items.iter().map(|line| (line.sellable_id, line.quantity)).collect();
            for (warehouse, parcel) in parcels(n, *special, &lines) {
                if *special == Special::UnmappedWarehouse {
                    for (sellable, quantity) in &parcel {
                        world.veeqo.move_stock(*sellable, UNMAPPED, *quantity, now)?;
                    }
                }
                world.veeqo.allocate(*id, warehouse, &parcel, now)?;
                made += 1;
            }
        }
        Ok(made)
    }

    /// The warehouse ships most parcels; of orders in two parcels only the first. Returns the number shipped.
    ///
    /// # Errors
    /// [`DayError::Veeqo`] when a parcel is refused.
    pub fn ship(&mut self, world: &mut World, now: Timestamp) -> Result<usize, DayError> {
        let waits = |n: usize, special: Special| n % 8 == 7 || special == Special::CancelledLate;
        let mut shipped = 0;
        for (n, (id, special)) in self.orders.iter().enumerate() {
            if waits(n, *special) {
                continue;
            }
            let first_only = *special == Special::TwoParcels;
            let limit = if first_only { 1 } else { usize::MAX };
            shipped += ship_parcels(world, *id, limit, now)?;
        }
        Ok(shipped)
    }

    /// Counts are corrected in both mapped warehouses, and SAP receives goods. Returns the number of movements.
    ///
    /// # Errors
    /// [`DayError`] when a side refuses.
    pub fn move_stock(&mut self, world: &mut World, now: Timestamp) -> Result<usize, DayError> {
        let mut touched: Vec<String> = Vec::new();
        for (place, difference) in [(MAIN, -2), (MAIN, 3), (OVERFLOW, -1), (OVERFLOW, 4)] {
            if let Some((sellable, _)) = self.untouched(&mut touched) {
                world.veeqo.move_stock(sellable, place, difference, now)?;
            }
        }
        for (warehouse, units) in [("01", 24), ("02", 7)] {
            if let Some((_, code)) = self.untouched(&mut touched) {
                world.sap.receive_goods(&code, warehouse, Decimal::from(units), now)?;
            }
        }
        Ok(touched.len())
    }

    /// A good that no movement of this step has touched yet.
    fn untouched(&mut self, touched: &mut Vec<String>) -> Option<(i64, String)> {
        let draws = 50 + self.desk.dice().usize(0..10);
        for _ in 0..draws {
            let (sellable, good) = self.desk.any()?;
            if !touched.contains(&good.code) {
                touched.push(good.code.clone());
                return Some((sellable, good.code));
            }
        }
        None
    }

    /// A customer cancels an order that was already allocated.
    ///
    /// # Errors
    /// [`DayError::Veeqo`] when it is refused.
    pub fn cancel(&mut self, world: &mut World, now: Timestamp) -> Result<usize, DayError> {
        let late: Vec<i64> = self
            .orders
            .iter()
            .filter(|(_, special)| *special == Special::CancelledLate)
            .map(|(id, _)| *id)
            .collect();
        for id in &late {
            world.veeqo.cancel_order(*id, Some("ordered twice"), now)?;
        }
        Ok(late.len())
    }

    /// The second parcels and those that waited leave. Returns the number shipped.
    ///
    /// # Errors
    /// [`DayError::Veeqo`] when a parcel is refused.
    pub fn ship_the_rest(&mut self, world: &mut World, now: Timestamp) -> Result<usize, DayError> {
        let mut shipped = 0;
        for (id, special) in &self.orders {
            if *special != Special::CancelledLate {
                shipped += ship_parcels(world, *id, usize::MAX, now)?;
            }
        }
        Ok(shipped)
    }

    /// A customer of the web shop sends one unit back, which goes on the shelf that it left from. Returns how many.
    ///
    /// # Errors
    /// [`DayError::Veeqo`] when it is refused.
    pub fn send_back(&mut self, world: &mut World, now: Timestamp) -> Result<usize, DayError> {
        let left = self.orders.iter().find_map(|(id, special)| {
            let order = world.veeqo.order(*id).filter(|order| order.channel_id == WEB_SHOP)?;
            let parcel = order.allocations.first().filter(|parcel| parcel.shipment.is_some())?;
            let line = parcel.lines.first().filter(|line| self.desk.is_plain(line.sellable_id))?;
            (*special == Special::None).then_some((*id, parcel.warehouse_id, line.sellable_id))
        });
        let Some((order, warehouse, sellable)) = left else { return Ok(0) };
        world.veeqo.add_return(order, warehouse, "too small", &[(sellable, 1, 1)], now)?;
        Ok(1)
    }
}

/// The line with the SKU that SAP does not know.
fn hand_made(world: &World) -> Option<NewLine> {
    let found = world.veeqo.sellables_by_sku(UNMAPPED_SKU);
    let tax_rate = Decimal::new(2, 1);
    found.first().map(|one| NewLine {
        sellable: one.id,
        quantity: 1,
        price: one.price,
        tax_rate,
        ..NewLine::default()
    })
}

/// Which units leave from where.
fn parcels(n: usize, special: Special, lines: &[(i64, i64)]) -> Vec<(i64, Vec<(i64, i64)>)> {
    let home = match special {
        Special::UnmappedWarehouse => UNMAPPED,
        Special::None if n.is_multiple_of(3) => OVERFLOW,
        _ => MAIN,
    };
    let second = if special == Special::TwoWarehouses { OVERFLOW } else { home };
    match lines.split_first() {
        Some((first, rest)) if needs_two_lines(n) && !rest.is_empty() => {
            vec![(home, vec![*first]), (second, rest.to_vec())]
        }
        Some(_) => vec![(home, lines.to_vec())],
        None => Vec::new(),
    }
}

/// Ships up to so many parcels of an order; every fourth one without a tracking number.
fn ship_parcels(world: &mut World, order: i64, limit: usize, now: Timestamp) -> Result<usize, DayError> {
    let Some(order) = world.veeqo.order(order).filter(|order| order.stage == Stage::Open) else {
        return Ok(0);
    };
    let waiting = order.allocations.iter().filter(|parcel| parcel.shipment.is_none());
    let waiting: Vec<i64> = waiting.map(|parcel| parcel.id).take(limit).collect();
    for parcel in &waiting {
        let tracking = (parcel % 4 != 0).then(|| format!("TRK{parcel}GB"));
        world.veeqo.ship(*parcel, tracking.as_deref(), now)?;
    }
    Ok(waiting.len())
}
