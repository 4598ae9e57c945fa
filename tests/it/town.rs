//! A company, an account and an engine between them, in one process: no sockets, no waiting, any fault at any instant.

use async_trait::async_trait;
use b1_veeqo_mapping::pricing::{PriceMode, TaxRate, TaxRow, TaxSource, TaxTable, TaxTarget};
use b1_veeqo_mapping::{VeeqoWarehouseId, WarehouseCode, WarehouseMap};
use b1_veeqo_sandbox::seed::{self, Day, DayError, MARKETPLACE, PAIRS, PUSH_CHANNEL, WEB_SHOP};
use b1_veeqo_sandbox::{FaultPlan, Reply, Request, Side, World, handle};
use b1_veeqo_sync::ledger::{ExceptionRecord, ExceptionStatus, InMemoryStore, Store};
use b1_veeqo_sync::settings::{ChannelSettings, Intervals, ItemSettings, PostWhen, Settings, StockSettings};
use b1_veeqo_sync::{Engine, EngineError, Summary};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use rest_transport::testing::ManualClock;
use rest_transport::{Clock, HttpService, Response, Secret, SendError, SendErrorKind, WireRequest};
use sap_b1_client::ServiceLayer;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::Notify;
use veeqo_client::Veeqo;

/// Everything that outlives a crash of the engine.
pub(crate) struct Town {
    pub(crate) world: Arc<Mutex<World>>,
    clock: Arc<ManualClock>,
    store: Mutex<Arc<InMemoryStore>>,
    crash: Arc<Crash>,
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
        Self { world: Arc::new(Mutex::new(world)), clock, store: Mutex::default(), crash: Arc::default() }
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

    /// The store is gone: the next engine begins with an empty one.
    pub(crate) fn lose_store(&self) {
        *self.store.lock().unwrap() = Arc::default();
    }

    fn store(&self) -> Arc<InMemoryStore> {
        self.store.lock().unwrap().clone()
    }

    /// The engine dies at the n-th request from now: before the server saw it, or after.
    pub(crate) fn crash_at(&self, request: u64, after: bool) {
        *self.crash.plan.lock().unwrap() = Some((request, after));
    }

