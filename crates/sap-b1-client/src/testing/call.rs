//! What a mock foresees.

use super::mock::Seen;
use crate::odata::filter::Filter;
use crate::odata::record_key::{RecordKey, SetName};
use http::Method;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use std::fmt;

/// A call that a test foresees.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Call {
    method: Method,
    /// Decoded.
    path: String,
    filter: Option<String>,
    body: Option<Value>,
}

impl Call {
    /// Reading one record.
    pub fn get(set: impl Into<SetName>, key: impl Into<RecordKey>) -> Self {
        Self::at(Method::GET, key.into().in_set(&set.into()).path())
    }

    /// Reading a list, or a page of one.
    pub fn list(set: impl Into<SetName>) -> Self {
        Self::at(Method::GET, set.into().path())
    }

    /// Creating a record.
    pub fn create(set: impl Into<SetName>) -> Self {
        Self::at(Method::POST, set.into().path())
    }

    /// Changing a record.
    pub fn patch(set: impl Into<SetName>, key: impl Into<RecordKey>) -> Self {
        Self::at(Method::PATCH, key.into().in_set(&set.into()).path())
    }

    /// Deleting a record.
    pub fn delete(set: impl Into<SetName>, key: impl Into<RecordKey>) -> Self {
        Self::at(Method::DELETE, key.into().in_set(&set.into()).path())
    }

    /// An action on a record.
    pub fn action(set: impl Into<SetName>, key: impl Into<RecordKey>, action: impl Into<SetName>) -> Self {
        Self::at(Method::POST, key.into().action(&set.into(), &action.into()).path())
    }

    /// A service, by `POST`.
    pub fn service(name: impl Into<SetName>) -> Self {
        Self::create(name)
    }

    /// Anything else, by verb and path behind the service root, e.g. `$batch`.
    pub fn at(method: Method, path: &str) -> Self {
        let path = percent_decode_str(path).decode_utf8_lossy().into_owned();
        Self { method, path, filter: None, body: None }
    }

    /// Only with exactly this `$filter`.
    pub fn filtered(mut self, filter: &Filter) -> Self {
        self.filter = Some(filter.to_string());
        self
    }

    /// Only with exactly this JSON body.
    pub fn with_body(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    pub(super) fn fits(&self, seen: &Seen) -> bool {
        let filter = |wanted: &String| seen.parameter("$filter").as_deref() == Some(wanted);
        let body = |wanted: &Value| seen.json().as_ref() == Some(wanted);
        self.method == seen.method
            && self.path == seen.path
            && self.filter.as_ref().is_none_or(filter)
            && self.body.as_ref().is_none_or(body)
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
