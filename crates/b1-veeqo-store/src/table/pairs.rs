//! Pairs.

use super::failed;
use crate::column::{Fields, json};
use crate::failure::Refused;
use b1_veeqo_sync::ledger::{Pair, PairKey, PairState, StoreError};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

pub(crate) async fn put(connection: &mut SqliteConnection, pair: &Pair) -> Result<(), Refused> {
    let statement = "INSERT OR REPLACE INTO pairs (item, warehouse, sellable_id, state, \
        sap_expected, veeqo_expected, candidate, pending_put, last_booked, leads) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    sqlx::query(statement)
        .bind(pair.key.item.as_str())
        .bind(pair.key.warehouse.as_str())
        .bind(pair.sellable_id)
        .bind(word(pair.state))
        .bind(pair.sap_expected.to_string())
        .bind(pair.veeqo_expected.to_string())
        .bind(json(pair.candidate.as_ref())?)
        .bind(json(pair.pending_put.as_ref())?)
        .bind(json(pair.last_booked.as_ref())?)
        .bind(json(pair.leads.as_ref())?)
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Pair>, StoreError> {
    let query = sqlx::query("SELECT * FROM pairs ORDER BY item, warehouse");
    let rows = query.fetch_all(connection).await.map_err(failed("read the pairs"))?;
    rows.iter().map(read).collect()
}

pub(crate) async fn one(
    connection: &mut SqliteConnection,
    key: &PairKey,
) -> Result<Option<Pair>, StoreError> {
    let query = sqlx::query("SELECT * FROM pairs WHERE item = ? AND warehouse = ?")
        .bind(key.item.as_str())
        .bind(key.warehouse.as_str());
    let row = query.fetch_optional(connection).await.map_err(failed("read a pair"))?;
    row.as_ref().map(read).transpose()
}

fn word(state: PairState) -> &'static str {
    match state {
        PairState::Closed => "closed",
        PairState::Open => "open",
        PairState::Paused => "paused",
    }
}

fn read(row: &SqliteRow) -> Result<Pair, StoreError> {
    let fields = Fields::new(row, "pairs", &["item", "warehouse"]);
    Ok(Pair {
        key: PairKey { item: fields.parse("item")?, warehouse: fields.parse("warehouse")? },
        sellable_id: fields.get("sellable_id")?,
        state: fields.word("state")?,
        sap_expected: fields.parse("sap_expected")?,
        veeqo_expected: fields.parse("veeqo_expected")?,
        candidate: fields.json_optional("candidate")?,
        pending_put: fields.json_optional("pending_put")?,
        last_booked: fields.json_optional("last_booked")?,
        leads: fields.json_optional("leads")?,
    })
}
