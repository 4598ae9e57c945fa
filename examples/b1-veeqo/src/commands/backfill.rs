//! `backfill`: orders that were left out or missed are taken in, by date or by id, after an estimate; also while `run` works.

use super::reconcile::time;
use super::{environment, yes};
use crate::cli::BackfillArgs;
use crate::config::Config;
use crate::connect::{self, Sides};
use crate::failure::Failure;
use crate::operator::operator;
use crate::output::{BackfillView, Output};
use b1_veeqo_sync::Backfill;
use std::process::ExitCode;

/// Estimates, asks, and leaves the request to the worker. Nothing from before go-live is posted.
pub(super) async fn run(args: &BackfillArgs, config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let wanted = wanted(args, config)?;
    let sides = Sides::prepare(config, &environment)?;
    let store = connect::store_beside_worker(&config.store).await.map(std::sync::Arc::new)?;
    let engine = connect::engine(config, &sides, &store);
    let ended = engine.estimate(&wanted).await;
    engine.log_out().await;
    drop(engine);
    let mut view = BackfillView::new(ended?, config.settings.since);
    if view.has_work() && (args.yes || (!output.is_json() && agrees(&view, output)?)) {
        b1_veeqo_sync::backfill(store.as_ref(), wanted, &operator()?).await?;
        view.asked();
    }
    connect::close(store).await?;
    output.result(&view, &view)?;
    Ok(ExitCode::SUCCESS)
}

fn agrees(view: &BackfillView, output: Output) -> Result<bool, Failure> {
    output.line(view)?;
    yes(output, "Take them in now?")
}

fn wanted(args: &BackfillArgs, config: &Config) -> Result<Backfill, Failure> {
    if !args.ids.is_empty() {
        return Ok(Backfill::Ids(args.ids.clone()));
    }
    let (since, zone) = (config.settings.since, &config.settings.time_zone);
    let from = args.from.as_deref().map_or(Ok(since), |text| time("--from", text, zone))?;
    let to = args.to.as_deref().map_or(Ok(crate::operator::now()?), |text| time("--to", text, zone))?;
    let from = from.max(since);
    if from >= to {
        let message = format!("nothing lies between {from} and {to}");
        return Err(Failure::refused_by(message, format!("go-live is {since}, and nothing older is posted")));
    }
    Ok(Backfill::Between { from, to })
}
