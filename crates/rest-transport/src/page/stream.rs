//! Rows as a stream.

use super::{PageSource, Pager};
use futures_core::Stream;
use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The rows of a list as a stream. It ends after the last row, and after an error.
#[must_use = "a stream reads nothing until it is polled"]
pub struct RowStream<S: PageSource> {
    state: State<S>,
    buffer: VecDeque<S::Item>,
    ahead: bool,
}

type Page<S> = Result<Option<Vec<<S as PageSource>::Item>>, <S as PageSource>::Error>;
type Fetching<S> = Pin<Box<dyn Future<Output = (Pager<S>, Page<S>)> + Send>>;

enum State<S: PageSource> {
    Idle(Pager<S>),
    Fetching(Fetching<S>),
    Fetched(Pager<S>, Page<S>),
    Ended,
}

impl<S: PageSource + 'static> RowStream<S> {
    pub(super) fn new(mut pager: Pager<S>) -> Self {
        let buffer = std::mem::take(&mut pager.buffer);
        Self { state: State::Idle(pager), buffer, ahead: false }
    }

    /// Asks for the next page while the rows of this one are given out: one page ahead and no more.
    pub fn reading_ahead(mut self) -> Self {
        self.ahead = true;
        self
    }

    /// Begins the next page, or moves the one under way along.
    fn fetch(&mut self, cx: &mut Context<'_>) {
        let mut fetching = match std::mem::replace(&mut self.state, State::Ended) {
            State::Idle(pager) => begin(pager),
            State::Fetching(fetching) => fetching,
            other => {
                self.state = other;
                return;
            }
        };
        self.state = match fetching.as_mut().poll(cx) {
            Poll::Ready((pager, page)) => State::Fetched(pager, page),
            Poll::Pending => State::Fetching(fetching),
        };
    }
}

fn begin<S: PageSource + 'static>(mut pager: Pager<S>) -> Fetching<S> {
    Box::pin(async move {
        let page = pager.fetch().await;
        (pager, page)
    })
}

// Nothing in it is pinned but the boxed future.
impl<S: PageSource> Unpin for RowStream<S> {}

impl<S: PageSource + 'static> Stream for RowStream<S> {
    type Item = Result<S::Item, S::Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if this.ahead || this.buffer.is_empty() {
                this.fetch(cx);
            }
            if let Some(row) = this.buffer.pop_front() {
                return Poll::Ready(Some(Ok(row)));
            }
            match std::mem::replace(&mut this.state, State::Ended) {
                State::Fetched(pager, Ok(Some(page))) => {
                    this.buffer = page.into();
                    this.state = State::Idle(pager);
                }
                State::Fetched(_, Err(error)) => return Poll::Ready(Some(Err(error))),
                State::Fetched(_, Ok(None)) | State::Ended => return Poll::Ready(None),
                under_way => {
                    this.state = under_way;
                    return Poll::Pending;
                }
            }
        }
    }
}

impl<S: PageSource> fmt::Debug for RowStream<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RowStream")
            .field("buffered", &self.buffer.len())
            .field("ahead", &self.ahead)
            .finish_non_exhaustive()
    }
}
