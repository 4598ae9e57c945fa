//! One request within a batch.

use super::request::Form;
use crate::call::to_json;
use crate::documents::kind::DocumentKind;
use crate::documents::new::NewDocument;
use crate::error::Error;
use crate::ids::DocEntry;
use crate::inventory::call::TRANSFERS;
use crate::user::definition::UserTableName;
use crate::user::row::UserRow;
use http::Method;
use rest_transport::Target;
use std::borrow::Cow;
use std::fmt::{self, Write};

pub(super) const BATCH: &str = "Batch";

/// The number of a write within its batch (`Content-ID`): writes are counted through all change sets, from 1.
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

/// What an earlier write of the same change set makes; [`ChangeSet::add`](crate::ChangeSet::add) gives it. It stands for the record in
/// addresses, never inside a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MadeBefore {
    /// Its place among the writes of the change set, from 0.
    pub(super) place: usize,
}

/// Where a request goes.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Address {
    Path(String),
    /// `$<Content-ID>` and what follows it.
    Made(MadeBefore, String),
}

/// One request within a batch. `Debug` leaves the body out.
///
/// ```
/// use sap_b1_client::{Batch, ChangeSet, Operation};
/// use serde_json::json;
///
/// let mut set = ChangeSet::new();
/// let order = set.add(Operation::create("Orders", &json!({"CardCode": "C1", "DocDueDate": "2026-03-01"}))?);
/// set.add(Operation::patch_made(order, &json!({"Comments": "by hand"}))?.header("B1S-ReplaceCollectionsOnPatch", "true"));
/// set.add(Operation::act_on_made(order, "Cancel"));
/// let batch = Batch::new().change_set(set);
/// # Ok::<(), sap_b1_client::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Operation {
    method: Method,
    address: Address,
    headers: Vec<(String, String)>,
    body: Option<String>,
}

impl Operation {
    /// Any request. `target` is relative to the service root.
    #[must_use]
    pub fn new(method: Method, target: &Target) -> Self {
        Self::at(method, Address::Path(target.to_string()))
    }

    /// Creates a document, asking for no content in return.
    ///
    /// # Errors
    /// The document cannot be written as JSON.
    pub fn create_document(kind: DocumentKind, document: &NewDocument) -> Result<Self, Error> {
        Ok(Self::create_document_raw(kind, to_json(BATCH, document)?))
    }

    /// Creates a document from a stored body, asking for no content in return.
    #[must_use]
    pub fn create_document_raw(kind: DocumentKind, body: impl Into<String>) -> Self {
        Self::post_quietly(&Target::new(kind.entity_set()), body.into())
    }

    /// Creates a stock transfer from a stored body, asking for no content in return.
    #[must_use]
    pub fn create_stock_transfer_raw(body: impl Into<String>) -> Self {
        Self::post_quietly(&Target::new(TRANSFERS.set), body.into())
    }

    /// Inserts a row into a user-defined table, asking for no content in return.
    ///
    /// # Errors
    /// The row cannot be written as JSON.
    pub fn insert_user_row(table: &UserTableName, row: &UserRow) -> Result<Self, Error> {
        Ok(Self::post_quietly(&Target::new(table.entity_set()), to_json(BATCH, row)?))
    }

    /// Closes a document.
    #[must_use]
    pub fn close_document(kind: DocumentKind, entry: DocEntry) -> Self {
        Self::act(kind.entity_set(), entry.get(), "Close")
    }

    /// Cancels a document.
    #[must_use]
    pub fn cancel_document(kind: DocumentKind, entry: DocEntry) -> Self {
        Self::act(kind.entity_set(), entry.get(), "Cancel")
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

    /// Asks for `204` and a `Location` instead of the record.
    #[must_use]
    pub fn no_content(self) -> Self {
        self.header("Prefer", "return-no-content")
    }

    pub(super) fn at(method: Method, address: Address) -> Self {
        Self { method, address, headers: Vec::new(), body: None }
    }

    fn post_quietly(target: &Target, body: String) -> Self {
        Self::new(Method::POST, target).no_content().json(body)
    }

    /// What it addresses, where an earlier write of its change set makes that.
    pub(super) fn made_before(&self) -> Option<MadeBefore> {
        match &self.address {
            Address::Path(_) => None,
            Address::Made(made, _) => Some(*made),
        }
    }

    /// Whether it makes a record that can be addressed.
    pub(super) fn makes(&self) -> bool {
        let to_a_set = matches!(&self.address, Address::Path(path) if !path.contains(['(', '/', '$']));
        self.method == Method::POST && to_a_set
    }

    pub(super) fn body(&self) -> Option<&str> {
        self.body.as_deref()
    }

    pub(super) fn is_read(&self) -> bool {
        self.method == Method::GET
    }

    /// The request as an HTTP message. Inner paths name the service root itself unless told otherwise: they are read behind every gateway.
    /// `ids` are the Content-IDs of its change set.
    pub(super) fn write_to(&self, out: &mut String, ids: &[ContentId], form: Form) {
        let target = match &self.address {
            Address::Path(path) => Cow::Borrowed(path),
            Address::Made(made, rest) => {
                let id = ids.get(made.place).map(ToString::to_string).unwrap_or_default();
                Cow::Owned(format!("${id}{rest}"))
            }
        };
        let root = if form.relative { String::new() } else { format!("{}/", form.version.root()) };
        let _ = write!(out, "{} {root}{target} HTTP/1.1\r\n", self.method);
        for (name, value) in &self.headers {
            let _ = write!(out, "{name}: {value}\r\n");
        }
        if let Some(body) = &self.body {
            let json = form.version.body(body.clone().into());
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
        let path = match &self.address {
            Address::Path(path) => path.split('?').next().unwrap_or_default(),
            Address::Made(..) => "$",
        };
        f.debug_struct("Operation").field("method", &self.method).field("path", &path).finish_non_exhaustive()
    }
}
