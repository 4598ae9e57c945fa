//! The verdict on a file of codes, on a terminal.

use super::{Paint, counted, one_line};
use crate::skus::SkuReport;
use b1_veeqo_mapping::exception::Severity;
use std::fmt;

/// So many codes are printed.
const SHOWN: usize = 20;

/// The report for people.
#[derive(Debug)]
pub(crate) struct SkusText<'a> {
    report: &'a SkuReport,
    shown: usize,
    paint: Paint,
}

impl<'a> SkusText<'a> {
    /// The report, with all codes or the first twenty.
    pub(crate) fn new(report: &'a SkuReport, all: bool) -> Self {
        Self { report, shown: if all { usize::MAX } else { SHOWN }, paint: Paint::of_stdout() }
    }
}

fn more(f: &mut fmt::Formatter<'_>, all: usize, shown: usize) -> fmt::Result {
    match all.checked_sub(shown).filter(|more| *more > 0) {
        Some(more) => writeln!(f, "… and {more} more; --all prints them, --csv FILE writes them"),
        None => Ok(()),
    }
}

impl fmt::Display for SkusText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let report = self.report;
        for flagged in report.flagged.iter().take(self.shown) {
            let severity = self.paint.severity(flagged.severity);
            write!(f, "{severity} line {}: {}", flagged.row, one_line(&flagged.message))?;
            match &flagged.suggestion {
                Some(clean) => writeln!(f, " → {clean}")?,
                None => writeln!(f)?,
            }
        }
        more(f, report.flagged.len(), self.shown)?;
        for set in report.collisions.iter().take(self.shown) {
            let rows: Vec<String> = set.rows.iter().map(u64::to_string).collect();
            let codes: Vec<String> = set.codes.iter().map(|code| one_line(code)).collect();
            let severity = self.paint.severity(Severity::Warning);
            writeln!(
                f,
                "{severity} lines {}: {} can be taken for one another ({})",
                rows.join(", "),
                codes.join(", "),
                set.kind
            )?;
        }
        more(f, report.collisions.len(), self.shown)?;
        let column = report.heading.clone().unwrap_or_else(|| format!("column {}", report.column));
        writeln!(
            f,
            "{} in '{column}': {} flagged, {} that can be confused",
            counted(report.codes, "code"),
            report.flagged.len(),
            counted(report.collisions.len(), "set"),
        )
    }
}
