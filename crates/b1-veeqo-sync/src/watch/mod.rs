//! How the work goes: what `status` shows, and what somebody is alarmed about.

mod alert;
mod facts;
mod health;
mod incident;
mod status;

pub use alert::AlertTarget;
pub use health::FlowHealth;
pub(crate) use health::{Endings, keep};
pub use incident::{Incident, IncidentKind};
pub use status::{FlowStatus, Level, Oldest, OpenExceptions, Status, status};

use std::time::Duration;

/// From when on something is an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// A critical exception is open for so long.
    pub critical: Duration,
    /// An exception of severity error is open for so long.
    pub error: Duration,
    /// A parcel has left so long ago and is not delivered in SAP.
    pub despatch: Duration,
    /// A flow has not ended well for so many of its intervals.
    pub intervals: u32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            critical: Duration::ZERO,
            error: Duration::from_secs(4 * 3600),
            despatch: Duration::from_secs(15 * 60),
            intervals: 15,
        }
    }
}
