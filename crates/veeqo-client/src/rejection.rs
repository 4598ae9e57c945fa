//! Reads Veeqo's refusals in all their shapes.

use crate::redact::redact_keys;
use rest_transport::Response;
use serde_json::Value;
use std::fmt;

/// What a refusal means for the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectionKind {
    /// The key is wrong or was refreshed, or the account is blocked for debts (401).
    Unauthorized,
    /// The account's plan does not include the feature (403 that says so, 402).
    PlanLimit,
    /// The key's user lacks the permission (403).
    Forbidden,
    /// The record does not exist; on a write, also one named in the body (404).
    NotFound,
    /// Too many requests, to the end of the transport's patience (429).
    Throttled,
    /// Veeqo will not take these values (400, 409, 422).
    Invalid,
    /// Veeqo does not do this: verb, path or media type (405, 406, 415, 501).
    Unsupported,
    /// Anything else, an answer of a proxy or a redirect included.
    Other,
}

impl fmt::Display for RejectionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unauthorized => "not authorised",
            Self::PlanLimit => "not in the account's plan",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not found",
            Self::Throttled => "throttled",
            Self::Invalid => "invalid",
            Self::Unsupported => "not supported",
            Self::Other => "unexpected answer",
        })
    }
}

/// The body of a refusal, API keys taken out, cut at 4,096 characters. `Debug` shows its length only.
#[derive(Clone, PartialEq, Eq)]
pub struct RawBody(String);

impl RawBody {
    const LIMIT: usize = 4096;

    fn new(body: &[u8]) -> Self {
        Self(redact_keys(&String::from_utf8_lossy(body)).chars().take(Self::LIMIT).collect())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for RawBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawBody({} bytes)", self.0.len())
    }
}

/// A refusal, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// What it means.
    pub kind: RejectionKind,
    /// Veeqo's own words, API keys taken out. Empty where there were none.
    pub messages: Vec<String>,
    /// The body, for what the messages do not say.
    pub raw: RawBody,
}

impl Refusal {
    /// Reads an answer that is not a success.
    #[must_use]
    pub fn read(response: &Response) -> Self {
        let status = response.status.as_u16();
        let parsed: Option<Value> = serde_json::from_slice(&response.body).ok();
        let messages = parsed.as_ref().map(messages_of).unwrap_or_default();
        let foreign = parsed.is_none() && !response.body.is_empty();
        Self {
            status,
            kind: kind_of(status, &messages, foreign),
            messages,
            raw: RawBody::new(&response.body),
        }
    }

    pub(crate) fn throttled() -> Self {
        Self { status: 429, kind: RejectionKind::Throttled, messages: Vec::new(), raw: RawBody::new(b"") }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (status {})", self.kind, self.status)?;
        if self.messages.is_empty() { Ok(()) } else { write!(f, ": {}", self.messages.join("; ")) }
    }
}

/// `foreign` answers are not JSON: a proxy's page about a missing host must not pass for a missing record.
fn kind_of(status: u16, messages: &[String], foreign: bool) -> RejectionKind {
    match status {
        401 => RejectionKind::Unauthorized,
        403 | 404 if foreign => RejectionKind::Other,
        402 => RejectionKind::PlanLimit,
        403 if messages.iter().any(|text| is_about_the_plan(text)) => RejectionKind::PlanLimit,
        403 => RejectionKind::Forbidden,
        404 => RejectionKind::NotFound,
        429 => RejectionKind::Throttled,
        400 | 409 | 422 => RejectionKind::Invalid,
        405 | 406 | 415 | 501 => RejectionKind::Unsupported,
        _ => RejectionKind::Other,
    }
}

/// "Feature not available on your current plan" is the only wording on record; the other words stand for wordings to come.
fn is_about_the_plan(text: &str) -> bool {
    let text = text.to_lowercase();
    let words = ["plan", "plans", "subscription", "upgrade"];
    text.split(|character: char| !character.is_alphanumeric()).any(|word| words.contains(&word))
}

