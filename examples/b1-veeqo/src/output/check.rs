//! What `check` found.

use b1_veeqo_sync::setup::PostingMode;
use b1_veeqo_sync::{CheckReport, Finding};
use serde::Serialize;
use std::fmt;

/// The verdict and every finding.
#[derive(Debug, Serialize)]
pub(crate) struct CheckView {
    ready: bool,
    posting: PostingMode,
    findings: Vec<Finding>,
}

impl From<CheckReport> for CheckView {
    fn from(report: CheckReport) -> Self {
        Self { ready: report.is_ready(), posting: report.posting, findings: report.findings }
    }
}

impl fmt::Display for CheckView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            let Finding { severity, side, subject, message, fix } = finding;
            writeln!(f, "{severity}  {side} {subject}: {message}")?;
            writeln!(f, "    → {fix}")?;
        }
        writeln!(f, "{}", if self.ready { "ready" } else { "not ready: correct the errors above" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use b1_veeqo_mapping::exception::{Severity, Side};

    fn view(severity: Severity) -> CheckView {
        let finding = Finding {
            severity,
            side: Side::Sap,
            subject: "warehouses".to_owned(),
            message: "02 is inactive".to_owned(),
            fix: "activate it".to_owned(),
        };
        let posting = PostingMode::LookUp { why: "never tried".to_owned(), provable: true };
        CheckView::from(CheckReport { posting, findings: vec![finding] })
    }

    #[test]
    fn an_error_stands_in_the_way_and_a_warning_does_not() {
        let refused = view(Severity::Error).to_string();
        assert!(refused.contains("02 is inactive\n    → activate it\nnot ready"), "{refused}");
        let ready = view(Severity::Warning);
        assert!(ready.to_string().ends_with("\nready\n"));
        let json = serde_json::to_value(&ready).unwrap();
        assert_eq!(
            (&json["posting"]["mode"], &json["posting"]["why"]),
            (&"look_up".into(), &"never tried".into())
        );
        assert_eq!((&json["ready"], &json["findings"][0]["severity"]), (&true.into(), &"warning".into()));
    }
}
