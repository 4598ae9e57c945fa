//! `docs/audit.md`, made from the checks themselves.

use super::checks::{ALL, Area};
use b1_veeqo_mapping::exception::{Severity, Side};
use serde::Serialize;
use std::fmt::Write;

const HEAD: &str = "# Audit

Made from the code by `b1-veeqo audit checks`; a test refuses a stale page.

`b1-veeqo audit` reads both systems and writes to neither. Each check below is made once; where what it needs cannot be read, it is not made, and
one finding of severity `info` names the right that is missing. One fault sets off one check.

| severity | meaning |
|---|---|
| `error` | records will stand still |
| `warning` | it will hurt, or somebody has to decide |
| `info` | worth knowing |
";

/// A check as programs list it.
#[derive(Clone, Debug, Serialize)]
pub struct CheckEntry {
    /// Stable code.
    pub code: &'static str,
    /// What it belongs to.
    pub area: Area,
    /// What it looks for.
    pub title: &'static str,
    /// How grave a finding is.
    pub severity: Severity,
    /// The side where a finding is mended.
    pub side: Side,
    /// The requests it needs.
    pub reads: Vec<&'static str>,
    /// What to do about a finding.
    pub fix: &'static str,
}

/// All checks, as programs list them.
#[must_use]
pub fn check_list() -> Vec<CheckEntry> {
    let entry = |check: &super::checks::Check| CheckEntry {
        code: check.code,
        area: check.area,
        title: check.title,
        severity: check.severity,
        side: check.side,
        reads: check.needs.iter().map(|source| source.reads()).collect(),
        fix: check.fix,
    };
    ALL.iter().copied().flatten().map(entry).collect()
}

/// The page, in Markdown.
#[must_use]
pub fn checks_page() -> String {
    let mut page = HEAD.to_owned();
    for area in Area::ALL {
        let checks: Vec<_> = ALL.iter().copied().flatten().filter(|check| check.area == *area).collect();
        // Writing to a String cannot fail.
        let _ = write!(
            page,
            "\n## {}{}\n\n| code | what holds | severity | mended in | reads | what to do |\n|---|---|---|---|---|---|\n",
            capital(area),
            rest(area)
        );
        for check in checks {
            let reads: Vec<&str> = check.needs.iter().map(|source| source.reads()).collect();
            let reads = if reads.is_empty() { "–".to_owned() } else { format!("`{}`", reads.join("`, `")) };
            let (code, title, severity, side, fix) =
                (check.code, check.title, check.severity, check.side, check.fix);
            let _ = writeln!(page, "| `{code}` | {title} | {severity} | {side} | {reads} | {fix} |");
        }
    }
    page
}

fn capital(area: &Area) -> String {
    area.as_str().chars().take(1).flat_map(char::to_uppercase).collect()
}

fn rest(area: &Area) -> String {
    area.as_str().chars().skip(1).collect()
}
