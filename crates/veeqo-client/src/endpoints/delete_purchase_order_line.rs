//! `DELETE /purchase_orders/{id}/purchase_order_product_variants/{id}`

use super::delete;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use crate::id::{PurchaseOrderId, PurchaseOrderLineId};
use rest_transport::{Request, Response, Target};

/// Deletes one line of a purchase order. `Recheck`. Not in every plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeletePurchaseOrderLine {
    /// The purchase order.
    pub order: PurchaseOrderId,
    /// The line.
    pub id: PurchaseOrderLineId,
}

impl Endpoint for DeletePurchaseOrderLine {
    type Response = ();
    const NAME: &'static str = "DeletePurchaseOrderLine";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(delete(
            Self::NAME,
            Target::new("purchase_orders")
                .segment(self.order)
                .segment("purchase_order_product_variants")
                .segment(self.id),
        ))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
