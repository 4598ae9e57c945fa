//! `PUT /channels/{id}`: documented as 204, with and without a body.

use super::put;
use crate::body::ChannelChanges;
use crate::endpoint::{DecodeError, Endpoint, bare, decode_if_given};
use crate::error::InvalidRequest;
use crate::id::ChannelId;
use crate::model::Channel;
use rest_transport::{Effect, Request, Response, Target};

/// Changes a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateChannel {
    /// The store.
    pub id: ChannelId,
    /// What changes.
    pub changes: ChannelChanges,
}

impl Endpoint for UpdateChannel {
    type Response = Option<Channel>;
    const NAME: &'static str = "UpdateChannel";

    fn request(&self) -> Result<Request, InvalidRequest> {
        if self.changes == ChannelChanges::default() {
            return Err(InvalidRequest::new("channel", "", "set at least one field"));
        }
        let target = Target::new("channels").segment(self.id);
        Ok(put(Self::NAME, Effect::Replace, target, bare("channel", &self.changes)?))
    }

    fn decode(response: &Response) -> Result<Option<Channel>, DecodeError> {
        decode_if_given(response)
    }
}
