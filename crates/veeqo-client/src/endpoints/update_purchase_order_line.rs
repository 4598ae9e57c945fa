//! `PUT /purchase_orders/{id}/purchase_order_product_variants/{id}`

use super::put;
use crate::body::PurchaseOrderLineChanges;
use crate::endpoint::{DecodeError, Endpoint, decode_json, wrapped};
use crate::error::InvalidRequest;
use crate::id::{PurchaseOrderId, PurchaseOrderLineId};
use crate::model::PurchaseOrderLine;
use rest_transport::{Effect, Request, Response, Target};

/// Changes one line of a purchase order. Receive through [`crate::UpdatePurchaseOrder`]: here Veeqo would change the stock and not the
/// line. Not in every plan.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePurchaseOrderLine {
    /// The purchase order.
    pub order: PurchaseOrderId,
    /// The line.
    pub id: PurchaseOrderLineId,
    /// Quantity, cost or tax rate.
    pub changes: PurchaseOrderLineChanges,
}

impl Endpoint for UpdatePurchaseOrderLine {
    type Response = PurchaseOrderLine;
    const NAME: &'static str = "UpdatePurchaseOrderLine";

    fn request(&self) -> Result<Request, InvalidRequest> {
        self.changes.check_in_place()?;
        let target = Target::new("purchase_orders")
            .segment(self.order)
            .segment("purchase_order_product_variants")
            .segment(self.id);
        Ok(put(
            Self::NAME,
            Effect::Replace,
            target,
            wrapped("purchase_order_product_variant", &self.changes)?,
        ))
    }

    fn decode(response: &Response) -> Result<PurchaseOrderLine, DecodeError> {
        decode_json(response)
    }
}
