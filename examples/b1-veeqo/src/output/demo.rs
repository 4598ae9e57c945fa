//! What the day came to, and whether both sides agree.

use super::{ExceptionList, ExceptionView, PassView};
use b1_veeqo_sync::ledger::ExceptionRecord;
use serde::Serialize;
use std::fmt;

/// Most counter-examples that are printed for one claim.
const SHOWN: usize = 5;

/// Something that must be true, over how many records it was examined, and what speaks against it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Claim {
    claim: &'static str,
    examined: usize,
    against: Vec<String>,
}

impl Claim {
    /// A claim over so many records.
    pub(crate) fn new(
        claim: &'static str,
        examined: usize,
        against: impl IntoIterator<Item = String>,
    ) -> Self {
        Self { claim, examined, against: against.into_iter().collect() }
    }

    /// Whether anything was examined and nothing speaks against it.
    pub(crate) fn holds(&self) -> bool {
        self.examined > 0 && self.against.is_empty()
    }
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.holds() { "proved" } else { "FAILED" };
        writeln!(f, "  {verdict}  {} ({} examined)", self.claim, self.examined)?;
        for example in self.against.iter().take(SHOWN) {
            writeln!(f, "          {example}")?;
        }
        match self.against.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => writeln!(f, "          and {more} more"),
        }
    }
}

/// The whole day.
#[derive(Debug, Default, Serialize)]
pub(crate) struct DemoView {
    day: PassView,
    exceptions: Vec<ExceptionView>,
    claims: Vec<Claim>,
}

impl DemoView {
    /// Adds what a pass did.
    pub(crate) fn add(&mut self, pass: PassView) {
        self.day.absorb(pass);
    }

    /// Adds the end state; whether all of it is proved.
    pub(crate) fn conclude(&mut self, claims: Vec<Claim>, open: Vec<ExceptionRecord>) -> bool {
        let as_opened = |record: ExceptionRecord| {
            let opened = record.opened_at;
            ExceptionView::at(record, opened)
        };
        self.exceptions = open.into_iter().map(as_opened).collect();
        self.claims = claims;
        self.claims.iter().all(Claim::holds)
    }
}

impl fmt::Display for DemoView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\nThe day\n{}", self.day)?;
        writeln!(f, "What people have to look at\n{}", ExceptionList(&self.exceptions))?;
        writeln!(f, "Both sides, compared")?;
        for claim in &self.claims {
            write!(f, "{claim}")?;
        }
        Ok(())
    }
}
