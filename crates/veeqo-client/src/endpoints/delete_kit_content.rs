//! `DELETE /kits/{id}/kit_contents/{id}`: the path of the current reference; an older summary says `contents`.

use super::delete;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use crate::id::{KitContentId, SellableId};
use rest_transport::{Request, Response, Target};

/// Takes a sellable out of a kit. `Recheck`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeleteKitContent {
    /// The kit.
    pub kit: SellableId,
    /// The content.
    pub id: KitContentId,
}

impl Endpoint for DeleteKitContent {
    type Response = ();
    const NAME: &'static str = "DeleteKitContent";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(delete(Self::NAME, Target::new("kits").segment(self.kit).segment("kit_contents").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
