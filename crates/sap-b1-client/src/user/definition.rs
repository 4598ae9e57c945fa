//! `POST UserTablesMD`, `POST UserFieldsMD`.

use crate::call::to_json;
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::ids::InvalidId;
use http::Method;
use rest_transport::{Effect, Request, Target};
use serde::{Serialize, Serializer};
use std::fmt;

/// The name of a user-defined table, without `@` and `U_`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserTableName(String);

impl UserTableName {
    /// The longest name a table may have.
    pub const MAX_CHARS: usize = 19;

    /// Checks a name: ASCII letters, digits and `_`, at most 19 of them.
    ///
    /// # Errors
    /// The name is none a table can have.
    pub fn new(name: impl Into<String>) -> Result<Self, InvalidId> {
        let value = name.into();
        let fits = value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if fits && (1..=Self::MAX_CHARS).contains(&value.len()) {
            Ok(Self(value))
        } else {
            let problem = "table names have 1 to 19 letters, digits and underscores, without '@' and 'U_'";
            Err(InvalidId { field: "UserTableName", value, problem })
        }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The entity set of its rows, `U_<name>`.
    #[must_use]
    pub fn entity_set(&self) -> String {
        format!("U_{}", self.0)
    }
}

impl fmt::Display for UserTableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for UserTableName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// A table of plain rows (`bott_NoObject`): a unique `Code`, a unique `Name`, and user-defined fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UserTable {
    /// The name.
    pub table_name: UserTableName,
    /// The description people see.
    pub table_description: String,
}

/// What the rows of a user-defined table are (`BoUTBTableType`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum UserTableKind {
    /// `bott_NoObject`: plain rows.
    #[serde(rename = "bott_NoObject")]
    NoObject,
    /// `bott_NoObjectAutoIncrement`: plain rows whose code the server counts.
    #[serde(rename = "bott_NoObjectAutoIncrement")]
    NoObjectAutoIncrement,
    /// `bott_MasterData`: records of a user-defined object that have a code.
    #[serde(rename = "bott_MasterData")]
    MasterData,
    /// `bott_MasterDataLines`: their rows.
    #[serde(rename = "bott_MasterDataLines")]
    MasterDataLines,
    /// `bott_Document`: records of a user-defined object that have an entry.
    #[serde(rename = "bott_Document")]
    Document,
    /// `bott_DocumentLines`: their rows.
    #[serde(rename = "bott_DocumentLines")]
    DocumentLines,
}

/// The body that makes a table.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct TableBody<'a> {
    #[serde(flatten)]
    table: &'a UserTable,
    table_type: UserTableKind,
}

impl UserTable {
    pub(super) fn of(&self, kind: UserTableKind) -> TableBody<'_> {
        TableBody { table: self, table_type: kind }
    }
}

/// What a user-defined field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum UserFieldType {
    /// `db_Alpha`: text of limited length.
    #[serde(rename = "db_Alpha")]
    Alpha,
    /// `db_Memo`: long text.
    #[serde(rename = "db_Memo")]
    Memo,
    /// `db_Numeric`: whole number.
    #[serde(rename = "db_Numeric")]
    Numeric,
    /// `db_Float`: amount, price, quantity.
    #[serde(rename = "db_Float")]
    Float,
    /// `db_Date`: date or time.
    #[serde(rename = "db_Date")]
    Date,
}

/// A user-defined field. Its property is called `U_<name>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UserField {
    /// The database table, e.g. `ORDR` (then all marketing documents have the field), or `@NAME` for a user-defined table.
    pub table_name: String,
    /// The name, without `U_`.
    pub name: String,
    /// The description people see.
    pub description: String,
    /// What it holds.
    #[serde(rename = "Type")]
    pub field_type: UserFieldType,
    /// Length of a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u32>,
}

impl ServiceLayer {
    /// Creates a user-defined table. This locks company tables: do it at set-up, off hours. Its rows become visible when the Service Layer
    /// has reloaded its metadata, which may take a restart.
    ///
    /// # Errors
    /// See [`Error`]; kind [`AlreadyExists`](crate::ErrorKind::AlreadyExists) where the table is there.
    pub async fn create_user_table(&self, table: &UserTable) -> Result<(), Error> {
        self.define("CreateUserTable", "UserTablesMD", &table.of(UserTableKind::NoObject)).await
    }

    /// Creates a user-defined field, with the same effects as [`ServiceLayer::create_user_table`].
    ///
    /// # Errors
    /// See [`Error`]; kind [`AlreadyExists`](crate::ErrorKind::AlreadyExists) where the field is there.
    pub async fn create_user_field(&self, field: &UserField) -> Result<(), Error> {
        self.define("CreateUserField", "UserFieldsMD", field).await
    }

    pub(super) async fn define(
        &self,
        operation: &'static str,
        set: &str,
        body: &(impl Serialize + Sync),
    ) -> Result<(), Error> {
        let request = Request::new(operation, Effect::Create, Method::POST, Target::new(set));
        self.call(&request.json(to_json(operation, body)?), |_| Ok(())).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_names_are_checked() {
        assert_eq!(UserTableName::new("WEBCLAIMS").unwrap().entity_set(), "U_WEBCLAIMS");
        for name in ["", "@WEBCLAIMS", "A B", "ABCDEFGHIJKLMNOPQRST", "ÄB"] {
            assert!(UserTableName::new(name).is_err(), "{name}");
        }
    }
}
