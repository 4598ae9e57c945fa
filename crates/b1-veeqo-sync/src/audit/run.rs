//! From facts to the report. Pure.

use super::checks::{ALL, Check};
use super::facts::{Cut, Facts, Source};
use super::report::{AuditFinding, AuditReport, CheckResult, Fact, Incomplete};
use super::view::View;
use crate::settings::Settings;
use b1_veeqo_mapping::exception::Severity;

/// Lets every check look at the facts.
pub fn judge(facts: &Facts, settings: &Settings) -> AuditReport {
    let view = View::of(facts, settings);
    let mut report = AuditReport {
        incomplete: facts.cut.iter().map(|(source, cut)| incomplete(*source, *cut)).collect(),
        facts: worth_knowing(facts, settings),
        ..AuditReport::default()
    };
    for check in ALL.iter().copied().flatten() {
        let found =
            missing(check, facts).map_or_else(|| look(check, &view), |source| blind(check, facts, source));
        let readable = missing(check, facts).is_none();
        report.checks.push(CheckResult {
            code: check.code,
            passed: readable && found.is_empty(),
            readable,
            area: check.area,
            title: check.title,
            findings: found.len(),
        });
        report.findings.extend(found);
    }
    report
}

const fn incomplete(source: Source, cut: Cut) -> Incomplete {
    Incomplete { side: source.side(), reads: source.reads(), looked_at: cut.looked_at, of: cut.of }
}

fn missing(check: &Check, facts: &Facts) -> Option<Source> {
    check.needs.iter().copied().find(|source| !facts.has(*source))
}

fn look(check: &Check, view: &View<'_>) -> Vec<AuditFinding> {
    let finding = |hit: super::checks::Hit| AuditFinding {
        code: check.code,
        severity: check.severity,
        side: check.side,
        subject: hit.subject,
        message: hit.message,
        fix: check.fix.to_owned(),
    };
    (check.find)(view).into_iter().map(finding).collect()
}

/// The check cannot be made: which right is missing, and what the server said.
fn blind(check: &Check, facts: &Facts, source: Source) -> Vec<AuditFinding> {
    let answer = facts.unread.get(&source);
    let (refused, text) = answer.map_or((false, ""), |answer| (answer.refused, answer.text.as_str()));
    let side = source.side();
    let fix = if refused {
        format!("give the user of this program the right: {}", source.right())
    } else {
        format!("see that {side} answers {}; the user needs the right: {}", source.reads(), source.right())
    };
    vec![AuditFinding {
        code: check.code,
        severity: Severity::Info,
        side,
        subject: source.reads().to_owned(),
        message: format!("not checked, because this cannot be read: {text}"),
        fix,
    }]
}

/// What is no fault and still worth knowing.
fn worth_knowing(facts: &Facts, settings: &Settings) -> Vec<Fact> {
    let mode = if facts.setup.has_fence() {
        "the fence is set up: a key can exist only once"
    } else {
        "look-up: documents are found again by the key in their reference"
    };
    let scale =
        |source: Source, count: usize| if facts.has(source) { count.to_string() } else { "unknown".into() };
    let allocation = match facts.account.allocates {
        Some(true) => "Veeqo allocates new orders by itself",
        Some(false) => "people allocate: an order waits until somebody has",
        None => "unknown",
    };
    let tracked = facts.items.iter().filter(|item| item.batches || item.serials).count();
    vec![
        Fact { name: "operating mode", value: mode.to_owned() },
        Fact { name: "SAP items", value: scale(Source::Items, facts.items.len()) },
        Fact { name: "SAP items with batches or serial numbers", value: scale(Source::Items, tracked) },
        Fact { name: "Veeqo sellables", value: scale(Source::Products, facts.sellables.len()) },
        Fact { name: "mapped warehouses", value: settings.warehouses.len().to_string() },
        Fact { name: "allocation", value: allocation.to_owned() },
        Fact {
            name: "recent orders looked at",
            value: scale(Source::RecentOrders, facts.recent_orders.len()),
        },
    ]
}
