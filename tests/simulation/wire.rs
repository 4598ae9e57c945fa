//! The network, without one. A process may die before a side sees its request, and before it sees the answer.

use crate::http::{answered, received};
use crate::mutants::Mutant;
use crate::stage::Stage;
use async_trait::async_trait;
use b1_veeqo_sandbox::{Reply, Request, Side, handle};
use rest_transport::{HttpService, Response, SendError, SendErrorKind, WireRequest};
use std::sync::Arc;
use std::time::Duration;

/// One side as the engine reaches it.
pub(crate) struct Wire {
    pub(crate) side: Side,
    pub(crate) stage: Arc<Stage>,
}

impl std::fmt::Debug for Wire {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wire").field("side", &self.side).finish_non_exhaustive()
    }
}

impl Wire {
    fn reply(&self, mut request: Request) -> Reply {
        // Even a quick server takes a moment, and stamps differ.
        self.stage.clock.advance(Duration::from_millis(20));
        let now = self.stage.clock.truth();
        let mut world = self.stage.world.lock().unwrap();
        let act = self.stage.people.lock().unwrap().notice(&mut world, now);
        self.stage.note(now, act);
        let mut memory = self.stage.memory.lock().unwrap();
        let mutant = self.stage.mutant.filter(|_| memory.awake);
        if let Some(mutant) = mutant {
            mutant.resent(&mut world, &mut memory, now);
            mutant.sent(&mut request, &mut world, &mut memory);
        }
        let mut reply = handle(&mut world, self.side, &request, now);
        if let Some(mutant) = mutant {
            mutant.answered(&request, &mut reply, &mut memory, now);
        }
        let line = || {
            let (method, target) = (&request.method, &request.target);
            format!("{now} {:?} {method} {target} {}", self.side, told(&request, &reply))
        };
        self.stage.log.lock().unwrap().keep(&request, line);
        reply
    }
}

/// What was sent and what came of it, in a few words.
fn told(request: &Request, reply: &Reply) -> String {
    let body = String::from_utf8_lossy(&request.body);
    match reply {
        Reply::Dropped => format!("{body} -> dropped"),
        Reply::Answer { response, after } => {
            let answer = String::from_utf8_lossy(&response.body);
            format!("{body} -> {} after {after:?} {answer}", response.status)
        }
    }
}

#[async_trait]
impl HttpService for Wire {
    async fn send(&self, request: WireRequest) -> Result<Response, SendError> {
        tokio::task::yield_now().await;
        let reply = self.reply(received(&request));
        tokio::task::yield_now().await;
        let clock = &self.stage.clock;
        match reply {
            Reply::Answer { after, .. } if after > request.timeout => {
                clock.advance(request.timeout);
                Err(SendError::new(SendErrorKind::TimedOut, "slow"))
            }
            Reply::Answer { response, after } => {
                clock.advance(after);
                Ok(answered(response))
            }
            Reply::Dropped if self.stage.mutant == Some(Mutant::TakesUnknownForUnsent) => {
                Err(SendError::new(SendErrorKind::NotSent, "dropped"))
            }
            Reply::Dropped => Err(SendError::new(SendErrorKind::Interrupted, "dropped")),
        }
    }
}
