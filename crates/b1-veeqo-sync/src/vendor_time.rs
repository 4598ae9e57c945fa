//! A vendor's own time, as the stamps on its records show it.
//!
//! A cursor that follows this machine's clock runs ahead of what it has read when that clock is wrong, and whatever changes until the vendor gets
//! there is never seen. A stamp proves that the vendor's clock has come so far; from then on intervals, which are right on any machine, go on.

use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// The latest that is known of a vendor's time: never later than it is there.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct VendorTime {
    /// A stamp, and this process's age when it was seen.
    seen: Option<(Timestamp, Duration)>,
}

impl VendorTime {
    /// Takes a record's stamp in.
    pub(crate) fn see(&mut self, stamp: Option<Timestamp>, age: Duration) {
        let Some(stamp) = stamp else { return };
        if self.at(age).is_none_or(|known| stamp > known) {
            self.seen = Some((stamp, age));
        }
    }

    /// What time it was there at the least, when this process had that age. Nothing before the first stamp.
    pub(crate) fn at(&self, age: Duration) -> Option<Timestamp> {
        let (stamp, seen) = self.seen?;
        let since = SignedDuration::try_from(age).ok()? - SignedDuration::try_from(seen).ok()?;
        stamp.checked_add(since).ok()
    }

    /// Where a walk that began at that age leaves its cursor, so that the next one overlaps: never back. Where no stamp was ever seen it stays.
    pub(crate) fn cursor(
        &self,
        began: Duration,
        overlap: SignedDuration,
        from: Option<Timestamp>,
    ) -> Option<Timestamp> {
        let next = self.at(began).and_then(|at| at.checked_sub(overlap).ok());
        next.max(from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OVERLAP: SignedDuration = SignedDuration::from_mins(10);

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + minute * 60).unwrap()
    }

    fn age(minutes: u64) -> Duration {
        Duration::from_secs(minutes * 60)
    }

    #[test]
    fn the_cursor_follows_stamps_and_intervals_and_never_goes_back() {
        let mut there = VendorTime::default();
        assert_eq!(there.cursor(age(1), OVERLAP, None), None);
        assert_eq!(there.cursor(age(1), OVERLAP, Some(at(0))), Some(at(0)), "nothing is known yet");
        there.see(Some(at(60)), age(5));
        assert_eq!(there.cursor(age(5), OVERLAP, Some(at(0))), Some(at(50)));
        assert_eq!(there.cursor(age(3), OVERLAP, Some(at(0))), Some(at(48)), "the walk began earlier");
        assert_eq!(there.cursor(age(25), OVERLAP, Some(at(50))), Some(at(70)), "time passes there as here");
        assert_eq!(there.cursor(age(25), OVERLAP, Some(at(90))), Some(at(90)));
    }

    #[test]
    fn an_old_stamp_takes_nothing_back() {
        let mut there = VendorTime::default();
        there.see(Some(at(60)), age(5));
        there.see(Some(at(61)), age(10));
        there.see(None, age(11));
        assert_eq!(there.at(age(10)), Some(at(65)));
    }
}
