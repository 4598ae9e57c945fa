//! `GET /sellables/{id}`: undocumented, in use by two clients; deleted sellables are readable.

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::SellableId;
use crate::model::Sellable;
use rest_transport::{Request, Response, Target};

/// Reads one sellable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetSellable {
    /// The sellable.
    pub id: SellableId,
}

impl Endpoint for GetSellable {
    type Response = Sellable;
    const NAME: &'static str = "GetSellable";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("sellables").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<Sellable, DecodeError> {
        decode_json(response)
    }
}
