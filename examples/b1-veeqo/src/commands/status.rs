//! `status`: how the work stands, from the store alone; also while `run` works.

use crate::config::Config;
use crate::connect;
use crate::failure::{Failure, STUCK, WARNED};
use crate::operator::now;
use crate::output::{Output, StatusView};
use b1_veeqo_store::Access;
use b1_veeqo_sync::watch::{self, Level};
use std::process::ExitCode;

/// Prints how the work stands; the exit code says how well, for a monitoring check.
pub(super) async fn run(config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let store = connect::store(config, Access::Tool).await?;
    let status = watch::status(store.as_ref(), &config.settings, now()?).await?;
    connect::close(store).await?;
    let code = match status.level {
        Level::Well => ExitCode::SUCCESS,
        Level::Attention => ExitCode::from(WARNED),
        Level::Stuck => ExitCode::from(STUCK),
    };
    let view = StatusView::new(status, &config.store);
    output.result(&view, &view)?;
    Ok(code)
}
