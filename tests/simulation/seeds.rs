//! The seeds.

use crate::invariants::Broken;
use crate::mutants::Mutant;
use crate::play::play;
use crate::shape::Shape;
use crate::stage::Stage;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How many are played unless `B1_VEEQO_SEEDS` says otherwise.
const SEEDS: u64 = 500;

/// As much as the main thread of a program has; a test's thread has a quarter of it.
const STACK: usize = 8 << 20;

fn seeds() -> RangeInclusive<u64> {
    let Ok(wanted) = std::env::var("B1_VEEQO_SEEDS") else { return 1..=SEEDS };
    let (first, last) = wanted.split_once("..=").unwrap_or(("1", &wanted));
    first.parse().unwrap()..=last.parse().unwrap()
}

/// Plays one seed on a runtime of its own.
pub(crate) fn run(shape: Shape, mutant: Option<Mutant>) -> (Arc<Stage>, Result<(), Broken>) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(play(shape, mutant))
}

#[test]
fn every_seed_keeps_the_invariants() {
    let seeds = seeds();
    let next = AtomicU64::new(*seeds.start());
    let broken = std::sync::Mutex::new(Vec::new());
    let requests = AtomicU64::new(0);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            let lives = || {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed > *seeds.end() {
                        break;
                    }
                    let played = std::panic::catch_unwind(|| {
                        let recorded = seeds.start() == seeds.end();
                        let (stage, ended) = run(Shape { recorded, ..Shape::of(seed) }, None);
                        let log = stage.log.lock().unwrap();
                        (log.requests, ended)
                    });
                    match played {
                        Ok((asked, ended)) => {
                            requests.fetch_add(asked, Ordering::Relaxed);
                            if let Err(Broken { invariant, what }) = ended {
                                broken.lock().unwrap().push(format!("seed {seed}: {invariant}: {what}"));
                            }
                        }
                        Err(_) => broken.lock().unwrap().push(format!("seed {seed}: panicked")),
                    }
                }
            };
            let thread = std::thread::Builder::new().stack_size(STACK);
            thread.spawn_scoped(scope, lives).unwrap();
        }
    });
    let broken = broken.into_inner().unwrap();
    let many = requests.into_inner();
    assert!(
        broken.is_empty(),
        "{} seeds of {seeds:?} ({many} requests):\n{}",
        broken.len(),
        broken.join("\n")
    );
}

#[test]
fn a_seed_replays_exactly() {
    for seed in [3, 4, 5, 8] {
        let lines = [(); 2].map(|()| {
            let (stage, _) = run(Shape { recorded: true, ..Shape::of(seed) }, None);
            stage.log.lock().unwrap().lines.take().unwrap()
        });
        assert!(lines[0].len() > 100, "seed {seed}: only {} requests", lines[0].len());
        let differ = lines[0].iter().zip(&lines[1]).position(|(one, other)| one != other);
        assert_eq!(differ, None, "seed {seed}: {:?}", differ.map(|at| (&lines[0][at], &lines[1][at])));
        assert_eq!(lines[0].len(), lines[1].len(), "seed {seed}");
    }
}
