//! One module for each table: how its rows are written and read.

pub(crate) mod balance;
pub(crate) mod cursors;
pub(crate) mod exceptions;
pub(crate) mod fence;
pub(crate) mod items;
pub(crate) mod journal;
pub(crate) mod notes;
pub(crate) mod pairs;
pub(crate) mod trace;
pub(crate) mod work;

use b1_veeqo_sync::ledger::StoreError;

/// The error of a read.
fn failed(action: &'static str) -> impl FnOnce(sqlx::Error) -> StoreError {
    move |source| StoreError::Failed { action, source: source.into() }
}
