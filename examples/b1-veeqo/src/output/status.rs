//! How the work stands, as people and programs read it.

use super::pause::PauseView;
use super::rows::Rows;
use b1_veeqo_sync::watch::{FlowStatus, Level, Oldest, Status};
use jiff::Timestamp;
use serde::Serialize;
use std::fmt;

/// How the work stands.
#[derive(Debug, Serialize)]
pub(crate) struct StatusView {
    #[serde(flatten)]
    status: Status,
    store: String,
}

impl StatusView {
    /// As read from the store of this address.
    pub(crate) fn new(status: Status, store: &str) -> Self {
        Self { status, store: store.to_owned() }
    }
}

impl fmt::Display for StatusView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = &self.status;
        let level = match status.level {
            Level::Well => "well: nothing asks for anybody",
            Level::Attention => "attention: somebody should look today",
            Level::Stuck => "stuck: somebody must look now",
        };
        writeln!(f, "{level}")?;
        for incident in &status.incidents {
            writeln!(f, "  {} since {}: {}", incident.severity, minute(incident.since), incident.message)?;
            writeln!(f, "    → {}", incident.next_step)?;
        }
        writeln!(f)?;
        flows(f, status)?;
        writeln!(f)?;
        let open = status.exceptions;
        let counts = [open.critical, open.error, open.warning, open.info];
        writeln!(f, "exceptions open: {}", by_severity(counts))?;
        if let Some(until) = status.maintenance_until {
            writeln!(f, "a maintenance window is open: nothing is begun before {}", minute(until))?;
        }
        status.pauses.iter().try_for_each(|pause| write!(f, "{}", PauseView(pause.clone())))?;
        let mode = match status.mode.as_deref() {
            Some("fence") => "with the fence",
            Some(_) => "after a look-up",
            None => "in a mode that no worker has found out yet",
        };
        writeln!(f, "documents are posted {mode}; the store is {}", self.store)
    }
}

fn flows(f: &mut fmt::Formatter<'_>, status: &Status) -> fmt::Result {
    let headings = ["flow", "last success", "due", "waiting", "unknown", "held", "oldest"];
    let mut rows = Rows::with_heading(&headings);
    for (flow, known) in &status.flows {
        let FlowStatus { due, waiting, unknown, held, .. } = known;
        let counts = [due, waiting, unknown, held].map(u64::to_string);
        let oldest = known.oldest.as_ref().map(|oldest| describe(oldest, status.at)).unwrap_or_default();
        rows.push([flow.to_string(), success(known)].into_iter().chain(counts).chain([oldest]));
    }
    write!(f, "{rows}")?;
    let failing = status.flows.iter().filter_map(|(flow, known)| Some((flow, known.error.as_ref()?)));
    failing.into_iter().try_for_each(|(flow, error)| writeln!(f, "{flow} fails: {error}"))
}

fn success(known: &FlowStatus) -> String {
    let paused = if known.paused { ", paused" } else { "" };
    match known.lag_seconds {
        Some(lag) => format!("{} ago{paused}", age(lag)),
        None => format!("never{paused}"),
    }
}

fn describe(oldest: &Oldest, now: Timestamp) -> String {
    let since = age(now.duration_since(oldest.since).as_secs());
    let why = oldest.reason.as_deref().map(|why| format!(": {why}")).unwrap_or_default();
    format!("{} ({}, {since}{why})", oldest.subject, oldest.state.as_str())
}

/// A time span in its largest unit.
fn age(seconds: i64) -> String {
    match seconds.max(0) {
        seconds @ ..120 => format!("{seconds} s"),
        seconds @ ..7200 => format!("{} min", seconds / 60),
        seconds @ ..172_800 => format!("{} h", seconds / 3600),
        seconds => format!("{} days", seconds / 86_400),
    }
}

fn minute(at: Timestamp) -> impl fmt::Display {
    at.strftime("%Y-%m-%d %H:%M UTC")
}

/// How many exceptions of each severity are open, from critical to info.
fn by_severity(counts: [u64; 4]) -> String {
    let named = counts.iter().zip(["critical", "error", "warning", "info"]).filter(|(count, _)| **count > 0);
    let parts: Vec<String> = named.map(|(count, name)| format!("{count} {name}")).collect();
    if parts.is_empty() { "none".to_owned() } else { parts.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_told_in_their_largest_unit() {
        let told = [-5, 0, 119, 120, 7199, 7200, 172_799, 172_800].map(age);
        assert_eq!(told, ["0 s", "0 s", "119 s", "2 min", "119 min", "2 h", "47 h", "2 days"]);
    }

    #[test]
    fn only_what_is_open_is_counted() {
        assert_eq!(by_severity([0, 0, 0, 0]), "none");
        assert_eq!(by_severity([1, 0, 2, 0]), "1 critical, 2 warning");
    }
}
