//! Changes of purchase orders.

use super::Field;
use crate::error::InvalidRequest;
use crate::id::{PurchaseOrderLineId, SellableId, SupplierId, WarehouseId};
use crate::model::PurchaseOrderState;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Changes of a purchase order; what is not set stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PurchaseOrderChanges {
    /// Who delivers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier_id: Option<SupplierId>,
    /// Where it goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_warehouse_id: Option<WarehouseId>,
    /// How far it is. Veeqo takes any word and then hides the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<PurchaseOrderState>,
    /// A reference, unique in the company.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub reference_number: Field<String>,
    /// When it should arrive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_date: Option<Timestamp>,
    /// ISO 4217 currency; not once it is active.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// Rate to the company's currency. Set it for foreign currencies: zero otherwise.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub currency_rate: Option<Decimal>,
    /// A note.
    #[serde(default, skip_serializing_if = "Field::is_keep")]
    pub note: Field<String>,
    /// Shipping.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub shipping_and_handling: Option<Decimal>,
    /// Veeqo mails the supplier, if the order is or becomes active; the answer does not say whether.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_supplier_report_email: Option<bool>,
    /// Lines by id. Lines without one are added: one in each request.
    #[serde(
        rename = "purchase_order_product_variants_attributes",
        default,
        skip_serializing_if = "Vec::is_empty"
    )]
    pub lines: Vec<PurchaseOrderLineChanges>,
}

/// Changes of a line; what is not set stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PurchaseOrderLineChanges {
    /// The line; none adds one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<PurchaseOrderLineId>,
    /// The sellable of a new line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_variant_id: Option<SellableId>,
    /// Units ordered.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// Cost per unit, net.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub cost: Option<Decimal>,
    /// Tax rate.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<Decimal>,
    /// Units that arrived **now**: a difference. Veeqo adds it to what was received and to the stock, each time.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub received_quantity: Option<Decimal>,
}

impl PurchaseOrderChanges {
    /// What Veeqo would drop or double without saying so.
    pub(crate) fn check(&self) -> Result<(), InvalidRequest> {
        if self == &Self::default() {
            return Err(InvalidRequest::new("purchase_order", "", "set at least one field"));
        }
        let added = self.lines.iter().filter(|line| line.id.is_none()).count();
        if added > 1 {
            return Err(InvalidRequest::new("lines", added, "add one line in each request"));
        }
        let strange = |received: &Decimal| !received.is_integer() || received.is_sign_negative();
        match self.lines.iter().filter_map(|line| line.received_quantity).find(strange) {
            Some(received) => {
                Err(InvalidRequest::new("received_quantity", received, "give whole units that arrived"))
            }
            None => Ok(()),
        }
    }
}

impl PurchaseOrderLineChanges {
    /// What may change where one line is changed in place.
    pub(crate) fn check_in_place(&self) -> Result<(), InvalidRequest> {
        if self.received_quantity.is_some() {
            let remedy = "receive by UpdatePurchaseOrder, which changes the line and the stock";
            return Err(InvalidRequest::new("received_quantity", "", remedy));
        }
        if self.id.is_some() || self.product_variant_id.is_some() {
            return Err(InvalidRequest::new(
                "id",
                "",
                "name the line in the endpoint; its sellable cannot change",
            ));
        }
        if self == &Self::default() {
            return Err(InvalidRequest::new("line", "", "set at least one field"));
        }
        Ok(())
    }
}
