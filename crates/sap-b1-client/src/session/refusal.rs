//! A login that failed: refused, or an outage.

use crate::error::Rejection;
use rest_transport::{Effect, Response, SessionError, UnknownCause};

/// The login was refused, in the server's words.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Refused(Box<Rejection>);

/// The Service Layer itself has answered: asked again it would say the same, and every login is heavy.
pub(super) fn is_service_layers(response: &Response) -> bool {
    Rejection::of(response, Effect::Read).code.is_some()
}

pub(super) fn refusal_or_outage(error: rest_transport::Error) -> SessionError {
    use rest_transport::Error as Sent;
    let answer = match &error {
        Sent::Rejected { response, .. } => Some(response),
        Sent::Unavailable { source: UnknownCause::Status(response), .. } => Some(response),
        _ => None,
    };
    let Some(rejection) = answer.map(|response| Rejection::of(response, Effect::Read)) else {
        return SessionError::unreachable(error);
    };
    let by_service_layer = rejection.code.is_some() && rejection.status < 500;
    let final_answer = by_service_layer || matches!(rejection.status, 401 | 403);
    if final_answer || rejection.kind == crate::ErrorKind::LoginRefused {
        SessionError::refused(Refused(rejection))
    } else {
        SessionError::unreachable(Refused(rejection))
    }
}
