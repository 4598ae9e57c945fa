//! `GET /channels/{id}`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::ChannelId;
use crate::model::Channel;
use rest_transport::{Request, Response, Target};

/// Reads one store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetChannel {
    /// The store.
    pub id: ChannelId,
}

impl Endpoint for GetChannel {
    type Response = Channel;
    const NAME: &'static str = "GetChannel";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("channels").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<Channel, DecodeError> {
        decode_json(response)
    }
}
