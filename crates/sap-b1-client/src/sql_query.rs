//! `SQLQueries`: SQL that is stored on the server and run by name.

use crate::call::{get, read_json, to_json};
use crate::connect::ServiceLayer;
use crate::entities::OtherProperties;
use crate::error::Error;
use crate::odata::key::by_text;
use crate::odata::keyset::{ByKey, List, Scan};
use crate::odata::link::{ByLink, LinkedRows};
use crate::odata::literal::Literal;
use crate::odata::options::CallOptions;
use crate::odata::property::Property;
use crate::wire;
use http::Method;
use rest_transport::{Effect, Pager, Query, Request, Response, Target};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

const SET: &str = "SQLQueries";

/// A query to be stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct NewSqlQuery {
    /// Key.
    pub sql_code: String,
    /// The name people see.
    pub sql_name: String,
    /// One `SELECT` over tables and columns on the server's list, with parameters written `:name`. Columns are those of the database:
    /// `OITW.OnHand`, not `InStock`.
    pub sql_text: String,
}

/// A stored query.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SqlQuery {
    /// Key.
    pub sql_code: String,
    /// The name people see.
    #[serde(default, with = "wire::text")]
    pub sql_name: Option<String>,
    /// The query.
    #[serde(default, with = "wire::text")]
    pub sql_text: Option<String>,
    /// The names of its parameters, as the server found them.
    #[serde(default, with = "wire::text")]
    pub param_list: Option<String>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// Values for the parameters of a stored query.
///
/// ```
/// use sap_b1_client::SqlParameters;
///
/// let parameters = SqlParameters::new().and("whs", "01").and("least", 5);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct SqlParameters(Vec<(String, String)>);

impl SqlParameters {
    /// No parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more. The name is written without `:`.
    pub fn and(mut self, name: impl Into<Property>, value: impl Into<Literal>) -> Self {
        self.0.push((name.into().to_string(), value.into().to_string()));
        self
    }
}

impl ServiceLayer {
    /// Stores a query.
    ///
    /// # Errors
    /// See [`Error`]; kind [`SqlQuery`](crate::ErrorKind::SqlQuery) where the server does not accept its text (codes 701 to 704: syntax, a
    /// table or a column that is not on its list), [`AlreadyExists`](crate::ErrorKind::AlreadyExists) where the code is taken.
    pub async fn create_sql_query(&self, query: &NewSqlQuery) -> Result<(), Error> {
        let operation = "CreateSqlQuery";
        let request = Request::new(operation, Effect::Create, Method::POST, Target::new(SET));
        self.call(&request.json(to_json(operation, query)?), |_: &Response| Ok(())).await
    }

    /// Stores another text under the code of a stored query.
    ///
    /// # Errors
    /// As [`ServiceLayer::create_sql_query`].
    pub async fn change_sql_query(&self, code: &str, sql_text: &str) -> Result<(), Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "PascalCase")]
        struct Body<'a> {
            sql_text: &'a str,
        }
        let operation = "ChangeSqlQuery";
        let request = Request::new(operation, Effect::Replace, Method::PATCH, by_text(SET, code));
        self.call(&request.json(to_json(operation, &Body { sql_text })?), |_: &Response| Ok(())).await
    }

    /// A stored query; `None` where there is none with that code.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_sql_query(&self, code: &str) -> Result<Option<SqlQuery>, Error> {
        self.call_optional(&get("GetSqlQuery", by_text(SET, code)), read_json).await
    }

    /// All stored queries.
    pub fn list_sql_queries(&self) -> List<SqlQuery> {
        let scan = Scan {
            operation: "ListSqlQueries",
            set: SET.into(),
            key: "SqlCode".into(),
            select: None,
            filter: None,
            options: CallOptions::default(),
        };
        List::new(ByKey::new(self.clone(), scan))
    }

    /// Deletes a stored query.
    ///
    /// # Errors
    /// See [`Error`]; kind [`NotFound`](crate::ErrorKind::NotFound) where there is none with that code.
    pub async fn delete_sql_query(&self, code: &str) -> Result<(), Error> {
        let request = Request::new("DeleteSqlQuery", Effect::Recheck, Method::DELETE, by_text(SET, code));
        self.call(&request, |_: &Response| Ok(())).await
    }

    /// Runs a stored query. Rows have the names the query gives its columns; amounts come as numbers or texts, which
    /// [`rest_transport::decimal`] both reads.
    ///
    /// Pages count rows, so give the query an `ORDER BY` over a key. Parameters are sent with every page, also where the server's link
    /// leaves them out.
    pub fn run_sql_query<T: DeserializeOwned + Send>(
        &self,
        code: &str,
        parameters: &SqlParameters,
    ) -> LinkedRows<T> {
        let mut query = Query::new();
        parameters.0.iter().for_each(|(name, value)| query.push(name, value));
        let first = Target::new(format!("{}/List", by_text(SET, code).path())).with_query(query);
        Pager::new(ByLink::new(self.clone(), "RunSqlQuery", first).keeping(parameters.0.clone()))
    }

    /// As [`ServiceLayer::run_sql_query`], with the parameters in a body: for values too long for a URL. Whether a `&` inside a text survives
    /// there is not documented.
    pub fn post_sql_query<T: DeserializeOwned + Send>(
        &self,
        code: &str,
        parameters: &SqlParameters,
    ) -> LinkedRows<T> {
        let pairs = parameters.0.iter().map(|(name, value)| format!("{name}={value}"));
        let list = pairs.collect::<Vec<_>>().join("&");
        let target = Target::new(format!("{}/List", by_text(SET, code).path()));
        let pages = ByLink::new(self.clone(), "PostSqlQuery", target);
        Pager::new(pages.posting(serde_json::json!({"ParamList": list}).to_string()))
    }
}
