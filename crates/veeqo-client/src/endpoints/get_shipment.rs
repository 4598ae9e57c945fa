//! `GET /shipments/{id}`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::ShipmentId;
use crate::model::Shipment;
use rest_transport::{Request, Response, Target};

/// Reads one shipment. Undocumented, in use by one client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetShipment {
    /// The shipment.
    pub id: ShipmentId,
}

impl Endpoint for GetShipment {
    type Response = Shipment;
    const NAME: &'static str = "GetShipment";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("shipments").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<Shipment, DecodeError> {
        decode_json(response)
    }
}
