//! `POST U_TABLE`, `GET U_TABLE('code')`.

use super::definition::UserTableName;
use crate::call::{get, prefer_no_content, read_json, to_json};
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::odata::key::by_text;
use http::Method;
use rest_transport::{Effect, Request, Target};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A row of a user-defined table. `code` **and** `name` are unique in the table; old builds keep 30 characters of each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct UserRow {
    /// Key.
    pub code: String,
    /// Second key.
    pub name: String,
    /// User-defined fields (`U_…`).
    #[serde(flatten)]
    pub fields: BTreeMap<String, Value>,
}

impl UserRow {
    /// A row whose name is its code, without further fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        let code = code.into();
        Self { name: code.clone(), code, fields: BTreeMap::new() }
    }

    fn without_annotations(mut self) -> Self {
        self.fields.retain(|name, _| name.starts_with("U_"));
        self
    }
}

impl ServiceLayer {
    /// Inserts a row.
    ///
    /// # Errors
    /// See [`Error`]; kind [`AlreadyExists`](crate::ErrorKind::AlreadyExists) where code or name is taken.
    pub async fn insert_user_row(&self, table: &UserTableName, row: &UserRow) -> Result<(), Error> {
        let operation = "InsertUserRow";
        let (name, value) = prefer_no_content();
        let request = Request::new(operation, Effect::Create, Method::POST, Target::new(table.entity_set()));
        let request = request.header(name, value).json(to_json(operation, row)?);
        self.call(&request, |_| Ok(())).await
    }

    /// The row with that code; `None` where there is none. A table that does not exist is an error.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_user_row(&self, table: &UserTableName, code: &str) -> Result<Option<UserRow>, Error> {
        let request = get("GetUserRow", by_text(&table.entity_set(), code));
        let row: Option<UserRow> = self.call_optional(&request, read_json).await?;
        Ok(row.map(UserRow::without_annotations))
    }
}
