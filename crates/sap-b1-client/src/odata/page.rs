//! One page of a list.

use crate::error::{Error, UnreadableRow};
use rest_transport::{BoxError, Response};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The envelope of a list: rows and, where there are more, the link to the next page.
#[derive(Debug, Deserialize)]
pub(crate) struct Page<T> {
    pub(crate) value: Vec<T>,
    #[serde(default, rename = "@odata.nextLink", alias = "odata.nextLink")]
    pub(crate) next_link: Option<String>,
    #[serde(default, rename = "@odata.count", alias = "odata.count")]
    count: Option<Value>,
}

impl<T> Page<T> {
    /// The number of all rows, which some versions write as a text.
    pub(crate) fn total(&self) -> Option<u64> {
        match self.count.as_ref()? {
            Value::Number(number) => number.as_u64(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        }
    }
}

pub(crate) fn read<T: DeserializeOwned>(response: &Response) -> Result<Page<T>, BoxError> {
    serde_json::from_slice(&response.body).map_err(Into::into)
}

/// The rows that can be read; the others are remembered without a key.
pub(crate) fn rows<T: DeserializeOwned>(
    operation: &'static str,
    rows: Vec<Value>,
    unreadable: &mut Vec<UnreadableRow>,
) -> Vec<T> {
    let read = |row: Value| {
        serde_json::from_value(row)
            .map_err(|error| {
                let reason = error.to_string();
                tracing::warn!(operation, reason, "a row cannot be read");
                unreadable.push(UnreadableRow { key: None, reason });
            })
            .ok()
    };
    rows.into_iter().filter_map(read).collect()
}

/// The end of a walk: an error where rows could not be read, so that nobody takes it for complete.
pub(crate) fn end<T>(
    operation: &'static str,
    unreadable: &mut Vec<UnreadableRow>,
) -> Result<Option<Vec<T>>, Error> {
    match std::mem::take(unreadable) {
        rows if rows.is_empty() => Ok(None),
        rows => Err(Error::UnreadableRows { operation, rows }),
    }
}
