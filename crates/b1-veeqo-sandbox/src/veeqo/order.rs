//! Orders and their lines.

use super::parcel::Allocation;
use jiff::Timestamp;
use rust_decimal::Decimal;

/// Where an order stands apart from its parcels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// No payment is recorded.
    AwaitingPayment,
    /// Paid; the parcels decide the status.
    #[default]
    Open,
    /// Held by a person.
    OnHold,
    /// Cancelled; its allocations are gone.
    Cancelled,
    /// Refunded.
    Refunded,
    /// A status of another name.
    Named(&'static str),
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are Veeqo's own words")]
pub struct Address {
    pub first_name: String,
    pub last_name: String,
    pub company: Option<String>,
    pub address1: String,
    pub address2: Option<String>,
    pub city: String,
    pub state: Option<String>,
    pub zip: String,
    /// Two letters, e.g. `GB`.
    pub country: String,
    pub phone: Option<String>,
    pub email: Option<String>,
}

/// How an order was paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// Id of the payment.
    pub id: i64,
    /// One of Veeqo's words, e.g. `credit_card`.
    pub payment_type: String,
    /// Free text; empty when none was given.
    pub reference_number: String,
    /// When it was recorded.
    pub created_at: Timestamp,
}

/// A remark on an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Id of the note.
    pub id: i64,
    /// What it says.
    pub text: String,
    /// When it was written.
    pub created_at: Timestamp,
}

/// One line of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineItem {
    /// Id of the line; an allocation does not refer to it.
    pub id: i64,
    /// What is sold.
    pub sellable_id: i64,
    /// How many.
    pub quantity: i64,
    /// Net of tax and before discount.
    pub price_per_unit: Decimal,
    /// Net discount of one unit.
    pub taxless_discount_per_unit: Decimal,
    /// A fraction: `0.2` is twenty per cent.
    pub tax_rate: Decimal,
    /// Free text.
    pub additional_options: Option<String>,
    /// The marketplace's id of the line.
    pub remote_id: Option<String>,
    /// When the line was made.
    pub created_at: Timestamp,
}

/// A return that the warehouse recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderReturn {
    /// Id of the return; its number is `RN-<id>`.
    pub id: i64,
    /// Why.
    pub reason: String,
    /// Warehouse that receives it.
    pub warehouse_id: i64,
    /// What comes back.
    pub lines: Vec<ReturnLine>,
    /// Shown from then on.
    pub visible_from: Timestamp,
}

/// One sellable of a return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReturnLine {
    /// What comes back.
    pub sellable_id: i64,
    /// Units announced.
    pub announced: i64,
    /// Units that arrived.
    pub received: i64,
    /// Units of these that were put on the shelf. The API does not show it.
    pub restocked: i64,
}

/// An order of a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Id of the order.
    pub id: i64,
    /// The shop's number: free text and **not unique**.
    pub number: String,
    /// Channel it came from.
    pub channel_id: i64,
    /// Customer, null for pending marketplace orders.
    pub customer_id: Option<i64>,
    /// Destination, null for pending marketplace orders.
    pub deliver_to: Option<(i64, Address)>,
    /// Billing address.
    pub billing_address: Option<(i64, Address)>,
    /// Delivery method, where one was chosen.
    pub delivery_method_id: Option<i64>,
    /// Stage apart from the parcels.
    pub stage: Stage,
    /// Payment, where one is recorded.
    pub payment: Option<Payment>,
    /// Currency.
    pub currency_code: String,
    /// Lines.
    pub line_items: Vec<LineItem>,
    /// Net discount on the whole order.
    pub order_discount: Decimal,
    /// Sum of discounts as the creator stated it.
    pub stated_discounts: Option<Decimal>,
    /// Tax as the creator stated it.
    pub stated_tax: Option<Decimal>,
    /// Whether prices, discounts and delivery include tax, as on a channel with gross prices.
    pub prices_include_tax: bool,
    /// Delivery, net unless prices include tax.
    pub delivery_cost: Decimal,
    /// Tax on delivery, a fraction.
    pub delivery_tax_rate: Decimal,
    /// Parcels.
    pub allocations: Vec<Allocation>,
    /// Parcels that a cancellation made invisible.
    pub lost_allocations: Vec<Allocation>,
    /// Why it was cancelled.
    pub cancel_reason: Option<String>,
    /// When it was cancelled.
    pub cancelled_at: Option<Timestamp>,
    /// The customer's remark.
    pub customer_note: Option<Note>,
    /// Internal remarks.
    pub employee_notes: Vec<Note>,
    /// Tag ids.
    pub tags: Vec<i64>,
    /// Returns.
    pub returns: Vec<OrderReturn>,
    /// The merged order that took this one's place.
    pub merged_to_id: Option<i64>,
    /// Whether this is the product of a merge.
    pub merged_order: bool,
    /// Whether Amazon ships it.
    pub fulfilled_by_amazon: bool,
    /// Due date.
    pub due_date: Option<Timestamp>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// When the last parcel left.
    pub shipped_at: Option<Timestamp>,
}

impl Order {
    /// Veeqo's status word: the least advanced parcel decides, so a partly shipped order looks unshipped.
    #[must_use]
    pub fn status(&self) -> &'static str {
        match self.stage {
            Stage::AwaitingPayment => "awaiting_payment",
            Stage::OnHold => "on_hold",
            Stage::Cancelled => "cancelled",
            Stage::Refunded => "refunded",
            Stage::Named(status) => status,
            Stage::Open if self.merged_to_id.is_some() => "awaiting_fulfillment",
            Stage::Open if !self.allocated_completely() => "awaiting_stock",
            Stage::Open if self.allocations.iter().any(|parcel| parcel.shipment.is_none()) => {
                "awaiting_fulfillment"
            }
            Stage::Open => "shipped",
        }
    }

    /// Units of a sellable on the lines that no allocation holds yet.
    #[must_use]
    pub fn unallocated(&self, sellable_id: i64) -> i64 {
        let ordered: i64 = self
            .line_items
            .iter()
            .filter(|line| line.sellable_id == sellable_id)
            .map(|line| line.quantity)
            .sum();
        let held: i64 = self
            .allocations
            .iter()
            .flat_map(|parcel| &parcel.lines)
            .filter(|line| line.sellable_id == sellable_id)
            .map(|line| line.quantity)
            .sum();
        ordered - held
    }

    /// Whether every unit of every line is in an allocation.
    #[must_use]
    pub fn allocated_completely(&self) -> bool {
        self.line_items.iter().all(|line| self.unallocated(line.sellable_id) <= 0)
    }

    /// An allocation by id.
    #[must_use]
    pub fn allocation(&self, id: i64) -> Option<&Allocation> {
        self.allocations.iter().find(|parcel| parcel.id == id)
    }
}
