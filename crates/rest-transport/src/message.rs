//! Requests and responses as values.

use crate::effect::Effect;
use crate::query::Target;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use std::fmt;
use std::time::Duration;

/// One request, declared: what it is called, what repeating it would do, and what to send.
///
/// `Debug` shows neither headers nor body nor query: they may hold secrets or personal data.
#[derive(Clone)]
pub struct Request {
    pub(crate) operation: &'static str,
    pub(crate) effect: Effect,
    pub(crate) method: Method,
    pub(crate) target: Target,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) is_final: Option<fn(&Response) -> bool>,
}

impl Request {
    /// A request without body. `operation` names it in spans and errors, e.g. `GetItem`.
    #[must_use]
    pub fn new(operation: &'static str, effect: Effect, method: Method, target: Target) -> Self {
        let headers = HeaderMap::new();
        Self { operation, effect, method, target, headers, body: None, timeout: None, is_final: None }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// Sets the body and its content type.
    #[must_use]
    pub fn body(mut self, content_type: HeaderValue, body: impl Into<Bytes>) -> Self {
        self.headers.insert(http::header::CONTENT_TYPE, content_type);
        self.body = Some(body.into());
        self
    }

    /// Sets a JSON body.
    #[must_use]
    pub fn json(self, body: impl Into<Bytes>) -> Self {
        self.body(HeaderValue::from_static("application/json"), body)
    }

    /// Overrides the transport's time limit for one attempt.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Answers that would be the same the next time, whatever their status: they are handed to the caller at once.
    #[must_use]
    pub fn final_where(mut self, is_final: fn(&Response) -> bool) -> Self {
        self.is_final = Some(is_final);
        self
    }

    /// The same request by another verb, for instance one that a proxy lets pass.
    #[must_use]
    pub fn by(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    /// The operation's name.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// What repeating the request would do.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// The verb.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Path and query, relative to the transport's base.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// The headers set so far.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, if there is one.
    #[must_use]
    pub fn body_bytes(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation)
            .field("effect", &self.effect)
            .field("method", &self.method)
            .field("path", &self.target.path())
            .finish_non_exhaustive()
    }
}

/// One complete answer. `Debug` shows the status and the body's size, never its content.
#[derive(Clone)]
pub struct Response {
    /// The status code.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body, decompressed.
    pub body: Bytes,
}

impl Response {
    /// An answer.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self { status, headers, body: body.into() }
    }

    /// A header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status.as_u16())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
