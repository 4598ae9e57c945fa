//! `reconcile`: both sides compared, each difference explained; also while `run` works.

use super::{environment, yes};
use crate::cli::ReconcileArgs;
use crate::config::Config;
use crate::connect::{self, Sides};
use crate::failure::{Failure, WARNED};
use crate::operator::operator;
use crate::output::{Output, ReconcileView, differences_csv};
use b1_veeqo_store::Access;
use b1_veeqo_sync::reconcile::repair;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::process::ExitCode;

/// Compares and prints; with `--repair` asks the flows to look again once a person says so. The exit code says whether all is explained.
pub(super) async fn run(args: &ReconcileArgs, config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let zone = &config.settings.time_zone;
    let since = args.since.as_deref().map(|text| time("--since", text, zone)).transpose()?;
    let sides = Sides::prepare(config, &environment)?;
    let store = connect::store(config, Access::Tool).await?;
    let engine = connect::engine(config, &sides, &store);
    let ended = engine.reconcile(args.matter, since).await;
    engine.log_out().await;
    drop(engine);
    let found = ended?;
    if let Some(file) = &args.csv {
        let written = std::fs::write(file, differences_csv(&found.differences)?);
        written
            .map_err(|why| Failure::refused_by(format!("--csv {} cannot be written", file.display()), why))?;
    }
    let unexplained = found.unexplained();
    let mut view = ReconcileView::new(found, args.all, args.repair);
    if args.repair && view.can_be_repaired() && agrees(args, &view, output)? {
        let by = operator()?;
        view.asked_for(repair(store.as_ref(), view.differences(), &by).await?);
    }
    connect::close(store).await?;
    output.result(&view, &view)?;
    Ok(if unexplained == 0 { ExitCode::SUCCESS } else { ExitCode::from(WARNED) })
}

/// Shows what would be asked of the flows, and asks a person. Where programs read, only `--yes` is a yes.
fn agrees(args: &ReconcileArgs, view: &ReconcileView, output: Output) -> Result<bool, Failure> {
    if args.yes || output.is_json() {
        return Ok(args.yes);
    }
    output.line(view.plan())?;
    yes(output, "Ask the flows for it now?")
}

/// A day or a time that a person typed; a day begins at midnight of the company's time zone.
pub(super) fn time(option: &str, text: &str, zone: &TimeZone) -> Result<Timestamp, Failure> {
    let day = || text.parse::<Date>().ok()?.to_zoned(zone.clone()).ok().map(|start| start.timestamp());
    text.parse::<Timestamp>().ok().or_else(day).ok_or_else(|| {
        let message = format!("{option} {text}: write a day such as 2026-11-01, or a time with its offset");
        Failure::refused_by(message, "it is neither")
    })
}
