//! `GET /tags/{id}`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::TagId;
use crate::model::Tag;
use rest_transport::{Request, Response, Target};

/// Reads one tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetTag {
    /// The tag.
    pub id: TagId,
}

impl Endpoint for GetTag {
    type Response = Tag;
    const NAME: &'static str = "GetTag";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("tags").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<Tag, DecodeError> {
        decode_json(response)
    }
}
