//! Bodies that arrive piece by piece.

use crate::message::Response;
use crate::service::{SendError, SendErrorKind};
use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use std::fmt::{self, Debug};
use tokio::sync::OwnedSemaphorePermit;

/// Where the pieces of a body come from.
#[async_trait]
pub trait BodySource: Send {
    /// The next piece; `None` where the body ended as it should.
    ///
    /// # Errors
    /// The body broke off, or the time limit passed.
    async fn chunk(&mut self) -> Result<Option<Bytes>, SendError>;
}

/// The body of an answer, decompressed, piece by piece. It never holds more than one piece.
pub struct BodyStream {
    source: Box<dyn BodySource>,
    limit: Limited,
    /// The place under a concurrency cap, kept until the body has been read.
    place: Option<OwnedSemaphorePermit>,
}

/// A body that is here already.
struct Whole(Option<Bytes>);

#[async_trait]
impl BodySource for Whole {
    async fn chunk(&mut self) -> Result<Option<Bytes>, SendError> {
        Ok(self.0.take().filter(|body| !body.is_empty()))
    }
}

impl BodyStream {
    /// The body that `source` gives, refused beyond `limit` bytes.
    #[must_use]
    pub fn new(source: impl BodySource + 'static, limit: u64) -> Self {
        Self { source: Box::new(source), limit: Limited::new(limit), place: None }
    }

    /// A body in one piece.
    #[must_use]
    pub fn whole(body: Bytes) -> Self {
        Self::new(Whole(Some(body)), u64::MAX)
    }

    pub(crate) fn keeping(mut self, place: Option<OwnedSemaphorePermit>) -> Self {
        self.place = place;
        self
    }

    /// The next piece; `None` at the end. A body that broke off ends in an error, never in `None`.
    ///
    /// # Errors
    /// The body broke off, is larger than allowed ([`SendErrorKind::TooLarge`]), or the request's time limit passed.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, SendError> {
        let Some(chunk) = self.source.chunk().await? else {
            self.place = None;
            return Ok(None);
        };
        self.limit.count(chunk).map(Some)
    }

    /// Everything that is still to come.
    ///
    /// # Errors
    /// As [`BodyStream::chunk`].
    pub async fn collect(mut self) -> Result<Bytes, SendError> {
        // The pieces are counted as they come.
        Limited::new(u64::MAX).collect(&mut self).await
    }
}

/// What a whole body is collected from, without a box for each piece.
pub(crate) trait Pieces: Send {
    fn next(&mut self) -> impl Future<Output = Result<Option<Bytes>, SendError>> + Send;
}

impl Pieces for BodyStream {
    async fn next(&mut self) -> Result<Option<Bytes>, SendError> {
        self.chunk().await
    }
}

/// How many bytes may still come.
pub(crate) struct Limited(u64);

impl Limited {
    pub(crate) fn new(limit: u64) -> Self {
        Self(limit)
    }

    fn count(&mut self, chunk: Bytes) -> Result<Bytes, SendError> {
        match self.0.checked_sub(u64::try_from(chunk.len()).unwrap_or(u64::MAX)) {
            Some(left) => {
                self.0 = left;
                Ok(chunk)
            }
            None => Err(SendError::new(SendErrorKind::TooLarge, "the size limit of the request was reached")),
        }
    }

    /// Everything that is still to come. One piece is not copied.
    pub(crate) async fn collect(mut self, pieces: &mut impl Pieces) -> Result<Bytes, SendError> {
        let Some(first) = pieces.next().await? else { return Ok(Bytes::new()) };
        let first = self.count(first)?;
        let Some(second) = pieces.next().await? else { return Ok(first) };
        let mut all = BytesMut::from(first);
        all.extend_from_slice(&self.count(second)?);
        while let Some(chunk) = pieces.next().await? {
            all.extend_from_slice(&self.count(chunk)?);
        }
        Ok(all.freeze())
    }
}

impl Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream").finish_non_exhaustive()
    }
}

/// An answer whose body is still arriving. `Debug` shows the status.
pub struct StreamedResponse {
    /// The status code.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: BodyStream,
}

impl StreamedResponse {
    /// A header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The whole answer.
    ///
    /// # Errors
    /// As [`BodyStream::chunk`].
    pub async fn collect(self) -> Result<Response, SendError> {
        Ok(Response { status: self.status, headers: self.headers, body: self.body.collect().await? })
    }
}

impl From<Response> for StreamedResponse {
    fn from(response: Response) -> Self {
        let Response { status, headers, body } = response;
        Self { status, headers, body: BodyStream::whole(body) }
    }
}

impl Debug for StreamedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamedResponse").field("status", &self.status.as_u16()).finish_non_exhaustive()
    }
}
