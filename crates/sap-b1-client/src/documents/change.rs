//! `POST Orders(5)/Close`, `POST Orders(5)/Cancel`, `PATCH Orders(5)`.

use super::kind::DocumentKind;
use crate::call::to_json;
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::ids::DocEntry;
use crate::odata::etag::ETag;
use crate::odata::key::by_number;
use http::Method;
use http::header::IF_MATCH;
use rest_transport::{Effect, Request, Target};
use serde::Serialize;

impl ServiceLayer {
    /// Closes a document. What is open on it stays undone for good.
    ///
    /// # Errors
    /// See [`Error`]; kind [`AlreadyClosed`](crate::ErrorKind::AlreadyClosed) where it was done before. After an unknown outcome, read the
    /// document again.
    pub async fn close_document(&self, kind: DocumentKind, entry: DocEntry) -> Result<(), Error> {
        self.act_on_document("CloseDocument", kind, entry, "Close").await
    }

    /// Cancels a document. The server refuses it where target documents exist.
    ///
    /// # Errors
    /// As [`ServiceLayer::close_document`].
    pub async fn cancel_document(&self, kind: DocumentKind, entry: DocEntry) -> Result<(), Error> {
        self.act_on_document("CancelDocument", kind, entry, "Cancel").await
    }

    /// Opens a closed document again. Older builds have no such action ([`ActionNotSupported`](crate::ErrorKind::ActionNotSupported)).
    ///
    /// # Errors
    /// As [`ServiceLayer::close_document`].
    pub async fn reopen_document(&self, kind: DocumentKind, entry: DocEntry) -> Result<(), Error> {
        self.act_on_document("ReopenDocument", kind, entry, "Reopen").await
    }

    /// Changes a document: only the properties named are touched, lines are matched by `LineNum`, lines without one are appended.
    ///
    /// The server ignores read-only and misspelt properties without a word: read the document afterwards. With an [`ETag`], the change is
    /// refused where somebody changed the document in between; without, it overwrites.
    ///
    /// # Errors
    /// See [`Error`]; kind [`PreconditionFailed`](crate::ErrorKind::PreconditionFailed) where the tag no longer fits. After an unknown
    /// outcome, read the document again.
    pub async fn patch_document(
        &self,
        kind: DocumentKind,
        entry: DocEntry,
        changes: &(impl Serialize + ?Sized + Sync),
        if_unchanged: Option<&ETag>,
    ) -> Result<(), Error> {
        let operation = "PatchDocument";
        let body = to_json(operation, changes)?;
        let target = by_number(kind.entity_set(), entry);
        // Lines without a number are appended each time, so a repetition is not harmless.
        let mut request = Request::new(operation, Effect::Recheck, Method::PATCH, target).json(body);
        if let Some(tag) = if_unchanged.and_then(ETag::to_header) {
            request = request.header(IF_MATCH, tag);
        }
        self.call(&request, |_| Ok(())).await
    }

    async fn act_on_document(
        &self,
        operation: &'static str,
        kind: DocumentKind,
        entry: DocEntry,
        action: &str,
    ) -> Result<(), Error> {
        let target = Target::new(format!("{}/{action}", by_number(kind.entity_set(), entry).path()));
        self.call(&Request::new(operation, Effect::Recheck, Method::POST, target), |_| Ok(())).await
    }
}
