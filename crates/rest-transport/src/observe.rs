//! Watching requests as they go out and answers as they come in: for metrics, audit trails, logs.

use crate::message::Request;
use crate::service::SendErrorKind;
use http::{HeaderMap, StatusCode};
use std::fmt::Debug;
use std::time::Duration;

/// Watches every attempt of a transport. It cannot change anything and must not block.
pub trait Observer: Debug + Send + Sync {
    /// An attempt begins. Credentials are not shown.
    fn sending(&self, attempt: Attempt<'_>) {
        let _ = attempt;
    }

    /// An attempt ended, after that long: with the head of an answer (its body may still be arriving), or without one.
    fn answered(&self, attempt: Attempt<'_>, answer: Result<AnswerHead<'_>, SendErrorKind>, took: Duration) {
        let _ = (attempt, answer, took);
    }
}

/// One attempt at a request.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The request.
    pub request: &'a Request,
    /// Counted from 1 within one call.
    pub number: u32,
}

/// Status and headers of an answer.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct AnswerHead<'a> {
    /// The status code.
    pub status: StatusCode,
    /// The headers; they may hold a session's cookies.
    pub headers: &'a HeaderMap,
}

impl Debug for AnswerHead<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AnswerHead").field("status", &self.status.as_u16()).finish_non_exhaustive()
    }
}
