//! The outcome of a batch, part by part, while its answer arrives.

use super::outcome::PartOutcome;
use super::reader::BatchReader;
use crate::error::Error;
use rest_transport::{BodyStream, Request, SendError, UnknownCause};
use std::fmt;

/// What becomes of a batch, part by part, while its answer arrives.
///
/// An answer that breaks off takes nothing back: parts that were told stay as they are, the others are unknown.
#[must_use = "a stream reads nothing until it is asked"]
pub struct BatchStream {
    request: Request,
    reader: BatchReader,
    /// `None` after its end.
    body: Option<BodyStream>,
    told: bool,
}

impl BatchStream {
    pub(super) fn new(request: Request, reader: BatchReader, body: BodyStream) -> Self {
        Self { request, reader, body: Some(body), told: false }
    }

    /// What became of the next part, in the order of the request; `None` after the last.
    ///
    /// # Errors
    /// The answer says nothing of any part: it is no multipart, or broke off too early. See [`Error`]; a batch that writes has an unknown
    /// outcome then.
    pub async fn try_next(&mut self) -> Result<Option<PartOutcome>, Error> {
        loop {
            if let Some(part) = self.reader.next_part() {
                self.told = true;
                return Ok(Some(part));
            }
            let Some(body) = &mut self.body else { return Ok(None) };
            match body.chunk().await {
                Ok(Some(chunk)) => self.reader.feed(&chunk),
                Ok(None) => self.end()?,
                Err(broken) => self.broken(broken)?,
            }
        }
    }

    fn end(&mut self) -> Result<(), Error> {
        self.body = None;
        self.reader.finish();
        if self.reader.is_multipart() {
            return Ok(());
        }
        let (operation, source) = (self.request.operation(), "the answer is no multipart".into());
        let error = if self.request.effect().is_repeatable() {
            rest_transport::Error::Decode { operation, source }
        } else {
            rest_transport::Error::OutcomeUnknown { operation, source: UnknownCause::Undecodable(source) }
        };
        Err(Error::from_transport(error, self.request.effect()))
    }

    fn broken(&mut self, broken: SendError) -> Result<(), Error> {
        self.body = None;
        if !self.told {
            let error = rest_transport::Error::broken_body(&self.request, broken);
            return Err(Error::from_transport(error, self.request.effect()));
        }
        tracing::warn!(kind = ?broken.kind(), "the answer to a batch broke off: the rest is unknown");
        self.reader.finish();
        Ok(())
    }
}

impl fmt::Debug for BatchStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchStream").field("reader", &self.reader).finish_non_exhaustive()
    }
}
