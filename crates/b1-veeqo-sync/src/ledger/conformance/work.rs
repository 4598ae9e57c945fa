//! Work rows.

use super::Outcome;
use super::sample::{at, full, plain};
use crate::ledger::{Change, Flow, Store, Work, WorkKey, WorkState};

fn put(work: &Work) -> Change {
    Change::PutWork(Box::new(work.clone()))
}

fn keys(rows: &[Work]) -> Vec<&str> {
    rows.iter().map(|work| work.key.as_str()).collect()
}

/// Every field comes back as it was given, the empty ones too.
///
/// # Errors
/// The store failed.
pub async fn work_is_kept_whole(store: &impl Store) -> Outcome {
    let (full, plain) = (full(), plain("order:1", Flow::Orders, WorkState::Due, at(0))?);
    assert_eq!(store.work(&full.key).await?, None);
    store.commit(vec![put(&full), put(&plain)]).await?;
    assert_eq!(store.work(&plain.key).await?.as_ref(), Some(&plain));
    assert_eq!(store.work(&full.key).await?, Some(full));
    Ok(())
}

/// A second put under the same key leaves nothing of the first.
///
/// # Errors
/// The store failed.
pub async fn put_replaces_every_field(store: &impl Store) -> Outcome {
    let full = full();
    let bare = plain(full.key.as_str(), Flow::Catalogue, WorkState::Done, at(5))?;
    store.commit(vec![put(&full)]).await?;
    store.commit(vec![put(&bare)]).await?;
    assert_eq!(store.work(&full.key).await?, Some(bare));
    assert!(store.children(&WorkKey::order(77)).await?.is_empty());
    assert_eq!(store.work_counts().await?, [(Flow::Catalogue, WorkState::Done, 1)]);
    Ok(())
}

/// `work_in` takes one flow and the given states, by time to the nanosecond, then by the bytes of the key.
///
/// # Errors
/// The store failed.
pub async fn work_comes_by_time_then_key(store: &impl Store) -> Outcome {
    let just_after = at(2).checked_add(jiff::SignedDuration::from_nanos(1))?;
    let rows = [
        plain("order:b", Flow::Orders, WorkState::Due, at(2))?,
        plain("order:ä", Flow::Orders, WorkState::Due, at(2))?,
        plain("order:B", Flow::Orders, WorkState::Waiting, at(2))?,
        plain("order:a", Flow::Orders, WorkState::Due, just_after)?,
        plain("order:z", Flow::Orders, WorkState::Due, at(-1))?,
        plain("order:held", Flow::Orders, WorkState::Held, at(0))?,
        plain("despatch:1", Flow::Despatch, WorkState::Due, at(0))?,
    ];
    store.commit(rows.iter().map(put).collect()).await?;
    let found = store.work_in(Flow::Orders, &[WorkState::Waiting, WorkState::Due]).await?;
    assert_eq!(keys(&found), ["order:z", "order:B", "order:b", "order:ä", "order:a"]);
    assert_eq!(keys(&store.work_in(Flow::Despatch, &WorkState::ALL).await?), ["despatch:1"]);
    assert!(store.work_in(Flow::Stock, &WorkState::ALL).await?.is_empty());
    assert!(store.work_in(Flow::Orders, &[]).await?.is_empty());
    Ok(())
}

/// `oldest_work` goes by the time at which a row came into being, not by when it is due.
///
/// # Errors
/// The store failed.
pub async fn the_oldest_row_of_some_states(store: &impl Store) -> Outcome {
    let row = |key: &str, state, created| {
        let mut work = plain(key, Flow::Orders, state, at(90))?;
        work.created_at = at(created);
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(work)
    };
    let rows = [
        row("order:1", WorkState::Due, 5)?,
        row("order:2", WorkState::Held, 3)?,
        row("order:3", WorkState::Held, 3)?,
        row("order:4", WorkState::Done, 1)?,
    ];
    store.commit(rows.iter().map(put).collect()).await?;
    let open = [WorkState::Due, WorkState::Held];
    assert_eq!(store.oldest_work(Flow::Orders, &open).await?.as_ref(), rows.get(1));
    assert_eq!(store.oldest_work(Flow::Orders, &[WorkState::Due]).await?.as_ref(), rows.first());
    assert_eq!(store.oldest_work(Flow::Orders, &[]).await?, None);
    assert_eq!(store.oldest_work(Flow::Despatch, &open).await?, None);
    Ok(())
}

/// `children` are the rows that name the parent, in any flow and state, whether or not the parent is there.
///
/// # Errors
/// The store failed.
pub async fn children_come_by_key(store: &impl Store) -> Outcome {
    let mut rows = vec![plain("order:10", Flow::Orders, WorkState::Done, at(0))?];
    for (key, parent) in [("despatch:3", 1), ("despatch:2", 1), ("despatch:4", 10)] {
        let mut work = plain(key, Flow::Despatch, WorkState::Waiting, at(0))?;
        work.parent = Some(WorkKey::order(parent));
        rows.push(work);
    }
    store.commit(rows.iter().map(put).collect()).await?;
    assert_eq!(keys(&store.children(&WorkKey::order(1)).await?), ["despatch:2", "despatch:3"]);
    assert_eq!(keys(&store.children(&WorkKey::order(10)).await?), ["despatch:4"]);
    assert!(store.children(&WorkKey::order(2)).await?.is_empty());
    Ok(())
}

/// `work_counts` counts each flow and state that has rows.
///
/// # Errors
/// The store failed.
pub async fn counts_leave_out_what_is_not_there(store: &impl Store) -> Outcome {
    assert!(store.work_counts().await?.is_empty());
    let rows = [
        plain("order:1", Flow::Orders, WorkState::Held, at(0))?,
        plain("order:2", Flow::Orders, WorkState::Due, at(0))?,
        plain("order:3", Flow::Orders, WorkState::Held, at(0))?,
        plain("product:A", Flow::Catalogue, WorkState::Done, at(0))?,
    ];
    store.commit(rows.iter().map(put).collect()).await?;
    let mut counts = store.work_counts().await?;
    counts.sort_unstable();
    let expected = [
        (Flow::Catalogue, WorkState::Done, 1),
        (Flow::Orders, WorkState::Due, 1),
        (Flow::Orders, WorkState::Held, 2),
    ];
    assert_eq!(counts, expected);
    Ok(())
}
