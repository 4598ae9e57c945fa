//! `PUT /purchase_orders/{id}`

use super::put;
use crate::body::PurchaseOrderChanges;
use crate::endpoint::{DecodeError, Endpoint, decode_json, wrapped};
use crate::error::InvalidRequest;
use crate::id::PurchaseOrderId;
use crate::model::PurchaseOrder;
use rest_transport::{Effect, Request, Response, Target};

/// Changes a purchase order, or records what arrived. `Recheck`: received quantities are added each time. Not in every plan.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePurchaseOrder {
    /// The purchase order.
    pub id: PurchaseOrderId,
    /// What changes.
    pub changes: PurchaseOrderChanges,
}

impl Endpoint for UpdatePurchaseOrder {
    type Response = PurchaseOrder;
    const NAME: &'static str = "UpdatePurchaseOrder";

    fn request(&self) -> Result<Request, InvalidRequest> {
        self.changes.check()?;
        let target = Target::new("purchase_orders").segment(self.id);
        Ok(put(Self::NAME, Effect::Recheck, target, wrapped("purchase_order", &self.changes)?))
    }

    fn decode(response: &Response) -> Result<PurchaseOrder, DecodeError> {
        decode_json(response)
    }
}
