//! How many documents go in one request.

use jiff::{SignedDuration, Timestamp};
use std::collections::VecDeque;
use std::time::Duration;

/// Most documents in one request.
const MOST: u32 = 10;
/// So many of the last documents are remembered.
const REMEMBERED: usize = 50;
/// How long documents go alone after a group without an answer: a group multiplies what is unknown.
const ALONE: SignedDuration = SignedDuration::from_mins(10);

/// How long documents took of late, and what that means for the size of a group.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    took: VecDeque<Duration>,
    alone_until: Option<Timestamp>,
}

impl Pace {
    /// Half of the time limit must do for as many documents as the slow ones take; the first goes alone, to be timed.
    pub(crate) fn group_size(&self, limit: Duration, now: Timestamp) -> usize {
        if self.alone_until.is_some_and(|until| now < until) {
            return 1;
        }
        let Some(slow) = self.slow().filter(|slow| !slow.is_zero()) else { return 1 };
        let fits = limit.as_millis() / (slow.as_millis().max(1) * 2);
        usize::try_from(fits.clamp(1, MOST.into())).unwrap_or(1)
    }

    /// So many documents took so long together.
    pub(crate) fn took(&mut self, elapsed: Duration, documents: u32) {
        let Some(each) = elapsed.checked_div(documents) else { return };
        self.took.extend((0..documents).map(|_| each));
        while self.took.len() > REMEMBERED {
            self.took.pop_front();
        }
    }

    /// A group got no answer.
    pub(crate) fn lost(&mut self, now: Timestamp) {
        self.alone_until = now.checked_add(ALONE).ok();
    }

    /// The 95th percentile.
    fn slow(&self) -> Option<Duration> {
        let mut sorted: Vec<Duration> = self.took.iter().copied().collect();
        sorted.sort_unstable();
        sorted.get((sorted.len() * 95).div_ceil(100).checked_sub(1)?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(seconds: &[u64]) -> usize {
        let mut pace = Pace::default();
        seconds.iter().for_each(|seconds| pace.took(Duration::from_secs(*seconds), 1));
        pace.group_size(Duration::from_secs(300), Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn slow_documents_make_small_groups() {
        assert_eq!(size(&[]), 1);
        assert_eq!(size(&[3]), 10);
        assert_eq!(size(&[30]), 5);
        assert_eq!(size(&[200]), 1);
        assert_eq!(size(&[[3; 19].as_slice(), &[30]].concat()), 10, "one slow document in twenty");
        assert_eq!(size(&[[3; 18].as_slice(), &[30, 30]].concat()), 5);
    }

    #[test]
    fn after_a_group_without_an_answer_documents_go_alone_for_a_while() {
        let mut pace = Pace::default();
        pace.took(Duration::from_secs(10), 10);
        pace.lost(Timestamp::UNIX_EPOCH);
        let size = |minutes| {
            pace.group_size(
                Duration::from_secs(300),
                Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes),
            )
        };
        assert_eq!((size(9), size(10)), (1, 10));
    }
}
