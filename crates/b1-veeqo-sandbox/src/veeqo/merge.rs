//! Merged orders: open orders of one customer become one parcel.

use super::account::Account;
use super::order::{LineItem, Order, Stage};
use super::refused::Refused;
use jiff::Timestamp;

impl Account {
    /// A person merges open orders: a new order `#P-<id>` on `channel` takes their lines and is the only one that
    /// ships; the originals carry `merged_to_id`.
    ///
    /// # Errors
    /// [`Refused::NotFound`] for an unknown order or channel; [`Refused::Invalid`] where an order is not open, has
    /// parcels that left, or fewer than two are given.
    pub fn merge_orders(&mut self, originals: &[i64], channel: i64, now: Timestamp) -> Result<i64, Refused> {
        let orders: Option<Vec<Order>> = originals.iter().map(|id| self.orders.get(id).cloned()).collect();
        let orders = orders.ok_or(Refused::NotFound)?;
        let open = |order: &Order| {
            order.stage == Stage::Open
                && order.merged_to_id.is_none()
                && order.allocations.iter().all(|parcel| parcel.shipment.is_none())
        };
        if !self.channels.contains_key(&channel) {
            return Err(Refused::NotFound);
        }
        let (Some(first), true) = (orders.first(), orders.len() > 1 && orders.iter().all(open)) else {
            return Err(Refused::Invalid("These orders cannot be merged".into()));
        };
        let id = self.new_id();
        let mut merged = Order { channel_id: channel, merged_order: true, ..first.clone() };
        merged.id = id;
        merged.number = format!("#P-{id}");
        merged.allocations = Vec::new();
        merged.created_at = now;
        merged.updated_at = now;
        merged.delivery_cost = orders.iter().map(|order| order.delivery_cost).sum();
        merged.order_discount = orders.iter().map(|order| order.order_discount).sum();
        merged.line_items =
            orders.iter().flat_map(|order| &order.line_items).map(|line| self.copy_line(line, now)).collect();
        for original in &orders {
            for parcel in &original.allocations {
                self.deallocate(parcel.id, now)?;
            }
            let original = self.order_mut(original.id)?;
            original.merged_to_id = Some(id);
            original.updated_at = now;
        }
        self.orders.insert(id, merged);
        Ok(id)
    }

    fn copy_line(&mut self, line: &LineItem, now: Timestamp) -> LineItem {
        LineItem { id: self.new_id(), created_at: now, ..line.clone() }
    }
}
