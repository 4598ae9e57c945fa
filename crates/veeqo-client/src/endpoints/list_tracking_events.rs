//! `GET /shipping/tracking_events/{shipment_id}`, as documented; one client asks `/shipments/tracking_events/{id}` instead.

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::ShipmentId;
use crate::model::TrackingEvent;
use rest_transport::{Request, Response, Target};

/// Reads what the carrier reports about a shipment; nothing unless the label was bought in Veeqo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListTrackingEvents {
    /// The shipment.
    pub shipment: ShipmentId,
}

impl Endpoint for ListTrackingEvents {
    type Response = Vec<TrackingEvent>;
    const NAME: &'static str = "ListTrackingEvents";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("shipping/tracking_events").segment(self.shipment)))
    }

    fn decode(response: &Response) -> Result<Vec<TrackingEvent>, DecodeError> {
        decode_json(response)
    }
}
