//! Definitions that are made where they are lacking.

use super::definition::{UserField, UserTable, UserTableKind};
use super::object::UserObject;
use crate::connect::ServiceLayer;
use crate::entities::OtherProperties;
use crate::error::{Error, ErrorKind};
use crate::odata::filter::Filter;
use crate::odata::list_query::ListQuery;
use crate::odata::record_key::RecordKey;
use serde::Serialize;
use serde_json::Value;

/// What became of a definition that was to be there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[must_use]
pub enum Ensured {
    /// It was lacking and was made.
    Created,
    /// It was there, as wanted.
    Present,
    /// It was there, but not as wanted. It was left alone: whether it will do is for people to say.
    Differs(Vec<DefinitionDifference>),
}

/// One property of a definition that is not as wanted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{property} is {found} instead of {wanted}")]
#[non_exhaustive]
pub struct DefinitionDifference {
    /// The property, in the vendor's words.
    pub property: String,
    /// What was wanted, as JSON.
    pub wanted: String,
    /// What was found, as JSON.
    pub found: String,
}

/// How a definition is found.
enum Find {
    Key(RecordKey),
    Filter(Filter),
}

impl ServiceLayer {
    /// Makes a table of plain rows unless it is there. Calling it again changes nothing; of several callers at once one makes it and the
    /// others find it. Making one locks company tables: do it at set-up, off hours, and wait with [`ServiceLayer::await_user_set`].
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome, call it again.
    pub async fn ensure_user_table(&self, table: &UserTable) -> Result<Ensured, Error> {
        self.ensure_user_table_of(UserTableKind::NoObject, table).await
    }

    /// As [`ServiceLayer::ensure_user_table`], for a table of another kind: those of user-defined objects are not plain.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome, call it again.
    pub async fn ensure_user_table_of(
        &self,
        kind: UserTableKind,
        table: &UserTable,
    ) -> Result<Ensured, Error> {
        let key = RecordKey::from(table.table_name.as_str());
        self.ensure("UserTablesMD", "EnsureUserTable", &Find::Key(key), &table.of(kind)).await
    }

    /// Makes a user-defined field unless its table has it, with the effects of [`ServiceLayer::ensure_user_table`].
    ///
    /// # Errors
    /// See [`Error`]. Kind [`AlreadyExists`](ErrorKind::AlreadyExists) where the field is that of a related table: marketing documents share
    /// theirs.
    pub async fn ensure_user_field(&self, field: &UserField) -> Result<Ensured, Error> {
        let same = Filter::eq("TableName", field.table_name.as_str());
        let same = same.and(Filter::eq("Name", field.name.as_str()));
        self.ensure("UserFieldsMD", "EnsureUserField", &Find::Filter(same), field).await
    }

    /// Registers a user-defined object unless it is there; its tables must be. With the effects of [`ServiceLayer::ensure_user_table`].
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome, call it again.
    pub async fn ensure_udo(&self, object: &UserObject) -> Result<Ensured, Error> {
        let key = RecordKey::from(object.code.as_str());
        self.ensure("UserObjectsMD", "EnsureUserObject", &Find::Key(key), object).await
    }

    async fn ensure(
        &self,
        set: &'static str,
        operation: &'static str,
        find: &Find,
        wanted: &(impl Serialize + Sync),
    ) -> Result<Ensured, Error> {
        let value = serde_json::to_value(wanted).map_err(|error| Error::encode(operation, error))?;
        if let Some(found) = self.find_definition(set, find).await? {
            return Ok(compare(&value, &found));
        }
        match self.define(operation, set, &value).await {
            Ok(()) => Ok(Ensured::Created),
            // Somebody else may have made it meanwhile, or this very call.
            Err(error) if error.kind() == Some(ErrorKind::AlreadyExists) || error.is_outcome_unknown() => {
                match self.find_definition(set, find).await? {
                    Some(found) => Ok(compare(&value, &found)),
                    None => Err(error),
                }
            }
            Err(error) => Err(error),
        }
    }

    async fn find_definition(
        &self,
        set: &'static str,
        find: &Find,
    ) -> Result<Option<OtherProperties>, Error> {
        let set = self.set::<OtherProperties>(set);
        match find {
            Find::Key(key) => set.get(key.clone()).await,
            Find::Filter(filter) => set.list(&ListQuery::new().filter(filter.clone())).try_next().await,
        }
    }
}

/// What of the definition wanted is otherwise. What the server does not say is not compared.
fn compare(wanted: &Value, found: &OtherProperties) -> Ensured {
    let wanted = wanted.as_object().into_iter().flatten();
    let differences = wanted.filter_map(|(property, wanted)| {
        let found = found.get(property).filter(|found| !found.is_null() && !holds(found, wanted))?;
        let (property, wanted, found) = (property.clone(), wanted.to_string(), found.to_string());
        Some(DefinitionDifference { property, wanted, found })
    });
    let differences: Vec<_> = differences.collect();
    if differences.is_empty() { Ensured::Present } else { Ensured::Differs(differences) }
}

/// Whether what was found holds all that is wanted: rows may have more properties, collections more rows.
fn holds(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Array(found), Value::Array(wanted)) => {
            wanted.iter().all(|row| found.iter().any(|other| holds(other, row)))
        }
        (Value::Object(found), Value::Object(wanted)) => {
            wanted.iter().all(|(name, value)| found.get(name).is_some_and(|other| holds(other, value)))
        }
        _ => found == wanted,
    }
}
