//! Purchase orders.

use super::{Extra, Sellable, Supplier, Warehouse};
use crate::id::{PurchaseOrderId, PurchaseOrderLineId, SellableId, SupplierId, WarehouseId};
use crate::open_enum::open_enum;
use crate::wire;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

open_enum! {
    /// The state of a purchase order.
    PurchaseOrderState {
        /// Being written.
        Draft = "draft",
        /// Sent; it can be received and suppliers are mailed.
        Active = "active",
        /// Done.
        Completed = "completed",
    }
}

/// A purchase order. Not in every plan. Lists come from a search index that lags; reading one order does not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PurchaseOrder {
    /// Its id.
    pub id: PurchaseOrderId,
    /// The number people see. Veeqo takes duplicates.
    #[serde(default, deserialize_with = "wire::text")]
    pub number: Option<String>,
    /// A reference, unique in the company.
    #[serde(default, deserialize_with = "wire::text")]
    pub reference_number: Option<String>,
    /// How far it is.
    pub state: Option<PurchaseOrderState>,
    /// Who delivers.
    #[serde(default, deserialize_with = "wire::reference")]
    pub supplier_id: Option<SupplierId>,
    /// Who delivers.
    pub supplier: Option<Supplier>,
    /// Where it goes.
    #[serde(default, deserialize_with = "wire::reference")]
    pub destination_warehouse_id: Option<WarehouseId>,
    /// Where it goes.
    pub destination_warehouse: Option<Warehouse>,
    /// When it should arrive.
    #[serde(default, with = "wire::timestamp")]
    pub expected_date: Option<Timestamp>,
    /// ISO 4217 currency.
    pub currency_code: Option<String>,
    /// Rate to the company's currency; zero unless it was set.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub currency_rate: Option<Decimal>,
    /// Units ordered.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub units_ordered: Option<Decimal>,
    /// Units received.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub units_received: Option<Decimal>,
    /// Tax.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub total_tax: Option<Decimal>,
    /// Total, net.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub total_excluding_tax: Option<Decimal>,
    /// Total.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub total_including_tax: Option<Decimal>,
    /// When it was made.
    #[serde(default, with = "wire::timestamp")]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(default, with = "wire::timestamp")]
    pub updated_at: Option<Timestamp>,
    /// What is ordered.
    #[serde(rename = "purchase_order_product_variants", default, deserialize_with = "wire::list")]
    pub lines: Vec<PurchaseOrderLine>,
    /// What is ordered, under its name of 2016; see [`PurchaseOrder::all_lines`].
    #[serde(default, deserialize_with = "wire::list")]
    pub line_items: Vec<PurchaseOrderLine>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PurchaseOrder {
    /// What is ordered, under either name.
    pub fn all_lines(&self) -> impl Iterator<Item = &PurchaseOrderLine> {
        self.lines.iter().chain(&self.line_items)
    }
}

/// One line of a purchase order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PurchaseOrderLine {
    /// Its id.
    pub id: PurchaseOrderLineId,
    /// The sellable.
    #[serde(default, deserialize_with = "wire::reference")]
    pub product_variant_id: Option<SellableId>,
    /// The sellable.
    pub product_variant: Option<Sellable>,
    /// Units ordered.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub quantity: Option<Decimal>,
    /// Units received.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub received: Option<Decimal>,
    /// When they arrived.
    #[serde(default, with = "wire::timestamp")]
    pub received_at: Option<Timestamp>,
    /// Cost per unit, net.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub cost: Option<Decimal>,
    /// Tax rate; 20 and 0.2 both stand in the documentation for 20 % (unverified).
    #[serde(default, with = "rest_transport::decimal::option")]
    pub tax_rate: Option<Decimal>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
