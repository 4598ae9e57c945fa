//! The mock itself.

use super::call::Call;
use super::reply::Reply;
use crate::connect::{ServiceLayer, ServiceLayerBuilder};
use async_trait::async_trait;
use http::{HeaderMap, Method, StatusCode};
use percent_encoding::percent_decode_str;
use rest_transport::testing::ManualClock;
use rest_transport::{HttpService, Response, Secret, SendError, WireRequest};
use serde_json::{Value, json};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use url::Url;

/// A Service Layer that answers what was foreseen. Logins and logouts it answers by itself.
///
/// Calls are compared with the expectations in the order in which these were added; the first that fits and is not used up answers. What
/// nobody foresaw is refused with 400 and named by [`MockServiceLayer::verify`].
#[derive(Clone, Debug, Default)]
pub struct MockServiceLayer(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    foreseen: Vec<Foreseen>,
    seen: Vec<Seen>,
    unforeseen: Vec<String>,
    logins: usize,
}

#[derive(Debug)]
struct Foreseen {
    call: Call,
    reply: Reply,
    wanted: usize,
    used: usize,
}

/// A request that the mock has seen. `Debug` leaves the body out.
#[derive(Clone)]
#[non_exhaustive]
pub struct Seen {
    /// The verb.
    pub method: Method,
    /// The path behind the service root, decoded.
    pub path: String,
    /// The headers, without the session's.
    pub headers: HeaderMap,
    /// The body, empty where there was none.
    pub body: Vec<u8>,
    url: Url,
}

impl Seen {
    fn new(request: &WireRequest) -> Self {
        let path = request.url.path();
        let path = percent_decode_str(below_root(path).unwrap_or(path)).decode_utf8_lossy().into_owned();
        let mut headers = request.headers.clone();
        headers.remove(http::header::COOKIE);
        let body = request.body.as_deref().unwrap_or_default().to_vec();
        Self { method: request.method.clone(), path, headers, body, url: request.url.clone() }
    }

    /// A parameter of the query, decoded, e.g. `$filter`.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<String> {
        self.url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }

    /// The body as JSON, where it is.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

impl fmt::Debug for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

fn below_root(path: &str) -> Option<&str> {
    path.strip_prefix("/b1s/v2/").or_else(|| path.strip_prefix("/b1s/v1/"))
}

/// An expectation that was just added.
#[derive(Debug)]
pub struct Expectation<'m> {
    mock: &'m MockServiceLayer,
    index: usize,
}

impl Expectation<'_> {
    /// It is foreseen that many times instead of once; 0 forbids it.
    pub fn times(self, times: usize) {
        if let Some(foreseen) = self.mock.state().foreseen.get_mut(self.index) {
            foreseen.wanted = times;
        }
    }
}

impl MockServiceLayer {
    /// A mock that foresees nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Foresees a call once, and what to answer.
    pub fn expect(&self, call: Call, reply: Reply) -> Expectation<'_> {
        let mut state = self.state();
        state.foreseen.push(Foreseen { call, reply, wanted: 1, used: 0 });
        Expectation { mock: self, index: state.foreseen.len() - 1 }
    }

    /// A connection to the mock, on a clock that never waits.
    ///
    /// # Panics
    /// Never: the mock's own address is a good one.
    #[must_use]
    #[expect(clippy::expect_used, reason = "the address is a constant")]
    pub fn client(&self) -> ServiceLayer {
        self.builder().clock(Arc::new(ManualClock::default())).build().expect("the mock's address is a base")
    }

    /// The settings of a connection to the mock, to be changed before it is built.
    ///
    /// # Panics
    /// Never: the mock's own address is a good one.
    #[expect(clippy::expect_used, reason = "the address is a constant")]
    pub fn builder(&self) -> ServiceLayerBuilder {
        let url = Url::parse("https://mock.invalid:50000").expect("a URL");
        let password = Secret::new("mock".to_owned());
        ServiceLayer::builder(&url, "MOCK", "mock", password).service(self.0.clone())
    }

    /// The requests so far, without logins and logouts.
    #[must_use]
    pub fn seen(&self) -> Vec<Seen> {
        self.state().seen.clone()
    }

    /// How often somebody logged in.
    #[must_use]
    pub fn logins(&self) -> usize {
        self.state().logins
    }

    /// Checks that everything foreseen happened as often as foreseen, and nothing else.
    ///
    /// # Panics
    /// It did not.
    #[expect(clippy::panic, reason = "a test whose calls are not those foreseen should fail")]
    pub fn verify(&self) {
        let state = self.state();
        let missed = state.foreseen.iter().filter(|foreseen| foreseen.used != foreseen.wanted);
        let missed = missed.map(|f| format!("{}: {} times instead of {}", f.call, f.used, f.wanted));
        let unforeseen = state.unforeseen.iter().map(|call| format!("{call}: not foreseen"));
        let problems: Vec<_> = missed.chain(unforeseen).collect();
        drop(state);
        if !problems.is_empty() {
            panic!("the calls are not those foreseen:\n{}", problems.join("\n"));
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn answer(&mut self, request: &WireRequest) -> Result<Response, rest_transport::SendErrorKind> {
        let seen = Seen::new(request);
        match seen.path.as_str() {
            "Login" => {
                self.logins += 1;
                let login = json!({"SessionId": "mock", "Version": "1000310", "SessionTimeout": 30});
                return Ok(response(StatusCode::OK, &login));
            }
            "Logout" => return Reply::done().to_response(""),
            _ => self.seen.push(seen.clone()),
        }
        let foreseen = self.foreseen.iter_mut().find(|f| f.used < f.wanted && f.call.fits(&seen));
        match foreseen {
            Some(foreseen) => {
                foreseen.used += 1;
                foreseen.reply.to_response(&seen.path)
            }
            None => {
                let call = format!("{seen:?}");
                let refusal = Reply::unforeseen(&call);
                self.unforeseen.push(call);
                Ok(response(StatusCode::BAD_REQUEST, &refusal))
            }
        }
    }
}

fn response(status: StatusCode, body: &Value) -> Response {
    Response::new(status, HeaderMap::new(), body.to_string())
}

#[async_trait]
impl HttpService for Shared {
    async fn send(&self, request: WireRequest) -> Result<Response, SendError> {
        let answer = self.0.lock().unwrap_or_else(PoisonError::into_inner).answer(&request);
        answer.map_err(|kind| SendError::new(kind, "as the mock was told"))
    }
}
