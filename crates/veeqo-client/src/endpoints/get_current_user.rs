//! `GET /current_user`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::model::User;
use rest_transport::{Request, Response, Target};

/// Reads the user behind the key or token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetCurrentUser;

impl Endpoint for GetCurrentUser {
    type Response = User;
    const NAME: &'static str = "GetCurrentUser";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("current_user")))
    }

    fn decode(response: &Response) -> Result<User, DecodeError> {
        decode_json(response)
    }
}
