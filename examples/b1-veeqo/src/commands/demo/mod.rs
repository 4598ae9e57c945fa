//! `demo`: one business day between two simulated systems, through the same code as `sync --once`.

mod business;
mod ledger;
mod proof;

use super::day::DAY;
use super::sandbox::faults;
use super::sync;
use crate::cli::DemoArgs;
use crate::failure::Failure;
use crate::output::{DemoView, Output, PassView};
use b1_veeqo_sandbox::seed;
use business::Business;
use ledger::Ledger;
use std::process::ExitCode;

/// Plays the day, prints the summary, and compares both sides.
pub(super) async fn run(args: &DemoArgs, output: Output) -> Result<ExitCode, Failure> {
    let business = Business::open(args.seed, faults(args.faults.as_deref(), args.seed)?).await?;
    let mut view = DemoView::default();
    let items = seed::goods(args.seed).len();
    output.line(format_args!(
        "two systems that have never met: {items} items in SAP Business One, none of them in Veeqo"
    ))?;
    view.add(play(&business, output).await?);

    let mut day = business.day()?;
    // A pass follows each part.
    for act in DAY {
        let told = business.act(|world, now| act(&mut day, world, now))?;
        output.line(format_args!("{told}"))?;
        view.add(play(&business, output).await?);
    }
    output.line("nothing has happened since: a second pass must write nothing")?;
    let before = business.traces();
    view.add(play(&business, output).await?);
    let after = business.traces();

    let comparison = business.act(|world, _| seed::compare(world, &seed::PAIRS));
    let ledger = Ledger::read(&business.config).await?;
    let proved = view
        .conclude(proof::claims(&comparison, &business.followed(), &ledger, [&before, &after]), ledger.open);
    output.result(&view, &view)?;
    business.close().await;
    Ok(if proved { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// One pass, as after a restart: the store is opened anew.
async fn play(business: &Business, output: Output) -> Result<PassView, Failure> {
    sync::pass(&business.config, &business.sides, output).await
}
