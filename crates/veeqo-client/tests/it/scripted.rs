//! A client over a script of answers.

use http::{HeaderMap, HeaderName, HeaderValue};
use rest_transport::testing::{ManualClock, ScriptedService, answer};
use rest_transport::{Response, Secret, SendErrorKind, WireRequest};
use serde_json::Value;
use std::sync::Arc;
use veeqo_client::Veeqo;

pub(crate) type Line = Result<Response, SendErrorKind>;

/// A client, and the script it follows.
pub(crate) struct Scripted {
    pub(crate) veeqo: Veeqo,
    pub(crate) service: Arc<ScriptedService>,
    pub(crate) clock: Arc<ManualClock>,
}

pub(crate) fn scripted(script: impl IntoIterator<Item = Line>) -> Scripted {
    let service = Arc::new(ScriptedService::new(script));
    let clock = Arc::new(ManualClock::default());
    let url = "https://api.veeqo.test".parse().unwrap();
    let veeqo = Veeqo::builder(&url, Secret::new("test-key".to_owned()))
        .service(service.clone())
        .clock(clock.clone())
        .build()
        .unwrap();
    Scripted { veeqo, service, clock }
}

impl Scripted {
    /// The requests seen as `VERB path?query`, after checking that the whole script was used.
    pub(crate) fn seen(&self) -> Vec<String> {
        assert_eq!(self.service.left(), 0, "answers left over");
        self.requests().iter().map(describe).collect()
    }

    pub(crate) fn requests(&self) -> Vec<WireRequest> {
        self.service.seen()
    }

    /// The body of the only request.
    pub(crate) fn only_body(&self) -> Value {
        let requests = self.requests();
        assert_eq!(requests.len(), 1);
        serde_json::from_slice(requests[0].body.as_ref().unwrap()).unwrap()
    }
}

fn describe(request: &WireRequest) -> String {
    let query = request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
    format!("{} {}{query}", request.method, request.url.path())
}

pub(crate) fn ok(body: impl ToString) -> Line {
    Ok(answer(200, body.to_string()))
}

pub(crate) fn status(code: u16, body: &str) -> Line {
    Ok(answer(code, body))
}

/// A page of rows with these ids, with paging headers where `pages` is given.
pub(crate) fn page(ids: impl IntoIterator<Item = i64>, pages: Option<u32>) -> Line {
    let rows: Vec<Value> = ids.into_iter().map(|id| serde_json::json!({ "id": id })).collect();
    let mut response = answer(200, Value::Array(rows).to_string());
    if let Some(pages) = pages {
        let mut headers = HeaderMap::new();
        let mut put = |name, value: String| {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_str(&value).unwrap());
        };
        put("x-total-count", (pages * 100).to_string());
        put("x-total-pages-count", pages.to_string());
        response.headers = headers;
    }
    Ok(response)
}
