//! `POST /channels`: a bare body, as documented.

use super::post;
use crate::body::NewChannel;
use crate::endpoint::{DecodeError, Endpoint, bare, decode_json, required};
use crate::error::InvalidRequest;
use crate::model::{Channel, ChannelType};
use rest_transport::{Request, Response, Target};

/// Makes a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateChannel {
    /// The store.
    pub channel: NewChannel,
}

impl Endpoint for CreateChannel {
    type Response = Channel;
    const NAME: &'static str = "CreateChannel";

    fn request(&self) -> Result<Request, InvalidRequest> {
        required("name", &self.channel.name)?;
        if !matches!(self.channel.type_code, ChannelType::Direct | ChannelType::Retail) {
            return Err(InvalidRequest::new(
                "type_code",
                &self.channel.type_code,
                "only direct and retail stores can be made",
            ));
        }
        Ok(post(Self::NAME, Target::new("channels"), bare("channel", &self.channel)?))
    }

    fn decode(response: &Response) -> Result<Channel, DecodeError> {
        decode_json(response)
    }
}
