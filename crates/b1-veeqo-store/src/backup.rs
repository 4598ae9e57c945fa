//! A copy of the file before its schema changes.

use crate::failure::Unopened;
use crate::file;
use sqlx::{AssertSqlSafe, SqliteConnection};
use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// Copies the whole database beside it, to `ledger.db.v2-20260131T093000Z.bak` for one of version 2. The copy is consistent, private, and on disk
/// when its name appears; one that was cut short has another name.
pub(crate) async fn make(
    connection: &mut SqliteConnection,
    path: &Path,
    version: i64,
) -> Result<PathBuf, Unopened> {
    let now = "SELECT strftime('%Y%m%dT%H%M%SZ', 'now')";
    let now: String = sqlx::query_scalar(now).fetch_one(&mut *connection).await.map_err(Unopened::Sqlite)?;
    let target = beside(path, &format!(".v{version}-{now}.bak"));
    let part = beside(path, &format!(".v{version}.bak.part"));
    let failed = |source: io::Error| Unopened::NotBackedUp { path: target.clone(), source: source.into() };
    remove(&part).and_then(|()| file::create_private(&part)).map_err(failed)?;
    into(connection, &part).await.map_err(|source| match source {
        Unopened::NotCopied { source, .. } => Unopened::NotBackedUp { path: target.clone(), source },
        other => other,
    })?;
    keep(&part, &target).map_err(failed)?;
    Ok(target)
}

/// Copies the whole database into a file that is empty or not there.
pub(crate) async fn into(connection: &mut SqliteConnection, target: &Path) -> Result<(), Unopened> {
    let failed = |source| Unopened::NotCopied { path: target.to_owned(), source };
    let text = target.to_str().ok_or_else(|| failed("its path is no UTF-8".into()))?.replace('\'', "''");
    let copied = sqlx::raw_sql(AssertSqlSafe(format!("VACUUM INTO '{text}'"))).execute(connection).await;
    copied.map(drop).map_err(|source| failed(source.into()))
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// What an earlier attempt left.
fn remove(part: &Path) -> io::Result<()> {
    match fs::remove_file(part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Brings the copy to the disk, then gives it its name.
fn keep(part: &Path, target: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).open(part)?.sync_all()?;
    fs::rename(part, target)?;
    #[cfg(unix)]
    if let Some(directory) = target.parent() {
        fs::File::open(directory)?.sync_all()?;
    }
    Ok(())
}
