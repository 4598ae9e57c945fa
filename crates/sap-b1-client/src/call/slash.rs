//! Keys with a slash in them, where a web server before the Service Layer refuses `%2F` in a path.

use super::json_of;
use crate::batch::operation::Operation;
use crate::batch::outcome::{OperationOutcome, PartResponse};
use crate::batch::request::{Batch, ChangeSet};
use crate::connect::ServiceLayer;
use crate::error::{Error, ErrorKind, Rejection};
use http::header::{CONTENT_TYPE, IF_MATCH, LOCATION};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use rest_transport::{Effect, Request, Response, UnknownCause};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How records are addressed whose key holds a slash or a backslash.
///
/// Apache, which stands before every Service Layer, answers 404 to `%2F` in a path unless told otherwise; whether SAP's own configuration
/// tells it is not public. The address of a part inside a `$batch` is read by the Service Layer alone, and a filter stands behind the path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlashKeys {
    /// In the path, and as [`SlashKeys::Around`] once a web server has answered 404 in the Service Layer's place.
    #[default]
    Probe,
    /// In the path, whatever comes back.
    InPath,
    /// Never in the path: typed reads go by filter, everything else inside a `$batch`.
    Around,
}

/// The setting, and what was learnt. Shared by all clones of a connection.
#[derive(Debug)]
pub(crate) struct Slashes {
    setting: SlashKeys,
    refused: AtomicBool,
}

impl Slashes {
    pub(crate) fn new(setting: SlashKeys) -> Self {
        Self { setting, refused: AtomicBool::new(setting == SlashKeys::Around) }
    }

    /// Whether slashes are to be kept out of paths.
    pub(crate) fn are_refused(&self) -> bool {
        self.refused.load(Ordering::Relaxed)
    }

    pub(crate) fn may_be_learnt(&self) -> bool {
        self.setting == SlashKeys::Probe
    }

    pub(crate) fn learn(&self) {
        if !self.refused.swap(true, Ordering::Relaxed) {
            tracing::warn!("a web server refuses slashes in keys: they are kept out of paths from now on");
        }
    }
}

impl ServiceLayer {
    /// Sends a request and gives its successful answer, by a way on which its key arrives.
    pub(super) async fn answer(&self, request: &Request, effect: Effect) -> Result<Response, Error> {
        let path = request.target().path();
        let has_slash = path.contains("%2F") || path.contains("%5C");
        if has_slash && self.slashes.are_refused() {
            return self.answer_in_batch(request, effect).await;
        }
        match self.answer_directly(request, effect).await {
            Err(refused) if has_slash && self.slashes.may_be_learnt() && is_proxys_404(&refused) => {
                let answer = self.answer_in_batch(request, effect).await;
                let by_service_layer = match &answer {
                    Ok(_) => true,
                    Err(error) => error.rejection().is_some_and(|said| said.code.is_some()),
                };
                if by_service_layer {
                    self.slashes.learn();
                }
                answer
            }
            answer => answer,
        }
    }

    /// The same connection, with slashes in the path whatever comes back.
    pub(crate) fn with_slashes_in_path(&self) -> Self {
        Self { slashes: Arc::new(Slashes::new(SlashKeys::InPath)), ..self.clone() }
    }

    async fn answer_in_batch(&self, request: &Request, effect: Effect) -> Result<Response, Error> {
        let operation = request.operation();
        let part = to_part(request).map_err(|problem| Error::encode(operation, problem))?;
        let batch = if *request.method() == Method::GET {
            Batch::new().read_part(part)
        } else {
            Batch::new().change_set(ChangeSet::new().and(part))
        };
        match self.send_batch(&batch).await?.operations().next() {
            Some(OperationOutcome::Applied(answer)) => Ok(to_response(answer)),
            Some(OperationOutcome::Failed(said)) => {
                let rejection = Box::new(Rejection::read(said.status, said.raw.as_bytes(), effect));
                Err(Error::Rejected { operation, rejection })
            }
            _ => {
                let source = UnknownCause::Undecodable("the batch does not say what became of it".into());
                let error = if effect.is_repeatable() {
                    rest_transport::Error::Unavailable { operation, attempts: 1, source }
                } else {
                    rest_transport::Error::OutcomeUnknown { operation, source }
                };
                Err(Error::from_transport(error, effect))
            }
        }
    }
}

/// The request as a part of a batch; refused where the server would not do the same with it there.
fn to_part(request: &Request) -> Result<Operation, &'static str> {
    if request.headers().contains_key(IF_MATCH) {
        return Err(
            "a web server refuses the slash in this key, and inside a $batch no entity tag is checked: \
                    leave the tag out, or have %2F allowed in paths",
        );
    }
    let mut part = Operation::new(request.method().clone(), request.target());
    for (name, value) in request.headers().iter().filter(|(name, _)| *name != CONTENT_TYPE) {
        part = part.header(name.as_str(), value.to_str().unwrap_or_default());
    }
    match (request.body_bytes(), json_of(request)) {
        (None, _) => Ok(part),
        (Some(_), Some(json)) => Ok(part.json(String::from_utf8_lossy(json))),
        (Some(_), None) => {
            Err("a web server refuses the slash in this key, and no file travels inside a $batch: \
                                have %2F allowed in paths")
        }
    }
}

fn to_response(answer: &PartResponse) -> Response {
    let location = answer.location.as_deref().and_then(|location| HeaderValue::from_str(location).ok());
    let headers: HeaderMap = location.map(|location| (LOCATION, location)).into_iter().collect();
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
    Response::new(status, headers, answer.body.clone())
}

/// A web server answered in the Service Layer's place that there is no such address.
pub(crate) fn is_proxys_404(error: &Error) -> bool {
    error.rejection().is_some_and(|answer| answer.status == 404 && answer.kind == ErrorKind::Proxy)
}
