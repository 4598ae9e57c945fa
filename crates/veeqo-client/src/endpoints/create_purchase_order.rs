//! `POST /purchase_orders`

use super::post;
use crate::body::NewPurchaseOrder;
use crate::endpoint::{DecodeError, Endpoint, decode_json, wrapped};
use crate::error::InvalidRequest;
use crate::model::PurchaseOrder;
use rest_transport::{Request, Response, Target};

/// Makes a purchase order. `Create`: after an unknown outcome, look for its `reference_number`, which is unique. Not in every plan.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePurchaseOrder {
    /// The purchase order.
    pub order: NewPurchaseOrder,
}

impl Endpoint for CreatePurchaseOrder {
    type Response = PurchaseOrder;
    const NAME: &'static str = "CreatePurchaseOrder";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(post(Self::NAME, Target::new("purchase_orders"), wrapped("purchase_order", &self.order)?))
    }

    fn decode(response: &Response) -> Result<PurchaseOrder, DecodeError> {
        decode_json(response)
    }
}
