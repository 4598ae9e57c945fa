//! Commits: all or nothing, in order.

use super::Outcome;
use super::sample::{at, full_item, full_pair, open, overview, plain, set};
use crate::ledger::{
    Action, Alias, Change, ExceptionStatus, Flow, JournalEntry, Operator, Store, StoreError, WorkKey,
    WorkState,
};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::{ItemCode, Sku};

use ExceptionStatus::{Open, Resolved};

/// One of every change that is kept by itself.
fn one_of_each() -> Result<Vec<Change>, Box<dyn std::error::Error + Send + Sync>> {
    Ok(vec![
        Change::PutWork(Box::new(plain("order:1", Flow::Orders, WorkState::Due, at(0))?)),
        Change::PutItem(Box::new(full_item("A")?)),
        Change::PutPair(Box::new(full_pair("A", "01")?)),
        Change::SetCursor { name: "orders".to_owned(), value: "1".to_owned() },
        Change::TakeIn { flow: Flow::Orders, record: "order:2".to_owned() },
        Change::Ask { by: operator(), action: Box::new(Action::Retry { exception: 1 }) },
        Change::PutAlias(Box::new(Alias { sku: Sku::new("S")?, item: ItemCode::new("A")?, by: operator() })),
        open(Code::PeriodClosed, "order:1", "closed", 1),
        Change::Journal(JournalEntry {
            at: at(0),
            record: "order:1".to_owned(),
            action: "posted".to_owned(),
            detail: String::new(),
            actor: None,
        }),
    ])
}

fn operator() -> Operator {
    Operator { name: "ann".to_owned(), at: at(0) }
}

/// A commit that ends in a refused change (an exception that does not exist, or a second open one for the same
/// code and record) keeps nothing of what came before it, and the store works on.
///
/// # Errors
/// The store failed.
pub async fn a_refused_commit_keeps_nothing(store: &impl Store) -> Outcome {
    store.commit(vec![open(Code::SkuUnmapped, "order:1", "first", 0), set(1, Resolved, 1)]).await?;
    store.commit(vec![open(Code::SkuUnmapped, "order:1", "again", 2)]).await?;
    let before = store.exceptions(None).await?;
    for refused in [set(99, Resolved, 3), set(1, Open, 3)] {
        let mut changes = one_of_each()?;
        changes.push(refused);
        let outcome = store.commit(changes).await;
        assert!(matches!(outcome, Err(StoreError::Failed { .. })), "{outcome:?}");
        assert_eq!(store.work(&WorkKey::order(1)).await?, None);
        assert!(store.items().await?.is_empty());
        assert!(store.pairs().await?.is_empty());
        assert_eq!(store.cursor("orders").await?, None);
        assert_eq!(store.exceptions(None).await?, before);
        assert!(store.journal("order:1").await?.is_empty());
        assert!(store.balance().await?.is_empty());
        assert!(store.requests().await?.is_empty());
        assert!(store.aliases().await?.is_empty());
    }
    store.commit(one_of_each()?).await?;
    assert!(store.work(&WorkKey::order(1)).await?.is_some());
    assert_eq!(store.exceptions(None).await?.len(), before.len() + 1);
    Ok(())
}

/// The changes of a commit apply in order; an empty commit is fine.
///
/// # Errors
/// The store failed.
pub async fn later_changes_see_earlier_ones(store: &impl Store) -> Outcome {
    store.commit(Vec::new()).await?;
    let resolve = Change::ResolveExceptions { record: "order:1".to_owned(), keep: Vec::new(), at: at(2) };
    let changes = vec![
        open(Code::SkuUnmapped, "order:1", "first", 1),
        resolve,
        open(Code::SkuUnmapped, "order:1", "again", 3),
        Change::PutWork(Box::new(plain("order:1", Flow::Orders, WorkState::Due, at(0))?)),
        Change::PutWork(Box::new(plain("order:1", Flow::Orders, WorkState::Held, at(0))?)),
    ];
    store.commit(changes).await?;
    assert_eq!(overview(store).await?, [(1, Code::SkuUnmapped, Resolved), (2, Code::SkuUnmapped, Open)]);
    assert_eq!(store.work_counts().await?, [(Flow::Orders, WorkState::Held, 1)]);
    Ok(())
}
