//! Walking a set by its key.

use super::filter::{Filter, Property};
use super::literal::Literal;
use super::page;
use crate::call::{get, prefer_page_size};
use crate::connect::ServiceLayer;
use crate::error::Error;
use rest_transport::{PageSource, Pager, Query, Target};
use serde::de::DeserializeOwned;

/// The key of a row: its name, and how to read it.
pub(crate) struct Key<T> {
    pub(crate) name: &'static str,
    pub(crate) of: fn(&T) -> Literal,
}

/// A set, a condition and the properties wanted.
pub(crate) struct Scan<T> {
    pub(crate) operation: &'static str,
    pub(crate) set: &'static str,
    pub(crate) key: Key<T>,
    pub(crate) select: Option<String>,
    pub(crate) filter: Option<Filter>,
}

/// Reads a set in the order of its key, each page starting behind the last key seen: rows that others insert, delete or change meanwhile
/// neither hide nor repeat any other row.
pub struct ByKey<T> {
    service_layer: ServiceLayer,
    scan: Scan<T>,
    last: Option<Literal>,
    done: bool,
}

/// The rows of a set, read page by page in the order of their key.
pub type List<T> = Pager<ByKey<T>>;

impl<T> ByKey<T> {
    pub(crate) fn new(service_layer: ServiceLayer, scan: Scan<T>) -> Self {
        Self { service_layer, scan, last: None, done: false }
    }

    fn target(&self) -> Target {
        let behind = self.last.clone().map(|last| Filter::gt(Property::from(self.scan.key.name), last));
        let filter = match (self.scan.filter.clone(), behind) {
            (Some(filter), Some(behind)) => Some(filter.and(behind)),
            (filter, behind) => filter.or(behind),
        };
        let mut query = Query::new();
        query.push_some("$select", self.scan.select.as_ref());
        query.push_some("$filter", filter);
        query.push("$orderby", self.scan.key.name);
        query.push("$top", self.service_layer.page_size);
        Target::new(self.scan.set).with_query(query)
    }
}

impl<T: DeserializeOwned + Send> PageSource for ByKey<T> {
    type Item = T;
    type Error = Error;

    async fn next_page(&mut self) -> Result<Option<Vec<T>>, Error> {
        if self.done {
            return Ok(None);
        }
        let (name, value) = prefer_page_size(self.service_layer.page_size);
        let request = get(self.scan.operation, self.target()).header(name, value);
        let page = self.service_layer.call(&request, page::read::<T>).await?;
        // The server may give fewer rows than asked for; then it says with a link that there are more.
        let full =
            u32::try_from(page.value.len()).is_ok_and(|rows| rows >= self.service_layer.page_size.get());
        self.done = page.value.is_empty() || !(full || page.next_link.is_some());
        let last = page.value.last().map(self.scan.key.of);
        if let (Some(before), Some(now)) = (&self.last, &last)
            && before == now
        {
            return Err(Error::PageLoop { operation: self.scan.operation, page: now.to_string() });
        }
        self.last = last;
        Ok(Some(page.value))
    }
}

impl<T> std::fmt::Debug for ByKey<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ByKey").field("set", &self.scan.set).field("done", &self.done).finish_non_exhaustive()
    }
}
