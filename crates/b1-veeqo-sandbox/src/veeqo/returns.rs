//! Returns, which only the warehouse can record.

use super::account::Account;
use super::order::OrderReturn;
use super::refused::Refused;
use jiff::Timestamp;

impl Account {
    /// The warehouse records a return: sellable, units announced, units received. What is received is on the shelf.
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
        self.order_mut(order_id)?;
        let known = |line: &(i64, i64, i64)| self.stock.contains_key(&(line.0, warehouse_id));
        if !lines.iter().all(known) {
            return Err(Refused::ProductNotFound);
        }
        let id = self.new_id();
        for (sellable, _, received) in lines {
            let why = ("return", format!("Return RN-{id}"));
            self.shift((*sellable, warehouse_id), *received, 0, why, now)?;
        }
        let one = OrderReturn { id, reason: reason.to_owned(), warehouse_id, lines: lines.to_vec() };
        let order = self.order_mut(order_id)?;
        order.returns.push(one);
        order.updated_at = now;
        Ok(id)
    }
}
