//! Reading the answer to a batch while it arrives.

use super::cutter::{Cut, Cutter};
use super::multipart::boundary_of;
use super::outcome::{OperationOutcome, PartOutcome};
use super::request::{Batch, Expected};
use super::response::read_part;
use std::collections::VecDeque;
use std::fmt;

/// A part of an answer beyond this many bytes is not kept unless told otherwise: 64 MiB.
const PART_LIMIT: usize = 64 * 1024 * 1024;

/// Reads the answer to a batch piece by piece and tells what became of each part as soon as that is certain.
///
/// The server answers part by part and stops after the first failure, leaving the rest out. Both versions are understood, either line break,
/// and a `Content-ID` in either place; how the answer is cut into pieces makes no difference. At any time at most one part is held.
///
/// ```
/// use sap_b1_client::{Batch, BatchReader, PartOutcome, Target};
///
/// let batch = Batch::new().read(&Target::new("Items('A')")).read(&Target::new("Items('B')"));
/// let mut reader = BatchReader::new(&batch, Some("multipart/mixed;boundary=r"));
/// reader.feed(b"--r\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}\r\n--r");
/// assert!(reader.next_part().is_none(), "it may go on");
/// reader.feed(b"\r\n");
/// assert!(matches!(reader.next_part(), Some(PartOutcome::Read(_))));
/// reader.finish(); // the connection broke off: the second is unknown
/// assert!(reader.next_part().is_some() && reader.next_part().is_none());
/// ```
pub struct BatchReader {
    cutter: Cutter,
    expected: VecDeque<Expected>,
    ready: VecDeque<PartOutcome>,
    /// A part failed: what follows it is not executed.
    stopped: bool,
}

impl BatchReader {
    /// A reader of the answer to this batch, which came with this `Content-Type`.
    #[must_use]
    pub fn new(batch: &Batch, content_type: Option<&str>) -> Self {
        Self::expecting(batch.expected(), content_type, PART_LIMIT)
    }

    /// Keeps no part with more bytes than this: its outcome is then unknown. Default 64 MiB.
    #[must_use]
    pub fn with_part_limit(self, bytes: usize) -> Self {
        let cutter = self.cutter.with_limit(bytes);
        Self { cutter, ..self }
    }

    pub(super) fn expecting(expected: Vec<Expected>, content_type: Option<&str>, limit: usize) -> Self {
        let cutter = Cutter::new(content_type.and_then(boundary_of), limit);
        Self { cutter, expected: expected.into(), ready: VecDeque::new(), stopped: false }
    }

    /// Takes the next piece of the answer.
    pub fn feed(&mut self, mut chunk: &[u8]) {
        while let Some(cut) = self.cutter.next(&mut chunk) {
            self.read(cut);
        }
    }

    /// What became of the next part, in the order of the request, where it is certain already.
    pub fn next_part(&mut self) -> Option<PartOutcome> {
        self.ready.pop_front()
    }

    /// The answer has ended, or broken off: whatever it did not say of a part is concluded.
    pub fn finish(&mut self) {
        if let Some(cut) = self.cutter.finish() {
            self.read(cut);
        }
        let rest = if self.stopped && self.cutter.is_closed() {
            OperationOutcome::NotExecuted
        } else {
            OperationOutcome::Unknown
        };
        self.ready.extend(self.expected.drain(..).map(|part| part.every(&rest)));
    }

    /// Whether the answer is a multipart at all, as far as it has come.
    #[must_use]
    pub fn is_multipart(&self) -> bool {
        self.cutter.is_multipart()
    }

    fn read(&mut self, cut: Cut) {
        // An answer to nothing that was asked says nothing.
        let Some(expected) = self.expected.pop_front() else { return };
        let outcome = match cut {
            Cut::Part(part) => read_part(&expected, &part.into()),
            Cut::Oversized => expected.every(&OperationOutcome::Unknown),
        };
        self.stopped |= outcome.failed();
        self.ready.push_back(outcome);
    }
}

impl fmt::Debug for BatchReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchReader")
            .field("expected", &self.expected.len())
            .field("ready", &self.ready.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
