//! `POST /oauth/token` with a refresh token.

use super::{OAuthApp, OAuthTokens, token_request};
use crate::endpoint::{DecodeError, Endpoint, required};
use crate::error::InvalidRequest;
use rest_transport::{Request, Response, Secret};

/// Exchanges a refresh token for new tokens. Send it with a client that has no key. `Create`: whether a refresh token is good more than
/// once is not known. The older documentation calls access tokens permanent and has no refresh tokens; the newer one names them.
#[derive(Clone, Debug)]
pub struct RefreshTokens {
    /// The app.
    pub app: OAuthApp,
    /// The refresh token, from [`OAuthTokens::refresh_token`].
    pub refresh_token: Secret,
}

impl Endpoint for RefreshTokens {
    type Response = OAuthTokens;
    const NAME: &'static str = "RefreshTokens";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut form = self.app.form("refresh_token");
        form.push("refresh_token", required("refresh_token", self.refresh_token.expose())?);
        Ok(token_request(Self::NAME, &form))
    }

    fn decode(response: &Response) -> Result<OAuthTokens, DecodeError> {
        OAuthTokens::read(response)
    }
}
