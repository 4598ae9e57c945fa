//! Errors by phase: each variant says whether Veeqo may have acted.

use crate::page::UnreadableRow;
use crate::redact::redact_keys;
use crate::rejection::{Refusal, RejectionKind};
use rest_transport::{BoxError, SendError, SendErrorKind, SessionError, UnknownCause, WithheldRequest};

/// The request cannot be sent as it is, because Veeqo would misread it without saying so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field} '{value}' cannot be sent: {remedy}")]
pub struct InvalidRequest {
    /// The field or parameter.
    pub field: &'static str,
    /// Its value.
    pub value: String,
    /// What to do instead.
    pub remedy: &'static str,
}

impl InvalidRequest {
    pub(crate) fn new(field: &'static str, value: impl ToString, remedy: &'static str) -> Self {
        Self { field, value: redact_keys(&value.to_string()), remedy }
    }
}

/// Why a call did not end in a usable answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The request is not sensible. It was **not** sent.
    #[error("{operation}: the request is not valid")]
    InvalidRequest {
        /// The operation's name.
        operation: &'static str,
        /// Which field, and what to do.
        source: InvalidRequest,
    },
    /// There is no token to call with. The request was **not** sent.
    #[error("{operation}: no access")]
    Session {
        /// The operation's name.
        operation: &'static str,
        /// Why the token could not be renewed.
        source: SessionError,
    },
    /// A dry run held the write back, see [`VeeqoBuilder::dry_run`](crate::VeeqoBuilder::dry_run). It was **not** sent.
    #[error("{operation}: held back by the dry run")]
    Withheld {
        /// The operation's name.
        operation: &'static str,
        /// The request as it would have been sent.
        request: Box<WithheldRequest>,
    },
    /// Nothing left this machine, in any attempt. The request was **not** carried out.
    #[error("{operation}: Veeqo cannot be reached")]
    NotSent {
        /// The operation's name.
        operation: &'static str,
        /// Why.
        source: BoxError,
    },
    /// Veeqo refused. The request was **not** carried out.
    #[error("{operation}: refused, {refusal}")]
    Rejected {
        /// The operation's name.
        operation: &'static str,
        /// Status, kind and Veeqo's own words.
        refusal: Box<Refusal>,
    },
    /// The request **may** have been carried out. Look before writing again.
    #[error("{operation}: outcome unknown{}", said(answer))]
    OutcomeUnknown {
        /// The operation's name.
        operation: &'static str,
        /// The answer that came instead of a result, where there was one. Veeqo answers 500 to attributes it does not know.
        answer: Option<Box<Refusal>>,
        /// What happened instead of an answer.
        source: Option<BoxError>,
    },
    /// A harmless request failed in every attempt.
    #[error("{operation}: Veeqo is unavailable{}", said(answer))]
    Unavailable {
        /// The operation's name.
        operation: &'static str,
        /// The last answer, where there was one.
        answer: Option<Box<Refusal>>,
        /// What happened instead of an answer.
        source: Option<BoxError>,
    },
    /// Veeqo's answer to a harmless request cannot be read.
    #[error("{operation}: the answer cannot be read")]
    Undecodable {
        /// The operation's name.
        operation: &'static str,
        /// What could not be read.
        source: BoxError,
    },
    /// A walk is complete, but some of its rows cannot be read. All others were given; asking again ends the walk.
    #[error("{operation}: {} of the rows cannot be read, {}", rows.len(), first(rows))]
    UnreadableRows {
        /// The operation's name.
        operation: &'static str,
        /// Which, and why.
        rows: Vec<UnreadableRow>,
    },
}

fn first(rows: &[UnreadableRow]) -> String {
    rows.first().map(ToString::to_string).unwrap_or_default()
}

fn said(answer: &Option<Box<Refusal>>) -> String {
    answer.as_ref().map(|answer| format!(": {answer}")).unwrap_or_default()
}

