//! A Service Layer that answers as fast as it can, over real sockets.

use super::answers;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION, SET_COOKIE};
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use percent_encoding::percent_decode_str;
use std::convert::Infallible;
use std::io::Read;
use std::sync::{Arc, LazyLock};
use tokio::net::{TcpListener, TcpStream};

/// How many items there are.
pub(crate) const ITEMS: usize = 100_000;

/// Serves until standard input is closed, which happens at the latest when the process that started this one is gone.
pub(crate) fn serve() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    std::thread::spawn(move || {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    runtime.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        println!("http://{}", listener.local_addr().expect("an address"));
        let bodies = Arc::new(Bodies::new());
        loop {
            let (stream, _) = listener.accept().await.expect("a connection");
            tokio::spawn(connection(stream, bodies.clone()));
        }
    });
}

async fn connection(stream: TcpStream, bodies: Arc<Bodies>) {
    stream.set_nodelay(true).expect("a socket");
    let service = service_fn(move |request: Request<Incoming>| {
        let bodies = bodies.clone();
        async move {
            let (head, body) = request.into_parts();
            let _ = body.collect().await;
            Ok::<_, Infallible>(bodies.answer(
                &head.method,
                head.uri.path(),
                head.uri.query().unwrap_or_default(),
                &head.headers,
            ))
        }
    });
    // A client that hangs up ends its connection, and nothing else.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

/// Bodies made once: the server's own work must not hide the client's.
struct Bodies {
    row: Bytes,
    item: Bytes,
    page_of_20: Bytes,
    order: Bytes,
}

impl Bodies {
    fn new() -> Self {
        Self {
            row: text(&answers::row(1)),
            item: text(&answers::item(1)),
            page_of_20: text(&answers::page(0, 20, ITEMS)),
            order: text(&answers::order()),
        }
    }

    fn answer(
        &self,
        method: &Method,
        path: &str,
        query: &str,
        headers: &http::HeaderMap,
    ) -> Response<Full<Bytes>> {
        let call = path.rsplit('/').next().unwrap_or_default();
        match (method, call) {
            (&Method::POST, "Login") => login(),
            (&Method::POST, "Orders") if headers.contains_key("prefer") => empty(Some("Orders(1)")),
            (&Method::POST, "Orders") => json(self.order.clone()),
            (&Method::POST, "Logout") => empty(None),
            (&Method::GET, "Items") => json(self.list(query, headers)),
            (&Method::GET, call) if call.starts_with("Items(") && query.is_empty() => json(self.item.clone()),
            (&Method::GET, call) if call.starts_with("Items(") => json(self.row.clone()),
            _ => refusal(),
        }
    }

    /// A page by key or by `$skip`, as long as the client prefers and no longer than it asks for.
    fn list(&self, query: &str, headers: &http::HeaderMap) -> Bytes {
        let query = percent_decode_str(query).decode_utf8_lossy();
        let preferred = headers.get("prefer").and_then(|value| value.to_str().ok());
        let preferred: usize =
            preferred.and_then(|text| text.strip_prefix("odata.maxpagesize=")?.parse().ok()).unwrap_or(20);
        let top = number_in(&query, "$top=").unwrap_or(usize::MAX);
        let behind =
            query.split_once("ItemCode gt '").and_then(|(_, rest)| answers::number(rest.split('\'').next()?));
        let first = behind.map(|number| number + 1).or_else(|| number_in(&query, "$skip=")).unwrap_or(0);
        match preferred.min(top) {
            20 if first == 0 => self.page_of_20.clone(),
            rows => text(&answers::page(first, rows, ITEMS)),
        }
    }
}

fn number_in(query: &str, name: &str) -> Option<usize> {
    query.split_once(name)?.1.split('&').next()?.parse().ok()
}

fn text(value: &serde_json::Value) -> Bytes {
    value.to_string().into()
}

fn json(body: Bytes) -> Response<Full<Bytes>> {
    Response::builder().header(CONTENT_TYPE, "application/json").body(Full::new(body)).expect("an answer")
}

fn login() -> Response<Full<Bytes>> {
    static BODY: LazyLock<Bytes> = LazyLock::new(|| {
        Bytes::from_static(br#"{"SessionId":"bench","Version":"1000310","SessionTimeout":30}"#)
    });
    let mut answer = json(BODY.clone());
    answer.headers_mut().insert(SET_COOKIE, http::HeaderValue::from_static("B1SESSION=bench;HttpOnly;"));
    answer
}

fn empty(location: Option<&str>) -> Response<Full<Bytes>> {
    let mut answer = Response::builder().status(StatusCode::NO_CONTENT);
    if let Some(location) = location {
        answer = answer.header(LOCATION, location).header("Preference-Applied", "return-no-content");
    }
    answer.body(Full::default()).expect("an answer")
}

fn refusal() -> Response<Full<Bytes>> {
    let body = r#"{"error":{"code":"-2028","message":"No matching records found (ODBC -2028)"}}"#;
    let mut answer = json(Bytes::from_static(body.as_bytes()));
    *answer.status_mut() = StatusCode::NOT_FOUND;
    answer
}
