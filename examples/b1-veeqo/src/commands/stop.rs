//! The wish to stop: SIGTERM, or Ctrl-C.

use crate::failure::Failure;

/// Listens from now on; the future ends when the program should stop.
#[cfg(unix)]
pub(super) fn requested() -> Result<impl Future<Output = ()> + Send + 'static, Failure> {
    use tokio::signal::unix::{SignalKind, signal};
    let deaf = |why| Failure::failed("the program cannot listen for signals", why);
    let mut terminate = signal(SignalKind::terminate()).map_err(deaf)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(deaf)?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Listens from now on; the future ends when the program should stop.
#[cfg(not(unix))]
pub(super) fn requested() -> Result<impl Future<Output = ()> + Send + 'static, Failure> {
    Ok(async {
        if let Err(why) = tokio::signal::ctrl_c().await {
            tracing::error!(error = %why, "the program cannot listen for Ctrl-C");
            std::future::pending::<()>().await;
        }
    })
}
