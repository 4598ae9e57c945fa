//! Errors by phase: each variant says whether the server may have acted.

use crate::dry_run::WithheldRequest;
use crate::message::{Request, Response};
use crate::service::{SendError, SendErrorKind};
use crate::session::SessionError;
use std::error::Error as StdError;

/// A boxed cause.
pub type BoxError = Box<dyn StdError + Send + Sync>;

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
    /// The server could not be reached in any attempt. The request was **not** carried out.
    #[error("{operation}: not sent after {attempts} attempts")]
    NotSent {
        /// The operation's name.
        operation: &'static str,
        /// How often it was tried.
        attempts: u32,
        /// The last failure.
        source: SendError,
    },
    /// The server kept answering that it has too much to do. The request was **not** carried out.
    #[error("{operation}: throttled in {attempts} attempts")]
    Throttled {
        /// The operation's name.
        operation: &'static str,
        /// How often it was tried.
        attempts: u32,
    },
    /// The server refused the request with a complete answer. It was **not** carried out.
    #[error("{operation}: refused with status {}", response.status.as_u16())]
    Rejected {
        /// The operation's name.
        operation: &'static str,
        /// The whole answer, for the vendor's own error reader.
        response: Box<Response>,
    },
    /// The request **may** have been carried out, and sending it again could do it twice. Look before writing again.
    #[error("{operation}: outcome unknown")]
    OutcomeUnknown {
        /// The operation's name.
        operation: &'static str,
        /// What happened instead of an answer.
        source: UnknownCause,
    },
    /// A harmless request failed in every attempt.
    #[error("{operation}: failed in {attempts} attempts")]
    Unavailable {
        /// The operation's name.
        operation: &'static str,
        /// How often it was tried.
        attempts: u32,
        /// The last failure.
        source: UnknownCause,
    },
    /// A dry run held the request back. It was **not** sent.
    #[error("{operation}: held back by the dry run")]
    Withheld {
        /// The operation's name.
        operation: &'static str,
        /// The request as it would have been sent.
        request: Box<WithheldRequest>,
    },
    /// The server answered a harmless request with success, but the answer cannot be read.
    #[error("{operation}: the answer cannot be read")]
    Decode {
        /// The operation's name.
        operation: &'static str,
        /// What could not be read.
        source: BoxError,
    },
}

/// What came instead of a usable answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UnknownCause {
    /// The answer did not arrive, or not whole.
    #[error(transparent)]
    Send(#[from] SendError),
    /// The server, or a proxy before it, failed with this answer.
    #[error("the server failed with status {}", .0.status.as_u16())]
    Status(Box<Response>),
    /// The server reported success in a form that cannot be read.
    #[error("success was reported in an answer that cannot be read")]
    Undecodable(#[source] BoxError),
}

impl Error {
    /// What it means that the body of an answer to `request` broke off although its head reported success.
    #[must_use]
    pub fn broken_body(request: &Request, source: SendError) -> Self {
        let operation = request.operation();
        if !request.effect().is_repeatable() {
            Self::OutcomeUnknown { operation, source: UnknownCause::Send(source) }
        } else if source.kind() == SendErrorKind::TooLarge {
            Self::Decode { operation, source: Box::new(source) }
        } else {
            Self::Unavailable { operation, attempts: 1, source: UnknownCause::Send(source) }
        }
    }

    /// The cause below this level, for errors of a client that speak of the operation themselves.
    #[must_use]
    pub fn into_cause(self) -> Option<BoxError> {
        match self {
            Self::Encode { source, .. } | Self::Decode { source, .. } => Some(source),
            Self::Session { source, .. } => Some(Box::new(source)),
            Self::NotSent { source, .. } => Some(Box::new(source)),
            Self::OutcomeUnknown { source, .. } | Self::Unavailable { source, .. } => Some(Box::new(source)),
            Self::Throttled { .. } | Self::Rejected { .. } | Self::Withheld { .. } => None,
        }
    }

    /// The operation's name.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        match self {
            Self::Encode { operation, .. }
            | Self::Session { operation, .. }
            | Self::NotSent { operation, .. }
            | Self::Throttled { operation, .. }
            | Self::Rejected { operation, .. }
            | Self::OutcomeUnknown { operation, .. }
            | Self::Unavailable { operation, .. }
            | Self::Withheld { operation, .. }
            | Self::Decode { operation, .. } => operation,
        }
    }

    /// How the call ended, in a word or two for logs and metrics.
    #[must_use]
    pub fn outcome(&self) -> &'static str {
        match self {
            Self::Encode { .. } => "not built",
            Self::Session { .. } => "no session",
            Self::NotSent { .. } => "not sent",
            Self::Withheld { .. } => "withheld",
            Self::Throttled { .. } => "throttled",
            Self::Rejected { .. } => "rejected",
            Self::OutcomeUnknown { .. } => "outcome unknown",
            Self::Unavailable { .. } => "unavailable",
            Self::Decode { .. } => "unreadable",
        }
    }

    /// The request may have been carried out: look before writing again.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        matches!(self, Self::OutcomeUnknown { .. })
    }

    /// The same call may succeed later without anybody changing anything: network, overload, an outage.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::NotSent { .. } | Self::Throttled { .. } | Self::Unavailable { .. } => true,
            Self::Session { source, .. } => source.is_transient(),
            _ => false,
        }
    }

    /// The server's complete refusal, where that is what happened.
    #[must_use]
    pub fn rejection(&self) -> Option<&Response> {
        match self {
            Self::Rejected { response, .. } => Some(response),
            _ => None,
        }
    }
}
