//! Cursors.

use super::failed;
use crate::failure::Refused;
use b1_veeqo_sync::ledger::StoreError;
use sqlx::SqliteConnection;

pub(crate) async fn set(connection: &mut SqliteConnection, name: &str, value: &str) -> Result<(), Refused> {
    let statement = "INSERT OR REPLACE INTO cursors (name, value) VALUES (?, ?)";
    sqlx::query(statement).bind(name).bind(value).execute(connection).await?;
    Ok(())
}

pub(crate) async fn one(connection: &mut SqliteConnection, name: &str) -> Result<Option<String>, StoreError> {
    let query = sqlx::query_scalar("SELECT value FROM cursors WHERE name = ?").bind(name);
    query.fetch_optional(connection).await.map_err(failed("read a cursor"))
}
