//! Settings of a client.

use crate::anonymous::Anonymous;
use crate::client::Veeqo;
use crate::endpoints::PRODUCT_PAGE_TIMEOUT;
use crate::oauth::{OAuthApp, OAuthTokens, Renewal, TokenStore};
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};
use rest_transport::{
    ApiKey, Authenticator, Clock, DryRun, HttpService, Network, NetworkOptions, NotABase, RateLimit,
    RateLimiter, RetryPolicy, Secret, SecretNotAHeader, SystemClock, TlsError, Transport,
};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// Requests per second: below the documented five.
const REQUESTS_PER_SECOND: NonZeroU32 = NonZeroU32::new(4).unwrap();
/// Requests at once after a rest: below the 56 that were measured before the first 429 (the documentation says 100).
const BURST: NonZeroU32 = NonZeroU32::new(40).unwrap();

/// A client cannot be built.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The URL cannot be a base.
    #[error("the URL cannot be used")]
    Url {
        /// Why.
        source: NotABase,
    },
    /// The key or token cannot travel in a header.
    #[error("the key or token cannot be used")]
    Key {
        /// Why.
        source: SecretNotAHeader,
    },
    /// The network could not be set up.
    #[error("the network cannot be used")]
    Network {
        /// Why.
        source: TlsError,
    },
}

#[derive(Debug)]
enum Access {
    Key(Secret),
    Token(Secret),
    Renewal(Box<(OAuthApp, OAuthTokens, Arc<dyn TokenStore>)>),
    Nobody,
}

impl Access {
    /// `anonymous` reaches the same server without credentials.
    fn authenticator(self, anonymous: &Transport) -> Result<Arc<dyn Authenticator>, SecretNotAHeader> {
        Ok(match self {
            Self::Key(key) => Arc::new(ApiKey::new(HeaderName::from_static("x-api-key"), &key)?),
            Self::Token(token) => Arc::new(ApiKey::bearer(&token)?),
            Self::Renewal(connection) => {
                let (app, tokens, store) = *connection;
                ApiKey::bearer(&tokens.access_token)?;
                let clock = Arc::clone(anonymous.clock());
                Arc::new(Renewal::new(anonymous.clone(), app, tokens, store, clock))
            }
            Self::Nobody => Arc::new(Anonymous),
        })
    }
}

/// Builds a [`Veeqo`]. Made by [`Veeqo::builder`] and [`Veeqo::builder_with_token`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct VeeqoBuilder {
    url: Url,
    access: Access,
    service: Option<Arc<dyn HttpService>>,
    clock: Option<Arc<dyn Clock>>,
    limiter: Option<RateLimiter>,
    limit: RateLimit,
    policy: RetryPolicy,
    timeout: Duration,
    product_page_timeout: Duration,
    dry_run: Option<DryRun>,
}

impl VeeqoBuilder {
    pub(crate) fn with_key(url: &Url, key: Secret) -> Self {
        Self::new(url, Access::Key(key))
    }

    pub(crate) fn with_token(url: &Url, token: Secret) -> Self {
        Self::new(url, Access::Token(token))
    }

    pub(crate) fn with_renewal(
        url: &Url,
        app: OAuthApp,
        tokens: OAuthTokens,
        store: Arc<dyn TokenStore>,
    ) -> Self {
        Self::new(url, Access::Renewal(Box::new((app, tokens, store))))
    }

    pub(crate) fn anonymous(url: &Url) -> Self {
        Self::new(url, Access::Nobody)
    }

    fn new(url: &Url, access: Access) -> Self {
        Self {
            url: url.clone(),
            access,
            service: None,
            clock: None,
            limiter: None,
            limit: RateLimit { per_second: REQUESTS_PER_SECOND, burst: BURST },
            policy: RetryPolicy::default(),
            timeout: Duration::from_secs(60),
            product_page_timeout: PRODUCT_PAGE_TIMEOUT,
            dry_run: None,
        }
    }

    /// Sends through this service instead of a network of its own.
    pub fn service(mut self, service: Arc<dyn HttpService>) -> Self {
        self.service = Some(service);
        self
    }

    /// Takes the time from this clock instead of the machine's.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Shares this limiter, for instance with another client of the same key. Overrides rate and burst.
    pub fn limiter(mut self, limiter: RateLimiter) -> Self {
        self.limiter = Some(limiter);
        self
    }

    /// Requests per second in the long run; 4 unless set. Veeqo documents 5 for each key.
    pub fn requests_per_second(mut self, rate: NonZeroU32) -> Self {
        self.limit.per_second = rate;
        self
    }

    /// Requests that may be sent at once after a rest; 40 unless set. Veeqo was seen to refuse after 56.
    pub fn burst(mut self, burst: NonZeroU32) -> Self {
        self.limit.burst = burst;
        self
    }

    /// Time limit of one attempt; 60 seconds unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Time limit of one page of products; 180 seconds unless set, because live pages of 100 took up to 60.
    pub fn product_page_timeout(mut self, timeout: Duration) -> Self {
        self.product_page_timeout = timeout;
        self
    }

    /// Sends no write: each is kept in `dry_run` as it would have been sent, without the key, and the call ends in
    /// [`Error::Withheld`](crate::Error::Withheld). Reads are sent, and renewals of tokens.
    pub fn dry_run(mut self, dry_run: DryRun) -> Self {
        self.dry_run = Some(dry_run);
        self
    }

    /// Changes the patience within one call.
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// The client. Nothing is contacted yet.
    ///
    /// # Errors
    /// URL, key or network settings cannot be used.
    pub fn build(self) -> Result<Veeqo, BuildError> {
        let service = match self.service {
            Some(service) => service,
            None => Arc::new(
                Network::new(&NetworkOptions::default()).map_err(|source| BuildError::Network { source })?,
            ),
        };
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock::new()));
        let limiter = self.limiter.unwrap_or_else(|| RateLimiter::new(self.limit, Arc::clone(&clock)));
        let transport = |authenticator| -> Result<Transport, BuildError> {
            let transport =
                Transport::new(&self.url, Arc::clone(&service), authenticator, Arc::clone(&clock))
                    .map_err(|source| BuildError::Url { source })?;
            Ok(transport
                .with_headers(json_headers())
                .with_rate_limiter(limiter.clone())
                .with_retry_policy(self.policy.clone())
                .with_timeout(self.timeout))
        };
        let anonymous = transport(Arc::new(Anonymous))?;
        let authenticator =
            self.access.authenticator(&anonymous).map_err(|source| BuildError::Key { source })?;
        let transport = match self.dry_run {
            Some(dry_run) => transport(authenticator)?.with_dry_run(dry_run),
            None => transport(authenticator)?,
        };
        Ok(Veeqo::new(transport, &self.policy, self.product_page_timeout))
    }
}

fn json_headers() -> HeaderMap {
    let json = HeaderValue::from_static("application/json");
    HeaderMap::from_iter([(ACCEPT, json.clone()), (CONTENT_TYPE, json)])
}
