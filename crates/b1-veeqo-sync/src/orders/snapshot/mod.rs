//! An order as the rules see it: Veeqo's answer, checked once.

mod customer;
mod parcel;

pub(crate) use customer::{Address, Buyer};
pub(crate) use parcel::{AllocatedLine, Allocation, Shipment};

use crate::settings::{CustomerPolicy, Settings};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use veeqo_client as veeqo;

/// A Veeqo order, checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct OrderSnapshot {
    pub(crate) id: i64,
    pub(crate) number: String,
    pub(crate) stage: Stage,
    /// Veeqo's word for a status that no rule knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<String>,
    pub(crate) channel_id: Option<i64>,
    pub(crate) channel_name: Option<String>,
    pub(crate) currency: Option<String>,
    pub(crate) created_at: Timestamp,
    pub(crate) due_date: Option<String>,
    pub(crate) by_amazon: bool,
    pub(crate) merged_to: Option<i64>,
    /// Made by Veeqo of other orders; their parcels are its own.
    #[serde(default)]
    pub(crate) merged: bool,
    pub(crate) lines: Vec<Line>,
    /// A line that cannot be read, in words: the order is not posted, and what leaves of it is its parcels all the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) flaw: Option<String>,
    /// Discounts on the order as a whole, as the channel may mean them: the first that explains the total is taken.
    pub(crate) order_discounts: Vec<Decimal>,
    pub(crate) delivery_cost: Decimal,
    pub(crate) total_tax: Option<Decimal>,
    pub(crate) total: Option<Decimal>,
    /// Kept only where its channel's customers are partners of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) customer: Option<Buyer>,
    pub(crate) ship_to: Option<Address>,
    pub(crate) bill_to: Option<Address>,
    pub(crate) allocations: Vec<Allocation>,
}

/// How far an order has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stage {
    AwaitingPayment,
    Open,
    /// Amazon has to get stock first.
    AwaitingAmazon,
    /// A status that no rule knows.
    Unlisted,
    OnHold,
    Shipped,
    Cancelled,
    Refunded,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Line {
    pub(crate) id: i64,
    pub(crate) sellable_id: i64,
    pub(crate) sku: String,
    pub(crate) title: String,
    pub(crate) quantity: Decimal,
    pub(crate) unit_price: Decimal,
    pub(crate) unit_discount: Decimal,
    pub(crate) tax_rate: Decimal,
    /// It is a kit in Veeqo.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) kit: bool,
}

/// A field without which an order cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Veeqo's answer has no {field}")]
pub(crate) struct Unreadable {
    pub(crate) field: String,
}

impl OrderSnapshot {
    /// Reads Veeqo's order.
    pub(crate) fn read(order: &veeqo::Order) -> Result<Self, Unreadable> {
        let (lines, flaw) = lines(order);
        let channel = order.channel.as_ref();
        Ok(Self {
            id: order.id.get(),
            number: order.number.clone().unwrap_or_else(|| order.id.to_string()),
            stage: Stage::read(order),
            status: order
                .status
                .as_ref()
                .filter(|status| !status.is_known())
                .map(|status| status.as_str().to_owned()),
            channel_id: channel.map(|channel| channel.id.get()),
            channel_name: channel.and_then(|channel| channel.name.clone()),
            currency: order
                .currency_code
                .clone()
                .or_else(|| channel.and_then(|channel| channel.currency_code.clone()))
                .filter(|code| !code.trim().is_empty()),
            created_at: order.created_at.ok_or_else(|| missing("created_at"))?,
            due_date: order.due_date.clone(),
            by_amazon: order.is_fba(),
            merged_to: order.merged_to_id.map(i64::from),
            merged: order.merged_order == Some(true),
            order_discounts: order_discounts(order, &lines),
            lines,
            flaw,
            delivery_cost: order.delivery_cost.unwrap_or_default(),
            total_tax: order.total_tax,
            total: order.total_price,
            customer: order.customer.as_ref().map(Buyer::read),
            ship_to: order.deliver_to.as_ref().map(Address::read),
            bill_to: order.billing_address.as_ref().map(Address::read),
            allocations: order.allocations.iter().map(Allocation::read).collect(),
        })
    }

    /// The same without what its channel has no use for: nobody's e-mail address is kept in vain.
    pub(crate) fn without_needless(mut self, settings: &Settings) -> Self {
        let channel = self.channel_id.and_then(|id| settings.channels.get(&id));
        if !channel.is_some_and(|channel| matches!(channel.customers, CustomerPolicy::FindOrCreate(_))) {
            self.customer = None;
        }
        self
    }

