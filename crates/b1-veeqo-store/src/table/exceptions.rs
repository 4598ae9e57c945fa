//! Exceptions.

use super::failed;
use crate::column::{Fields, json, time};
use crate::failure::Refused;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sync::ledger::{ExceptionRecord, ExceptionStatus, NewException, StoreError, WorkKey};
use jiff::Timestamp;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

/// Opens an exception; refreshes the open one where there is one, and leaves an ignored one alone.
pub(crate) async fn open(
    connection: &mut SqliteConnection,
    new: &NewException,
    at: Timestamp,
) -> Result<(), Refused> {
    let statement = "UPDATE exceptions SET message = ?, value = ?, updated_at = ? \
        WHERE code = ? AND record = ? AND status = 'open'";
    let refreshed = sqlx::query(statement)
        .bind(&new.message)
        .bind(new.value.map(|value| value.to_string()))
        .bind(time(at))
        .bind(new.code.as_str())
        .bind(&new.record)
        .execute(&mut *connection)
        .await?;
    if refreshed.rows_affected() == 0 && !is_ignored(connection, new).await? {
        insert(connection, new, at).await?;
    }
    Ok(())
}

async fn is_ignored(connection: &mut SqliteConnection, new: &NewException) -> Result<bool, sqlx::Error> {
    let statement =
        "SELECT EXISTS (SELECT 1 FROM exceptions WHERE code = ? AND record = ? AND status = 'ignored')";
    sqlx::query_scalar(statement).bind(new.code.as_str()).bind(&new.record).fetch_one(connection).await
}

async fn insert(
    connection: &mut SqliteConnection,
    new: &NewException,
    at: Timestamp,
) -> Result<(), sqlx::Error> {
    let statement = "INSERT INTO exceptions \
        (code, severity, flow, record, work, subject, message, status, opened_at, updated_at, value) \
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    sqlx::query(statement)
        .bind(new.code.as_str())
        .bind(new.code.severity().as_str())
        .bind(new.flow.as_str())
        .bind(&new.record)
        .bind(new.work.as_ref().map(WorkKey::as_str))
        .bind(&new.subject)
        .bind(&new.message)
        .bind(ExceptionStatus::Open.as_str())
        .bind(time(at))
        .bind(time(at))
        .bind(new.value.map(|value| value.to_string()))
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn resolve(
    connection: &mut SqliteConnection,
    record: &str,
    keep: &[Code],
    at: Timestamp,
) -> Result<(), Refused> {
    let statement = "UPDATE exceptions SET status = 'resolved', updated_at = ? \
        WHERE record = ? AND status = 'open' AND code NOT IN (SELECT value FROM json_each(?))";
    sqlx::query(statement).bind(time(at)).bind(record).bind(json(Some(&keep))?).execute(connection).await?;
    Ok(())
}

pub(crate) async fn set_status(
    connection: &mut SqliteConnection,
    id: i64,
    status: ExceptionStatus,
    at: Timestamp,
) -> Result<(), Refused> {
    let query = sqlx::query("UPDATE exceptions SET status = ?, updated_at = ? WHERE id = ?")
        .bind(status.as_str())
        .bind(time(at))
        .bind(id);
    match query.execute(connection).await?.rows_affected() {
        0 => Err(Refused::NoException { id }),
        _ => Ok(()),
    }
}

pub(crate) async fn with_status(
    connection: &mut SqliteConnection,
    status: Option<ExceptionStatus>,
) -> Result<Vec<ExceptionRecord>, StoreError> {
    let query = match status {
        Some(status) => {
            sqlx::query("SELECT * FROM exceptions WHERE status = ? ORDER BY id").bind(status.as_str())
        }
        None => sqlx::query("SELECT * FROM exceptions ORDER BY id"),
    };
    let rows = query.fetch_all(connection).await.map_err(failed("read the exceptions"))?;
    rows.iter().map(read).collect()
}

fn read(row: &SqliteRow) -> Result<ExceptionRecord, StoreError> {
    let fields = Fields::new(row, "exceptions", &["id"]);
    Ok(ExceptionRecord {
        id: fields.get("id")?,
        code: fields.parse("code")?,
        severity: fields.word("severity")?,
        flow: fields.parse("flow")?,
        record: fields.get("record")?,
        work: fields.get::<Option<String>>("work")?.map(WorkKey::stored),
        subject: fields.get("subject")?,
        message: fields.get("message")?,
        status: fields.parse("status")?,
        opened_at: fields.parse("opened_at")?,
        updated_at: fields.parse("updated_at")?,
        value: fields.parse_optional("value")?,
    })
}
