//! `DELETE /bulk_tagging`

use super::tagging;
use crate::body::Tagged;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use crate::id::TagId;
use rest_transport::{Request, Response};

/// Takes tags off orders or products. `Recheck`. A DELETE with a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UntagRecords {
    /// What to untag.
    pub records: Tagged,
    /// The tags.
    pub tags: Vec<TagId>,
}

impl Endpoint for UntagRecords {
    type Response = ();
    const NAME: &'static str = "UntagRecords";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(tagging(http::Method::DELETE, Self::NAME, self.records.body(&self.tags)?))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
