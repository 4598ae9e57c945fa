//! What the server said when it refused.

use super::body;
use super::kind::{ErrorKind, classify};
use rest_transport::{Effect, Response};
use std::fmt;

/// A complete refusal. `Debug` leaves the raw body out.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rejection {
    /// HTTP status.
    pub status: u16,
    /// The server's code as text (`-10`, `301`): v1 sends numbers, v2 strings. `None` where a proxy answered.
    pub code: Option<String>,
    /// What the code means.
    pub kind: ErrorKind,
    /// The server's text, in the language of the login.
    pub message: String,
    /// The field named at the end of the text, e.g. `DocumentLines.ItemCode`.
    pub field: Option<String>,
    /// The line named at the end of the text, counted from 1.
    pub line: Option<u32>,
    /// The whole body.
    pub raw: String,
}

impl Rejection {
    /// Reads a refusal. `effect` tells a reference that is unknown (a create) from a record that is not there.
    #[must_use]
    pub fn read(status: u16, body: &[u8], effect: Effect) -> Self {
        let said = body::read(body);
        let kind = classify(status, &said, effect);
        let raw = String::from_utf8_lossy(body).into_owned();
        Self { status, code: said.code, kind, message: said.message, field: said.field, line: said.line, raw }
    }

    /// The line named at the end of the text as an index into the lines that were sent, counted from 0.
    #[must_use]
    pub fn line_index(&self) -> Option<usize> {
        usize::try_from(self.line?.checked_sub(1)?).ok()
    }

    /// A server failure without the server's own words: the request may have been carried out.
    pub(crate) fn is_ambiguous(&self) -> bool {
        self.status >= 500 && self.code.is_none()
    }

    pub(crate) fn of(response: &Response, effect: Effect) -> Box<Self> {
        Box::new(Self::read(response.status.as_u16(), &response.body, effect))
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (status {}", self.message, self.status)?;
        match &self.code {
            Some(code) => write!(f, ", code {code})"),
            None => f.write_str(")"),
        }
    }
}

impl fmt::Debug for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rejection")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("kind", &self.kind)
            .field("message", &self.message)
            .field("field", &self.field)
            .field("line", &self.line)
            .finish_non_exhaustive()
    }
}
