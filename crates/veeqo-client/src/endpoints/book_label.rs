//! `POST /shipping/shipments`

use super::post;
use crate::body::LabelPurchase;
use crate::endpoint::{DecodeError, Endpoint, bare, decode_json};
use crate::error::InvalidRequest;
use crate::model::BookedLabel;
use rest_transport::{Request, Response, Target};

/// Buys a label for an allocation. `Create`: after an unknown outcome, read the order and look at the allocation's shipment.
#[derive(Clone, Debug, PartialEq)]
pub struct BookLabel {
    /// The label.
    pub purchase: LabelPurchase,
}

impl Endpoint for BookLabel {
    type Response = BookedLabel;
    const NAME: &'static str = "BookLabel";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(post(Self::NAME, Target::new("shipping/shipments"), bare("shipment", &self.purchase)?))
    }

    fn decode(response: &Response) -> Result<BookedLabel, DecodeError> {
        decode_json(response)
    }
}
