//! `POST /purchase_orders/reminder`

use super::post;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use crate::id::PurchaseOrderId;
use rest_transport::{Request, Response, Target};
use serde_json::json;

/// Asks Veeqo to mail reminders to the suppliers of active purchase orders. `Create`. The answer is the same whether anything was sent or
/// not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemindSuppliers {
    /// The purchase orders.
    pub ids: Vec<PurchaseOrderId>,
}

impl Endpoint for RemindSuppliers {
    type Response = ();
    const NAME: &'static str = "RemindSuppliers";

    fn request(&self) -> Result<Request, InvalidRequest> {
        if self.ids.is_empty() {
            return Err(InvalidRequest::new("ids", "", "name at least one purchase order"));
        }
        Ok(post(Self::NAME, Target::new("purchase_orders/reminder"), json!({ "ids": self.ids }).to_string()))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
