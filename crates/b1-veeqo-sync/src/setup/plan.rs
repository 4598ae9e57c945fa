//! What there is of the set-up, and what is to be made.

use super::mode::NO_CLAIM;
use super::{DOCUMENT_TABLE, KEY_CHARS, SetupNames, StockQuery};
use crate::error::EngineError;
use sap_b1_client::{
    DocumentFields, DocumentKind, Error, Filter, InvalidId, ListQuery, NewSqlQuery, ServiceLayer, UserField,
    UserTable,
};
use serde::Serialize;
use serde_json::Value;

/// Every part of the set-up and how it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SetupReport {
    /// The parts, in the order in which they are made.
    pub parts: Vec<SetupPart>,
}

/// One part of the set-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SetupPart {
    /// What it is.
    pub kind: PartKind,
    /// Its name in SAP.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// How it stands.
    pub state: PartState,
    /// What to know about the state, or to do; empty where nothing is.
    pub message: String,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PartKind {
    /// A user-defined table.
    Table,
    /// A user-defined field of all marketing and inventory documents.
    Field,
    /// A stored SQL query.
    Query,
}

/// How a part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PartState {
    /// It is there and can be used.
    Ready,
    /// It is not there.
    Missing,
    /// It was made just now.
    Created,
    /// It is a stored query of ours with another text.
    Outdated,
    /// Its text was replaced just now.
    Replaced,
    /// It is there, and the Service Layer does not know of it yet.
    Hidden,
    /// Something else has its name: another prefix is needed.
    Clash,
    /// SAP does not let this user read or make it.
    Refused,
}

impl PartState {
    /// Whether it can be used.
    #[must_use]
    pub const fn is_usable(self) -> bool {
        matches!(self, Self::Ready | Self::Created | Self::Replaced)
    }

    /// Whether it is to be made.
    #[must_use]
    pub const fn is_to_do(self) -> bool {
        matches!(self, Self::Missing | Self::Outdated)
    }
}

impl SetupReport {
    /// Whether all parts can be used.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.parts.iter().all(|part| part.state.is_usable())
    }

    /// Whether there is something to make.
    #[must_use]
    pub fn has_work(&self) -> bool {
        self.parts.iter().any(|part| part.state.is_to_do())
    }

    /// Whether documents can be fenced: the table and the field can be used.
    #[must_use]
    pub fn can_fence(&self) -> bool {
        let needed = self.parts.iter().filter(|part| part.kind != PartKind::Query);
        needed.into_iter().all(|part| part.state.is_usable())
    }
}

/// A part, as it is made.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Table(UserTable),
    Field(UserField),
    Query(StockQuery, NewSqlQuery),
}

impl Part {
    pub(super) fn all(names: &SetupNames) -> Result<Vec<Self>, InvalidId> {
        let queries = StockQuery::ALL.map(|query| Self::Query(query, names.stored_query(query)));
        Ok([Self::Table(names.table()?), Self::Field(names.field())].into_iter().chain(queries).collect())
    }

    pub(super) fn is(&self, state: PartState, message: impl Into<String>) -> SetupPart {
        let (kind, name, purpose) = match self {
            Self::Table(table) => (
                PartKind::Table,
                table.table_name.to_string(),
                "one row for each document: it cannot be posted twice".to_owned(),
            ),
            Self::Field(field) => (
                PartKind::Field,
                field.name.clone(),
                format!("the key of a document, on all documents ({DOCUMENT_TABLE})"),
            ),
            Self::Query(query, stored) => (PartKind::Query, stored.sql_code.clone(), query.to_string()),
        };
        SetupPart { kind, name, purpose, state, message: message.into() }
    }

    /// What a refusal to read or make it means.
    pub(super) fn refused(&self, doing: &str, error: &Error) -> SetupPart {
        let right = match self {
            Self::Table(_) => {
                "needs a user who may define user tables (a superuser may): run this once as one"
            }
            Self::Field(_) => {
                "needs a user who may define user fields (a superuser may): run this once as one"
            }
            Self::Query(query, _) => {
                let text = format!(
                    "SAP refuses to {doing} it: {error}. The user needs the right to SQL queries, and the Service Layer's list of \
                     allowed tables must have {}",
                    query.tables().join(", ")
                );
                return self.is(PartState::Refused, text);
            }
        };
        self.is(PartState::Refused, format!("SAP refuses to {doing} it: {error}. This {right}"))
    }

