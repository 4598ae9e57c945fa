//! No credentials: for the token endpoint, which takes the app's own.

use async_trait::async_trait;
use rest_transport::{Authenticator, Credentials, Response, SessionError};
use std::sync::Arc;

#[derive(Debug)]
pub(crate) struct Anonymous;

#[async_trait]
impl Authenticator for Anonymous {
    async fn credentials(&self) -> Result<Credentials, SessionError> {
        Ok(Credentials { headers: Arc::default(), generation: 0 })
    }

    fn is_refusal(&self, _response: &Response) -> bool {
        false
    }

    async fn discard(&self, _generation: u64) {}
}
