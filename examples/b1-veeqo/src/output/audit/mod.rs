//! What an audit found: for a terminal, as a table for spreadsheets, as a page to print.

mod bars;
mod html;
mod skus;
mod table;
mod text;

pub(crate) use bars::AuditBars;
pub(crate) use html::audit_html;
pub(crate) use skus::SkusText;
pub(crate) use table::{findings_csv, skus_csv};
pub(crate) use text::AuditText;

use b1_veeqo_mapping::exception::Severity;
use std::io::IsTerminal;

/// Colours of a terminal, where there is one and nobody has switched them off (`NO_COLOR`).
#[derive(Clone, Copy, Debug)]
struct Paint(bool);

impl Paint {
    fn of_stdout() -> Self {
        Self(
            std::io::stdout().is_terminal()
                && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        )
    }

    fn severity(self, severity: Severity) -> String {
        let colour = match severity {
            Severity::Info => "36",
            Severity::Warning => "33",
            _ => "31;1",
        };
        self.with(colour, &format!("{:7}", severity.as_str()))
    }

    fn bold(self, text: &str) -> String {
        self.with("1", text)
    }

    fn with(self, colour: &str, text: &str) -> String {
        if self.0 { format!("\u{1b}[{colour}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// `1 error`, `3 errors`.
fn counted(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

/// Text from a record as it may stand on a line: control characters of a terminal and line breaks made visible.
fn one_line(text: &str) -> String {
    text.chars().flat_map(|c| if c.is_control() { c.escape_debug().collect() } else { vec![c] }).collect()
}
