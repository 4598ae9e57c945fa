//! `run`: every flow on its interval, until the program should stop.

use super::{check, environment, stop};
use crate::config::Config;
use crate::connect::{self, Sides};
use crate::failure::Failure;
use crate::output::Output;
use b1_veeqo_store::Access;
use std::process::ExitCode;

/// Works until SIGTERM or Ctrl-C; the record under way is finished first.
pub(super) async fn run(config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let stopped = stop::requested()?;
    let sides = Sides::prepare(config, &environment)?;
    let store = connect::store(config, Access::Worker).await?;
    check::refuse_unready(config, &sides, &store).await?;
    output.line("b1-veeqo is running; stop it with SIGTERM or Ctrl-C")?;
    let engine = connect::engine(config, &sides, &store);
    engine.run(stopped).await?;
    engine.log_out().await;
    drop(engine);
    connect::close(store).await?;
    output.line("b1-veeqo has stopped; nothing is half done")?;
    Ok(ExitCode::SUCCESS)
}
