//! What became of exceptions that somebody wants tried again, or closed.

use super::exceptions::count;
use b1_veeqo_sync::{Ignored, Resolved, Retried};
use serde::Serialize;
use std::fmt;

/// What became of a wish to retry.
#[derive(Debug, Serialize)]
pub(crate) struct RetryView {
    retried: Vec<i64>,
    needs_person: Vec<i64>,
    unknown: Vec<i64>,
}

impl From<Retried> for RetryView {
    fn from(retried: Retried) -> Self {
        Self { retried: retried.retried, needs_person: retried.needs_person, unknown: retried.unknown }
    }
}

impl RetryView {
    /// Whether every id was that of an open exception.
    pub(crate) fn knew_all(&self) -> bool {
        self.unknown.is_empty()
    }
}

impl fmt::Display for RetryView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "the next pass tries {} again", count(self.retried.len()))?;
        if !self.needs_person.is_empty() {
            writeln!(f, "written already, a person has to look: {}", list(&self.needs_person))?;
        }
        if !self.unknown.is_empty() {
            writeln!(f, "not open: {}", list(&self.unknown))?;
        }
        Ok(())
    }
}

/// What became of a wish to leave records out.
#[derive(Debug, Serialize)]
pub(crate) struct IgnoreView {
    ignored: Vec<i64>,
    under_way: Vec<i64>,
    unknown: Vec<i64>,
}

impl From<Ignored> for IgnoreView {
    fn from(ignored: Ignored) -> Self {
        let Ignored { ignored, under_way, unknown, .. } = ignored;
        Self { ignored, under_way, unknown }
    }
}

impl IgnoreView {
    /// Whether every one of them is left out.
    pub(crate) fn left_out_all(&self) -> bool {
        self.unknown.is_empty() && self.under_way.is_empty()
    }
}

impl fmt::Display for IgnoreView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "left out from the next pass on: {}", count(self.ignored.len()))?;
        if !self.ignored.is_empty() {
            writeln!(f, "`exceptions retry {}` takes it back", words(&self.ignored))?;
        }
        if !self.under_way.is_empty() {
            let ids = list(&self.under_way);
            writeln!(f, "the other side may have it already, which the program finds out first: {ids}")?;
        }
        if !self.unknown.is_empty() {
            writeln!(f, "not open: {}", list(&self.unknown))?;
        }
        Ok(())
    }
}

/// Data that was supplied for an exception.
#[derive(Debug, Serialize)]
pub(crate) struct SupplyView {
    pub supplied: i64,
}

impl fmt::Display for SupplyView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "kept for exception {}: the next pass tries again with it", self.supplied)
    }
}

/// What became of a wish to close exceptions.
#[derive(Debug, Serialize)]
pub(crate) struct ResolveView {
    resolved: Vec<i64>,
    to_be_retried: Vec<i64>,
    unknown: Vec<i64>,
}

impl From<Resolved> for ResolveView {
    fn from(resolved: Resolved) -> Self {
        let Resolved { resolved, to_be_retried, unknown } = resolved;
        Self { resolved, to_be_retried, unknown }
    }
}

impl ResolveView {
    /// Whether every one of them is closed.
    pub(crate) fn closed_all(&self) -> bool {
        self.unknown.is_empty() && self.to_be_retried.is_empty()
    }
}

impl fmt::Display for ResolveView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "resolved: {}", count(self.resolved.len()))?;
        if !self.to_be_retried.is_empty() {
            let ids = list(&self.to_be_retried);
            writeln!(f, "still to be written, so only their cause closes them (`exceptions retry`): {ids}")?;
        }
        if !self.unknown.is_empty() {
            writeln!(f, "not open: {}", list(&self.unknown))?;
        }
        Ok(())
    }
}

fn list(ids: &[i64]) -> String {
    ids.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
}

fn words(ids: &[i64]) -> String {
    ids.iter().map(i64::to_string).collect::<Vec<_>>().join(" ")
}
