//! One page of a list.

use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::redact::without_quotes;
use crate::unreadable::split_rows;
use rest_transport::{Query, Response};
use serde::de::DeserializeOwned;
use std::fmt;

/// The most rows Veeqo gives in one page.
pub const MAX_PAGE_SIZE: u32 = 100;

/// Which page, of which size. Veeqo counts pages from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The page, from 1.
    pub number: u32,
    /// Rows in each page, 1 to 100.
    pub size: u32,
}

impl Default for Position {
    /// The first page of 100 rows.
    fn default() -> Self {
        Self { number: 1, size: MAX_PAGE_SIZE }
    }
}

impl Position {
    pub(crate) fn next(self) -> Self {
        Self { number: self.number.saturating_add(1), ..self }
    }

    /// The same place in pages of half the size; `None` where the size is odd.
    pub(crate) fn halved(self) -> Option<Self> {
        (self.size.is_multiple_of(2) && self.size > 2).then(|| Self {
            number: (self.number.saturating_sub(1)).saturating_mul(2) + 1,
            size: self.size / 2,
        })
    }

    pub(crate) fn push(self, query: &mut Query) -> Result<(), InvalidRequest> {
        self.push_as("page_size", query)
    }

    /// For the undocumented lists that call the size of a page by another name.
    pub(crate) fn push_per_page(self, query: &mut Query) -> Result<(), InvalidRequest> {
        self.push_as("per_page", query)
    }

    fn push_as(self, size: &'static str, query: &mut Query) -> Result<(), InvalidRequest> {
        if self.number == 0 {
            return Err(InvalidRequest::new("page", self.number, "count pages from 1"));
        }
        if !(1..=MAX_PAGE_SIZE).contains(&self.size) {
            return Err(InvalidRequest::new(size, self.size, "ask for 1 to 100 rows"));
        }
        query.push(size, self.size);
        query.push("page", self.number);
        Ok(())
    }
}

/// The rows of one page, with what the headers say of the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    /// The rows that can be read.
    pub rows: Vec<T>,
    /// The rows that cannot.
    pub unreadable: Vec<UnreadableRow>,
    /// Rows in all pages, where Veeqo says so.
    pub total_count: Option<u64>,
    /// Pages in all, where Veeqo says so.
    pub total_pages: Option<u32>,
    /// Rows in a page as the server counts, where Veeqo says so.
    pub per_page: Option<u32>,
}

/// A row that cannot be read. Neither field holds a value of the row but its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadableRow {
    /// The record's id, where the row has one.
    pub id: Option<i64>,
    /// Which field is to blame, and why.
    pub reason: String,
}

impl fmt::Display for UnreadableRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.id {
            Some(id) => write!(f, "record {id} {}", self.reason),
            None => write!(f, "record without id {}", self.reason),
        }
    }
}

/// A list that is read page by page.
pub trait Listing: Endpoint<Response = Page<Self::Row>> + Send + Sync {
    /// One row.
    type Row: DeserializeOwned + Send;

    /// How many pages in a row without any row that is new in this walk end it. One for customers, whose list repeats rows after its end;
    /// several for lists that carry no paging headers and may ignore the page number. Elsewhere such pages only mean that a burst of new
    /// rows pushed the old ones on.
    const REPEATS_AT_END: Option<u32> = None;

    /// A page with fewer rows than were asked for is the last one, where no headers tell. Not so for lists that may not understand the size
    /// they are asked for: they are read until a page is empty or brings nothing new.
    const ENDS_ON_SHORT_PAGE: bool = true;

    /// Pages are so slow that after one timeout half the size is asked for.
    const HALVES_ON_TIMEOUT: bool = false;

    /// The same request for another page.
    #[must_use]
    fn at(&self, position: Position) -> Self;

    /// The page this request asks for.
    fn position(&self) -> Position;

    /// What tells rows apart.
    fn row_id(row: &Self::Row) -> i64;
}

pub(crate) fn decode_page<T: DeserializeOwned>(response: &Response) -> Result<Page<T>, DecodeError> {
    let (rows, unreadable) = rows(&response.body)?;
    let (total_count, total_pages, per_page) = headers_of(response);
    Ok(Page { rows, unreadable, total_count, total_pages, per_page })
}

/// Rows in all, pages in all and rows in a page.
pub(crate) fn headers_of(response: &Response) -> (Option<u64>, Option<u32>, Option<u32>) {
    let number = |name| response.header(name).and_then(|text| text.trim().parse::<u64>().ok());
    let small = |name| number(name).and_then(|value| u32::try_from(value).ok());
    let per_page = small("x-per-page").filter(|size| *size > 0);
    (number("x-total-count"), small("x-total-pages-count"), per_page)
}

fn rows<T: DeserializeOwned>(body: &[u8]) -> Result<(Vec<T>, Vec<UnreadableRow>), DecodeError> {
    match serde_json::from_slice(body) {
        Ok(rows) => Ok((rows, Vec::new())),
        Err(error) => {
            split_rows(body).ok_or_else(|| DecodeError { reason: without_quotes(&error.to_string()) })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_the_size_starts_at_the_same_row() {
        let position = Position { number: 4, size: 100 };
        assert_eq!(position.halved(), Some(Position { number: 7, size: 50 }));
        assert_eq!(Position { number: 1, size: 25 }.halved(), None);
    }

    #[test]
    fn positions_outside_veeqos_limits_are_refused() {
        for (number, size) in [(0, 10), (1, 0), (1, 101)] {
            assert!(Position { number, size }.push(&mut Query::new()).is_err(), "{number} {size}");
        }
    }
}
