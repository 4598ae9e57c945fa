//! Sets whose records, bodies and keys are typed.

use super::Record;
use super::action::RecordAction;
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::generic::created::Created;
use crate::generic::set::EntitySet;
use crate::odata::filter::Filter;
use crate::odata::keyset::List;
use crate::odata::link::LinkedRows;
use crate::odata::list_query::ListQuery;
use crate::odata::options::CallOptions;
use crate::odata::record_key::{RecordKey, SetName};
use serde::de::DeserializeOwned;
use std::fmt;

/// A set of the Service Layer. Declared by [`record_set!`](crate::record_set!).
pub trait RecordSet: Send + Sync + 'static {
    /// Its records.
    type Record: Record + DeserializeOwned;
    /// The key of a record.
    type Key: Clone + fmt::Debug + PartialEq + Send + Sync + 'static;

    /// The name of the set.
    const NAME: &'static str;

    /// The key as it stands in a path.
    fn path_key(key: &Self::Key) -> RecordKey;

    /// The key of a record; `None` where it was not selected, or is not one.
    fn key(record: &Self::Record) -> Option<Self::Key>;
}

/// A set whose key is a single property, along which it can be walked.
pub trait OneKey: RecordSet {
    /// The property.
    const KEY: &'static str;
}

type Body<S> = <<S as RecordSet>::Record as Record>::Body;

/// The records of a set: read whole, written by what their bodies can carry.
pub struct TypedSet<S: RecordSet>(EntitySet<S::Record>);

impl ServiceLayer {
    /// A set with its own types, e.g. `b1.entities::<sets::Items>()`.
    #[must_use]
    pub fn entities<S: RecordSet>(&self) -> TypedSet<S> {
        TypedSet(self.set(S::NAME))
    }
}

impl<S: RecordSet> TypedSet<S> {
    /// The same set, its calls made with these options.
    #[must_use]
    pub fn with(self, options: CallOptions) -> Self {
        Self(self.0.with(options))
    }

    /// A record; `None` where there is none with that key.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get(&self, key: &S::Key) -> Result<Option<S::Record>, Error> {
        self.0.get(S::path_key(key)).await
    }

    /// Parts of a record: of the query, `$select` and `$expand` mean something here. What is expanded stands in the rest of the record.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_with(&self, key: &S::Key, query: &ListQuery) -> Result<Option<S::Record>, Error> {
        self.0.get_with(S::path_key(key), query).await
    }

    /// Records as the query asks for them, along the server's links.
    pub fn list(&self, query: &ListQuery) -> LinkedRows<S::Record> {
        self.0.list(query)
    }

    /// How many records fulfil a condition; all of them without one.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn count(&self, filter: Option<&Filter>) -> Result<u64, Error> {
        self.0.count(filter).await
    }

    /// Creates a record. Never repeated by itself once it may have been carried out.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome look for the record before creating it again.
    pub async fn create(&self, body: &Body<S>) -> Result<Created<S::Record>, Error> {
        self.0.create(body).await
    }

    /// Changes a record: only the properties that were set are sent.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome, read the record again.
    pub async fn patch(&self, key: &S::Key, changes: &Body<S>) -> Result<(), Error> {
        self.0.patch(S::path_key(key), changes).await
    }

    /// Replaces a record: properties that were not set fall back to their defaults.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn replace(&self, key: &S::Key, body: &Body<S>) -> Result<(), Error> {
        self.0.replace(S::path_key(key), body).await
    }

    /// Deletes a record.
    ///
    /// # Errors
    /// See [`Error`]; kind [`NotFound`](crate::ErrorKind::NotFound) where there is none with that key.
    pub async fn delete(&self, key: &S::Key) -> Result<(), Error> {
        self.0.delete(S::path_key(key)).await
    }

    /// Carries out an action that such records have, e.g. `Document::CLOSE`.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome, read the record again.
    pub async fn act(&self, key: &S::Key, action: RecordAction<S::Record>) -> Result<(), Error> {
        self.act_by_name(key, action.name()).await
    }

    /// Carries out an action that this crate does not know of, such as one of a company's own objects.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome, read the record again.
    pub async fn act_by_name(&self, key: &S::Key, action: impl Into<SetName>) -> Result<(), Error> {
        self.0.act(S::path_key(key), action).await
    }
}

impl<S: OneKey> TypedSet<S> {
    /// Records in the order of their key, each page starting behind the last: stable while others write. Of the query, only the selection
    /// and the condition count.
    pub fn list_by_key(&self, query: &ListQuery) -> List<S::Record> {
        self.0.list_by_key(S::KEY, query)
    }
}

impl<S: RecordSet> Clone for TypedSet<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S: RecordSet> fmt::Debug for TypedSet<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
