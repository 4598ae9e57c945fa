//! The network between the audit and the simulated vendors, on which answers can be changed.

use async_trait::async_trait;
use b1_veeqo_sandbox::{Reply, Request, Response as Answered, Side, World, handle};
use jiff::Timestamp;
use rest_transport::testing::ManualClock;
use rest_transport::{Clock, HttpService, Response, SendError, SendErrorKind, WireRequest};
use serde_json::Value;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What becomes of an answer on its way.
pub(super) type Script = Arc<dyn Fn(&Request, &mut Answered) + Send + Sync>;

/// A network that keeps a log.
pub(super) struct Line {
    pub(super) side: Side,
    pub(super) world: Arc<Mutex<World>>,
    pub(super) clock: Arc<ManualClock>,
    pub(super) log: Arc<Mutex<Vec<(Side, String, u16)>>>,
    pub(super) script: Script,
}

impl std::fmt::Debug for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Line").field("side", &self.side).finish_non_exhaustive()
    }
}

#[async_trait]
impl HttpService for Line {
    async fn send(&self, request: WireRequest) -> Result<Response, SendError> {
        tokio::task::yield_now().await;
        self.clock.advance(Duration::from_millis(20));
        let now = Timestamp::try_from(self.clock.now()).unwrap();
        let asked = crate::town::received(&request);
        let line = format!("{} {}", asked.method, asked.path());
        let Reply::Answer { mut response, .. } =
            handle(&mut self.world.lock().unwrap(), self.side, &asked, now)
        else {
            return Err(SendError::new(SendErrorKind::Interrupted, "dropped"));
        };
        (self.script)(&asked, &mut response);
        self.log.lock().unwrap().push((self.side, line, response.status));
        Ok(crate::town::answered(response))
    }
}

/// Changes the rows of an answer: inside `value`, or bare.
pub(super) fn edit_rows(response: &mut Answered, edit: impl FnOnce(&mut Vec<Value>)) {
    let mut body: Value = serde_json::from_slice(&response.body).unwrap();
    let rows = if body.is_object() { body.get_mut("value") } else { Some(&mut body) };
    if let Some(Value::Array(rows)) = rows {
        edit(rows);
    }
    response.body = serde_json::to_vec(&body).unwrap();
}

/// The day on which every house begins.
pub(super) fn day_of_the_clock() -> jiff::civil::Date {
    let now = Timestamp::try_from(ManualClock::default().now()).unwrap();
    now.to_zoned(jiff::tz::TimeZone::UTC).date()
}
