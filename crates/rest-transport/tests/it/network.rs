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
        body_limit: 1000,
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

/// Answers one connection with these pieces, each sent when the one before was read.
async fn answering(pieces: Vec<&'static [u8]>) -> (String, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut buffer = [0; 1024];
        let _ = socket.read(&mut buffer).await.unwrap();
        for piece in pieces {
            socket.write_all(piece).await.unwrap();
            socket.flush().await.unwrap();
        }
    });
    (url, server)
}

#[tokio::test]
async fn a_body_is_read_while_it_arrives_and_its_breaking_off_is_told() {
    let (url, server) = answering(vec![b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n", b"first"]).await;
    let mut streamed = network().open(wire(&url, Duration::from_secs(5))).await.unwrap();
    assert_eq!((streamed.status.as_u16(), streamed.header("content-length")), (200, Some("100")));
    assert_eq!(streamed.body.chunk().await.unwrap().unwrap(), b"first".as_slice());
    assert_eq!(streamed.body.chunk().await.unwrap_err().kind(), SendErrorKind::Interrupted);
    server.await.unwrap();
}

#[tokio::test]
async fn a_body_that_stands_still_meets_the_time_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut buffer = [0; 1024];
        let _ = socket.read(&mut buffer).await.unwrap();
        socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf").await.unwrap();
        // Open until the client goes away.
        let _ = socket.read(&mut buffer).await;
    });
    let read = async { network().open(wire(&url, Duration::from_millis(50))).await?.collect().await };
    assert_eq!(read.await.unwrap_err().kind(), SendErrorKind::TimedOut);
    server.await.unwrap();
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_refused() {
    let large: &'static [u8] = &[b'x'; 1001];
    let (url, server) = answering(vec![b"HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n", large]).await;
    let error = network().send(wire(&url, Duration::from_secs(5))).await.unwrap_err();
    assert_eq!(error.kind(), SendErrorKind::TooLarge);
    server.await.unwrap();
}
