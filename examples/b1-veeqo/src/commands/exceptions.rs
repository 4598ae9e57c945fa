//! `exceptions`: what needs data or a person, and trying it again.

use crate::cli::{ExceptionsCommand, ExplainArgs, IgnoreArgs, ResolveArgs, RetryArgs, StatusFilter};
use crate::config::Config;
use crate::connect;
use crate::failure::Failure;
use crate::operator::{now, operator};
use crate::output::{
    ExceptionList, ExceptionView, Explanation, IgnoreView, Output, ResolveView, RetryView, SupplyView,
};
use b1_veeqo_mapping::exception::{Code, index};
use b1_veeqo_store::{Access, SqliteStore};
use b1_veeqo_sync::ledger::{ExceptionStatus, Store};
use b1_veeqo_sync::{RetryTarget, Supplied, choose_customer, ignore, map_sku, name_units, resolve, retry};
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
    let config = config()?;
    let store = connect::store(&config, Access::Tool).await?;
    let code = match what {
        ExceptionsCommand::Explain(_) => ExitCode::SUCCESS,
        ExceptionsCommand::List(args) => list(&store, args.status, output).await?,
        ExceptionsCommand::Retry(args) => again(&store, args, output).await?,
        ExceptionsCommand::Ignore(args) => leave_out(&store, args, output).await?,
        ExceptionsCommand::Resolve(args) => settle(&store, &config, args, output).await?,
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
    let view = RetryView::from(retry(store, &target, &operator()?).await?);
    output.result(&view, &view)?;
    Ok(if view.knew_all() { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

/// An id that is not open, or whose document may be on the other side, is a mistake in the command.
async fn leave_out(store: &SqliteStore, args: &IgnoreArgs, output: Output) -> Result<ExitCode, Failure> {
    let view = IgnoreView::from(ignore(store, &args.ids, &args.reason, &operator()?).await?);
    output.result(&view, &view)?;
    Ok(if view.left_out_all() { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

/// Supplies what is lacking, or closes. Only what nothing else closes may be closed by hand; anything else is a mistake in the command.
async fn settle(
    store: &SqliteStore,
    config: &Config,
    args: &ResolveArgs,
    output: Output,
) -> Result<ExitCode, Failure> {
    if let Some(note) = &args.note {
        let view = ResolveView::from(resolve(store, &args.ids, note, &operator()?).await?);
        output.result(&view, &view)?;
        return Ok(if view.closed_all() { ExitCode::SUCCESS } else { ExitCode::from(2) });
    }
    let [id] = args.ids[..] else {
        return Err(Failure::refused_by("nothing was changed", "data is supplied for one ID at a time"));
    };
    supply(store, config, id, args).await?.map_err(|why| Failure::refused_by("nothing was changed", why))?;
    let view = SupplyView { supplied: id };
    output.result(&view, &view)?;
    Ok(ExitCode::SUCCESS)
}

async fn supply(
    store: &SqliteStore,
    config: &Config,
    id: i64,
    args: &ResolveArgs,
) -> Result<Supplied, Failure> {
    let by = operator()?;
    if let Some(pair) = args.sku.clone() {
        return Ok(map_sku(store, &config.settings.items.aliases, id, pair, &by).await?);
    }
    if let Some(given) = args.units.given() {
        return Ok(name_units(store, id, args.units.line.as_deref(), given, &by).await?);
    }
    match &args.customer {
        Some(customer) => Ok(choose_customer(store, id, customer, &by).await?),
        None => Ok(Ok(())),
    }
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
