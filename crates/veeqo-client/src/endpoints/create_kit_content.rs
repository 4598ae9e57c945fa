//! `POST /kits/{id}/kit_contents`: the path of the current reference; an older summary says `contents`.

use super::post;
use crate::body::KitContentDetails;
use crate::endpoint::{DecodeError, Endpoint, decode_json, wrapped};
use crate::error::InvalidRequest;
use crate::id::SellableId;
use crate::model::KitContent;
use rest_transport::{Request, Response, Target};

/// Adds a sellable to a kit.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateKitContent {
    /// The kit.
    pub kit: SellableId,
    /// What to add.
    pub content: KitContentDetails,
}

impl Endpoint for CreateKitContent {
    type Response = KitContent;
    const NAME: &'static str = "CreateKitContent";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(post(
            Self::NAME,
            Target::new("kits").segment(self.kit).segment("kit_contents"),
            wrapped("kit_content", &self.content)?,
        ))
    }

    fn decode(response: &Response) -> Result<KitContent, DecodeError> {
        decode_json(response)
    }
}
