//! The real network: HTTP/1.1 over TCP and TLS.

use crate::body::{BodySource, BodyStream, Limited, Pieces, StreamedResponse};
use crate::message::Response;
use crate::service::{HttpService, SendError, SendErrorKind, WireRequest};
use crate::tls::{TlsError, TlsTrust};
use async_trait::async_trait;
use bytes::Bytes;
use std::time::Duration;

/// Sends requests over the network.
///
/// Redirects are not followed, so that credentials never reach another host; no cookie is kept; nothing is repeated.
#[derive(Clone, Debug)]
pub struct Network {
    client: reqwest::Client,
}

/// How connections are made and kept.
#[derive(Clone, Debug)]
pub struct NetworkOptions {
    /// Which server certificates are trusted.
    pub trust: TlsTrust,
    /// Time limit for opening a connection.
    pub connect_timeout: Duration,
    /// How long an unused connection is kept. Keep it below the server's own limit, or requests meet a closing connection.
    pub idle_timeout: Duration,
    /// Sent as `User-Agent`.
    pub user_agent: String,
}

impl Default for NetworkOptions {
    fn default() -> Self {
        Self {
            trust: TlsTrust::System,
            connect_timeout: Duration::from_secs(15),
            idle_timeout: Duration::from_secs(4),
            user_agent: concat!("b1-veeqo/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}

impl Network {
    /// Opens a pool of connections; nothing is contacted yet.
    ///
    /// # Errors
    /// The certificates named in `trust` cannot be used.
    pub fn new(options: &NetworkOptions) -> Result<Self, TlsError> {
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(options.trust.client_config()?)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(options.connect_timeout)
            .pool_idle_timeout(options.idle_timeout)
            .user_agent(options.user_agent.as_str())
            .tcp_nodelay(true)
            .build()
            .map_err(TlsError::client)?;
        Ok(Self { client })
    }
}

#[async_trait]
impl HttpService for Network {
    async fn send(&self, request: WireRequest) -> Result<Response, SendError> {
        let limit = request.body_limit;
        let mut response = self.answer(request).await?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        let body = Limited::new(limit).collect(&mut response).await?;
        Ok(Response { status, headers, body })
    }

    async fn open(&self, request: WireRequest) -> Result<StreamedResponse, SendError> {
        let limit = request.body_limit;
        let mut response = self.answer(request).await?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        Ok(StreamedResponse { status, headers, body: BodyStream::new(Arriving(response), limit) })
    }
}

impl Network {
    async fn answer(&self, request: WireRequest) -> Result<reqwest::Response, SendError> {
        let mut sent = reqwest::Request::new(request.method, request.url);
        *sent.headers_mut() = request.headers;
        *sent.timeout_mut() = Some(request.timeout);
        *sent.body_mut() = request.body.map(Into::into);
        self.client.execute(sent).await.map_err(failure)
    }
}

impl Pieces for reqwest::Response {
    async fn next(&mut self) -> Result<Option<Bytes>, SendError> {
        self.chunk().await.map_err(failure)
    }
}

/// A body on its way. The client's time limit counts until its last byte.
struct Arriving(reqwest::Response);

#[async_trait]
impl BodySource for Arriving {
    async fn chunk(&mut self) -> Result<Option<Bytes>, SendError> {
        self.0.next().await
    }
}

fn failure(error: reqwest::Error) -> SendError {
    let kind = if error.is_connect() || error.is_builder() {
        SendErrorKind::NotSent
    } else if error.is_timeout() {
        SendErrorKind::TimedOut
    } else {
        SendErrorKind::Interrupted
    };
    // The URL may hold personal data or a key.
    SendError::new(kind, error.without_url())
}
