//! The engine as a daemon: each flow at its interval, through whatever passes.

use crate::engine::{Engine, chain, wait};
use crate::error::EngineError;
use crate::guard::guarded;
use crate::ledger::StoreError;
use crate::pass::Passed;
use crate::report::Summary;
use crate::timetable::{Timetable, Turn};
use b1_veeqo_mapping::exception::Side;
use jiff::Timestamp;
use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// The first wait after a pass that was given up, and the longest.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// A wrong password is tried seldom: SAP locks users out. A key of Veeqo is not, and what needs SAP alone goes on in the same passes.
const LOGIN_PAUSE: Duration = Duration::from_secs(600);
/// A daemon that is never idle still breathes.
const SHORTEST_PAUSE: Duration = Duration::from_millis(500);
/// A store that fails so often in a row is left to whoever watches the process: without it nobody could be told.
const MOST_STORE_FAILURES: u32 = 10;

impl Engine {
    /// Runs the flows at their intervals until `stop` ends; the record under way is finished first, and no other is begun. What fails is told and
    /// tried again: a side that cannot be reached or refuses the login, a flow that cannot go on, a fault of the program.
    ///
    /// # Errors
    /// The store cannot be worked with: it is another process's, of a newer version, or has failed again and again.
    pub async fn run(&self, stop: impl Future<Output = ()>) -> Result<(), EngineError> {
        tokio::pin!(stop);
        let (mut failures, mut store_failures) = (0_u32, 0_u32);
        let mut timetable = Timetable::default();
        loop {
            if let Some((until, reason)) = self.window() {
                tokio::select! {
                    () = &mut stop => return Ok(()),
                    () = self.wait_until(until, reason) => {}
                }
            }
            let ended = self.turn(&mut timetable, stop.as_mut()).await;
            store_failures = if is_of_the_store(&ended) { store_failures.saturating_add(1) } else { 0 };
            let pause = match ended {
                Ok(None) => return Ok(()),
                Ok(Some(pause)) => {
                    failures = 0;
                    pause
                }
                Err(error) if is_fatal(&error) || store_failures >= MOST_STORE_FAILURES => return Err(error),
                Err(error) => {
                    failures = failures.saturating_add(1);
                    tracing::error!(error = %chain(&error), failures, "the pass ended early");
                    self.tell_given_up(&error, failures).await;
                    let locks_out = error.is_login_refused() && error.side() == Some(Side::Sap);
                    let longest = if locks_out { LOGIN_PAUSE } else { LONGEST_PAUSE };
                    FIRST_PAUSE.saturating_mul(1 << failures.min(7)).min(longest)
                }
            };
            tokio::select! {
                () = &mut stop => return Ok(()),
                () = self.ctx.clock.sleep(pause) => {}
            }
        }
    }

    /// One pass over the flows whose turn it is; how long nothing is to be done after it, or nothing where the engine is to stop.
    async fn turn(
        &self,
        timetable: &mut Timetable,
        mut stop: Pin<&mut impl Future<Output = ()>>,
    ) -> Result<Option<Duration>, EngineError> {
        let mut summary = Summary::default();
        let began = self.ctx.now();
        let turn = timetable.turn(began, &self.ctx.settings.intervals);
        let passed = {
            let pass = guarded(&self.ctx, self.pass(&mut summary, turn));
            tokio::pin!(pass);
            tokio::select! {
                ended = &mut pass => ended?,
                () = &mut stop => {
                    self.ctx.stopping.store(true, Ordering::Relaxed);
                    let ended = pass.await;
                    self.keep_endings().await?;
                    return stopped(ended);
                }
            }
        };
        if let Some(error) = passed.outage {
            return Err(error);
        }
        self.keep_endings().await?;
        match &passed.failure {
            Some(error) => self.tell_outage(error).await?,
            None if self.resting.any() => {}
            None => self.outage_over().await?,
        }
        timetable.ran(turn, began, &self.ctx.settings.intervals, passed.next);
        timetable.again(Turn { catalogue: passed.catalogue_waits, stock: passed.stock_waits });
        Ok(Some(self.idle(began, timetable.next()).await?))
    }

    /// Tells of a pass that was given up: in the health of each flow that did not come to its end, and as an exception of the side. What the store
    /// does not take is in the log.
    async fn tell_given_up(&self, error: &EngineError, failures: u32) {
        self.endings.given_up(error);
        let kept = self.keep_endings().await;
        let told = match error {
            _ if failures > 1 || !error.is_unreachable() => self.tell_outage(error).await,
            _ => Ok(()),
        };
        if let Err(error) = kept.and(told) {
            tracing::error!(error = %chain(&error), "it could not be noted that the pass ended early");
        }
    }

    /// How long nothing is to be done: until a flow's turn, or until a row is due.
    async fn idle(&self, began: Timestamp, turn: Timestamp) -> Result<Duration, EngineError> {
        let due = self.next_due(began, None).await?.map_or(turn, |(at, _)| at.min(turn));
        Ok(wait(self.ctx.now(), due).max(SHORTEST_PAUSE))
    }
}

fn is_of_the_store<T>(ended: &Result<T, EngineError>) -> bool {
    matches!(ended, Err(EngineError::Store { .. }))
}

/// What waiting cannot heal.
fn is_fatal(error: &EngineError) -> bool {
    let EngineError::Store { source } = error else { return false };
    matches!(source, StoreError::Open { .. } | StoreError::Locked { .. } | StoreError::TooNew { .. })
}

/// The end of a pass that was asked to stop: whatever else failed is found again at the next start.
fn stopped(ended: Result<Passed, EngineError>) -> Result<Option<Duration>, EngineError> {
    match ended {
        Err(error @ EngineError::Store { .. }) => Err(error),
        _ => Ok(None),
    }
}
