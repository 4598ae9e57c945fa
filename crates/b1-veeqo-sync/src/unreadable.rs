//! Rows of Veeqo that cannot be read: each is told, none stops the others.

use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Flow};
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use rust_decimal::Decimal;
use veeqo_client::Error;

/// The end of a walk that gave all readable rows: what it could not read becomes exceptions. Any other error ends the pass.
pub(crate) async fn end_of_walk(
    ctx: &Context,
    flow: Flow,
    record: &'static str,
    action: &'static str,
    error: Error,
) -> Result<(), EngineError> {
    let Error::UnreadableRows { rows, .. } = &error else { return Err(EngineError::veeqo(action, error)) };
    let seen = |id: i64| Change::TakeIn { flow, record: format!("{record}:{id}") };
    let seen: Vec<Change> = rows.iter().filter_map(|row| row.id.map(seen)).collect();
    let changes = rows.iter().map(|row| {
        let id = row.id.map_or_else(|| "without id".to_owned(), |id| id.to_string());
        tell(ctx, flow, format!("{record}:{id}"), format!("{record} {id} in Veeqo"), row.reason.clone(), None)
    });
    ctx.commit(changes.chain(seen).collect()).await
}

/// The same for a walk over SAP's records.
pub(crate) async fn end_of_sap_walk(
    ctx: &Context,
    flow: Flow,
    record: &'static str,
    action: &'static str,
    error: sap_b1_client::Error,
) -> Result<(), EngineError> {
    let sap_b1_client::Error::UnreadableRows { rows, .. } = &error else {
        return Err(EngineError::sap(action, error));
    };
    let changes = rows.iter().map(|row| {
        let key = row.key.as_deref().unwrap_or("without key");
        tell(ctx, flow, format!("{record}:{key}"), format!("{record} {key} in SAP"), row.reason.clone(), None)
    });
    ctx.commit(changes.collect()).await
}

/// The exception of one record that cannot be read.
pub(crate) fn tell(
    ctx: &Context,
    flow: Flow,
    record: String,
    subject: String,
    message: String,
    value: Option<Decimal>,
) -> Change {
    ctx.tell(flow, record, subject, Trouble::new(Code::DataUnreadable, message), value)
}
