//! `POST /tags`: a bare body, as documented.

use super::post;
use crate::body::NewTag;
use crate::endpoint::{DecodeError, Endpoint, bare, decode_json, required};
use crate::error::InvalidRequest;
use crate::model::Tag;
use rest_transport::{Request, Response, Target};

/// Makes a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateTag {
    /// The tag.
    pub tag: NewTag,
}

impl Endpoint for CreateTag {
    type Response = Tag;
    const NAME: &'static str = "CreateTag";

    fn request(&self) -> Result<Request, InvalidRequest> {
        required("name", &self.tag.name)?;
        Ok(post(Self::NAME, Target::new("tags"), bare("tag", &self.tag)?))
    }

    fn decode(response: &Response) -> Result<Tag, DecodeError> {
        decode_json(response)
    }
}
