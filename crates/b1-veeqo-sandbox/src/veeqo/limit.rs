//! The leaky bucket before every request.

use super::settings::RateLimit;
use jiff::Timestamp;

/// How full the bucket is, in thousandths of a request.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Bucket {
    level: i64,
    seen: Option<Timestamp>,
}

impl Bucket {
    /// Lets one request through, or says that the bucket is full.
    pub(super) fn admit(&mut self, limit: RateLimit, now: Timestamp) -> bool {
        let elapsed =
            self.seen.map_or(0, |seen| now.as_millisecond().saturating_sub(seen.as_millisecond()).max(0));
        self.seen = Some(now);
        let leaked = elapsed.saturating_mul(i64::from(limit.per_second));
        self.level = self.level.saturating_sub(leaked).max(0);
        if self.level + 1000 > i64::from(limit.burst) * 1000 {
            return false;
        }
        self.level += 1000;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_let_through_and_then_five_a_second() {
        let limit = RateLimit { per_second: 5, burst: 56 };
        let mut bucket = Bucket::default();
        let start = Timestamp::UNIX_EPOCH;
        assert_eq!((0..100).filter(|_| bucket.admit(limit, start)).count(), 56);
        let later = start + jiff::SignedDuration::from_secs(1);
        assert_eq!((0..100).filter(|_| bucket.admit(limit, later)).count(), 5);
    }
}
