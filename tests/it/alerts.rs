//! Alerts over a real socket: signed, once when an incident begins and once when it is over, tried again, and in nobody's way.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sync::watch::AlertTarget;
use hmac::{Hmac, KeyInit, Mac};
use rest_transport::{Network, NetworkOptions, Secret, TlsTrust};
use serde_json::Value;
use sha2::Sha256;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

const SECRET: &str = "between us";

/// A message as it arrived.
struct Message {
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Message {
    fn header(&self, name: &str) -> &str {
        &self.headers.iter().find(|(known, _)| known == name).unwrap().1
    }

    /// The content, once the signature is proved.
    fn verified(&self) -> Value {
        let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
        mac.update(&self.body);
        let signed: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(self.header("x-b1-veeqo-signature"), format!("sha256={signed}"));
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// Answers one request with each of these, then is gone.
fn receiver(answers: &'static [u16]) -> (AlertTarget, Receiver<Message>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook?team=1", listener.local_addr().unwrap()).parse().unwrap();
    let (arrived, messages) = channel();
    thread::spawn(move || {
        for answer in answers {
            let (stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream);
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            assert!(line.starts_with("POST /hook?team=1 "), "{line}");
            let mut headers = Vec::new();
            loop {
                line.clear();
                reader.read_line(&mut line).unwrap();
                let Some((name, value)) = line.trim_end().split_once(": ") else { break };
                headers.push((name.to_lowercase(), value.to_owned()));
            }
            let length =
                headers.iter().find(|(name, _)| name == "content-length").unwrap().1.parse().unwrap();
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            let answer = format!("HTTP/1.1 {answer} -\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            reader.get_mut().write_all(answer.as_bytes()).unwrap();
            arrived.send(Message { headers, body }).unwrap();
        }
    });
    let trust = TlsTrust::Pin("0".repeat(64).parse().unwrap());
    let service = Arc::new(Network::new(&NetworkOptions { trust, ..NetworkOptions::default() }).unwrap());
    (
        AlertTarget { url, secret: Secret::new(SECRET.to_owned()), service, name: "SBO_GB".to_owned() },
        messages,
    )
}

fn next(messages: &Receiver<Message>) -> Message {
    messages.recv_timeout(Duration::from_secs(30)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stuck_parcel_is_told_once_and_so_is_its_end() {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    town.settings.operations.thresholds.error = Duration::from_secs(9 * 3600);
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.faults("error=1@sap+POST+/b1s/v2/DeliveryNotes", 1);
    town.ship(parcel);
    let _ = town.pass().await;
    let (target, messages) = receiver(&[500, 200, 200]);
    let engine = town.engine();
    engine.alert_once(&target).await.unwrap();
    assert!(messages.try_recv().is_err(), "it is young");

    town.later(16);
    let _ = town.pass().await;
    engine.alert_once(&target).await.unwrap();
    let first = next(&messages);
    let told = first.verified();
    assert_eq!((&told["event"], &told["name"]), (&"opened".into(), &"SBO_GB".into()));
    assert_eq!(told["incident"]["key"], format!("despatch:{parcel}"));
    assert_eq!(first.header("x-b1-veeqo-event"), "incident.opened");

    engine.alert_once(&target).await.unwrap();
    assert!(messages.try_recv().is_err(), "the next try has its time");
    town.later(2);
    engine.alert_once(&target).await.unwrap();
    let again = next(&messages);
    assert_eq!(again.header("x-b1-veeqo-delivery"), first.header("x-b1-veeqo-delivery"), "the same message");
    town.later(5);
    engine.alert_once(&target).await.unwrap();
    assert!(messages.try_recv().is_err(), "it was told");

    town.faults("", 0);
    town.later(10);
    town.sync().await;
    town.only(Kind::DeliveryNote);
    engine.alert_once(&target).await.unwrap();
    let over = next(&messages);
    assert_eq!(
        (&over.verified()["event"], over.header("x-b1-veeqo-event")),
        (&"closed".into(), "incident.closed")
    );
    assert!(over.verified()["ended_at"].is_string());
    engine.alert_once(&target).await.unwrap();
    assert!(messages.recv_timeout(Duration::ZERO).is_err(), "nothing is left to tell");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_nobody_answers_disturbs_nothing() {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    town.settings.operations.thresholds.error = Duration::ZERO;
    let order = town.place(town.new_order("1001", &[("MUG", 1)]));
    town.allocate(order, b1_veeqo_sandbox::seed::UNMAPPED, &[("MUG", 1)]);
    town.sync().await;
    assert_eq!(town.open().await[0].0, Code::WarehouseUnmapped);
    let (mut target, _) = receiver(&[]);
    target.url = "http://127.0.0.1:1/".parse().unwrap();
    let engine = town.engine();
    for _ in 0..3 {
        town.later(20);
        engine.alert_once(&target).await.unwrap();
    }
    town.sync().await;
}
