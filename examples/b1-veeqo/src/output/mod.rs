//! Everything that is printed: results on standard output, complaints on standard error.

mod aliases;
mod audit;
mod backfill;
mod check;
mod demo;
mod dry_run;
mod exceptions;
mod explanation;
mod init;
mod pass;
mod pause;
mod progress;
mod reconcile;
mod rows;
mod sandbox;
mod settled;
mod setup;
mod status;
mod stock;
mod table;
mod trace;
mod warehouses;

use crate::failure::Failure;
use serde::Serialize;
use std::fmt;
use std::io::{self, Write};

pub(crate) use aliases::{AliasList, UnmapView};
pub(crate) use audit::{AuditBars, AuditText, SkusText, audit_html, findings_csv, skus_csv};
pub(crate) use backfill::BackfillView;
pub(crate) use check::CheckView;
pub(crate) use demo::{Claim, DemoView};
pub(crate) use dry_run::DryRunLog;
pub(crate) use exceptions::{ExceptionList, ExceptionView};
pub(crate) use explanation::Explanation;
pub(crate) use init::InitView;
pub(crate) use pass::PassView;
pub(crate) use pause::{PauseView, ResumeView};
pub(crate) use progress::Progress;
pub(crate) use reconcile::{ReconcileView, differences_csv};
pub(crate) use sandbox::SandboxView;
pub(crate) use settled::{IgnoreView, ResolveView, RetryView, SupplyView};
pub(crate) use setup::SetupView;
pub(crate) use status::StatusView;
pub(crate) use stock::{AdoptView, PairList};
pub(crate) use trace::{Candidates, StoryText};
pub(crate) use warehouses::{AdditionView, WarehouseList};

/// Standard output, for people or for programs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    json: bool,
}

impl Output {
    /// Output in one of its two forms.
    pub(crate) fn new(json: bool) -> Self {
        Self { json }
    }

    /// Whether programs read it.
    pub(crate) fn is_json(self) -> bool {
        self.json
    }

    /// Prints a line for people; nothing where programs read.
    pub(crate) fn line(self, line: impl fmt::Display) -> Result<(), Failure> {
        if !self.json {
            writeln!(io::stdout().lock(), "{line}")?;
        }
        Ok(())
    }

    /// Prints a result: `text` for people, `value` for programs.
    pub(crate) fn result(self, text: impl fmt::Display, value: &impl Serialize) -> Result<(), Failure> {
        let mut stdout = io::stdout().lock();
        if self.json {
            serde_json::to_writer_pretty(&mut stdout, value).map_err(io::Error::from)?;
            writeln!(stdout)?;
        } else {
            write!(stdout, "{text}")?;
        }
        stdout.flush()?;
        Ok(())
    }
}

/// Prints a remark for people beside the result.
pub(crate) fn remark(line: &str) {
    // Where standard error is closed nobody wants to know.
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Prints why the program ends early.
pub(crate) fn complain(failure: &Failure) {
    // Where standard error is closed as well there is nobody left to tell.
    let _ = writeln!(io::stderr().lock(), "b1-veeqo: {}", failure.report());
}
