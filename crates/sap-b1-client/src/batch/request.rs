//! What a batch asks for.

use crate::call::to_json;
use crate::documents::kind::DocumentKind;
use crate::documents::new::NewDocument;
use crate::error::Error;
use crate::ids::DocEntry;
use crate::odata::key::by_number;
use crate::user::definition::UserTableName;
use crate::user::row::UserRow;
use http::Method;
use rest_transport::{BoxError, Target};
use std::fmt::{self, Write};

/// The number of an operation within its batch. A later operation of the same change set can address what it made as `$<number>`.
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

    fn is_read(&self) -> bool {
        self.method == Method::GET
    }

    /// The request as an HTTP message. Inner paths name the service root itself: they are read behind every gateway.
    fn write_to(&self, out: &mut String) {
        let _ = write!(out, "{} /b1s/v2/{}\r\n", self.method, self.target);
        for (name, value) in &self.headers {
            let _ = write!(out, "{name}: {value}\r\n");
        }
        if let Some(body) = &self.body {
            let _ = write!(out, "Content-Type: application/json\r\n\r\n{body}\r\n");
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

/// Writes that happen together or not at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeSet {
    operations: Vec<Operation>,
}

impl ChangeSet {
    /// An empty change set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a write. They are carried out in the order in which they are added.
    #[must_use]
    pub fn and(mut self, operation: Operation) -> Self {
        self.operations.push(operation);
        self
    }

    /// How many writes it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.operations.len()
    }

    /// Whether it holds no write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }
}

/// Change sets and reads that travel in one request. They are carried out in order; the first that fails stops the rest.
///
/// Entity tags are not checked inside a batch, and a change set holds its locks for its whole length: keep them small.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    ChangeSet(ChangeSet),
    Read(Operation),
}

/// What the response reader needs to know about a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// The Content-IDs of a change set's operations.
    ChangeSet(Vec<ContentId>),
    Read,
}

impl Batch {
    /// An empty batch.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a change set.
    #[must_use]
    pub fn change_set(mut self, set: ChangeSet) -> Self {
        self.parts.push(Part::ChangeSet(set));
        self
    }

    /// Adds a read. It sees what the change sets before it did.
    #[must_use]
    pub fn read(mut self, target: &Target) -> Self {
        self.parts.push(Part::Read(Operation::new(Method::GET, target)));
        self
    }

    /// How many parts it has: change sets and reads.
    #[must_use]
    pub fn len(&self) -> usize {
        self.parts.len()
    }

    /// Whether it has no part.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Whether it writes.
    pub(crate) fn writes(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::ChangeSet(_)))
    }

    /// Refuses what the server cannot carry out.
    pub(crate) fn check(&self) -> Result<(), BoxError> {
        for part in &self.parts {
            let Part::ChangeSet(set) = part else { continue };
            if set.is_empty() {
                return Err("a change set without a write".into());
            }
            if set.operations.iter().any(Operation::is_read) {
                return Err("a read inside a change set".into());
            }
        }
        if self.is_empty() { Err("a batch without a part".into()) } else { Ok(()) }
    }

    /// The parts, with the Content-IDs that [`Batch::to_body`] gives them: counted through the whole batch, from 1.
    pub(crate) fn expected(&self) -> Vec<Expected> {
        let mut ids = (1..).map(ContentId::new);
        let of_part = |part: &Part| match part {
            Part::ChangeSet(set) => Expected::ChangeSet(ids.by_ref().take(set.len()).collect()),
            Part::Read(_) => Expected::Read,
        };
        self.parts.iter().map(of_part).collect()
    }

    /// The boundary and the body. The same batch always gives the same text.
    pub(crate) fn to_body(&self) -> (String, String) {
        let mark = self.free_mark();
        let boundary = format!("batch_{mark}");
        let mut body = String::new();
        for (number, (part, expected)) in self.parts.iter().zip(self.expected()).enumerate() {
            let _ = write!(body, "--{boundary}\r\n");
            match (part, expected) {
                (Part::ChangeSet(set), Expected::ChangeSet(ids)) => {
                    write_change_set(&mut body, &format!("changeset_{mark}_{number}"), set, &ids);
                }
                (Part::Read(operation), _) => write_operation(&mut body, operation, None),
                (Part::ChangeSet(_), Expected::Read) => {}
            }
        }
        let _ = write!(body, "--{boundary}--\r\n");
        (boundary, body)
    }

    /// A number such that no body holds a boundary made of it.
    fn free_mark(&self) -> u32 {
        let bodies = || {
            let operations = self.parts.iter().flat_map(|part| match part {
                Part::ChangeSet(set) => set.operations.as_slice(),
                Part::Read(operation) => std::slice::from_ref(operation),
            });
            operations.filter_map(|operation| operation.body.as_deref())
        };
        let taken = |mark: &u32| {
            let (batch, set) = (format!("--batch_{mark}"), format!("--changeset_{mark}_"));
            bodies().any(|body| body.contains(&batch) || body.contains(&set))
        };
        (1..).find(|mark| !taken(mark)).unwrap_or_default()
    }
}

fn write_change_set(out: &mut String, boundary: &str, set: &ChangeSet, ids: &[ContentId]) {
    let _ = write!(out, "Content-Type: multipart/mixed;boundary={boundary}\r\n\r\n");
    for (operation, id) in set.operations.iter().zip(ids) {
        let _ = write!(out, "--{boundary}\r\n");
        write_operation(out, operation, Some(*id));
    }
    let _ = write!(out, "--{boundary}--\r\n");
}

fn write_operation(out: &mut String, operation: &Operation, id: Option<ContentId>) {
    out.push_str("Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n");
    if let Some(id) = id {
        let _ = write!(out, "Content-ID: {id}\r\n");
    }
    out.push_str("\r\n");
    operation.write_to(out);
}
