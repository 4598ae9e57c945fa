//! Judging codes and finding their collisions: ten thousand, a hundred thousand and a million.
//!
//! `cargo bench -p b1-veeqo-mapping`. Told are the time for each code against that for ten thousand (1.0 is linear),
//! and what the two passes of the sieve take against one pass that holds every code. Memory is the high-water mark
//! of a process of its own for each way, less that of one that only makes the codes; it is told on Linux.
#![expect(clippy::print_stdout, reason = "a benchmark prints ratios")]
#![expect(clippy::expect_used, clippy::disallowed_methods, reason = "a benchmark reads the clock, or stops")]

use std::hint::black_box;
use std::time::Instant;

use b1_veeqo_mapping::sku::{CollisionSieve, SkuPolicy, SkuVerdict, collisions};

const CHILD: &str = "SKU_RULES_WAY";
const SIZES: [u32; 3] = [10_000, 100_000, 1_000_000];
const ROUNDS: u32 = 3;

/// Codes as shops write them, forty characters, made anew for each pass as a file is read. One in a hundred differs
/// from its neighbour by case, one in a hundred by a Cyrillic letter, one in fifty has a slash.
fn codes(number: u32) -> impl Iterator<Item = String> {
    (0..number).map(|n| match n % 100 {
        3 => format!("brand-{:05}-a-long-name-of-a-product-{:06}", 7, n - 1),
        5 => format!("BR\u{410}ND-{:05}-A-LONG-NAME-OF-A-PRODUCT-{:06}", 7, n - 1),
        7 | 57 => format!("BRAND/{:05}-A-LONG-NAME-OF-A-PRODUCT-{n:06}", 7),
        _ => format!("BRAND-{:05}-A-LONG-NAME-OF-A-PRODUCT-{n:06}", 7),
    })
}

#[derive(Clone, Copy)]
enum Way {
    Made,
    Judged,
    Held,
    Sieved,
}

const WAYS: [(&str, Way); 4] =
    [("made", Way::Made), ("judged", Way::Judged), ("held", Way::Held), ("sieved", Way::Sieved)];

impl Way {
    /// How many codes were flagged or collide.
    fn run(self, number: u32) -> usize {
        match self {
            Self::Made => codes(number).map(black_box).filter(String::is_empty).count(),
            Self::Judged => {
                let policy = SkuPolicy::default();
                codes(number).filter(|code| policy.inspect(code) != SkuVerdict::Clean).count()
            }
            Self::Held => collisions(codes(number)).len(),
            Self::Sieved => {
                let mut sieve = CollisionSieve::default();
                codes(number).for_each(|code| sieve.note(&code));
                let mut gathered = sieve.gather();
                for code in codes(number) {
                    gathered.offer(code);
                }
                gathered.finish().len()
            }
        }
    }
}

fn main() {
    if let Ok(name) = std::env::var(CHILD) {
        return child(&name);
    }
    let made = peak("made").unwrap_or_default();
    let against = peak("held").map(|peak| peak - made);
    for (name, way) in WAYS {
        let first = measure(way, SIZES[0]) / f64::from(SIZES[0]);
        print!("{name:>7}: ten thousand in {:6.1} ms", first * f64::from(SIZES[0]) * 1000.0);
        for size in &SIZES[1..] {
            print!(", {size} at {:.2} × the time for each", measure(way, *size) / f64::from(*size) / first);
        }
        match (peak(name).map(|peak| peak - made), against) {
            (Some(peak), Some(held)) => {
                println!("; peak of a million {:6.1} MB, {:.2} × held", peak / 1e6, peak / held);
            }
            _ => println!("; peak not known here"),
        }
    }
}

/// Seconds: the best round, which the machine disturbed least.
fn measure(way: Way, number: u32) -> f64 {
    let round = |_| {
        let start = Instant::now();
        black_box(way.run(number));
        start.elapsed()
    };
    (0..ROUNDS).map(round).min().unwrap_or_default().as_secs_f64()
}

/// Goes one way with a million codes, in a process of its own, and tells its high-water mark in kilobytes.
fn child(name: &str) {
    let (_, way) = WAYS.iter().find(|(known, _)| *known == name).expect("a way of this name");
    black_box(way.run(SIZES[2]));
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mark = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!("{}", mark.unwrap_or_default().trim().trim_end_matches(" kB"));
}

fn peak(name: &str) -> Option<f64> {
    let program = std::env::current_exe().ok()?;
    let output = std::process::Command::new(program).env(CHILD, name).output().ok()?;
    let kilobytes: f64 = String::from_utf8(output.stdout).ok()?.trim().parse().ok()?;
    Some(kilobytes * 1024.0)
}