    /// One pass of an engine that starts now and knows only what the store kept.
    pub(crate) async fn pass(&self) -> End {
        let engine = self.engine();
        tokio::select! {
            ended = engine.sync_once() => match ended {
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

    fn engine(&self) -> Engine {
        let clock: Arc<dyn Clock> = self.clock.clone();
        let wire = |side| -> Arc<dyn HttpService> { Arc::new(self.wire(side)) };
        let sap = ServiceLayer::builder(
            &"http://127.0.0.1/b1s/v2".parse().unwrap(),
            "SBODEMO",
            "manager",
            Secret::new("1234".to_owned()),
        );
        let key = self.world.lock().unwrap().veeqo.settings.api_key.clone();
        let veeqo = Veeqo::builder(&"http://127.0.0.1/".parse().unwrap(), Secret::new(key));
        Engine::new(
            settings(Timestamp::try_from(ManualClock::default().now()).unwrap()),
            sap.service(wire(Side::Sap)).clock(clock.clone()).build().unwrap(),
            veeqo.service(wire(Side::Veeqo)).clock(clock.clone()).build().unwrap(),
            self.store(),
            clock,
        )
    }

    fn wire(&self, side: Side) -> Wire {
        Wire { side, world: self.world.clone(), clock: self.clock.clone(), crash: self.crash.clone() }
    }
}

/// A part of a day, in which people and channels act.
pub(crate) type Part = fn(&mut Day, &mut World, Timestamp) -> Result<usize, DayError>;

/// A day of the town, played with a pass after each part.
pub(crate) const PARTS: [Part; 6] =
    [Day::place_orders, Day::allocate, Day::ship, Day::move_stock, Day::cancel, Day::ship_the_rest];

#[derive(Debug, Default)]
struct Crash {
    /// Requests until it happens, and whether the server sees the last one.
    plan: Mutex<Option<(u64, bool)>>,
    now: Notify,
}

impl Crash {
    /// Whether this request is the last; then whether the server sees it.
    fn strikes(&self) -> Option<bool> {
        let mut plan = self.plan.lock().unwrap();
        match *plan {
            Some((0 | 1, after)) => {
                *plan = None;
                Some(after)
            }
            Some((left, after)) => {
                *plan = Some((left - 1, after));
                None
            }
            None => None,
        }
    }
}

/// The network, without one.
struct Wire {
    side: Side,
    world: Arc<Mutex<World>>,
    clock: Arc<ManualClock>,
    crash: Arc<Crash>,
}

impl std::fmt::Debug for Wire {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wire").field("side", &self.side).finish_non_exhaustive()
    }
}

impl Wire {
    fn reply(&self, request: &WireRequest) -> Reply {
        // Even a quick server takes a moment, and stamps differ.
        self.clock.advance(Duration::from_millis(20));
        let now = Timestamp::try_from(self.clock.now()).unwrap();
        handle(&mut self.world.lock().unwrap(), self.side, &received(request), now)
    }
}

#[async_trait]
impl HttpService for Wire {
    async fn send(&self, request: WireRequest) -> Result<Response, SendError> {
        tokio::task::yield_now().await;
        if let Some(seen) = self.crash.strikes() {
            if seen {
                self.reply(&request);
            }
            self.crash.now.notify_one();
            std::future::pending::<()>().await;
        }
        match self.reply(&request) {
            Reply::Answer { after, .. } if after > request.timeout => {
                self.clock.advance(request.timeout);
                Err(SendError::new(SendErrorKind::TimedOut, "slow"))
            }
            Reply::Answer { response, after } => {
                self.clock.advance(after);
                Ok(answered(response))
            }
            Reply::Dropped => Err(SendError::new(SendErrorKind::Interrupted, "dropped")),
        }
    }
}

fn received(request: &WireRequest) -> Request {
    let url = &request.url;
    let target = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
    let header = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        (name.as_str().to_owned(), value.to_str().unwrap().to_owned())
    };
    let mut headers: Vec<_> = request.headers.iter().map(header).collect();
    headers.push(("host".to_owned(), "127.0.0.1".to_owned()));
    let body = request.body.as_ref().map(|body| body.to_vec()).unwrap_or_default();
    Request { method: request.method.to_string(), target, headers, body }
}

fn answered(response: b1_veeqo_sandbox::Response) -> Response {
    let headers = response.headers.iter().map(|(name, value)| {
        let name: http::HeaderName = name.parse().unwrap();
        let value: http::HeaderValue = value.parse().unwrap();
        (name, value)
    });
    let mut map = http::HeaderMap::new();
    for (name, value) in headers {
        map.append(name, value);
    }
    Response::new(http::StatusCode::from_u16(response.status).unwrap(), map, response.body)
}

fn settings(since: Timestamp) -> Settings {
    let pair =
        |(code, id): (&str, i64)| (WarehouseCode::new(code).unwrap(), VeeqoWarehouseId::new(id).unwrap());
    Settings {
        warehouses: WarehouseMap::new(PAIRS.map(pair)).unwrap(),
        channels: [(WEB_SHOP, channel("C-WEB")), (MARKETPLACE, channel("C-AMZ"))].into(),
        push_channel: Some(PUSH_CHANNEL),
        time_zone: TimeZone::UTC,
        since,
        rounding_tolerance: 1,
        settle: Duration::from_secs(30),
        stock: StockSettings::default(),
        items: ItemSettings::default(),
        intervals: Intervals::default(),
    }
}

fn channel(card_code: &str) -> ChannelSettings {
    let row = |hundredths: i64, group: &str| TaxRow {
        rate: TaxRate::new(rust_decimal::Decimal::new(hundredths, 2)).unwrap(),
        target: TaxTarget::VatGroup(group.to_owned()),
        country: None,
        item_group: None,
    };
    ChannelSettings {
        card_code: card_code.to_owned(),
        series: None,
        freight_code: Some(1),
        freight_tax: TaxRate::new(rust_decimal::Decimal::new(20, 2)).ok(),
        tax: TaxTable::new([row(20, "S20"), row(0, "S0")]).unwrap(),
        price_mode: PriceMode::Net,
        tax_source: TaxSource::Sap,
        post_when: PostWhen::Paid,
        currencies: Default::default(),
        ignored: false,
    }
}
