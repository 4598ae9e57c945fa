//! Returns, which only the warehouse can record: announced, received, withdrawn.

use super::account::Account;
use super::order::{Order, OrderReturn, ReturnLine};
use super::refused::Refused;
use jiff::{SignedDuration, Timestamp};

impl Account {
    /// The warehouse records a return that arrives at once: sellable, units announced, units received. What is received is on the shelf.
    ///
    /// # Errors
    /// [`Refused::NotFound`] for an unknown order; [`Refused::ProductNotFound`] for an unknown sellable or warehouse.
    pub fn add_return(
        &mut self,
        order_id: i64,
        warehouse_id: i64,
        reason: &str,
        lines: &[(i64, i64, i64)],
        now: Timestamp,
    ) -> Result<i64, Refused> {
        let announced: Vec<_> =
            lines.iter().map(|(sellable, announced, _)| (*sellable, *announced)).collect();
        let id = self.announce_return(order_id, warehouse_id, reason, &announced, now)?;
        for (sellable, _, received) in lines {
            self.receive_return(id, *sellable, *received, true, now)?;
        }
        Ok(id)
    }

    /// A customer announces that goods come back: sellable and units. Nothing is here yet.
    ///
    /// # Errors
    /// [`Refused::NotFound`] for an unknown order; [`Refused::ProductNotFound`] for an unknown sellable or warehouse.
    pub fn announce_return(
        &mut self,
        order_id: i64,
        warehouse_id: i64,
        reason: &str,
        lines: &[(i64, i64)],
        now: Timestamp,
    ) -> Result<i64, Refused> {
        self.order_mut(order_id)?;
        if !lines.iter().all(|(sellable, _)| self.stock.contains_key(&(*sellable, warehouse_id))) {
            return Err(Refused::ProductNotFound);
        }
        let lag = SignedDuration::try_from(self.settings.return_lag).unwrap_or_default();
        let line = |(sellable_id, announced): &(i64, i64)| ReturnLine {
            sellable_id: *sellable_id,
            announced: *announced,
            received: 0,
            restocked: 0,
        };
        let one = OrderReturn {
            id: self.new_id(),
            reason: reason.to_owned(),
            warehouse_id,
            lines: lines.iter().map(line).collect(),
            visible_from: now.saturating_add(lag).unwrap_or(now),
        };
        let id = one.id;
        self.order_mut(order_id)?.returns.push(one);
        self.returns_moved(order_id, now)?;
        Ok(id)
    }

    /// Units of a return arrive, and go on the shelf or not.
    ///
    /// # Errors
    /// [`Refused::NotFound`] for an unknown return, or one without that sellable.
    pub fn receive_return(
        &mut self,
        return_id: i64,
        sellable_id: i64,
        units: i64,
        restock: bool,
        now: Timestamp,
    ) -> Result<(), Refused> {
        let (order, one) = self.return_mut(return_id)?;
        let line =
            one.lines.iter_mut().find(|line| line.sellable_id == sellable_id).ok_or(Refused::NotFound)?;
        let shelved = if restock { units } else { 0 };
        line.received += units;
        line.restocked += shelved;
        let warehouse = one.warehouse_id;
        let why = ("return", format!("Return RN-{return_id}"));
        self.shift((sellable_id, warehouse), shelved, 0, why, now)?;
        self.returns_moved(order, now)
    }

    /// A return was recorded by mistake: it is gone, and what it put on the shelf with it.
    ///
    /// # Errors
    /// [`Refused::NotFound`] for an unknown return.
    pub fn withdraw_return(&mut self, return_id: i64, now: Timestamp) -> Result<(), Refused> {
        let (order, one) = self.return_mut(return_id)?;
        let one = one.clone();
        for line in &one.lines {
            let why = ("return", format!("Return RN-{return_id} removed"));
            self.shift((line.sellable_id, one.warehouse_id), -line.restocked, 0, why, now)?;
        }
        self.order_mut(order)?.returns.retain(|other| other.id != return_id);
        self.returns_moved(order, now)
    }

    fn return_mut(&mut self, return_id: i64) -> Result<(i64, &mut OrderReturn), Refused> {
        let mut all =
            self.orders.values_mut().flat_map(|order| order.returns.iter_mut().map(|one| (order.id, one)));
        all.find(|(_, one)| one.id == return_id).ok_or(Refused::NotFound)
    }

    fn returns_moved(&mut self, order_id: i64, now: Timestamp) -> Result<(), Refused> {
        if self.settings.return_touches_order {
            self.order_mut(order_id)?.updated_at = now;
        }
        Ok(())
    }
}

impl Order {
    /// The returns that a reader sees.
    pub(super) fn visible_returns(&self, now: Timestamp) -> impl Iterator<Item = &OrderReturn> {
        self.returns.iter().filter(move |one| one.visible_from <= now)
    }
}
