//! The last trial of the fence.

use super::failed;
use crate::column::{Fields, time};
use crate::failure::Refused;
use b1_veeqo_sync::ledger::{FenceProof, StoreError};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

pub(crate) async fn put(connection: &mut SqliteConnection, proof: &FenceProof) -> Result<(), Refused> {
    let statement = "INSERT OR REPLACE INTO fence (id, outcome, version, claim_table, at, detail) \
        VALUES (1, ?, ?, ?, ?, ?)";
    sqlx::query(statement)
        .bind(proof.outcome.as_str())
        .bind(proof.version.as_deref())
        .bind(&proof.claim_table)
        .bind(time(proof.at))
        .bind(&proof.detail)
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn one(connection: &mut SqliteConnection) -> Result<Option<FenceProof>, StoreError> {
    let row = sqlx::query("SELECT * FROM fence").fetch_optional(connection).await;
    row.map_err(failed("read the trial of the fence"))?.as_ref().map(read).transpose()
}

fn read(row: &SqliteRow) -> Result<FenceProof, StoreError> {
    let fields = Fields::new(row, "fence", &["id"]);
    Ok(FenceProof {
        outcome: fields.parse("outcome")?,
        version: fields.get("version")?,
        claim_table: fields.get("claim_table")?,
        at: fields.parse("at")?,
        detail: fields.get("detail")?,
    })
}
