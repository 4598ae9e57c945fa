//! A panic ends the part of the work that it happened in, and nothing else.

use crate::context::Context;
use crate::error::EngineError;
use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;
use std::task::Poll;

/// Runs a part of the work; a panic in it is an error like any other. What the process remembers may be half changed then: it is read anew before the
/// next pass.
pub(crate) async fn guarded<T>(
    ctx: &Context,
    work: impl Future<Output = Result<T, EngineError>>,
) -> Result<T, EngineError> {
    let mut work = Box::pin(work);
    let ended = poll_fn(|cx| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(cx))) {
        Ok(Poll::Pending) => Poll::Pending,
        Ok(Poll::Ready(ended)) => Poll::Ready(Ok(ended)),
        Err(panic) => Poll::Ready(Err(panic)),
    });
    ended.await.unwrap_or_else(|panic| {
        ctx.doubtful.store(true, Ordering::Relaxed);
        Err(EngineError::Panicked { message: words(panic.as_ref()) })
    })
}

fn words(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "it gave no reason".to_owned())
}
