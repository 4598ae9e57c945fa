//! `DELETE /tags/{id}`

use super::delete;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use crate::id::TagId;
use rest_transport::{Request, Response, Target};

/// Deletes a tag. `Recheck`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeleteTag {
    /// The tag.
    pub id: TagId,
}

impl Endpoint for DeleteTag {
    type Response = ();
    const NAME: &'static str = "DeleteTag";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(delete(Self::NAME, Target::new("tags").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
