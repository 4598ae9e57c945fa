//! A clock that never waits and a service that follows a script. Feature `test-util`.

use crate::clock::Clock;
use crate::message::Response;
use crate::service::{HttpService, SendError, SendErrorKind, WireRequest};
use async_trait::async_trait;
use http::{HeaderMap, StatusCode};
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// A clock that stands still until somebody sleeps on it or advances it.
#[derive(Debug)]
pub struct ManualClock {
    start: SystemTime,
    elapsed: Mutex<Duration>,
}

impl ManualClock {
    /// A clock that shows this time.
    #[must_use]
    pub fn at(start: SystemTime) -> Self {
        Self { start, elapsed: Mutex::new(Duration::ZERO) }
    }

    /// Moves the clock on.
    pub fn advance(&self, by: Duration) {
        *self.elapsed.lock().unwrap_or_else(PoisonError::into_inner) += by;
    }
}

impl Default for ManualClock {
    /// A clock at an arbitrary fixed time.
    fn default() -> Self {
        Self::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000))
    }
}

#[async_trait]
impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        self.start + self.monotonic()
    }

    fn monotonic(&self) -> Duration {
        *self.elapsed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn sleep(&self, duration: Duration) {
        self.advance(duration);
        tokio::task::yield_now().await;
    }
}

/// Answers each request with the next line of a script and keeps what it was asked.
#[derive(Debug, Default)]
pub struct ScriptedService {
    script: Mutex<VecDeque<Result<Response, SendErrorKind>>>,
    seen: Mutex<Vec<WireRequest>>,
}

impl ScriptedService {
    /// A service that will give these answers, in order.
    #[must_use]
    pub fn new(script: impl IntoIterator<Item = Result<Response, SendErrorKind>>) -> Self {
        Self { script: Mutex::new(script.into_iter().collect()), seen: Mutex::default() }
    }

    /// The requests seen so far.
    #[must_use]
    pub fn seen(&self) -> Vec<WireRequest> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How many answers of the script are left.
    #[must_use]
    pub fn left(&self) -> usize {
        self.script.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

#[async_trait]
impl HttpService for ScriptedService {
    async fn send(&self, request: WireRequest) -> Result<Response, SendError> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        let next = self.script.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        match next {
            Some(Ok(response)) => Ok(response),
            Some(Err(kind)) => Err(SendError::new(kind, "scripted failure")),
            None => Err(SendError::new(SendErrorKind::NotSent, "the script has ended")),
        }
    }
}

/// An answer with a status and a body.
///
/// # Panics
/// The status is not between 100 and 999.
#[must_use]
#[expect(clippy::panic, reason = "a test that scripts an impossible status should stop")]
pub fn answer(status: u16, body: impl Into<String>) -> Response {
    let Ok(status) = StatusCode::from_u16(status) else { panic!("{status} is no HTTP status") };
    Response::new(status, HeaderMap::new(), body.into())
}
