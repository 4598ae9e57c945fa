//! A process that dies at its n-th await, whichever that is: before or after a request, a commit, a wait.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Awaits after which a pass is taken for one that never ends.
const ENDLESS: u64 = 200_000;

/// A future and how many awaits it has left.
pub(crate) struct Mortal<'a, T> {
    alive: Option<Pin<Box<dyn Future<Output = T> + 'a>>>,
    left: Option<u64>,
    awaits: u64,
}

impl<'a, T> Mortal<'a, T> {
    /// Lives on for so many awaits; `None`: to its end.
    pub(crate) fn new(future: impl Future<Output = T> + 'a, left: Option<u64>) -> Self {
        Self { alive: Some(Box::pin(future)), left, awaits: 0 }
    }
}

impl<T> Future for Mortal<'_, T> {
    type Output = Option<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let this = &mut *self;
        let Some(alive) = &mut this.alive else { return Poll::Ready(None) };
        if let Poll::Ready(ended) = alive.as_mut().poll(context) {
            return Poll::Ready(Some(ended));
        }
        this.awaits += 1;
        assert!(this.awaits < ENDLESS, "the pass never ends");
        match &mut this.left {
            Some(0 | 1) => {
                this.alive = None;
                Poll::Ready(None)
            }
            Some(left) => {
                *left -= 1;
                Poll::Pending
            }
            None => Poll::Pending,
        }
    }
}
