//! Running the parts: in order, a change set as one, and nothing after the first failure.

use super::{Answer, Operation, Part, PartAnswer};
use crate::http::{Request, Response};
use crate::sap::books::Books;
use crate::sap::company::{Company, transact};
use crate::sap::respond;
use crate::sap::route::{Call, service_root};
use crate::sap::settings::Settings;
use jiff::Timestamp;

/// Runs the parts. The answers end with the first failure; later parts are not executed and not answered.
pub(super) fn run(company: &mut Company, outer: &Call, parts: Vec<Part>, now: Timestamp) -> Vec<PartAnswer> {
    let mut answers = Vec::new();
    let mut created = Vec::new();
    for part in parts {
        let Company { settings, books, .. } = company;
        let answer = match part {
            Part::Single(operation) => {
                PartAnswer::Single(one(settings, books, outer, &operation, &mut created, now))
            }
            Part::ChangeSet(operations) => change_set(settings, books, outer, operations, &mut created, now),
        };
        let failed = matches!(&answer, PartAnswer::Single(answer) if answer.response.status >= 400);
        answers.push(answer);
        if failed {
            break;
        }
    }
    answers
}

/// Addresses of created entities by the `Content-ID` of their operation.
type Created = Vec<(String, String)>;

fn change_set(
    settings: &Settings,
    books: &mut Books,
    outer: &Call,
    operations: Vec<Operation>,
    created: &mut Created,
    now: Timestamp,
) -> PartAnswer {
    let mut trial = books.clone();
    let mut answers = Vec::new();
    for operation in operations {
        let answer = one(settings, &mut trial, outer, &operation, created, now);
        if answer.response.status >= 400 {
            if !settings.atomic_change_sets {
                *books = trial;
            }
            return PartAnswer::Single(refusal(settings, answer.response));
        }
        answers.push(answer);
    }
    *books = trial;
    PartAnswer::ChangeSet(answers)
}

/// A failed change set answers with one fault and does not say which operation it was.
fn refusal(settings: &Settings, response: Response) -> Answer {
    let proxied = settings.proxy_error_for_refused_change_set;
    let response = if proxied { respond::html(502, "Proxy Error") } else { response };
    Answer { content_id: None, response }
}

fn one(
    settings: &Settings,
    books: &mut Books,
    outer: &Call,
    operation: &Operation,
    created: &mut Created,
    now: Timestamp,
) -> Answer {
    let content_id = operation.content_id.clone();
    let Some(call) = inner_call(outer, operation, created) else {
        return Answer { content_id, response: respond::html(404, "Not Found") };
    };
    let answered = transact(settings, books, &call, now);
    let response = answered.unwrap_or_else(|fault| fault.response(settings, call.version));
    if let (Some(id), Some(address)) = (&content_id, address_in(&response)) {
        created.push((id.clone(), address));
    }
    Answer { content_id, response }
}

/// The operation as a request of its own; `$1` stands for the entity that operation 1 created.
fn inner_call(outer: &Call, operation: &Operation, created: &Created) -> Option<Call> {
    let (path, query) = operation.target.split_once('?').unwrap_or((operation.target.as_str(), ""));
    let path =
        path.split_once("://").map_or(path, |(_, rest)| rest.find('/').map_or("", |at| rest.split_at(at).1));
    let (version, relative) = service_root(path).unwrap_or((outer.version, path.trim_start_matches('/')));
    let relative =
        match relative.strip_prefix('$').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
            None => relative.to_owned(),
            Some(reference) => {
                let (id, rest) = reference.split_at(reference.find('/').unwrap_or(reference.len()));
                let address =
                    created.iter().rev().find(|(known, _)| known == id).map(|(_, address)| address)?;
                format!("{address}{rest}")
            }
        };
    let host = outer.header("host").map(|host| ("host".to_owned(), host.to_owned()));
    let request = Request {
        method: operation.method.clone(),
        target: format!("{}/{relative}?{query}", version.root()),
        headers: host.into_iter().chain(operation.headers.clone()).collect(),
        body: operation.body.clone(),
    };
    Call::read(&request).map(|call| Call { in_batch: true, ..call })
}

/// The address of the created entity, relative to the service root.
fn address_in(response: &Response) -> Option<String> {
    let location = response.headers.iter().find(|(name, _)| name == "Location")?;
    let (_, address) = location.1.split_once("/b1s/v")?;
    address.split_once('/').map(|(_, address)| address.to_owned())
}
