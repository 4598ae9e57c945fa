//! `sync --once`: every flow until nothing is due.

use super::{check, environment};
use crate::config::Config;
use crate::connect::{self, Sides};
use crate::failure::Failure;
use crate::output::{Output, PassView, Progress};
use b1_veeqo_store::Access;
use std::process::ExitCode;
use std::sync::Arc;

/// Runs one complete pass and prints what it did.
pub(super) async fn run(config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let sides = Sides::prepare(config, &environment)?;
    let view = pass(config, &sides, output).await?;
    output.result(&view, &view)?;
    Ok(ExitCode::SUCCESS)
}

/// One complete pass over an own opening of the store, as after a restart.
pub(super) async fn pass(config: &Config, sides: &Sides, output: Output) -> Result<PassView, Failure> {
    let store = connect::store(config, Access::Worker).await?;
    check::refuse_unready(config, sides, &store).await?;
    let progress = Arc::new(Progress::new(output));
    let engine = connect::engine(config, sides, &store).observed(progress.clone());
    let ended = engine.sync_once().await;
    progress.finish();
    engine.log_out().await;
    drop(engine);
    let summary = ended?;
    connect::close(store).await?;
    Ok(PassView::from(summary))
}
