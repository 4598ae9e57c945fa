//! `PUT /customers/{id}`

use super::put;
use crate::body::CustomerDetails;
use crate::endpoint::{DecodeError, Endpoint, decode_json, wrapped};
use crate::error::InvalidRequest;
use crate::id::CustomerId;
use crate::model::Customer;
use rest_transport::{Effect, Request, Response, Target};

/// Changes a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateCustomer {
    /// The customer.
    pub id: CustomerId,
    /// What changes.
    pub changes: CustomerDetails,
}

impl Endpoint for UpdateCustomer {
    type Response = Customer;
    const NAME: &'static str = "UpdateCustomer";

    fn request(&self) -> Result<Request, InvalidRequest> {
        if self.changes == CustomerDetails::default() {
            return Err(InvalidRequest::new("customer", "", "set at least one field"));
        }
        self.changes.check()?;
        let target = Target::new("customers").segment(self.id);
        Ok(put(Self::NAME, Effect::Replace, target, wrapped("customer", &self.changes)?))
    }

    fn decode(response: &Response) -> Result<Customer, DecodeError> {
        decode_json(response)
    }
}
