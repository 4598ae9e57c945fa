//! How a call and its answer are described.

use super::service::{Expectation, MockService};
use crate::endpoint::Endpoint;
use crate::page::Listing;
use http::{HeaderMap, HeaderName, HeaderValue};
use rest_transport::testing::answer;
use rest_transport::{Request, Response, SendErrorKind};
use serde::Serialize;
use serde_json::Value;
use std::marker::PhantomData;
use url::Url;

/// A call without an answer yet.
#[derive(Debug)]
#[must_use = "say how the call ends and how often it is made"]
pub struct MockCall<'a, E> {
    service: &'a MockService,
    expectation: Expectation,
    endpoint: PhantomData<fn() -> E>,
}

/// A call with an answer, not expected yet.
#[derive(Debug)]
#[must_use = "say how often the call is made"]
pub struct MockedCall<'a> {
    service: &'a MockService,
    expectation: Expectation,
}

impl<'a, E: Endpoint> MockCall<'a, E> {
    pub(super) fn new(service: &'a MockService, base: &Url, request: &Request) -> Self {
        let expectation = Expectation::of(base, request);
        Self { service, expectation, endpoint: PhantomData }
    }

    /// Succeeds with a record.
    ///
    /// # Panics
    /// The record cannot be written as JSON.
    pub fn answers(self, record: &E::Response) -> MockedCall<'a>
    where
        E::Response: Serialize,
    {
        let body = json_of(record);
        self.ends(Ok(answer(200, body)))
    }

    /// Succeeds with a page of rows, which is the last one.
    ///
    /// # Panics
    /// A row cannot be written as JSON.
    pub fn answers_rows(self, rows: &[E::Row]) -> MockedCall<'a>
    where
        E: Listing,
        E::Row: Serialize,
    {
        let mut response = answer(200, json_of(&rows));
        response.headers = paging_headers(rows.len());
        self.ends(Ok(response))
    }

    /// Ends with a status and a JSON body, of whatever shape.
    ///
    /// # Panics
    /// The status is not between 100 and 999.
    pub fn answers_json(self, status: u16, body: &Value) -> MockedCall<'a> {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.ends(Ok(answer(status, body)))
    }

    /// Ends without an answer.
    pub fn fails(self, kind: SendErrorKind) -> MockedCall<'a> {
        self.ends(Err(kind))
    }

    fn ends(mut self, end: Result<Response, SendErrorKind>) -> MockedCall<'a> {
        self.expectation.end = end;
        MockedCall { service: self.service, expectation: self.expectation }
    }
}

impl MockedCall<'_> {
    /// Takes any body: for creates whose body the test does not know.
    pub fn with_any_body(mut self) -> Self {
        self.expectation.any_body = true;
        self
    }

    /// Expects the call, exactly this often. A call that fails harmlessly is repeated by the client: count every attempt.
    pub fn expect(mut self, times: u32) {
        self.expectation.times = times;
        self.service.add(self.expectation);
    }
}

#[expect(clippy::panic, reason = "a test with an impossible answer should stop")]
fn json_of(value: &impl Serialize) -> String {
    match serde_json::to_string(value) {
        Ok(text) => text,
        Err(error) => panic!("the answer cannot be written: {error}"),
    }
}

fn paging_headers(rows: usize) -> HeaderMap {
    HeaderMap::from_iter([
        (HeaderName::from_static("x-total-count"), HeaderValue::from(rows)),
        (HeaderName::from_static("x-total-pages-count"), HeaderValue::from_static("1")),
    ])
}
