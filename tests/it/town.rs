//! A company, an account and an engine between them, in one process: no sockets, no waiting, any fault at any instant.

mod http;
mod merchant;
mod people;
mod returns;
mod trade;
mod wire;

use crate::crowd::Crowd;
use b1_veeqo_sandbox::seed::{self, Day, DayError};
use b1_veeqo_sandbox::{FaultPlan, Side, World};
use b1_veeqo_sync::ledger::{ExceptionRecord, ExceptionStatus, InMemoryStore, Store};
use b1_veeqo_sync::settings::Settings;
use b1_veeqo_sync::{Engine, EngineError, Summary};
pub(crate) use http::{answered, received};
use jiff::Timestamp;
pub(crate) use merchant::audit_settings;
use rest_transport::testing::ManualClock;
use rest_transport::{Clock, HttpService, Secret};
pub(crate) use returns::copied;
use sap_b1_client::ServiceLayer;
use std::sync::{Arc, Mutex};
use std::time::Duration;
pub(crate) use trade::TRADE;
use veeqo_client::Veeqo;
use wire::{Asked, Coincidence, Crash, Wire};

/// Everything that outlives a crash of the engine.
pub(crate) struct Town {
    pub(crate) world: Arc<Mutex<World>>,
    clock: Arc<ManualClock>,
    store: Mutex<Arc<InMemoryStore>>,
    crash: Arc<Crash>,
    crowd: Arc<Mutex<Option<Crowd>>>,
    coincidence: Arc<Coincidence>,
    asked: Arc<Asked>,
    panic: Arc<Mutex<Option<String>>>,
    pub(crate) settings: Settings,
}

/// How a pass ended.
#[derive(Debug)]
pub(crate) enum End {
    Complete(Summary),
    Failed(EngineError),
    Crashed,
}

impl Town {
    pub(crate) fn new(seed: u64) -> Self {
        let clock = Arc::new(ManualClock::default());
        let now = Timestamp::try_from(clock.now()).unwrap();
        let mut world = seed::small_business(seed, now);
        world.veeqo.settings.rate_limit = None;
        Self::of(world, clock)
    }

    fn of(world: World, clock: Arc<ManualClock>) -> Self {
        Self {
            world: Arc::new(Mutex::new(world)),
            settings: merchant::settings(Timestamp::try_from(clock.now()).unwrap()),
            clock,
            store: Mutex::default(),
            crash: Arc::default(),
            crowd: Arc::default(),
            coincidence: Arc::default(),
            asked: Arc::default(),
            panic: Arc::default(),
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::try_from(self.clock.now()).unwrap()
    }

    /// Lets people act, or look; some minutes later, as people are.
    pub(crate) fn act<R>(&self, act: impl FnOnce(&mut World, Timestamp) -> R) -> R {
        self.clock.advance(Duration::from_secs(600));
        act(&mut self.world.lock().unwrap(), self.now())
    }

    /// What goes wrong from now on.
    pub(crate) fn faults(&self, plan: &str, seed: u64) {
        self.world.lock().unwrap().faults = FaultPlan::parse(plan, seed).unwrap();
    }

    /// What was asked of both sides since the last look, such as `POST /b1s/v2/Orders`; without queries.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.take()
    }

    /// Lets people act once in so many requests from now on; how often they did before.
    pub(crate) fn crowd(&self, crowd: Option<Crowd>) -> u64 {
        let before = std::mem::replace(&mut *self.crowd.lock().unwrap(), crowd);
        before.map_or(0, |crowd| crowd.acts)
    }

    /// The store is gone: the next engine begins with an empty one.
    pub(crate) fn lose_store(&self) {
        *self.store.lock().unwrap() = Arc::default();
    }

    /// An older store takes the place of the one there is.
    pub(crate) fn put_store(&self, store: InMemoryStore) {
        *self.store.lock().unwrap() = Arc::new(store);
    }

    pub(crate) fn store(&self) -> Arc<InMemoryStore> {
        self.store.lock().unwrap().clone()
    }

    /// The program fails at every request that begins so, such as `POST /b1s/v2/Orders`, until told otherwise.
    pub(crate) fn panics_at(&self, request: Option<&str>) {
        *self.panic.lock().unwrap() = request.map(str::to_owned);
    }

    /// The engine dies at the n-th request from now: before the server saw it, or after.
    pub(crate) fn crash_at(&self, request: u64, after: bool) {
        *self.crash.plan.lock().unwrap() = Some((request, after));
    }

    /// One pass of an engine that starts now and knows only what the store kept.
    pub(crate) async fn pass(&self) -> End {
        let engine = self.engine();
        tokio::select! {
            ended = Box::pin(engine.sync_once()) => match ended {
                Ok(summary) => End::Complete(summary),
                Err(error) => End::Failed(error),
            },
            () = self.crash.now.notified() => End::Crashed,
        }
    }

    /// Passes until one completes, however many are lost; how many of them crashed.
    pub(crate) async fn recover(&self) -> (Summary, usize) {
        let mut crashes = 0;
        let mut last = None;
        for _ in 0..30 {
            match self.pass().await {
                End::Complete(summary) => return (summary, crashes),
                End::Crashed => crashes += 1,
                End::Failed(error) => last = Some(error),
            }
            // Somebody waits a little and starts it again.
            self.clock.advance(Duration::from_secs(30));
        }
        panic!("thirty passes in a row were lost, the last to {last:?}")
    }

    pub(crate) async fn open_exceptions(&self) -> Vec<ExceptionRecord> {
        self.store().exceptions(Some(ExceptionStatus::Open)).await.unwrap()
    }

    /// An engine that starts now.
    pub(crate) fn engine(&self) -> Engine {
        Engine::new(self.settings.clone(), self.sap(), self.veeqo(), self.store(), self.clock.clone())
    }

    /// A connection to the company.
    pub(crate) fn sap(&self) -> ServiceLayer {
        let sap = ServiceLayer::builder(
            &"http://127.0.0.1/b1s/v2".parse().unwrap(),
            "SBODEMO",
            "manager",
            Secret::new("1234".to_owned()),
        );
        sap.service(self.service(Side::Sap)).clock(self.clock.clone()).build().unwrap()
    }

    /// A connection to the account.
    pub(crate) fn veeqo(&self) -> Veeqo {
        let key = self.world.lock().unwrap().veeqo.settings.api_key.clone();
        let veeqo = Veeqo::builder(&"http://127.0.0.1/".parse().unwrap(), Secret::new(key));
        veeqo.service(self.service(Side::Veeqo)).clock(self.clock.clone()).build().unwrap()
    }

    fn service(&self, side: Side) -> Arc<dyn HttpService> {
        Arc::new(self.wire(side))
    }

    fn wire(&self, side: Side) -> Wire {
        let (world, clock) = (self.world.clone(), self.clock.clone());
        let (crash, crowd) = (self.crash.clone(), self.crowd.clone());
        let (coincidence, asked, panic) = (self.coincidence.clone(), self.asked.clone(), self.panic.clone());
        Wire { side, world, clock, crash, crowd, coincidence, asked, panic }
    }
}

/// A part of a day, in which people and channels act.
pub(crate) type Part = fn(&mut Day, &mut World, Timestamp) -> Result<usize, DayError>;

/// A day of the town, played with a pass after each part.
pub(crate) const PARTS: [Part; 6] =
    [Day::place_orders, Day::allocate, Day::ship, Day::move_stock, Day::cancel, Day::ship_the_rest];
