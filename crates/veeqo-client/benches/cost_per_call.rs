//! What a call costs through the client, against bare `reqwest` with the same headers and time limit that reads the same type: processor
//! time and allocations of this process. The server is a process of its own.
//!
//! `cargo bench -p veeqo-client --bench cost_per_call`. Rounds of both kinds alternate; the median round counts, so that what else the
//! machine does disturbs both alike. Processor time is told on Linux. Both read whole orders, and so does the page.
#![expect(clippy::print_stdout, clippy::cast_precision_loss, reason = "a benchmark prints ratios")]
#![expect(clippy::expect_used, reason = "a benchmark that cannot run should stop")]

mod support;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use rest_transport::Secret;
use serde::de::DeserializeOwned;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::hint::black_box;
use std::num::NonZeroU32;
use std::time::Duration;
use support::{Served, processor_time, server};
use url::Url;
use veeqo_client::{
    ListOrders, Order, OrderFilter, OrderId, Position, SellableId, StockEntry, StockLevelUpdate, Veeqo,
    WarehouseId,
};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const ROUNDS: usize = 31;
const CALLS: usize = 100;
const TIMEOUT: Duration = Duration::from_secs(60);
const KEY: &str = "bench";
const ORDER: &str = r#"{"order":{"channel_id":3,"number":"1001","line_items_attributes":[{"sellable_id":6,"quantity":2,"price_per_unit":9.5}]}}"#;
const STOCK_PATH: &str = "sellables/6/warehouses/3/stock_entry";
const CASES: [(&str, Case); 5] = [
    ("read a stock entry", Case::Stock),
    ("write a stock entry", Case::WriteStock),
    ("read an order", Case::Order),
    ("create an order", Case::Create),
    ("read a page of 10", Case::Page),
];

#[derive(Clone, Copy)]
enum Case {
    Stock,
    WriteStock,
    Order,
    Create,
    Page,
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
    print!("{name:>20}: ");
    if ours.iter().chain(&theirs).all(|cost| cost.nanoseconds.is_some()) {
        let [our, their] = [&ours, &theirs]
            .map(|costs| Cost::median(costs, |cost| cost.nanoseconds.unwrap_or_default()) / 1e3);
        print!("{our:7.1} µs against {their:7.1} µs, {:.2} × the processor time; ", our / their);
    } else {
        print!("processor time is not known here; ");
    }
    let [our, their] = [&ours, &theirs].map(|costs| Cost::median(costs, |cost| cost.allocations));
    println!("{our:.0} allocations against {their:.0}, {:.2} ×", our / their);
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

/// The least a program can do that knows its URLs and keeps its key in a header.
struct Bare {
    http: reqwest::Client,
    root: Url,
}

impl Bare {
    fn new(server: &Url) -> Self {
        let json = HeaderValue::from_static("application/json");
        let key = (HeaderName::from_static("x-api-key"), HeaderValue::from_static(KEY));
        let headers = HeaderMap::from_iter([key, (ACCEPT, json.clone()), (CONTENT_TYPE, json)]);
        let http = reqwest::Client::builder().default_headers(headers).timeout(TIMEOUT).tcp_nodelay(true);
        Self { http: http.build().expect("a client"), root: server.clone() }
    }

    async fn call(&self, case: Case) {
        match case {
            Case::Stock => drop(black_box(self.get::<StockEntry>(STOCK_PATH).await)),
            Case::Order => drop(black_box(self.get::<Order>("orders/1").await)),
            Case::Page => {
                let orders = self.get::<Vec<Order>>("orders?page_size=10&page=1").await;
                assert_eq!(black_box(orders).len(), 10);
            }
            Case::WriteStock => {
                let body = r#"{"stock_entry":{"physical_stock_level":153,"infinite":false}}"#;
                let request = self.http.put(self.at(STOCK_PATH)).body(body);
                drop(black_box(read::<StockEntry>(request).await));
            }
            Case::Create => {
                drop(black_box(read::<Order>(self.http.post(self.at("orders")).body(ORDER)).await));
            }
        }
    }

    async fn get<T: DeserializeOwned>(&self, path: &str) -> T {
        read(self.http.get(self.at(path))).await
    }

    fn at(&self, path: &str) -> Url {
        self.root.join(path).expect("a path")
    }
}

async fn read<T: DeserializeOwned>(request: reqwest::RequestBuilder) -> T {
    let answer = request.send().await.expect("an answer");
    serde_json::from_slice(&answer.bytes().await.expect("a body")).expect("a record")
}

struct Client {
    veeqo: Veeqo,
    sellable: SellableId,
    warehouse: WarehouseId,
    order: OrderId,
}

impl Client {
    fn new(server: &Url) -> Self {
        let many = NonZeroU32::new(1_000_000).expect("a number");
        let veeqo = Veeqo::builder(server, Secret::new(KEY.to_owned())).timeout(TIMEOUT);
        Self {
            veeqo: veeqo.requests_per_second(many).burst(many).build().expect("a client"),
            sellable: SellableId::new(6).expect("an id"),
            warehouse: WarehouseId::new(3).expect("an id"),
            order: OrderId::new(1).expect("an id"),
        }
    }

    async fn call(&self, case: Case) {
        let Self { veeqo, sellable, warehouse, order } = self;
        match case {
            Case::Stock => {
                drop(black_box(veeqo.get_stock_entry(*sellable, *warehouse).await.expect("an answer")));
            }
            Case::WriteStock => {
                let update =
                    StockLevelUpdate { physical_stock_level: 153.into(), infinite: false, location: None };
                let entry = veeqo.update_stock_entry(*sellable, *warehouse, &update).await;
                drop(black_box(entry.expect("an answer")));
            }
            Case::Order => drop(black_box(veeqo.get_order(*order).await.expect("an answer"))),
            Case::Create => drop(black_box(veeqo.create_order_raw(ORDER).await.expect("an answer"))),
            Case::Page => {
                let position = Position { number: 1, size: 10 };
                let listing = ListOrders { filter: OrderFilter::default(), position };
                let page = veeqo.send(&listing).await.expect("an answer");
                assert_eq!(black_box(page).rows.len(), 10);
            }
        }
    }
}
