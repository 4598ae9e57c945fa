//! `POST /kits`: a bare body, as documented.

use super::post;
use crate::body::NewKit;
use crate::endpoint::{DecodeError, Endpoint, bare, decode_json};
use crate::error::InvalidRequest;
use crate::model::Kit;
use rest_transport::{Request, Response, Target};

/// Makes a kit of a variant.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateKit {
    /// The kit.
    pub kit: NewKit,
}

impl Endpoint for CreateKit {
    type Response = Kit;
    const NAME: &'static str = "CreateKit";

    fn request(&self) -> Result<Request, InvalidRequest> {
        if self.kit.contents.is_empty() {
            return Err(InvalidRequest::new("contents", "", "name what the kit holds"));
        }
        Ok(post(Self::NAME, Target::new("kits"), bare("kit", &self.kit)?))
    }

    fn decode(response: &Response) -> Result<Kit, DecodeError> {
        decode_json(response)
    }
}
