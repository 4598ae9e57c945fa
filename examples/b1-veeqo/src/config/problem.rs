//! What is wrong with a configuration, line by line.

use std::cell::RefCell;
use std::fmt;
use std::path::PathBuf;

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    /// Line in the file, from 1; 0 for what is missing altogether.
    pub line: usize,
    /// What it is about and why it is refused.
    pub text: String,
}

/// Why there is no usable configuration.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConfigError {
    /// The file cannot be read.
    #[error("{} cannot be read: `init` writes one, docs/configuration.md explains it, or name it with --config", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file was read and is refused.
    #[error("{}", Listing { path, problems })]
    Refused {
        /// The file.
        path: PathBuf,
        /// Everything that was found, by line.
        problems: Vec<Problem>,
    },
}

struct Listing<'a> {
    path: &'a PathBuf,
    problems: &'a [Problem],
}

impl fmt::Display for Listing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            match problem.line {
                0 => write!(f, "{}: {}", self.path.display(), problem.text)?,
                line => write!(f, "{}:{line}: {}", self.path.display(), problem.text)?,
            }
        }
        Ok(())
    }
}

/// Collects problems while the file is read, so that one run names them all.
#[derive(Debug)]
pub(super) struct Findings<'d> {
    text: &'d str,
    problems: RefCell<Vec<Problem>>,
}

impl<'d> Findings<'d> {
    pub(super) fn new(text: &'d str) -> Self {
        Self { text, problems: RefCell::default() }
    }

    /// Notes a problem at a byte of the file.
    pub(super) fn at(&self, offset: usize, text: String) {
        self.push(line_of(self.text, offset), text);
    }

    /// Notes a problem that has no place in the file.
    pub(super) fn nowhere(&self, text: String) {
        self.push(0, text);
    }

    fn push(&self, line: usize, text: String) {
        self.problems.borrow_mut().push(Problem { line, text });
    }

    /// A piece of the file as it was written, on one line and not too long.
    pub(super) fn written(&self, span: std::ops::Range<usize>) -> String {
        const LONGEST: usize = 60;
        let piece = self.text.get(span).unwrap_or_default();
        let flat: String = piece.split_whitespace().collect::<Vec<_>>().join(" ");
        if flat.chars().count() <= LONGEST {
            return flat;
        }
        flat.chars().take(LONGEST).chain(['…']).collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.problems.borrow().is_empty()
    }

    /// All problems by line, each once.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems.into_inner();
        problems.sort();
        problems.dedup();
        problems
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    let before = text.as_bytes().iter().take(offset);
    before.filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_from_one() {
        for (offset, line) in [(0, 1), (1, 1), (2, 2), (3, 3), (99, 3)] {
            assert_eq!(line_of("a\n\nb", offset), line, "offset {offset}");
        }
    }

    #[test]
    fn problems_are_listed_by_line_and_once() {
        let findings = Findings::new("a\nb\n");
        findings.at(2, "second".to_owned());
        findings.at(2, "second".to_owned());
        findings.at(0, "first".to_owned());
        findings.nowhere("missing".to_owned());
        let error = ConfigError::Refused { path: "x.toml".into(), problems: findings.into_problems() };
        assert_eq!(error.to_string(), "x.toml: missing\nx.toml:1: first\nx.toml:2: second");
    }

    #[test]
    fn what_was_written_is_shortened() {
        let findings = Findings::new("[1,\n  2]");
        assert_eq!(findings.written(0..8), "[1, 2]");
        let long = "x".repeat(100);
        assert_eq!(Findings::new(&long).written(0..100).chars().count(), 61);
    }
}
