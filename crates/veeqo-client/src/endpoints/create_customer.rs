//! `POST /customers`

use super::post;
use crate::body::CustomerDetails;
use crate::endpoint::{DecodeError, Endpoint, decode_json, required, wrapped};
use crate::error::InvalidRequest;
use crate::model::Customer;
use rest_transport::{Request, Response, Target};

/// Makes a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateCustomer {
    /// The customer.
    pub customer: CustomerDetails,
}

impl Endpoint for CreateCustomer {
    type Response = Customer;
    const NAME: &'static str = "CreateCustomer";

    fn request(&self) -> Result<Request, InvalidRequest> {
        required("email", self.customer.email.as_deref().unwrap_or_default())?;
        self.customer.check()?;
        Ok(post(Self::NAME, Target::new("customers"), wrapped("customer", &self.customer)?))
    }

    fn decode(response: &Response) -> Result<Customer, DecodeError> {
        decode_json(response)
    }
}
