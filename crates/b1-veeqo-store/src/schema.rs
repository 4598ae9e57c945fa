//! The schema and its versions.

use crate::backup;
use crate::failure::Unopened;
use b1_veeqo_sync::ledger::StoreError;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::{Connection, SqlSafeStr, SqliteConnection};
use std::path::{Path, PathBuf};

/// Every migration, oldest first: version, description, statements. A released one never changes.
const MIGRATIONS: [(i64, &str, &str); 3] = [
    (1, "initial", include_str!("../migrations/0001_initial.sql")),
    (2, "fence", include_str!("../migrations/0002_fence.sql")),
    (3, "trace", include_str!("../migrations/0003_trace.sql")),
];

/// The schema that this version of the program works with.
const KNOWN: i64 = 3;

/// Where a file's schema stands.
enum Found {
    Nothing,
    Version(i64),
    Foreign,
}

/// A schema that was brought up to date when the file was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upgrade {
    /// The version before.
    pub from: i64,
    /// The version since.
    pub to: i64,
    /// The copy of the file as it was before, which the program of that version can open.
    pub backup: PathBuf,
}

/// Creates the schema, or brings it up to date: in one transaction, and after a copy was made.
pub(crate) async fn bring_up(
    connection: &mut SqliteConnection,
    url: &str,
    path: &Path,
) -> Result<Option<Upgrade>, StoreError> {
    let before = match found(connection).await.map_err(|source| Unopened::Sqlite(source).of(url))? {
        Found::Nothing => 0,
        Found::Version(version) => version,
        Found::Foreign => return Err(Unopened::Foreign { path: path.to_owned() }.of(url)),
    };
    if before > KNOWN {
        return Err(StoreError::TooNew { url: url.to_owned() });
    }
    let backup = match before {
        0 | KNOWN => None,
        _ => Some(backup::make(connection, path, before).await.map_err(|unopened| unopened.of(url))?),
    };
    // Kept in the file, so not before we know that the file is ours.
    let write_ahead = sqlx::query("PRAGMA journal_mode = WAL").execute(&mut *connection).await;
    write_ahead.map_err(|source| Unopened::Sqlite(source).of(url))?;
    migrate(connection).await.map_err(|source| Unopened::Schema(source).of(url))?;
    Ok(backup.map(|backup| Upgrade { from: before, to: KNOWN, backup }))
}

/// All migrations that are missing, or none: a file is never left between two versions.
async fn migrate(connection: &mut SqliteConnection) -> Result<(), MigrateError> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    migrator().run(&mut *transaction).await?;
    Ok(transaction.commit().await?)
}

/// Checks that the schema is the one we know, and changes nothing.
pub(crate) async fn check(
    connection: &mut SqliteConnection,
    url: &str,
    path: &Path,
) -> Result<(), StoreError> {
    let path = path.to_owned();
    match found(connection).await.map_err(|source| Unopened::Sqlite(source).of(url))? {
        Found::Version(KNOWN) => Ok(()),
        Found::Version(version) if version > KNOWN => Err(StoreError::TooNew { url: url.to_owned() }),
        Found::Version(_) => Err(Unopened::Older { path }.of(url)),
        Found::Nothing => Err(Unopened::Missing { path }.of(url)),
        Found::Foreign => Err(Unopened::Foreign { path }.of(url)),
    }
}

async fn found(connection: &mut SqliteConnection) -> Result<Found, sqlx::Error> {
    let ours = "SELECT count(*), coalesce(sum(name = '_sqlx_migrations'), 0) FROM sqlite_schema";
    match sqlx::query_as(ours).fetch_one(&mut *connection).await? {
        (0_i64, 0_i64) => Ok(Found::Nothing),
        (_, 0) => Ok(Found::Foreign),
        _ => {
            let newest = "SELECT coalesce(max(version), 0) FROM _sqlx_migrations WHERE success";
            let version: i64 = sqlx::query_scalar(newest).fetch_one(connection).await?;
            Ok(if version == 0 { Found::Nothing } else { Found::Version(version) })
        }
    }
}

fn migrator() -> Migrator {
    let migrations = MIGRATIONS.map(|(version, description, statements)| {
        let statements = statements.into_sql_str();
        Migration::new(version, description.into(), MigrationType::Simple, statements, false)
    });
    Migrator::with_migrations(migrations.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrations_count_up_to_the_known_version() {
        assert!(MIGRATIONS.iter().map(|(version, ..)| *version).eq(1..=KNOWN));
    }
}
