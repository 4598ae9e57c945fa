//! `POST /oauth/token` with a code.

use super::{OAuthApp, OAuthTokens, token_request};
use crate::endpoint::{DecodeError, Endpoint, required};
use crate::error::InvalidRequest;
use rest_transport::{Request, Response, Secret};

/// Exchanges a code for tokens. Send it with a client that has no key ([`crate::Veeqo::builder_without_key`]). `Create`: a code is good
/// once, so after an unknown outcome the person has to start again.
#[derive(Clone, Debug)]
pub struct ExchangeCode {
    /// The app.
    pub app: OAuthApp,
    /// The code, from [`OAuthApp::read_callback`].
    pub code: Secret,
}

impl Endpoint for ExchangeCode {
    type Response = OAuthTokens;
    const NAME: &'static str = "ExchangeCode";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut form = self.app.form("authorization_code");
        form.push("code", required("code", self.code.expose())?);
        Ok(token_request(Self::NAME, &form))
    }

    fn decode(response: &Response) -> Result<OAuthTokens, DecodeError> {
        OAuthTokens::read(response)
    }
}
