//! The client.

use crate::builder::VeeqoBuilder;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::oauth::{OAuthApp, OAuthTokens, TokenStore};
use jiff::Timestamp;
use rest_transport::{Clock, RetryPolicy, Secret, Transport};
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// A client of one Veeqo account. Clones share rate limit and connections.
#[derive(Clone, Debug)]
pub struct Veeqo {
    transport: Transport,
    /// The same transport with a single attempt, for calls that change before they are repeated.
    once: Transport,
    product_page_timeout: Duration,
}

impl Veeqo {
    /// A client with the key of a user (`x-api-key`). The key gives full access to the account.
    pub fn builder(url: &Url, key: Secret) -> VeeqoBuilder {
        VeeqoBuilder::with_key(url, key)
    }

    /// A client with the OAuth token of an app (`Authorization: Bearer`).
    pub fn builder_with_token(url: &Url, token: Secret) -> VeeqoBuilder {
        VeeqoBuilder::with_token(url, token)
    }

    /// A client with the tokens of an app, which are renewed by themselves: when Veeqo refuses the access token, one caller exchanges the
    /// refresh token, the new tokens are handed to `store`, and the request is sent again. Where Veeqo gave no refresh token (its older
    /// documentation knows none), or refuses it, calls end with [`Error::is_unauthorized`].
    pub fn builder_with_renewal(
        url: &Url,
        app: OAuthApp,
        tokens: OAuthTokens,
        store: Arc<dyn TokenStore>,
    ) -> VeeqoBuilder {
        VeeqoBuilder::with_renewal(url, app, tokens, store)
    }

    /// A client without key or token, for [`crate::ExchangeCode`] and [`crate::RefreshTokens`] only.
    pub fn builder_without_key(url: &Url) -> VeeqoBuilder {
        VeeqoBuilder::anonymous(url)
    }

    pub(crate) fn new(transport: Transport, policy: &RetryPolicy, product_page_timeout: Duration) -> Self {
        let single = RetryPolicy { max_attempts: 1, ..policy.clone() };
        let once = transport.clone().with_retry_policy(single);
        Self { transport, once, product_page_timeout }
    }

    /// Sends any endpoint and reads its answer.
    ///
    /// # Errors
    /// See [`Error`]: each variant says whether Veeqo may have acted.
    pub async fn send<E: Endpoint>(&self, endpoint: &E) -> Result<E::Response, Error> {
        send(&self.transport, endpoint).await
    }

    pub(crate) async fn send_once<E: Endpoint>(&self, endpoint: &E) -> Result<E::Response, Error> {
        send(&self.once, endpoint).await
    }

    /// Sends an endpoint that gets one record by its id; `None` where Veeqo says there is no such record.
    ///
    /// # Errors
    /// As [`Veeqo::send`], without the refusal 'not found'.
    pub async fn send_optional<E: Endpoint>(&self, endpoint: &E) -> Result<Option<E::Response>, Error> {
        match self.send(endpoint).await {
            Ok(record) => Ok(Some(record)),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        self.transport.clock()
    }

    /// The clock's time; the start of Unix time for clocks that stand outside of all calendars.
    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::try_from(self.clock().now()).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    pub(crate) fn product_page_timeout(&self) -> Duration {
        self.product_page_timeout
    }
}

pub(crate) async fn send<E: Endpoint>(transport: &Transport, endpoint: &E) -> Result<E::Response, Error> {
    let operation = E::NAME;
    let request = endpoint.request().map_err(|source| Error::InvalidRequest { operation, source })?;
    Ok(transport.send_and_decode(&request, E::decode).await?)
}
