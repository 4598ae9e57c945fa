//! Where a feed stands, to be kept between walks.

use super::changing::Changing;
use crate::odata::changes::ChangeCursor;
use crate::odata::filter::Filter;
use jiff::SignedDuration;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

/// Where a feed stands: the newest stamp it has seen, and which versions it has seen about that time. Keep it, as JSON for instance, and
/// begin the next walk with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedState {
    newest: ChangeCursor,
    /// By key.
    seen: BTreeMap<String, Seen>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Seen {
    version: Option<i64>,
    stamp: Option<ChangeCursor>,
    #[serde(default)]
    created: Option<Date>,
}

impl FeedState {
    /// Begins with everything changed at or after this point.
    #[must_use]
    pub fn starting_at(cursor: ChangeCursor) -> Self {
        Self { newest: cursor, seen: BTreeMap::new() }
    }

    /// The newest stamp seen so far.
    #[must_use]
    pub fn newest(&self) -> ChangeCursor {
        self.newest
    }

    /// Everything changed since the newest stamp, and somewhat before it; and what was created since that day, by the property with the
    /// day of creation.
    pub(super) fn filter<T: Changing>(&self, overlap: Duration) -> Filter {
        let horizon = self.horizon(overlap);
        let changed = if T::TIMED { horizon.filter() } else { Filter::ge("UpdateDate", horizon.date) };
        match T::CREATED {
            Some(created) => changed.or(Filter::ge(created, horizon.date)),
            None => changed,
        }
    }

    /// Whether this version of the record was not seen before. A record without version and stamp is always new.
    pub(super) fn is_new<T: Changing>(&self, record: &T) -> bool {
        let now = Seen { version: record.version(), stamp: record.stamp(), created: record.created() };
        match self.seen.get(&record.key()) {
            None => true,
            Some(before) => match (before.version, now.version) {
                (Some(before), Some(now)) => before != now,
                _ => !T::TIMED || now.stamp.is_none() || before.stamp != now.stamp,
            },
        }
    }

    pub(super) fn see(&mut self, record: &impl Changing) {
        let seen = Seen { version: record.version(), stamp: record.stamp(), created: record.created() };
        self.newest = seen.stamp.map_or(self.newest, |stamp| stamp.max(self.newest));
        self.seen.insert(record.key(), seen);
    }

    /// Forgets what the next walk will not ask for again.
    pub(super) fn prune(&mut self, overlap: Duration) {
        let horizon = self.horizon(overlap);
        let asked_again = |seen: &Seen| {
            seen.stamp.is_some_and(|stamp| stamp >= horizon)
                || seen.created.is_some_and(|created| created >= horizon.date)
        };
        self.seen.retain(|_, seen| asked_again(seen));
    }

    fn horizon(&self, overlap: Duration) -> ChangeCursor {
        let newest = DateTime::from_parts(self.newest.date, self.newest.time);
        let overlap = SignedDuration::try_from(overlap).unwrap_or(SignedDuration::MAX);
        let from = newest.checked_sub(overlap).unwrap_or(DateTime::MIN);
        ChangeCursor { date: from.date(), time: from.time() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    struct Record(&'static str, Option<i64>, Option<ChangeCursor>);

    impl Changing for Record {
        fn key(&self) -> String {
            self.0.to_owned()
        }
        fn version(&self) -> Option<i64> {
            self.1
        }
        fn stamp(&self) -> Option<ChangeCursor> {
            self.2
        }
    }

    fn at(hour: i8, minute: i8) -> ChangeCursor {
        ChangeCursor { date: date(2026, 3, 1), time: time(hour, minute, 0, 0) }
    }

    #[test]
    fn the_version_decides_and_else_the_stamp() {
        let mut state = FeedState::starting_at(at(0, 0));
        for record in [
            Record("versioned", Some(3), Some(at(1, 0))),
            Record("stamped", None, Some(at(1, 0))),
            Record("bare", None, None),
        ] {
            assert!(state.is_new(&record));
            state.see(&record);
        }
        let again = |name, version, stamp| state.is_new(&Record(name, version, stamp));
        assert!(!again("versioned", Some(3), Some(at(2, 0))), "the same version under another stamp");
        assert!(again("versioned", Some(4), Some(at(1, 0))), "another within the same second");
        assert!(!again("stamped", None, Some(at(1, 0))));
        assert!(again("stamped", None, Some(at(1, 1))));
        assert!(again("bare", None, None));
    }

    #[test]
    fn the_overlap_reaches_over_midnight_and_bounds_what_is_remembered() {
        let mut state = FeedState::starting_at(at(0, 0));
        state.see(&Record("early", Some(1), Some(at(0, 0))));
        state.see(&Record("late", Some(1), Some(at(0, 4))));
        let minute = Duration::from_secs(60);
        assert_eq!(
            state.filter::<Record>(5 * minute).to_string(),
            "(UpdateDate gt '2026-02-28') or (UpdateDate eq '2026-02-28' and UpdateTime ge '23:59:00')"
        );
        state.prune(2 * minute);
        assert_eq!(state.seen.keys().collect::<Vec<_>>(), ["late"]);
        assert_eq!(state.newest(), at(0, 4));
        assert_eq!(state.horizon(Duration::MAX).date, jiff::civil::Date::MIN);
    }

    #[test]
    fn a_state_survives_being_stored() {
        let mut state = FeedState::starting_at(at(0, 0));
        state.see(&Record("a", Some(1), Some(at(1, 0))));
        let stored = serde_json::to_string(&state).unwrap();
        assert_eq!(serde_json::from_str::<FeedState>(&stored).unwrap(), state);
    }
}
