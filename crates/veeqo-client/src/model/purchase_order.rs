//! Purchase orders.

use super::{Sellable, Supplier, Warehouse};
use crate::id::{PurchaseOrderId, PurchaseOrderLineId, SellableId, SupplierId, WarehouseId};
use crate::open_enum::open_enum;
use crate::record::record;
use jiff::Timestamp;
use rust_decimal::Decimal;

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

record! {
    /// A purchase order. Not in every plan. Lists come from a search index that lags; reading one order does not.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PurchaseOrder {
        /// Its id.
        pub id: PurchaseOrderId,
        /// The number people see. Veeqo takes duplicates.
        pub number: Option<String>,
        /// A reference, unique in the company.
        pub reference_number: Option<String>,
        /// How far it is.
        pub state: Option<PurchaseOrderState>,
        /// Who delivers.
        pub supplier_id: Option<SupplierId>,
        /// Who delivers.
        pub supplier: Option<Supplier>,
        /// Where it goes.
        pub destination_warehouse_id: Option<WarehouseId>,
        /// Where it goes.
        pub destination_warehouse: Option<Warehouse>,
        /// When it should arrive.
        pub expected_date: Option<Timestamp>,
        /// ISO 4217 currency.
        pub currency_code: Option<String>,
        /// Rate to the company's currency; zero unless it was set.
        pub currency_rate: Option<Decimal>,
        /// Units ordered.
        pub units_ordered: Option<Decimal>,
        /// Units received.
        pub units_received: Option<Decimal>,
        /// Tax.
        pub total_tax: Option<Decimal>,
        /// Total, net.
        pub total_excluding_tax: Option<Decimal>,
        /// Total.
        pub total_including_tax: Option<Decimal>,
        /// When it was made.
        pub created_at: Option<Timestamp>,
        /// When it last changed.
        pub updated_at: Option<Timestamp>,
        /// What is ordered.
        pub lines["purchase_order_product_variants"]: Vec<PurchaseOrderLine>,
        /// What is ordered, under its name of 2016; see [`PurchaseOrder::all_lines`].
        pub line_items: Vec<PurchaseOrderLine>,
    }
}

impl PurchaseOrder {
    /// What is ordered, under either name.
    pub fn all_lines(&self) -> impl Iterator<Item = &PurchaseOrderLine> {
        self.lines.iter().chain(&self.line_items)
    }
}

record! {
    /// One line of a purchase order.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PurchaseOrderLine {
        /// Its id.
        pub id: PurchaseOrderLineId,
        /// The sellable.
        pub product_variant_id: Option<SellableId>,
        /// The sellable.
        pub product_variant: Option<Sellable>,
        /// Units ordered.
        pub quantity: Option<Decimal>,
        /// Units received.
        pub received: Option<Decimal>,
        /// When they arrived.
        pub received_at: Option<Timestamp>,
        /// Cost per unit, net.
        pub cost: Option<Decimal>,
        /// Tax rate; 20 and 0.2 both stand in the documentation for 20 % (unverified).
        pub tax_rate: Option<Decimal>,
    }
}
