//! `POST /bulk_tagging`

use super::tagging;
use crate::body::Tagged;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use crate::id::TagId;
use rest_transport::{Request, Response};

/// Tags orders or products: the only way that works, since a list of tags in an order's change is ignored. `Recheck`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagRecords {
    /// What to tag.
    pub records: Tagged,
    /// The tags.
    pub tags: Vec<TagId>,
}

impl Endpoint for TagRecords {
    type Response = ();
    const NAME: &'static str = "TagRecords";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(tagging(http::Method::POST, Self::NAME, self.records.body(&self.tags)?))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
