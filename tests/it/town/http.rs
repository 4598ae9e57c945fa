//! Requests and answers, between the clients' words and the sandbox's.

use b1_veeqo_sandbox::Request;
use rest_transport::{Response, WireRequest};

pub(crate) fn received(request: &WireRequest) -> Request {
    let url = &request.url;
    let target = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
    let header = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        (name.as_str().to_owned(), value.to_str().unwrap().to_owned())
    };
    let mut headers: Vec<_> = request.headers.iter().map(header).collect();
    headers.push(("host".to_owned(), "127.0.0.1".to_owned()));
    let body = request.body.as_ref().map(|body| body.to_vec()).unwrap_or_default();
    Request { method: request.method.to_string(), target, headers, body }
}

pub(crate) fn answered(response: b1_veeqo_sandbox::Response) -> Response {
    let headers = response.headers.iter().map(|(name, value)| {
        let name: http::HeaderName = name.parse().unwrap();
        let value: http::HeaderValue = value.parse().unwrap();
        (name, value)
    });
    let mut map = http::HeaderMap::new();
    for (name, value) in headers {
        map.append(name, value);
    }
    Response::new(http::StatusCode::from_u16(response.status).unwrap(), map, response.body)
}
