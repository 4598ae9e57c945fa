//! A commit that is cut short keeps all or nothing.

use crate::place::{Place, chain, cursor, value, worker};
use b1_veeqo_sync::ledger::{Change, Store, StoreError};

/// As many changes as it takes to be cut short in the middle.
fn both(round: usize) -> Vec<Change> {
    let round = round.to_string();
    vec![cursor("first", &round), cursor("second", &round), cursor("third", &round)]
}

#[tokio::test]
async fn a_dropped_commit_keeps_all_or_nothing_and_the_store_works_on() {
    let place = Place::new();
    let store = worker(&place).await;
    store.commit(both(0)).await.unwrap();
    let (mut cut, mut kept) = (0, 0);
    for polls in 0..60 {
        let round = polls + 1;
        let before = value(&store, "first").await;
        {
            let mut commit = std::pin::pin!(store.commit(both(round)));
            for _ in 0..polls {
                tokio::select! {
                    biased;
                    outcome = &mut commit => { outcome.unwrap(); break; }
                    () = std::future::ready(()) => std::thread::yield_now(),
                }
            }
        }
        let after = value(&store, "first").await;
        assert_eq!(value(&store, "second").await, after, "after {polls} polls");
        assert_eq!(value(&store, "third").await, after, "after {polls} polls");
        if after == before { cut += 1 } else { kept += 1 }
    }
    assert!(cut > 0, "no commit was cut short ({kept} kept)");
    store.commit(both(99)).await.unwrap();
    assert_eq!(value(&store, "third").await.as_deref(), Some("99"));
}

#[tokio::test]
async fn a_commit_that_sqlite_refuses_half_way_keeps_nothing() {
    let place = Place::new();
    let store = worker(&place).await;
    store.commit(both(0)).await.unwrap();
    let trouble = "CREATE TRIGGER trouble BEFORE INSERT ON cursors WHEN new.name = 'third' \
        BEGIN SELECT RAISE(ABORT, 'disk trouble'); END";
    place.execute(trouble).await;
    let error = store.commit(both(1)).await.unwrap_err();
    assert!(matches!(error, StoreError::Failed { action: "commit", .. }), "{error:?}");
    assert!(chain(&error).contains("disk trouble"), "{}", chain(&error));
    for name in ["first", "second", "third"] {
        assert_eq!(value(&store, name).await.as_deref(), Some("0"), "{name}");
    }
    place.execute("DROP TRIGGER trouble").await;
    store.commit(both(1)).await.unwrap();
    assert_eq!(value(&store, "third").await.as_deref(), Some("1"));
}
