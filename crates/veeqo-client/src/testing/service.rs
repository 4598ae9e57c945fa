//! Holds requests against what was expected.

use async_trait::async_trait;
use http::Method;
use rest_transport::testing::answer;
use rest_transport::{HttpService, Request, Response, SendError, SendErrorKind, WireRequest};
use serde_json::Value;
use std::sync::{Mutex, MutexGuard, PoisonError};
use url::Url;

/// A call, how it ends and how often it is made.
#[derive(Debug)]
pub(super) struct Expectation {
    method: Method,
    url: String,
    body: Option<Vec<u8>>,
    pub(super) any_body: bool,
    pub(super) end: Result<Response, SendErrorKind>,
    pub(super) times: u32,
    made: u32,
}

impl Expectation {
    /// A call of this request that is never made and ends without an answer.
    pub(super) fn of(base: &Url, request: &Request) -> Self {
        Self {
            method: request.method().clone(),
            url: base.join(&request.target().to_string()).map(String::from).unwrap_or_default(),
            body: request.body_bytes().map(|bytes| bytes.to_vec()),
            any_body: false,
            end: Err(SendErrorKind::NotSent),
            times: 0,
            made: 0,
        }
    }

    fn is(&self, request: &WireRequest) -> bool {
        let body = request.body.as_deref();
        self.method == request.method
            && self.url == request.url.as_str()
            && (self.any_body || same_body(self.body.as_deref(), body))
    }

    fn complaint(&self) -> Option<String> {
        let Self { method, url, times, made, .. } = self;
        (times != made).then(|| format!("{method} {url}: expected {times} times, made {made} times"))
    }
}

/// Bodies are the same if they are the same JSON, however it is written.
fn same_body(expected: Option<&[u8]>, sent: Option<&[u8]>) -> bool {
    let json = |body: &[u8]| serde_json::from_slice::<Value>(body).ok();
    match (expected, sent) {
        (Some(expected), Some(sent)) => {
            expected == sent || json(expected).is_some_and(|expected| Some(expected) == json(sent))
        }
        (None, None) => true,
        _ => false,
    }
}

#[derive(Debug, Default)]
pub(super) struct MockService {
    expectations: Mutex<Vec<Expectation>>,
    strangers: Mutex<Vec<String>>,
}

impl MockService {
    pub(super) fn add(&self, expectation: Expectation) {
        lock(&self.expectations).push(expectation);
    }

    pub(super) fn complaints(&self) -> Vec<String> {
        let mut complaints: Vec<_> =
            lock(&self.expectations).iter().filter_map(Expectation::complaint).collect();
        complaints.extend(lock(&self.strangers).iter().cloned());
        complaints
    }

    /// The end of the first call like this one that is not used up; of the last one where all are, so that the count tells.
    fn end_of(&self, request: &WireRequest) -> Option<Result<Response, SendErrorKind>> {
        let mut expectations = lock(&self.expectations);
        let mut alike = expectations.iter_mut().filter(|expectation| expectation.is(request)).peekable();
        while let Some(expectation) = alike.next() {
            if expectation.made < expectation.times || alike.peek().is_none() {
                expectation.made += 1;
                return Some(expectation.end.clone());
            }
        }
        None
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[async_trait]
impl HttpService for MockService {
    async fn send(&self, request: WireRequest) -> Result<Response, SendError> {
        match self.end_of(&request) {
            Some(Ok(response)) => Ok(response),
            Some(Err(kind)) => Err(SendError::new(kind, "the mock was told to fail")),
            None => {
                let stranger = format!("{} {}: not expected", request.method, request.url);
                lock(&self.strangers).push(stranger);
                Ok(answer(501, r#"{"error_messages":"the mock did not expect this call"}"#))
            }
        }
    }
}
