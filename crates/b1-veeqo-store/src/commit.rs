//! Commits: one transaction each.

use crate::failure::Refused;
use crate::table::{cursors, exceptions, fence, items, journal, notes, pairs, trace, work};
use b1_veeqo_sync::ledger::{Change, Flow};
use sqlx::{Connection, SqliteConnection};

/// Applies all changes, in order, or none. Dropped before its end, it keeps nothing.
pub(crate) async fn all(connection: &mut SqliteConnection, changes: Vec<Change>) -> Result<(), Refused> {
    // Immediate: where another process is writing, we wait here and never half way.
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    for change in changes {
        apply(&mut transaction, change).await?;
    }
    Ok(transaction.commit().await?)
}

async fn apply(connection: &mut SqliteConnection, change: Change) -> Result<(), Refused> {
    match change {
        Change::PutWork(row) => {
            trace::saw(connection, &row).await?;
            work::put(connection, &row).await
        }
        Change::PutItem(item) => {
            let record = format!("item:{}", item.item_code);
            trace::take_in(connection, Flow::Catalogue, &record).await?;
            items::put(connection, &item).await
        }
        Change::TakeIn { flow, record } => trace::take_in(connection, flow, &record).await,
        Change::PutPair(pair) => pairs::put(connection, &pair).await,
        Change::SetCursor { name, value } => cursors::set(connection, &name, &value).await,
        Change::OpenException { exception, at } => exceptions::open(connection, &exception, at).await,
        Change::ResolveExceptions { record, keep, at } => {
            exceptions::resolve(connection, &record, &keep, at).await
        }
        Change::SetExceptionStatus { id, status, at } => {
            exceptions::set_status(connection, id, status, at).await
        }
        Change::PutFenceProof(proof) => fence::put(connection, &proof).await,
        Change::PutNote(note) => notes::put(connection, &note).await,
        Change::RemoveNote { topic, name } => notes::remove(connection, topic, &name).await,
        Change::Journal(entry) => journal::append(connection, &entry).await,
        Change::ForgetHistory { before, most } => trace::forget(connection, before, most).await,
        Change::Ask { by, action } => trace::ask(connection, &by, &action).await,
        Change::Answer { id, at, outcome } => trace::answer(connection, id, at, &outcome).await,
        Change::PutAlias(alias) => trace::put_alias(connection, &alias).await,
        Change::RemoveAlias { sku } => trace::remove_alias(connection, &sku).await,
        _ => Err(Refused::UnknownChange),
    }
}
