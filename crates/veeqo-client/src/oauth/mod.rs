//! OAuth 2, authorization code: how an app for several accounts gets its tokens.

mod app;
mod callback;
mod exchange_code;
mod refresh_tokens;
mod tokens;

pub use app::OAuthApp;
pub use callback::CallbackError;
pub use exchange_code::ExchangeCode;
pub use refresh_tokens::RefreshTokens;
pub use tokens::OAuthTokens;

use http::HeaderValue;
use rest_transport::{Effect, Query, Request, Target};

/// A form for the token endpoint. A code is good once, and a refresh token may be: nothing is repeated without looking.
fn token_request(name: &'static str, form: &Query) -> Request {
    let media_type = HeaderValue::from_static("application/x-www-form-urlencoded");
    Request::new(name, Effect::Create, http::Method::POST, Target::new("oauth/token"))
        .body(media_type, form.as_str().to_owned())
}
