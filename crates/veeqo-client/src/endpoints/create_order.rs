//! `POST /orders`

use super::post;
use crate::body::NewOrder;
use crate::endpoint::{DecodeError, Endpoint, checked_body, decode_json, wrapped};
use crate::error::InvalidRequest;
use crate::model::Order;
use rest_transport::{Request, Response, Target};
use std::fmt;

/// Creates an order from a finished body, so that a body stored before the first attempt is sent byte for byte. `Debug` hides the body.
#[derive(Clone, PartialEq, Eq)]
pub struct CreateOrder {
    /// The body, as [`CreateOrder::body`] makes it.
    pub body: String,
}

impl CreateOrder {
    /// The body for a new record: `{"order":{…}}`.
    ///
    /// # Errors
    /// It lacks something or holds an amount with more digits than JSON keeps.
    pub fn body(new: &NewOrder) -> Result<String, InvalidRequest> {
        new.check()?;
        wrapped("order", new)
    }
}

impl fmt::Debug for CreateOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateOrder").finish_non_exhaustive()
    }
}

impl Endpoint for CreateOrder {
    type Response = Order;
    const NAME: &'static str = "CreateOrder";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(post(Self::NAME, Target::new("orders"), checked_body("order", &self.body)?))
    }

    fn decode(response: &Response) -> Result<Order, DecodeError> {
        decode_json(response)
    }
}
