//! New purchase orders.

use super::Field;
use crate::id::{SellableId, SupplierId, WarehouseId};
use crate::model::PurchaseOrderState;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A purchase order to make. Veeqo numbers it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewPurchaseOrder {
    /// Who delivers.
    pub supplier_id: SupplierId,
    /// Where it goes.
    pub destination_warehouse_id: WarehouseId,
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
    /// What is ordered.
    #[serde(
        rename = "purchase_order_product_variants_attributes",
        default,
        skip_serializing_if = "Vec::is_empty"
    )]
    pub lines: Vec<NewPurchaseOrderLine>,
}

impl NewPurchaseOrder {
    /// An empty order to a supplier; set the other fields afterwards.
    #[must_use]
    pub fn new(supplier_id: SupplierId, destination_warehouse_id: WarehouseId) -> Self {
        Self {
            supplier_id,
            destination_warehouse_id,
            state: None,
            reference_number: Field::Keep,
            expected_date: None,
            currency_code: None,
            currency_rate: None,
            note: Field::Keep,
            shipping_and_handling: None,
            send_supplier_report_email: None,
            lines: Vec::new(),
        }
    }
}

/// A line of a purchase order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewPurchaseOrderLine {
    /// The sellable.
    pub product_variant_id: SellableId,
    /// Whole units, above zero.
    #[serde(with = "rest_transport::decimal")]
    pub quantity: Decimal,
    /// Cost per unit, net, above zero.
    #[serde(with = "rest_transport::decimal")]
    pub cost: Decimal,
    /// Tax rate. The documentation writes 0.2 and reads 20.0 for 20 % (unverified).
    #[serde(with = "rest_transport::decimal")]
    pub tax_rate: Decimal,
}
