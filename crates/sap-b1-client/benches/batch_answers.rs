//! Reading large answers to batches piece by piece: megabytes a second against looking at every byte once, and the peak of memory.
//!
//! `cargo bench -p sap-b1-client --bench batch_answers`. Each size is read in a process of its own; memory is told on Linux.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a benchmark prints ratios and stops where it cannot run"
)]

mod support;

use rest_transport::{Clock, SystemClock};
use sap_b1_client::{Batch, BatchReader, OperationOutcome, PartOutcome, Target};
use std::hint::black_box;
use support::{answers, peak_megabytes};

/// What a socket gives at once.
const PIECE: usize = 16 * 1024;
const ROUNDS: usize = 5;

fn main() {
    if support::role().is_some() {
        return read();
    }
    let [few, many] = [100, 2_000].map(|parts| {
        let printed = support::in_a_process_of_its_own("read", &[&parts]);
        println!("{parts:5} parts: {printed}");
        let peak: f64 = printed.rsplit(' ').nth(1).and_then(|text| text.parse().ok()).unwrap_or_default();
        peak
    });
    println!("twenty times the parts take {:.2} × the memory", many / few);
}

fn read() {
    let parts: usize = std::env::args().nth(1).expect("a number").parse().expect("a number");
    let batch = (0..parts)
        .fold(Batch::new(), |batch, n| batch.read(&Target::new(format!("Items('{}')", answers::code(n)))));
    let part = format!(
        "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 200 OK\r\n\
        Content-Type: application/json\r\n\r\n{}\r\n--batchresponse_1",
        answers::item(1)
    );
    let megabytes = f64::from(u32::try_from(part.len() * parts).expect("a small number")) / 1e6;
    let seconds = best(|| {
        let mut reader = BatchReader::new(&batch, Some("multipart/mixed;boundary=batchresponse_1"));
        let mut applied = 0;
        each_piece(&part, parts, |piece| {
            reader.feed(piece);
            while let Some(outcome) = reader.next_part() {
                applied += usize::from(matches!(outcome, PartOutcome::Read(OperationOutcome::Applied(_))));
            }
        });
        reader.finish();
        applied += std::iter::from_fn(|| reader.next_part()).count();
        assert_eq!(applied, parts);
    });
    let peak = peak_megabytes().unwrap_or_default();
    let once = best(|| {
        let mut lines = 0;
        each_piece(&part, parts, |piece| lines += piece.iter().filter(|byte| **byte == b'\n').count());
        black_box(lines);
    });
    println!(
        "{megabytes:6.1} MB at {:6.0} MB/s, {:.1} × the time of counting line breaks, peak {peak:.1} MB",
        megabytes / seconds,
        seconds / once
    );
}

/// The answer in pieces, never whole in memory.
fn each_piece(part: &str, parts: usize, mut piece: impl FnMut(&[u8])) {
    let mut buffer = b"--batchresponse_1".to_vec();
    for number in 1..=parts {
        buffer.extend_from_slice(b"\r\n");
        buffer.extend_from_slice(part.as_bytes());
        if number == parts {
            buffer.extend_from_slice(b"--\r\n");
        }
        let whole = buffer.len() - buffer.len() % PIECE;
        buffer.drain(..whole).as_slice().chunks(PIECE).for_each(&mut piece);
    }
    piece(&buffer);
}

fn best(mut run: impl FnMut()) -> f64 {
    let clock = SystemClock::new();
    let mut round = || {
        let start = clock.monotonic();
        run();
        (clock.monotonic() - start).as_secs_f64()
    };
    (0..ROUNDS).map(|_| round()).fold(f64::INFINITY, f64::min)
}
