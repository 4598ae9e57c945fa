//! One page of a list.

use super::literal::Literal;
use crate::error::{Error, UnreadableRow};
use rest_transport::{BoxError, Response};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

/// The envelope of a list: rows and, where there are more, the link to the next page.
#[derive(Debug, Deserialize)]
pub(crate) struct Page<T> {
    pub(crate) value: Vec<T>,
    #[serde(default, rename = "@odata.nextLink", alias = "odata.nextLink")]
    next_link: Option<String>,
    #[serde(default, rename = "@odata.count", alias = "odata.count")]
    count: Option<Value>,
}

impl<T> Page<T> {
    fn into_rows(self) -> Rows<T> {
        Rows {
            sent: self.value.len(),
            read: self.value,
            unreadable: Vec::new(),
            last_key: None,
            next_link: self.next_link,
            total: self.count.as_ref().and_then(number),
        }
    }
}

/// Reads a page all of whose rows must be readable.
pub(crate) fn read<T: DeserializeOwned>(response: &Response) -> Result<Page<T>, BoxError> {
    serde_json::from_slice(&response.body).map_err(Into::into)
}

/// A page of a walk, which no unreadable row delays.
#[derive(Debug)]
pub(crate) struct Rows<T> {
    /// The rows that can be read.
    pub(crate) read: Vec<T>,
    /// The others.
    pub(crate) unreadable: Vec<UnreadableRow>,
    /// How many the server sent.
    pub(crate) sent: usize,
    /// The key of the last one, where a key was named.
    pub(crate) last_key: Option<Literal>,
    pub(crate) next_link: Option<String>,
    /// The number of all rows, where it was asked for.
    pub(crate) total: Option<u64>,
}

impl<T: DeserializeOwned> Rows<T> {
    /// Reads a page whose rows have the key property `key`, where they have one.
    pub(crate) fn read(
        operation: &'static str,
        key: Option<&str>,
    ) -> impl Fn(&Response) -> Result<Self, BoxError> {
        move |response| {
            // Where no key is wanted and every row is readable, once over the text is enough.
            if let (None, Ok(page)) = (key, serde_json::from_slice::<Page<T>>(&response.body)) {
                return Ok(page.into_rows());
            }
            let page: Page<&RawValue> = serde_json::from_slice(&response.body)?;
            let key_of = |row: &RawValue| key_in(&serde_json::from_str(row.get()).ok()?, key?);
            let (mut read, mut unreadable) = (Vec::with_capacity(page.value.len()), Vec::new());
            for row in &page.value {
                match read_row(row) {
                    Ok(row) => read.push(row),
                    Err(error) => {
                        let (key, reason) = (key_of(row).map(|key| key.to_string()), error.to_string());
                        tracing::warn!(operation, key, reason, "a row cannot be read");
                        unreadable.push(UnreadableRow { key, reason });
                    }
                }
            }
            let last_key = page.value.last().and_then(|row| key_of(row));
            let total = page.count.as_ref().and_then(number);
            Ok(Self { read, unreadable, sent: page.value.len(), last_key, next_link: page.next_link, total })
        }
    }
}

/// Reads a row. What is written twice in it counts the last time, which only the way over a `Value` takes without an error.
fn read_row<T: DeserializeOwned>(row: &RawValue) -> serde_json::Result<T> {
    serde_json::from_str(row.get()).or_else(|_| serde_json::from_value(serde_json::from_str(row.get())?))
}

/// A count, which some versions write as a text.
fn number(count: &Value) -> Option<u64> {
    match count {
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn key_in(row: &Value, name: &str) -> Option<Literal> {
    match row.get(name)? {
        Value::String(text) => Some(Literal::from(text)),
        Value::Number(number) => number.as_i64().map(Literal::from),
        _ => None,
    }
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
