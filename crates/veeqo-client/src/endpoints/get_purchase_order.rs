//! `GET /purchase_orders/{id}`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::PurchaseOrderId;
use crate::model::PurchaseOrder;
use rest_transport::{Request, Response, Target};

/// Reads one purchase order, from the database. Not in every plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetPurchaseOrder {
    /// The purchase order.
    pub id: PurchaseOrderId,
}

impl Endpoint for GetPurchaseOrder {
    type Response = PurchaseOrder;
    const NAME: &'static str = "GetPurchaseOrder";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("purchase_orders").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<PurchaseOrder, DecodeError> {
        decode_json(response)
    }
}