impl Error {
    /// The operation's name, e.g. `CreateOrder`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        match self {
            Self::InvalidRequest { operation, .. }
            | Self::Session { operation, .. }
            | Self::Withheld { operation, .. }
            | Self::NotSent { operation, .. }
            | Self::Rejected { operation, .. }
            | Self::OutcomeUnknown { operation, .. }
            | Self::Unavailable { operation, .. }
            | Self::Undecodable { operation, .. }
            | Self::UnreadableRows { operation, .. } => operation,
        }
    }

    /// Veeqo's complete refusal, where that is what happened.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Rejected { refusal, .. } => Some(refusal),
            _ => None,
        }
    }

    /// What kind of refusal it was.
    #[must_use]
    pub fn kind(&self) -> Option<RejectionKind> {
        self.refusal().map(|refusal| refusal.kind)
    }

    /// Veeqo's own words: of the refusal, or of the answer that came instead of a result.
    #[must_use]
    pub fn messages(&self) -> &[String] {
        self.answer().map_or(&[], |answer| &answer.messages)
    }

    /// The status of the answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.answer().map(|answer| answer.status)
    }

    /// The request may have been carried out: look before writing again.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        matches!(self, Self::OutcomeUnknown { .. })
    }

    /// The same call may succeed later without anybody changing anything.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Unavailable { .. } | Self::NotSent { .. } => true,
            Self::Session { source, .. } => source.is_transient(),
            _ => self.kind() == Some(RejectionKind::Throttled),
        }
    }

    /// The record does not exist: the one asked for, or one named in the body of a write.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.kind() == Some(RejectionKind::NotFound)
    }

    /// The key is wrong or was refreshed, the token cannot be renewed, or the account is blocked for debts.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        match self {
            Self::Session { source, .. } => !source.is_transient(),
            _ => self.kind() == Some(RejectionKind::Unauthorized),
        }
    }

    /// Veeqo could not be reached at all.
    #[must_use]
    pub fn is_unreachable(&self) -> bool {
        matches!(self, Self::NotSent { .. })
    }

    /// The last attempt ended at the time limit.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        let (Self::Unavailable { source: Some(source), .. }
        | Self::OutcomeUnknown { source: Some(source), .. }) = self
        else {
            return false;
        };
        source.downcast_ref::<SendError>().is_some_and(|error| error.kind() == SendErrorKind::TimedOut)
    }

    /// The innermost cause, in words.
    pub(crate) fn reason(&self) -> String {
        let mut innermost: &dyn std::error::Error = self;
        while let Some(cause) = innermost.source() {
            innermost = cause;
        }
        innermost.to_string()
    }

    fn answer(&self) -> Option<&Refusal> {
        match self {
            Self::OutcomeUnknown { answer, .. } | Self::Unavailable { answer, .. } => answer.as_deref(),
            _ => self.refusal(),
        }
    }

    fn rejected(operation: &'static str, refusal: Refusal) -> Self {
        Self::Rejected { operation, refusal: Box::new(refusal) }
    }
}

impl From<rest_transport::Error> for Error {
    fn from(error: rest_transport::Error) -> Self {
        use rest_transport::Error as Sent;
        let operation = error.operation();
        match error {
            Sent::Rejected { response, .. } => Self::rejected(operation, Refusal::read(&response)),
            Sent::Throttled { .. } => Self::rejected(operation, Refusal::throttled()),
            Sent::OutcomeUnknown { source, .. } => {
                let (answer, source) = apart(source);
                Self::OutcomeUnknown { operation, answer, source }
            }
            Sent::Unavailable { source, .. } => {
                let (answer, source) = apart(source);
                Self::Unavailable { operation, answer, source }
            }
            Sent::Decode { source, .. } => Self::Undecodable { operation, source },
            Sent::Session { source, .. } => Self::Session { operation, source },
            Sent::Withheld { request, .. } => Self::Withheld { operation, request },
            Sent::NotSent { source, .. } => Self::NotSent { operation, source: Box::new(source) },
            other => Self::NotSent { operation, source: Box::new(other) },
        }
    }
}

/// What was said, or else what happened instead: never both, so that nothing is told twice.
fn apart(cause: UnknownCause) -> (Option<Box<Refusal>>, Option<BoxError>) {
    match cause {
        UnknownCause::Status(response) => (Some(Box::new(Refusal::read(&response))), None),
        UnknownCause::Send(error) => (None, Some(Box::new(error))),
        other => (None, Some(Box::new(other))),
    }
}
