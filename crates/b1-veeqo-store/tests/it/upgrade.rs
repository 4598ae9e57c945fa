//! Files of earlier versions: copied, then brought up to date in one transaction, or left as they were.

use crate::kill;
use crate::place::{Place, chain, value, worker};
use b1_veeqo_store::{Access, SqliteStore};
use b1_veeqo_sync::ledger::{Store, WorkKey};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, SqlSafeStr, SqliteConnection};
use std::fs;
use std::path::{Path, PathBuf};

const RELEASED: [(&str, &str); 2] = [
    ("initial", include_str!("../../migrations/0001_initial.sql")),
    ("fence", include_str!("../../migrations/0002_fence.sql")),
];

const NEWEST: &str = include_str!("../../migrations/0003_trace.sql");

const CONTENT: &str = "INSERT INTO cursors VALUES ('orders', '1'); INSERT INTO work VALUES \
    ('order:1', 'orders', 'due', '2026-01-01T00:00:00.000000000Z', NULL, 0, 0, 'order #1', NULL, 0, '{}', NULL, NULL), \
    ('retry:4', 'orders', 'due', '2026-01-02T00:00:00.000000000Z', NULL, 0, 0, 'retry', NULL, 0, '4', NULL, NULL), \
    ('retry:3', 'orders', 'done', '2026-01-01T00:00:00.000000000Z', NULL, 0, 0, 'retry', NULL, 0, '3', NULL, NULL)";

/// A file as the program of that version left it.
async fn of_version(version: usize) -> Place {
    let place = Place::new();
    let migrations = RELEASED[..version].iter().zip(1..).map(|((name, statements), version)| {
        let statements = statements.into_sql_str();
        Migration::new(version, (*name).into(), MigrationType::Simple, statements, false)
    });
    let mut raw = place.raw().await;
    sqlx::raw_sql("PRAGMA journal_mode = WAL").execute(&mut raw).await.unwrap();
    Migrator::with_migrations(migrations.collect()).run(&mut raw).await.unwrap();
    sqlx::raw_sql(CONTENT).execute(&mut raw).await.unwrap();
    place
}

fn backups(place: &Place) -> Vec<PathBuf> {
    let beside = fs::read_dir(place.path().parent().unwrap()).unwrap();
    let copies = beside.map(|entry| entry.unwrap().path());
    copies.filter(|path| path.extension().is_some_and(|extension| extension == "bak")).collect()
}

async fn open(path: &Path) -> SqliteConnection {
    SqliteConnectOptions::new().filename(path).connect().await.unwrap()
}

/// The file is whole, of that version, and has what was in it.
async fn assert_as_it_was(path: &Path, version: i64) {
    let mut raw = open(path).await;
    let whole: String = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut raw).await.unwrap();
    let newest = "SELECT max(version) FROM _sqlx_migrations";
    let newest: i64 = sqlx::query_scalar(newest).fetch_one(&mut raw).await.unwrap();
    let keys = "SELECT group_concat(key) FROM (SELECT key FROM work ORDER BY key)";
    let keys: String = sqlx::query_scalar(keys).fetch_one(&mut raw).await.unwrap();
    assert_eq!((whole.as_str(), newest, keys.as_str()), ("ok", version, "order:1,retry:3,retry:4"));
}

#[tokio::test]
async fn each_earlier_version_is_copied_and_brought_up_to_date() {
    for version in 1..=RELEASED.len() {
        let place = of_version(version).await;
        let version = i64::try_from(version).unwrap();
        let error = SqliteStore::open(&place.url(), Access::Tool).await.unwrap_err();
        assert!(chain(&error).contains("written by an older version"), "{}", chain(&error));
        assert!(backups(&place).is_empty(), "a tool copies nothing");

        let store = worker(&place).await;
        let upgrade = store.upgraded().unwrap().clone();
        assert_eq!((upgrade.from, backups(&place)), (version, vec![upgrade.backup.clone()]));
        let name = upgrade.backup.file_name().unwrap().to_str().unwrap();
        assert!(name.starts_with(&format!("ledger.db.v{version}-20")), "{name}");
        assert_eq!(value(&store, "orders").await.as_deref(), Some("1"));
        assert!(store.work(&WorkKey::order(1)).await.unwrap().is_some());
        drop(store);
        assert_as_it_was(&upgrade.backup, version).await;

        let again = worker(&place).await;
        assert_eq!((again.upgraded(), backups(&place).len()), (None, 1), "nothing is left to do");
    }
}

