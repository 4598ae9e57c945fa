//! `exceptions`: what needs data or a person, and trying it again.

use crate::cli::{ExceptionsCommand, RetryArgs, StatusFilter};
use crate::config::Config;
use crate::connect;
use crate::failure::Failure;
use crate::output::{ExceptionList, ExceptionView, Output, RetryView};
use b1_veeqo_store::{Access, SqliteStore};
use b1_veeqo_sync::ledger::{ExceptionStatus, Store};
use b1_veeqo_sync::{RetryTarget, retry};
use jiff::Timestamp;
use rest_transport::{Clock, SystemClock};
use std::process::ExitCode;

/// Lists or retries, also while `run` works on the same store.
pub(super) async fn run(
    what: &ExceptionsCommand,
    config: &Config,
    output: Output,
) -> Result<ExitCode, Failure> {
    let store = connect::store(config, Access::Tool).await?;
    let code = match what {
        ExceptionsCommand::List(args) => list(&store, args.status, output).await?,
        ExceptionsCommand::Retry(args) => again(&store, args, output).await?,
    };
    connect::close(store).await?;
    Ok(code)
}

async fn list(store: &SqliteStore, filter: StatusFilter, output: Output) -> Result<ExitCode, Failure> {
    let status = match filter {
        StatusFilter::Open => Some(ExceptionStatus::Open),
        StatusFilter::Resolved => Some(ExceptionStatus::Resolved),
        StatusFilter::Ignored => Some(ExceptionStatus::Ignored),
        StatusFilter::All => None,
    };
    let records = store.exceptions(status).await?;
    let views: Vec<_> = records.into_iter().map(ExceptionView::from).collect();
    output.result(ExceptionList(&views), &views)?;
    Ok(ExitCode::SUCCESS)
}

/// An id that is not open is a mistake in the command.
async fn again(store: &SqliteStore, args: &RetryArgs, output: Output) -> Result<ExitCode, Failure> {
    let target = if args.all { RetryTarget::All } else { RetryTarget::Ids(args.ids.clone()) };
    let now = Timestamp::try_from(SystemClock::new().now());
    let now = now.map_err(|why| Failure::failed("the machine's clock is set to no usable time", why))?;
    let view = RetryView::from(retry(store, &target, now).await?);
    output.result(&view, &view)?;
    Ok(if view.knew_all() { ExitCode::SUCCESS } else { ExitCode::from(2) })
}
