//! Walking a list page by page.

mod stream;

pub use stream::RowStream;

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;

/// Something that is read page by page.
pub trait PageSource: Send {
    /// One row.
    type Item: Send;
    /// Why a page could not be read.
    type Error;

    /// The next page; `None` after the last. A page may be empty without being the last.
    fn next_page(&mut self) -> impl Future<Output = Result<Option<Vec<Self::Item>>, Self::Error>> + Send;

    /// Called where a walk is ended before its last page: the last chance to tell what went wrong so far.
    ///
    /// # Errors
    /// Rows that were passed over, for instance.
    fn leave(&mut self) -> Result<(), Self::Error> {
        Ok(())
    }
}

/// Rows of a [`PageSource`], one at a time, a page at a time, or all at once.
#[must_use = "a pager reads nothing until it is asked"]
pub struct Pager<S: PageSource> {
    source: S,
    buffer: VecDeque<S::Item>,
    pages_left: Option<u32>,
    done: bool,
}

impl<S: PageSource> Pager<S> {
    /// A pager at the start of the source.
    pub fn new(source: S) -> Self {
        Self { source, buffer: VecDeque::new(), pages_left: None, done: false }
    }

    /// Ends the walk after that many pages, whether there are more or not.
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.pages_left = Some(pages);
        self
    }

    /// The rows as a [`futures_core::Stream`], for the combinators of the `futures` and `tokio-stream` crates.
    pub fn into_stream(self) -> RowStream<S>
    where
        S: 'static,
    {
        RowStream::new(self)
    }

    /// The next row; `None` at the end.
    ///
    /// # Errors
    /// A page could not be read. Asking again asks for the same page.
    pub async fn try_next(&mut self) -> Result<Option<S::Item>, S::Error> {
        loop {
            if let Some(item) = self.buffer.pop_front() {
                return Ok(Some(item));
            }
            match self.fetch().await? {
                Some(page) => self.buffer.extend(page),
                None => return Ok(None),
            }
        }
    }

    /// The rows left in the current page, or else the next page; `None` at the end.
    ///
    /// # Errors
    /// A page could not be read.
    pub async fn try_next_page(&mut self) -> Result<Option<Vec<S::Item>>, S::Error> {
        if self.buffer.is_empty() { self.fetch().await } else { Ok(Some(self.buffer.drain(..).collect())) }
    }

    /// All remaining rows.
    ///
    /// # Errors
    /// A page could not be read.
    pub async fn try_collect(mut self) -> Result<Vec<S::Item>, S::Error> {
        let mut rows = Vec::new();
        while let Some(page) = self.try_next_page().await? {
            rows.extend(page);
        }
        Ok(rows)
    }

    /// The source, for what it learnt on the way (a total, a cursor).
    pub fn source(&self) -> &S {
        &self.source
    }

    async fn fetch(&mut self) -> Result<Option<Vec<S::Item>>, S::Error> {
        if self.done {
            return Ok(None);
        }
        if self.pages_left == Some(0) {
            self.done = true;
            return self.source.leave().map(|()| None);
        }
        let page = self.source.next_page().await?;
        self.done = page.is_none();
        self.pages_left = self.pages_left.map(|left| left.saturating_sub(1));
        Ok(page)
    }
}

impl<S: PageSource> fmt::Debug for Pager<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager")
            .field("buffered", &self.buffer.len())
            .field("done", &self.done)
            .finish_non_exhaustive()
    }
}
