//! `GET /customers/{id}`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::CustomerId;
use crate::model::Customer;
use rest_transport::{Request, Response, Target};

/// Reads one customer. Customers cannot be deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetCustomer {
    /// The customer.
    pub id: CustomerId,
}

impl Endpoint for GetCustomer {
    type Response = Customer;
    const NAME: &'static str = "GetCustomer";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("customers").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<Customer, DecodeError> {
        decode_json(response)
    }
}
