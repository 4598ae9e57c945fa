//! Reading one record by a text key.

use super::filter::{Filter, Property};
use super::key::{by_text, may_be_refused_in_path};
use super::page;
use crate::call::{get, optional, read_json};
use crate::connect::ServiceLayer;
use crate::error::{Error, ErrorKind};
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
        match optional(service_layer.call_selecting(self.set, Some(&select), request, read_json).await) {
            // A web server in front may refuse an encoded slash without asking the Service Layer.
            Err(error) if is_proxys_404(&error) && may_be_refused_in_path(key) => {
                self.find(service_layer, key).await
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
            query.push("$filter", Filter::eq(Property::from(self.key), key));
            get(self.operation, Target::new(self.set).with_query(query))
        };
        let select = self.select.join(",");
        let page = service_layer.call_selecting(self.set, Some(&select), request, page::read::<T>).await?;
        Ok(page.value.into_iter().next())
    }
}

fn is_proxys_404(error: &Error) -> bool {
    error.rejection().is_some_and(|answer| answer.status == 404 && answer.kind == ErrorKind::Proxy)
}
