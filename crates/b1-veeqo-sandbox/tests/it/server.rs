//! The shell: real sockets on loopback, spoken to in bytes.

use crate::veeqo::{KEY, Shop};
use b1_veeqo_sandbox::{FaultPlan, Sandbox, SandboxError, SandboxOptions};
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

fn options() -> SandboxOptions {
    let shop = Shop::open();
    let now = shop.now;
    SandboxOptions { world: Some(shop.world), now: Arc::new(move || now), ..SandboxOptions::default() }
}

async fn speak(base: &str, bytes: String) -> String {
    let host = base.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    let mut answer = String::new();
    // A dropped connection may end in a reset: what came before it is what counts.
    let _ = stream.read_to_string(&mut answer).await;
    answer
}

fn get(target: &str) -> String {
    format!("GET {target} HTTP/1.1\r\nhost: sandbox\r\nx-api-key: {KEY}\r\nconnection: close\r\n\r\n")
}

#[tokio::test]
async fn an_answer_travels_with_its_status_headers_and_body() {
    let sandbox = Sandbox::start(options()).await.unwrap();
    let answer = speak(&sandbox.veeqo_url(), get("/orders?page_size=5")).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains("x-per-page: 5\r\n"));
    assert!(answer.ends_with("\r\n\r\n[]"));
    assert!(sandbox.sap_url().starts_with("http://127.0.0.1:") && sandbox.sap_url().ends_with("/b1s/v2"));
    assert_eq!(sandbox.credentials().veeqo_api_key, KEY);
    sandbox.shutdown().await;
}

#[tokio::test]
async fn a_drop_ends_the_connection_without_a_byte() {
    let faults = FaultPlan::parse("drop-before=#1", 1).unwrap();
    let sandbox = Sandbox::start(SandboxOptions { faults: Some(faults), ..options() }).await.unwrap();
    assert_eq!(speak(&sandbox.veeqo_url(), get("/orders")).await, "");
    assert!(speak(&sandbox.veeqo_url(), get("/orders")).await.starts_with("HTTP/1.1 200"));
    sandbox.shutdown().await;
}

#[tokio::test]
async fn the_world_is_changed_between_requests() {
    let sandbox = Sandbox::start(options()).await.unwrap();
    let now = sandbox.now();
    sandbox.with_world(|world| world.veeqo.add_warehouse(777, "Seasonal", None, now));
    assert!(speak(&sandbox.veeqo_url(), get("/warehouses/777")).await.contains("Seasonal"));
    sandbox.shutdown().await;
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_413() {
    let sandbox = Sandbox::start(options()).await.unwrap();
    let length = 9 * 1024 * 1024;
    let head = format!(
        "POST /orders HTTP/1.1\r\nhost: sandbox\r\nx-api-key: {KEY}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
    );
    let answer = speak(&sandbox.veeqo_url(), head).await;
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    sandbox.shutdown().await;
}

#[tokio::test]
async fn a_taken_port_is_named() {
    let sandbox = Sandbox::start(options()).await.unwrap();
    let port: u16 = sandbox.veeqo_url().rsplit(':').next().unwrap().parse().unwrap();
    let refused = Sandbox::start(SandboxOptions { veeqo_port: port, ..options() }).await.unwrap_err();
    assert!(matches!(refused, SandboxError::Listen { port: named, .. } if named == port));
    assert!(refused.to_string().contains(&port.to_string()));
    sandbox.shutdown().await;
}

#[tokio::test]
async fn dropping_the_sandbox_frees_its_ports() {
    let sandbox = Sandbox::start(options()).await.unwrap();
    let host = sandbox.veeqo_url().strip_prefix("http://").unwrap().to_owned();
    drop(sandbox);
    while TcpStream::connect(&host).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn shutdown_does_not_wait_for_idle_connections() {
    let sandbox = Sandbox::start(options()).await.unwrap();
    let host = sandbox.veeqo_url().strip_prefix("http://").unwrap().to_owned();
    let mut idle = TcpStream::connect(&host).await.unwrap();
    let request = format!("GET /current_user HTTP/1.1\r\nhost: sandbox\r\nx-api-key: {KEY}\r\n\r\n");
    idle.write_all(request.as_bytes()).await.unwrap();
    let mut first = [0_u8; 15];
    idle.read_exact(&mut first).await.unwrap();
    assert_eq!(&first, b"HTTP/1.1 200 OK");
    let silent = TcpStream::connect(&host).await.unwrap();
    sandbox.shutdown().await;
    drop((idle, silent));
}
