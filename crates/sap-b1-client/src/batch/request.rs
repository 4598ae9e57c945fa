//! What a batch asks for.

use super::operation::{ContentId, MadeBefore, Operation};
use crate::version::ServiceLayerVersion;
use http::Method;
use rest_transport::{BoxError, Target};
use std::fmt::Write;

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

    /// Adds a write and gives what it makes, for later writes of this change set to address. A batch in which one addresses what no earlier
    /// create makes is refused before it is sent.
    pub fn add(&mut self, operation: Operation) -> MadeBefore {
        self.operations.push(operation);
        MadeBefore { place: self.operations.len() - 1 }
    }

    /// Whether every write that addresses what another makes comes after that one.
    fn references_hold(&self) -> bool {
        self.operations.iter().enumerate().all(|(place, operation)| {
            operation.made_before().is_none_or(|made| {
                made.place < place && self.operations.get(made.place).is_some_and(Operation::makes)
            })
        })
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
    relative: bool,
}

/// How the requests inside a batch are written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    pub(super) version: ServiceLayerVersion,
    /// Paths begin below the service root instead of naming it.
    pub(super) relative: bool,
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

    /// Adds a read with headers of its own. A batch with anything but a `GET` here is refused before it is sent.
    #[must_use]
    pub fn read_part(mut self, operation: Operation) -> Self {
        self.parts.push(Part::Read(operation));
        self
    }

    /// Writes inner paths as `Orders(1)` in place of `/b1s/v2/Orders(1)`. SAP's guide shows both; its examples mostly name the root, which is the
    /// default. Other OData servers, and gateways that serve the Service Layer under another path, may only take this form.
    #[must_use]
    pub fn relative_paths(mut self) -> Self {
        self.relative = true;
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
            let set = match part {
                Part::ChangeSet(set) => set,
                Part::Read(operation) if operation.is_read() && operation.made_before().is_none() => continue,
                Part::Read(_) => return Err("a write outside a change set: put it into one".into()),
            };
            if set.is_empty() {
                return Err("a change set without a write".into());
            }
            if set.operations.iter().any(Operation::is_read) {
                return Err("a read inside a change set".into());
            }
            if !set.references_hold() {
                return Err("a write that addresses what no earlier create of its change set makes".into());
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
    pub(crate) fn to_body(&self, version: ServiceLayerVersion) -> (String, String) {
        let (mark, form) = (self.free_mark(), Form { version, relative: self.relative });
        let boundary = format!("batch_{mark}");
        let mut body = String::new();
        for (number, (part, expected)) in self.parts.iter().zip(self.expected()).enumerate() {
            let _ = write!(body, "--{boundary}\r\n");
            match (part, expected) {
                (Part::ChangeSet(set), Expected::ChangeSet(ids)) => {
                    write_change_set(&mut body, &format!("changeset_{mark}_{number}"), set, &ids, form);
                }
                (Part::Read(operation), _) => write_operation(&mut body, operation, None, &[], form),
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
            operations.filter_map(|operation| operation.body())
        };
        let taken = |mark: &u32| {
            let (batch, set) = (format!("--batch_{mark}"), format!("--changeset_{mark}_"));
            bodies().any(|body| body.contains(&batch) || body.contains(&set))
        };
        (1..).find(|mark| !taken(mark)).unwrap_or_default()
    }
}

fn write_change_set(out: &mut String, boundary: &str, set: &ChangeSet, ids: &[ContentId], form: Form) {
    let _ = write!(out, "Content-Type: multipart/mixed;boundary={boundary}\r\n\r\n");
    for (operation, id) in set.operations.iter().zip(ids) {
        let _ = write!(out, "--{boundary}\r\n");
        write_operation(out, operation, Some(*id), ids, form);
    }
    let _ = write!(out, "--{boundary}--\r\n");
}

fn write_operation(
    out: &mut String,
    operation: &Operation,
    id: Option<ContentId>,
    ids: &[ContentId],
    form: Form,
) {
    out.push_str("Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n");
    if let Some(id) = id {
        let _ = write!(out, "Content-ID: {id}\r\n");
    }
    out.push_str("\r\n");
    operation.write_to(out, ids, form);
}
