//! What an endpoint is.

use crate::error::InvalidRequest;
use crate::unreadable::explain;
use rest_transport::{Request, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// One operation of Veeqo as a value: what to send, and how to read the answer. [`crate::Veeqo::send`] sends it.
pub trait Endpoint {
    /// What a successful answer is read into.
    type Response;

    /// The operation's name in errors and spans.
    const NAME: &'static str;

    /// The request, with its declared effect.
    ///
    /// # Errors
    /// Veeqo would misread the request without saying so.
    fn request(&self) -> Result<Request, InvalidRequest>;

    /// Reads a successful (2xx) answer.
    ///
    /// # Errors
    /// The answer is not what the endpoint gives.
    fn decode(response: &Response) -> Result<Self::Response, DecodeError>;
}

/// An answer cannot be read. The text names place and cause, without values from the answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct DecodeError {
    pub(crate) reason: String,
}

/// Reads a JSON body.
pub(crate) fn decode_json<T: DeserializeOwned>(response: &Response) -> Result<T, DecodeError> {
    serde_json::from_slice(&response.body)
        .map_err(|error| DecodeError { reason: explain::<T>(&response.body, &error) })
}

/// A successful answer whose body says nothing of use, empty or not.
pub(crate) fn decode_nothing(_response: &Response) -> Result<(), DecodeError> {
    Ok(())
}

/// Reads an answer whose shape is not documented: the record where it is there, `None` for an empty body or another JSON document.
pub(crate) fn decode_if_given<T: DeserializeOwned>(response: &Response) -> Result<Option<T>, DecodeError> {
    if response.body.trim_ascii().is_empty() {
        return Ok(None);
    }
    let answer: serde_json::Value = decode_json(response)?;
    Ok(serde_json::from_value(answer).ok())
}

/// Reads a list; where the documentation promises one record and the server gives a list, or the other way round, both are taken.
pub(crate) fn decode_list<T: DeserializeOwned>(response: &Response) -> Result<Vec<T>, DecodeError> {
    if response.body.trim_ascii().starts_with(b"{") {
        return Ok(vec![decode_json(response)?]);
    }
    decode_json(response)
}

/// A text that must be there.
pub(crate) fn required<'a>(field: &'static str, text: &'a str) -> Result<&'a str, InvalidRequest> {
    if text.trim().is_empty() {
        Err(InvalidRequest::new(field, text, "do not leave it empty"))
    } else {
        Ok(text)
    }
}

/// Writes a value as it is, for the endpoints whose documentation shows no wrapping.
pub(crate) fn bare(name: &'static str, value: &impl Serialize) -> Result<String, InvalidRequest> {
    serde_json::to_string(value)
        .map_err(|error| InvalidRequest::new(name, error, "give amounts of at most 15 significant digits"))
}

/// Writes `{"name": value}`, the form Veeqo's documentation shows for bodies.
pub(crate) fn wrapped(name: &'static str, value: &impl Serialize) -> Result<String, InvalidRequest> {
    let text = bare(name, value)?;
    Ok(format!(r#"{{"{name}":{text}}}"#))
}

/// A finished body, checked to be what the endpoint takes: an object that holds the wrapped record.
pub(crate) fn checked_body(name: &'static str, body: &str) -> Result<String, InvalidRequest> {
    let parsed: Option<serde_json::Value> = serde_json::from_str(body).ok();
    match parsed.as_ref().and_then(|value| value.get(name)) {
        Some(record) if record.is_object() => Ok(body.to_owned()),
        _ => Err(InvalidRequest::new(name, "…", "give a JSON object that holds the record under this name")),
    }
}
