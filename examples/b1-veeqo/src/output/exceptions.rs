//! Exceptions as people and programs read them.

use b1_veeqo_mapping::exception::{Code, Owner, Severity};
use b1_veeqo_sync::Retried;
use b1_veeqo_sync::ledger::{ExceptionRecord, ExceptionStatus};
use jiff::Timestamp;
use rest_transport::decimal;
use rust_decimal::Decimal;
use serde::Serialize;
use std::fmt;

/// One exception as `exceptions list --json` prints it. The names are a contract; fields are only added.
#[derive(Debug, Serialize)]
pub(crate) struct ExceptionView {
    id: i64,
    code: Code,
    severity: Severity,
    subject: String,
    message: String,
    status: ExceptionStatus,
    owner: Owner,
    opened_at: Timestamp,
    #[serde(with = "decimal::option")]
    value: Option<Decimal>,
    flow: &'static str,
    record: String,
    updated_at: Timestamp,
    title: &'static str,
    next_steps: &'static [&'static str],
}

impl From<ExceptionRecord> for ExceptionView {
    fn from(record: ExceptionRecord) -> Self {
        Self {
            id: record.id,
            code: record.code,
            severity: record.severity,
            subject: record.subject,
            message: record.message,
            status: record.status,
            owner: record.code.owner(),
            opened_at: record.opened_at,
            value: record.value,
            flow: record.flow.as_str(),
            record: record.record,
            updated_at: record.updated_at,
            title: record.code.title(),
            next_steps: record.code.steps(),
        }
    }
}

/// A list of exceptions for people: what, why, and what to do.
pub(crate) struct ExceptionList<'a>(pub(crate) &'a [ExceptionView]);

impl fmt::Display for ExceptionList<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for view in self.0 {
            write!(f, "{view}")?;
        }
        writeln!(f, "{}", count(self.0.len()))
    }
}

impl fmt::Display for ExceptionView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{} {} {} ({}", self.id, self.severity, self.code, self.owner)?;
        if let Some(value) = self.value {
            write!(f, ", {value} at stake")?;
        }
        if self.status != ExceptionStatus::Open {
            write!(f, ", {}", self.status.as_str())?;
        }
        writeln!(f, ")\n    {}: {}", self.subject, self.message)?;
        for step in self.next_steps {
            writeln!(f, "    → {step}")?;
        }
        Ok(())
    }
}

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
        let list = |ids: &[i64]| ids.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
        if !self.needs_person.is_empty() {
            writeln!(f, "written already, a person has to look: {}", list(&self.needs_person))?;
        }
        if !self.unknown.is_empty() {
            writeln!(f, "not open: {}", list(&self.unknown))?;
        }
        Ok(())
    }
}

fn count(exceptions: usize) -> String {
    match exceptions {
        0 => "no exceptions".to_owned(),
        1 => "1 exception".to_owned(),
        many => format!("{many} exceptions"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use b1_veeqo_sync::ledger::Flow;

    fn record() -> ExceptionRecord {
        ExceptionRecord {
            id: 7,
            code: Code::SkuUnmapped,
            severity: Severity::Error,
            flow: Flow::Orders,
            record: "order:123".to_owned(),
            work: None,
            subject: "order #1001".to_owned(),
            message: "SKU MUG-9 has no item in SAP".to_owned(),
            status: ExceptionStatus::Open,
            opened_at: "2026-11-02T08:00:00Z".parse().unwrap(),
            updated_at: "2026-11-02T09:00:00Z".parse().unwrap(),
            value: Some("19.99".parse().unwrap()),
        }
    }

    #[test]
    fn programs_find_the_promised_fields() {
        let json = serde_json::to_value(ExceptionView::from(record())).unwrap();
        let promised = [
            ("id", serde_json::json!(7)),
            ("code", "SKU_UNMAPPED".into()),
            ("severity", "error".into()),
            ("subject", "order #1001".into()),
            ("message", "SKU MUG-9 has no item in SAP".into()),
            ("status", "open".into()),
            ("owner", serde_json::to_value(Code::SkuUnmapped.owner()).unwrap()),
            ("opened_at", "2026-11-02T08:00:00Z".into()),
            ("value", serde_json::json!(19.99)),
        ];
        for (name, value) in promised {
            assert_eq!(json[name], value, "{name}");
        }
    }

    #[test]
    fn people_read_the_reason_and_the_next_step() {
        let text = ExceptionList(&[ExceptionView::from(record())]).to_string();
        assert!(text.contains("order #1001: SKU MUG-9 has no item in SAP"), "{text}");
        assert!(text.contains("19.99 at stake") && text.contains(Code::SkuUnmapped.steps()[0]), "{text}");
        assert!(text.ends_with("1 exception\n"), "{text}");
    }
}
