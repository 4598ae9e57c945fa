//! `DELETE /channels/{id}`

use super::delete;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use crate::id::ChannelId;
use rest_transport::{Request, Response, Target};

/// Deletes a store. `Recheck`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeleteChannel {
    /// The store.
    pub id: ChannelId,
}

impl Endpoint for DeleteChannel {
    type Response = ();
    const NAME: &'static str = "DeleteChannel";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(delete(Self::NAME, Target::new("channels").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
