//! Which events were seen before.

use super::event::WebhookEvent;
use std::collections::{HashSet, VecDeque};
use std::num::NonZeroUsize;

/// The ids of the events seen last, to drop repetitions: deliveries come at least once. Bounded; the oldest is forgotten first.
///
/// Choose more than what comes within the 24 hours in which the server repeats deliveries, or let repetitions do no harm.
///
/// ```
/// use sap_b1_client::SeenEvents;
/// use std::num::NonZeroUsize;
///
/// let mut seen = SeenEvents::new(NonZeroUsize::MIN.saturating_add(1));
/// assert!(seen.is_first("a") && seen.is_first("b") && !seen.is_first("a"));
/// assert!(seen.is_first("c") && seen.is_first("a"), "'a' was forgotten for 'c'");
/// // Kept elsewhere, for a process that starts again:
/// let again = SeenEvents::of(NonZeroUsize::MIN, seen.ids());
/// ```
#[derive(Clone, Debug)]
pub struct SeenEvents {
    limit: NonZeroUsize,
    order: VecDeque<String>,
    ids: HashSet<String>,
}

impl SeenEvents {
    /// None seen yet; that many are remembered.
    #[must_use]
    pub fn new(limit: NonZeroUsize) -> Self {
        Self { limit, order: VecDeque::new(), ids: HashSet::new() }
    }

    /// These were seen, the oldest first.
    #[must_use]
    pub fn of<'a>(limit: NonZeroUsize, ids: impl IntoIterator<Item = &'a str>) -> Self {
        let mut seen = Self::new(limit);
        for id in ids {
            seen.is_first(id);
        }
        seen
    }

    /// Takes note of an event and says whether it was not seen before. Ask when it is kept for work, not before: what is noted is dropped
    /// next time.
    pub fn is_first(&mut self, id: &str) -> bool {
        if self.ids.contains(id) {
            return false;
        }
        if self.order.len() >= self.limit.get()
            && let Some(oldest) = self.order.pop_front()
        {
            self.ids.remove(&oldest);
        }
        self.order.push_back(id.to_owned());
        self.ids.insert(id.to_owned())
    }

    /// Takes note of the events of a delivery and leaves those that were not seen before.
    pub fn retain_first(&mut self, events: &mut Vec<WebhookEvent>) {
        events.retain(|event| self.is_first(&event.id));
    }

    /// The ids that are remembered, the oldest first.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.order.iter().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_bounded_and_repetitions_within_the_bound_are_noticed(ids in prop::collection::vec(0_u8..20, 0..200), limit in 1_usize..8) {
            let mut seen = SeenEvents::new(NonZeroUsize::new(limit).unwrap());
            let mut model: Vec<String> = Vec::new();
            for id in ids.iter().map(u8::to_string) {
                prop_assert_eq!(seen.is_first(&id), !model.contains(&id));
                if !model.contains(&id) {
                    model.push(id);
                }
                model = model.split_off(model.len().saturating_sub(limit));
                prop_assert!(seen.ids().eq(model.iter().map(String::as_str)));
            }
        }
    }
}
