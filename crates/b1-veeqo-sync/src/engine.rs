//! The engine: passes over all flows, once or for ever.

use crate::context::{Context, after};
use crate::despatch;
use crate::error::EngineError;
use crate::ledger::{Flow, Store, WorkState};
use crate::memory::Memory;
use crate::report::{Event, Observer, Summary, Unobserved};
use crate::rest::Resting;
use crate::settings::Settings;
use crate::timetable::Turn;
use crate::watch::{Endings, keep};
use jiff::Timestamp;
use rest_transport::Clock;
use sap_b1_client::ServiceLayer;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;
use tokio::sync::Mutex;
use veeqo_client::Veeqo;

/// How often `sync_once` looks again at most. A warehouse at work never stands still.
const MAX_ROUNDS: u32 = 60;
/// How often a pass is tried while a side cannot be reached, and the first wait.
const ATTEMPTS: u32 = 3;
const FIRST_PAUSE: Duration = Duration::from_secs(5);

/// Keeps one company's SAP Business One and Veeqo in step.
#[derive(Debug)]
pub struct Engine {
    pub(crate) ctx: Context,
    pub(crate) memory: Mutex<Option<Memory>>,
    /// An exception may stand for a side that could not be worked with.
    pub(crate) outage_told: AtomicBool,
    /// How the flows of the pass under way ended.
    pub(crate) endings: Endings,
    /// The flows that failed for reasons of their own.
    pub(crate) resting: Resting,
}

impl Engine {
    /// An engine; nothing is contacted yet.
    #[must_use]
    pub fn new(
        settings: Settings,
        sap: ServiceLayer,
        veeqo: Veeqo,
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let started_at = crate::context::timestamp(clock.as_ref());
        let observer = Arc::new(Unobserved);
        let settings = Arc::new(settings);
        let (stopping, paused, changed) = (Arc::default(), Arc::default(), Arc::default());
        let (branches, doubtful) = (Arc::default(), Arc::default());
        let ctx = Context {
            settings,
            sap,
            veeqo,
            store,
            clock,
            observer,
            stopping,
            doubtful,
            paused,
            branches,
            started_at,
            changed,
        };
        Self {
            ctx,
            memory: Mutex::new(None),
            outage_told: AtomicBool::new(true),
            endings: Endings::default(),
            resting: Resting::default(),
        }
    }

    /// Tells somebody what happens.
    #[must_use]
    pub fn observed(mut self, observer: Arc<dyn Observer>) -> Self {
        self.ctx.observer = observer;
        self
    }

    /// Runs every flow until nothing is due: what must hold still or settle is waited for, what waits for people is not.
    ///
    /// # Errors
    /// A side cannot be reached, refuses the login or a read, or the store failed. What was committed stays.
    pub async fn sync_once(&self) -> Result<Summary, EngineError> {
        let mut summary = Summary::default();
        for _ in 0..MAX_ROUNDS {
            if let Some((until, reason)) = self.window() {
                self.wait_until(until, reason).await;
            }
            let began = self.ctx.now();
            let ended = self.patient_pass(&mut summary).await;
            self.keep_endings().await?;
            let next = match ended {
                Ok(next) => next,
                Err(error) => {
                    self.tell_outage(&error).await?;
                    return Err(error);
                }
            };
            self.outage_over().await?;
            let Some((at, reason)) = self.next_due(began, next).await? else { break };
            self.wait_until(at, reason).await;
        }
        despatch::read_totals(&self.ctx, true).await?;
        self.close(&mut summary).await?;
        Ok(summary)
    }

    /// The maintenance window that is open now: when it ends, and what is waited for.
    pub(crate) fn window(&self) -> Option<(Timestamp, String)> {
        let (until, window) = self.ctx.window()?;
        tracing::info!(%until, window, "a maintenance window is open: nothing is begun before its end");
        Some((until, format!("the end of the maintenance window {window}")))
    }

    pub(crate) async fn keep_endings(&self) -> Result<(), EngineError> {
        Ok(keep(self.ctx.store.as_ref(), &self.endings, self.ctx.now()).await?)
    }

    /// Ends the sessions on both sides.
    pub async fn log_out(&self) {
        if let Err(error) = self.ctx.sap.logout().await {
            tracing::debug!(error = %error, "the session was not closed; it ends by itself");
        }
    }

    pub(crate) async fn patient_pass(&self, summary: &mut Summary) -> Result<Option<Timestamp>, EngineError> {
        let mut pause = FIRST_PAUSE;
        for _ in 1..ATTEMPTS {
            match self.whole_pass(summary).await {
                Err(error) if error.is_unreachable() => {
                    tracing::warn!(error = %chain(&error), "the pass is tried again");
                    self.ctx.clock.sleep(pause).await;
                    pause *= 2;
                }
                ended => return ended,
            }
        }
        self.whole_pass(summary).await
    }

    /// A pass over every flow; one that failed fails the pass.
    async fn whole_pass(&self, summary: &mut Summary) -> Result<Option<Timestamp>, EngineError> {
        self.resting.wake();
        let passed = Box::pin(self.pass(summary, Turn::ALL)).await?;
        passed.outage.or(passed.failure).map_or(Ok(passed.next), Err)
    }

    /// When something is due that this pass could not do yet, and what it waits for. Far times are left to a later run.
    pub(crate) async fn next_due(
        &self,
        began: Timestamp,
        stock: Option<Timestamp>,
    ) -> Result<Option<(Timestamp, String)>, EngineError> {
        let settings = &self.ctx.settings;
        let patience = settings.settle.max(settings.stock.quiet) + Duration::from_secs(5);
        let horizon = after(self.ctx.now(), patience);
        let mut next = stock.map(|at| (at, "stock to hold still".to_owned()));
        for flow in Flow::ALL {
            for work in self.ctx.store.work_in(flow, &[WorkState::Due, WorkState::Unknown]).await? {
                let earlier = next.as_ref().is_none_or(|(at, _)| work.due_at < *at);
                if work.due_at > began && earlier {
                    let why = work.reason.as_deref().unwrap_or("due");
                    next = Some((work.due_at, format!("{}: {why}", work.subject)));
                }
            }
        }
        Ok(next.filter(|(at, _)| *at <= horizon))
    }

    pub(crate) async fn wait_until(&self, at: Timestamp, reason: String) {
        let wait = wait(self.ctx.now(), at);
        if !wait.is_zero() {
            self.ctx.observer.event(&Event::Waiting { wait, reason });
            self.ctx.clock.sleep(wait).await;
        }
    }
}

pub(crate) fn wait(now: Timestamp, at: Timestamp) -> Duration {
    Duration::try_from(at.duration_since(now)).unwrap_or(Duration::ZERO)
}

/// An error with its causes, for a log line.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
