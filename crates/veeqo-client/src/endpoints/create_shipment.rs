//! `POST /shipments`: the ids stand beside the wrapped shipment, as documented.

use super::post;
use crate::body::NewShipment;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::model::Shipment;
use rest_transport::{Request, Response, Target};
use serde_json::json;

/// Despatches an allocation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateShipment {
    /// The despatch.
    pub shipment: NewShipment,
}

impl Endpoint for CreateShipment {
    type Response = Shipment;
    const NAME: &'static str = "CreateShipment";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let new = &self.shipment;
        let mut shipment = json!({
            "carrier_id": new.carrier_id,
            "notify_customer": new.notify_customer,
            "update_remote_order": new.update_remote_order,
        });
        if let (Some(tracking), Some(fields)) = (&new.tracking_number, shipment.as_object_mut()) {
            fields.insert("tracking_number_attributes".to_owned(), json!({ "tracking_number": tracking }));
        }
        let body = json!({
            "shipment": shipment,
            "allocation_id": new.allocation_id,
            "order_id": new.order_id,
        });
        Ok(post(Self::NAME, Target::new("shipments"), body.to_string()))
    }

    fn decode(response: &Response) -> Result<Shipment, DecodeError> {
        decode_json(response)
    }
}
