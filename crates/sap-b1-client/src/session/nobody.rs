//! Requests without a session.

use async_trait::async_trait;
use http::HeaderMap;
use rest_transport::{Authenticator, Credentials, Response, SessionError};

/// Sends requests as they are: for logging in and for the ping.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Nobody;

#[async_trait]
impl Authenticator for Nobody {
    async fn credentials(&self) -> Result<Credentials, SessionError> {
        Ok(Credentials { headers: HeaderMap::new(), generation: 0 })
    }

    fn is_refusal(&self, _response: &Response) -> bool {
        false
    }

    async fn discard(&self, _generation: u64) {}
}
