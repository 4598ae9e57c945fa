//! The port to the network.

use crate::body::StreamedResponse;
use crate::message::Response;
use async_trait::async_trait;
use bytes::Bytes;
use http::{HeaderMap, Method};
use std::error::Error as StdError;
use std::fmt::{self, Debug};
use std::time::Duration;
use url::Url;

/// A request ready for the wire: absolute URL, every header in place. `Debug` shows the verb and the path only.
#[derive(Clone)]
pub struct WireRequest {
    /// The verb.
    pub method: Method,
    /// The absolute URL.
    pub url: Url,
    /// All headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Option<Bytes>,
    /// Time limit for this attempt, from connecting to the last byte of the answer.
    pub timeout: Duration,
    /// Most bytes that the answer's body may have, decompressed.
    pub body_limit: u64,
}

impl fmt::Debug for WireRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WireRequest")
            .field("method", &self.method)
            .field("path", &self.url.path())
            .finish_non_exhaustive()
    }
}

/// Sends one request once. Implementations never repeat anything by themselves.
#[async_trait]
pub trait HttpService: Debug + Send + Sync {
    /// Sends the request and reads the whole answer.
    ///
    /// # Errors
    /// There is no complete answer; [`SendError::kind`] says whether the server can have seen the request.
    async fn send(&self, request: WireRequest) -> Result<Response, SendError>;

    /// Sends the request and reads the head of the answer; the body is read piece by piece. Unless implemented, the whole answer is read
    /// first.
    ///
    /// # Errors
    /// There is no answer; [`SendError::kind`] says whether the server can have seen the request.
    async fn open(&self, request: WireRequest) -> Result<StreamedResponse, SendError> {
        self.send(request).await.map(Into::into)
    }
}

/// How far a request without an answer got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendErrorKind {
    /// Not a byte of the request left: no connection, no name, no trusted certificate. Safe to repeat whatever the effect.
    NotSent,
    /// The connection ended before the answer was complete. The request may have been carried out.
    Interrupted,
    /// The time limit passed. The request may have been, or may yet be, carried out.
    TimedOut,
    /// The answer is larger than the request allows. The request may have been carried out.
    TooLarge,
}

/// There is no complete answer to a request.
#[derive(Debug)]
pub struct SendError {
    kind: SendErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

impl SendError {
    /// A failure of the given kind.
    pub fn new(kind: SendErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, source: source.into() }
    }

    /// How far the request got.
    #[must_use]
    pub fn kind(&self) -> SendErrorKind {
        self.kind
    }
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            SendErrorKind::NotSent => "the server could not be reached",
            SendErrorKind::Interrupted => "the connection ended before the answer was complete",
            SendErrorKind::TimedOut => "no answer within the time limit",
            SendErrorKind::TooLarge => "the answer is larger than allowed",
        })
    }
}

impl StdError for SendError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}
