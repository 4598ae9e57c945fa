//! Which purchase orders to list.

use super::{push_days, push_text, push_time};
use crate::error::InvalidRequest;
use crate::id::{PurchaseOrderId, SellableId, SupplierId, WarehouseId};
use jiff::Timestamp;
use jiff::civil::Date;
use rest_transport::Query;

/// Which purchase orders to list. All conditions must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PurchaseOrderFilter {
    /// Purchase orders with a higher id.
    pub since_id: Option<PurchaseOrderId>,
    /// Purchase orders made at or after this time.
    pub created_at_min: Option<Timestamp>,
    /// Purchase orders changed at or after this time.
    pub updated_at_min: Option<Timestamp>,
    /// Purchase orders made on or after this day.
    pub created_after: Option<Date>,
    /// Purchase orders made on or before this day, the whole of it.
    pub created_before: Option<Date>,
    /// How far they are. Without one, drafts are in the list.
    pub state: Option<ReceivedState>,
    /// From this supplier.
    pub supplier_id: Option<SupplierId>,
    /// For this warehouse.
    pub destination_warehouse_id: Option<WarehouseId>,
    /// Active ones that hold this sellable.
    pub product_variant_id: Option<SellableId>,
    /// With a line of this barcode.
    pub product_variant_upc_code: Option<String>,
    /// With exactly this reference.
    pub reference_number: Option<String>,
    /// Search over supplier, number, reference, titles, SKUs and barcodes.
    pub query: Option<String>,
    /// In which order; newest first without it.
    pub sorting: Option<PurchaseOrderSorting>,
}

/// States to list by. Those about what was received exist in filters only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReceivedState {
    /// Being written.
    Draft,
    /// Sent.
    Active,
    /// Done.
    Completed,
    /// Nothing has arrived.
    NotReceived,
    /// Something has arrived.
    PartiallyReceived,
    /// Everything has arrived.
    FullyReceived,
    /// The expected day is over.
    PastDue,
}

impl ReceivedState {
    /// The word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Active => "active",
            Self::Completed => "completed",
            Self::NotReceived => "not_received",
            Self::PartiallyReceived => "partially_received",
            Self::FullyReceived => "fully_received",
            Self::PastDue => "past_due",
        }
    }
}

/// The order of a list. Rows may shift between two pages; see [`crate::Walk`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PurchaseOrderSorting {
    /// By what.
    pub by: PurchaseOrderSort,
    /// Greatest or latest first.
    pub descending: bool,
}

/// What to sort by: the fields Veeqo honours. It ignores any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PurchaseOrderSort {
    /// The supplier's name.
    SupplierName,
    /// When it was made.
    CreatedAt,
    /// When it should arrive.
    ExpectedDate,
    /// Days to the expected date.
    EstimatedDeliveryDays,
    /// How much of it has arrived.
    ReceivedPercent,
}

impl PurchaseOrderSort {
    /// The word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SupplierName => "supplier_name",
            Self::CreatedAt => "created_at",
            Self::ExpectedDate => "expected_date",
            Self::EstimatedDeliveryDays => "estimated_delivery_days",
            Self::ReceivedPercent => "sort_by_received_percent",
        }
    }
}

impl PurchaseOrderFilter {
    pub(crate) fn push(&self, query: &mut Query) -> Result<(), InvalidRequest> {
        query.push_some("since_id", self.since_id);
        push_time(query, "created_at_min", self.created_at_min)?;
        push_time(query, "updated_at_min", self.updated_at_min)?;
        push_days(query, ["created[after]", "created[before]"], self.created_after, self.created_before)?;
        query.push_some("state", self.state.map(ReceivedState::as_str));
        query.push_some("supplier_id", self.supplier_id);
        query.push_some("destination_warehouse_id", self.destination_warehouse_id);
        query.push_some("product_variant_id", self.product_variant_id);
        push_text(query, "product_variant_upc_code", self.product_variant_upc_code.as_deref(), 1)?;
        push_text(query, "reference_number", self.reference_number.as_deref(), 1)?;
        push_text(query, "query", self.query.as_deref(), 1)?;
        if let Some(PurchaseOrderSorting { by, descending }) = self.sorting {
            query.push("sort_by", by.as_str());
            query.push("order", if descending { "desc" } else { "asc" });
        }
        Ok(())
    }
}
