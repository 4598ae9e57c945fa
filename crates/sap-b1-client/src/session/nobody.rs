//! Requests without a session.

use async_trait::async_trait;
use rest_transport::{Authenticator, Credentials, Response, SessionError};
use std::sync::Arc;

/// Sends requests as they are: for logging in and for the ping.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Nobody;

#[async_trait]
impl Authenticator for Nobody {
    async fn credentials(&self) -> Result<Credentials, SessionError> {
        Ok(Credentials { headers: Arc::default(), generation: 0 })
    }

    fn is_refusal(&self, _response: &Response) -> bool {
        false
    }

    async fn discard(&self, _generation: u64) {}
}
