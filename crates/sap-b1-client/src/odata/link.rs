//! Following the server's links from page to page.

use super::page::{self, Rows};
use super::refused::QueryRefused;
use crate::call::get;
use crate::connect::ServiceLayer;
use crate::error::{Error, UnreadableRow};
use crate::odata::options::CallOptions;
use http::Method;
use percent_encoding::percent_decode_str;
use rest_transport::{Effect, PageSource, Pager, Query, Request, Target};
use serde::de::DeserializeOwned;
use std::collections::HashSet;
use std::marker::PhantomData;

/// Reads a list by its `nextLink`s. These count rows (`$skip`), so rows may be missed or seen twice when others write meanwhile; where rows
/// have a key, walk by key instead.
///
/// Rows that cannot be read delay no others: they are named in one [`Error::UnreadableRows`] at the end.
pub struct ByLink<T> {
    service_layer: ServiceLayer,
    operation: &'static str,
    options: CallOptions,
    next: Option<Target>,
    /// Sent with every page, by `POST`.
    body: Option<String>,
    /// Where relative links begin, e.g. `view.svc/`.
    folder: &'static str,
    refused: Option<QueryRefused>,
    /// Parameters that belong to every page; some links leave them out.
    keep: Vec<(String, String)>,
    seen: HashSet<String>,
    unreadable: Vec<UnreadableRow>,
    total: Option<u64>,
    rows: PhantomData<fn() -> T>,
}

/// The rows of a list, read page by page along the server's links.
pub type LinkedRows<T> = Pager<ByLink<T>>;

impl<T> ByLink<T> {
    pub(crate) fn new(service_layer: ServiceLayer, operation: &'static str, first: Target) -> Self {
        let seen = HashSet::from([first.to_string()]);
        Self {
            service_layer,
            operation,
            options: CallOptions::default(),
            next: Some(first),
            body: None,
            folder: "",
            refused: None,
            keep: Vec::new(),
            seen,
            unreadable: Vec::new(),
            total: None,
            rows: PhantomData,
        }
    }

    /// Sends these options with every page.
    pub(crate) fn with_options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Sends these parameters with every page, whether the link names them or not.
    pub(crate) fn keeping(mut self, parameters: Vec<(String, String)>) -> Self {
        self.keep = parameters;
        self
    }

    /// Sends this JSON body with every page, by `POST`.
    pub(crate) fn posting(mut self, body: String) -> Self {
        self.body = Some(body);
        self
    }

    /// Takes relative links to begin below this folder of the service.
    pub(crate) fn below(mut self, folder: &'static str) -> Self {
        self.folder = folder;
        self
    }

    /// Refuses to begin.
    pub(crate) fn refusing(mut self, refused: Option<QueryRefused>) -> Self {
        self.refused = refused;
        self
    }

    /// The number of all rows, where it was asked for and the first page has been read.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    fn follow(&mut self, link: Option<&str>) -> Result<(), Error> {
        let base = self.service_layer.transport.base().path();
        self.next = link.map(|link| resolve(link, base, self.folder, &self.keep));
        match &self.next {
            Some(next) if !self.seen.insert(next.to_string()) => {
                Err(Error::PageLoop { operation: self.operation, page: next.path().to_owned() })
            }
            _ => Ok(()),
        }
    }
}

impl<T: DeserializeOwned + Send> PageSource for ByLink<T> {
    type Item = T;
    type Error = Error;

    async fn next_page(&mut self) -> Result<Option<Vec<T>>, Error> {
        let Some(target) = self.next.clone() else {
            return page::end(self.operation, &mut self.unreadable);
        };
        if let Some(refused) = self.refused.clone() {
            return Err(Error::encode(self.operation, refused));
        }
        let request = match &self.body {
            Some(body) => Request::new(self.operation, Effect::Read, Method::POST, target).json(body.clone()),
            None => get(self.operation, target),
        };
        let request = self.options.for_page(request, self.service_layer.page_size);
        let page = self.service_layer.call(&request, Rows::read(self.operation, None)).await?;
        self.follow(page.next_link.as_deref())?;
        self.total = self.total.or(page.total);
        self.unreadable.extend(page.unreadable);
        Ok(Some(page.read))
    }

