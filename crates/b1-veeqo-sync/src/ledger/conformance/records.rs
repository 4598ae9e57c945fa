//! Items, pairs, cursors and the journal.

use super::Outcome;
use super::sample::{at, full_item, full_pair, plain_pair, precise};
use crate::ledger::{Change, FenceOutcome, FenceProof, InventoryUnit, JournalEntry, Note, Store, Topic};
use rust_decimal::Decimal;
use serde_json::json;

/// Items come back whole and by code; a second put replaces the first.
///
/// # Errors
/// The store failed.
pub async fn items_come_back_by_code(store: &impl Store) -> Outcome {
    assert!(store.items().await?.is_empty());
    let mut bare = full_item("a")?;
    (bare.barcode, bare.group, bare.ineligible) = (None, None, None);
    (bare.price, bare.product) = (None, None);
    (bare.inventory, bare.batches, bare.serials) = (false, false, true);
    bare.unit = InventoryUnit::BaseUnits;
    let mut plain = full_item("Ä/1")?;
    plain.unit = InventoryUnit::Plain;
    let first = [full_item("Ä/1")?, full_item("a")?, full_item("B")?];
    store.commit(first.into_iter().map(|item| Change::PutItem(Box::new(item))).collect()).await?;
    let second = [plain.clone(), bare.clone()];
    store.commit(second.into_iter().map(|item| Change::PutItem(Box::new(item))).collect()).await?;
    let items = store.items().await?;
    assert_eq!(items, [full_item("B")?, bare, plain]);
    let prices: Vec<_> = items.iter().map(|item| item.price.map(|price| price.to_string())).collect();
    assert_eq!(prices, [Some("10.50".to_owned()), None, Some("10.50".to_owned())], "the scale is kept");
    Ok(())
}

/// Pairs come back whole and by item, then warehouse; a second put replaces the first.
///
/// # Errors
/// The store failed.
pub async fn pairs_come_back_by_key(store: &impl Store) -> Outcome {
    let (full, plain) = (full_pair("Ä/1", "01")?, plain_pair("B", "02")?);
    assert!(store.pairs().await?.is_empty());
    assert_eq!(store.pair(&full.key).await?, None);
    let first = [plain_pair("Ä/1", "01")?, full_pair("B", "02")?, full_pair("B", "01")?];
    store.commit(first.into_iter().map(|pair| Change::PutPair(Box::new(pair))).collect()).await?;
    let second = [full.clone(), plain.clone()];
    store.commit(second.into_iter().map(|pair| Change::PutPair(Box::new(pair))).collect()).await?;
    assert_eq!(store.pairs().await?, [full_pair("B", "01")?, plain.clone(), full.clone()]);
    assert_eq!(store.pair(&plain.key).await?, Some(plain));
    let kept = store.pair(&full.key).await?;
    assert_eq!(kept.as_ref().map(|pair| pair.veeqo_expected), Some(Decimal::MAX));
    assert_eq!(kept, Some(full));
    Ok(())
}

/// A cursor holds what was set last, an empty text too.
///
/// # Errors
/// The store failed.
pub async fn cursors_hold_the_last_value(store: &impl Store) -> Outcome {
    let set = |name: &str, value: &str| Change::SetCursor { name: name.to_owned(), value: value.to_owned() };
    assert_eq!(store.cursor("orders").await?, None);
    store.commit(vec![set("orders", "1"), set("items", "x"), set("orders", "2")]).await?;
    store.commit(vec![set("items", "")]).await?;
    assert_eq!(store.cursor("orders").await?.as_deref(), Some("2"));
    assert_eq!(store.cursor("items").await?.as_deref(), Some(""));
    assert_eq!(store.cursor("stock").await?, None);
    Ok(())
}

/// The journal of a record comes in the order in which it was written, whatever the times say; repeats stay.
///
/// # Errors
/// The store failed.
pub async fn the_journal_keeps_its_order(store: &impl Store) -> Outcome {
    let entry = |record: &str, action: &str, at| JournalEntry {
        at,
        record: record.to_owned(),
        action: action.to_owned(),
        detail: "{\"DocEntry\": 1} – Größe".to_owned(),
        actor: action.starts_with('a').then(|| "ann".to_owned()),
    };
    let ours = [
        entry("order:1", "announced", precise()),
        entry("order:1", "posted", at(0)),
        entry("order:1", "posted", at(0)),
    ];
    let [first, second, third] = ours.clone();
    let other = entry("order:10", "held", at(0));
    store.commit(vec![Change::Journal(first), Change::Journal(other), Change::Journal(second)]).await?;
    store.commit(vec![Change::Journal(third)]).await?;
    assert_eq!(store.journal("order:1").await?, ours);
    assert!(store.journal("order:2").await?.is_empty());
    Ok(())
}

/// Notes come back by topic and name; a second put replaces the first, and a removed one is gone.
///
/// # Errors
/// The store failed.
pub async fn notes_come_back_by_topic(store: &impl Store) -> Outcome {
    let note = |topic, name: &str, value| Note { topic, name: name.to_owned(), value };
    let put = |note: &Note| Change::PutNote(Box::new(note.clone()));
    let remove = |topic, name: &str| Change::RemoveNote { topic, name: name.to_owned() };
    let [b, a] =
        ["warehouse:Größe", "flow:orders"].map(|name| note(Topic::Pause, name, json!({"until": null})));
    let other = note(Topic::Health, "flow:orders", json!(["10.50", 1]));
    store.commit(vec![put(&note(Topic::Pause, &a.name, json!(1))), put(&b), put(&a), put(&other)]).await?;
    assert_eq!(store.notes(Topic::Pause).await?, [a, b.clone()]);
    store.commit(vec![remove(Topic::Pause, "flow:orders"), remove(Topic::Incident, "none")]).await?;
    assert_eq!(store.notes(Topic::Pause).await?, [b]);
    assert_eq!(store.notes(Topic::Health).await?, [other]);
    assert!(store.notes(Topic::Incident).await?.is_empty());
    Ok(())
}

/// Of the trials of the fence the last one is kept, whole, whatever it showed.
///
/// # Errors
/// The store failed.
pub async fn the_last_proof_is_kept(store: &impl Store) -> Outcome {
    assert_eq!(store.fence_proof().await?, None);
    for (outcome, version) in [
        (FenceOutcome::Proven, Some("1000280")),
        (FenceOutcome::NotAtomic, None),
        (FenceOutcome::CannotTell, Some("")),
    ] {
        let proof = FenceProof {
            outcome,
            version: version.map(str::to_owned),
            claim_table: "VQ_CLAIM".to_owned(),
            at: precise(),
            detail: format!("{} – Größe", outcome.as_str()),
        };
        store.commit(vec![Change::PutFenceProof(Box::new(proof.clone()))]).await?;
        assert_eq!(store.fence_proof().await?, Some(proof));
    }
    Ok(())
}
