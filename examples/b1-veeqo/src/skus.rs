//! Product codes from a table of text: which of them are unsafe, and which can be confused. Everything but the reading is pure.

mod table;

use b1_veeqo_mapping::Sku;
use b1_veeqo_mapping::exception::Severity;
use b1_veeqo_mapping::sku::{FindingKind, SkuPolicy, SkuVerdict, collisions};
use serde::Serialize;
use std::collections::HashMap;
use std::io::Read;

pub(crate) use table::SkusError;

/// What a file of codes holds.
#[derive(Debug, Default, Serialize)]
pub(crate) struct SkuReport {
    /// How many codes were read.
    pub codes: usize,
    /// The column they stand in, from 1, and its heading.
    pub column: usize,
    /// Its heading, where there is one.
    pub heading: Option<String>,
    /// Codes that break a rule, in the order of the file.
    pub flagged: Vec<Flagged>,
    /// Sets of codes that can be taken for one another.
    pub collisions: Vec<Confused>,
}

/// A code that breaks a rule.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Flagged {
    /// The line of the file it begins on.
    pub row: u64,
    /// The code, exactly as it stands there.
    pub code: String,
    /// `error`: it can be no product code. `warning`: it is unwise.
    pub severity: Severity,
    /// What is wrong first.
    pub verdict: &'static str,
    /// The character to blame.
    pub character: Option<char>,
    /// Its place, in characters from 1.
    pub position: Option<usize>,
    /// What is wrong, in words.
    pub message: String,
    /// A clean code to use instead.
    pub suggestion: Option<String>,
}

/// Codes that can be taken for one another.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Confused {
    /// By what they differ.
    pub kind: String,
    /// The codes.
    pub codes: Vec<String>,
    /// The lines they begin on.
    pub rows: Vec<u64>,
}

impl SkuReport {
    /// Whether some code can be no product code at all.
    pub(crate) fn has_errors(&self) -> bool {
        self.flagged.iter().any(|flagged| flagged.severity >= Severity::Error)
    }

    /// Whether nothing was found.
    pub(crate) fn is_clean(&self) -> bool {
        self.flagged.is_empty() && self.collisions.is_empty()
    }
}

/// Reads a table row by row, keeping only its codes.
pub(crate) fn judge(input: impl Read, column: Option<&str>) -> Result<SkuReport, SkusError> {
    let mut table = table::Table::open(input, column)?;
    let mut report = SkuReport {
        column: table.column() + 1,
        heading: table.heading().map(str::to_owned),
        ..SkuReport::default()
    };
    let policy = SkuPolicy::default();
    let (mut codes, mut rows) = (Vec::new(), Vec::new());
    while let Some((row, code)) = table.next_code()? {
        report.flagged.extend(flag(&policy, row, &code));
        codes.push(code);
        rows.push(row);
    }
    report.codes = codes.len();
    report.collisions = confused(&codes, &rows);
    Ok(report)
}

fn flag(policy: &SkuPolicy, row: u64, code: &str) -> Option<Flagged> {
    let SkuVerdict::Flagged { findings, suggestion } = policy.inspect(code) else { return None };
    let first = findings.first()?;
    let illegal = Sku::new(code).err();
    let places: Vec<String> = findings
        .iter()
        .filter_map(|found| Some(format!("{:?} at {}", found.character?, found.position)))
        .collect();
    let message =
        illegal.as_ref().map_or_else(|| format!("{code:?} has {}", places.join(", ")), ToString::to_string);
    Some(Flagged {
        row,
        code: code.to_owned(),
        severity: if illegal.is_some() { Severity::Error } else { Severity::Warning },
        verdict: verdict(first.kind),
        character: first.character,
        position: first.character.map(|_| first.position),
        message,
        suggestion,
    })
}

fn verdict(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Empty => "empty",
        FindingKind::Space => "space",
        FindingKind::Case => "case",
        FindingKind::TooLong => "too_long",
        FindingKind::Invisible => "invisible",
        FindingKind::LookAlike => "look_alike",
        FindingKind::Unnormalised => "unnormalised",
        _ => "not_allowed",
    }
}

fn confused(codes: &[String], rows: &[u64]) -> Vec<Confused> {
    let mut places: HashMap<&str, Vec<u64>> = HashMap::new();
    let filled = || codes.iter().zip(rows).filter(|(code, _)| !code.trim().is_empty());
    for (code, row) in filled() {
        places.entry(code).or_default().push(*row);
    }
    let found = collisions(filled().map(|(code, _)| code.as_str())).into_iter();
    found
        .map(|collision| {
            let mut distinct = collision.codes;
            distinct.sort_unstable();
            distinct.dedup();
            let mut rows: Vec<u64> =
                distinct.iter().filter_map(|code| places.get(code)).flatten().copied().collect();
            rows.sort_unstable();
            let kind = snake(&format!("{:?}", collision.kind));
            Confused { kind, codes: distinct.into_iter().map(str::to_owned).collect(), rows }
        })
        .collect()
}

/// `LookAlike` as `look_alike`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(character.to_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> SkuReport {
        judge(text.as_bytes(), None).unwrap()
    }

    #[test]
    fn unsafe_codes_come_with_position_and_suggestion() {
        let report = read("A-1\nMB829Z/A\n A1 \n\n");
        assert_eq!(report.codes, 3, "an empty line is no row");
        let [slash, padded] = report.flagged.as_slice() else { panic!("{report:#?}") };
        assert_eq!(
            (slash.row, slash.verdict, slash.character, slash.position),
            (2, "not_allowed", Some('/'), Some(7))
        );
        assert_eq!((slash.severity, slash.suggestion.as_deref()), (Severity::Warning, Some("MB829Z-A")));
        assert_eq!((padded.severity, padded.suggestion.as_deref()), (Severity::Error, Some("A1")));
        assert!(report.has_errors() && !report.is_clean());
    }

    #[test]
    fn codes_that_can_be_confused_are_named_with_their_rows() {
        let report = read("sku\nmug\nMUG\nAO1\nA01\nx\nx\n");
        let found: Vec<_> =
            report.collisions.iter().map(|set| (set.kind.as_str(), set.rows.clone())).collect();
        assert_eq!(found.len(), 3, "{found:?}");
        for expected in [("case", vec![2, 3]), ("look_alike", vec![4, 5]), ("duplicate", vec![6, 7])] {
            assert!(found.contains(&expected), "{found:?}");
        }
    }
}
