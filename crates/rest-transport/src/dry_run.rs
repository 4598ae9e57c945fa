//! Writes that are written down instead of being sent.

use crate::effect::Effect;
use bytes::Bytes;
use http::{HeaderMap, Method};
use std::fmt::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use url::Url;

/// Keeps the requests that a transport holds back while it only pretends to write. Clones share the list.
#[derive(Clone, Debug, Default)]
pub struct DryRun(Arc<Mutex<Vec<WithheldRequest>>>);

impl DryRun {
    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What was held back so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<WithheldRequest> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn keep(&self, request: &WithheldRequest) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(request.clone());
    }
}

/// A request as it would have been sent, without credentials. `Debug` shows verb and path only: the body may hold personal data.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct WithheldRequest {
    /// The operation's name.
    pub operation: &'static str,
    /// What it declared.
    pub effect: Effect,
    /// The verb.
    pub method: Method,
    /// The absolute URL.
    pub url: Url,
    /// The headers, without those of the session and without any that are marked sensitive.
    pub headers: HeaderMap,
    /// The body.
    pub body: Option<Bytes>,
}

impl WithheldRequest {
    /// The request as text: verb and URL, headers, an empty line, the body.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!("{} {}\n", self.method, self.url);
        for (name, value) in &self.headers {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{name}: {}", String::from_utf8_lossy(value.as_bytes()));
        }
        if let Some(body) = &self.body {
            let _ = write!(text, "\n{}", String::from_utf8_lossy(body));
        }
        text
    }
}

impl fmt::Debug for WithheldRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WithheldRequest")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("path", &self.url.path())
            .finish_non_exhaustive()
    }
}
