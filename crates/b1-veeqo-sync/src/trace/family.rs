//! Which rows belong together: an order, and whatever follows from it.

use crate::ledger::{Flow, Store, StoreError, Work, WorkKey};
use std::collections::{BTreeMap, BTreeSet};

/// Longest chain from a row up to its order; a store that holds a ring is damaged, and is read all the same.
const DEEPEST: usize = 16;

/// The orders that a name leads to: each row with that name, followed up to what it depends on. By key. Shops write their numbers with a hash, and
/// people say them without, or the other way round.
pub(super) async fn roots(store: &dyn Store, name: &str) -> Result<Vec<Work>, StoreError> {
    let bare = name.strip_prefix('#').unwrap_or(name);
    let mut roots = BTreeMap::new();
    for name in [bare, &format!("#{bare}")] {
        for row in store.find(name).await? {
            let root = root(store, row).await?;
            roots.insert(root.key.clone(), root);
        }
    }
    // An order is meant before anything else that happens to have the number.
    let same = |known: &String| known.strip_prefix('#').unwrap_or(known) == bare;
    let is_order = |root: &Work| root.key.kind() == "order" && root.names().iter().any(same);
    let own: Vec<Work> = roots.values().filter(|root| is_order(root)).cloned().collect();
    let exact = roots.values().find(|root| root.key.as_str() == name).cloned();
    Ok(match (exact, own.is_empty()) {
        (Some(exact), _) => vec![exact],
        (None, false) => own,
        (None, true) => roots.into_values().collect(),
    })
}

async fn root(store: &dyn Store, mut row: Work) -> Result<Work, StoreError> {
    for _ in 0..DEEPEST {
        let Some(above) = above(&row) else { break };
        match store.work(&above).await? {
            Some(found) => row = found,
            None => break,
        }
    }
    Ok(row)
}

/// What a row depends on; a second look and a watch name it in their key.
fn above(row: &Work) -> Option<WorkKey> {
    let named = |kind: &str| row.key.as_str().strip_prefix(kind)?.strip_prefix(':').map(str::to_owned);
    let watched = named("verify").or_else(|| named(WorkKey::RECHECK)).map(WorkKey::stored);
    row.parent.clone().or(watched)
}

/// A row and all that follows from it, each before what follows from it.
pub(super) async fn family(store: &dyn Store, root: Work) -> Result<Vec<Work>, StoreError> {
    let mut seen = BTreeSet::from([root.key.clone()]);
    let mut rows = Vec::new();
    let mut next = vec![root];
    while let Some(row) = next.pop() {
        let mut below = store.children(&row.key).await?;
        for helper in [WorkKey::second_look(&row.key), WorkKey::recheck(row.key.as_str())] {
            below.extend(store.work(&helper).await?);
        }
        below.retain(|row| seen.insert(row.key.clone()));
        below.sort_by_key(|row| std::cmp::Reverse((rank(row.flow), row.key.clone())));
        next.extend(below);
        rows.push(row);
    }
    Ok(rows)
}

/// Flows in the order in which a pass runs them.
fn rank(flow: Flow) -> usize {
    Flow::ALL.iter().position(|known| *known == flow).unwrap_or(usize::MAX)
}
