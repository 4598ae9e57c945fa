//! Why Veeqo does not do what was asked, in the shapes it says so.

use crate::http::Response;

/// A refusal, by the shape of its answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// 404 of the order family: `{"error_messages":"Not found"}`; also for an id inside a body.
    #[error("Not found")]
    NotFound,
    /// 404 of the product family: the status is text.
    #[error("product or sellable not found")]
    ProductNotFound,
    /// 404 of an unknown route: the status is a number.
    #[error("no such route")]
    NoRoute,
    /// 401 for a wrong key.
    #[error("You're not authorized")]
    Unauthorized,
    /// 403: the plan does not include it.
    #[error("Feature not available on your current plan")]
    Plan,
    /// 400 with one sentence.
    #[error("{0}")]
    Invalid(String),
    /// 400 with a list of sentences.
    #[error("{}", .0.join("; "))]
    InvalidList(Vec<String>),
    /// 500, which is how Veeqo rejects an attribute it does not know.
    #[error("attribute {0:?} is not accepted")]
    UnacceptedAttribute(String),
    /// 429: the bucket is full.
    #[error("rate limit exceeded")]
    TooMany,
}

impl Refused {
    /// The HTTP answer.
    pub(super) fn response(&self) -> Response {
        let messages = |text: &str| serde_json::json!({ "error_messages": text });
        match self {
            Self::NotFound => json(404, &messages("Not found")),
            Self::ProductNotFound => json(404, &serde_json::json!({ "status": "404", "error": "Not Found" })),
            Self::NoRoute => json(404, &serde_json::json!({ "status": 404, "error": "Not Found" })),
            Self::Unauthorized => json(401, &messages("You're not authorized")),
            Self::Plan => json(403, &messages("Feature not available on your current plan")),
            Self::Invalid(text) => json(400, &messages(text)),
            Self::InvalidList(texts) => json(400, &serde_json::json!({ "error_messages": texts })),
            Self::UnacceptedAttribute(_) => {
                json(500, &serde_json::json!({ "status": 500, "error": "Internal Server Error" }))
            }
            Self::TooMany => Response::new(429, ""),
        }
    }
}

/// A JSON answer; the content type is in Veeqo's spelling.
pub(super) fn json(status: u16, body: &serde_json::Value) -> Response {
    let bytes = serde_json::to_vec(body).unwrap_or_default();
    Response::new(status, bytes).with_header("content-type", "application/json;charset=utf-8")
}
