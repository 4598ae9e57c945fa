//! Findings as rows, for spreadsheets.

use crate::failure::Failure;
use crate::output::table::{done, row};
use crate::skus::SkuReport;
use b1_veeqo_sync::audit::AuditReport;
use csv::Writer;

/// One row for each finding.
pub(crate) fn findings_csv(report: &AuditReport) -> Result<Vec<u8>, Failure> {
    let mut writer = Writer::from_writer(Vec::new());
    row(&mut writer, &["code", "severity", "side", "subject", "message", "fix", "area"])?;
    for finding in &report.findings {
        let check = report.checks.iter().find(|check| check.code == finding.code);
        let area = check.map_or("", |check| check.area.as_str());
        let (severity, side) = (finding.severity.as_str(), finding.side.to_string());
        row(
            &mut writer,
            &[finding.code, severity, &side, &finding.subject, &finding.message, &finding.fix, area],
        )?;
    }
    done(writer)
}

/// One row for each flagged code, then one for each code that can be confused with another.
pub(crate) fn skus_csv(report: &SkuReport) -> Result<Vec<u8>, Failure> {
    let mut writer = Writer::from_writer(Vec::new());
    row(
        &mut writer,
        &["line", "code", "severity", "verdict", "character", "position", "suggestion", "message"],
    )?;
    for flagged in &report.flagged {
        let character = flagged.character.map(String::from).unwrap_or_default();
        let position = flagged.position.map(|position| position.to_string()).unwrap_or_default();
        let suggestion = flagged.suggestion.as_deref().unwrap_or_default();
        let (line, severity) = (flagged.row.to_string(), flagged.severity.as_str());
        let cells = [
            &line,
            &flagged.code,
            severity,
            flagged.verdict,
            &character,
            &position,
            suggestion,
            &flagged.message,
        ];
        row(&mut writer, &cells)?;
    }
    for set in &report.collisions {
        let rows: Vec<String> = set.rows.iter().map(u64::to_string).collect();
        let (rows, codes) = (rows.join(" "), set.codes.join(" | "));
        row(
            &mut writer,
            &[&rows, &codes, "warning", &set.kind, "", "", "", "these codes can be taken for one another"],
        )?;
    }
    done(writer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_runs_nothing_and_finds_every_cell() {
        let report = crate::skus::judge("=1+1\n\"A;\"\"B\"\n".as_bytes(), None).unwrap();
        let text = String::from_utf8(skus_csv(&report).unwrap()).unwrap();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!((&rows[0][1], &rows[1][1]), ("'=1+1", "A;\"B"), "{text}");
    }
}
