//! Values in columns: how they are written, and how they are read back with a precise complaint.

use crate::failure::BadColumn;
use b1_veeqo_sync::ledger::StoreError;
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sqlx::sqlite::SqliteRow;
use sqlx::{Decode, Row, Sqlite, Type};
use std::error::Error as StdError;
use std::str::FromStr;

/// A time as text that sorts: UTC, always nine digits of fraction.
pub(crate) fn time(at: Timestamp) -> String {
    format!("{at:.9}")
}

/// JSON text, where there is a value.
pub(crate) fn json<T: Serialize>(value: Option<&T>) -> Result<Option<String>, serde_json::Error> {
    value.map(serde_json::to_string).transpose()
}

/// A row that is being read.
pub(crate) struct Fields<'r> {
    row: &'r SqliteRow,
    table: &'static str,
    key: &'static [&'static str],
}

impl<'r> Fields<'r> {
    /// The row of a table, and the columns that name it in a complaint.
    pub(crate) fn new(row: &'r SqliteRow, table: &'static str, key: &'static [&'static str]) -> Self {
        Self { row, table, key }
    }

    /// The value as SQLite has it.
    pub(crate) fn get<T>(&self, column: &'static str) -> Result<T, StoreError>
    where
        T: Decode<'r, Sqlite> + Type<Sqlite>,
    {
        self.row.try_get(column).map_err(|source| self.corrupt(column, source))
    }

    /// A text that must be read as something else.
    pub(crate) fn parse<T>(&self, column: &'static str) -> Result<T, StoreError>
    where
        T: FromStr<Err: StdError + Send + Sync + 'static>,
    {
        let text: &str = self.get(column)?;
        text.parse().map_err(|source| self.corrupt(column, source))
    }

    /// As [`parse`](Self::parse), where there is a value.
    pub(crate) fn parse_optional<T>(&self, column: &'static str) -> Result<Option<T>, StoreError>
    where
        T: FromStr<Err: StdError + Send + Sync + 'static>,
    {
        let text: Option<&str> = self.get(column)?;
        text.map(|text| text.parse().map_err(|source| self.corrupt(column, source))).transpose()
    }

    /// One of the words of an enumeration.
    pub(crate) fn word<T: DeserializeOwned>(&self, column: &'static str) -> Result<T, StoreError> {
        let text: String = self.get(column)?;
        serde_json::from_value(Value::String(text)).map_err(|source| self.corrupt(column, source))
    }

    /// JSON.
    pub(crate) fn json<T: DeserializeOwned>(&self, column: &'static str) -> Result<T, StoreError> {
        let text: &str = self.get(column)?;
        serde_json::from_str(text).map_err(|source| self.corrupt(column, source))
    }

    /// JSON, where there is a value.
    pub(crate) fn json_optional<T: DeserializeOwned>(
        &self,
        column: &'static str,
    ) -> Result<Option<T>, StoreError> {
        let text: Option<&str> = self.get(column)?;
        text.map(|text| serde_json::from_str(text).map_err(|source| self.corrupt(column, source))).transpose()
    }

    fn corrupt(&self, column: &'static str, source: impl StdError + Send + Sync + 'static) -> StoreError {
        let key = self.key.iter().map(|column| self.key_part(column)).collect::<Vec<_>>().join("@");
        let source = BadColumn { column, source: source.into() };
        StoreError::Corrupt { row: format!("{} {key}", self.table), source: source.into() }
    }

    fn key_part(&self, column: &str) -> String {
        let text = self.row.try_get::<String, _>(column);
        text.or_else(|_| self.row.try_get::<i64, _>(column).map(|id| id.to_string()))
            .unwrap_or_else(|_| "?".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_a_fixed_width_and_come_back() {
        let times = [(0, 0), (1, 500_000_000), (1_790_000_000, 1), (-1, 0)];
        for (second, nanosecond) in times {
            let at = Timestamp::new(second, nanosecond).unwrap();
            let text = time(at);
            assert_eq!(text.len(), "1970-01-01T00:00:00.000000000Z".len(), "{text}");
            assert_eq!(text.parse::<Timestamp>().unwrap(), at);
        }
        assert_eq!(time(Timestamp::UNIX_EPOCH), "1970-01-01T00:00:00.000000000Z");
    }
}
