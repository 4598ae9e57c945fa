//! New orders, payments and cancellations, whoever causes them.

use super::account::Account;
use super::order::{Address, LineItem, Order, Payment, Stage};
use super::refused::Refused;
use jiff::Timestamp;
use rust_decimal::Decimal;

/// An order as a channel hands it over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewOrder {
    /// Channel id.
    pub channel: i64,
    /// The shop's number.
    pub number: String,
    /// Lines.
    pub lines: Vec<NewLine>,
    /// Net discount on the whole order.
    pub order_discount: Decimal,
    /// Whether prices, discounts and delivery include tax; they are net otherwise.
    pub prices_include_tax: bool,
    /// Delivery.
    pub delivery_cost: Decimal,
    /// Tax on delivery, a fraction.
    pub delivery_tax_rate: Decimal,
    /// Where it goes.
    pub address: Option<Address>,
    /// Customer id.
    pub customer: Option<i64>,
    /// Whether a payment is recorded.
    pub paid: bool,
}

/// A line of a new order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewLine {
    /// Sellable id.
    pub sellable: i64,
    /// How many.
    pub quantity: i64,
    /// Net price of one, before discount.
    pub price: Decimal,
    /// Tax, a fraction.
    pub tax_rate: Decimal,
    /// Net discount of one.
    pub discount: Decimal,
}

impl Account {
    /// A channel hands over an order.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when the channel, the customer or a sellable does not exist.
    pub fn add_channel_order(&mut self, new: NewOrder, now: Timestamp) -> Result<i64, Refused> {
        let currency = self.currency_of(new.channel)?;
        let known = |id: &i64| self.sellables.get(id).is_some_and(|one| one.deleted_at.is_none());
        if !new.lines.iter().all(|line| known(&line.sellable))
            || new.customer.is_some_and(|id| !self.customers.contains_key(&id))
        {
            return Err(Refused::NotFound);
        }
        let id = self.new_id();
        let deliver_to = new.address.clone().map(|address| (self.new_id(), address));
        let billing_address = new.address.map(|address| (self.new_id(), address));
        let line_items = new.lines.into_iter().map(|line| self.new_line(line, now)).collect();
        let mut order = Order::empty(id, new.channel, currency, now);
        order.number = if new.number.is_empty() { id.to_string() } else { new.number };
        order.customer_id = new.customer;
        order.deliver_to = deliver_to;
        order.billing_address = billing_address;
        order.line_items = line_items;
        order.order_discount = new.order_discount;
        order.prices_include_tax = new.prices_include_tax;
        order.delivery_cost = new.delivery_cost;
        order.delivery_tax_rate = new.delivery_tax_rate;
        self.orders.insert(id, order);
        if new.paid {
            self.record_payment(id, "credit_card", "", now)?;
        }
        Ok(id)
    }

    fn currency_of(&self, channel: i64) -> Result<String, Refused> {
        let channel = self.channels.get(&channel).filter(|one| one.deleted_at.is_none());
        let own = channel.ok_or(Refused::NotFound)?.currency_code.clone();
        Ok(own.unwrap_or_else(|| self.settings.currency_code.clone()))
    }

    pub(super) fn new_line(&mut self, line: NewLine, now: Timestamp) -> LineItem {
        LineItem {
            id: self.new_id(),
            sellable_id: line.sellable,
            quantity: line.quantity,
            price_per_unit: line.price,
            taxless_discount_per_unit: line.discount,
            tax_rate: line.tax_rate,
            additional_options: None,
            remote_id: None,
            created_at: now,
        }
    }

    /// Records a payment; the order leaves `awaiting_payment`, and is allocated where the account does so by itself.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when there is no such order.
    pub fn record_payment(
        &mut self,
        order_id: i64,
        payment_type: &str,
        reference: &str,
        now: Timestamp,
    ) -> Result<(), Refused> {
        let id = self.new_id();
        let order = self.order_mut(order_id)?;
        order.payment = Some(Payment {
            id,
            payment_type: payment_type.to_owned(),
            reference_number: reference.to_owned(),
            created_at: now,
        });
        if order.stage == Stage::AwaitingPayment {
            order.stage = Stage::Open;
        }
        order.updated_at = now;
        if self.settings.auto_allocation {
            self.allocate_by_rank(order_id, now)?;
        }
        Ok(())
    }

    /// Cancels an order: what had not left is released, and no allocation is shown any more.
    ///
    /// # Errors
    /// [`Refused::NotFound`] for an unknown order; [`Refused::Invalid`] when all of it has left or it is cancelled.
    pub fn cancel_order(
        &mut self,
        order_id: i64,
        reason: Option<&str>,
        now: Timestamp,
    ) -> Result<(), Refused> {
        let order = self.order_mut(order_id)?;
        if order.stage == Stage::Cancelled || order.status() == "shipped" {
            return Err(Refused::Invalid(format!("Order cannot be cancelled as it is {}", order.status())));
        }
        order.stage = Stage::Cancelled;
        order.cancel_reason = reason.map(str::to_owned);
        order.cancelled_at = Some(now);
        order.updated_at = now;
        let lost = std::mem::take(&mut order.allocations);
        order.lost_allocations.clone_from(&lost);
        for allocation in lost.iter().filter(|one| one.shipment.is_none()) {
            self.reserve(allocation, -1, now)?;
        }
        Ok(())
    }

    /// A person or a channel changes anything else about an order: puts it on hold, refunds it, marks it as Amazon's.
    ///
    /// # Errors
    /// [`Refused::NotFound`] for an unknown order.
    pub fn edit_order(
        &mut self,
        id: i64,
        edit: impl FnOnce(&mut Order),
        now: Timestamp,
    ) -> Result<(), Refused> {
        let order = self.order_mut(id)?;
        edit(order);
        order.updated_at = now;
        Ok(())
    }

    pub(super) fn order_mut(&mut self, id: i64) -> Result<&mut Order, Refused> {
        self.orders.get_mut(&id).ok_or(Refused::NotFound)
    }
}

impl Order {
    /// An order with nothing on it yet, awaiting payment.
    pub(super) fn empty(id: i64, channel_id: i64, currency_code: String, now: Timestamp) -> Self {
        Self {
            id,
            number: id.to_string(),
            channel_id,
            customer_id: None,
            deliver_to: None,
            billing_address: None,
            delivery_method_id: None,
            stage: Stage::AwaitingPayment,
            payment: None,
            currency_code,
            line_items: Vec::new(),
            order_discount: Decimal::ZERO,
            stated_discounts: None,
            stated_tax: None,
            prices_include_tax: false,
            delivery_cost: Decimal::ZERO,
            delivery_tax_rate: Decimal::ZERO,
            allocations: Vec::new(),
            lost_allocations: Vec::new(),
            cancel_reason: None,
            cancelled_at: None,
            customer_note: None,
            employee_notes: Vec::new(),
            tags: Vec::new(),
            returns: Vec::new(),
            merged_to_id: None,
            merged_order: false,
            fulfilled_by_amazon: false,
            due_date: None,
            created_at: now,
            updated_at: now,
            shipped_at: None,
        }
    }
}
