//! The register of what was seen, requests, aliases, names, and forgetting.

use super::Outcome;
use super::sample::{at, full_item, new_exception, open, plain, set};
use crate::ledger::{
    Action, Alias, Balance, Change, ExceptionStatus, Flow, JournalEntry, Operator, Store, Work, WorkState,
};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::{ItemCode, Sku};
use serde_json::json;

fn by(name: &str, second: i32) -> Operator {
    Operator { name: name.to_owned(), at: at(second) }
}

fn put(work: Work) -> Change {
    Change::PutWork(Box::new(work))
}

fn take_in(flow: Flow, record: &str) -> Change {
    Change::TakeIn { flow, record: record.to_owned() }
}

fn ask(name: &str, second: i32, action: Action) -> Change {
    Change::Ask { by: by(name, second), action: Box::new(action) }
}

/// Each record is counted once as seen, and once where it stands; helper rows are none. What was seen and is nowhere is named.
///
/// # Errors
/// The store failed.
pub async fn the_balance_names_what_is_lost(store: &impl Store) -> Outcome {
    use WorkState::{Done, Due, Excluded, Held, Unknown, Waiting};
    assert!(store.balance().await?.is_empty());
    let rows = [
        ("order:1", Done),
        ("order:2", Due),
        ("order:3", Waiting),
        ("order:4", Unknown),
        ("order:5", Held),
        ("order:6", Excluded),
        ("verify:order:1", Due),
    ];
    let mut changes = Vec::new();
    for (key, state) in rows {
        changes.push(put(plain(key, Flow::Orders, state, at(0))?));
    }
    changes.push(put(plain("order:1", Flow::Orders, Done, at(1))?));
    changes.push(put(plain("despatch:1", Flow::Despatch, Done, at(0))?));
    changes.push(put(plain("product:A", Flow::Catalogue, Due, at(0))?));
    changes.push(take_in(Flow::Orders, "order:1"));
    store.commit(changes).await?;
    let orders = Balance { seen: 6, written: 1, open: 3, held: 1, excluded: 1, ..Balance::of(Flow::Orders) };
    let despatch = Balance { seen: 1, written: 1, ..Balance::of(Flow::Despatch) };
    assert_eq!(store.balance().await?, [orders.clone(), despatch.clone()]);
    store.commit(vec![take_in(Flow::Orders, "order:8"), take_in(Flow::Orders, "order:7")]).await?;
    let lost = Balance { seen: 8, lost: vec!["order:7".to_owned(), "order:8".to_owned()], ..orders };
    assert!(!lost.closes() && despatch.closes());
    assert_eq!(store.balance().await?, [lost, despatch]);
    Ok(())
}

/// A record that could not become a row is no lost one while somebody is told of it, or has decided to leave it.
///
/// # Errors
/// The store failed.
pub async fn told_of_is_not_lost(store: &impl Store) -> Outcome {
    let mut changes = Vec::new();
    for (record, second) in [("order:1", 0), ("order:2", 1), ("order:3", 2)] {
        changes.push(take_in(Flow::Orders, record));
        changes.push(open(Code::DataUnreadable, record, "unreadable", second));
    }
    // Of a row that is gone an exception may still speak: that is no place for a record.
    let mut of_row = new_exception(Code::SkuUnmapped, "order:4", "no item");
    of_row.work = Some(crate::ledger::WorkKey::order(4));
    changes.push(take_in(Flow::Orders, "order:4"));
    changes.push(Change::OpenException { exception: Box::new(of_row), at: at(3) });
    store.commit(changes).await?;
    store.commit(vec![set(2, ExceptionStatus::Ignored, 4), set(3, ExceptionStatus::Resolved, 4)]).await?;
    let lost = vec!["order:3".to_owned(), "order:4".to_owned()];
    let orders = Balance { seen: 4, held: 1, excluded: 1, lost, ..Balance::of(Flow::Orders) };
    assert_eq!(store.balance().await?, [orders]);
    Ok(())
}

/// The records of the catalogue are its items.
///
/// # Errors
/// The store failed.
pub async fn items_are_the_catalogue_s_records(store: &impl Store) -> Outcome {
    let linked = full_item("A")?;
    let left_out = crate::ledger::ItemRecord { product: None, ..full_item("B")? };
    let mut to_do = crate::ledger::ItemRecord { product: None, ineligible: None, ..full_item("C")? };
    let mut changes = vec![Change::PutItem(Box::new(linked)), Change::PutItem(Box::new(left_out))];
    changes.push(Change::PutItem(Box::new(to_do.clone())));
    to_do.item_code = ItemCode::new("D")?;
    changes.push(Change::PutItem(Box::new(to_do)));
    changes.push(open(Code::SkuAmbiguous, "product:D", "two", 0));
    changes.push(take_in(Flow::Catalogue, "item:E"));
    store.commit(changes).await?;
    let lost = vec!["item:E".to_owned()];
    let catalogue =
        Balance { seen: 5, written: 1, open: 1, held: 1, excluded: 1, lost, ..Balance::of(Flow::Catalogue) };
    assert_eq!(store.balance().await?, [catalogue]);
    Ok(())
}

