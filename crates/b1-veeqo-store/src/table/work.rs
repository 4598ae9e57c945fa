//! Work rows.

use super::failed;
use crate::column::{Fields, json, time};
use crate::failure::Refused;
use b1_veeqo_sync::ledger::{Flow, StoreError, Work, WorkKey, WorkState};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

pub(crate) async fn put(connection: &mut SqliteConnection, work: &Work) -> Result<(), Refused> {
    let statement = "INSERT OR REPLACE INTO work \
        (key, flow, state, created_at, due_at, parent, attempts, generation, subject, reason, refused, facts, intent, link, decided) \
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    sqlx::query(statement)
        .bind(work.key.as_str())
        .bind(work.flow.as_str())
        .bind(work.state.as_str())
        .bind(time(work.created_at))
        .bind(time(work.due_at))
        .bind(work.parent.as_ref().map(WorkKey::as_str))
        .bind(work.attempts)
        .bind(work.generation)
        .bind(&work.subject)
        .bind(work.reason.as_deref())
        .bind(work.refused)
        .bind(json(Some(&work.facts))?)
        .bind(json(work.intent.as_ref())?)
        .bind(json(work.link.as_ref())?)
        .bind(json((!work.decided.is_empty()).then_some(&work.decided))?)
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn one(
    connection: &mut SqliteConnection,
    key: &WorkKey,
) -> Result<Option<Work>, StoreError> {
    let query = sqlx::query("SELECT * FROM work WHERE key = ?").bind(key.as_str());
    let row = query.fetch_optional(connection).await.map_err(failed("read a work row"))?;
    row.as_ref().map(read).transpose()
}

pub(crate) async fn in_states(
    connection: &mut SqliteConnection,
    flow: Flow,
    states: &[WorkState],
) -> Result<Vec<Work>, StoreError> {
    let statement = "SELECT * FROM work WHERE flow = ? AND state IN (SELECT value FROM json_each(?)) \
        ORDER BY due_at, key";
    let states = states.iter().map(|state| state.as_str()).collect::<Vec<_>>();
    let query = sqlx::query(statement).bind(flow.as_str()).bind(serde_json::json!(states).to_string());
    let rows = query.fetch_all(connection).await.map_err(failed("read the work rows of a flow"))?;
    rows.iter().map(read).collect()
}

pub(crate) async fn oldest(
    connection: &mut SqliteConnection,
    flow: Flow,
    states: &[WorkState],
) -> Result<Option<Work>, StoreError> {
    let statement = "SELECT * FROM work WHERE flow = ? AND state IN (SELECT value FROM json_each(?)) \
        ORDER BY created_at, key LIMIT 1";
    let states = states.iter().map(|state| state.as_str()).collect::<Vec<_>>();
    let query = sqlx::query(statement).bind(flow.as_str()).bind(serde_json::json!(states).to_string());
    let row = query.fetch_optional(connection).await.map_err(failed("read the oldest work row"))?;
    row.as_ref().map(read).transpose()
}

pub(crate) async fn children(
    connection: &mut SqliteConnection,
    parent: &WorkKey,
) -> Result<Vec<Work>, StoreError> {
    let query = sqlx::query("SELECT * FROM work WHERE parent = ? ORDER BY key").bind(parent.as_str());
    let rows = query.fetch_all(connection).await.map_err(failed("read the rows that depend on another"))?;
    rows.iter().map(read).collect()
}

/// The text stands somewhere in each row that has such a name: those are read, and asked.
pub(crate) async fn called(connection: &mut SqliteConnection, name: &str) -> Result<Vec<Work>, StoreError> {
    let statement =
        "SELECT * FROM work WHERE instr(key, ?1) OR instr(facts, ?1) OR instr(link, ?1) ORDER BY key";
    let query = sqlx::query(statement).bind(name);
    let rows = query.fetch_all(connection).await.map_err(failed("look for rows by name"))?;
    let mut found = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    found.retain(|work| work.names().iter().any(|known| known == name));
    Ok(found)
}

pub(crate) async fn counts(
    connection: &mut SqliteConnection,
) -> Result<Vec<(Flow, WorkState, u64)>, StoreError> {
    let statement = "SELECT flow, state, count(*) AS rows FROM work GROUP BY flow, state";
    let rows = sqlx::query(statement).fetch_all(connection).await.map_err(failed("count the work rows"))?;
    let mut counts = rows.iter().map(read_count).collect::<Result<Vec<_>, _>>()?;
    counts.sort_unstable();
    Ok(counts)
}

pub(crate) fn read_count(row: &SqliteRow) -> Result<(Flow, WorkState, u64), StoreError> {
    let fields = Fields::new(row, "work of", &["flow", "state"]);
    let rows = row.try_get::<u64, _>("rows").map_err(failed("count the work rows"))?;
    Ok((fields.parse("flow")?, fields.parse("state")?, rows))
}

fn read(row: &SqliteRow) -> Result<Work, StoreError> {
    let fields = Fields::new(row, "work", &["key"]);
    Ok(Work {
        key: WorkKey::stored(fields.get("key")?),
        flow: fields.parse("flow")?,
        parent: fields.get::<Option<String>>("parent")?.map(WorkKey::stored),
        state: fields.parse("state")?,
        created_at: fields.parse("created_at")?,
        due_at: fields.parse("due_at")?,
        attempts: fields.get("attempts")?,
        generation: fields.get("generation")?,
        subject: fields.get("subject")?,
        reason: fields.get("reason")?,
        refused: fields.get("refused")?,
        facts: fields.json("facts")?,
        intent: fields.json_optional("intent")?,
        link: fields.json_optional("link")?,
        decided: fields.json_optional("decided")?.unwrap_or_default(),
    })
}
