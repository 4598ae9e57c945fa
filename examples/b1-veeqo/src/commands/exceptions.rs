//! `exceptions`: what needs data or a person, and trying it again.

use crate::cli::{ExceptionsCommand, ExplainArgs, ResolveArgs, RetryArgs, StatusFilter};
use crate::config::Config;
use crate::connect;
use crate::failure::Failure;
use crate::output::{ExceptionList, ExceptionView, Explanation, Output, ResolveView, RetryView};
use b1_veeqo_mapping::exception::{Code, index};
use b1_veeqo_store::{Access, SqliteStore};
use b1_veeqo_sync::ledger::{ExceptionStatus, Store};
use b1_veeqo_sync::{RetryTarget, resolve, retry};
use jiff::Timestamp;
use rest_transport::{Clock, SystemClock};
use std::process::ExitCode;

/// Explains, lists, retries or resolves, also while `run` works on the same store. An explanation needs no configuration.
pub(super) async fn run(
    what: &ExceptionsCommand,
    config: impl FnOnce() -> Result<Config, Failure>,
    output: Output,
) -> Result<ExitCode, Failure> {
    if let ExceptionsCommand::Explain(args) = what {
        return explain(args, output);
    }
    let store = connect::store(&config()?, Access::Tool).await?;
    let code = match what {
        ExceptionsCommand::Explain(_) => ExitCode::SUCCESS,
        ExceptionsCommand::List(args) => list(&store, args.status, output).await?,
        ExceptionsCommand::Retry(args) => again(&store, args, output).await?,
        ExceptionsCommand::Resolve(args) => settle(&store, args, output).await?,
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
    let now = now()?;
    let views: Vec<_> = records.into_iter().map(|record| ExceptionView::at(record, now)).collect();
    output.result(ExceptionList(&views), &views)?;
    Ok(ExitCode::SUCCESS)
}

/// An id that is not open is a mistake in the command.
async fn again(store: &SqliteStore, args: &RetryArgs, output: Output) -> Result<ExitCode, Failure> {
    let target = match args.code {
        Some(code) => RetryTarget::Code(code),
        None if args.all => RetryTarget::All,
        None => RetryTarget::Ids(args.ids.clone()),
    };
    let view = RetryView::from(retry(store, &target, now()?).await?);
    output.result(&view, &view)?;
    Ok(if view.knew_all() { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

/// Only what nothing else closes may be closed by hand; anything else is a mistake in the command.
async fn settle(store: &SqliteStore, args: &ResolveArgs, output: Output) -> Result<ExitCode, Failure> {
    let view = ResolveView::from(resolve(store, &args.ids, &args.note, now()?).await?);
    output.result(&view, &view)?;
    Ok(if view.closed_all() { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

fn explain(args: &ExplainArgs, output: Output) -> Result<ExitCode, Failure> {
    match args.code {
        Some(code) => output.result(code.page(), &Explanation::from(code))?,
        None => {
            let all: Vec<_> = Code::ALL.iter().copied().map(Explanation::from).collect();
            output.result(index(), &all)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn now() -> Result<Timestamp, Failure> {
    let now = Timestamp::try_from(SystemClock::new().now());
    now.map_err(|why| Failure::failed("the machine's clock is set to no usable time", why))
}