/// Requests wait in the order of asking until each is answered.
///
/// # Errors
/// The store failed.
pub async fn requests_wait_for_their_answer(store: &impl Store) -> Outcome {
    assert!(store.requests().await?.is_empty());
    let retry = Action::Retry { exception: 5 };
    let ignore = Action::Ignore { exception: 6, reason: "sold \"twice\"".to_owned() };
    store.commit(vec![ask("jürgen", 1, retry.clone()), ask("ann", 0, ignore.clone())]).await?;
    let waiting = store.requests().await?;
    let asked: Vec<_> = waiting.iter().map(|request| (request.id, &request.by)).collect();
    assert_eq!(asked, [(1, &by("jürgen", 1)), (2, &by("ann", 0))]);
    let actions: Result<Vec<Action>, _> =
        waiting.into_iter().map(|request| serde_json::from_value(request.action)).collect();
    assert_eq!(actions?, [retry.clone(), ignore]);
    store.commit(vec![Change::Answer { id: 1, at: at(2), outcome: "done".to_owned() }]).await?;
    store.commit(vec![ask("ann", 3, retry)]).await?;
    let left: Vec<i64> = store.requests().await?.iter().map(|request| request.id).collect();
    assert_eq!(left, [2, 3]);
    Ok(())
}

/// A SKU has one item and an item one SKU: the last word holds.
///
/// # Errors
/// The store failed.
pub async fn the_last_alias_holds(store: &impl Store) -> Outcome {
    let alias = |sku: &str, item: &str, second| -> Result<Alias, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Alias { sku: Sku::new(sku)?, item: ItemCode::new(item)?, by: by("ann", second) })
    };
    let put = |alias: &Alias| Change::PutAlias(Box::new(alias.clone()));
    let (first, other) = (alias("S", "A/1", 0)?, alias("Ä", "B", 1)?);
    store.commit(vec![put(&other), put(&first)]).await?;
    assert_eq!(store.aliases().await?, [first, other.clone()]);
    let (sku_again, item_again) = (alias("S", "C", 2)?, alias("T", "C", 3)?);
    store.commit(vec![put(&sku_again)]).await?;
    assert_eq!(store.aliases().await?, [sku_again, other.clone()]);
    store.commit(vec![put(&item_again)]).await?;
    assert_eq!(store.aliases().await?, [item_again, other.clone()]);
    let remove = |sku: Sku| Change::RemoveAlias { sku };
    store.commit(vec![remove(Sku::new("T")?), remove(Sku::new("NOBODY")?)]).await?;
    assert_eq!(store.aliases().await?, [other]);
    Ok(())
}

/// Rows are found by key, id, order number, tracking number and the numbers of what was written, never by a part of one.
///
/// # Errors
/// The store failed.
pub async fn rows_are_found_by_any_of_their_names(store: &impl Store) -> Outcome {
    let mut order = plain("order:123", Flow::Orders, WorkState::Done, at(0))?;
    order.facts = json!({"snapshot": {"number": "1001", "total": "42"}});
    order.link = Some(json!({"doc_entry": 12, "doc_num": 4711}));
    let mut parcel = plain("despatch:55", Flow::Despatch, WorkState::Due, at(0))?;
    parcel.facts = json!({"order_number": "1001", "tracking": "1Z-Ä"});
    store.commit(vec![put(order), put(parcel)]).await?;
    for (name, expected) in [
        ("order:123", &["order:123"][..]),
        ("123", &["order:123"]),
        ("1001", &["despatch:55", "order:123"]),
        ("4711", &["order:123"]),
        ("12", &["order:123"]),
        ("1Z-Ä", &["despatch:55"]),
        ("55", &["despatch:55"]),
        ("100", &[]),
        ("42", &[]),
        ("", &[]),
    ] {
        let found = store.find(name).await?;
        assert_eq!(found.iter().map(|work| work.key.as_str()).collect::<Vec<_>>(), expected, "{name}");
    }
    Ok(())
}

/// The oldest entries go, at most so many at once; requests that wait stay.
///
/// # Errors
/// The store failed.
pub async fn history_is_forgotten_in_small_steps(store: &impl Store) -> Outcome {
    let entry = |second: i32| {
        let (record, action) = ("order:1".to_owned(), second.to_string());
        Change::Journal(JournalEntry { at: at(second), record, action, detail: String::new(), actor: None })
    };
    let retry = Action::Retry { exception: 1 };
    let mut changes: Vec<Change> = (0..5).map(entry).collect();
    changes.extend([ask("ann", 0, retry.clone()), ask("ann", 0, retry)]);
    changes.push(Change::Answer { id: 1, at: at(0), outcome: String::new() });
    store.commit(changes).await?;
    let forget = |second| Change::ForgetHistory { before: at(second), most: 2 };
    for (before, expected) in [(4, &["2", "3", "4"][..]), (4, &["4"]), (4, &["4"]), (9, &[])] {
        store.commit(vec![forget(before)]).await?;
        let left = store.journal("order:1").await?;
        assert_eq!(left.iter().map(|entry| entry.action.as_str()).collect::<Vec<_>>(), expected);
    }
    assert_eq!(store.requests().await?.len(), 1);
    Ok(())
}
