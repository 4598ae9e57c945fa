//! Rows of a list that cannot be read.

use std::fmt;

/// A row of a list that cannot be read, although it came in a readable page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnreadableRow {
    /// Its key as it stands in a filter (texts in quotes), where it has one.
    pub key: Option<String>,
    /// What cannot be read.
    pub reason: String,
}

impl fmt::Display for UnreadableRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.key {
            Some(key) => write!(f, "{key}: {}", self.reason),
            None => write!(f, "without key: {}", self.reason),
        }
    }
}
