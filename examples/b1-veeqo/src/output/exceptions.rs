//! Exceptions as people and programs read them.

use b1_veeqo_mapping::exception::{Code, Handling, Owner, Severity};
use b1_veeqo_sync::ledger::{ExceptionRecord, ExceptionStatus};
use jiff::Timestamp;
use rest_transport::decimal;
use rust_decimal::Decimal;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;
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
    handling: Handling,
    unmapped: bool,
}

impl ExceptionView {
    /// The exception as it stands at a time: an open one becomes worse with age.
    pub(crate) fn at(record: ExceptionRecord, now: Timestamp) -> Self {
        let hours = u32::try_from(now.duration_since(record.opened_at).as_hours()).unwrap_or_default();
        let grown = match record.status {
            ExceptionStatus::Open => record.code.severity_after(hours),
            _ => record.severity,
        };
        Self {
            id: record.id,
            code: record.code,
            severity: grown.max(record.severity),
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
            handling: record.code.handling(),
            unmapped: record.code.is_unmapped(),
        }
    }
}

/// A list of exceptions for people, by reason: the worst first, and once for all what to do.
pub(crate) struct ExceptionList<'a>(pub(crate) &'a [ExceptionView]);

impl fmt::Display for ExceptionList<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut by_code: BTreeMap<Code, Vec<&ExceptionView>> = BTreeMap::new();
        for view in self.0 {
            by_code.entry(view.code).or_default().push(view);
        }
        let worst = |views: &[&ExceptionView]| views.iter().map(|view| view.severity).max();
        let mut groups: Vec<_> = by_code.into_iter().collect();
        groups.sort_by_key(|(code, views)| (Reverse(worst(views)), *code));
        for (code, views) in &groups {
            let severity = worst(views).unwrap_or(code.severity());
            writeln!(f, "{severity} {code} ({}): {}", code.owner(), code.title())?;
            views.iter().try_for_each(|view| write!(f, "{view}"))?;
            code.steps().iter().try_for_each(|step| writeln!(f, "    → {step}"))?;
            writeln!(f, "    more: b1-veeqo exceptions explain {code}\n")?;
        }
        writeln!(f, "{}", count(self.0.len()))?;
        match self.0.iter().filter(|view| view.unmapped).count() {
            0 => Ok(()),
            unmapped => writeln!(f, "{unmapped} of them for reasons that the catalogue does not know"),
        }
    }
}

impl fmt::Display for ExceptionView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "  #{} {}: {}", self.id, self.subject, self.message)?;
        let opened = self.opened_at.strftime("%Y-%m-%d %H:%M UTC");
        write!(f, " (since {opened}")?;
        if let Some(value) = self.value {
            write!(f, ", {value} at stake")?;
        }
        if self.status != ExceptionStatus::Open {
            write!(f, ", {}", self.status.as_str())?;
        }
        writeln!(f, ")")
    }
}

/// How many, in words.
pub(super) fn count(exceptions: usize) -> String {
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
        let json = serde_json::to_value(ExceptionView::at(record(), at(1))).unwrap();
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

    /// So many hours after the record was opened.
    fn at(hours: i64) -> Timestamp {
        record().opened_at.checked_add(jiff::SignedDuration::from_hours(hours)).unwrap()
    }

    #[test]
    fn an_open_exception_becomes_worse_with_age_and_a_settled_one_does_not() {
        let settled = ExceptionRecord { status: ExceptionStatus::Resolved, ..record() };
        assert_eq!(ExceptionView::at(record(), at(23)).severity, Severity::Error);
        assert_eq!(ExceptionView::at(record(), at(24)).severity, Severity::Critical);
        assert_eq!(ExceptionView::at(settled, at(24)).severity, Severity::Error);
    }

    #[test]
    fn records_of_one_reason_stand_together_below_worse_ones() {
        let other = |id, code| ExceptionView::at(ExceptionRecord { id, code, ..record() }, at(1));
        let views = [
            other(1, Code::SkuUnmapped),
            other(2, Code::SapRejected),
            other(3, Code::SkuUnmapped),
            other(4, Code::SeriesInvalid),
        ];
        let text = ExceptionList(&views).to_string();
        let places: Vec<_> = ["#4", "#1", "#3", "#2"].iter().map(|id| text.find(id).unwrap()).collect();
        assert!(places.is_sorted(), "{text}");
        assert_eq!(text.matches(Code::SkuUnmapped.steps()[0]).count(), 1, "{text}");
        assert!(
            text.ends_with("4 exceptions\n1 of them for reasons that the catalogue does not know\n"),
            "{text}"
        );
    }

    #[test]
    fn people_read_the_reason_and_the_next_step() {
        let text = ExceptionList(&[ExceptionView::at(record(), at(1))]).to_string();
        assert!(text.contains("order #1001: SKU MUG-9 has no item in SAP"), "{text}");
        assert!(text.contains("19.99 at stake") && text.contains(Code::SkuUnmapped.steps()[0]), "{text}");
        assert!(text.ends_with("1 exception\n"), "{text}");
    }
}
