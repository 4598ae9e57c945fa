//! Pages, and the headers that only some lists have.

use super::call::Query;
use super::refused::{Refused, json};
use crate::http::Response;
use serde_json::Value;

/// Which paging headers a list answers with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PagingHeaders {
    /// Total, pages, index and size.
    All,
    /// Total and pages.
    Totals,
    /// None at all.
    None,
}

/// The part of a list that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Page {
    number: usize,
    size: usize,
}

const DEFAULT_SIZE: usize = 10;
const LARGEST: usize = 100;

impl Page {
    /// Reads `page` and `page_size`; a size that is no number is Veeqo's `["Infinity"]`.
    pub(super) fn read(query: &Query) -> Result<Self, Refused> {
        Self::read_as(query, "page_size", LARGEST)
    }

    /// Reads `page` and `per_page`, which some undocumented lists use, with a larger cap.
    pub(super) fn read_per_page(query: &Query) -> Result<Self, Refused> {
        if query.get("per_page").is_none() {
            return Self::read(query);
        }
        Self::read_as(query, "per_page", 1000)
    }

    fn read_as(query: &Query, name: &str, largest: usize) -> Result<Self, Refused> {
        let size = match query.get(name).map(str::parse::<usize>) {
            None => DEFAULT_SIZE,
            Some(Ok(size)) if size > 0 => size.min(largest),
            Some(_) => return Err(Refused::InvalidList(vec!["Infinity".into()])),
        };
        let number = query.int("page").and_then(|page| usize::try_from(page).ok()).unwrap_or(1).max(1);
        Ok(Self { number, size })
    }

    /// The same page, but pages after `last` repeat it.
    pub(super) fn at_most(self, last: usize) -> Self {
        Self { number: self.number.min(last), ..self }
    }

    /// Cuts the page out of `all` and renders it; past the end it is an empty list.
    pub(super) fn answer<T>(
        self,
        all: &[T],
        headers: PagingHeaders,
        render: impl Fn(&T) -> Value,
    ) -> Response {
        let from = (self.number - 1).saturating_mul(self.size);
        let rows: Vec<Value> = all.iter().skip(from).take(self.size).map(render).collect();
        let response = json(200, &Value::Array(rows));
        if headers == PagingHeaders::None {
            return response;
        }
        let response = response
            .with_header("x-total-count", all.len().to_string())
            .with_header("x-total-pages-count", all.len().div_ceil(self.size).to_string());
        if headers == PagingHeaders::Totals {
            return response;
        }
        response
            .with_header("x-page-index", self.number.to_string())
            .with_header("x-per-page", self.size.to_string())
    }
}
