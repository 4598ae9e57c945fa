//! The loop around one call: credentials, limits, sending, the retry decision.

use super::Transport;
use crate::body::StreamedResponse;
use crate::dry_run::WithheldRequest;
use crate::effect::Effect;
use crate::error::{Error, UnknownCause};
use crate::message::{Request, Response};
use crate::observe::{AnswerHead, Attempt};
use crate::retry::{Decision, Failure, Progress, decide};
use crate::service::{SendError, SendErrorKind, WireRequest};
use crate::session::Credentials;
use http::{HeaderMap, StatusCode};
use std::time::Duration;
use url::Url;

/// How much of a successful answer is wanted at once.
#[derive(Clone, Copy, Debug)]
pub(super) enum Read {
    Whole,
    Streamed,
}

/// An answer, as far as it has been read.
#[derive(Debug)]
pub(super) enum Answer {
    Whole(Response),
    Streamed(StreamedResponse),
}

impl Answer {
    fn head(&self) -> AnswerHead<'_> {
        match self {
            Self::Whole(response) => AnswerHead { status: response.status, headers: &response.headers },
            Self::Streamed(streamed) => AnswerHead { status: streamed.status, headers: &streamed.headers },
        }
    }

    async fn whole(self) -> Result<Response, SendError> {
        match self {
            Self::Whole(response) => Ok(response),
            Self::Streamed(streamed) => streamed.collect().await,
        }
    }
}

impl Transport {
    pub(super) async fn run(&self, request: &Request, read: Read) -> Result<Answer, Error> {
        let operation = request.operation;
        let url = self.resolve(request)?;
        self.withhold(request, &url)?;
        let mut progress = Progress::default();
        let mut number = 0;
        loop {
            number += 1;
            let credentials = self.credentials(operation).await?;
            let outcome = match self.attempt(request, &url, &credentials, read, number).await {
                Ok(answer) if answer.head().status.is_success() => {
                    record(number, Some(answer.head().status));
                    return Ok(answer);
                }
                Ok(answer) => answer.whole().await,
                Err(error) => Err(error),
            };
            let failure = match &outcome {
                Ok(response) if request.is_final.is_some_and(|is_final| is_final(response)) => Failure::Final,
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
                end => {
                    record(number, outcome.as_ref().ok().map(|response| response.status));
                    return Err(end_of(request, end, progress, outcome));
                }
            }
        }
    }

    async fn credentials(&self, operation: &'static str) -> Result<Credentials, Error> {
        if let Some(credentials) = self.authenticator.at_hand() {
            return Ok(credentials);
        }
        let credentials = self.authenticator.credentials().await;
        credentials.map_err(|source| Error::Session { operation, source })
    }

    /// In a dry run, keeps a write and ends the call.
    fn withhold(&self, request: &Request, url: &Url) -> Result<(), Error> {
        let Some(dry_run) = self.dry_run.as_ref().filter(|_| request.effect != Effect::Read) else {
            return Ok(());
        };
        let headers = first_of_each(&[&request.headers, &self.headers]);
        let shown = headers.iter().filter(|(_, value)| !value.is_sensitive());
        let withheld = WithheldRequest {
            operation: request.operation,
            effect: request.effect,
            method: request.method.clone(),
            url: url.clone(),
            headers: shown.map(|(name, value)| (name.clone(), value.clone())).collect(),
            body: request.body.clone(),
        };
        dry_run.keep(&withheld);
        Err(Error::Withheld { operation: request.operation, request: Box::new(withheld) })
    }

    async fn attempt(
        &self,
        request: &Request,
        url: &Url,
        credentials: &Credentials,
        read: Read,
        number: u32,
    ) -> Result<Answer, SendError> {
        let place = match &self.cap {
            Some(cap) => cap.acquire().await,
            None => None,
        };
        if let Some(limiter) = &self.limiter {
            limiter.acquire().await;
        }
        let wire = self.wire(request, url, credentials);
        let attempt = Attempt { request, number };
        self.observers.iter().for_each(|observer| observer.sending(attempt));
        let began = (!self.observers.is_empty()).then(|| self.clock.monotonic());
        let answer = match read {
            Read::Whole => self.service.send(wire).await.map(Answer::Whole),
            Read::Streamed => self.service.open(wire).await.map(|mut streamed| {
                streamed.body = streamed.body.keeping(place);
                Answer::Streamed(streamed)
            }),
        };
        if let Some(began) = began {
            let took = self.clock.monotonic().saturating_sub(began);
            let head = || answer.as_ref().map(Answer::head).map_err(SendError::kind);
            self.observers.iter().for_each(|observer| observer.answered(attempt, head(), took));
        }
        answer
    }

    fn wire(&self, request: &Request, url: &Url, credentials: &Credentials) -> WireRequest {
        let of_kind = if request.effect == Effect::Read { self.read_timeout } else { None };
        WireRequest {
            method: request.method.clone(),
            url: url.clone(),
            headers: first_of_each(&[&credentials.headers, &request.headers, &self.headers]),
            body: request.body.clone(),
            timeout: request.timeout.or(of_kind).unwrap_or(self.timeout),
            body_limit: self.body_limit,
        }
    }

    fn resolve(&self, request: &Request) -> Result<Url, Error> {
        let operation = request.operation;
        self.base
            .join(&request.target.relative())
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

/// Every header from the first of the maps that has it. There is room for what the network adds.
fn first_of_each(maps: &[&HeaderMap]) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(maps.iter().map(|map| map.len()).sum::<usize>() + 4);
    for (number, map) in maps.iter().enumerate() {
        let before = || maps.iter().take(number);
        for (name, value) in map.iter().filter(|(name, _)| !before().any(|map| map.contains_key(*name))) {
            headers.append(name.clone(), value.clone());
        }
    }
    headers
}

/// Tells the span of the call how it ended.
fn record(attempts: u32, status: Option<StatusCode>) {
    let span = tracing::Span::current();
    span.record("attempts", attempts);
    if let Some(status) = status {
        span.record("status", status.as_u16());
    }
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
        (_, Err(source)) => match source.kind() {
            SendErrorKind::NotSent => Error::NotSent { operation, attempts, source },
            SendErrorKind::TooLarge => Error::Decode { operation, source: Box::new(source) },
            _ => Error::Unavailable { operation, attempts, source: UnknownCause::Send(source) },
        },
    }
}
