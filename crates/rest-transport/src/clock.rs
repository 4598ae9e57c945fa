//! Time as a dependency: the only place that reads a clock or sleeps.

use async_trait::async_trait;
use std::fmt::Debug;
use std::time::{Duration, SystemTime};

/// Source of time. Everything that waits or stamps takes one, so that tests and simulations run without real time.
#[async_trait]
pub trait Clock: Debug + Send + Sync {
    /// Wall-clock time, for stamps.
    fn now(&self) -> SystemTime;

    /// Time since an arbitrary fixed origin; never goes back. For intervals and deadlines.
    fn monotonic(&self) -> Duration;

    /// Waits.
    async fn sleep(&self, duration: Duration);
}

/// The machine's clock.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    origin: tokio::time::Instant,
}

impl SystemClock {
    /// A clock whose monotonic origin is now.
    #[must_use]
    pub fn new() -> Self {
        Self { origin: tokio::time::Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait]
#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn monotonic(&self) -> Duration {
        self.origin.elapsed()
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}
