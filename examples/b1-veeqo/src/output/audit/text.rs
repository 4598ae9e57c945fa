//! The audit on a terminal: by area, gravest words in colour, long lists cut.

use super::{Paint, counted, one_line};
use b1_veeqo_mapping::exception::Severity;
use b1_veeqo_sync::audit::{Area, AuditFinding, AuditReport, CheckResult};
use std::collections::BTreeMap;
use std::fmt;

/// So many findings of one check are printed.
const SHOWN: usize = 10;

/// The report for people.
#[derive(Debug)]
pub(crate) struct AuditText<'a> {
    report: &'a AuditReport,
    shown: usize,
    paint: Paint,
}

impl<'a> AuditText<'a> {
    /// The report, with all findings or the first ten of each check.
    pub(crate) fn new(report: &'a AuditReport, all: bool) -> Self {
        Self { report, shown: if all { usize::MAX } else { SHOWN }, paint: Paint::of_stdout() }
    }

    fn checks(&self, area: Area) -> impl Iterator<Item = &'a CheckResult> {
        self.report.checks.iter().filter(move |check| check.area == area && check.readable && !check.passed)
    }

    fn findings(&self, code: &'a str) -> impl Iterator<Item = &'a AuditFinding> {
        self.report.findings.iter().filter(move |finding| finding.code == code)
    }

    fn check(&self, f: &mut fmt::Formatter<'_>, check: &'a CheckResult) -> fmt::Result {
        let Some(first) = self.findings(check.code).next() else { return Ok(()) };
        let (severity, code) = (self.paint.severity(first.severity), check.code);
        writeln!(f, "  {severity} {code} ({}): expected that {}", check.findings, check.title)?;
        for finding in self.findings(check.code).take(self.shown) {
            writeln!(f, "          {}: {}", one_line(&finding.subject), one_line(&finding.message))?;
        }
        if let Some(more) = check.findings.checked_sub(self.shown).filter(|more| *more > 0) {
            writeln!(f, "          … and {more} more")?;
        }
        writeln!(f, "        → {}", first.fix)
    }

    /// Checks that could not be made, those with one reason together.
    fn not_made(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut reasons: BTreeMap<(&str, &str, &str), Vec<&str>> = BTreeMap::new();
        for check in self.report.checks.iter().filter(|check| !check.readable) {
            for finding in self.findings(check.code) {
                let reason = (finding.subject.as_str(), finding.message.as_str(), finding.fix.as_str());
                reasons.entry(reason).or_default().push(check.code);
            }
        }
        if !reasons.is_empty() {
            writeln!(f, "\n{}", self.paint.bold("not checked"))?;
        }
        for ((subject, message, fix), codes) in reasons {
            writeln!(f, "  {} {}", self.paint.severity(Severity::Info), codes.join(", "))?;
            writeln!(f, "          {}: {}", one_line(subject), one_line(message))?;
            writeln!(f, "        → {fix}")?;
        }
        Ok(())
    }

    fn summary(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{}", self.paint.bold("summary"))?;
        for fact in &self.report.facts {
            writeln!(f, "  {}: {}", fact.name, fact.value)?;
        }
        for incomplete in &self.report.incomplete {
            writeln!(f, "  {} {incomplete}", self.paint.severity(Severity::Warning))?;
        }
        let (checks, report) = (&self.report.checks, self.report);
        let passed = checks.iter().filter(|check| check.passed).count();
        writeln!(
            f,
            "  {passed} of {} checks passed, {} could not be made; {}, {}, {}",
            checks.len(),
            report.unreadable(),
            counted(report.count(Severity::Error), "error"),
            counted(report.count(Severity::Warning), "warning"),
            counted(report.count(Severity::Info), "note"),
        )
    }
}

impl fmt::Display for AuditText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for area in Area::ALL {
            if self.checks(*area).next().is_some() {
                writeln!(f, "\n{}", self.paint.bold(area.as_str()))?;
            }
            for check in self.checks(*area) {
                self.check(f, check)?;
            }
        }
        self.not_made(f)?;
        self.summary(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use b1_veeqo_mapping::exception::Side;

    fn report(findings: usize) -> AuditReport {
        let finding = |number| AuditFinding {
            code: "ITEM_CODE_SPACE",
            severity: Severity::Warning,
            side: Side::Sap,
            subject: format!("A {number}"),
            message: "has a space\u{1b}[2J".to_owned(),
            fix: "rename it".to_owned(),
        };
        let check = CheckResult {
            code: "ITEM_CODE_SPACE",
            passed: findings == 0,
            readable: true,
            area: Area::Codes,
            title: "no item code holds a space",
            findings,
        };
        AuditReport {
            checks: vec![check],
            findings: (0..findings).map(finding).collect(),
            ..AuditReport::default()
        }
    }

    fn text(report: &AuditReport, all: bool) -> String {
        AuditText { paint: Paint(false), ..AuditText::new(report, all) }.to_string()
    }

    #[test]
    fn long_lists_are_cut_and_counted() {
        let cut = text(&report(13), false);
        assert!(
            cut.contains("ITEM_CODE_SPACE (13)") && cut.contains("A 9:") && !cut.contains("A 10:"),
            "{cut}"
        );
        assert!(cut.contains("… and 3 more\n        → rename it"), "{cut}");
        assert!(
            cut.ends_with("0 of 1 checks passed, 0 could not be made; 0 errors, 13 warnings, 0 notes\n"),
            "{cut}"
        );
        let whole = text(&report(13), true);
        assert!(whole.contains("A 12:") && !whole.contains("more"), "{whole}");
        assert!(!text(&report(10), false).contains("more"));
    }

    #[test]
    fn what_records_hold_cannot_steer_the_terminal() {
        let text = text(&report(1), false);
        assert!(!text.contains('\u{1b}') && text.contains("\\u{1b}[2J"), "{text}");
    }
}
