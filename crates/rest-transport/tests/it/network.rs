//! The real network against loopback servers.

use rest_transport::*;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

fn wire(url: &str, timeout: Duration) -> WireRequest {
    WireRequest {
        method: http::Method::GET,
        url: url.parse().unwrap(),
        headers: http::HeaderMap::new(),
        body: None,
        timeout,
    }
}

fn network() -> Network {
    Network::new(&NetworkOptions::default()).unwrap()
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_is_not_followed() {
    let server = MockServer::start().await;
    Mock::given(method("GET"))
        .and(path("/a"))
        .and(header("user-agent", concat!("b1-veeqo/", env!("CARGO_PKG_VERSION"))))
        .respond_with(ResponseTemplate::new(302).insert_header("location", "/b"))
        .expect(1)
        .mount(&server)
        .await;
    Mock::given(path("/b")).respond_with(ResponseTemplate::new(200)).expect(0).mount(&server).await;
    let url = format!("{}/a", server.uri());
    let response = network().send(wire(&url, Duration::from_secs(5))).await.unwrap();
    assert_eq!(response.status, 302);
}

#[tokio::test]
async fn nobody_listening_is_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    let error = network().send(wire(&url, Duration::from_secs(5))).await.unwrap_err();
    assert_eq!(error.kind(), SendErrorKind::NotSent);
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_interrupted() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut buffer = [0; 1024];
        let _ = socket.read(&mut buffer).await.unwrap();
        socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf").await.unwrap();
    });
    let error = network().send(wire(&url, Duration::from_secs(5))).await.unwrap_err();
    assert_eq!(error.kind(), SendErrorKind::Interrupted);
    server.await.unwrap();
}

#[tokio::test]
async fn a_silent_server_is_timed_out() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let error = network().send(wire(&url, Duration::from_millis(50))).await.unwrap_err();
    assert_eq!(error.kind(), SendErrorKind::TimedOut);
    drop(listener);
}
