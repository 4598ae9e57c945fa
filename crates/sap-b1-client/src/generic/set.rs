//! One set of records, with the caller's own type for them.

use super::created::Created;
use super::service::function_request;
use crate::call::{get, read_json, to_json};
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::odata::filter::Filter;
use crate::odata::keyset::{ByKey, List, Scan};
use crate::odata::link::{ByLink, LinkedRows};
use crate::odata::list_query::ListQuery;
use crate::odata::options::CallOptions;
use crate::odata::property::Property;
use crate::odata::record_key::{RecordKey, SetName};
use crate::odata::refused::QueryRefused;
use crate::version::ServiceLayerVersion;
use http::Method;
use rest_transport::{Effect, Pager, Query, Request, Response, Target};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt;
use std::marker::PhantomData;

/// The records of one set, read into `T`: for sets this crate has no type for, company's own ones included.
pub struct EntitySet<T> {
    pub(super) service_layer: ServiceLayer,
    pub(super) name: SetName,
    pub(super) options: CallOptions,
    records: PhantomData<fn() -> T>,
}

impl ServiceLayer {
    /// A set by its name, e.g. `ProjectManagements`, with a type of the caller's own for its records.
    #[must_use]
    pub fn set<T>(&self, name: impl Into<SetName>) -> EntitySet<T> {
        EntitySet {
            service_layer: self.clone(),
            name: name.into(),
            options: CallOptions::default(),
            records: PhantomData,
        }
    }
}

impl<T> EntitySet<T> {
    /// The same set, its calls made with these options.
    #[must_use]
    pub fn with(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// How many records fulfil a condition; all of them without one.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn count(&self, filter: Option<&Filter>) -> Result<u64, Error> {
        let mut query = Query::new();
        query.push_some("$filter", filter.map(|filter| filter.to_text(self.service_layer.version)));
        let target = Target::new(format!("{}/$count", self.name.path())).with_query(query);
        self.check("CountRecords", filter.map_or(Ok(()), Filter::check_plain))?;
        let request = self.options.for_read(get("CountRecords", target));
        let number = |response: &Response| Ok(std::str::from_utf8(&response.body)?.trim().parse()?);
        self.service_layer.call(&request, number).await
    }

    /// Changes a record: only the properties named are touched. The server ignores read-only and misspelt ones without a word. Whether rows
    /// of collections are appended or replaced is a matter of the [`CallOptions`].
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome, read the record again.
    pub async fn patch(
        &self,
        key: impl Into<RecordKey>,
        changes: &(impl Serialize + ?Sized + Sync),
    ) -> Result<(), Error> {
        let target = key.into().in_set(&self.name);
        self.change("PatchRecord", Effect::Recheck, Method::PATCH, target, Some(changes)).await
    }

