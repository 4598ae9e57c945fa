//! HTTP/1.1 around the pure core: bytes in, bytes out, and the waiting of slow answers.

use crate::http::{Request, Response};
use crate::server::Shared;
use crate::world::{Reply, Side};
use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Largest request body that is read; more is answered with 413.
const BODY_LIMIT: u64 = 8 * 1024 * 1024;

/// Serves one side on one listener until the sandbox stops.
pub(crate) async fn accept(
    side: Side,
    listener: TcpListener,
    shared: Arc<Shared>,
    mut stopped: watch::Receiver<()>,
) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(serve(side, stream, Arc::clone(&shared), stopped.clone()));
                }
                Err(failure) => tracing::warn!(error = %failure, "a connection was not accepted"),
            },
            Some(_) = connections.join_next() => {}
            _ = stopped.changed() => break,
        }
    }
    while connections.join_next().await.is_some() {}
}

async fn serve(side: Side, stream: TcpStream, shared: Arc<Shared>, mut stopped: watch::Receiver<()>) {
    let service = service_fn(move |request| answer(side, Arc::clone(&shared), request));
    let connection =
        hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    let mut leaving = false;
    loop {
        tokio::select! {
            ended = connection.as_mut() => {
                if let Err(reason) = ended {
                    tracing::debug!(%reason, "a connection ended without an answer");
                }
                return;
            }
            _ = stopped.changed(), if !leaving => {
                leaving = true;
                connection.as_mut().graceful_shutdown();
            }
        }
    }
}

/// Why a connection ends without an answer.
#[derive(Debug, thiserror::Error)]
enum Hangup {
    #[error("dropped on purpose")]
    Dropped,
    #[error("the answer could not be built")]
    Answer(#[from] hyper::http::Error),
}

async fn answer(
    side: Side,
    shared: Arc<Shared>,
    request: hyper::Request<Incoming>,
) -> Result<hyper::Response<Full<Bytes>>, Hangup> {
    let (parts, body) = request.into_parts();
    // A body that announces its size is refused unread.
    let announced = hyper::body::Body::size_hint(&body).lower();
    let body = if announced > BODY_LIMIT { None } else { read(body).await };
    let Some(body) = body else {
        return Ok(hyper::Response::builder()
            .status(413)
            .header("connection", "close")
            .body(Full::default())?);
    };
    let headers = parts.headers.iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    let request = Request {
        method: parts.method.as_str().to_owned(),
        target: parts
            .uri
            .path_and_query()
            .map_or_else(|| "/".to_owned(), |target| target.as_str().to_owned()),
        headers: headers.collect(),
        body,
    };
    match shared.handle(side, &request) {
        Reply::Dropped => Err(Hangup::Dropped),
        Reply::Answer { response, after } => {
            pause(after).await;
            Ok(into_hyper(response)?)
        }
    }
}

/// Reads a body up to the limit.
async fn read(body: Incoming) -> Option<Vec<u8>> {
    let limit = usize::try_from(BODY_LIMIT).unwrap_or(usize::MAX);
    Limited::new(body, limit).collect().await.ok().map(|body| body.to_bytes().to_vec())
}

#[expect(clippy::disallowed_methods, reason = "a slow answer of a real server is slow in real time")]
async fn pause(after: std::time::Duration) {
    if !after.is_zero() {
        tokio::time::sleep(after).await;
    }
}

fn into_hyper(response: Response) -> Result<hyper::Response<Full<Bytes>>, hyper::http::Error> {
    let mut builder = hyper::Response::builder().status(response.status);
    for (name, value) in &response.headers {
        builder = builder.header(name.as_str(), value.as_str());
    }
    builder.body(Full::new(Bytes::from(response.body)))
}
