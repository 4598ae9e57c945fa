//! What somebody must be told without having to look. Pure.

use super::Thresholds;
use super::facts::Facts;
use crate::ledger::{ExceptionRecord, Flow, Work};
use crate::settings::Intervals;
use b1_veeqo_mapping::exception::{Code, Severity};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

/// So many stuck parcels are told one by one; what is beyond them is one incident together.
const PARCELS_BY_NAME: usize = 20;

/// What an incident is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum IncidentKind {
    /// Exceptions of one reason are open for too long.
    Exception,
    /// A flow has not ended well for too long.
    Flow,
    /// A parcel has left and is not delivered in SAP.
    Despatch,
}

/// Something that is wrong and stays wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incident {
    /// The same text for the same incident, such as `flow:orders`, `exception:SKU_UNMAPPED`, `despatch:55`.
    pub key: String,
    /// What it is about.
    pub kind: IncidentKind,
    /// How bad it is.
    pub severity: Severity,
    /// What it concerns, in a person's words.
    pub subject: String,
    /// A plain sentence with the values in it.
    pub message: String,
    /// What to do.
    pub next_step: String,
    /// Since when it is so.
    pub since: Timestamp,
}

/// By which it is decided what an incident is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules<'a> {
    pub(super) thresholds: &'a Thresholds,
    pub(super) intervals: &'a Intervals,
}

/// Every incident of the moment, the gravest first.
pub(super) fn incidents(facts: &Facts, rules: Rules<'_>) -> Vec<Incident> {
    let mut found = exceptions(facts, rules);
    if facts.window.is_none() {
        found.extend(Flow::ALL.into_iter().filter_map(|flow| flow_incident(facts, rules, flow)));
        found.extend(parcels(facts, rules));
    }
    found.sort_by(|a, b| (b.severity, a.since, &a.key).cmp(&(a.severity, b.since, &b.key)));
    found
}

/// One incident for each reason, however many records it holds up.
fn exceptions(facts: &Facts, rules: Rules<'_>) -> Vec<Incident> {
    let thresholds = rules.thresholds;
    let mut by_code: BTreeMap<Code, Vec<(&ExceptionRecord, Severity)>> = BTreeMap::new();
    for exception in &facts.exceptions {
        let age = elapsed(exception.opened_at, facts.now);
        let hours = u32::try_from(age.as_secs() / 3600).unwrap_or(u32::MAX);
        let severity = exception.code.severity_after(hours).max(exception.severity);
        let overdue = match severity {
            Severity::Critical => age >= thresholds.critical,
            Severity::Error => age >= thresholds.error,
            _ => false,
        };
        if overdue {
            by_code.entry(exception.code).or_default().push((exception, severity));
        }
    }
    by_code.into_iter().filter_map(|(code, group)| exception_incident(code, &group)).collect()
}

fn exception_incident(code: Code, group: &[(&ExceptionRecord, Severity)]) -> Option<Incident> {
    let (oldest, _) = group.iter().min_by_key(|(exception, _)| (exception.opened_at, exception.id))?;
    let others = match group.len() - 1 {
        0 => String::new(),
        others => format!(" ({others} more for the same reason)"),
    };
    Some(Incident {
        key: format!("exception:{code}"),
        kind: IncidentKind::Exception,
        severity: group.iter().map(|(_, severity)| *severity).max()?,
        subject: oldest.subject.clone(),
        message: format!("#{} {}: {}{others}", oldest.id, oldest.subject, oldest.message),
        next_step: code.steps().first().copied().unwrap_or_default().to_owned(),
        since: oldest.opened_at,
    })
}

/// A flow that ran once and has not ended well for too long. One that never ran is not expected to.
fn flow_incident(facts: &Facts, rules: Rules<'_>, flow: Flow) -> Option<Incident> {
    let health = facts.flows.get(&flow).map(|flow| &flow.health)?;
    let last = health.succeeded_at.or(health.failing_since)?;
    let since = facts.excused_until(flow).map_or(last, |excused| excused.max(last));
    let patience = interval(rules.intervals, flow) * rules.thresholds.intervals;
    if facts.is_paused(flow) || elapsed(since, facts.now) < patience {
        return None;
    }
    let why = match &health.error {
        Some(error) => format!("it fails: {error}"),
        None => format!("it was last tried at {}", health.attempted_at),
    };
    let ended = match health.succeeded_at {
        Some(at) => format!("has not ended well since {at}"),
        None => "has never ended well".to_owned(),
    };
    Some(Incident {
        key: format!("flow:{flow}"),
        kind: IncidentKind::Flow,
        severity: Severity::Critical,
        subject: format!("flow {flow}"),
        message: format!("the flow {flow} {ended}; {why}"),
        next_step: "look whether `b1-veeqo run` is at work, and at its log".to_owned(),
        since: last,
    })
}

/// How often a flow runs.
fn interval(intervals: &Intervals, flow: Flow) -> Duration {
    match flow {
        Flow::Catalogue => intervals.items,
        Flow::Stock => intervals.stock,
        _ => intervals.orders.min(intervals.shipments),
    }
}

/// Parcels that left long ago. An outage holds up hundreds: the oldest are told by name.
fn parcels(facts: &Facts, rules: Rules<'_>) -> Vec<Incident> {
    let patience = rules.thresholds.despatch;
    let excused = facts.excused_until(Flow::Despatch);
    let since = |work: &Work| excused.map_or(work.created_at, |excused| excused.max(work.created_at));
    let stuck: Vec<&Work> =
        facts.parcels.iter().filter(|work| elapsed(since(work), facts.now) >= patience).collect();
    let (named, others) = stuck.split_at(stuck.len().min(PARCELS_BY_NAME));
    let mut found: Vec<Incident> = named.iter().map(|work| parcel(work)).collect();
    if let Some(first) = others.first() {
        found.push(Incident {
            key: "despatch:more".to_owned(),
            subject: format!("{} more parcels", others.len()),
            message: format!("{} more parcels have left and are not delivered in SAP", others.len()),
            ..parcel(first)
        });
    }
    found
}

fn parcel(work: &Work) -> Incident {
    let why = work.reason.as_deref().unwrap_or(work.state.as_str());
    Incident {
        key: work.key.to_string(),
        kind: IncidentKind::Despatch,
        severity: Severity::Critical,
        subject: work.subject.clone(),
        message: format!("{} has left and is not delivered in SAP: {why}", work.subject),
        next_step: "see `b1-veeqo exceptions list`; the order behind it may be held".to_owned(),
        since: work.created_at,
    }
}

fn elapsed(from: Timestamp, to: Timestamp) -> Duration {
    Duration::try_from(to.duration_since(from)).unwrap_or(Duration::ZERO)
}

#[cfg(test)]
#[path = "incident_tests.rs"]
mod tests;
