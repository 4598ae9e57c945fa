//! `$batch`: reading the parts, running them in order, writing the answer.

mod parse;
mod run;
mod write;

use super::company::Company;
use super::errors::{Fault, Text};
use super::route::{Call, Version};
use crate::http::Response;
use jiff::Timestamp;

/// One operation inside a batch.
#[derive(Clone, Debug)]
struct Operation {
    content_id: Option<String>,
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// One part of a batch.
#[derive(Clone, Debug)]
enum Part {
    Single(Operation),
    ChangeSet(Vec<Operation>),
}

/// The answer to one operation.
#[derive(Clone, Debug)]
struct Answer {
    content_id: Option<String>,
    response: Response,
}

/// The answer to one part.
#[derive(Clone, Debug)]
enum PartAnswer {
    /// Stands directly at batch level: a single operation, or the one fault of a failed change set.
    Single(Answer),
    ChangeSet(Vec<Answer>),
}

/// Answers a batch: 202 in v1, 200 in v2, even when parts failed.
pub(crate) fn answer(company: &mut Company, call: &Call, now: Timestamp) -> Result<Response, Fault> {
    let parts = parse::parts(call).filter(|parts| !parts.is_empty());
    let parts = parts.ok_or(Fault::refused(-1000, Text::IncompleteBatch))?;
    if call.version == Version::V2 && parts.iter().any(lacks_content_id) {
        return Err(Fault::malformed("Content-ID is mandatory in a change set"));
    }
    let answers = run::run(company, call, parts, now);
    Ok(write::response(call.version, &answers, now))
}

fn lacks_content_id(part: &Part) -> bool {
    match part {
        Part::Single(_) => false,
        Part::ChangeSet(operations) => operations.iter().any(|operation| operation.content_id.is_none()),
    }
}
