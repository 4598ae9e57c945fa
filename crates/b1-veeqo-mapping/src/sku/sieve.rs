//! Collisions among more codes than one would like to hold, in two passes.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::Collision;
use super::collision::{collided, widest};

/// The first of two passes: it keeps eight bytes for each different code, whatever its length, and tells which
/// codes may collide at all.
///
/// ```
/// use b1_veeqo_mapping::sku::{CollisionKind, CollisionSieve};
///
/// let codes = || ["A-1", "B-2", "a-1", "C-3"].into_iter(); // a file read twice, row by row
/// let mut sieve = CollisionSieve::default();
/// codes().for_each(|code| sieve.note(code));
/// let mut gathered = sieve.gather();
/// for code in codes() {
///     gathered.offer(code);
/// }
/// let found = gathered.finish();
/// assert_eq!((found.len(), found[0].kind), (1, CollisionKind::Case));
/// assert_eq!(found[0].codes, ["A-1", "a-1"]);
/// ```
#[derive(Debug, Clone, Default)]
pub struct CollisionSieve {
    seen: HashSet<u64>,
    suspects: HashSet<u64>,
}

impl CollisionSieve {
    /// Takes note of a code.
    pub fn note(&mut self, code: &str) {
        let mark = mark(&widest(code));
        if !self.seen.insert(mark) {
            self.suspects.insert(mark);
        }
    }

    /// Ends the first pass. The same codes must be offered again.
    #[must_use]
    pub fn gather<C>(self) -> CollisionGatherer<C> {
        CollisionGatherer { suspects: self.suspects, groups: HashMap::new() }
    }
}

/// The second pass: it keeps the codes that may collide, and drops the others at once.
#[derive(Debug, Clone)]
pub struct CollisionGatherer<C> {
    suspects: HashSet<u64>,
    groups: HashMap<String, Vec<C>>,
}

impl<C: AsRef<str>> CollisionGatherer<C> {
    /// Offers a code of the first pass again; whether it was kept.
    pub fn offer(&mut self, code: C) -> bool {
        let reading = widest(code.as_ref());
        if !self.suspects.contains(&mark(&reading)) {
            return false;
        }
        let reading = reading.into_owned();
        self.groups.entry(reading).or_default().push(code);
        true
    }

    /// The collisions, as [`collisions`](super::collisions) finds them.
    #[must_use]
    pub fn finish(self) -> Vec<Collision<C>> {
        collided(self.groups)
    }
}

/// Two readings of one mark are kept for nothing, never taken for one another: groups are by the whole reading.
fn mark(reading: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    reading.hash(&mut hasher);
    hasher.finish()
}
