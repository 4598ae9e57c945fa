//! What every store must do: one function per behaviour, each on a fresh and empty store.
//!
//! A failed promise panics with the difference; an error of the store itself is returned.

mod atomicity;
mod exceptions;
mod records;
mod sample;
mod trace;
mod work;

use super::store::Store;
use std::error::Error;

pub use atomicity::{a_refused_commit_keeps_nothing, later_changes_see_earlier_ones};
pub use exceptions::{
    an_exception_is_kept_whole, ignored_ones_stay_silent, one_open_exception_per_code_and_record,
    resolving_spares_what_is_kept, status_is_set_by_id,
};
pub use records::{
    cursors_hold_the_last_value, items_come_back_by_code, notes_come_back_by_topic, pairs_come_back_by_key,
    the_journal_keeps_its_order, the_last_proof_is_kept,
};
pub use trace::{
    history_is_forgotten_in_small_steps, items_are_the_catalogue_s_records, requests_wait_for_their_answer,
    rows_are_found_by_any_of_their_names, the_balance_names_what_is_lost, the_last_alias_holds,
    told_of_is_not_lost,
};
pub use work::{
    children_come_by_key, counts_leave_out_what_is_not_there, put_replaces_every_field,
    the_oldest_row_of_some_states, work_comes_by_time_then_key, work_is_kept_whole,
};

/// What a behaviour returns: an error of the store, or of building the samples.
pub type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

/// Runs every behaviour; `open` gives a fresh and empty store each time.
///
/// # Errors
/// The store failed where it must not.
///
/// # Panics
/// The store broke a promise.
pub async fn run<S: Store>(open: impl AsyncFn() -> S) -> Outcome {
    work_is_kept_whole(&open().await).await?;
    put_replaces_every_field(&open().await).await?;
    work_comes_by_time_then_key(&open().await).await?;
    the_oldest_row_of_some_states(&open().await).await?;
    children_come_by_key(&open().await).await?;
    counts_leave_out_what_is_not_there(&open().await).await?;
    items_come_back_by_code(&open().await).await?;
    pairs_come_back_by_key(&open().await).await?;
    cursors_hold_the_last_value(&open().await).await?;
    the_journal_keeps_its_order(&open().await).await?;
    the_last_proof_is_kept(&open().await).await?;
    notes_come_back_by_topic(&open().await).await?;
    an_exception_is_kept_whole(&open().await).await?;
    one_open_exception_per_code_and_record(&open().await).await?;
    ignored_ones_stay_silent(&open().await).await?;
    resolving_spares_what_is_kept(&open().await).await?;
    status_is_set_by_id(&open().await).await?;
    the_balance_names_what_is_lost(&open().await).await?;
    told_of_is_not_lost(&open().await).await?;
    items_are_the_catalogue_s_records(&open().await).await?;
    requests_wait_for_their_answer(&open().await).await?;
    the_last_alias_holds(&open().await).await?;
    rows_are_found_by_any_of_their_names(&open().await).await?;
    history_is_forgotten_in_small_steps(&open().await).await?;
    a_refused_commit_keeps_nothing(&open().await).await?;
    later_changes_see_earlier_ones(&open().await).await
}
