//! `GET /ping`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use rest_transport::{Request, Response, Target};

/// Asks whether Veeqo answers. Undocumented; it was seen to answer. [`crate::GetCurrentCompany`] proves more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ping;

impl Endpoint for Ping {
    type Response = ();
    const NAME: &'static str = "Ping";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("ping")))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
