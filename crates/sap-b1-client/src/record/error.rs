//! A property that cannot be read.

use serde_json::Value;
use std::fmt;

const SHOWN: usize = 60;

/// A property of a record holds what its type cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnreadableField {
    /// Where it stands, e.g. `Document.DocumentLines[3].Quantity`.
    pub path: String,
    /// What the server sent, shortened.
    pub value: String,
    /// What the metadata promises.
    pub expected: &'static str,
}

impl UnreadableField {
    pub(crate) fn new(value: &Value, expected: &'static str) -> Self {
        let text = value.to_string();
        let value = match text.char_indices().nth(SHOWN) {
            Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
            None => text,
        };
        Self { path: String::new(), value, expected }
    }

    /// The same, without the first step of its path.
    pub(crate) fn without(mut self, step: &str) -> Self {
        if let Some(path) = self.path.strip_prefix(step) {
            self.path = path.trim_start_matches('.').to_owned();
        }
        self
    }

    /// The same, seen from one level higher.
    pub(crate) fn within(mut self, step: &str) -> Self {
        let joint = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{step}{joint}{}", self.path);
        self
    }
}

impl fmt::Display for UnreadableField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, value, expected } = self;
        write!(
            f,
            "{path} is {value}, not {expected}; generate the type from this company's own $metadata, "
        )?;
        f.write_str("or read the set with a type of your own")
    }
}

impl std::error::Error for UnreadableField {}
