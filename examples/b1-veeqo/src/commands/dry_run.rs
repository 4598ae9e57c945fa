//! `sync --dry-run`: what would be written, and nothing is.

use super::{check, environment};
use crate::config::Config;
use crate::connect::{self, HeldBack, Sides};
use crate::failure::Failure;
use crate::output::{DryRunLog, Output};
use std::process::ExitCode;
use std::sync::Arc;

/// Works on a copy of the store with clients that send no write, and prints what they held back. A worker may be running.
pub(super) async fn run(config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let writes = HeldBack::default();
    let sides = Sides::holding_back(config, &environment, Some(&writes))?;
    let (store, folder) = connect::copy_of_store(&config.store).await?;
    check::refuse_unready(config, &sides, &store).await?;
    let log = Arc::new(DryRunLog::new(writes, output));
    let engine = connect::engine(config, &sides, &store).observed(log.clone());
    let ended = engine.rehearse().await;
    engine.log_out().await;
    drop(engine);
    let (summary, follows) = ended?;
    let view = log.view(summary, follows);
    connect::close(store).await?;
    drop(folder);
    output.result(&view, &view)?;
    Ok(ExitCode::SUCCESS)
}
