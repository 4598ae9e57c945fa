//! What an audit found. The JSON names are a contract; fields are only added.

use super::checks::Area;
use b1_veeqo_mapping::exception::{Severity, Side};
use serde::Serialize;
use std::fmt;

/// The whole audit.
#[derive(Clone, Debug, Default, Serialize)]
#[must_use]
pub struct AuditReport {
    /// Every check, in the order of their areas.
    pub checks: Vec<CheckResult>,
    /// Everything found, in the order of the checks.
    pub findings: Vec<AuditFinding>,
    /// Lists that were left before their end: what lies behind it was not looked at.
    pub incomplete: Vec<Incomplete>,
    /// What is worth knowing and is no fault: operating mode, numbers, settings.
    pub facts: Vec<Fact>,
}

/// What came of one check.
#[derive(Clone, Debug, Serialize)]
pub struct CheckResult {
    /// Stable code.
    pub code: &'static str,
    /// Everything could be read and nothing was found.
    pub passed: bool,
    /// What the check needs could be read.
    pub readable: bool,
    /// What it belongs to.
    pub area: Area,
    /// What it looks for.
    pub title: &'static str,
    /// How many findings it has.
    pub findings: usize,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuditFinding {
    /// The check's code.
    pub code: &'static str,
    /// `error`: records will stand still. `warning`: it will hurt. `info`: worth knowing.
    pub severity: Severity,
    /// The side where it is to be mended.
    pub side: Side,
    /// The record it is about.
    pub subject: String,
    /// What is wrong, with the values.
    pub message: String,
    /// What to do.
    pub fix: String,
}

/// Something worth knowing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What.
    pub name: &'static str,
    /// Its value.
    pub value: String,
}

/// A list that was left before its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Incomplete {
    /// Its side.
    pub side: Side,
    /// The requests that read it.
    pub reads: &'static str,
    /// Rows that were looked at.
    pub looked_at: usize,
    /// Rows there are; `null` where the server does not say.
    pub of: Option<u64>,
}

impl fmt::Display for Incomplete {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { side, reads, looked_at, of } = self;
        match of {
            Some(of) => write!(f, "{side} {reads}: only {looked_at} of {of} were looked at"),
            None => write!(f, "{side} {reads}: only the first {looked_at} were looked at"),
        }
    }
}

impl AuditReport {
    /// The gravest severity found.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        self.findings.iter().map(|finding| finding.severity).max()
    }

    /// How many findings have this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// How many checks could not read what they need.
    #[must_use]
    pub fn unreadable(&self) -> usize {
        self.checks.iter().filter(|check| !check.readable).count()
    }
}
