//! Staying inside what a server allows: a token bucket shared by everyone who uses one key, and a cap on parallel requests.

use crate::clock::Clock;
use std::fmt;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How fast and in what bursts requests may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// Requests per second in the long run.
    pub per_second: NonZeroU32,
    /// Requests that may be sent at once after a rest.
    pub burst: NonZeroU32,
}

/// A token bucket. Clones share it.
#[derive(Clone)]
pub struct RateLimiter {
    bucket: Arc<Mutex<Bucket>>,
    clock: Arc<dyn Clock>,
}

#[derive(Debug)]
struct Bucket {
    /// Time between two requests in the long run.
    interval: Duration,
    /// How far `next` may lie behind now: the burst, in time.
    slack: Duration,
    /// When the next request would be due in a perfectly even flow.
    next: Duration,
}

impl RateLimiter {
    /// A full bucket.
    #[must_use]
    pub fn new(limit: RateLimit, clock: Arc<dyn Clock>) -> Self {
        let interval = Duration::from_secs(1) / limit.per_second.get();
        let slack = interval.saturating_mul(limit.burst.get() - 1);
        let bucket = Bucket { interval, slack, next: Duration::ZERO };
        Self { bucket: Arc::new(Mutex::new(bucket)), clock }
    }

    /// Waits until a request may be sent. Callers are served in the order in which they ask.
    pub async fn acquire(&self) {
        let wait = self.reserve(self.clock.monotonic());
        if !wait.is_zero() {
            self.clock.sleep(wait).await;
        }
    }

    /// Makes every caller wait at least that long, as after a 429.
    pub fn pause(&self, duration: Duration) {
        let until = self.clock.monotonic() + duration;
        let mut bucket = self.bucket.lock().unwrap_or_else(PoisonError::into_inner);
        bucket.next = bucket.next.max(until + bucket.slack);
    }

    fn reserve(&self, now: Duration) -> Duration {
        let mut bucket = self.bucket.lock().unwrap_or_else(PoisonError::into_inner);
        let due = bucket.next.saturating_sub(bucket.slack);
        bucket.next = bucket.next.max(now) + bucket.interval;
        due.saturating_sub(now)
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimiter").finish_non_exhaustive()
    }
}

/// A cap on requests under way at once. Clones share it.
#[derive(Clone, Debug)]
pub struct ConcurrencyCap(Arc<Semaphore>);

impl ConcurrencyCap {
    /// Lets at most `limit` requests run at once.
    #[must_use]
    pub fn new(limit: NonZeroU32) -> Self {
        Self(Arc::new(Semaphore::new(usize::try_from(limit.get()).unwrap_or(Semaphore::MAX_PERMITS))))
    }

    /// How many places are free now.
    #[must_use]
    pub fn free(&self) -> usize {
        self.0.available_permits()
    }

    /// Waits for a place, which is free again when the permit is dropped.
    pub async fn acquire(&self) -> Option<OwnedSemaphorePermit> {
        // The semaphore is never closed, so there is always a permit; `None` would only mean 'no cap'.
        Arc::clone(&self.0).acquire_owned().await.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::ManualClock;

    fn limiter(per_second: u32, burst: u32) -> (RateLimiter, Arc<ManualClock>) {
        let clock = Arc::new(ManualClock::default());
        let limit = RateLimit {
            per_second: NonZeroU32::new(per_second).unwrap(),
            burst: NonZeroU32::new(burst).unwrap(),
        };
        (RateLimiter::new(limit, clock.clone()), clock)
    }

    #[test]
    fn a_burst_is_free_and_then_the_rate_holds() {
        let (limiter, _) = limiter(4, 3);
        let now = Duration::from_secs(100);
        let waits: Vec<_> = (0..6).map(|_| limiter.reserve(now).as_millis()).collect();
        assert_eq!(waits, [0, 0, 0, 250, 500, 750]);
    }

    #[test]
    fn a_rest_refills_the_burst_and_no_more() {
        let (limiter, _) = limiter(4, 3);
        for _ in 0..3 {
            let _ = limiter.reserve(Duration::ZERO);
        }
        let later = Duration::from_secs(60);
        let waits: Vec<_> = (0..4).map(|_| limiter.reserve(later).as_millis()).collect();
        assert_eq!(waits, [0, 0, 0, 250]);
    }

    #[tokio::test]
    async fn a_pause_holds_every_caller() {
        let (limiter, clock) = limiter(4, 40);
        limiter.pause(Duration::from_secs(2));
        limiter.acquire().await;
        assert_eq!(clock.monotonic(), Duration::from_secs(2));
        limiter.clone().acquire().await;
        assert_eq!(clock.monotonic(), Duration::from_millis(2250));
    }
}
