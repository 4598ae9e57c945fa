//! Who may open which file.

use crate::place::{Place, chain, cursor, value, worker};
use b1_veeqo_store::{Access, SqliteStore};
use b1_veeqo_sync::ledger::{Store, StoreError};
use std::fs;

#[tokio::test]
async fn a_second_worker_is_refused_until_the_first_is_gone() {
    let place = Place::new();
    let first = worker(&place).await;
    let error = SqliteStore::open(&place.url(), Access::Worker).await.unwrap_err();
    assert!(matches!(&error, StoreError::Locked { url } if *url == place.url()), "{error:?}");
    drop(first);
    worker(&place).await.close().await.unwrap();
    worker(&place).await;
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_to_the_file_is_no_way_around_the_lock() {
    let place = Place::new();
    let _first = worker(&place).await;
    let link = place.beside("-link");
    std::os::unix::fs::symlink(place.path(), &link).unwrap();
    let error = SqliteStore::open(&format!("sqlite://{}", link.display()), Access::Worker).await.unwrap_err();
    assert!(matches!(error, StoreError::Locked { .. }), "{error:?}");
}

#[tokio::test]
async fn a_tool_works_beside_the_worker_and_each_sees_the_other() {
    let place = Place::new();
    let worker = worker(&place).await;
    worker.commit(vec![cursor("orders", "1")]).await.unwrap();
    let tool = SqliteStore::open(&place.url(), Access::Tool).await.unwrap();
    assert_eq!(value(&tool, "orders").await.as_deref(), Some("1"));
    tool.commit(vec![cursor("orders", "2")]).await.unwrap();
    assert_eq!(value(&worker, "orders").await.as_deref(), Some("2"));
    drop(worker);
    tool.commit(vec![cursor("orders", "3")]).await.unwrap();
    assert_eq!(value(&tool, "orders").await.as_deref(), Some("3"));
}

#[tokio::test]
async fn writers_wait_for_each_other() {
    let place = Place::new();
    let worker = worker(&place).await;
    let tool = SqliteStore::open(&place.url(), Access::Tool).await.unwrap();
    let write = async |store: &SqliteStore, name: &'static str| {
        for round in 1..=40 {
            store.commit(vec![cursor(name, &round.to_string())]).await.unwrap();
        }
    };
    tokio::join!(write(&worker, "worker"), write(&tool, "tool"), write(&worker, "worker, too"));
    for name in ["worker", "tool", "worker, too"] {
        assert_eq!(value(&worker, name).await.as_deref(), Some("40"), "{name}");
    }
}

#[tokio::test]
async fn a_tool_without_a_store_is_told_what_to_do() {
    let place = Place::new();
    for prepare in [None, Some("")] {
        if let Some(content) = prepare {
            fs::write(place.path(), content).unwrap();
        }
        let error = SqliteStore::open(&place.url(), Access::Tool).await.unwrap_err();
        assert!(matches!(error, StoreError::Open { .. }), "{error:?}");
        let text = chain(&error);
        assert!(text.contains(&place.path().display().to_string()), "{text}");
        assert!(text.contains("run `sync` first"), "{text}");
    }
    assert!(!place.beside(".lock").exists(), "a tool leaves no trace");
}

#[tokio::test]
async fn an_address_or_directory_that_cannot_be_used_is_named() {
    let place = Place::new();
    let nowhere = format!("sqlite://{}/nowhere/ledger.db", place.path().parent().unwrap().display());
    for (url, expected) in [("postgres://host/ledger", "looks like sqlite://"), (&nowhere, "cannot create")] {
        let error = SqliteStore::open(url, Access::Worker).await.unwrap_err();
        assert!(matches!(&error, StoreError::Open { url: named, .. } if named == url), "{error:?}");
        assert!(chain(&error).contains(expected), "{}", chain(&error));
    }
}

#[cfg(unix)]
#[tokio::test]
async fn the_files_are_private() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let store = worker(&place).await;
    store.commit(vec![cursor("orders", "1")]).await.unwrap();
    for suffix in ["", "-wal", "-shm", ".lock"] {
        let mode = fs::metadata(place.beside(suffix)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "ledger.db{suffix}");
    }
}

#[tokio::test]
async fn a_path_is_taken_as_it_stands() {
    let place = Place::new();
    let path = place.beside(" größe %20 #1 'x'.db");
    let url = format!("sqlite://{}", path.display());
    let store = SqliteStore::open(&url, Access::Worker).await.unwrap();
    store.commit(vec![cursor("orders", "1")]).await.unwrap();
    store.close().await.unwrap();
    assert!(path.is_file());
    let tool = SqliteStore::open(&url, Access::Tool).await.unwrap();
    assert_eq!(value(&tool, "orders").await.as_deref(), Some("1"));
}
