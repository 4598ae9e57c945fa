//! What a reason code means, for programs. People read the page.

use b1_veeqo_mapping::exception::{Category, Code, Ends, Handling, Owner, Severity};
use serde::Serialize;

/// One reason as `exceptions explain --json` prints it. The names are a contract; fields are only added.
#[derive(Debug, Serialize)]
pub(crate) struct Explanation {
    code: Code,
    title: &'static str,
    category: Category,
    owner: Owner,
    severity: Severity,
    grows: Option<Grows>,
    handling: Handling,
    ends: Ends,
    what_happened: &'static str,
    what_it_means: &'static str,
    next_steps: &'static [&'static str],
    what_clears_it: &'static str,
    example: Option<Said>,
    unmapped: bool,
}

#[derive(Debug, Serialize)]
struct Grows {
    after_hours: u32,
    severity: Severity,
}

#[derive(Debug, Serialize)]
struct Said {
    subject: &'static str,
    message: &'static str,
}

impl From<Code> for Explanation {
    fn from(code: Code) -> Self {
        let entry = code.entry();
        Self {
            code,
            title: entry.title,
            category: entry.category,
            owner: entry.owner,
            severity: entry.severity,
            grows: entry.grows.map(|growth| Grows { after_hours: growth.hours, severity: growth.severity }),
            handling: entry.handling,
            ends: entry.ends,
            what_happened: entry.story,
            what_it_means: entry.impact,
            next_steps: entry.steps,
            what_clears_it: entry.ends.sentence(),
            example: code
                .example()
                .map(|example| Said { subject: example.subject, message: example.message }),
            unmapped: code.is_unmapped(),
        }
    }
}
