//! Reading a page of 100 orders: time and peak memory of whole orders and of summaries, all at once and row by row (`Lazily`), against
//! `serde_json::Value`.
//!
//! `cargo bench -p veeqo-client --bench decode_orders`. A page of one's own: `VEEQO_PAGE=/path/to/page.json`. Memory is the high-water mark of a process of its
//! own for each form, less that of one that only holds the body; it is told on Linux.
#![expect(clippy::print_stdout, clippy::cast_precision_loss, reason = "a benchmark prints ratios")]
#![expect(clippy::expect_used, clippy::panic, reason = "a benchmark that cannot run should stop")]

mod support;

use http::{HeaderMap, StatusCode};
use rest_transport::{Clock, Response, SystemClock};
use serde_json::Value;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;
use support::answers;
use veeqo_client::{Endpoint, Lazily, ListOrderSummaries, ListOrders, Listing};

const ORDERS: usize = 100;
const CHILD: &str = "DECODE_ORDERS_FORM";
const ROUNDS: u32 = 20;

#[derive(Clone, Copy)]
enum Form {
    Body,
    Value,
    Orders,
    Summaries,
    OrdersByRow,
    SummariesByRow,
}

const FORMS: [(&str, Form); 6] = [
    ("body", Form::Body),
    ("value", Form::Value),
    ("orders", Form::Orders),
    ("summaries", Form::Summaries),
    ("orders, row by row", Form::OrdersByRow),
    ("summaries, row by row", Form::SummariesByRow),
];

impl Form {
    /// Reads the page and gives how many rows there were; all at once holds all of it until they are counted.
    fn rows(self, response: &Response) -> usize {
        match self {
            Self::Body => response.body.len(),
            Self::Value => {
                let value: Value = serde_json::from_slice(&response.body).expect("a page");
                black_box(&value).as_array().map_or(0, Vec::len)
            }
            Self::Orders => black_box(&ListOrders::decode(response).expect("a page")).rows.len(),
            Self::Summaries => black_box(&ListOrderSummaries::decode(response).expect("a page")).rows.len(),
            Self::OrdersByRow => row_by_row::<ListOrders>(response),
            Self::SummariesByRow => row_by_row::<ListOrderSummaries>(response),
        }
    }
}

fn row_by_row<L: Listing>(response: &Response) -> usize {
    let page = Lazily::<L>::decode(response).expect("a page");
    page.rows().expect("a list").fold(0, |rows, row| {
        black_box(row.expect("a row"));
        rows + 1
    })
}

fn main() {
    if let Ok(name) = std::env::var(CHILD) {
        return child(&name);
    }
    let body = page();
    let file = std::env::temp_dir().join(format!("veeqo-orders-{}.json", std::process::id()));
    std::fs::write(&file, &body).expect("a temporary file");
    let response = response(body);
    println!("page of {ORDERS} orders, {:.2} MB", megabytes(response.body.len() as f64));
    let against = measure(Form::Value, &response);
    let held = peak("body", &file).unwrap_or_default();
    let against_peak = peak("value", &file).map(|peak| peak - held);
    for (name, form) in &FORMS[1..] {
        let seconds = measure(*form, &response);
        let speed = megabytes(response.body.len() as f64) / seconds;
        print!("{name:>21}: {speed:7.1} MB/s, {:.2} × the time of Value", seconds / against);
        match (peak(name, &file).map(|peak| peak - held), against_peak) {
            (Some(peak), Some(value)) => {
                println!("; peak {:6.2} MB, {:.2} × the memory of Value", megabytes(peak), peak / value);
            }
            _ => println!("; peak not known here"),
        }
    }
    std::fs::remove_file(&file).expect("the temporary file");
}

fn page() -> Vec<u8> {
    if let Ok(path) = std::env::var("VEEQO_PAGE") {
        return std::fs::read(path).expect("the page VEEQO_PAGE names");
    }
    answers::page(ORDERS).to_string().into_bytes()
}

fn response(body: Vec<u8>) -> Response {
    Response::new(StatusCode::OK, HeaderMap::new(), body)
}

/// Seconds for one page: the best round, which the machine disturbed least.
fn measure(form: Form, response: &Response) -> f64 {
    let clock = SystemClock::new();
    let round = || {
        let start = clock.monotonic();
        black_box(form.rows(response));
        clock.monotonic() - start
    };
    (0..ROUNDS).map(|_| round()).min().unwrap_or(Duration::ZERO).as_secs_f64()
}

/// Reads the page once, in a process of its own, and tells its high-water mark in kilobytes.
fn child(name: &str) {
    let (_, form) =
        FORMS.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no form {name}"));
    let file = std::env::args().next_back().expect("the page's path");
    let response = response(std::fs::read(file).expect("the page"));
    black_box(form.rows(&response));
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mark = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!("{}", mark.unwrap_or_default().trim().trim_end_matches(" kB"));
}

/// The high-water mark of a process that reads the page in this form, in bytes.
fn peak(name: &str, file: &Path) -> Option<f64> {
    let program = std::env::current_exe().ok()?;
    let output = std::process::Command::new(program).arg(file).env(CHILD, name).output().ok()?;
    let kilobytes: f64 = String::from_utf8(output.stdout).ok()?.trim().parse().ok()?;
    Some(kilobytes * 1024.0)
}

fn megabytes(bytes: f64) -> f64 {
    bytes / 1_000_000.0
}
