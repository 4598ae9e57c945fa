//! The audit as one page: opened in a browser, sent by mail, printed. It loads nothing and needs no script.

use super::counted;
use b1_veeqo_mapping::exception::Severity;
use b1_veeqo_sync::audit::{Area, AuditReport, CheckResult};
use jiff::Zoned;
use std::fmt::Write;

const STYLE: &str = include_str!("page.css");

/// The page.
pub(crate) fn audit_html(report: &AuditReport, title: &str, at: &Zoned) -> String {
    let title = escape(title);
    let day = at.strftime("%-d %B %Y, %H:%M %Z");
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Audit of {title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>Audit of {title}</h1>\n<p class=\"when\">{day}</p>\n"
    );
    summary(&mut page, report);
    incomplete(&mut page, report);
    page.push_str("</header>\n");
    lights(&mut page, report);
    filters(&mut page);
    page.push_str("<main>\n");
    for area in Area::ALL {
        section(&mut page, report, *area);
    }
    page.push_str("</main>\n");
    facts(&mut page, report);
    page.push_str(
        "<footer>b1-veeqo audit reads both systems and writes to neither.</footer>\n</body>\n</html>\n",
    );
    page
}

// Writing to a String cannot fail, so what `write!` gives is dropped below.

fn summary(page: &mut String, report: &AuditReport) {
    let passed = report.checks.iter().filter(|check| check.passed).count();
    let verdict = match report.worst() {
        Some(worst) if worst >= Severity::Error => ("error", "Not ready: errors have to be mended first."),
        Some(Severity::Warning) => ("warning", "Usable, but look at the warnings before going live."),
        _ if report.unreadable() > 0 => ("info", "No fault was found, and not everything could be read."),
        Some(_) => ("info", "Ready. The notes are worth reading."),
        None => ("good", "Ready. Nothing was found."),
    };
    let _ = write!(
        page,
        "<p class=\"verdict {}\">{}</p>\n<ul class=\"figures\">\n<li class=\"error\"><b>{}</b> errors</li>\n\
         <li class=\"warning\"><b>{}</b> warnings</li>\n<li class=\"info\"><b>{}</b> notes</li>\n\
         <li class=\"good\"><b>{passed}</b> of {} checks passed</li>\n<li class=\"blind\"><b>{}</b> could not be made</li>\n</ul>\n",
        verdict.0,
        verdict.1,
        report.count(Severity::Error),
        report.count(Severity::Warning),
        report.count(Severity::Info),
        report.checks.len(),
        report.unreadable(),
    );
}

/// What was not looked at, so that nobody takes the page for more than it says.
fn incomplete(page: &mut String, report: &AuditReport) {
    for list in &report.incomplete {
        let _ = writeln!(
            page,
            "<p class=\"incomplete\">Not everything was looked at: {}.</p>",
            escape(&list.to_string())
        );
    }
}

fn of_area(report: &AuditReport, area: Area) -> Vec<&CheckResult> {
    report.checks.iter().filter(|check| check.area == area).collect()
}

fn worst_of(report: &AuditReport, checks: &[&CheckResult]) -> Option<Severity> {
    let told = |code| checks.iter().any(|check| check.readable && check.code == code);
    report.findings.iter().filter(|finding| told(finding.code)).map(|finding| finding.severity).max()
}

/// A light for each area: its gravest finding, grey where something could not be read.
fn light(report: &AuditReport, checks: &[&CheckResult]) -> &'static str {
    match worst_of(report, checks) {
        Some(worst) if worst >= Severity::Error => "error",
        Some(Severity::Warning) => "warning",
        _ if checks.iter().any(|check| !check.readable) => "blind",
        Some(_) => "info",
        None => "good",
    }
}

