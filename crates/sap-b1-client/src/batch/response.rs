//! What the parts of an answer mean, in the shapes of v1 and v2.

use super::cutter::{Cut, Cutter};
use super::multipart::{boundary_of, message};
use super::operation::ContentId;
use super::outcome::{OperationOutcome, PartOutcome, PartResponse};
use super::request::Expected;
use crate::error::Rejection;
use bytes::Bytes;
use rest_transport::Effect;

/// What an answer says of the part of the request in its place. A change set that worked comes as a nested multipart, one that failed as a
/// single answer.
pub(super) fn read_part(expected: &Expected, answer: &Bytes) -> PartOutcome {
    let part = message(answer);
    let nested = part.header("content-type").and_then(boundary_of);
    match (expected, nested) {
        (Expected::ChangeSet(ids), Some(boundary)) => read_change_set(ids, boundary, part.rest),
        (Expected::ChangeSet(ids), None) => {
            match Answer::read(answer).map(|answer| answer.into_result(Effect::Create)) {
                Some((id, Err(rejection))) => failed_set(ids, id, rejection),
                // A success outside the nested form answers a change set of one.
                Some((_, Ok(response))) if ids.len() == 1 => PartOutcome::ChangeSet {
                    operations: vec![OperationOutcome::Applied(response)],
                    rejection: None,
                },
                _ => expected.every(&OperationOutcome::Unknown),
            }
        }
        (Expected::Read, _) => {
            PartOutcome::Read(match Answer::read(answer).map(|answer| answer.into_result(Effect::Read)) {
                Some((_, Ok(response))) => OperationOutcome::Applied(response),
                Some((_, Err(rejection))) => OperationOutcome::Failed(rejection),
                None => OperationOutcome::Unknown,
            })
        }
    }
}

/// A nested answer: everything worked, unless one of its parts says otherwise.
fn read_change_set(ids: &[ContentId], boundary: &str, mut answers: &[u8]) -> PartOutcome {
    let mut cutter = Cutter::new(Some(boundary), usize::MAX);
    let mut cuts: Vec<_> = std::iter::from_fn(|| cutter.next(&mut answers)).collect();
    cuts.extend(cutter.finish());
    let read: Option<Vec<_>> = cuts.into_iter().map(Answer::of).collect();
    let unknown =
        PartOutcome::ChangeSet { operations: vec![OperationOutcome::Unknown; ids.len()], rejection: None };
    let Some(read) = read.filter(|read| cutter.is_closed() && read.len() <= ids.len()) else {
        return unknown;
    };
    let mut operations = vec![OperationOutcome::Unknown; ids.len()];
    for (place, answer) in read.into_iter().enumerate() {
        let (id, result) = answer.into_result(Effect::Create);
        match result {
            Err(rejection) => return failed_set(ids, id.or(ids.get(place).copied()), rejection),
            Ok(response) => {
                let place = id.and_then(|id| ids.iter().position(|other| *other == id)).unwrap_or(place);
                if let Some(outcome) = operations.get_mut(place) {
                    *outcome = OperationOutcome::Applied(response);
                }
            }
        }
    }
    PartOutcome::ChangeSet { operations, rejection: None }
}

/// A change set that failed: the write that failed, where it is known, and the others undone.
fn failed_set(ids: &[ContentId], failed: Option<ContentId>, rejection: Box<Rejection>) -> PartOutcome {
    if rejection.is_ambiguous() {
        let operations = vec![OperationOutcome::Unknown; ids.len()];
        return PartOutcome::ChangeSet { operations, rejection: Some(rejection) };
    }
    let only = ids.len() == 1;
    let outcome = |id: &ContentId| {
        if only || Some(*id) == failed {
            OperationOutcome::Failed(rejection.clone())
        } else {
            OperationOutcome::RolledBack
        }
    };
    PartOutcome::ChangeSet {
        operations: ids.iter().map(outcome).collect(),
        rejection: Some(rejection.clone()),
    }
}

/// The answer to one operation.
struct Answer {
    response: PartResponse,
}

impl Answer {
    /// Reads part headers, status line, headers and body. v1 puts the Content-ID into the inner headers, v2 into the outer ones.
    fn read(part: &Bytes) -> Option<Self> {
        let outer = message(part);
        let (line, rest) = split_line(skip_empty_lines(outer.rest));
        let line = std::str::from_utf8(line).ok()?;
        let mut words = line.split_whitespace();
        let status = words.next().filter(|word| word.starts_with("HTTP/")).and(words.next())?.parse().ok()?;
        let inner = message(rest);
        let id = outer.header("content-id").or_else(|| inner.header("content-id"));
        let content_id = id.and_then(|id| id.parse().ok()).map(ContentId::new);
        let location = inner.header("location").map(str::to_owned);
        let body = part.slice_ref(inner.rest.trim_ascii());
        Some(Self { response: PartResponse { status, content_id, location, body } })
    }

    fn of(cut: Cut) -> Option<Self> {
        match cut {
            Cut::Part(part) => Self::read(&part.into()),
            Cut::Oversized => None,
        }
    }

    fn into_result(self, effect: Effect) -> (Option<ContentId>, Result<PartResponse, Box<Rejection>>) {
        let response = self.response;
        let id = response.content_id;
        if (200..300).contains(&response.status) {
            (id, Ok(response))
        } else {
            (id, Err(Box::new(Rejection::read(response.status, &response.body, effect))))
        }
    }
}

fn split_line(text: &[u8]) -> (&[u8], &[u8]) {
    match text.iter().position(|byte| *byte == b'\n') {
        Some(end) => (text.get(..end).unwrap_or_default(), text.get(end + 1..).unwrap_or_default()),
        None => (text, &[]),
    }
}

fn skip_empty_lines(text: &[u8]) -> &[u8] {
    text.trim_ascii_start()
}

impl Expected {
    pub(super) fn every(&self, outcome: &OperationOutcome) -> PartOutcome {
        match self {
            Self::Read => PartOutcome::Read(outcome.clone()),
            Self::ChangeSet(ids) => {
                PartOutcome::ChangeSet { operations: vec![outcome.clone(); ids.len()], rejection: None }
            }
        }
    }
}

impl PartOutcome {
    pub(super) fn failed(&self) -> bool {
        match self {
            Self::Read(outcome) => matches!(outcome, OperationOutcome::Failed(_)),
            Self::ChangeSet { rejection, .. } => rejection.is_some(),
        }
    }
}
