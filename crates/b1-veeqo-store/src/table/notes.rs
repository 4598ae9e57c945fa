//! Notes.

use super::failed;
use crate::column::{Fields, json};
use crate::failure::Refused;
use b1_veeqo_sync::ledger::{Note, StoreError, Topic};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

pub(crate) async fn put(connection: &mut SqliteConnection, note: &Note) -> Result<(), Refused> {
    sqlx::query("INSERT OR REPLACE INTO notes (topic, name, value) VALUES (?, ?, ?)")
        .bind(note.topic.as_str())
        .bind(&note.name)
        .bind(json(Some(&note.value))?)
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn remove(
    connection: &mut SqliteConnection,
    topic: Topic,
    name: &str,
) -> Result<(), Refused> {
    let statement = "DELETE FROM notes WHERE topic = ? AND name = ?";
    sqlx::query(statement).bind(topic.as_str()).bind(name).execute(connection).await?;
    Ok(())
}

pub(crate) async fn of(connection: &mut SqliteConnection, topic: Topic) -> Result<Vec<Note>, StoreError> {
    let query = sqlx::query("SELECT * FROM notes WHERE topic = ? ORDER BY name").bind(topic.as_str());
    let rows = query.fetch_all(connection).await.map_err(failed("read the notes"))?;
    rows.iter().map(read).collect()
}

fn read(row: &SqliteRow) -> Result<Note, StoreError> {
    let fields = Fields::new(row, "notes", &["topic", "name"]);
    Ok(Note { topic: fields.parse("topic")?, name: fields.get("name")?, value: fields.json("value")? })
}
