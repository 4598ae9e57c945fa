//! What a mock answers.

use http::header::LOCATION;
use http::{HeaderMap, HeaderValue, StatusCode};
use rest_transport::{Response, SendErrorKind};
use serde::Serialize;
use serde_json::{Value, json};

/// What the mock answers to a call.
#[derive(Clone, Debug)]
#[must_use]
pub struct Reply(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Answer {
        status: StatusCode,
        location: Option<String>,
        body: String,
    },
    /// `Location` is in the set that was posted to.
    Created(String),
    Lost(SendErrorKind),
}

impl Reply {
    /// A record.
    pub fn record(record: &impl Serialize) -> Self {
        Self::answer(StatusCode::OK, json!(record).to_string())
    }

    /// All rows of a list, on one page.
    pub fn rows<T: Serialize>(rows: &[T]) -> Self {
        Self::answer(StatusCode::OK, json!({ "value": rows }).to_string())
    }

    /// A page of a list, with the link to the next.
    pub fn page<T: Serialize>(rows: &[T], next_link: &str) -> Self {
        Self::answer(StatusCode::OK, json!({ "value": rows, "@odata.nextLink": next_link }).to_string())
    }

    /// `204`.
    pub fn done() -> Self {
        Self::answer(StatusCode::NO_CONTENT, String::new())
    }

    /// A record was created in the set it was posted to, under this key (numbers as they are, texts in quotes).
    pub fn created(key: impl ToString) -> Self {
        Self(Kind::Created(key.to_string()))
    }

    /// An approval procedure made a draft of the document.
    pub fn draft(entry: i64) -> Self {
        Self(Kind::Answer {
            status: StatusCode::NO_CONTENT,
            location: Some(format!("/b1s/v2/Drafts({entry})")),
            body: String::new(),
        })
    }

    /// There is no such record.
    pub fn not_found() -> Self {
        Self::refused(StatusCode::NOT_FOUND, -2028, "No matching records found (ODBC -2028)")
    }

    /// The server refuses, with a code and a text.
    pub fn refused(status: StatusCode, code: i64, message: &str) -> Self {
        Self::answer(status, json!({"error": {"code": code.to_string(), "message": message}}).to_string())
    }

    /// Anything else.
    pub fn answer(status: StatusCode, body: impl Into<String>) -> Self {
        Self(Kind::Answer { status, location: None, body: body.into() })
    }

    /// The request goes out and no answer comes back: whether a write was carried out is unknown.
    pub fn lost() -> Self {
        Self(Kind::Lost(SendErrorKind::Interrupted))
    }

    /// The request does not go out.
    pub fn unreachable() -> Self {
        Self(Kind::Lost(SendErrorKind::NotSent))
    }

    pub(super) fn to_response(&self, path: &str) -> Result<Response, SendErrorKind> {
        let (status, location, body) = match &self.0 {
            Kind::Lost(kind) => return Err(*kind),
            Kind::Created(key) => {
                (StatusCode::NO_CONTENT, Some(format!("/b1s/v2/{path}({key})")), String::new())
            }
            Kind::Answer { status, location, body } => (*status, location.clone(), body.clone()),
        };
        let location = location.and_then(|location| HeaderValue::try_from(location).ok());
        let headers: HeaderMap = location.map(|location| (LOCATION, location)).into_iter().collect();
        Ok(Response::new(status, headers, body))
    }

    /// What nobody foresaw.
    pub(super) fn unforeseen(call: &str) -> Value {
        json!({"error": {"code": "unforeseen", "message": format!("the mock did not foresee {call}")}})
    }
}
