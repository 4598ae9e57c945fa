//! Both vendors as one value, and the pure function over it.

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

/// Lets one side of the world handle one request at the instant `now`.
pub fn handle(world: &mut World, side: Side, request: &Request, now: Timestamp) -> Reply {
    let response = match side {
        Side::Sap => sap::handle(&mut world.sap, request, now),
        Side::Veeqo => veeqo::handle(&mut world.veeqo, request, now),
    };
    Reply::Answer { response, after: Duration::ZERO }
}
