//! The same requests with this crate and with py-veeqo, a published Python client, against one local server.
//!
//! `benches/peers.sh` installs the Python client and runs this; `PEERS_PYTHON` names the interpreter that has it. Each is timed by itself,
//! after it has been answered once; the best of three runs counts. Of ten requests four read a stock entry, three an order and two a page
//! of ten, and one writes a stock entry.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a benchmark prints ratios and stops where it cannot run"
)]

mod support;

use rest_transport::{Clock, Secret, SystemClock};
use std::num::NonZeroU32;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::{Served, server};
use url::Url;
use veeqo_client::{
    ListOrders, OrderFilter, OrderId, Position, SellableId, StockLevelUpdate, Veeqo, WarehouseId,
};

const REQUESTS: usize = 1_000;
const RUNS: usize = 3;

fn main() {
    if support::role().is_some() {
        return server::serve();
    }
    let Some(python) = std::env::var_os("PEERS_PYTHON") else {
        println!("skipped: run benches/peers.sh, or name in PEERS_PYTHON a python that has py-veeqo");
        return;
    };
    let served = Served::start();
    for at_once in [1, 16] {
        let ours = best(|| with_this_crate(served.url(), at_once));
        let theirs = best(|| with_python(Path::new(&python), served.url(), at_once));
        println!("{at_once:2} at once: this crate {:6.0} requests a second", per_second(ours));
        println!(
            "{:>20} {:6.0} requests a second; this crate is {:.1} × as fast",
            "py-veeqo",
            per_second(theirs),
            theirs / ours
        );
    }
}

fn best(run: impl Fn() -> f64) -> f64 {
    (0..RUNS).map(|_| run()).fold(f64::INFINITY, f64::min)
}

fn per_second(seconds: f64) -> f64 {
    f64::from(u32::try_from(REQUESTS).expect("a small number")) / seconds
}

fn with_python(python: &Path, url: &Url, at_once: usize) -> f64 {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers/with_py_veeqo.py");
    let arguments = [url.to_string(), at_once.to_string(), REQUESTS.to_string()];
    let output = Command::new(python).arg(script).args(arguments).output().expect("a python");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().parse().expect("seconds")
}

fn with_this_crate(url: &Url, at_once: usize) -> f64 {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let many = NonZeroU32::new(1_000_000).expect("a number");
        let builder = Veeqo::builder(url, Secret::new("bench".to_owned()));
        let veeqo = builder.requests_per_second(many).burst(many).build().expect("a client");
        call(&veeqo, 0).await;
        let (clock, next) = (SystemClock::new(), AtomicUsize::new(0));
        let worker = async || {
            loop {
                match next.fetch_add(1, Ordering::Relaxed) {
                    number if number < REQUESTS => call(&veeqo, number).await,
                    _ => return,
                }
            }
        };
        futures_util::future::join_all((0..at_once).map(|_| worker())).await;
        clock.monotonic().as_secs_f64()
    })
}

async fn call(veeqo: &Veeqo, number: usize) {
    let (sellable, warehouse) = (SellableId::new(6).expect("an id"), WarehouseId::new(3).expect("an id"));
    match number % 10 {
        0..4 => {
            let entry = veeqo.get_stock_entry(sellable, warehouse).await.expect("an answer");
            assert!(entry.is_some_and(|entry| entry.physical_stock_level.is_some()));
        }
        4..7 => {
            let order = veeqo.get_order(OrderId::new(1).expect("an id")).await.expect("an answer");
            assert!(order.is_some_and(|order| !order.line_items.is_empty()));
        }
        7 | 8 => {
            let position = Position { number: 1, size: 10 };
            let listing = ListOrders { filter: OrderFilter::default(), position };
            assert_eq!(veeqo.send(&listing).await.expect("an answer").rows.len(), 10);
        }
        _ => {
            let update =
                StockLevelUpdate { physical_stock_level: 153.into(), infinite: false, location: None };
            veeqo.update_stock_entry(sellable, warehouse, &update).await.expect("an answer");
        }
    }
}
