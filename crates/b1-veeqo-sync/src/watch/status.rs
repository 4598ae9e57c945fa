//! How the work stands at one moment, from the store alone.

use super::facts::{Facts, FlowFacts};
use super::incident::{Incident, Rules, incidents};
use crate::ledger::{Flow, Store, StoreError, Work, WorkState};
use crate::pass::MODE;
use crate::pause::Pause;
use crate::settings::Settings;
use b1_veeqo_mapping::exception::Severity;
use jiff::Timestamp;
use serde::Serialize;
use std::collections::BTreeMap;

/// How well the work goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Nothing asks for anybody.
    Well,
    /// Somebody should look today: an exception of severity error or worse is open, or something is paused.
    Attention,
    /// Somebody must look now: there is an incident.
    Stuck,
}

/// How the work stands.
#[derive(Clone, Debug, Serialize)]
pub struct Status {
    /// When this was so.
    pub at: Timestamp,
    /// How well it goes.
    pub level: Level,
    /// How documents are kept from being posted twice, as the last worker found it: `fence` or `look_up`.
    pub mode: Option<String>,
    /// Each flow.
    pub flows: BTreeMap<Flow, FlowStatus>,
    /// The pauses in force.
    pub pauses: Vec<Pause>,
    /// When the maintenance window that is open ends.
    pub maintenance_until: Option<Timestamp>,
    /// The open exceptions by severity, as they stand at their age.
    pub exceptions: OpenExceptions,
    /// What somebody is alarmed about, the gravest first.
    pub incidents: Vec<Incident>,
}

/// How one flow stands.
#[derive(Clone, Debug, Serialize)]
pub struct FlowStatus {
    /// When it last ended, well or not.
    pub last_attempt: Option<Timestamp>,
    /// When it last ended well.
    pub last_success: Option<Timestamp>,
    /// Seconds since then: how old its picture of both sides is.
    pub lag_seconds: Option<i64>,
    /// Why it failed last; nothing where it did not.
    pub error: Option<String>,
    /// Records that may be worked on.
    pub due: u64,
    /// Records that wait for a precondition.
    pub waiting: u64,
    /// Records whose create may have happened.
    pub unknown: u64,
    /// Records held by an exception.
    pub held: u64,
    /// The record that is to be written the longest.
    pub oldest: Option<Oldest>,
    /// Whether it is paused.
    pub paused: bool,
}

/// A record that is still to be written.
#[derive(Clone, Debug, Serialize)]
pub struct Oldest {
    /// Its key.
    pub record: String,
    /// The record in a person's words.
    pub subject: String,
    /// Where it stands.
    pub state: WorkState,
    /// Why.
    pub reason: Option<String>,
    /// Since when it is known.
    pub since: Timestamp,
}

/// How many exceptions are open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OpenExceptions {
    /// For information.
    pub info: u64,
    /// Worth a look.
    pub warning: u64,
    /// A record is held.
    pub error: u64,
    /// Money or goods are at stake.
    pub critical: u64,
}

impl OpenExceptions {
    /// All of them.
    #[must_use]
    pub fn total(self) -> u64 {
        self.info + self.warning + self.error + self.critical
    }
}

/// Reads how the work stands. Neither side is contacted, and nothing is written: a worker may be running.
///
/// # Errors
/// The store failed.
pub async fn status(store: &dyn Store, settings: &Settings, now: Timestamp) -> Result<Status, StoreError> {
    let facts = Facts::read(store, settings, now).await?;
    let rules = Rules { thresholds: &settings.operations.thresholds, intervals: &settings.intervals };
    let incidents = incidents(&facts, rules);
    let exceptions = open_exceptions(&facts);
    let pauses: Vec<Pause> = facts.pauses.iter().filter(|pause| pause.is_active(now)).cloned().collect();
    let level = if !incidents.is_empty() {
        Level::Stuck
    } else if exceptions.error + exceptions.critical > 0 || !pauses.is_empty() {
        Level::Attention
    } else {
        Level::Well
    };
    let flow = |(flow, known): (&Flow, &FlowFacts)| (*flow, flow_status(known, facts.is_paused(*flow), now));
    Ok(Status {
        at: now,
        level,
        mode: store.cursor(MODE).await?,
        flows: facts.flows.iter().map(flow).collect(),
        pauses,
        maintenance_until: facts.window.as_ref().map(|(until, _)| *until),
        exceptions,
        incidents,
    })
}

fn flow_status(facts: &FlowFacts, paused: bool, now: Timestamp) -> FlowStatus {
    let count = |state| facts.counts.get(&state).copied().unwrap_or_default();
    let health = &facts.health;
    FlowStatus {
        last_attempt: Some(health.attempted_at).filter(|at| *at > Timestamp::UNIX_EPOCH),
        last_success: health.succeeded_at,
        lag_seconds: health.succeeded_at.map(|at| now.duration_since(at).as_secs().max(0)),
        error: health.error.clone(),
        due: count(WorkState::Due),
        waiting: count(WorkState::Waiting),
        unknown: count(WorkState::Unknown),
        held: count(WorkState::Held),
        oldest: facts.oldest.as_ref().map(oldest),
        paused,
    }
}

fn oldest(work: &Work) -> Oldest {
    Oldest {
        record: work.key.to_string(),
        subject: work.subject.clone(),
        state: work.state,
        reason: work.reason.clone(),
        since: work.created_at,
    }
}

fn open_exceptions(facts: &Facts) -> OpenExceptions {
    let mut open = OpenExceptions::default();
    for exception in &facts.exceptions {
        let hours = facts.now.duration_since(exception.opened_at).as_hours();
        let hours = u32::try_from(hours).unwrap_or_default();
        match exception.code.severity_after(hours).max(exception.severity) {
            Severity::Info => open.info += 1,
            Severity::Warning => open.warning += 1,
            Severity::Error => open.error += 1,
            _ => open.critical += 1,
        }
    }
    open
}
