//! `PUT /current_company`: answers 204.

use super::put;
use crate::body::CompanyChanges;
use crate::endpoint::{DecodeError, Endpoint, bare, decode_nothing, required};
use crate::error::InvalidRequest;
use rest_transport::{Effect, Request, Response, Target};

/// Renames the company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateCurrentCompany {
    /// What changes.
    pub changes: CompanyChanges,
}

impl Endpoint for UpdateCurrentCompany {
    type Response = ();
    const NAME: &'static str = "UpdateCurrentCompany";

    fn request(&self) -> Result<Request, InvalidRequest> {
        required("name", &self.changes.name)?;
        Ok(put(Self::NAME, Effect::Replace, Target::new("current_company"), bare("company", &self.changes)?))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