#[tokio::test]
async fn a_new_file_needs_no_copy() {
    let place = Place::new();
    assert_eq!((worker(&place).await.upgraded(), backups(&place)), (None, vec![]));
}

#[cfg(unix)]
#[tokio::test]
async fn the_copy_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let place = of_version(2).await;
    drop(worker(&place).await);
    let mode = fs::metadata(&backups(&place)[0]).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

/// The newest migration finds something in its way after its first statements.
#[tokio::test]
async fn a_migration_that_fails_half_way_leaves_the_file_as_it_was() {
    for version in 1..=RELEASED.len() {
        let place = of_version(version).await;
        place.execute("CREATE INDEX journal_by_time ON journal (at)").await;
        let error = SqliteStore::open(&place.url(), Access::Worker).await.unwrap_err();
        assert!(chain(&error).contains("journal_by_time already exists"), "{}", chain(&error));
        assert_as_it_was(&place.path(), i64::try_from(version).unwrap()).await;
        place.execute("DROP INDEX journal_by_time").await;
        drop(worker(&place).await);
    }
}

#[tokio::test]
async fn an_opening_that_is_cut_short_leaves_one_version_or_the_other() {
    let (mut old, mut new) = (0, 0);
    for polls in (1..=96).step_by(5) {
        let place = of_version(2).await;
        {
            let url = place.url();
            let mut opening = std::pin::pin!(SqliteStore::open(&url, Access::Worker));
            for _ in 0..polls {
                tokio::select! {
                    biased;
                    opened = &mut opening => { opened.unwrap(); break; }
                    () = std::future::ready(()) => std::thread::yield_now(),
                }
            }
        }
        let newest = "SELECT max(version) FROM _sqlx_migrations";
        let newest: i64 = sqlx::query_scalar(newest).fetch_one(&mut place.raw().await).await.unwrap();
        for copy in backups(&place) {
            assert_as_it_was(&copy, 2).await;
        }
        match newest {
            2 => {
                old += 1;
                assert_as_it_was(&place.path(), 2).await;
            }
            _ => {
                new += 1;
                assert!(!backups(&place).is_empty(), "no schema changes without a copy");
            }
        }
        drop(worker(&place).await);
        assert!(!place.beside(".v2.bak.part").exists(), "what was cut short is gone");
    }
    assert!(old > 0, "no opening was cut short ({new} done)");
}

/// The process to be killed while it migrates; as a test of its own it has nothing to do.
#[tokio::test]
async fn the_process_that_is_killed() {
    let Ok(path) = std::env::var(kill::DATABASE) else { return };
    let mut raw = open(Path::new(&path)).await;
    sqlx::raw_sql("PRAGMA cache_size = 1; BEGIN IMMEDIATE").execute(&mut raw).await.unwrap();
    sqlx::raw_sql(NEWEST).execute(&mut raw).await.unwrap();
    kill::say_ready_and_wait();
}

#[tokio::test]
async fn a_migration_that_is_killed_leaves_the_file_as_it_was() {
    let place = of_version(2).await;
    let child = kill::Child::half_way("upgrade::the_process_that_is_killed", &place);
    child.kill();
    assert_as_it_was(&place.path(), 2).await;
    assert!(worker(&place).await.upgraded().is_some());
}

#[tokio::test]
async fn where_no_copy_can_be_made_nothing_is_changed() {
    let place = of_version(2).await;
    fs::create_dir(place.beside(".v2.bak.part")).unwrap();
    let error = SqliteStore::open(&place.url(), Access::Worker).await.unwrap_err();
    let text = chain(&error);
    assert!(text.contains("its schema stays as it is") && text.contains("ledger.db.v2-"), "{text}");
    assert_as_it_was(&place.path(), 2).await;
}
