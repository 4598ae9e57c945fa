//! From a vendor's refusal to a reason code.
//!
//! The order of trust: the code of the answer where it means one thing, then numbers embedded in the text, then
//! known English words, then the field named at its end. Texts come in the language of the login, so words may
//! fail; codes, numbers and fields do not.

mod sap;
mod veeqo;

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Code;

/// Which system refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// SAP Business One.
    Sap,
    /// Veeqo.
    Veeqo,
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sap => "SAP",
            Self::Veeqo => "Veeqo",
        })
    }
}

/// A refusal in neutral terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// Which system refused.
    pub side: Side,
    /// SAP's error code as text (`-10`), or `HTTP 413` where a proxy answered for it; Veeqo's HTTP status (`403`);
    /// `None` when there was none.
    pub code: Option<String>,
    /// The vendor's own text, unchanged.
    pub text: String,
}

/// The reason code of a refusal.
///
/// What is not recognised becomes [`Code::SapRejected`] or [`Code::VeeqoRejected`]; keep the text beside it.
/// A SAP answer of -2028 to the creation of a document becomes [`Code::RecordNotFound`]; the caller must first
/// look for a draft, because SAP says the same when an approval procedure took the document.
#[must_use]
pub fn classify(failure: &Failure) -> Code {
    let code = failure.code.as_deref().map(str::trim).filter(|code| !code.is_empty());
    match failure.side {
        Side::Sap => sap::classify(code, &failure.text),
        Side::Veeqo => veeqo::classify(code, &failure.text),
    }
}

/// The document line that SAP refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedLine {
    /// The field as SAP names it, `INV1.BaseEntry` or `DocumentLines.ItemCode`.
    pub field: String,
    /// The line's place in the document that was sent, from 1.
    pub line: u32,
}

/// The line named at the end of a SAP text, `… [INV1.BaseEntry][line: 1]`.
#[must_use]
pub fn line_of(text: &str) -> Option<RefusedLine> {
    let (head, line) = text.trim_end().strip_suffix(']')?.rsplit_once("[line:")?;
    let line = line.trim().parse().ok().filter(|line| *line > 0)?;
    let field = field_at_end(head)?.to_owned();
    Some(RefusedLine { field, line })
}

/// The field in brackets at the end of a text, without a line.
fn field_at_end(text: &str) -> Option<&str> {
    let (_, field) = text.trim_end().strip_suffix(']')?.rsplit_once('[')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '@');
    (field.contains('.') && field.chars().all(plain)).then_some(field)
}

/// The field that a SAP text blames, with or without a line.
fn blamed_field(text: &str) -> Option<&str> {
    let end = text.trim_end();
    let head = match end.rsplit_once("[line:") {
        Some((head, tail)) if tail.ends_with(']') => head,
        _ => end,
    };
    field_at_end(head)
}

fn has(text: &str, words: &str) -> bool {
    text.to_lowercase().contains(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_refused_line_is_read_from_the_end() {
        let found = |text| line_of(text).map(|refused| (refused.field, refused.line));
        let closed = "One of the base documents has already been closed  [INV1.BaseEntry][line: 1]";
        assert_eq!(found(closed), Some(("INV1.BaseEntry".to_owned(), 1)));
        let negative = "Menge fällt unter null  [DocumentLines.ItemCode][line: 12] ";
        assert_eq!(found(negative), Some(("DocumentLines.ItemCode".to_owned(), 12)));
        for text in [
            "",
            "[line: 1]",
            "x [INV1.BaseEntry]",
            "[INV1.BaseEntry][line: 0]",
            "[A.B][line: x]",
            "[A.B][line: 1] and more",
        ] {
            assert_eq!(found(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_field_is_read_with_and_without_a_line() {
        assert_eq!(blamed_field("Specify an active branch [ODRF.BPLId]"), Some("ODRF.BPLId"));
        assert_eq!(blamed_field("closed [INV1.BaseEntry][line: 1]"), Some("INV1.BaseEntry"));
        assert_eq!(blamed_field("see [our handbook]"), None);
    }
}