    /// How it stands in SAP.
    pub(super) async fn look(
        &self,
        sap: &ServiceLayer,
        names: &SetupNames,
    ) -> Result<SetupPart, EngineError> {
        let looked = match self {
            Self::Table(table) => self.look_for_table(sap, table).await,
            Self::Field(field) => self.look_for_field(sap, field, names).await,
            Self::Query(_, query) => self.look_for_query(sap, query).await,
        };
        match looked {
            Ok(part) => Ok(part),
            Err(error) if is_refusal(&error) => Ok(self.refused("read", &error)),
            Err(error) => Err(EngineError::sap("read what is set up", error)),
        }
    }

    async fn look_for_table(&self, sap: &ServiceLayer, table: &UserTable) -> Result<SetupPart, Error> {
        let name = table.table_name.as_str();
        let found: Option<Value> = sap.set("UserTablesMD").get(name).await?;
        let Some(found) = found else { return Ok(self.is(PartState::Missing, "")) };
        let kind = found.get("TableType").and_then(Value::as_str).unwrap_or_default();
        if kind != "bott_NoObject" {
            return Ok(
                self.is(PartState::Clash, format!("SAP has a table {name} of type {kind}: {ANOTHER_PREFIX}"))
            );
        }
        match sap.get_user_row(&table.table_name, NO_CLAIM).await {
            Ok(_) => Ok(self.is(PartState::Ready, "")),
            Err(error) if is_refusal(&error) => Ok(self.is(PartState::Hidden, hidden(&error))),
            Err(error) => Err(error),
        }
    }

    async fn look_for_field(
        &self,
        sap: &ServiceLayer,
        field: &UserField,
        names: &SetupNames,
    ) -> Result<SetupPart, Error> {
        let same = Filter::eq("TableName", DOCUMENT_TABLE).and(Filter::eq("Name", field.name.as_str()));
        let found: Vec<Value> =
            sap.set("UserFieldsMD").list(&ListQuery::new().filter(same)).try_collect().await?;
        let Some(found) = found.first() else { return Ok(self.is(PartState::Missing, "")) };
        let kind = found.get("Type").and_then(Value::as_str).unwrap_or_default();
        let size = found.get("Size").and_then(Value::as_i64).unwrap_or_default();
        if kind != "db_Alpha" || size < i64::from(KEY_CHARS) {
            let text = format!(
                "SAP has a field {} of type {kind} and {size} characters: {ANOTHER_PREFIX}",
                field.name
            );
            return Ok(self.is(PartState::Clash, text));
        }
        let Ok(property) = sap_b1_client::Property::new(&names.key_property()) else {
            return Ok(self.is(PartState::Ready, ""));
        };
        let ours = Filter::eq(property, NO_CLAIM);
        match sap.find_documents(DocumentKind::Orders, &ours, &DocumentFields::header()).await {
            Ok(_) => Ok(self.is(PartState::Ready, "")),
            Err(error) if is_refusal(&error) => Ok(self.is(PartState::Hidden, hidden(&error))),
            Err(error) => Err(error),
        }
    }

    async fn look_for_query(&self, sap: &ServiceLayer, query: &NewSqlQuery) -> Result<SetupPart, Error> {
        let Some(found) = sap.get_sql_query(&query.sql_code).await? else {
            return Ok(self.is(PartState::Missing, ""));
        };
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        if words(found.sql_text.as_deref().unwrap_or_default()) == words(&query.sql_text) {
            return Ok(self.is(PartState::Ready, ""));
        }
        if found.sql_name.as_deref() == Some(query.sql_name.as_str()) {
            return Ok(self.is(PartState::Outdated, "its text is not this version's and will be replaced"));
        }
        let name = found.sql_name.unwrap_or_default();
        Ok(self
            .is(PartState::Clash, format!("SAP has another query of that code, '{name}': {ANOTHER_PREFIX}")))
    }
}

const ANOTHER_PREFIX: &str = "set [sap] prefix to another text";

fn hidden(error: &Error) -> String {
    format!(
        "it is made, and the Service Layer does not know it yet ({error}): restart the Service Layer, or wait until it has \
         reloaded its metadata, and run this again"
    )
}

/// SAP answered and refused; waiting changes nothing.
pub(super) fn is_refusal(error: &Error) -> bool {
    matches!(error, Error::Rejected { .. }) && !error.is_transient()
}

/// What there is and what lacks. Reads only.
///
/// # Errors
/// SAP cannot be reached, or refuses the login.
pub async fn plan_setup(sap: &ServiceLayer, names: &SetupNames) -> Result<SetupReport, EngineError> {
    sap.login().await.map_err(|error| EngineError::sap("log in", error))?;
    let mut report = SetupReport::default();
    for part in Part::all(names).map_err(EngineError::names)? {
        report.parts.push(part.look(sap, names).await?);
    }
    Ok(report)
}
