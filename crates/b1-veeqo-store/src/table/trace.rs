//! What was seen and asked: the register of records, the requests, the aliases.

use super::failed;
use crate::column::{Fields, time};
use crate::failure::Refused;
use b1_veeqo_mapping::Sku;
use b1_veeqo_sync::ledger::{Action, Alias, Flow, Operator, Request, StoreError, Work};
use jiff::Timestamp;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

/// Takes in the record that a row stands for.
pub(crate) async fn saw(connection: &mut SqliteConnection, work: &Work) -> Result<(), Refused> {
    if work.key.is_record() { take_in(connection, work.flow, work.key.as_str()).await } else { Ok(()) }
}

pub(crate) async fn take_in(
    connection: &mut SqliteConnection,
    flow: Flow,
    record: &str,
) -> Result<(), Refused> {
    let statement = "INSERT OR IGNORE INTO intake (record, flow) VALUES (?, ?)";
    sqlx::query(statement).bind(record).bind(flow.as_str()).execute(connection).await?;
    Ok(())
}

pub(crate) async fn ask(
    connection: &mut SqliteConnection,
    by: &Operator,
    action: &Action,
) -> Result<(), Refused> {
    sqlx::query("INSERT INTO requests (at, actor, action) VALUES (?, ?, ?)")
        .bind(time(by.at))
        .bind(&by.name)
        .bind(serde_json::to_string(action)?)
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn answer(
    connection: &mut SqliteConnection,
    id: i64,
    at: Timestamp,
    outcome: &str,
) -> Result<(), Refused> {
    let statement = "UPDATE requests SET done_at = ?, outcome = ? WHERE id = ?";
    sqlx::query(statement).bind(time(at)).bind(outcome).bind(id).execute(connection).await?;
    Ok(())
}

pub(crate) async fn put_alias(connection: &mut SqliteConnection, alias: &Alias) -> Result<(), Refused> {
    sqlx::query("INSERT OR REPLACE INTO aliases (sku, item_code, at, actor) VALUES (?, ?, ?, ?)")
        .bind(alias.sku.as_str())
        .bind(alias.item.as_str())
        .bind(time(alias.by.at))
        .bind(&alias.by.name)
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets the oldest entries of the journal and the oldest requests that were answered.
pub(crate) async fn forget(
    connection: &mut SqliteConnection,
    before: Timestamp,
    most: u32,
) -> Result<(), Refused> {
    for statement in [
        "DELETE FROM journal WHERE id IN (SELECT id FROM journal WHERE at < ? ORDER BY at LIMIT ?)",
        "DELETE FROM requests WHERE id IN (SELECT id FROM requests WHERE done_at < ? ORDER BY id LIMIT ?)",
    ] {
        sqlx::query(statement).bind(time(before)).bind(most).execute(&mut *connection).await?;
    }
    Ok(())
}

pub(crate) async fn requests(connection: &mut SqliteConnection) -> Result<Vec<Request>, StoreError> {
    let query = sqlx::query("SELECT * FROM requests WHERE done_at IS NULL ORDER BY id");
    let rows = query.fetch_all(connection).await.map_err(failed("read the requests"))?;
    rows.iter().map(read_request).collect()
}

fn read_request(row: &SqliteRow) -> Result<Request, StoreError> {
    let fields = Fields::new(row, "requests", &["id"]);
    let by = Operator { name: fields.get("actor")?, at: fields.parse("at")? };
    Ok(Request { id: fields.get("id")?, by, action: fields.json("action")? })
}

pub(crate) async fn remove_alias(connection: &mut SqliteConnection, sku: &Sku) -> Result<(), Refused> {
    sqlx::query("DELETE FROM aliases WHERE sku = ?").bind(sku.as_str()).execute(connection).await?;
    Ok(())
}

pub(crate) async fn aliases(connection: &mut SqliteConnection) -> Result<Vec<Alias>, StoreError> {
    let query = sqlx::query("SELECT * FROM aliases ORDER BY sku");
    let rows = query.fetch_all(connection).await.map_err(failed("read the aliases"))?;
    rows.iter().map(read_alias).collect()
}

fn read_alias(row: &SqliteRow) -> Result<Alias, StoreError> {
    let fields = Fields::new(row, "aliases", &["sku"]);
    let by = Operator { name: fields.get("actor")?, at: fields.parse("at")? };
    Ok(Alias { sku: fields.parse("sku")?, item: fields.parse("item_code")?, by })
}
