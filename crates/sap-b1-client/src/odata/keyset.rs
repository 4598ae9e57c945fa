//! Walking a set by its key.

use super::filter::Filter;
use super::list_query::{Expand, ListQuery};
use super::literal::Literal;
use super::page::{self, Rows};
use super::property::Property;
use super::refused::QueryRefused;
use crate::call::get;
use crate::connect::ServiceLayer;
use crate::error::{Error, UnreadableRow};
use crate::odata::options::CallOptions;
use rest_transport::{PageSource, Pager, Query, Target};
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use std::marker::PhantomData;
use std::num::NonZeroU32;

/// A set, a condition and the properties wanted.
pub(crate) struct Scan {
    pub(crate) operation: &'static str,
    pub(crate) set: Cow<'static, str>,
    /// The key property.
    pub(crate) key: Property,
    pub(crate) select: Option<String>,
    pub(crate) filter: Option<Filter>,
    pub(crate) options: CallOptions,
}

/// Reads a set in the order of its key, each page starting behind the last key seen: rows that others insert, delete or change meanwhile
/// neither hide nor repeat any other row.
///
/// Rows that cannot be read delay no others: they are named in one [`Error::UnreadableRows`] at the end.
pub struct ByKey<T> {
    service_layer: ServiceLayer,
    scan: Scan,
    expand: Vec<Expand>,
    /// Whether the number of all rows is wanted.
    counting: bool,
    total: Option<u64>,
    refused: Option<QueryRefused>,
    last: Option<Literal>,
    unreadable: Vec<UnreadableRow>,
    done: bool,
    rows: PhantomData<fn() -> T>,
}

/// The rows of a set, read page by page in the order of their key. After the last row, [`Error::UnreadableRows`] names those that could not
/// be read, so that nobody takes the walk for complete.
pub type List<T> = Pager<ByKey<T>>;

impl<T> ByKey<T> {
    pub(crate) fn new(service_layer: ServiceLayer, scan: Scan) -> Self {
        let refused = match &scan.filter {
            Some(filter) if !scan.options.unchecked => filter.check_plain().err(),
            _ => None,
        };
        Self {
            service_layer,
            scan,
            expand: Vec::new(),
            counting: false,
            total: None,
            refused,
            last: None,
            unreadable: Vec::new(),
            done: false,
            rows: PhantomData,
        }
    }

    /// Of a query, what a walk by key leaves to it besides selection and condition. The rest is refused when the first row is asked for.
    pub(crate) fn with(mut self, query: &ListQuery) -> Self {
        self.expand.clone_from(&query.expand);
        self.counting = query.with_total;
        self.refused = self.refused.or(query.check_walk().err());
        self
    }

    /// The number of all rows, where it was asked for and the first page has been read.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    fn page_size(&self) -> NonZeroU32 {
        self.scan.options.page_size.unwrap_or(self.service_layer.page_size)
    }

    fn target(&self, select: Option<&str>) -> Target {
        let version = self.service_layer.version;
        let behind = self.last.clone().map(|last| Filter::gt(self.scan.key.clone(), last));
        let counting = self.counting && behind.is_none();
        let filter = Filter::all(self.scan.filter.clone(), behind);
        let mut query = Query::new();
        query.push_some("$select", select.map(|names| version.name(names)));
        if !self.expand.is_empty() {
            query.push("$expand", Expand::list(&self.expand, version));
        }
        query.push_some("$filter", filter.map(|filter| filter.to_text(version)));
        query.push("$orderby", version.name(self.scan.key.as_str()));
        query.push("$top", self.page_size());
        if counting {
            let (name, value) = version.total_option();
            query.push(name, value);
        }
        Target::new(self.scan.set.as_ref()).with_query(query)
    }
}

impl<T: DeserializeOwned + Send> PageSource for ByKey<T> {
    type Item = T;
    type Error = Error;

    async fn next_page(&mut self) -> Result<Option<Vec<T>>, Error> {
        if self.done {
            return page::end(self.scan.operation, &mut self.unreadable);
        }
        if let Some(refused) = self.refused.clone() {
            return Err(Error::encode(self.scan.operation, refused));
        }
        let page = self.read_page().await?;
        self.total = self.total.or(page.total);
        self.advance(&page)?;
        self.unreadable.extend(page.unreadable);
        Ok(Some(page.read))
    }

    fn leave(&mut self) -> Result<(), Error> {
        page::end::<T>(self.scan.operation, &mut self.unreadable).map(drop)
    }
}

impl<T: DeserializeOwned> ByKey<T> {
    async fn read_page(&self) -> Result<Rows<T>, Error> {
        let request = |select: Option<&str>| {
            let request = get(self.scan.operation, self.target(select));
            self.scan.options.for_page(request, self.page_size())
        };
        let (set, select) = (self.scan.set.as_ref(), self.scan.select.as_deref());
        let read = Rows::read(self.scan.operation, Some(self.scan.key.as_str()));
        self.service_layer.call_selecting(set, select, request, read).await
    }

    /// Moves behind the last row of a page.
    fn advance(&mut self, page: &Rows<T>) -> Result<(), Error> {
        let operation = self.scan.operation;
        // The server may give fewer rows than asked for; then it says with a link that there are more.
        let full = u32::try_from(page.sent).is_ok_and(|rows| rows >= self.page_size().get());
        let last = page.last_key.clone();
        let more = page.sent > 0 && (full || page.next_link.is_some());
        if more && last.is_none() {
            let source = format!("a row has no key '{}'", self.scan.key).into();
            return Err(Error::Decode { operation, source });
        }
        if let (Some(before), Some(now)) = (&self.last, &last)
            && before == now
        {
            return Err(Error::PageLoop { operation, page: now.to_string() });
        }
        self.done = !more;
        self.last = last;
        Ok(())
    }
}

impl<T> std::fmt::Debug for ByKey<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ByKey").field("set", &self.scan.set).field("done", &self.done).finish_non_exhaustive()
    }
}
