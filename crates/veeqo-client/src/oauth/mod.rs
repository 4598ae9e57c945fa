//! OAuth 2, authorization code: how an app for several accounts gets its tokens.

mod app;
mod callback;
mod exchange_code;
mod refresh_tokens;
mod renewal;
mod tokens;

pub use app::OAuthApp;
pub use callback::CallbackError;
pub use exchange_code::ExchangeCode;
pub use refresh_tokens::RefreshTokens;
pub(crate) use renewal::Renewal;
pub use renewal::TokenStore;
pub use tokens::OAuthTokens;

use http::HeaderValue;
use rest_transport::{Effect, Query, Request, Target};

/// Veeqo gave no refresh token, and the access token is good no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the access token is good no more and there is no refresh token: let the person connect again")]
pub struct NoRefreshToken;

/// A form for the token endpoint. A code is good once, and a refresh token may be: nothing is repeated without looking.
fn token_request(name: &'static str, form: &Query) -> Request {
    let media_type = HeaderValue::from_static("application/x-www-form-urlencoded");
    Request::new(name, Effect::Create, http::Method::POST, Target::new("oauth/token"))
        .body(media_type, form.as_str().to_owned())
}
