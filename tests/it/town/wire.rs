//! The network, without one: any fault, crash or coincidence at any request.

use super::http::{answered, received};
use crate::crowd::Crowd;
use async_trait::async_trait;
use b1_veeqo_sandbox::{Reply, Side, World, handle};
use jiff::Timestamp;
use rest_transport::testing::ManualClock;
use rest_transport::{Clock, HttpService, Response, SendError, SendErrorKind, WireRequest};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::Notify;

/// The end of an engine, planned ahead.
#[derive(Debug, Default)]
pub(super) struct Crash {
    /// Requests until it happens, and whether the server sees the last one.
    pub(super) plan: Mutex<Option<(u64, bool)>>,
    pub(super) now: Notify,
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

type Act = Box<dyn FnOnce(&mut World, Timestamp) + Send>;

/// What somebody does just before the n-th request.
#[derive(Default)]
pub(super) struct Coincidence(Mutex<Option<(u64, Act)>>);

impl Coincidence {
    pub(super) fn plan(&self, request: u64, act: Act) {
        *self.0.lock().unwrap() = Some((request, act));
    }

    /// Whether it is still to come.
    pub(super) fn is_pending(&self) -> bool {
        self.0.lock().unwrap().is_some()
    }

    fn happens(&self) -> Option<Act> {
        let mut plan = self.0.lock().unwrap();
        match plan.take()? {
            (0 | 1, act) => Some(act),
            (left, act) => {
                *plan = Some((left - 1, act));
                None
            }
        }
    }
}

/// Requests in their order.
#[derive(Debug, Default)]
pub(super) struct Asked(Mutex<Vec<String>>);

impl Asked {
    pub(super) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }

    fn note(&self, request: &WireRequest) {
        self.0.lock().unwrap().push(format!("{} {}", request.method, request.url.path()));
    }
}

/// One side as the engine reaches it.
pub(super) struct Wire {
    pub(super) side: Side,
    pub(super) world: Arc<Mutex<World>>,
    pub(super) clock: Arc<ManualClock>,
    pub(super) crash: Arc<Crash>,
    pub(super) crowd: Arc<Mutex<Option<Crowd>>>,
    pub(super) coincidence: Arc<Coincidence>,
    pub(super) asked: Arc<Asked>,
    pub(super) panic: Arc<Mutex<Option<String>>>,
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
        let mut world = self.world.lock().unwrap();
        if let Some(crowd) = self.crowd.lock().unwrap().as_mut() {
            crowd.notice(&mut world, now);
        }
        if let Some(act) = self.coincidence.happens() {
            act(&mut world, now);
        }
        handle(&mut world, self.side, &received(request), now)
    }
}

#[async_trait]
impl HttpService for Wire {
    async fn send(&self, request: WireRequest) -> Result<Response, SendError> {
        tokio::task::yield_now().await;
        self.asked.note(&request);
        let called = format!("{} {}", request.method, request.url.path());
        if self.panic.lock().unwrap().as_ref().is_some_and(|planned| called.starts_with(planned.as_str())) {
            panic!("a fault of the program at {called}");
        }
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
