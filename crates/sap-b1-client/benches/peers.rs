//! The same 2,000 requests with this crate, with bare `reqwest` and with two published Python clients, against one local server.
//!
//! `benches/peers.sh` installs the Python clients and runs this; `PEERS_PYTHON` names the interpreter that has them. Every client is timed
//! by itself, after it has logged in and answered once; the best of three runs counts.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a benchmark prints ratios and stops where it cannot run"
)]

mod support;

use rest_transport::{Clock, Secret, SystemClock};
use sap_b1_client::{EntitySet, ListQuery, ServiceLayer};
use serde::Deserialize;
use serde_json::{Value, json};
use std::num::NonZeroU32;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::{Served, answers, server};
use url::Url;

const REQUESTS: usize = 2_000;
const RUNS: usize = 3;
const SELECT: [&str; 5] = ["ItemCode", "ItemName", "BarCode", "QuantityOnStock", "UpdateDate"];
const PEERS: [(&str, &str); 2] = [("b1sl-python", "with_b1sl.py"), ("pyb1slayer", "with_pyb1slayer.py")];

fn main() {
    if support::role().is_some() {
        return server::serve();
    }
    let Some(python) = std::env::var_os("PEERS_PYTHON") else {
        println!(
            "skipped: run benches/peers.sh, or name in PEERS_PYTHON a python that has b1sl-python and pyb1slayer"
        );
        return;
    };
    let served = Served::start();
    for at_once in [1, 16] {
        let ours = best(|| with_this_crate(served.url(), at_once));
        println!("{at_once:2} at once: this crate {:8.0} requests a second", per_second(ours));
        for (name, script) in PEERS {
            let theirs = best(|| with_python(Path::new(&python), script, served.url(), at_once));
            println!(
                "{:>16} {:8.0} requests a second; this crate is {:.1} × as fast",
                name,
                per_second(theirs),
                theirs / ours
            );
        }
    }
}

fn best(run: impl Fn() -> f64) -> f64 {
    (0..RUNS).map(|_| run()).fold(f64::INFINITY, f64::min)
}

fn per_second(seconds: f64) -> f64 {
    f64::from(u32::try_from(REQUESTS).expect("a small number")) / seconds
}

fn with_python(python: &Path, script: &str, url: &Url, at_once: usize) -> f64 {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers").join(script);
    let arguments = [url.to_string(), at_once.to_string(), REQUESTS.to_string()];
    let output = Command::new(python).arg(script).args(arguments).output().expect("a python");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().parse().expect("seconds")
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Row {
    item_code: String,
    #[serde(flatten)]
    _other: serde_json::Map<String, Value>,
}

#[derive(Clone)]
struct Client {
    items: EntitySet<Row>,
    orders: EntitySet<Value>,
}

fn with_this_crate(url: &Url, at_once: usize) -> f64 {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let cap = NonZeroU32::new(u32::try_from(at_once).expect("a small number")).expect("a number");
        let builder = ServiceLayer::builder(url, "SBODEMO", "manager", Secret::new("1234".into()));
        let b1 = builder.max_concurrent(cap).build().expect("a client");
        let client = Client { items: b1.set("Items"), orders: b1.set("Orders") };
        client.call(0).await;
        let (clock, next) = (SystemClock::new(), AtomicUsize::new(0));
        let worker = async || {
            loop {
                match next.fetch_add(1, Ordering::Relaxed) {
                    number if number < REQUESTS => client.call(number).await,
                    _ => return,
                }
            }
        };
        futures_util::future::join_all((0..at_once).map(|_| worker())).await;
        clock.monotonic().as_secs_f64()
    })
}

impl Client {
    async fn call(&self, number: usize) {
        let select = || ListQuery::new().select(SELECT);
        match number % 10 {
            0..7 => {
                let row =
                    self.items.get_with(answers::code(number).as_str(), &select()).await.expect("an answer");
                assert!(!row.expect("a row").item_code.is_empty());
            }
            7 | 8 => {
                let page = self.items.list(&select().top(20)).try_next_page().await.expect("an answer");
                assert_eq!(page.expect("a page").len(), 20);
            }
            _ => assert!(self.orders.create(&order()).await.expect("an answer").record.is_some()),
        }
    }
}

fn order() -> Value {
    let line = |n: i32| json!({"ItemCode": format!("A{n}"), "Quantity": 2, "UnitPrice": 9.99, "WarehouseCode": "01"});
    let lines: Vec<_> = (0..3).map(line).collect();
    json!({"CardCode": "C20000", "DocDueDate": "2026-12-01", "DocumentLines": lines})
}
