//! Both vendors as one value, and the pure function over it.

use crate::fault::{Fault, FaultPlan};
use crate::http::{Request, Response};
use crate::{sap, veeqo};
use jiff::Timestamp;
use std::time::Duration;

/// Which vendor a request is addressed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// SAP Business One Service Layer.
    Sap,
    /// Veeqo.
    Veeqo,
}

/// The whole simulated outside world.
#[derive(Clone, Debug, Default)]
pub struct World {
    /// The SAP Business One company.
    pub sap: sap::Company,
    /// The Veeqo account.
    pub veeqo: veeqo::Account,
    /// What goes wrong on the way to and from them; nothing by default.
    pub faults: FaultPlan,
    /// Requests whose work is still to be done, after their callers were cut off.
    pub late: Vec<Late>,
}

/// A request that a side does later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Late {
    /// When.
    pub due: Timestamp,
    /// By whom.
    pub side: Side,
    /// What.
    pub request: Request,
}

impl World {
    /// Does what was late and is due by now.
    pub fn catch_up(&mut self, now: Timestamp) {
        let (mut due, still): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.late).into_iter().partition(|late| late.due <= now);
        self.late = still;
        due.sort_by_key(|late| late.due);
        for Late { due, side, request } in due {
            dispatch(self, side, &request, due);
        }
    }
}

/// What the caller of a side gets to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// The response, after a delay (zero unless a fault slows it).
    Answer {
        /// What is sent.
        response: Response,
        /// How long the side takes.
        after: Duration,
    },
    /// The connection ends without a response; the work may have been done.
    Dropped,
}

impl Reply {
    fn at_once(response: Response) -> Self {
        Self::Answer { response, after: Duration::ZERO }
    }
}

/// Lets one side of the world handle one request at the instant `now`.
pub fn handle(world: &mut World, side: Side, request: &Request, now: Timestamp) -> Reply {
    world.catch_up(now);
    match world.faults.strike(side, request) {
        None => Reply::at_once(dispatch(world, side, request, now)),
        Some(Fault::DropBefore) => Reply::Dropped,
        Some(Fault::DropAfterCommit) => {
            dispatch(world, side, request, now);
            Reply::Dropped
        }
        Some(Fault::Slow(after)) => Reply::Answer { response: dispatch(world, side, request, now), after },
        Some(Fault::Late(by)) => {
            let due = now.checked_add(by).unwrap_or(Timestamp::MAX);
            world.late.push(Late { due, side, request: request.clone() });
            Reply::Dropped
        }
        Some(Fault::Truncated) => Reply::at_once(halved(dispatch(world, side, request, now))),
        Some(Fault::ServerError) => Reply::at_once(server_error(side)),
        Some(Fault::Unauthorized) => {
            if side == Side::Sap {
                world.sap.drop_sessions();
            }
            Reply::at_once(unauthorized(side))
        }
        Some(Fault::TooManyRequests) => Reply::at_once(Response::new(429, "")),
        Some(Fault::LockConflict) => Reply::at_once(lock_conflict()),
        Some(Fault::Answer { status, body }) => Reply::at_once(scripted(status, body)),
    }
}

fn dispatch(world: &mut World, side: Side, request: &Request, now: Timestamp) -> Response {
    match side {
        Side::Sap => sap::handle(&mut world.sap, request, now),
        Side::Veeqo => veeqo::handle(&mut world.veeqo, request, now),
    }
}

fn halved(mut response: Response) -> Response {
    response.body.truncate(response.body.len() / 2);
    response
}

/// A proxy in front of the Service Layer speaks HTML; Veeqo's 503 has been seen empty.
fn server_error(side: Side) -> Response {
    match side {
        Side::Sap => Response::new(
            502,
            "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<html><head>\n<title>502 Proxy Error</title>\n\
             </head><body>\n<h1>Proxy Error</h1>\n<p>The proxy server received an invalid\nresponse from an \
             upstream server.<br />\n</p>\n</body></html>\n",
        )
        .with_header("content-type", "text/html; charset=iso-8859-1"),
        Side::Veeqo => Response::new(503, ""),
    }
}

fn unauthorized(side: Side) -> Response {
    let body = match side {
        Side::Sap => {
            r#"{"error":{"code":"301","details":[{"code":"","message":""}],"message":"Invalid session or session already timeout."}}"#
        }
        Side::Veeqo => r#"{"error_messages":"You're not authorized"}"#,
    };
    Response::new(401, body).with_header("content-type", "application/json;charset=utf-8")
}

/// Row conflict inside SAP Business One, without any `If-Match` in the request.
fn lock_conflict() -> Response {
    Response::new(
        400,
        r#"{"error":{"code":"-2039","details":[{"code":"","message":""}],"message":"Another user or another operation modified data; to continue, open the window again (ODBC -2039)"}}"#,
    )
    .with_header("content-type", "application/json;charset=utf-8")
}

/// JSON is announced as both vendors do; anything else as a proxy does.
fn scripted(status: u16, body: String) -> Response {
    let kind = if body.starts_with('{') { "application/json;charset=utf-8" } else { "text/html" };
    Response::new(status, body).with_header("content-type", kind)
}