    fn leave(&mut self) -> Result<(), Error> {
        page::end::<T>(self.operation, &mut self.unreadable).map(drop)
    }
}

impl<T> std::fmt::Debug for ByLink<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ByLink").field("operation", &self.operation).finish_non_exhaustive()
    }
}

/// A link as a target under our own root. Links come relative, as absolute paths, or as whole URLs, sometimes with the host's inner name
/// or the other version: only what follows the service root counts, so that no link leads credentials elsewhere.
fn resolve(link: &str, base_path: &str, folder: &str, keep: &[(String, String)]) -> Target {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    let below_root = ["/b1s/v2/", "/b1s/v1/", base_path]
        .into_iter()
        .find_map(|root| path.split_once(root).map(|(_, rest)| rest.to_owned()));
    let path = below_root.unwrap_or_else(|| match path.strip_prefix(folder) {
        Some(_) => path.to_owned(),
        None => format!("{folder}{path}"),
    });
    Target::new(path).with_query(reencode(query, keep))
}

/// Query strings in links are encoded or not, depending on the server's mood; this makes them encoded.
fn reencode(query: &str, keep: &[(String, String)]) -> Query {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pairs = split_outside_quotes(query).into_iter().filter(|pair| !pair.is_empty());
    let named: Vec<_> = pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    let mut encoded = Query::new();
    for (name, value) in keep.iter().filter(|(name, _)| named.iter().all(|(known, _)| known != name)) {
        encoded.push(name, value);
    }
    named.iter().for_each(|(name, value)| encoded.push(name, value));
    encoded
}

/// Splits at `&`, but not inside a quoted constant.
fn split_outside_quotes(query: &str) -> Vec<&str> {
    let mut quoted = false;
    query
        .split(|c| {
            quoted ^= c == '\'';
            c == '&' && !quoted
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_link_stays_under_our_root() {
        for link in [
            "Orders?$filter=DocEntry%20ge%203&$skip=20",
            "Orders?$filter=DocEntry ge 3&$skip=20",
            "/b1s/v2/Orders?$filter=DocEntry ge 3&$skip=20",
            "/b1s/v1/Orders?$filter=DocEntry ge 3&$skip=20",
            "https://inner-host:50000/b1s/v2/Orders?$filter=DocEntry ge 3&$skip=20",
        ] {
            let target = resolve(link, "/b1s/v2/", "", &[]);
            assert_eq!(target.to_string(), "Orders?$filter=DocEntry%20ge%203&$skip=20", "{link}");
        }
        let odd = resolve("SQLQueries('x')/List?&$skip=5", "/b1s/v2/", "", &[]);
        assert_eq!(odd.to_string(), "SQLQueries('x')/List?$skip=5");
    }

    #[test]
    fn an_unencoded_constant_keeps_its_ampersand() {
        let target = resolve("Items?$filter=ItemCode gt 'A&B''s'&$skip=20", "/b1s/v2/", "", &[]);
        assert_eq!(target.to_string(), "Items?$filter=ItemCode%20gt%20'A%26B''s'&$skip=20");
        let encoded = resolve("Items?$filter=ItemCode%20gt%20'A%26B''s'&$skip=20", "/b1s/v2/", "", &[]);
        assert_eq!(encoded, target);
    }

    #[test]
    fn parameters_that_a_link_leaves_out_are_kept() {
        let keep = [("whs".to_owned(), "'A&B'".to_owned()), ("n".to_owned(), "1".to_owned())];
        let target = resolve("SQLQueries('x')/List?n=2&$skip=5", "/b1s/v2/", "", &keep);
        assert_eq!(target.to_string(), "SQLQueries('x')/List?whs='A%26B'&n=2&$skip=5");
    }
}
