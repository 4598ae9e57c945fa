//! Errors by phase. Each says whether the server may have acted.

mod body;
mod kind;
mod rejection;
mod unreadable;

pub use kind::ErrorKind;
pub use rejection::Rejection;
pub use unreadable::UnreadableRow;

use rest_transport::{BoxError, Effect, SessionError, UnknownCause, WithheldRequest};
use std::time::Duration;

/// Why a call did not end in a usable answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The request could not be built. It was **not** sent.
    #[error("{operation}: the request could not be built")]
    Encode {
        /// The operation's name.
        operation: &'static str,
        /// What was wrong with it.
        source: BoxError,
    },
    /// No session could be opened. The request was **not** sent.
    #[error("{operation}: no session")]
    Session {
        /// The operation's name.
        operation: &'static str,
        /// Why the session was not given.
        source: SessionError,
    },
    /// The server could not be reached, or kept failing a harmless request. Nothing was changed.
    #[error("{operation}: the Service Layer cannot be reached{}", said(answer))]
    Unreachable {
        /// The operation's name.
        operation: &'static str,
        /// What the server, or a proxy before it, said in the last attempt, if anything.
        answer: Option<Box<Rejection>>,
        /// What happened instead of an answer.
        source: Option<BoxError>,
    },
    /// A gateway before the server kept asking for patience. The request was **not** carried out.
    #[error("{operation}: throttled in {attempts} attempts")]
    Throttled {
        /// The operation's name.
        operation: &'static str,
        /// How often it was tried.
        attempts: u32,
    },
    /// A dry run held the write back, see [`ServiceLayerBuilder::dry_run`](crate::ServiceLayerBuilder::dry_run). It was **not** sent.
    #[error("{operation}: held back by the dry run")]
    Withheld {
        /// The operation's name.
        operation: &'static str,
        /// The request as it would have been sent.
        request: Box<WithheldRequest>,
    },
    /// The server refused the request. It was **not** carried out (for a draft made by an approval procedure, see
    /// [`ErrorKind::DraftOrUnknownReference`]).
    #[error("{operation}: refused: {rejection}")]
    Rejected {
        /// The operation's name.
        operation: &'static str,
        /// What the server said.
        rejection: Box<Rejection>,
    },
    /// The request **may** have been carried out. Look before writing again.
    #[error("{operation}: outcome unknown{}", said(answer))]
    OutcomeUnknown {
        /// The operation's name.
        operation: &'static str,
        /// What the server, or a proxy before it, said, if anything.
        answer: Option<Box<Rejection>>,
        /// What happened instead of an answer.
        source: Option<BoxError>,
    },
    /// The answer to a harmless request cannot be read.
    #[error("{operation}: the answer cannot be read")]
    Decode {
        /// The operation's name.
        operation: &'static str,
        /// What could not be read.
        source: BoxError,
    },
    /// A list led back to a page that was read before.
    #[error("{operation}: the list goes round in a circle at '{page}'")]
    PageLoop {
        /// The operation's name.
        operation: &'static str,
        /// The page that came twice.
        page: String,
    },
    /// A new set is still unknown to the server, see [`ServiceLayer::await_user_set`](crate::ServiceLayer::await_user_set).
    #[error("{operation}: {set} is still unknown after {} s: the Service Layer may have to be restarted", waited.as_secs())]
    NotVisible {
        /// The operation's name.
        operation: &'static str,
        /// The name of the set.
        set: String,
        /// How long it was waited for.
        waited: Duration,
    },
    /// A walk is complete, but some of its rows cannot be read. All others were given.
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

fn said(answer: &Option<Box<Rejection>>) -> String {
    answer.as_ref().map(|answer| format!(": {answer}")).unwrap_or_default()
}

impl Error {
    /// The operation's name.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        match self {
            Self::Encode { operation, .. }
            | Self::Session { operation, .. }
            | Self::Unreachable { operation, .. }
            | Self::Throttled { operation, .. }
            | Self::Withheld { operation, .. }
            | Self::Rejected { operation, .. }
            | Self::OutcomeUnknown { operation, .. }
            | Self::Decode { operation, .. }
            | Self::PageLoop { operation, .. }
            | Self::NotVisible { operation, .. }
            | Self::UnreadableRows { operation, .. } => operation,
        }
    }

    /// What the server said, where it refused or failed with an answer.
    #[must_use]
    pub fn rejection(&self) -> Option<&Rejection> {
        match self {
            Self::Rejected { rejection, .. } => Some(rejection),
            Self::OutcomeUnknown { answer, .. } | Self::Unreachable { answer, .. } => answer.as_deref(),
            _ => None,
        }
    }

    /// The kind of refusal, where the server refused.
    #[must_use]
    pub fn kind(&self) -> Option<ErrorKind> {
        match self {
            Self::Rejected { rejection, .. } => Some(rejection.kind),
            _ => None,
        }
    }

    /// The request may have been carried out: look before writing again.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        matches!(self, Self::OutcomeUnknown { .. })
    }

    /// Nothing was changed, and the same call may succeed later without anybody changing anything.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Unreachable { .. } | Self::Throttled { .. } => true,
            Self::Session { source, .. } => source.is_transient(),
            Self::Rejected { rejection, .. } => rejection.kind.is_transient(),
            _ => false,
        }
    }

    /// There is no such record.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.kind() == Some(ErrorKind::NotFound)
    }

    /// The credentials or the company database were refused.
    #[must_use]
    pub fn is_login_refused(&self) -> bool {
        matches!(self, Self::Session { source: SessionError::Refused { .. }, .. })
    }

    /// The server could not be reached at all.
    #[must_use]
    pub fn is_unreachable(&self) -> bool {
        match self {
            Self::Unreachable { .. } => true,
            Self::Session { source, .. } => source.is_transient(),
            _ => false,
        }
    }

    pub(crate) fn encode(operation: &'static str, source: impl Into<BoxError>) -> Self {
        Self::Encode { operation, source: source.into() }
    }

    pub(crate) fn from_transport(error: rest_transport::Error, effect: Effect) -> Self {
        use rest_transport::Error as Sent;
        let operation = error.operation();
        match error {
            Sent::Encode { source, .. } => Self::Encode { operation, source },
            Sent::Session { source, .. } => Self::Session { operation, source },
            Sent::Rejected { response, .. } => {
                Self::Rejected { operation, rejection: Rejection::of(&response, effect) }
            }
            Sent::Decode { source, .. } => Self::Decode { operation, source },
            Sent::Withheld { request, .. } => Self::Withheld { operation, request },
            Sent::Throttled { attempts, .. } => Self::Throttled { operation, attempts },
            Sent::OutcomeUnknown { source, .. } => {
                let (answer, source) = apart(source, effect);
                Self::OutcomeUnknown { operation, answer, source }
            }
            Sent::Unavailable { source, .. } => {
                let (answer, source) = apart(source, effect);
                Self::Unreachable { operation, answer, source }
            }
            // `NotSent`, and whatever else the transport may learn to report without the server having acted.
            other => Self::Unreachable { operation, answer: None, source: other.into_cause() },
        }
    }
}

/// What was said, or else what happened instead: never both, so that nothing is told twice.
fn apart(cause: UnknownCause, effect: Effect) -> (Option<Box<Rejection>>, Option<BoxError>) {
    match cause {
        UnknownCause::Status(response) => (Some(Rejection::of(&response, effect)), None),
        other => (None, Some(Box::new(other))),
    }
}
