//! Allocations and shipments, whoever causes them: the API or the warehouse.

use super::account::Account;
use super::order::Stage;
use super::parcel::{Allocation, AllocationLine, Shipment};
use super::refused::Refused;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

impl Account {
    /// Reserves units of an order in one warehouse and returns the allocation's id.
    ///
    /// # Errors
    /// [`Refused::NotFound`] for an unknown order, warehouse or sellable; [`Refused::Invalid`] where a unit is no
    /// line of the order or already allocated, or the order is cancelled.
    pub fn allocate(
        &mut self,
        order_id: i64,
        warehouse_id: i64,
        lines: &[(i64, i64)],
        now: Timestamp,
    ) -> Result<i64, Refused> {
        self.check_allocation(order_id, warehouse_id, lines)?;
        let id = self.new_id();
        let lines: Vec<AllocationLine> = lines
            .iter()
            .map(|&(sellable_id, quantity)| AllocationLine {
                id: self.new_id(),
                sellable_id,
                quantity,
                picked: 0,
            })
            .collect();
        let lag = SignedDuration::try_from(self.settings.allocation_lag).unwrap_or_default();
        let allocation = Allocation {
            id,
            order_id,
            warehouse_id,
            lines,
            shipment: None,
            created_at: now,
            updated_at: now,
            visible_from: now.saturating_add(lag).unwrap_or(now),
        };
        self.reserve(&allocation, 1, now)?;
        let order = self.order_mut(order_id)?;
        order.allocations.push(allocation);
        order.updated_at = now;
        Ok(id)
    }

    /// Somebody picks everything in an allocation; it has not left yet.
    ///
    /// # Errors
    /// [`Refused::NotFound`] for an unknown allocation.
    pub fn pick(&mut self, allocation_id: i64, now: Timestamp) -> Result<(), Refused> {
        for order in self.orders.values_mut() {
            if let Some(allocation) = order.allocations.iter_mut().find(|one| one.id == allocation_id) {
                allocation.lines.iter_mut().for_each(|line| line.picked = line.quantity);
                allocation.updated_at = now;
                order.updated_at = now;
                return Ok(());
            }
        }
        Err(Refused::NotFound)
    }

    fn check_allocation(
        &self,
        order_id: i64,
        warehouse_id: i64,
        lines: &[(i64, i64)],
    ) -> Result<(), Refused> {
        let order = self.orders.get(&order_id).ok_or(Refused::NotFound)?;
        if self.warehouses.get(&warehouse_id).is_none_or(|one| one.deleted_at.is_some()) {
            return Err(Refused::NotFound);
        }
        if order.stage == Stage::Cancelled {
            return Err(Refused::Invalid("Order is cancelled".into()));
        }
        let mut wanted = BTreeMap::<i64, i64>::new();
        for (sellable, quantity) in lines {
            if !self.sellables.contains_key(sellable) {
                return Err(Refused::NotFound);
            }
            *wanted.entry(*sellable).or_default() += quantity;
        }
        let fits =
            |(sellable, quantity): (&i64, &i64)| *quantity > 0 && *quantity <= order.unallocated(*sellable);
        if wanted.is_empty() || !wanted.iter().all(fits) {
            return Err(Refused::Invalid(
                "To allocate, the item must be a line item of the order and not already allocated".into(),
            ));
        }
        Ok(())
    }

    /// Allocates what is left of an order from its channel's warehouses, best first, over as many as it takes.
    pub(super) fn allocate_by_rank(&mut self, order_id: i64, now: Timestamp) -> Result<(), Refused> {
        let order = self.orders.get(&order_id).ok_or(Refused::NotFound)?;
        let ranked =
            self.channels.get(&order.channel_id).map(|one| one.warehouses.clone()).unwrap_or_default();
        for warehouse in ranked {
            let order = self.orders.get(&order_id).ok_or(Refused::NotFound)?;
            let mut lines: Vec<(i64, i64)> = Vec::new();
            for line in &order.line_items {
                let taken: i64 = lines.iter().filter(|(id, _)| *id == line.sellable_id).map(|(_, n)| n).sum();
                let left = order.unallocated(line.sellable_id) - taken;
                let here = self.available(line.sellable_id, warehouse) - taken;
                let units = left.min(here).min(line.quantity);
                if units > 0 {
                    lines.push((line.sellable_id, units));
                }
            }
            if !lines.is_empty() {
                self.allocate(order_id, warehouse, &lines, now)?;
            }
        }
        Ok(())
    }

    /// Moves the allocated level of everything in an allocation up (+1) or down (−1).
    pub(super) fn reserve(
        &mut self,
        allocation: &Allocation,
        sign: i64,
        now: Timestamp,
    ) -> Result<(), Refused> {
        for line in &allocation.lines {
            for (sellable, units) in self.contents(line.sellable_id, line.quantity) {
                let why = ("allocation", format!("Order {}", allocation.order_id));
                self.shift((sellable, allocation.warehouse_id), 0, sign * units, why, now)?;
            }
        }
        Ok(())
    }

