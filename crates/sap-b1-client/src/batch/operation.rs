//! One request within a batch.

use crate::call::to_json;
use crate::documents::kind::DocumentKind;
use crate::documents::new::NewDocument;
use crate::error::Error;
use crate::ids::DocEntry;
use crate::odata::key::by_number;
use crate::user::definition::UserTableName;
use crate::user::row::UserRow;
use crate::version::ServiceLayerVersion;
use http::Method;
use rest_transport::Target;
use std::fmt::{self, Write};

/// The number of a write within its batch: writes are counted through all change sets, from 1. A later write of the same change set can
/// address what it made as `$<number>`, for instance with the target `$1/Cancel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentId(u32);

impl ContentId {
    pub(crate) fn new(number: u32) -> Self {
        Self(number)
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> u32 {
        self.0
    }
}

impl fmt::Display for ContentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One request within a batch. `Debug` leaves the body out.
#[derive(Clone, PartialEq, Eq)]
pub struct Operation {
    method: Method,
    target: String,
    headers: Vec<(String, String)>,
    body: Option<String>,
}

impl Operation {
    /// Any request. `target` is relative to the service root.
    #[must_use]
    pub fn new(method: Method, target: &Target) -> Self {
        Self { method, target: target.to_string(), headers: Vec::new(), body: None }
    }

    /// Creates a document, asking for no content in return.
    ///
    /// # Errors
    /// The document cannot be written as JSON.
    pub fn create_document(kind: DocumentKind, document: &NewDocument) -> Result<Self, Error> {
        Ok(Self::create_document_raw(kind, to_json("Batch", document)?))
    }

    /// Creates a document from a stored body, asking for no content in return.
    #[must_use]
    pub fn create_document_raw(kind: DocumentKind, body: impl Into<String>) -> Self {
        Self::post_quietly(&Target::new(kind.entity_set()), body.into())
    }

    /// Inserts a row into a user-defined table, asking for no content in return.
    ///
    /// # Errors
    /// The row cannot be written as JSON.
    pub fn insert_user_row(table: &UserTableName, row: &UserRow) -> Result<Self, Error> {
        Ok(Self::post_quietly(&Target::new(table.entity_set()), to_json("Batch", row)?))
    }

    /// Closes a document.
    #[must_use]
    pub fn close_document(kind: DocumentKind, entry: DocEntry) -> Self {
        Self::act(kind, entry, "Close")
    }

    /// Cancels a document.
    #[must_use]
    pub fn cancel_document(kind: DocumentKind, entry: DocEntry) -> Self {
        Self::act(kind, entry, "Cancel")
    }

    /// Adds a header to this request alone. Line breaks are left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let clean = |text: &str| text.chars().filter(|c| !c.is_control()).collect::<String>();
        self.headers.push((clean(name), clean(value)));
        self
    }

    /// Sets a JSON body.
    #[must_use]
    pub fn json(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    fn post_quietly(target: &Target, body: String) -> Self {
        Self::new(Method::POST, target).header("Prefer", "return-no-content").json(body)
    }

    fn act(kind: DocumentKind, entry: DocEntry, action: &str) -> Self {
        let path = by_number(kind.entity_set(), entry);
        Self::new(Method::POST, &Target::new(format!("{}/{action}", path.path())))
    }

    pub(super) fn body(&self) -> Option<&str> {
        self.body.as_deref()
    }

    pub(super) fn is_read(&self) -> bool {
        self.method == Method::GET
    }

    /// The request as an HTTP message. Inner paths name the service root itself: they are read behind every gateway.
    pub(super) fn write_to(&self, out: &mut String, version: ServiceLayerVersion) {
        let _ = write!(out, "{} {}/{}\r\n", self.method, version.root(), self.target);
        for (name, value) in &self.headers {
            let _ = write!(out, "{name}: {value}\r\n");
        }
        if let Some(body) = &self.body {
            let json = version.body(body.clone().into());
            out.push_str("Content-Type: application/json\r\n\r\n");
            out.push_str(&String::from_utf8_lossy(&json));
            out.push_str("\r\n");
        } else {
            // An empty body needs a line of its own.
            out.push_str("\r\n\r\n");
        }
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.target.split('?').next().unwrap_or_default();
        f.debug_struct("Operation").field("method", &self.method).field("path", &path).finish_non_exhaustive()
    }
}
