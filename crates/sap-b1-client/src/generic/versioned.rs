//! Changing a record only as long as it is what was read.

use super::set::EntitySet;
use crate::call::get;
use crate::error::Error;
use crate::odata::etag::ETag;
use crate::odata::list_query::ListQuery;
use crate::odata::record_key::RecordKey;
use rest_transport::{BoxError, Response};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A record and the tag of the version that was read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Versioned<T> {
    /// The record.
    pub record: T,
    /// The tag; `None` where the set has no versions, or where the reading left `DataVersion` out.
    pub etag: Option<ETag>,
}

impl<T: DeserializeOwned> Versioned<T> {
    /// The row's own `@odata.etag` is not looked at: in a selection it is wrong.
    fn read(response: &Response) -> Result<Self, BoxError> {
        #[derive(Deserialize)]
        #[serde(rename_all = "PascalCase")]
        struct Version {
            data_version: Option<i64>,
        }
        let version: Version = serde_json::from_slice(&response.body)?;
        let counted = version.data_version.map(ETag::of_data_version);
        let etag = counted.or_else(|| response.header("etag").and_then(ETag::of_header));
        Ok(Self { record: serde_json::from_slice(&response.body)?, etag })
    }
}

impl<T: DeserializeOwned + Send> EntitySet<T> {
    /// A record with the tag of its version; `None` where there is none with that key. Of the query, `$select` and `$expand` mean something
    /// here; a selection needs `DataVersion` for there to be a tag.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_versioned(
        &self,
        key: impl Into<RecordKey>,
        query: &ListQuery,
    ) -> Result<Option<Versioned<T>>, Error> {
        let target = key.into().in_set(&self.name).with_query(query.to_query(self.service_layer.version));
        let request = self.options.for_read(get("GetRecord", target));
        self.service_layer.call_optional(&request, Versioned::read).await
    }

    /// Changes a record, as [`EntitySet::patch`] does, unless somebody changed it since it was read. A record without a tag is changed in any
    /// case.
    ///
    /// # Errors
    /// See [`Error`]; kind [`PreconditionFailed`](crate::ErrorKind::PreconditionFailed) where it was changed.
    pub async fn patch_unchanged<R>(
        &self,
        key: impl Into<RecordKey>,
        read: &Versioned<R>,
        changes: &(impl Serialize + ?Sized + Sync),
    ) -> Result<(), Error> {
        match &read.etag {
            Some(tag) => {
                self.clone().with(self.options.clone().if_match(tag.clone())).patch(key, changes).await
            }
            None => self.patch(key, changes).await,
        }
    }
}
