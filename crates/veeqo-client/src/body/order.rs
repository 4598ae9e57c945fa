//! New orders.

use super::customer::{NewAddress, NewCustomer};
use super::date;
use crate::error::InvalidRequest;
use crate::id::{AddressId, ChannelId, CustomerId, DeliveryMethodId, SellableId};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An order to create on a channel of type `direct`. With a payment it leaves `awaiting_payment` by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewOrder {
    /// The channel, of type `direct`.
    pub channel_id: ChannelId,
    /// The number people see. Veeqo takes duplicates: it is no protection against a second order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// An existing customer; else [`NewOrder::customer`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// A new customer.
    #[serde(rename = "customer_attributes", skip_serializing_if = "Option::is_none")]
    pub customer: Option<NewCustomer>,
    /// An existing address; else [`NewOrder::deliver_to`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deliver_to_id: Option<AddressId>,
    /// A new address.
    #[serde(rename = "deliver_to_attributes", skip_serializing_if = "Option::is_none")]
    pub deliver_to: Option<NewAddress>,
    /// The delivery method. Documented as required; one client lives without (unverified).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_method_id: Option<DeliveryMethodId>,
    /// When the buyer expects it.
    #[serde(default, with = "date", skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// Delivery, in the channel's currency.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub delivery_cost: Option<Decimal>,
    /// Tax. Veeqo keeps it as sent.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub total_tax: Option<Decimal>,
    /// All discounts.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub total_discounts: Option<Decimal>,
    /// Discount on the order as a whole, net.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub additional_order_level_taxless_discount: Option<Decimal>,
    /// Veeqo mails the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_notification_email: Option<bool>,
    /// What is ordered; at least one line.
    #[serde(rename = "line_items_attributes")]
    pub line_items: Vec<NewLineItem>,
    /// The payment.
    #[serde(rename = "payment_attributes", skip_serializing_if = "Option::is_none")]
    pub payment: Option<NewPayment>,
    /// A note of the customer.
    #[serde(rename = "customer_note_attributes", skip_serializing_if = "Option::is_none")]
    pub customer_note: Option<Note>,
    /// Notes for the warehouse.
    #[serde(rename = "employee_notes_attributes", default, skip_serializing_if = "Vec::is_empty")]
    pub employee_notes: Vec<Note>,
}

impl NewOrder {
    /// An order with the required fields; set the others afterwards.
    #[must_use]
    pub fn new(channel_id: ChannelId, line_items: Vec<NewLineItem>) -> Self {
        Self {
            channel_id,
            line_items,
            number: None,
            customer_id: None,
            customer: None,
            deliver_to_id: None,
            deliver_to: None,
            delivery_method_id: None,
            due_date: None,
            delivery_cost: None,
            total_tax: None,
            total_discounts: None,
            additional_order_level_taxless_discount: None,
            send_notification_email: None,
            payment: None,
            customer_note: None,
            employee_notes: Vec::new(),
        }
    }

    /// What Veeqo demands: a line, a buyer and an address.
    pub(crate) fn check(&self) -> Result<(), InvalidRequest> {
        if self.line_items.is_empty() {
            return Err(InvalidRequest::new("line_items", "", "order at least one sellable"));
        }
        if self.customer_id.is_none() && self.customer.is_none() {
            return Err(InvalidRequest::new("customer", "", "set customer_id or customer"));
        }
        if self.deliver_to_id.is_none() && self.deliver_to.is_none() {
            return Err(InvalidRequest::new("deliver_to", "", "set deliver_to_id or deliver_to"));
        }
        Ok(())
    }
}

/// A line of a new order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewLineItem {
    /// What is ordered.
    pub sellable_id: SellableId,
    /// Units.
    #[serde(with = "rest_transport::decimal")]
    pub quantity: Decimal,
    /// Price per unit, net of tax.
    #[serde(with = "rest_transport::decimal")]
    pub price_per_unit: Decimal,
    /// Tax rate as a fraction: 0.2 for 20 %.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<Decimal>,
    /// Discount per unit, net of tax.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub taxless_discount_per_unit: Option<Decimal>,
    /// Free text that the warehouse sees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_options: Option<String>,
}

/// A payment of a new order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewPayment {
    /// none, cash, credit_card, bank_transfer, paypal, paypal_express, sagepay, checkmo or online_finance.
    pub payment_type: String,
    /// A reference of the payer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_number: Option<String>,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its text.
    pub text: String,
}
