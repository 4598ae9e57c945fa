//! `GET /health`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use rest_transport::{Request, Response, Target};

/// Asks whether Veeqo is well. Undocumented; it was seen to answer. [`crate::GetCurrentCompany`] proves more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Health;

impl Endpoint for Health {
    type Response = ();
    const NAME: &'static str = "Health";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("health")))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
