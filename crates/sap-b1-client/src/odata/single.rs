//! Reading one record by a text key.

use super::filter::Filter;
use super::key::{by_text, may_be_refused_in_path};
use super::page;
use super::property::Property;
use crate::call::slash::is_proxys_404;
use crate::call::{get, optional, read_json};
use crate::connect::ServiceLayer;
use crate::error::Error;
use rest_transport::{Query, Target};
use serde::de::DeserializeOwned;

/// How one record of a set is read.
pub(crate) struct Single {
    pub(crate) operation: &'static str,
    pub(crate) set: &'static str,
    pub(crate) key: &'static str,
    pub(crate) select: &'static [&'static str],
}

impl Single {
    /// The record with that key.
    pub(crate) async fn get<T: DeserializeOwned>(
        &self,
        service_layer: &ServiceLayer,
        key: &str,
    ) -> Result<Option<T>, Error> {
        let request = |select: Option<&str>| {
            let mut query = Query::new();
            query.push_some("$select", select);
            get(self.operation, by_text(self.set, key).with_query(query))
        };
        let select = self.select.join(",");
        let slashes = &service_layer.slashes;
        if !may_be_refused_in_path(key) {
            return optional(service_layer.call_selecting(self.set, Some(&select), request, read_json).await);
        }
        if slashes.are_refused() {
            return self.find(service_layer, key).await;
        }
        // A filter is the better way round here: it needs no batch.
        let in_path = service_layer.with_slashes_in_path();
        match optional(in_path.call_selecting(self.set, Some(&select), request, read_json).await) {
            Err(error) if slashes.may_be_learnt() && is_proxys_404(&error) => {
                let found = self.find(service_layer, key).await?;
                slashes.learn();
                Ok(found)
            }
            other => other,
        }
    }

    async fn find<T: DeserializeOwned>(
        &self,
        service_layer: &ServiceLayer,
        key: &str,
    ) -> Result<Option<T>, Error> {
        let request = |select: Option<&str>| {
            let mut query = Query::new();
            query.push_some("$select", select);
            let filter = Filter::eq(Property::from(self.key), key);
            query.push("$filter", filter.to_text(service_layer.version));
            get(self.operation, Target::new(self.set).with_query(query))
        };
        let select = self.select.join(",");
        let page = service_layer.call_selecting(self.set, Some(&select), request, page::read::<T>).await?;
        Ok(page.value.into_iter().next())
    }
}
