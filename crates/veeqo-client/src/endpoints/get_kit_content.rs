//! `GET /kits/{id}/kit_contents/{id}`: the path of the current reference; an older summary says `contents`.

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::{KitContentId, SellableId};
use crate::model::KitContent;
use rest_transport::{Request, Response, Target};

/// Reads one content of a kit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetKitContent {
    /// The kit.
    pub kit: SellableId,
    /// The content.
    pub id: KitContentId,
}

impl Endpoint for GetKitContent {
    type Response = KitContent;
    const NAME: &'static str = "GetKitContent";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("kits").segment(self.kit).segment("kit_contents").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<KitContent, DecodeError> {
        decode_json(response)
    }
}
