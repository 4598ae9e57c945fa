//! The loop around one call: credentials, limits, sending, the retry decision.

use crate::clock::Clock;
use crate::error::{Error, UnknownCause};
use crate::limit::{ConcurrencyCap, RateLimiter};
use crate::message::{Request, Response};
use crate::retry::{Decision, Failure, Progress, RetryPolicy, decide};
use crate::service::{HttpService, SendError, WireRequest};
use crate::session::{Authenticator, Credentials};
use http::{HeaderMap, StatusCode};
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
}

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
        let span = tracing::debug_span!(
            "call",
            operation = request.operation,
            method = %request.method,
            path = request.target.path(),
            attempts = tracing::field::Empty,
            status = tracing::field::Empty,
        );
        self.send_in_span(request).instrument(span).await
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
        decode(&response).map_err(|error| {
            let operation = request.operation;
            let source = error.into();
            if request.effect.is_repeatable() {
                Error::Decode { operation, source }
            } else {
                Error::OutcomeUnknown { operation, source: UnknownCause::Undecodable(source) }
            }
        })
    }

    async fn send_in_span(&self, request: &Request) -> Result<Response, Error> {
        let operation = request.operation;
        let url = self.resolve(request)?;
        let mut progress = Progress::default();
        loop {
            let credentials = self
                .authenticator
                .credentials()
                .await
                .map_err(|source| Error::Session { operation, source })?;
            let outcome = match self.attempt(request, &url, &credentials).await {
                Ok(response) if response.status.is_success() => {
                    tracing::Span::current().record("status", response.status.as_u16());
                    return Ok(response);
                }
                other => other,
            };
            let failure = match &outcome {
                Ok(response) => self.status_failure(response),
                Err(error) => Failure::Send(error.kind()),
            };
            progress.count(failure);
            match decide(request.effect, failure, progress, &self.policy, fastrand::f64()) {
                Decision::Resend { after } => {
                    tracing::debug!(?failure, wait = ?after, "sending again");
                    self.clock.sleep(after).await;
                }
                Decision::Pause { after } => self.pause(after).await,
                Decision::RenewSession => {
                    progress.renewed = true;
                    self.authenticator.discard(credentials.generation).await;
                }
                end => return Err(end_of(request, end, progress, outcome)),
            }
        }
    }

    async fn attempt(
        &self,
        request: &Request,
        url: &Url,
        credentials: &Credentials,
    ) -> Result<Response, SendError> {
        let _place = match &self.cap {
            Some(cap) => cap.acquire().await,
            None => None,
        };
        if let Some(limiter) = &self.limiter {
            limiter.acquire().await;
        }
        let mut headers = self.headers.clone();
        merge(&mut headers, &request.headers);
        merge(&mut headers, &credentials.headers);
        self.service
            .send(WireRequest {
                method: request.method.clone(),
                url: url.clone(),
                headers,
                body: request.body.clone(),
                timeout: request.timeout.unwrap_or(self.timeout),
            })
            .await
    }

    fn resolve(&self, request: &Request) -> Result<Url, Error> {
        let operation = request.operation;
        // Parsed as text after the base, so that a first segment such as `a:b` is never taken for a scheme.
        Url::parse(&format!("{}{}", self.base, request.target))
            .map_err(|error| Error::Encode { operation, source: Box::new(error) })
    }

    fn status_failure(&self, response: &Response) -> Failure {
        let retry_after = response.header("retry-after").and_then(|text| text.trim().parse().ok());
        Failure::Status {
            status: response.status,
            retry_after: retry_after.map(Duration::from_secs),
            session_refused: self.authenticator.is_refusal(response),
        }
    }

    async fn pause(&self, after: Duration) {
        tracing::debug!(wait = ?after, "throttled: every caller waits");
        match &self.limiter {
            Some(limiter) => limiter.pause(after),
            None => self.clock.sleep(after).await,
        }
    }
}

impl Progress {
    fn count(&mut self, failure: Failure) {
        match failure {
            Failure::Status { status: StatusCode::TOO_MANY_REQUESTS, .. } => self.throttled += 1,
            Failure::Status { session_refused: true, .. } => {}
            _ => self.failed += 1,
        }
    }
}

fn merge(into: &mut HeaderMap, from: &HeaderMap) {
    for name in from.keys() {
        into.remove(name);
    }
    into.extend(from.iter().map(|(name, value)| (name.clone(), value.clone())));
}

fn end_of(
    request: &Request,
    decision: Decision,
    progress: Progress,
    outcome: Result<Response, SendError>,
) -> Error {
    let operation = request.operation;
    let attempts = progress.failed + progress.throttled;
    match (decision, outcome) {
        (Decision::OutcomeUnknown, Ok(response)) => {
            Error::OutcomeUnknown { operation, source: UnknownCause::Status(Box::new(response)) }
        }
        (Decision::OutcomeUnknown, Err(source)) => {
            Error::OutcomeUnknown { operation, source: UnknownCause::Send(source) }
        }
        (Decision::GiveUp, Ok(response)) if response.status == StatusCode::TOO_MANY_REQUESTS => {
            Error::Throttled { operation, attempts }
        }
        (Decision::GiveUp, Ok(response)) => {
            Error::Unavailable { operation, attempts, source: UnknownCause::Status(Box::new(response)) }
        }
        (_, Ok(response)) => Error::Rejected { operation, response: Box::new(response) },
        (_, Err(source)) if source.kind() == crate::SendErrorKind::NotSent => {
            Error::NotSent { operation, attempts, source }
        }
        (_, Err(source)) => Error::Unavailable { operation, attempts, source: UnknownCause::Send(source) },
    }
}
