//! Time without waiting: the true time, and what the engine's machine takes for it.

use async_trait::async_trait;
use jiff::Timestamp;
use rest_transport::Clock;
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

/// The machine's clock. It runs true, and can be set wrong by somebody; intervals are always right.
#[derive(Debug)]
pub(crate) struct SimClock {
    start: Timestamp,
    /// Elapsed since the start, and seconds that the wall clock is ahead.
    state: Mutex<(Duration, i64)>,
}

impl SimClock {
    pub(crate) fn at(start: Timestamp) -> Self {
        Self { start, state: Mutex::default() }
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.state.lock().unwrap().0 += by;
    }

    /// Sets the wall clock ahead by so many seconds, or back.
    pub(crate) fn set_wrong(&self, seconds: i64) {
        self.state.lock().unwrap().1 = seconds;
    }

    /// What time it is in the world.
    pub(crate) fn truth(&self) -> Timestamp {
        self.start + self.monotonic()
    }
}

#[async_trait]
impl Clock for SimClock {
    fn now(&self) -> SystemTime {
        let (elapsed, wrong) = *self.state.lock().unwrap();
        (self.start + elapsed + jiff::SignedDuration::from_secs(wrong)).into()
    }

    fn monotonic(&self) -> Duration {
        self.state.lock().unwrap().0
    }

    async fn sleep(&self, duration: Duration) {
        // Two awaits: a process may die before its time has come, or after.
        tokio::task::yield_now().await;
        self.advance(duration);
        tokio::task::yield_now().await;
    }
}
