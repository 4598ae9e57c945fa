//! One company behind its Service Layer, and the function that answers requests to it.

use super::books::{Books, Env};
use super::errors::{Fault, Text};
use super::route::Call;
use super::session::Sessions;
use super::settings::Settings;
use super::{batch, dispatch, ping, respond};
use crate::http::{Request, Response};
use jiff::Timestamp;

/// One SAP Business One company and its Service Layer.
#[derive(Clone, Debug, Default)]
pub struct Company {
    /// The switches; they may be turned at any time.
    pub settings: Settings,
    pub(crate) sessions: Sessions,
    pub(crate) books: Books,
}

/// Answers one request at the instant `now`. Nothing but the company changes, and only when the request succeeds.
pub fn handle(company: &mut Company, request: &Request, now: Timestamp) -> Response {
    if let Some(response) = ping::answer(request, now + company.settings.clock_ahead) {
        return response;
    }
    let slash_in_key = request.path().to_ascii_uppercase().contains("%2F");
    if slash_in_key && !company.settings.encoded_slash_in_keys {
        return respond::html(404, "Not Found");
    }
    let Some(call) = Call::read(request) else { return respond::html(404, "Not Found") };
    let answered = answer(company, &call, now);
    answered.unwrap_or_else(|fault| fault.response(&company.settings, call.version))
}

fn answer(company: &mut Company, call: &Call, now: Timestamp) -> Result<Response, Fault> {
    let resource = call.segments.first().map_or("", |segment| segment.name.as_str());
    match (call.method.as_str(), resource) {
        ("POST", "Login") => return company.sessions.login(&company.settings, call, now),
        ("POST", "Logout") => {
            company.sessions.renew(&company.settings, call, now)?;
            return Ok(company.sessions.logout(call));
        }
        _ => company.sessions.renew(&company.settings, call, now)?,
    }
    match company.settings.refused.get(resource.trim_start_matches('$')) {
        Some(403) => {
            let text = "You are not permitted to perform this action".to_owned();
            return Err(Fault::new(403, -6006, Text::Plain(text)));
        }
        Some(status) => return Ok(respond::html(*status, "Not here")),
        None => {}
    }
    if resource == "$batch" {
        return batch::answer(company, call, now);
    }
    transact(&company.settings, &mut company.books, call, now)
}

/// Works on a copy of the data, kept only when the request is answered without a fault.
pub(crate) fn transact(
    settings: &Settings,
    books: &mut Books,
    call: &Call,
    now: Timestamp,
) -> Result<Response, Fault> {
    if call.method == "GET" {
        return dispatch::answer(&mut Env { settings, books, now }, call);
    }
    let mut trial = books.clone();
    let response = dispatch::answer(&mut Env { settings, books: &mut trial, now }, call)?;
    *books = trial;
    Ok(response)
}
