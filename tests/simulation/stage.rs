//! Everything outside the engine: both vendors, the network, the clock, the people, and what the store keeps.

use crate::clock::SimClock;
use crate::mutants::{Memory, Mutant};
use crate::people::People;
use crate::place;
use crate::shape::Shape;
use crate::store::Ledger;
use crate::wire::Wire;
use b1_veeqo_sandbox::{FaultPlan, Request, Side, World};
use b1_veeqo_sync::ledger::{
    Change, ExceptionRecord, ExceptionStatus, Flow, InMemoryStore, Store, WorkState,
};
use b1_veeqo_sync::setup::{apply_setup, verify_fence};
use b1_veeqo_sync::{Engine, Settings};
use jiff::Timestamp;
use rest_transport::{HttpService, Secret};
use sap_b1_client::ServiceLayer;
use std::sync::{Arc, Mutex};
use veeqo_client::Veeqo;

/// What outlives the engine's process.
pub(crate) struct Stage {
    pub(crate) shape: Shape,
    pub(crate) mutant: Option<Mutant>,
    pub(crate) memory: Mutex<Memory>,
    pub(crate) world: Mutex<World>,
    pub(crate) people: Mutex<People>,
    pub(crate) clock: Arc<SimClock>,
    store: Mutex<Arc<InMemoryStore>>,
    settings: Settings,
    pub(crate) log: Mutex<Log>,
}

/// What went over the wire, in order.
#[derive(Debug, Default)]
pub(crate) struct Log {
    /// Every request with its answer and the time, where it is asked for.
    pub(crate) lines: Option<Vec<String>>,
    pub(crate) requests: u64,
    /// Targets of requests that may have changed something.
    writes: Vec<String>,
}

impl Log {
    pub(crate) fn keep(&mut self, request: &Request, line: impl FnOnce() -> String) {
        self.requests += 1;
        let read = ["/Login", "/Logout", "Service_Get", "QueryService_PostQuery"];
        if request.method != "GET" && !read.iter().any(|word| request.target.contains(word)) {
            self.writes.push(request.target.clone());
        }
        if let Some(lines) = &mut self.lines {
            lines.push(line());
        }
    }
}

impl Stage {
    pub(crate) fn new(shape: Shape, mutant: Option<Mutant>) -> Arc<Self> {
        let mut settings = place::settings(&shape);
        if let Some(mutant) = mutant {
            mutant.set(&mut settings);
        }
        Arc::new(Self {
            world: Mutex::new(place::world(&shape)),
            people: Mutex::new(People::new(&shape)),
            clock: Arc::new(SimClock::at(shape.start)),
            store: Mutex::default(),
            log: Mutex::new(Log { lines: shape.recorded.then(Vec::new), ..Log::default() }),
            settings,
            mutant,
            memory: Mutex::default(),
            shape,
        })
    }

    /// What goes wrong from now on.
    pub(crate) fn faults(&self, plan: &str, seed: u64) {
        self.world.lock().unwrap().faults = FaultPlan::parse(plan, seed).unwrap();
    }

    pub(crate) fn kept(&self) -> Arc<InMemoryStore> {
        self.store.lock().unwrap().clone()
    }

    /// Another store takes the place of the one before.
    pub(crate) fn put_store(&self, store: InMemoryStore) {
        *self.store.lock().unwrap() = Arc::new(store);
    }

    fn ledger(&self) -> Arc<dyn Store> {
        Arc::new(Ledger { kept: self.kept(), mutant: self.mutant, clock: self.clock.clone() })
    }

    /// An engine that starts now and knows only what the store kept.
    pub(crate) fn engine(self: &Arc<Self>) -> Engine {
        let settings = self.settings.clone();
        Engine::new(settings, self.sap(), self.veeqo(), self.ledger(), self.clock.clone())
    }

    fn sap(self: &Arc<Self>) -> ServiceLayer {
        let url = "http://127.0.0.1/b1s/v2".parse().unwrap();
        let sap = ServiceLayer::builder(&url, "SBODEMO", "manager", Secret::new("1234".to_owned()));
        sap.service(self.wire(Side::Sap)).clock(self.clock.clone()).build().unwrap()
    }

    fn veeqo(self: &Arc<Self>) -> Veeqo {
        let key = self.world.lock().unwrap().veeqo.settings.api_key.clone();
        let veeqo = Veeqo::builder(&"http://127.0.0.1/".parse().unwrap(), Secret::new(key));
        veeqo.service(self.wire(Side::Veeqo)).clock(self.clock.clone()).build().unwrap()
    }

    fn wire(self: &Arc<Self>, side: Side) -> Arc<dyn HttpService> {
        Arc::new(Wire { side, stage: self.clone() })
    }

    /// SAP is set up and the fence tried, where this life has one; what it showed is in the store.
    pub(crate) async fn set_up(self: &Arc<Self>) {
        self.memory.lock().unwrap().awake = false;
        let (sap, names) = (self.sap(), &self.settings.names);
        if self.shape.fenced || self.shape.business.batches {
            assert!(apply_setup(&sap, names).await.unwrap().is_complete());
        }
        if self.shape.fenced {
            let tried = verify_fence(&sap, names, self.clock.truth()).await.unwrap();
            let proof = Change::PutFenceProof(Box::new(tried.proof));
            self.kept().commit(vec![proof]).await.unwrap();
        }
        if self.shape.approvals {
            use b1_veeqo_sandbox::sap::Kind;
            let kinds = [Kind::Order, Kind::DeliveryNote];
            self.world.lock().unwrap().sap.settings.approval_for = kinds.into();
        }
        self.memory.lock().unwrap().awake = true;
    }

    /// Writes down what happened besides the requests.
    pub(crate) fn note(&self, now: Timestamp, what: Option<&str>) {
        if let (Some(lines), Some(what)) = (&mut self.log.lock().unwrap().lines, what) {
            lines.push(format!("{now} {what}"));
        }
    }

    /// Requests so far that may have changed something.
    pub(crate) fn writes(&self) -> usize {
        self.log.lock().unwrap().writes.len()
    }

    /// Stock entries that were written: the target and the warehouse in it.
    pub(crate) fn targets(&self) -> Vec<(String, String)> {
        let log = self.log.lock().unwrap();
        let entries = log.writes.iter().filter_map(|target| {
            let warehouse = target.split("/warehouses/").nth(1)?.split('/').next()?;
            Some((target.clone(), warehouse.to_owned()))
        });
        entries.collect()
    }

    /// The audit trail of every pair and of every row, for whoever looks into a failure.
    pub(crate) async fn trail(&self) -> Vec<String> {
        let kept = self.kept();
        let mut records: Vec<String> =
            kept.pairs().await.unwrap().iter().map(|pair| format!("pair:{}", pair.key)).collect();
        for flow in Flow::ALL {
            let rows = kept.work_in(flow, &WorkState::ALL).await.unwrap();
            records.extend(rows.iter().map(|work| work.key.to_string()));
        }
        let mut lines = Vec::new();
        for record in records {
            let entries = kept.journal(&record).await.unwrap();
            lines.extend(
                entries
                    .iter()
                    .map(|entry| format!("{} {record} {}: {}", entry.at, entry.action, entry.detail)),
            );
        }
        lines
    }

    pub(crate) async fn open_exceptions(&self) -> Vec<ExceptionRecord> {
        self.kept().exceptions(Some(ExceptionStatus::Open)).await.unwrap()
    }
}
