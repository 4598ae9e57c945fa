//! A Veeqo that answers as fast as it can, over real sockets.

use super::answers;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io::Read;
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};

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
            Ok::<_, Infallible>(bodies.answer(&head.method, head.uri.path()))
        }
    });
    // A client that hangs up ends its connection, and nothing else.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

/// Bodies made once: the server's own work must not hide the client's.
struct Bodies {
    order: Bytes,
    page: Bytes,
    stock_entry: Bytes,
}

impl Bodies {
    fn new() -> Self {
        let text = |value: serde_json::Value| Bytes::from(value.to_string());
        Self {
            order: text(answers::order(1)),
            page: text(answers::page(10)),
            stock_entry: text(answers::stock_entry()),
        }
    }

    fn answer(&self, method: &Method, path: &str) -> Response<Full<Bytes>> {
        match (method, path) {
            (&Method::GET, "/orders") => page(self.page.clone()),
            (&Method::POST, "/orders") => json(StatusCode::CREATED, self.order.clone()),
            (&Method::GET, path) if path.starts_with("/orders/") => json(StatusCode::OK, self.order.clone()),
            (_, path) if path.ends_with("/stock_entry") => json(StatusCode::OK, self.stock_entry.clone()),
            _ => json(StatusCode::NOT_FOUND, Bytes::from_static(br#"{"status":404,"error":"Not Found"}"#)),
        }
    }
}

fn json(status: StatusCode, body: Bytes) -> Response<Full<Bytes>> {
    let answer = Response::builder().status(status).header(CONTENT_TYPE, "application/json; charset=utf-8");
    answer.body(Full::new(body)).expect("an answer")
}

fn page(body: Bytes) -> Response<Full<Bytes>> {
    let mut answer = json(StatusCode::OK, body);
    for (name, value) in [("x-total-count", "10"), ("x-total-pages-count", "1"), ("x-per-page", "10")] {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}
