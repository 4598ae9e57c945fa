//! What a call costs through the client, against bare `reqwest` with the same headers that reads the same type: processor time and
//! allocations of this process. The server is a process of its own.
//!
//! `cargo bench -p sap-b1-client --bench cost_per_call`. Rounds of both kinds alternate; the median round counts, so that what else the
//! machine does disturbs both alike. Processor time is told on Linux.
#![expect(clippy::print_stdout, clippy::cast_precision_loss, reason = "a benchmark prints ratios")]
#![expect(clippy::expect_used, reason = "a benchmark that cannot run should stop")]

mod support;

use reqwest::header::{COOKIE, HeaderMap, HeaderValue};
use rest_transport::Secret;
use sap_b1_client::{CallOptions, EntitySet, Item, ItemCode, ListQuery, ServiceLayer};
use serde::Deserialize;
use serde_json::{Value, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::hint::black_box;
use std::time::Duration;
use support::{Served, answers, processor_time, server};
use url::Url;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const ROUNDS: usize = 31;
const CALLS: usize = 200;
/// Nobody should talk to a server without one.
const TIMEOUT: Duration = Duration::from_secs(180);
const CASES: [(&str, Case); 4] = [
    ("read one row", Case::Row),
    ("read one whole item", Case::WholeItem),
    ("read a page of 20", Case::Page),
    ("create, no content", Case::Create),
];

#[derive(Clone, Copy)]
enum Case {
    Row,
    WholeItem,
    Page,
    Create,
}

fn main() {
    if support::role().is_some() {
        return server::serve();
    }
    rustls::crypto::ring::default_provider().install_default().expect("the first provider");
    let served = Served::start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let (bare, client) = (Bare::new(served.url()), Client::new(served.url()));
        for (name, case) in CASES {
            compare(name, case, &bare, &client).await;
        }
    });
}

async fn compare(name: &str, case: Case, bare: &Bare, client: &Client) {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let (their, our) = (
            Cost::of(async || bare.call(case).await).await,
            Cost::of(async || client.call(case).await).await,
        );
        // The first round opens connections and fills caches.
        if round > 0 {
            theirs.push(their);
            ours.push(our);
        }
    }
    let allocations =
        Cost::median(&ours, |cost| cost.allocations) / Cost::median(&theirs, |cost| cost.allocations);
    print!("{name:>20}: ");
    match ours.iter().chain(&theirs).all(|cost| cost.nanoseconds.is_some()) {
        true => {
            let [our, their] = [&ours, &theirs]
                .map(|costs| Cost::median(costs, |cost| cost.nanoseconds.unwrap_or_default()));
            print!(
                "{:6.1} µs against {:6.1} µs, {:.2} × the processor time; ",
                our / 1e3,
                their / 1e3,
                our / their
            );
        }
        false => print!("processor time is not known here; "),
    }
    println!("{:.2} × the allocations", allocations);
}

/// What one call cost, on the average of a round.
struct Cost {
    nanoseconds: Option<f64>,
    allocations: f64,
}

impl Cost {
    async fn of(call: impl AsyncFn()) -> Self {
        let (region, start) = (Region::new(ALLOCATOR), processor_time());
        for _ in 0..CALLS {
            call().await;
        }
        let end = processor_time();
        let allocations = region.change().allocations as f64 / CALLS as f64;
        let nanoseconds = end.zip(start).map(|(end, start)| (end - start) / CALLS as f64);
        Self { nanoseconds, allocations }
    }

    fn median(costs: &[Self], of: impl Fn(&Self) -> f64) -> f64 {
        let mut values: Vec<_> = costs.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or_default()
    }
}

#[derive(Deserialize)]
struct Page {
    value: Vec<Item>,
}

/// The least a program can do that knows its URLs and keeps its session in a header.
struct Bare {
    http: reqwest::Client,
    root: Url,
}

impl Bare {
    fn new(server: &Url) -> Self {
        let headers = HeaderMap::from_iter([(COOKIE, HeaderValue::from_static("B1SESSION=bench"))]);
        let http = reqwest::Client::builder()
            .default_headers(headers)
            .timeout(TIMEOUT)
            .tcp_nodelay(true)
            .build()
            .expect("a client");
        Self { http, root: server.join("b1s/v2/").expect("an address") }
    }

    async fn call(&self, case: Case) {
        match case {
            Case::Row => drop(black_box(
                self.get::<Item>(&format!("Items('{}')?$select=ItemCode,ItemName", answers::code(1))).await,
            )),
            Case::WholeItem => {
                drop(black_box(self.get::<Item>(&format!("Items('{}')", answers::code(1))).await))
            }
            Case::Page => {
                let page = self.get::<Page>("Items?$select=ItemCode,ItemName&$top=20").await;
                assert_eq!(black_box(page).value.len(), 20);
            }
            Case::Create => {
                let request = self.http.post(self.root.join("Orders").expect("a path"));
                let request =
                    request.header("prefer", "return-no-content").header("content-type", "application/json");
                let answer = request.body(order().to_string()).send().await.expect("an answer");
                black_box(answer.headers().get("location").expect("a location"));
            }
        }
    }

    async fn get<T: for<'de> Deserialize<'de>>(&self, path: &str) -> T {
        let answer = self.http.get(self.root.join(path).expect("a path")).send().await.expect("an answer");
        serde_json::from_slice(&answer.bytes().await.expect("a body")).expect("a record")
    }
}

struct Client {
    items: EntitySet<Item>,
    orders: EntitySet<Value>,
}

impl Client {
    fn new(server: &Url) -> Self {
        let b1 = ServiceLayer::builder(server, "SBODEMO", "manager", Secret::new("1234".into()))
            .build()
            .expect("a client");
        let orders = b1.set("Orders").with(CallOptions::new().no_content());
        Self { items: b1.set("Items"), orders }
    }

    async fn call(&self, case: Case) {
        let select = || ListQuery::new().select(["ItemCode", "ItemName"]);
        let code = ItemCode::new(answers::code(1)).expect("a code");
        match case {
            Case::Row => drop(black_box(
                self.items.get_with(&code, &select()).await.expect("an answer").expect("a row"),
            )),
            Case::WholeItem => {
                drop(black_box(self.items.get(&code).await.expect("an answer").expect("an item")))
            }
            Case::Page => {
                let rows = self.items.list(&select().top(20)).try_next_page().await.expect("an answer");
                assert_eq!(black_box(rows).expect("a page").len(), 20);
            }
            Case::Create => {
                let created = self.orders.create(&order()).await.expect("an answer");
                black_box(created);
            }
        }
    }
}

fn order() -> Value {
    let line = |n: i32| json!({"ItemCode": format!("A{n}"), "Quantity": 2, "UnitPrice": 9.99, "WarehouseCode": "01", "VatGroup": "O1"});
    json!({"CardCode": "C20000", "DocDueDate": "2026-12-01", "NumAtCard": "1001 [V1]", "DocumentLines": (0..3).map(line).collect::<Vec<_>>()})
}
