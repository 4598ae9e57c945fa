//! The program is killed at moments that nobody chose, over real connections and on a real file, until one run is left alone.

use crate::business::business;
use crate::program::Program;
use b1_veeqo_sandbox::seed::{self, Comparison, Day, PAIRS};
use b1_veeqo_sandbox::{RunningSandbox, World};
use jiff::Timestamp;
use serde_json::Value;
use std::time::Duration;

/// Kills in each part of the day.
const KILLS: u32 = 4;
/// Most requests that a run is let live for.
const LONGEST: u64 = 60;
/// Longest wait for a run to get so far.
const PATIENCE: Duration = Duration::from_secs(60);

type Part = fn(&mut Day, &mut World, Timestamp);

/// The morning and the afternoon.
const PARTS: [Part; 2] = [
    |day, world, now| {
        day.place_orders(world, now).unwrap();
        day.allocate(world, now).unwrap();
        day.ship(world, now).unwrap();
    },
    |day, world, now| {
        day.move_stock(world, now).unwrap();
        day.cancel(world, now).unwrap();
        day.ship_the_rest(world, now).unwrap();
    },
];

/// Numbers that only look drawn.
struct Dice(u64);

impl Dice {
    /// One of the numbers below this.
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// A run that is killed after so many requests, and some turns of the waiting loop later: in the middle of an answer, a commit, a decision.
async fn killed(sandbox: &RunningSandbox, program: &Program, dice: &mut Dice) {
    let until = sandbox.served() + 1 + dice.below(LONGEST);
    let turns = dice.below(400);
    let mut run = program.start(&["sync", "--once"]);
    let got_so_far = async {
        while sandbox.served() < until && run.is_alive() {
            tokio::task::yield_now().await;
        }
        for _ in 0..turns {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, got_so_far).await.unwrap();
    run.kill();
    let outcome = run.outcome();
    assert!(matches!(outcome.code, None | Some(0)), "{outcome:?}");
}

fn written(program: &Program) -> u64 {
    let outcome = program.run(&["sync", "--once", "--json"]);
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    let summary: Value = serde_json::from_str(&outcome.stdout).unwrap();
    summary["flows"].as_object().unwrap().values().map(|flow| flow["written"].as_u64().unwrap()).sum()
}

/// What is open, by record.
fn asked(program: &Program) -> Vec<String> {
    let listed = program.run(&["exceptions", "list", "--json"]);
    assert_eq!(listed.code, Some(0), "{listed:?}");
    let open: Vec<Value> = serde_json::from_str(&listed.stdout).unwrap();
    open.iter().map(|open| open["record"].as_str().unwrap().to_owned()).collect()
}

fn assert_exactly_one_of_everything(both: &Comparison, asked: &[String]) {
    let asked = |record: String| asked.contains(&record);
    assert_eq!(both.doubled_orders().next(), None);
    assert_eq!(both.doubled_deliveries().next(), None);
    assert_eq!(both.wrong_totals().next(), None);
    let forgotten = both
        .undelivered()
        .find(|row| !asked(format!("despatch:{}", row.allocation)) && !asked(format!("order:{}", row.order)));
    assert_eq!(forgotten, None, "a parcel is forgotten");
    let forgotten = both.orders.iter().find(|row| {
        let ended = matches!(row.status, "cancelled" | "awaiting_payment");
        row.sap_orders.is_empty() && !ended && !asked(format!("order:{}", row.id))
    });
    assert_eq!(forgotten, None, "an order is forgotten");
    let different = both.differences().find(|row| {
        row.veeqo_physical.is_some() && !asked(format!("pair:{}@{}", row.item, row.sap_warehouse))
    });
    assert_eq!(different, None, "stock differs");
}

async fn a_day_of_kills(fenced: bool, seed: u64) {
    let (sandbox, program) = business("").await;
    if fenced {
        for step in ["--apply", "--verify"] {
            let set_up = program.run(&["setup", "sap", step, "--json"]);
            assert_eq!(set_up.code, Some(0), "{set_up:?}");
        }
    }
    let mut dice = Dice(seed);
    for _ in 0..KILLS {
        killed(&sandbox, &program, &mut dice).await;
    }
    written(&program);
    let mut day = sandbox.with_world(|world| Day::new(1, world).unwrap());
    for part in PARTS {
        let now = sandbox.now();
        sandbox.with_world(|world| part(&mut day, world, now));
        for _ in 0..KILLS {
            killed(&sandbox, &program, &mut dice).await;
        }
    }
    written(&program);
    assert_eq!(written(&program), 0, "the run after the one that was left alone");
    let both = sandbox.with_world(|world| seed::compare(world, &PAIRS));
    assert!(both.orders.len() >= 60 && both.parcels.len() > 40, "the day was not played");
    assert_exactly_one_of_everything(&both, &asked(&program));
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_it_ends_with_exactly_one_of_everything() {
    a_day_of_kills(false, 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_behind_the_fence() {
    a_day_of_kills(true, 2).await;
}
