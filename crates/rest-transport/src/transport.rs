//! Sends declared requests to one server.

mod sending;

use crate::body::StreamedResponse;
use crate::clock::Clock;
use crate::dry_run::DryRun;
use crate::error::{Error, UnknownCause};
use crate::limit::{ConcurrencyCap, RateLimiter};
use crate::message::{Request, Response};
use crate::observe::Observer;
use crate::retry::RetryPolicy;
use crate::service::HttpService;
use crate::session::Authenticator;
use http::HeaderMap;
use sending::{Answer, Read};
use std::sync::Arc;
use std::time::Duration;
use tracing::Instrument;
use url::Url;

/// Sends declared requests to one server. Clones share limits, session and connections.
#[derive(Clone, Debug)]
pub struct Transport {
    base: Arc<Url>,
    service: Arc<dyn HttpService>,
    authenticator: Arc<dyn Authenticator>,
    clock: Arc<dyn Clock>,
    headers: HeaderMap,
    limiter: Option<RateLimiter>,
    cap: Option<ConcurrencyCap>,
    policy: RetryPolicy,
    timeout: Duration,
    /// For reads, where it differs.
    read_timeout: Option<Duration>,
    body_limit: u64,
    dry_run: Option<DryRun>,
    observers: Vec<Arc<dyn Observer>>,
}

/// Answers are refused beyond this many bytes unless a transport is told otherwise: 256 MiB, far more than a page should hold.
const BODY_LIMIT: u64 = 256 * 1024 * 1024;

/// The base URL cannot carry a relative path.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{url}' is not a base for requests: write it with http:// or https:// and a host")]
pub struct NotABase {
    /// The URL as given.
    pub url: String,
}

impl Transport {
    /// A transport without limits, with the default retry policy and a time limit of 60 seconds per attempt.
    ///
    /// # Errors
    /// The URL is not an absolute http or https URL.
    pub fn new(
        base: &Url,
        service: Arc<dyn HttpService>,
        authenticator: Arc<dyn Authenticator>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, NotABase> {
        let mut base = base.clone();
        if !matches!(base.scheme(), "http" | "https") || !base.has_host() {
            return Err(NotABase { url: base.to_string() });
        }
        if !base.path().ends_with('/') {
            base.set_path(&format!("{}/", base.path()));
        }
        Ok(Self {
            base: Arc::new(base),
            service,
            authenticator,
            clock,
            headers: HeaderMap::new(),
            limiter: None,
            cap: None,
            policy: RetryPolicy::default(),
            timeout: Duration::from_secs(60),
            read_timeout: None,
            body_limit: BODY_LIMIT,
            dry_run: None,
            observers: Vec::new(),
        })
    }

    /// Sends these headers with every request; a request's own headers win.
    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers = headers;
        self
    }

    /// Keeps to a rate.
    #[must_use]
    pub fn with_rate_limiter(mut self, limiter: RateLimiter) -> Self {
        self.limiter = Some(limiter);
        self
    }

    /// Caps the requests under way at once.
    #[must_use]
    pub fn with_concurrency_cap(mut self, cap: ConcurrencyCap) -> Self {
        self.cap = Some(cap);
        self
    }

    /// Changes the patience within one call.
    #[must_use]
    pub fn with_retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Changes the time limit of one attempt.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Changes the time limit of one attempt at a read ([`Effect::Read`](crate::Effect::Read)) alone.
    #[must_use]
    pub fn with_read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = Some(timeout);
        self
    }

    /// Refuses answers with more bytes than this, counted after decompression. Default 256 MiB.
    #[must_use]
    pub fn with_body_limit(mut self, bytes: u64) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Holds back every request that writes (any effect but [`Effect::Read`](crate::Effect::Read)): it is kept in `dry_run` and the call ends
    /// in [`Error::Withheld`].
    #[must_use]
    pub fn with_dry_run(mut self, dry_run: DryRun) -> Self {
        self.dry_run = Some(dry_run);
        self
    }

    /// Lets somebody watch every attempt, besides those who watch already.
    #[must_use]
    pub fn with_observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.observers.push(observer);
        self
    }

    /// The base URL, ending in `/`.
    #[must_use]
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// The clock everything here waits on.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Sends a request and returns the successful (2xx) answer.
    ///
    /// # Errors
    /// See [`Error`]: each variant says whether the request may have been carried out.
    pub async fn send(&self, request: &Request) -> Result<Response, Error> {
        match self.run_in_span(request, Read::Whole).await? {
            Answer::Whole(response) => Ok(response),
            Answer::Streamed(streamed) => {
                streamed.collect().await.map_err(|source| Error::broken_body(request, source))
            }
        }
    }

    /// Sends a request and returns the successful (2xx) answer as soon as its head is there; the body is read piece by piece. The time limit
    /// covers both. Repetition ends with the head: a body that breaks off is the caller's to judge.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send_streaming(&self, request: &Request) -> Result<StreamedResponse, Error> {
        match self.run_in_span(request, Read::Streamed).await? {
            Answer::Whole(response) => Ok(response.into()),
            Answer::Streamed(streamed) => Ok(streamed),
        }
    }

    async fn run_in_span(&self, request: &Request, read: Read) -> Result<Answer, Error> {
        let span = span(request);
        if span.is_disabled() {
            return self.run(request, read).await;
        }
        let began = self.clock.monotonic();
        let ended = self.run(request, read).instrument(span.clone()).await;
        let took = self.clock.monotonic().saturating_sub(began);
        span.record("took_ms", u64::try_from(took.as_millis()).unwrap_or(u64::MAX));
        span.record("outcome", ended.as_ref().map_or_else(Error::outcome, |_| "done"));
        ended
    }

    /// Sends a request and reads its successful answer with `decode`. Where a write reports success in an answer that cannot be read, the
    /// outcome is unknown, not failed.
    ///
    /// # Errors
    /// As [`Transport::send`], and when the answer cannot be read.
    pub async fn send_and_decode<T, E>(
        &self,
        request: &Request,
        decode: impl FnOnce(&Response) -> Result<T, E>,
    ) -> Result<T, Error>
    where
        E: Into<crate::error::BoxError>,
    {
        let response = self.send(request).await?;
        request.decode(&response, decode)
    }
}

/// One span per call. It holds neither query, headers nor body.
fn span(request: &Request) -> tracing::Span {
    tracing::debug_span!(
        "call",
        operation = request.operation,
        method = %request.method,
        resource = request.target.resource(),
        path = request.target.path(),
        attempts = tracing::field::Empty,
        status = tracing::field::Empty,
        outcome = tracing::field::Empty,
        took_ms = tracing::field::Empty,
    )
}

impl Request {
    /// Reads the successful answer to this request. Where a write reports success in an answer that cannot be read, the outcome is unknown,
    /// not failed.
    ///
    /// # Errors
    /// The answer cannot be read.
    pub fn decode<T, E: Into<crate::error::BoxError>>(
        &self,
        response: &Response,
        decode: impl FnOnce(&Response) -> Result<T, E>,
    ) -> Result<T, Error> {
        decode(response).map_err(|error| {
            let (operation, source) = (self.operation, error.into());
            if self.effect.is_repeatable() {
                Error::Decode { operation, source }
            } else {
                Error::OutcomeUnknown { operation, source: UnknownCause::Undecodable(source) }
            }
        })
    }
}
