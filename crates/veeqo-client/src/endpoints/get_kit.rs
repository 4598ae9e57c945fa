//! `GET /kits/{id}`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::SellableId;
use crate::model::Kit;
use rest_transport::{Request, Response, Target};

/// Reads one kit with its contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetKit {
    /// The kit.
    pub id: SellableId,
}

impl Endpoint for GetKit {
    type Response = Kit;
    const NAME: &'static str = "GetKit";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("kits").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<Kit, DecodeError> {
        decode_json(response)
    }
}
