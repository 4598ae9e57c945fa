//! Streaming 100,000 rows: rows a second, and the peak of memory against a tenth of the rows.
//!
//! `cargo bench -p sap-b1-client --bench rows`. Each walk runs in a process of its own; memory is told on Linux.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a benchmark prints ratios and stops where it cannot run"
)]

mod support;

use rest_transport::{Clock, Secret, SystemClock};
use sap_b1_client::{Filter, Item, ListQuery, ServiceLayer};
use std::num::NonZeroU32;
use support::{Served, answers, peak_megabytes, server};

fn main() {
    match support::role().as_deref() {
        Some("walk") => return walk(),
        Some(_) => return server::serve(),
        None => {}
    }
    let served = Served::start();
    let [few, many] = [server::ITEMS / 10, server::ITEMS].map(|rows| {
        let printed = support::in_a_process_of_its_own("walk", &[served.url(), &rows]);
        let (seconds, peak) = printed.split_once(' ').expect("two numbers");
        let (seconds, peak): (f64, f64) =
            (seconds.parse().expect("seconds"), peak.parse().expect("megabytes"));
        println!(
            "{rows:7} rows: {:8.0} rows a second, peak {peak:5.1} MB",
            f64::from(u32::try_from(rows).expect("few")) / seconds
        );
        peak
    });
    println!("ten times the rows take {:.2} × the memory", many / few);
}

/// Reads the rows one by one and keeps none.
fn walk() {
    let mut arguments = std::env::args().skip(1);
    let url = arguments.next().expect("an address").parse().expect("an address");
    let rows: usize = arguments.next().expect("a number").parse().expect("a number");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let builder = ServiceLayer::builder(&url, "SBODEMO", "manager", Secret::new("1234".into()));
        let b1 = builder.page_size(NonZeroU32::new(500).expect("a number")).build().expect("a client");
        let query = ListQuery::new().filter(Filter::ge("ItemCode", answers::code(0).as_str()));
        let (clock, mut read) = (SystemClock::new(), 0);
        let mut items = b1.set::<Item>("Items").list_by_key("ItemCode", &query);
        while let Some(item) = items.try_next().await.expect("a row") {
            assert_eq!(item.item_code.as_str(), answers::code(read));
            read += 1;
            if read == rows {
                break;
            }
        }
        assert_eq!(read, rows);
        println!("{} {}", clock.monotonic().as_secs_f64(), peak_megabytes().unwrap_or_default());
    });
}
