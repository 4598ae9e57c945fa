//! One Veeqo account.

use crate::http::{Request, Response};
use jiff::Timestamp;

/// One Veeqo account.
#[derive(Clone, Debug, Default)]
pub struct Account {}

/// Answers one request.
pub fn handle(_account: &mut Account, _request: &Request, _now: Timestamp) -> Response {
    Response::new(404, "")
}
