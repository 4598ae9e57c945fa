//! A business day, part by part: what channels, warehouse and finance do between two passes.

use crate::failure::Failure;
use crate::output::Output;
use b1_veeqo_sandbox::seed::{Day, DayError};
use b1_veeqo_sandbox::{RunningSandbox, World};
use jiff::Timestamp;
use rest_transport::{Clock, SystemClock};
use std::time::Duration;

/// What people and channels do in one part of the day, and what is said of it.
pub(super) type Act = fn(&mut Day, &mut World, Timestamp) -> Result<String, DayError>;

/// The day after the catalogue has travelled.
pub(super) const DAY: &[Act] = &[morning, noon, afternoon, evening, afterwards];

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

fn afterwards(day: &mut Day, world: &mut World, now: Timestamp) -> Result<String, DayError> {
    let returned = day.send_back(world, now)?;
    Ok(format!("afterwards: customers send goods back: {returned}; they go on the shelf again"))
}

/// Plays the day in a sandbox that is being served, a part after each pause. It begins once goods have travelled and nobody wrote for a pause.
pub(super) async fn play(
    sandbox: &RunningSandbox,
    seed: u64,
    pause: Duration,
    output: Output,
) -> Result<(), Failure> {
    let written = |world: &mut World| world.veeqo.products().count() + world.veeqo.stock_changes().count();
    let clock = SystemClock::new();
    let mut before = None;
    let mut day = loop {
        clock.sleep(pause).await;
        let now = sandbox.with_world(written);
        if before.replace(now) == Some(now) {
            match sandbox.with_world(|world| Day::new(seed, world)) {
                Err(DayError::NothingToSell) => {}
                day => break day?,
            }
        }
    };
    for act in DAY {
        let now = sandbox.now();
        let told = sandbox.with_world(|world| act(&mut day, world, now))?;
        output.line(format_args!("{told}"))?;
        clock.sleep(pause).await;
    }
    output.line("the day is over; both sides are still served")
}

impl From<DayError> for Failure {
    fn from(error: DayError) -> Self {
        Self::failed("the day cannot be played", error)
    }
}
