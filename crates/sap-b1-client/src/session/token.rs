//! `Authorization: Bearer` with `X-B1-COMPANYID`, in place of a login.

use super::{LoginInfo, Open};
use async_trait::async_trait;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};
use rest_transport::{Secret, SecretNotAHeader, SessionError};
use std::fmt::Debug;
use std::time::Duration;

const COMPANY: HeaderName = HeaderName::from_static("x-b1-companyid");

/// A token for the Service Layer.
#[derive(Clone, Debug)]
pub struct AccessToken {
    /// The token, without `Bearer`.
    pub token: Secret,
    /// How long it may go **unused** before another is asked for. A token that the server refuses is replaced in any case, once per call.
    pub idle_limit: Duration,
}

/// Gets tokens, for instance from an identity provider by client credentials. It is asked when the first call is made and when the server
/// refuses a token; callers that arrive meanwhile wait and share the answer.
#[async_trait]
pub trait TokenSource: Debug + Send + Sync {
    /// A fresh token.
    ///
    /// # Errors
    /// None was given: [`SessionError::refused`] where asking again is pointless, [`SessionError::unreachable`] otherwise.
    async fn token(&self) -> Result<AccessToken, SessionError>;
}

/// One token for as long as the connection lives. Where the server refuses it, calls fail.
#[async_trait]
impl TokenSource for Secret {
    async fn token(&self) -> Result<AccessToken, SessionError> {
        Ok(AccessToken { token: self.clone(), idle_limit: Duration::from_secs(u64::from(u32::MAX)) })
    }
}

pub(super) async fn open(
    source: &dyn TokenSource,
    company_id: &str,
) -> Result<(Open, Duration), SessionError> {
    let AccessToken { token, idle_limit } = source.token().await?;
    let bearer = Secret::new(format!("Bearer {}", token.expose()));
    let bearer = bearer.to_header().map_err(SessionError::refused)?;
    let company = HeaderValue::from_str(company_id).map_err(|_| SessionError::refused(SecretNotAHeader))?;
    let headers = HeaderMap::from_iter([(AUTHORIZATION, bearer), (COMPANY, company)]);
    Ok((Open::new(headers, LoginInfo { version: None, session_timeout: idle_limit }), idle_limit))
}
