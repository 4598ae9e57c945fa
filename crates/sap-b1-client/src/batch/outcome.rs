//! What became of a batch.

use super::operation::ContentId;
use crate::documents::created::{CreatedDocument, NotACreation};
use crate::documents::kind::DocumentKind;
use crate::error::Rejection;
use crate::inventory::call::TRANSFERS;
use bytes::Bytes;
use std::fmt;

/// What became of a batch, part by part, in the order of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchOutcome {
    /// One outcome per part.
    pub parts: Vec<PartOutcome>,
}

impl BatchOutcome {
    /// The outcomes of all operations, in the order of the request.
    pub fn operations(&self) -> impl Iterator<Item = &OperationOutcome> {
        self.parts.iter().flat_map(|part| match part {
            PartOutcome::Read(outcome) => std::slice::from_ref(outcome),
            PartOutcome::ChangeSet { operations, .. } => operations.as_slice(),
        })
    }

    /// Whether every operation was carried out.
    #[must_use]
    pub fn is_applied(&self) -> bool {
        self.operations().all(|outcome| matches!(outcome, OperationOutcome::Applied(_)))
    }
}

/// What became of one part.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PartOutcome {
    /// A read.
    Read(OperationOutcome),
    /// A change set.
    ChangeSet {
        /// One outcome per write.
        operations: Vec<OperationOutcome>,
        /// Why the set failed. The server seldom says which of its writes failed; then all of them are rolled back and none is `Failed`.
        rejection: Option<Box<Rejection>>,
    },
}

/// What became of one operation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationOutcome {
    /// It was carried out.
    Applied(PartResponse),
    /// It was refused.
    Failed(Box<Rejection>),
    /// It was undone, because another write of its change set failed.
    RolledBack,
    /// It was never tried, because an earlier part failed.
    NotExecuted,
    /// The answer was cut off or contradicts itself: it may have been carried out. Look before writing again.
    Unknown,
}

/// The answer to one operation. `Debug` leaves the body out.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartResponse {
    /// HTTP status.
    pub status: u16,
    /// Which operation it answers, where the server says so.
    pub content_id: Option<ContentId>,
    /// Address of what was created.
    pub location: Option<String>,
    /// The body.
    pub body: Bytes,
}

impl PartResponse {
    /// What a create of a document made.
    ///
    /// # Errors
    /// The answer does not say: the outcome is unknown.
    pub fn created(&self, kind: DocumentKind) -> Result<CreatedDocument, NotACreation> {
        CreatedDocument::read(kind, self.location.as_deref(), &self.body)
    }

    /// What a create of a stock transfer made.
    ///
    /// # Errors
    /// As [`PartResponse::created`].
    pub fn created_transfer(&self) -> Result<CreatedDocument, NotACreation> {
        TRANSFERS.read(self.location.as_deref(), &self.body)
    }
}

impl fmt::Debug for PartResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PartResponse")
            .field("status", &self.status)
            .field("content_id", &self.content_id)
            .field("location", &self.location)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}
