//! `DELETE /shipments/{id}`

use super::delete;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use crate::id::ShipmentId;
use rest_transport::{Request, Response, Target};

/// Voids a shipment, and its label where Veeqo sold it. `Recheck`: after an unknown outcome, read the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoidShipment {
    /// The shipment.
    pub id: ShipmentId,
}

impl Endpoint for VoidShipment {
    type Response = ();
    const NAME: &'static str = "VoidShipment";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(delete(Self::NAME, Target::new("shipments").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
