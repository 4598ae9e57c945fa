//! Pagers and streams over pages.

use futures_core::Stream;
use rest_transport::{PageSource, Pager, RowStream};
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Pages of two rows, 1 2 | 3 4 | …, and how many were asked for.
struct Numbers {
    pages: u32,
    asked: Arc<AtomicU32>,
    breaks_at: Option<u32>,
    passed_over: bool,
}

impl PageSource for Numbers {
    type Item = u32;
    type Error = &'static str;

    async fn next_page(&mut self) -> Result<Option<Vec<u32>>, &'static str> {
        let page = self.asked.fetch_add(1, Ordering::SeqCst);
        tokio::task::yield_now().await;
        match page {
            page if Some(page) == self.breaks_at => Err("broken"),
            page if page < self.pages => Ok(Some(vec![page * 2 + 1, page * 2 + 2])),
            _ => Ok(None),
        }
    }

    fn leave(&mut self) -> Result<(), &'static str> {
        if self.passed_over { Err("passed over") } else { Ok(()) }
    }
}

fn numbers(pages: u32) -> (Numbers, Arc<AtomicU32>) {
    let asked = Arc::new(AtomicU32::new(0));
    (Numbers { pages, asked: asked.clone(), breaks_at: None, passed_over: false }, asked)
}

async fn next(stream: &mut RowStream<Numbers>) -> Option<Result<u32, &'static str>> {
    poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx)).await
}

async fn all(mut stream: RowStream<Numbers>) -> Vec<Result<u32, &'static str>> {
    let mut rows = Vec::new();
    while let Some(row) = next(&mut stream).await {
        rows.push(row);
    }
    assert_eq!(next(&mut stream).await, None, "an ended stream stays ended");
    rows
}

#[tokio::test]
async fn a_stream_gives_every_row_in_order() {
    for ahead in [false, true] {
        let (source, asked) = numbers(3);
        let stream = Pager::new(source).into_stream();
        let stream = if ahead { stream.reading_ahead() } else { stream };
        assert_eq!(all(stream).await, (1..=6).map(Ok).collect::<Vec<_>>());
        assert_eq!(asked.load(Ordering::SeqCst), 4);
    }
}

#[tokio::test]
async fn rows_that_a_pager_holds_come_first() {
    let (source, _) = numbers(2);
    let mut pager = Pager::new(source);
    assert_eq!(pager.try_next().await, Ok(Some(1)));
    assert_eq!(all(pager.into_stream()).await, [Ok(2), Ok(3), Ok(4)]);
}

#[tokio::test]
async fn reading_ahead_goes_one_page_and_no_further() {
    for (ahead, pages) in [(false, 1), (true, 2)] {
        let (source, asked) = numbers(9);
        let stream = Pager::new(source).into_stream();
        let mut stream = if ahead { stream.reading_ahead() } else { stream };
        assert_eq!(next(&mut stream).await, Some(Ok(1)));
        assert_eq!(next(&mut stream).await, Some(Ok(2)));
        assert_eq!(asked.load(Ordering::SeqCst), pages);
    }
}

#[tokio::test]
async fn an_error_comes_after_the_rows_before_it_and_ends_the_stream() {
    for ahead in [false, true] {
        let (mut source, _) = numbers(9);
        source.breaks_at = Some(1);
        let stream = Pager::new(source).into_stream();
        let stream = if ahead { stream.reading_ahead() } else { stream };
        assert_eq!(all(stream).await, [Ok(1), Ok(2), Err("broken")]);
    }
}

#[tokio::test]
async fn a_walk_ends_after_the_pages_it_may_read_and_tells_what_it_passed_over() {
    let (source, asked) = numbers(9);
    assert_eq!(Pager::new(source).max_pages(2).try_collect().await, Ok(vec![1, 2, 3, 4]));
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    let (mut source, _) = numbers(9);
    source.passed_over = true;
    assert_eq!(all(Pager::new(source).max_pages(1).into_stream()).await, [Ok(1), Ok(2), Err("passed over")]);
    let (source, asked) = numbers(9);
    assert_eq!(Pager::new(source).max_pages(0).try_next().await, Ok(None));
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}
