//! Who is on duty is told of a stuck parcel: over a real connection, signed, once when it begins and once when it is over.

use crate::business::{business, shop_order};
use crate::program::{Outcome, Program};
use b1_veeqo_sandbox::RunningSandbox;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::MAIN;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

const SECRET: &str = "between us";
/// Longest wait for a message; it is looked for news every quarter of a minute.
const PATIENCE: Duration = Duration::from_secs(100);
/// One group of items is enough, a parcel is stuck as soon as it is not delivered, and no flow is expected in time.
const WATCHFUL: &str = "[items]\ngroups = [101]\n[intervals]\norders = 1\nshipments = 1\n\
                        [alerts]\ndespatch_after = 0\nflow_intervals = 500\n";

/// Takes messages until the test ends, and gives on the body of each, once its signature is proved.
fn receiver() -> (String, Receiver<Value>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let (taken, messages) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            if taken.send(proved(stream.unwrap())).is_err() {
                return;
            }
        }
    });
    (url, messages)
}

fn proved(stream: TcpStream) -> Value {
    let mut reader = BufReader::new(stream);
    let (mut length, mut signature) = (0, String::new());
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        match line.to_lowercase().split_once(": ") {
            Some(("content-length", value)) => length = value.parse().unwrap(),
            Some(("x-b1-veeqo-signature", value)) => value.clone_into(&mut signature),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(&body);
    let proof: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(signature, format!("sha256={proof}"));
    reader.get_mut().write_all(b"HTTP/1.1 204 -\r\nconnection: close\r\n\r\n").unwrap();
    serde_json::from_slice(&body).unwrap()
}

/// Two units of something in batches are sold and leave; gives the parcel and its batch.
fn despatch_from_a_batch(sandbox: &RunningSandbox) -> (i64, String) {
    let now = sandbox.now();
    sandbox.with_world(|world| {
        let of = |sku: &str| format!("{sku}-01-A");
        let plenty = |sku: &str| world.sap.batch_on_hand(sku, &of(sku), "01") >= 2.into();
        let sellable = world.veeqo.sellables().find(|sellable| plenty(&sellable.sku_code)).unwrap();
        let (id, batch) = (sellable.id, of(&sellable.sku_code));
        let order = world.veeqo.add_channel_order(shop_order(id, 0), now).unwrap();
        let parcel = world.veeqo.allocate(order, MAIN, &[(id, 2)], now).unwrap();
        world.veeqo.ship(parcel, Some("TRK1"), now).unwrap();
        (parcel, batch)
    })
}

/// What a person reads off the list: the exception that asks for batches, once it is there.
async fn asks_for_batches(program: &Program) -> String {
    let find = async {
        loop {
            let listed = program.run(&["exceptions", "list", "--json"]);
            let open: Vec<Value> = serde_json::from_str(&listed.stdout).unwrap_or_default();
            if let Some(told) = open.iter().find(|told| told["code"] == "BATCH_SELECTION_MISSING") {
                return told["id"].to_string();
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, find).await.unwrap()
}

fn ended_well(outcome: &Outcome) {
    assert!(outcome.code == Some(0) && outcome.stdout.contains("nothing is half done"), "{outcome:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stuck_parcel_is_told_once_when_it_begins_and_once_when_it_is_over_also_across_a_restart() {
    let (url, messages) = receiver();
    let (sandbox, program) = business(&format!("{WATCHFUL}url = \"{url}\"\n")).await;
    let program = program.set("B1_VEEQO_ALERT_SECRET", SECRET);
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));

    let run = program.start(&["run"]);
    let (parcel, batch) = despatch_from_a_batch(&sandbox);
    let told = messages.recv_timeout(PATIENCE).unwrap();
    let incident = &told["incident"];
    assert_eq!((&told["event"], &told["name"]), (&"opened".into(), &"SBODEMO".into()), "{told}");
    assert_eq!(
        (&incident["key"], &incident["kind"], &incident["severity"]),
        (&format!("despatch:{parcel}").into(), &"despatch".into(), &"critical".into()),
        "{told}"
    );
    run.terminate();
    ended_well(&run.outcome());

    let run = program.start(&["run"]);
    let id = asks_for_batches(&program).await;
    let named = program.run(&["exceptions", "resolve", &id, "--batch", &format!("{batch}=2")]);
    assert_eq!(named.code, Some(0), "{named:?}");
    let over = messages.recv_timeout(PATIENCE).unwrap();
    assert_eq!((&over["event"], &over["incident"]), (&"closed".into(), incident), "not told again first");
    assert!(over["ended_at"].is_string(), "{over}");
    assert_eq!(sandbox.with_world(|world| world.sap.documents(Kind::DeliveryNote).count()), 1);
    run.terminate();
    ended_well(&run.outcome());
    assert_eq!(messages.try_iter().collect::<Vec<_>>(), [] as [Value; 0]);
    sandbox.shutdown().await;
}