    /// Replaces a record: properties that are not named fall back to their defaults.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn replace(
        &self,
        key: impl Into<RecordKey>,
        record: &(impl Serialize + ?Sized + Sync),
    ) -> Result<(), Error> {
        let target = key.into().in_set(&self.name);
        self.change("ReplaceRecord", Effect::Replace, Method::PUT, target, Some(record)).await
    }

    /// Deletes a record.
    ///
    /// # Errors
    /// See [`Error`]; kind [`NotFound`](crate::ErrorKind::NotFound) where there is none with that key.
    pub async fn delete(&self, key: impl Into<RecordKey>) -> Result<(), Error> {
        let target = key.into().in_set(&self.name);
        self.change("DeleteRecord", Effect::Recheck, Method::DELETE, target, None::<&()>).await
    }

    /// Carries out an action on a record, e.g. `Close`.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome, read the record again.
    pub async fn act(&self, key: impl Into<RecordKey>, action: impl Into<SetName>) -> Result<(), Error> {
        let target = key.into().action(&self.name, &action.into());
        self.change("ActOnRecord", Effect::Recheck, Method::POST, target, None::<&()>).await
    }

    /// Carries out an action on a record with arguments, and reads its answer. Only the caller knows its `effect`.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call<R: DeserializeOwned>(
        &self,
        key: impl Into<RecordKey>,
        action: impl Into<SetName>,
        arguments: &(impl Serialize + ?Sized + Sync),
        effect: Effect,
    ) -> Result<R, Error> {
        let (operation, target) = ("CallOnRecord", key.into().action(&self.name, &action.into()));
        let request = Request::new(operation, effect, Method::POST, target);
        let request = self.options.for_change(request).json(to_json(operation, arguments)?);
        self.service_layer.call(&request, read_json).await
    }

    /// Calls a function of a record and reads its answer: `GET Set(key)/Function(parameter=value)`, and by `POST` where v1 is spoken.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn call_function<R: DeserializeOwned>(
        &self,
        key: impl Into<RecordKey>,
        function: impl Into<SetName>,
        parameters: Option<&RecordKey>,
    ) -> Result<R, Error> {
        let target = key.into().action(&self.name, &function.into());
        let version = self.service_layer.version;
        let request = function_request("CallOnRecord", target.path(), parameters, version)?;
        self.service_layer.call(&self.options.for_read(request), read_json).await
    }

    fn check(&self, operation: &'static str, checked: Result<(), QueryRefused>) -> Result<(), Error> {
        match checked {
            Err(refused) if !self.options.unchecked => Err(Error::encode(operation, refused)),
            _ => Ok(()),
        }
    }

    async fn change(
        &self,
        operation: &'static str,
        effect: Effect,
        method: Method,
        target: Target,
        body: Option<&(impl Serialize + ?Sized)>,
    ) -> Result<(), Error> {
        let mut request = self.options.for_change(Request::new(operation, effect, method, target));
        if let Some(body) = body {
            request = request.json(to_json(operation, body)?);
        }
        self.service_layer.call(&request, |_: &Response| Ok(())).await
    }
}

impl<T: DeserializeOwned + Send> EntitySet<T> {
    /// A record; `None` where there is none with that key.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get(&self, key: impl Into<RecordKey>) -> Result<Option<T>, Error> {
        self.get_with(key, &ListQuery::new()).await
    }

    /// Parts of a record, and what it leads to: of the query, `$select` and `$expand` mean something here.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_with(&self, key: impl Into<RecordKey>, query: &ListQuery) -> Result<Option<T>, Error> {
        self.check("GetRecord", query.check_single())?;
        let options = query.to_query(self.service_layer.version);
        let target = key.into().in_set(&self.name).with_query(options);
        let request = self.options.for_read(get("GetRecord", target));
        self.service_layer.call_optional(&request, read_json).await
    }

    /// Records as the query asks for them, along the server's links.
    pub fn list(&self, query: &ListQuery) -> LinkedRows<T> {
        let first = Target::new(self.name.path()).with_query(query.to_query(self.service_layer.version));
        let refused = if self.options.unchecked { None } else { query.check_plain().err() };
        let pages = ByLink::new(self.service_layer.clone(), "ListRecords", first).refusing(refused);
        Pager::new(pages.with_options(self.options.clone()))
    }

    /// Records in the order of their key, each page starting behind the last: stable while others write. The query cannot have an order or
    /// limits of its own.
    pub fn list_by_key(&self, key: impl Into<Property>, query: &ListQuery) -> List<T> {
        let scan = Scan {
            operation: "ListRecords",
            set: self.name.path().to_owned().into(),
            key: key.into(),
            select: (!query.select.is_empty())
                .then(|| Property::list(&query.select, ServiceLayerVersion::V2)),
            filter: query.filter.clone(),
            options: self.options.clone(),
        };
        List::new(ByKey::new(self.service_layer.clone(), scan).with(query))
    }

    /// Creates a record. Never repeated by itself once it may have been carried out.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome look for the record before creating it again.
    pub async fn create(&self, record: &(impl Serialize + ?Sized + Sync)) -> Result<Created<T>, Error> {
        let operation = "CreateRecord";
        let request = Request::new(operation, Effect::Create, Method::POST, Target::new(self.name.path()));
        let request = self.options.for_create(request).json(to_json(operation, record)?);
        self.service_layer.call(&request, Created::read).await
    }
}

impl<T> Clone for EntitySet<T> {
    fn clone(&self) -> Self {
        Self {
            service_layer: self.service_layer.clone(),
            name: self.name.clone(),
            options: self.options.clone(),
            records: PhantomData,
        }
    }
}

impl<T> fmt::Debug for EntitySet<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EntitySet").field("name", &self.name).finish_non_exhaustive()
    }
}
