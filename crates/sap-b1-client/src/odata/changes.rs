//! Reading what changed.

use super::filter::Filter;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A point in the server's local time (it keeps no zone): changes at or after it are wanted.
///
/// `UpdateTime` has seconds, so rows stamped in the same second have no order, and long transactions commit after their stamp. Move a
/// cursor only after a complete walk, to the walk's start less an overlap, and drop what was seen by key and `DataVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ChangeCursor {
    /// The day.
    pub date: Date,
    /// The time of day on it.
    pub time: Time,
}

impl ChangeCursor {
    /// The condition for rows changed at or after this point: any time on a later day, or from this time on on this day.
    #[must_use]
    pub fn filter(&self) -> Filter {
        let same_day = Filter::eq("UpdateDate", self.date).and(Filter::ge("UpdateTime", self.time));
        Filter::gt("UpdateDate", self.date).or(same_day)
    }

    /// As [`ChangeCursor::filter`], and everything created on that day or later: old builds leave the change stamp of new documents empty.
    #[must_use]
    pub fn filter_with_creation(&self) -> Filter {
        self.filter().or(Filter::ge("CreationDate", self.date))
    }
}

impl fmt::Display for ChangeCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.date, self.time)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_days_count_whatever_their_time() {
        let cursor =
            ChangeCursor { date: jiff::civil::date(2026, 3, 1), time: jiff::civil::time(22, 10, 5, 0) };
        assert_eq!(
            cursor.filter().to_string(),
            "(UpdateDate gt '2026-03-01') or (UpdateDate eq '2026-03-01' and UpdateTime ge '22:10:05')"
        );
        let with_creation = cursor.filter_with_creation().to_string();
        assert!(with_creation.ends_with("') or (CreationDate ge '2026-03-01')"), "{with_creation}");
    }
}
