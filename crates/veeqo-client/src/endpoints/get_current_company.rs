//! `GET /current_company`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::model::Company;
use rest_transport::{Request, Response, Target};

/// Reads the company behind the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetCurrentCompany;

impl Endpoint for GetCurrentCompany {
    type Response = Company;
    const NAME: &'static str = "GetCurrentCompany";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("current_company")))
    }

    fn decode(response: &Response) -> Result<Company, DecodeError> {
        decode_json(response)
    }
}
