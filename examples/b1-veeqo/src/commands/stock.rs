//! `stock`: pairs of item and warehouse that wait for a person, and the answer.

use super::{environment, yes};
use crate::cli::{AdoptArgs, StockCommand, StockListArgs};
use crate::config::Config;
use crate::connect::{self, Sides};
use crate::failure::Failure;
use crate::operator::{now, operator};
use crate::output::{AdoptView, Output, PairList};
use b1_veeqo_store::{Access, SqliteStore};
use b1_veeqo_sync::stock::{Effect, PairView, Which, adopt, look_at_pairs};
use std::process::ExitCode;

/// Lists or answers, also while `run` works on the same store.
pub(super) async fn run(what: &StockCommand, config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let sides = Sides::prepare(config, &environment)?;
    let store = connect::store(config, Access::Tool).await?;
    let ended = match what {
        StockCommand::List(args) => list(args, config, &sides, &store, output).await,
        StockCommand::Adopt(args) => answer(args, config, &sides, &store, output).await,
    };
    if let Err(error) = sides.sap.logout().await {
        tracing::debug!(%error, "the session was not closed; it ends by itself");
    }
    connect::close(store).await?;
    ended
}

async fn look(
    config: &Config,
    sides: &Sides,
    store: &SqliteStore,
    which: &Which,
) -> Result<Vec<PairView>, Failure> {
    Ok(look_at_pairs(&config.settings, (&sides.sap, &sides.veeqo), store, which).await?)
}

async fn list(
    args: &StockListArgs,
    config: &Config,
    sides: &Sides,
    store: &SqliteStore,
    output: Output,
) -> Result<ExitCode, Failure> {
    let which = match args.pairs.as_slice() {
        [] if args.all => Which::All,
        [] => Which::Asking,
        pairs => Which::These(pairs.to_vec()),
    };
    let list = PairList::of(&look(config, sides, store, &which).await?);
    output.result(&list, &list)?;
    Ok(ExitCode::SUCCESS)
}

/// Shows what would be done, asks, and leaves the answer in the store. A pair that asks nothing is a mistake in the command.
async fn answer(
    args: &AdoptArgs,
    config: &Config,
    sides: &Sides,
    store: &SqliteStore,
    output: Output,
) -> Result<ExitCode, Failure> {
    let which = if args.which.all { Which::Asking } else { Which::These(args.which.pairs.clone()) };
    let (pairs, now) = (look(config, sides, store, &which).await?, now()?);
    let leads = args.from.into();
    let effects: Vec<(PairView, Effect)> = pairs
        .into_iter()
        .map(|pair| (pair.effect(leads, now), pair))
        .filter(|(effect, _)| !args.which.all || *effect != Effect::NotAsked)
        .map(|(effect, pair)| (pair, effect))
        .collect();
    let mut view = AdoptView::of(&effects, &args.which.pairs);
    let answered: Vec<_> = effects
        .iter()
        .filter(|(_, effect)| !matches!(effect, Effect::NotAsked | Effect::Refused(_)))
        .map(|(pair, _)| &pair.key)
        .collect();
    let agreed = answered.is_empty() || args.yes || agrees(&view, output)?;
    if !agreed && !output.is_json() {
        output.line("nothing was answered")?;
        return Ok(ExitCode::from(2));
    }
    if agreed && !answered.is_empty() {
        let by = operator()?;
        for key in answered {
            adopt(store, key, leads, &by).await?;
        }
        view.answered();
    }
    output.result(&view, &view)?;
    Ok(if view.is_good() { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

/// Asks a person; the end of the input is a no, and programs say `--yes`.
fn agrees(view: &AdoptView, output: Output) -> Result<bool, Failure> {
    if output.is_json() {
        return Ok(false);
    }
    output.line(view)?;
    yes(output, "Is that right?")
}
