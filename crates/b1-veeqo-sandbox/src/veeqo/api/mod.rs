//! The REST interface: which path means what.

mod accounts;
mod kits;
mod orders;
mod parcels;
mod places;
mod products;
mod stock;
mod write_order;

use super::account::Account;
use super::call::Call;
use super::refused::{Refused, json};
use crate::http::{Request, Response};
use jiff::Timestamp;

/// Answers one request at the instant `now`.
pub fn handle(account: &mut Account, request: &Request, now: Timestamp) -> Response {
    let response = answer(account, request, now).unwrap_or_else(|refused| refused.response());
    if response.status == 429 {
        return response;
    }
    let shown = now + account.settings.clock_ahead;
    response.with_header("date", shown.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string())
}

type Answer = Result<Response, Refused>;

fn answer(account: &mut Account, request: &Request, now: Timestamp) -> Answer {
    if let Some(limit) = account.settings.rate_limit
        && !account.bucket.admit(limit, now)
    {
        return Err(Refused::TooMany);
    }
    authorise(account, request)?;
    let call = Call::read(request)?;
    let first = call.path.first().map(String::as_str).unwrap_or_default();
    match account.settings.refused.get(first) {
        Some(403) => return Err(Refused::Plan),
        Some(status) => return Ok(Response::new(*status, "")),
        None => {}
    }
    route(account, &call, now)
}

fn authorise(account: &Account, request: &Request) -> Result<(), Refused> {
    let bearer = request.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
    let key = request.header("x-api-key").or(bearer);
    if key == Some(account.settings.api_key.as_str()) { Ok(()) } else { Err(Refused::Unauthorized) }
}

fn route(account: &mut Account, call: &Call<'_>, now: Timestamp) -> Answer {
    let path: Vec<&str> = call.path.iter().map(String::as_str).collect();
    match path.as_slice() {
        ["orders", ..] => orders::route(account, call, path.get(1..).unwrap_or_default(), now),
        ["shipments", ..] => parcels::shipments(account, call, path.get(1..).unwrap_or_default(), now),
        ["products", ..] => products::route(account, call, path.get(1..).unwrap_or_default(), now),
        ["kits", ..] => kits::route(account, call, path.get(1..).unwrap_or_default(), now),
        ["sellables", ..] | ["stock_histories"] => stock::route(account, call, &path, now),
        _ => accounts::route(account, call, &path, now),
    }
}

/// A path segment as an id; what is no number does not exist.
fn id(segment: &str) -> Result<i64, Refused> {
    segment.parse().map_err(|_| Refused::NotFound)
}
