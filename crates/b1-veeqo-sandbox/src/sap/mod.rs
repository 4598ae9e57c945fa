//! The Service Layer of one company.

use crate::http::{Request, Response};
use jiff::Timestamp;

/// One SAP Business One company and its Service Layer.
#[derive(Clone, Debug, Default)]
pub struct Company {}

/// Answers one request.
pub fn handle(_company: &mut Company, _request: &Request, _now: Timestamp) -> Response {
    Response::new(404, "")
}