/// `error_messages` as text or list, `errors` as list, text or object by field, `error`, `message`.
fn messages_of(body: &Value) -> Vec<String> {
    let fields = ["error_messages", "errors", "error", "message"];
    let mut messages = Vec::new();
    for field in fields {
        collect(body.get(field), &mut messages);
        if !messages.is_empty() {
            break;
        }
    }
    messages
}

fn collect(value: Option<&Value>, into: &mut Vec<String>) {
    match value {
        Some(Value::String(text)) if !text.trim().is_empty() => into.push(redact_keys(text.trim())),
        Some(Value::Array(values)) => values.iter().for_each(|value| collect(Some(value), into)),
        Some(Value::Object(fields)) => {
            fields.iter().for_each(|(field, value)| collect_field(field, value, into))
        }
        _ => {}
    }
}

/// JSON:API puts the text into `title` and `detail`; Rails lists texts by field.
fn collect_field(field: &str, value: &Value, into: &mut Vec<String>) {
    let mut texts = Vec::new();
    collect(Some(value), &mut texts);
    match field {
        "title" | "detail" => into.extend(texts),
        _ => into.extend(texts.into_iter().map(|text| format!("{field}: {text}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rest_transport::testing::answer;

    fn read(status: u16, body: &str) -> Refusal {
        Refusal::read(&answer(status, body))
    }

    #[test]
    fn every_recorded_shape_is_read() {
        use RejectionKind::*;
        let cases = [
            (400, r#"{"error_messages":["Infinity"]}"#, Invalid, "Infinity"),
            (
                400,
                r#"{"error_messages":"Order must have a destination address."}"#,
                Invalid,
                "Order must have a destination address.",
            ),
            (401, r#"{"error_messages":"You're not authorized"}"#, Unauthorized, "You're not authorized"),
            (
                403,
                r#"{"error_messages":"Feature not available on your current plan"}"#,
                PlanLimit,
                "Feature not available on your current plan",
            ),
            (
                403,
                r#"{"error_messages":["Upgrade your subscription"]}"#,
                PlanLimit,
                "Upgrade your subscription",
            ),
            (403, r#"{"error_messages":"No permission"}"#, Forbidden, "No permission"),
            (403, r#"{"error_messages":"Not allowed to explant"}"#, Forbidden, "Not allowed to explant"),
            (404, r#"{"error_messages":"Not found"}"#, NotFound, "Not found"),
            (404, r#"{"status":"404","error":"Not Found"}"#, NotFound, "Not Found"),
            (404, r#"{"status":404,"error":"Not Found"}"#, NotFound, "Not Found"),
            (422, r#"{"errors":[{"detail":"sku taken"}]}"#, Invalid, "sku taken"),
            (422, r#"{"errors":{"number":["is too long"]}}"#, Invalid, "number: is too long"),
            (415, "", Unsupported, ""),
            (429, "", Throttled, ""),
            (302, "", Other, ""),
        ];
        for (status, body, kind, messages) in cases {
            let refusal = read(status, body);
            assert_eq!(
                (refusal.kind, refusal.messages.join("; ").as_str()),
                (kind, messages),
                "{status} {body}"
            );
        }
    }

    #[test]
    fn a_proxys_page_is_no_missing_record() {
        assert_eq!(read(403, "<html>your plan was blocked</html>").kind, RejectionKind::Other);
        let refusal = read(404, "<html><body>404 Not Found</body></html>");
        assert_eq!(refusal.kind, RejectionKind::Other);
        assert!(refusal.messages.is_empty() && refusal.raw.as_str().starts_with("<html>"));
    }

    #[test]
    fn keys_are_taken_out_and_bodies_do_not_print() {
        let key = format!("Vqt/{}", "ab".repeat(16));
        let refusal = read(400, &format!(r#"{{"error_messages":"bad key {key}"}}"#));
        for text in [format!("{refusal:?}"), refusal.to_string(), refusal.raw.as_str().to_owned()] {
            assert!(!text.contains(&key), "{text}");
        }
    }

    #[test]
    fn long_bodies_are_cut() {
        assert_eq!(read(500, &"é".repeat(9000)).raw.as_str().chars().count(), 4096);
    }
}
