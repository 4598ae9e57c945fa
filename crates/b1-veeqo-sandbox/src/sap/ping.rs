//! The ping API of the load balancer; it needs no session.

use crate::http::{Request, Response};
use jiff::Timestamp;
use serde_json::json;

/// Answers `/ping`, `/ping/load-balancer` and `/ping/node/<n>`; `None` for other paths.
pub(crate) fn answer(request: &Request, now: Timestamp) -> Option<Response> {
    let rest = request.path().strip_prefix("/ping")?.trim_matches('/');
    let sender = match rest {
        "" | "load-balancer" => "load balancer".to_owned(),
        node => format!("node {}", node.strip_prefix("node/")?),
    };
    let timestamp = format!("{}.{:03}", now.as_second(), now.subsec_millisecond());
    let body = json!({ "message": "pong", "sender": sender, "timestamp": timestamp });
    Some(Response::new(200, body.to_string()).with_header("Content-Type", "application/json"))
}
