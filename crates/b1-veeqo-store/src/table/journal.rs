//! The journal.

use super::failed;
use crate::column::{Fields, time};
use crate::failure::Refused;
use b1_veeqo_sync::ledger::{JournalEntry, StoreError};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

pub(crate) async fn append(connection: &mut SqliteConnection, entry: &JournalEntry) -> Result<(), Refused> {
    sqlx::query("INSERT INTO journal (at, record, action, detail, actor) VALUES (?, ?, ?, ?, ?)")
        .bind(time(entry.at))
        .bind(&entry.record)
        .bind(&entry.action)
        .bind(&entry.detail)
        .bind(entry.actor.as_deref())
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn of(
    connection: &mut SqliteConnection,
    record: &str,
) -> Result<Vec<JournalEntry>, StoreError> {
    let query = sqlx::query("SELECT * FROM journal WHERE record = ? ORDER BY id").bind(record);
    let rows = query.fetch_all(connection).await.map_err(failed("read the journal"))?;
    rows.iter().map(read).collect()
}

fn read(row: &SqliteRow) -> Result<JournalEntry, StoreError> {
    let fields = Fields::new(row, "journal", &["id"]);
    Ok(JournalEntry {
        at: fields.parse("at")?,
        record: fields.get("record")?,
        action: fields.get("action")?,
        detail: fields.get("detail")?,
        actor: fields.get("actor")?,
    })
}