    /// Takes an allocation that has not left off its order.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when there is none; [`Refused::Invalid`] when it has left.
    pub fn deallocate(&mut self, allocation_id: i64, now: Timestamp) -> Result<(), Refused> {
        let order_id = self.order_of(allocation_id)?;
        let order = self.order_mut(order_id)?;
        let place =
            order.allocations.iter().position(|one| one.id == allocation_id).ok_or(Refused::NotFound)?;
        if order.allocation(allocation_id).is_some_and(|one| one.shipment.is_some()) {
            return Err(Refused::Invalid("This allocation is already shipped".into()));
        }
        let allocation = order.allocations.remove(place);
        order.updated_at = now;
        self.reserve(&allocation, -1, now)
    }

    /// The parcel leaves: physical and allocated fall together.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when there is no such allocation; [`Refused::Invalid`] when it has already left.
    pub fn ship(
        &mut self,
        allocation_id: i64,
        tracking: Option<&str>,
        now: Timestamp,
    ) -> Result<i64, Refused> {
        let id = self.new_id();
        let shipment = Shipment {
            id,
            carrier_id: 3,
            tracking: tracking.map(str::to_owned),
            notify_customer: false,
            update_remote_order: false,
            created_at: now,
        };
        self.ship_as(allocation_id, shipment, now)?;
        Ok(id)
    }

    pub(super) fn ship_as(
        &mut self,
        allocation_id: i64,
        shipment: Shipment,
        now: Timestamp,
    ) -> Result<(), Refused> {
        let order_id = self.order_of(allocation_id)?;
        let touches = self.settings.shipment_touches_order;
        let order = self.order_mut(order_id)?;
        let place =
            order.allocations.iter_mut().find(|one| one.id == allocation_id).ok_or(Refused::NotFound)?;
        if place.shipment.is_some() {
            return Err(Refused::Invalid("This allocation is already shipped".into()));
        }
        place.shipment = Some(shipment);
        place.updated_at = now;
        let allocation = place.clone();
        if order.status() == "shipped" {
            order.shipped_at = Some(now);
            order.updated_at = now;
        } else if touches {
            order.updated_at = now;
        }
        self.leave(&allocation, -1, now)
    }

    /// Moves physical and allocated of everything in an allocation together.
    fn leave(&mut self, allocation: &Allocation, sign: i64, now: Timestamp) -> Result<(), Refused> {
        for line in &allocation.lines {
            for (sellable, units) in self.contents(line.sellable_id, line.quantity) {
                let why = ("shipment", format!("Order {} shipped", allocation.order_id));
                self.shift((sellable, allocation.warehouse_id), sign * units, sign * units, why, now)?;
            }
        }
        Ok(())
    }

    /// The parcel comes back before it went: the shipment is gone, its units are on the shelf and reserved again.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when there is no such shipment.
    pub fn void_shipment(&mut self, shipment_id: i64, now: Timestamp) -> Result<(), Refused> {
        let has = |one: &Allocation| one.shipment.as_ref().is_some_and(|shipment| shipment.id == shipment_id);
        let order = self.orders.values_mut().find(|order| order.allocations.iter().any(has));
        let order = order.ok_or(Refused::NotFound)?;
        let allocation = order.allocations.iter_mut().find(|one| has(one)).ok_or(Refused::NotFound)?;
        allocation.shipment = None;
        allocation.updated_at = now;
        let allocation = allocation.clone();
        order.shipped_at = None;
        order.updated_at = now;
        self.leave(&allocation, 1, now)
    }

    pub(super) fn order_of(&self, allocation_id: i64) -> Result<i64, Refused> {
        let order = self.orders.values().find(|order| order.allocation(allocation_id).is_some());
        order.map(|order| order.id).ok_or(Refused::NotFound)
    }

    /// Puts an allocation back that was taken off a moment ago.
    pub(super) fn restore(&mut self, allocation: &Allocation, now: Timestamp) -> Result<(), Refused> {
        self.reserve(allocation, 1, now)?;
        self.order_mut(allocation.order_id)?.allocations.push(allocation.clone());
        Ok(())
    }

    /// Gives an allocation the id of the one it replaces: a changed allocation keeps its id.
    pub(super) fn rename_allocation(&mut self, order: i64, from: i64, to: i64) -> Result<(), Refused> {
        let parcels = &mut self.order_mut(order)?.allocations;
        parcels.iter_mut().find(|one| one.id == from).ok_or(Refused::NotFound)?.id = to;
        Ok(())
    }
}
