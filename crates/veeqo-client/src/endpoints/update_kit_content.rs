//! `PUT /kits/{id}/kit_contents/{id}`: the path of the current reference; an older summary says `contents`.

use super::put;
use crate::body::KitContentDetails;
use crate::endpoint::{DecodeError, Endpoint, decode_json, wrapped};
use crate::error::InvalidRequest;
use crate::id::{KitContentId, SellableId};
use crate::model::KitContent;
use rest_transport::{Effect, Request, Response, Target};

/// Changes one content of a kit.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateKitContent {
    /// The kit.
    pub kit: SellableId,
    /// The content.
    pub id: KitContentId,
    /// What it becomes.
    pub content: KitContentDetails,
}

impl Endpoint for UpdateKitContent {
    type Response = KitContent;
    const NAME: &'static str = "UpdateKitContent";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let target = Target::new("kits").segment(self.kit).segment("kit_contents").segment(self.id);
        Ok(put(Self::NAME, Effect::Replace, target, wrapped("kit_content", &self.content)?))
    }

    fn decode(response: &Response) -> Result<KitContent, DecodeError> {
        decode_json(response)
    }
}
