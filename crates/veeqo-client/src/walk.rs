//! Walking a list while it moves: Veeqo sorts newest first and counts pages by number, so rows shift between two requests.

use crate::client::Veeqo;
use crate::error::Error;
use crate::page::{Listing, Page, Position, UnreadableRow};
use rest_transport::PageSource;
use std::collections::HashSet;

/// The pages of a list, each row once.
///
/// The walk ends after an empty page, after the last page by the headers, after a short page where there are no headers, at a 404 past the
/// first page, and where a list is known to repeat itself ([`Listing::REPEATS_AT_END`]). Rows that cannot be read delay no others: they are named in one [`Error::UnreadableRows`] at the end. A row that
/// leaves the filtered list during the walk pulls the next ones forward over a page border: a walk for
/// changes should overlap with the one before.
#[derive(Debug)]
pub struct Walk<L> {
    client: Veeqo,
    listing: L,
    seen: HashSet<i64>,
    unreadable: Vec<UnreadableRow>,
    total_count: Option<u64>,
    repeats: u32,
    ended: bool,
}

impl<L: Listing> Walk<L> {
    pub(crate) fn new(client: Veeqo, listing: L) -> Self {
        Self {
            client,
            listing,
            seen: HashSet::new(),
            unreadable: Vec::new(),
            total_count: None,
            repeats: 0,
            ended: false,
        }
    }

    /// Rows in all pages, where Veeqo said so on the last page read.
    #[must_use]
    pub fn total_count(&self) -> Option<u64> {
        self.total_count
    }

    async fn fetch(&mut self) -> Result<Page<L::Row>, Error> {
        if !L::HALVES_ON_TIMEOUT {
            return self.client.send(&self.listing).await;
        }
        match self.client.send_once(&self.listing).await {
            Err(error) if error.is_transient() && error.kind().is_none() => {
                let smaller = self.listing.position().halved().filter(|_| error.is_timeout());
                if let Some(position) = smaller {
                    tracing::debug!(size = position.size, "a page took too long: asking for smaller ones");
                    self.listing = self.listing.at(position);
                }
                self.client.send(&self.listing).await
            }
            outcome => outcome,
        }
    }

    fn accept(&mut self, page: Page<L::Row>) -> Vec<L::Row> {
        let position = self.listing.position();
        let (total_count, last) = (page.total_count, is_last(&page, position, L::ENDS_ON_SHORT_PAGE));
        let rows: Vec<_> = page.rows.into_iter().filter(|row| self.seen.insert(L::row_id(row))).collect();
        let unreadable = self.keep_unreadable(page.unreadable);
        self.total_count = total_count;
        self.repeats = if rows.len() + unreadable == 0 { self.repeats + 1 } else { 0 };
        self.ended = last || L::REPEATS_AT_END.is_some_and(|repeats| self.repeats >= repeats);
        self.listing = self.listing.at(position.next());
        rows
    }

    /// Keeps what was not seen before, and says how much that is.
    fn keep_unreadable(&mut self, rows: Vec<UnreadableRow>) -> usize {
        let known = self.unreadable.len();
        for row in rows {
            if row.id.is_none_or(|id| self.seen.insert(id)) {
                tracing::warn!(operation = L::NAME, id = row.id, reason = row.reason, "a row cannot be read");
                self.unreadable.push(row);
            }
        }
        self.unreadable.len() - known
    }

    /// The end of the walk: an error where rows could not be read, so that nobody takes it for complete.
    fn end(&mut self) -> Result<Option<Vec<L::Row>>, Error> {
        self.ended = true;
        let rows = std::mem::take(&mut self.unreadable);
        if rows.is_empty() { Ok(None) } else { Err(Error::UnreadableRows { operation: L::NAME, rows }) }
    }
}

/// Whether no page follows. The headers are believed where they are there; a short page ends only lists without them, or a server that
/// gives smaller pages than asked for would end every walk.
fn is_last<T>(page: &Page<T>, position: Position, short_page_ends: bool) -> bool {
    let rows = page.rows.len() + page.unreadable.len();
    if rows == 0 {
        return true;
    }
    let full = page.per_page.unwrap_or(position.size).min(position.size);
    match page.total_pages {
        Some(pages) => position.number >= pages,
        None => short_page_ends && rows < usize::try_from(full).unwrap_or(usize::MAX),
    }
}

impl<L: Listing> PageSource for Walk<L> {
    type Item = L::Row;
    type Error = Error;

    async fn next_page(&mut self) -> Result<Option<Vec<L::Row>>, Error> {
        if self.ended {
            return self.end();
        }
        match self.fetch().await {
            Ok(page) => Ok(Some(self.accept(page))),
            Err(error) if self.listing.position().number > 1 && error.status() == Some(404) => self.end(),
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(rows: usize, total_pages: Option<u32>, per_page: Option<u32>) -> Page<()> {
        Page { rows: vec![(); rows], unreadable: Vec::new(), total_count: None, total_pages, per_page }
    }

    #[test]
    fn a_short_page_says_nothing_where_the_size_may_be_ignored() {
        let position = Position { number: 1, size: 100 };
        for (rows, total_pages, last) in [(10, None, false), (0, None, true), (10, Some(1), true)] {
            assert_eq!(
                is_last(&page(rows, total_pages, None), position, false),
                last,
                "{rows} {total_pages:?}"
            );
        }
    }

    #[test]
    fn the_last_page_is_told_by_headers_and_without_them_by_its_length() {
        let cases = [
            (page(0, None, None), 1, true),
            (page(0, Some(9), None), 1, true),
            (page(100, None, None), 1, false),
            (page(99, None, None), 1, true),
            (page(100, Some(3), None), 2, false),
            (page(99, Some(3), None), 2, false),
            (page(100, Some(3), None), 3, true),
            (page(25, None, Some(25)), 1, false),
            (page(24, None, Some(25)), 1, true),
            (page(100, None, Some(500)), 1, false),
        ];
        for (index, (page, number, last)) in cases.into_iter().enumerate() {
            assert_eq!(is_last(&page, Position { number, size: 100 }, true), last, "case {index}");
        }
    }
}
