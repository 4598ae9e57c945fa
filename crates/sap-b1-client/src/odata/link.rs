//! Following the server's links from page to page.

use super::page;
use crate::call::prefer_page_size;
use crate::connect::ServiceLayer;
use crate::error::Error;
use percent_encoding::percent_decode_str;
use rest_transport::{PageSource, Query, Request, Target};
use serde::de::DeserializeOwned;
use std::collections::HashSet;
use std::marker::PhantomData;

/// Reads a list by its `nextLink`s. These count rows (`$skip`), so rows may be missed or seen twice when others write meanwhile; where rows
/// have a key, walk by key instead.
pub(crate) struct Linked<T> {
    service_layer: ServiceLayer,
    operation: &'static str,
    next: Option<Target>,
    seen: HashSet<String>,
    rows: PhantomData<fn() -> T>,
}

impl<T> Linked<T> {
    pub(crate) fn new(service_layer: ServiceLayer, operation: &'static str, first: Target) -> Self {
        let seen = HashSet::from([first.to_string()]);
        Self { service_layer, operation, next: Some(first), seen, rows: PhantomData }
    }
}

impl<T: DeserializeOwned + Send> PageSource for Linked<T> {
    type Item = T;
    type Error = Error;

    async fn next_page(&mut self) -> Result<Option<Vec<T>>, Error> {
        let Some(target) = self.next.clone() else { return Ok(None) };
        let (name, value) = prefer_page_size(self.service_layer.page_size);
        let request: Request = crate::call::get(self.operation, target).header(name, value);
        let page = self.service_layer.call(&request, page::read::<T>).await?;
        self.next =
            page.next_link.as_deref().map(|link| resolve(link, self.service_layer.transport.base().path()));
        if let Some(next) = &self.next
            && !self.seen.insert(next.to_string())
        {
            return Err(Error::PageLoop { operation: self.operation, page: next.path().to_owned() });
        }
        Ok(Some(page.value))
    }
}

/// A link as a target under our own root. Links come relative, as absolute paths, or as whole URLs, sometimes with the host's inner name
/// or the other version: only what follows the service root counts, so that no link leads credentials elsewhere.
fn resolve(link: &str, base_path: &str) -> Target {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    let path = ["/b1s/v2/", "/b1s/v1/", base_path]
        .into_iter()
        .find_map(|root| path.split_once(root).map(|(_, rest)| rest))
        .unwrap_or(path);
    Target::new(path).with_query(reencode(query))
}

/// Query strings in links are encoded or not, depending on the server's mood; this makes them encoded.
fn reencode(query: &str) -> Query {
    let mut encoded = Query::new();
    for pair in split_outside_quotes(query).into_iter().filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        encoded.push(
            &percent_decode_str(name).decode_utf8_lossy(),
            percent_decode_str(value).decode_utf8_lossy(),
        );
    }
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
            let target = resolve(link, "/b1s/v2/");
            assert_eq!(target.to_string(), "Orders?$filter=DocEntry%20ge%203&$skip=20", "{link}");
        }
        let odd = resolve("SQLQueries('x')/List?&$skip=5", "/b1s/v2/");
        assert_eq!(odd.to_string(), "SQLQueries('x')/List?$skip=5");
    }

    #[test]
    fn an_unencoded_constant_keeps_its_ampersand() {
        let target = resolve("Items?$filter=ItemCode gt 'A&B''s'&$skip=20", "/b1s/v2/");
        assert_eq!(target.to_string(), "Items?$filter=ItemCode%20gt%20'A%26B''s'&$skip=20");
        let encoded = resolve("Items?$filter=ItemCode%20gt%20'A%26B''s'&$skip=20", "/b1s/v2/");
        assert_eq!(encoded, target);
    }
}