fn lights(page: &mut String, report: &AuditReport) {
    page.push_str("<nav class=\"lights\">\n");
    for area in Area::ALL {
        let checks = of_area(report, *area);
        let findings: usize = checks.iter().filter(|check| check.readable).map(|check| check.findings).sum();
        let said = match light(report, &checks) {
            "good" => "all well".to_owned(),
            "blind" => "not fully read".to_owned(),
            _ => counted(findings, "finding"),
        };
        let (light, id) = (light(report, &checks), anchor(*area));
        let _ = writeln!(
            page,
            "<a class=\"light {light}\" href=\"#{id}\"><span class=\"dot\"></span>{}<small>{said}</small></a>",
            capital(area.as_str())
        );
    }
    page.push_str("</nav>\n");
}

fn filters(page: &mut String) {
    page.push_str("<form class=\"filters\"><span>Show</span>\n");
    for (name, label) in [
        ("error", "errors"),
        ("warning", "warnings"),
        ("info", "notes"),
        ("blind", "not checked"),
        ("good", "passed"),
    ] {
        let checked = if name == "good" { "" } else { " checked" };
        let _ =
            writeln!(page, "<label><input type=\"checkbox\" id=\"show-{name}\"{checked}> {label}</label>");
    }
    page.push_str("</form>\n");
}

fn section(page: &mut String, report: &AuditReport, area: Area) {
    let checks = of_area(report, area);
    let (id, light) = (anchor(area), light(report, &checks));
    let _ = writeln!(
        page,
        "<section id=\"{id}\">\n<h2><span class=\"dot {light}\"></span>{}</h2>",
        capital(area.as_str())
    );
    for check in checks {
        entry(page, report, check);
    }
    page.push_str("</section>\n");
}

fn entry(page: &mut String, report: &AuditReport, check: &CheckResult) {
    let findings: Vec<_> = report.findings.iter().filter(|finding| finding.code == check.code).collect();
    let class = match findings.first() {
        _ if !check.readable => "blind",
        None => "good",
        Some(finding) if finding.severity >= Severity::Error => "error",
        Some(finding) if finding.severity == Severity::Warning => "warning",
        Some(_) => "info",
    };
    let word = match class {
        "blind" => "not checked".to_owned(),
        "good" => "passed".to_owned(),
        _ => counted(findings.len(), class),
    };
    let title = if class == "good" { capital(check.title) } else { format!("Expected: {}", check.title) };
    let title = escape(&title);
    let _ = writeln!(
        page,
        "<article class=\"{class}\">\n<h3><span class=\"tag\">{word}</span> {title} <code>{}</code></h3>",
        check.code
    );
    if let Some(first) = findings.first() {
        let _ = writeln!(page, "<p class=\"fix\"><b>In {}:</b> {}</p>", first.side, escape(&first.fix));
        page.push_str("<table><tbody>\n");
        for finding in &findings {
            let (subject, message) = (escape(&finding.subject), escape(&finding.message));
            let _ = writeln!(page, "<tr><th scope=\"row\">{subject}</th><td>{message}</td></tr>");
        }
        page.push_str("</tbody></table>\n");
    }
    page.push_str("</article>\n");
}

fn facts(page: &mut String, report: &AuditReport) {
    page.push_str("<section class=\"facts\">\n<h2>Worth knowing</h2>\n<table><tbody>\n");
    for fact in &report.facts {
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\">{}</th><td>{}</td></tr>",
            escape(&capital(fact.name)),
            escape(&fact.value)
        );
    }
    page.push_str("</tbody></table>\n</section>\n");
}

fn anchor(area: Area) -> String {
    area.as_str().to_lowercase().replace(' ', "-")
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Text of a record as text of the page.
fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            control if control.is_control() => safe.extend(control.escape_debug()),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_cannot_become_part_of_the_page() {
        assert_eq!(
            escape("<img src=x onerror='a&b'>\u{0}"),
            "&lt;img src=x onerror=&#39;a&amp;b&#39;&gt;\\0"
        );
    }

    #[test]
    fn the_page_stands_alone() {
        let at = jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC);
        let page = audit_html(&AuditReport::default(), "A & B", &at);
        assert!(page.contains("Audit of A &amp; B") && page.contains("1 January 1970"), "{page}");
        for foreign in ["<script", "src=", "http://", "https://", "@import", "url("] {
            assert!(!page.contains(foreign), "{foreign}");
        }
    }
}