    /// Whether all of it left before go-live. A shipment without a date of an order from before counts as before.
    pub(crate) fn closed_before(&self, since: Timestamp) -> bool {
        let later = |shipment: &Shipment| shipment.shipped_at.is_some_and(|at| at >= since);
        let shipped_later = self.allocations.iter().filter_map(|parcel| parcel.shipment.as_ref()).any(later);
        self.created_at < since && self.stage == Stage::Shipped && !shipped_later
    }

    /// What a cancelled order held when it was last seen, and of which nobody has found out yet whether it left before.
    pub(crate) fn unseen(&self) -> impl Iterator<Item = &Allocation> {
        self.allocations.iter().filter(|parcel| self.stage == Stage::Cancelled && !parcel.is_shipped())
    }

    /// Whether some of it has left.
    pub(crate) fn has_shipped(&self) -> bool {
        self.allocations.iter().any(Allocation::is_shipped)
    }

    /// What the order is worth, for the exception list.
    pub(crate) fn value(&self) -> Option<Decimal> {
        self.total
    }

    /// The same in words, with the currency.
    pub(crate) fn worth(&self) -> String {
        let total = self.total.map_or_else(|| "unknown total".to_owned(), |total| total.to_string());
        format!("{total} {}", self.currency.as_deref().unwrap_or_default()).trim_end().to_owned()
    }

    /// What the customer is called: its company, itself, and else whoever the parcel goes to.
    pub(crate) fn names(&self) -> Vec<String> {
        let bill = self.bill_to.as_ref().or(self.ship_to.as_ref());
        let own = self.customer.as_ref().and_then(|buyer| buyer.name.clone());
        let named = [bill.map(|to| to.company.clone()), own, bill.map(|to| to.name.clone())];
        let mut names = Vec::new();
        for name in named.into_iter().flatten() {
            if !name.trim().is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The order in a person's words.
    pub(crate) fn subject(&self) -> String {
        format!("order {}", self.number)
    }
}

/// Veeqo calls a sellable of its own stock a variant, and one that is made of others by other words.
pub(crate) fn is_kit(sellable: &veeqo::Sellable) -> bool {
    sellable.kind.as_deref().is_some_and(|kind| kind != "ProductVariant")
}

fn missing(field: impl Into<String>) -> Unreadable {
    Unreadable { field: field.into() }
}

/// The lines that can be read, and what is wrong with the first that cannot.
fn lines(order: &veeqo::Order) -> (Vec<Line>, Option<String>) {
    let mut flaw = None;
    let lines = order.line_items.iter().filter_map(|line| {
        let read = Line::read(line);
        read.map_err(|error| _ = flaw.get_or_insert_with(|| error.to_string())).ok()
    });
    (lines.collect(), flaw)
}

/// Veeqo shows the discount on the order as a whole in one field or only inside the sum of all discounts, depending on the channel.
fn order_discounts(order: &veeqo::Order, lines: &[Line]) -> Vec<Decimal> {
    let on_lines: Decimal = lines.iter().map(|line| line.unit_discount * line.quantity).sum();
    let all = order.total_discounts.unwrap_or_default();
    let candidates = [
        order.additional_order_level_taxless_discount.unwrap_or_default(),
        (all - on_lines).max(Decimal::ZERO),
        all,
    ];
    let mut distinct: Vec<Decimal> = Vec::new();
    for candidate in candidates {
        if !distinct.contains(&candidate) {
            distinct.push(candidate);
        }
    }
    distinct
}

impl Stage {
    fn read(order: &veeqo::Order) -> Self {
        use veeqo::OrderStatus as Status;
        if order.is_cancelled() {
            return Self::Cancelled;
        }
        match order.status {
            Some(Status::AwaitingPayment) => Self::AwaitingPayment,
            Some(Status::OnHold) => Self::OnHold,
            Some(Status::Shipped) => Self::Shipped,
            Some(Status::Refunded) => Self::Refunded,
            Some(Status::AwaitingAmazonStock) => Self::AwaitingAmazon,
            Some(Status::Other(_)) => Self::Unlisted,
            _ => Self::Open,
        }
    }
}

impl Line {
    fn read(line: &veeqo::LineItem) -> Result<Self, Unreadable> {
        let lacks = |field: &str| missing(format!("{field} on order line {}", line.id));
        let sellable = line.sellable.as_ref().ok_or_else(|| lacks("sellable"))?;
        Ok(Self {
            id: line.id.get(),
            sellable_id: sellable.id.get(),
            sku: sellable.sku_code.clone().unwrap_or_default(),
            title: sellable.full_title.clone().or_else(|| sellable.title.clone()).unwrap_or_default(),
            quantity: line.quantity.ok_or_else(|| lacks("quantity"))?,
            unit_price: line.price_per_unit.ok_or_else(|| lacks("price_per_unit"))?,
            unit_discount: line.taxless_discount_per_unit.unwrap_or_default(),
            tax_rate: line.tax_rate.unwrap_or_default(),
            kit: is_kit(sellable),
        })
    }
}
