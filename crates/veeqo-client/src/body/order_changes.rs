//! Changes of orders.

use super::{NewAddress, NewPayment, Note, date};
use crate::id::{AddressId, DeliveryMethodId, SellableId};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Changes of an order; what is not set stays as it is. The status cannot be written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrderChanges {
    /// An existing address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deliver_to_id: Option<AddressId>,
    /// A new address.
    #[serde(rename = "deliver_to_attributes", skip_serializing_if = "Option::is_none")]
    pub deliver_to: Option<NewAddress>,
    /// The delivery method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_method_id: Option<DeliveryMethodId>,
    /// When the buyer expects it.
    #[serde(default, with = "date", skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// All discounts.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub total_discounts: Option<Decimal>,
    /// The lines. Whether others stay or go is unverified: give the complete set.
    #[serde(rename = "line_items_attributes", default, skip_serializing_if = "Vec::is_empty")]
    pub line_items: Vec<LineItemChanges>,
    /// The payment.
    #[serde(rename = "payment_attributes", skip_serializing_if = "Option::is_none")]
    pub payment: Option<NewPayment>,
    /// The note of the customer; it replaces the one before.
    #[serde(rename = "customer_note_attributes", skip_serializing_if = "Option::is_none")]
    pub customer_note: Option<Note>,
    /// Notes to add for the warehouse.
    #[serde(rename = "employee_notes_attributes", default, skip_serializing_if = "Vec::is_empty")]
    pub employee_notes: Vec<Note>,
}

/// A line of an order that is changed or added, told by its sellable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LineItemChanges {
    /// What is ordered.
    pub sellable_id: SellableId,
    /// Units.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// Price per unit, net of tax.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub price_per_unit: Option<Decimal>,
    /// Tax rate as a fraction: 0.2 for 20 %.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<Decimal>,
    /// Free text that the warehouse sees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_options: Option<String>,
}

impl LineItemChanges {
    /// No change yet to the line with this sellable.
    #[must_use]
    pub fn new(sellable_id: SellableId) -> Self {
        Self { sellable_id, quantity: None, price_per_unit: None, tax_rate: None, additional_options: None }
    }
}
