//! `demo`: one business day between two simulated systems, through the same code as `sync --once`.

mod business;
mod ledger;
mod proof;

use super::sandbox::faults;
use super::sync;
use crate::cli::DemoArgs;
use crate::failure::Failure;
use crate::output::{DemoView, Output, PassView};
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::seed::{self, Day, DayError};
use business::Business;
use jiff::Timestamp;
use ledger::Ledger;
use std::process::ExitCode;

/// What people and channels do in one part of the day.
type Act = fn(&mut Day, &mut World, Timestamp) -> Result<String, DayError>;

/// The day after the catalogue has travelled. A pass follows each part.
const DAY: &[Act] = &[morning, noon, afternoon, evening];

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
    let proved = view.conclude(proof::claims(&comparison, &ledger, [&before, &after]), ledger.open);
    output.result(&view, &view)?;
    business.close().await;
    Ok(if proved { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// One pass, as after a restart: the store is opened anew.
async fn play(business: &Business, output: Output) -> Result<PassView, Failure> {
    sync::pass(&business.config, &business.sides, output).await
}

fn morning(day: &mut Day, world: &mut World, now: Timestamp) -> Result<String, DayError> {
    let orders = day.place_orders(world, now)?;
    let parcels = day.allocate(world, now)?;
    Ok(format!("morning: the channels hand over {orders} orders, the warehouse allocates {parcels} parcels"))
}

fn noon(day: &mut Day, world: &mut World, now: Timestamp) -> Result<String, DayError> {
    let shipped = day.ship(world, now)?;
    Ok(format!("noon: {shipped} parcels leave"))
}

fn afternoon(day: &mut Day, world: &mut World, now: Timestamp) -> Result<String, DayError> {
    let moved = day.move_stock(world, now)?;
    Ok(format!("afternoon: {moved} stock levels change, counted in the warehouse or received in SAP"))
}

fn evening(day: &mut Day, world: &mut World, now: Timestamp) -> Result<String, DayError> {
    let cancelled = day.cancel(world, now)?;
    let shipped = day.ship_the_rest(world, now)?;
    Ok(format!("evening: orders cancelled: {cancelled}; the last {shipped} parcels leave"))
}

impl From<DayError> for Failure {
    fn from(error: DayError) -> Self {
        Self::failed("the day cannot be played", error)
    }
}
