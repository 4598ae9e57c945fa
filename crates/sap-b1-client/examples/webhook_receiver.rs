//! Receives webhooks: `cargo run -p sap-b1-client --example webhook_receiver -- 127.0.0.1:8080`, with the subscription's key in
//! `B1_WEBHOOK_KEY`. Without an address it plays the server's part as well and ends by itself.
//!
//! [`answer`] is all that a web framework would need; the loop around it understands just enough HTTP, and leaves TLS to a proxy.
#![allow(clippy::print_stdout, reason = "an example talks to its user")]

use sap_b1_client::{
    RefusedDelivery, Secret, SeenEvents, WEBHOOK_SIGNATURE_HEADER, WEBHOOK_TOKEN_HEADER, WebhookKey,
    answer_handshake, receive_delivery,
};
use std::collections::HashMap;
use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::num::NonZeroUsize;
use std::time::Duration;

/// More than the server sends at once: 1024 events with keys alone.
const LONGEST_BODY: usize = 4 << 20;
const LONGEST_HEAD: u64 = 16 << 10;

struct Request {
    method: String,
    /// By names in lower case.
    headers: HashMap<String, String>,
    body: Vec<u8>,
}

/// Status and body of the answer to a request.
fn answer(key: &WebhookKey, seen: &mut SeenEvents, request: &Request) -> (u16, String) {
    let header = |name: &str| request.headers.get(name).map(String::as_str);
    if request.method == "GET" {
        return match header(WEBHOOK_TOKEN_HEADER) {
            Some(token) => (200, answer_handshake(token)),
            None => (404, String::new()),
        };
    }
    let mut delivery = match receive_delivery(key, header(WEBHOOK_SIGNATURE_HEADER), &request.body) {
        Ok(delivery) => delivery,
        Err(RefusedDelivery::NoEvents { source }) => return (400, source.to_string()),
        Err(refused) => return (401, refused.to_string()),
    };
    // A real receiver stores the events here and works on them after it has answered.
    seen.retain_first(&mut delivery.events);
    for event in &delivery.events {
        let (object, what) = (event.business_object().unwrap_or("?"), event.transaction());
        println!("event {}: {object} {} {what:?}", event.id, event.subject.as_deref().unwrap_or("?"));
    }
    for row in &delivery.unreadable {
        println!("unreadable: {row}");
    }
    (204, String::new())
}

fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1);
    let key = match (std::env::var("B1_WEBHOOK_KEY"), &address) {
        (Ok(key), _) => key,
        (Err(_), None) => "played".to_owned(),
        (Err(_), Some(_)) => return Err("set B1_WEBHOOK_KEY".into()),
    };
    let key = WebhookKey::text(&Secret::new(key));
    let mut seen = SeenEvents::new(NonZeroUsize::MIN.saturating_add(99_999));
    let listener = TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:0"))?;
    if address.is_some() {
        for connection in listener.incoming() {
            if let Err(problem) = connection.and_then(|stream| serve(stream, &key, &mut seen)) {
                println!("{problem}");
            }
        }
        return Ok(());
    }
    let (at, signer) = (listener.local_addr()?, key.clone());
    let server = std::thread::spawn(move || play(at, &signer));
    for stream in listener.incoming().take(PLAYED) {
        serve(stream?, &key, &mut seen)?;
    }
    server.join().map_err(|_| "the played server failed")??;
    Ok(())
}

fn serve(mut stream: TcpStream, key: &WebhookKey, seen: &mut SeenEvents) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let (status, body) = match read(&stream)? {
        Some(request) => answer(key, seen, &request),
        None => (400, String::new()),
    };
    let head = format!("HTTP/1.1 {status} -\r\nContent-Type: application/json\r\nConnection: close\r\n");
    write!(stream, "{head}Content-Length: {}\r\n\r\n{body}", body.len())
}

/// A request; `None` where it is none, or too long.
fn read(stream: &TcpStream) -> std::io::Result<Option<Request>> {
    let mut reader = BufReader::new(stream.take(LONGEST_HEAD + LONGEST_BODY as u64));
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let method = line.split_whitespace().next().unwrap_or_default().to_owned();
    let mut headers = HashMap::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            headers.insert(name.trim().to_ascii_lowercase(), value.trim().to_owned());
        }
    }
    let length = headers.get("content-length").map_or(Ok(0), |length| length.parse::<usize>());
    let Some(length) = length.ok().filter(|length| *length <= LONGEST_BODY) else { return Ok(None) };
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(Some(Request { method, headers, body }))
}

const PLAYED: usize = 4;

/// Shakes hands, delivers an event, delivers it again, and lets somebody else try.
fn play(at: SocketAddr, key: &WebhookKey) -> std::io::Result<()> {
    let event = r#"[{"id":"1","type":"sap.b1.Orders.Created.v1","subject":"91","data":{"DocEntry":"91"}}]"#;
    let signature = format!("{WEBHOOK_SIGNATURE_HEADER}: {}", key.sign(event.as_bytes()));
    let forged = format!("{WEBHOOK_SIGNATURE_HEADER}: {}", key.sign(b"something else"));
    for (what, method, header, body) in [
        ("handshake", "GET", format!("{WEBHOOK_TOKEN_HEADER}: abc"), ""),
        ("delivery", "POST", signature.clone(), event),
        ("the same again", "POST", signature, event),
        ("forged", "POST", forged, event),
    ] {
        let mut stream = TcpStream::connect(at)?;
        write!(
            stream,
            "{method} / HTTP/1.1\r\nHost: x\r\n{header}\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
        println!("{what}: {} {body}", head.lines().next().unwrap_or_default());
    }
    Ok(())
}
