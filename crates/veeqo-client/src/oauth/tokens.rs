//! Tokens, which exist as secrets only.

use crate::endpoint::{DecodeError, decode_json};
use jiff::{SignedDuration, Timestamp};
use rest_transport::{Response, Secret};
use serde::Deserialize;

/// What an app is given. There is no way to write it out but [`Secret::expose`].
#[derive(Clone, Debug)]
pub struct OAuthTokens {
    /// For [`crate::Veeqo::builder_with_token`].
    pub access_token: Secret,
    /// For [`crate::RefreshTokens`], where Veeqo gives one.
    pub refresh_token: Option<Secret>,
    /// When they were made.
    pub created_at: Option<Timestamp>,
    /// How long the access token is good; `None` where Veeqo does not say, which the older documentation calls permanent.
    pub expires_in: Option<SignedDuration>,
}

#[derive(Deserialize)]
struct Wire {
    access_token: String,
    refresh_token: Option<String>,
    token_type: Option<String>,
    created_at: Option<i64>,
    expires_in: Option<i64>,
}

impl OAuthTokens {
    /// When the access token ends, where Veeqo says so.
    #[must_use]
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.created_at?.checked_add(self.expires_in?).ok()
    }

    pub(super) fn read(response: &Response) -> Result<Self, DecodeError> {
        let wire: Wire = decode_json(response)?;
        let foreign = wire.token_type.is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer"));
        if foreign || wire.access_token.trim().is_empty() {
            return Err(DecodeError { reason: "there is no bearer token in the answer".to_owned() });
        }
        Ok(Self {
            access_token: Secret::new(wire.access_token),
            refresh_token: wire.refresh_token.filter(|token| !token.is_empty()).map(Secret::new),
            created_at: wire.created_at.and_then(|second| Timestamp::from_second(second).ok()),
            expires_in: wire.expires_in.filter(|seconds| *seconds > 0).map(SignedDuration::from_secs),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rest_transport::testing::answer;

    fn read(body: &str) -> Result<OAuthTokens, DecodeError> {
        OAuthTokens::read(&answer(200, body))
    }

    #[test]
    fn both_documented_shapes_are_read() {
        let old = read(r#"{"access_token":"82d7","token_type":"bearer","created_at":1510741588}"#).unwrap();
        assert_eq!((old.access_token.expose(), old.expires_at()), ("82d7", None));
        assert!(old.refresh_token.is_none());
        let new = r#"{"access_token":"a","refresh_token":"r","token_type":"Bearer","created_at":1510741588,"expires_in":7200}"#;
        let new = read(new).unwrap();
        assert_eq!(new.refresh_token.as_ref().map(Secret::expose), Some("r"));
        assert_eq!(new.expires_at(), "2017-11-15T12:26:28Z".parse().ok());
    }

    #[test]
    fn what_is_no_bearer_token_is_refused_and_nothing_prints() {
        for body in
            ["{}", r#"{"access_token":""}"#, r#"{"access_token":"t0ken","token_type":"mac"}"#, "t0ken"]
        {
            let error = read(body).unwrap_err();
            assert!(!format!("{error:?} {error}").contains("t0ken"), "{body}");
        }
        let tokens = read(r#"{"access_token":"t0ken","refresh_token":"t0ken"}"#).unwrap();
        assert!(!format!("{tokens:?}").contains("t0ken"));
    }
}
