//! A server that follows a script, and what it was asked.

use http::{HeaderName, HeaderValue};
use rest_transport::testing::{ManualClock, ScriptedService, answer};
use rest_transport::{Response, Secret, SendErrorKind, WireRequest};
use sap_b1_client::ServiceLayer;
use std::num::NonZeroU32;
use std::sync::Arc;

pub(crate) const LOGIN: &str = include_str!("../fixtures/login.json");

pub(crate) struct Server {
    pub(crate) client: ServiceLayer,
    pub(crate) service: Arc<ScriptedService>,
    pub(crate) clock: Arc<ManualClock>,
}

/// One line of a script.
pub(crate) type Line = Result<Response, SendErrorKind>;

pub(crate) fn ok(body: impl Into<String>) -> Line {
    Ok(answer(200, body))
}

pub(crate) fn status(status: u16, body: impl Into<String>) -> Line {
    Ok(answer(status, body))
}

pub(crate) fn with_header(line: Line, name: &'static str, value: &'static str) -> Line {
    let mut response = line?;
    response.headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
    Ok(response)
}

pub(crate) fn error(http_status: u16, code: &str, message: &str) -> Line {
    status(http_status, serde_json::json!({"error": {"code": code, "message": message}}).to_string())
}

pub(crate) fn login() -> Line {
    let first = with_header(ok(LOGIN), "set-cookie", "B1SESSION=ignored;HttpOnly;");
    with_header(first, "set-cookie", "ROUTEID=.node1; path=/b1s")
}

/// A server that answers a login and then these lines.
pub(crate) fn server(script: impl IntoIterator<Item = Line>) -> Server {
    bare_server(std::iter::once(login()).chain(script))
}

/// A server that answers these lines and nothing else.
pub(crate) fn bare_server(script: impl IntoIterator<Item = Line>) -> Server {
    let service = Arc::new(ScriptedService::new(script));
    let clock = Arc::new(ManualClock::default());
    let client = ServiceLayer::builder(
        &"https://b1.example.com:50000".parse().unwrap(),
        "SBODEMO",
        "manager",
        Secret::new("s3cret".to_owned()),
    )
    .service(service.clone())
    .clock(clock.clone())
    .page_size(NonZeroU32::new(2).unwrap())
    .build()
    .unwrap();
    Server { client, service, clock }
}

impl Server {
    /// The requests after the login, checking that the whole script was used.
    pub(crate) fn asked(&self) -> Vec<WireRequest> {
        assert_eq!(self.service.left(), 0, "some answers were never asked for");
        let mut seen = self.service.seen();
        assert!(seen[0].url.path().ends_with("/Login"));
        seen.remove(0);
        seen
    }

    /// The one request after the login.
    pub(crate) fn asked_once(&self) -> WireRequest {
        let mut asked = self.asked();
        assert_eq!(asked.len(), 1, "{asked:?}");
        asked.remove(0)
    }
}

/// Verb and address behind the service root, decoded.
pub(crate) fn line(request: &WireRequest) -> String {
    let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let path = decoded(request.url.path().strip_prefix("/b1s/v2/").unwrap());
    let query = request.url.query().map(|query| format!("?{}", decoded(query))).unwrap_or_default();
    format!("{} {path}{query}", request.method)
}

pub(crate) fn header<'r>(request: &'r WireRequest, name: &str) -> Option<&'r str> {
    request.headers.get(name).map(|value| value.to_str().unwrap())
}

pub(crate) fn body(request: &WireRequest) -> String {
    String::from_utf8(request.body.clone().unwrap_or_default().to_vec()).unwrap()
}
