//! `check`, `sync --once`, `run` and `exceptions` against both simulated vendors.

use crate::business::{business, configuration};
use crate::program::{Outcome, Program};
use b1_veeqo_sandbox::RunningSandbox;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{self, Day, PAIRS};
use serde_json::Value;
use std::time::Duration;

/// Longest wait for something that the program does in seconds.
const PATIENCE: Duration = Duration::from_secs(60);

/// Only the dozen items of the food group: for scenarios that need no day.
const FOOD: &str = "[items]\ngroups = [101]\n";

fn written(outcome: &Outcome) -> u64 {
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    let summary: Value = serde_json::from_str(&outcome.stdout).unwrap();
    let flows = summary["flows"].as_object().unwrap();
    flows.values().map(|flow| flow["written"].as_u64().unwrap()).sum()
}

fn open_exceptions(program: &Program) -> Vec<Value> {
    let listed = program.run(&["exceptions", "list", "--json"]);
    assert_eq!(listed.code, Some(0), "{listed:?}");
    serde_json::from_str(&listed.stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn check_says_ready_or_why_not() {
    let (sandbox, program) = business(FOOD).await;
    let ready = program.run(&["check"]);
    assert!(ready.code == Some(0) && ready.stdout.ends_with("ready\n"), "{ready:?}");
    assert!(!program.path("sandbox.db").exists(), "check must not touch the store");

    let config = configuration(&sandbox).replace("C-AMZ", "C-NOBODY").replace("sap = \"02\"", "sap = \"77\"");
    std::fs::write(program.path("b1-veeqo.toml"), config).unwrap();
    let refused = program.run(&["check", "--json"]);
    assert_eq!(refused.code, Some(2), "{refused:?}");
    let report: Value = serde_json::from_str(&refused.stdout).unwrap();
    assert_eq!(report["ready"], false);
    assert!(refused.stdout.contains("C-NOBODY") && refused.stdout.contains("77"), "{refused:?}");
    for command in [&["sync", "--once"][..], &["run"]] {
        let refused = program.run(command);
        assert_eq!((refused.code, refused.stdout.as_str()), (Some(2), ""), "{command:?}: {refused:?}");
        assert!(
            refused.stderr.contains("nothing was written") && refused.stderr.contains("C-NOBODY"),
            "{refused:?}"
        );
    }
    assert_eq!(sandbox.with_world(|world| world.veeqo.products().count()), 2, "the hand-made ones");
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_fullest_log_is_json_and_holds_no_secret() {
    let (sandbox, program) = business(FOOD).await;
    let credentials = sandbox.credentials();
    let outcome =
        program.set("B1_VEEQO_LOG", "trace").run(&["--log-format", "json", "--json", "sync", "--once"]);
    written(&outcome);
    assert!(outcome.stderr.lines().count() > 10, "{outcome:?}");
    for line in outcome.stderr.lines() {
        assert!(serde_json::from_str::<Value>(line).is_ok(), "{line}");
        for secret in [&credentials.veeqo_api_key, &format!("\"{}\"", credentials.sap_password)] {
            assert!(!line.contains(secret.as_str()), "{line}");
        }
        assert!(!line.contains("B1SESSION="), "{line}");
    }
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_sync_writes_nothing() {
    let (sandbox, program) = business(FOOD).await;
    assert!(written(&program.run(&["sync", "--once", "--json"])) > 0);
    assert_eq!(written(&program.run(&["sync", "--once", "--json"])), 0);
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_sync_is_finished_by_the_next_and_doubles_nothing() {
    let (sandbox, program) = business("").await;
    written(&program.run(&["sync", "--once", "--json"]));
    let mut day = sandbox.with_world(|world| Day::new(1, world).unwrap());
    let now = sandbox.now();
    sandbox.with_world(|world| {
        day.place_orders(world, now).unwrap();
        day.allocate(world, now).unwrap();
        day.ship(world, now).unwrap();
    });
    // Killed whenever it has come so far: the kills fall on different records.
    for posted in [3, 11] {
        let mut sync = program.start(&["sync", "--once"]);
        tokio::time::timeout(PATIENCE, orders_in_sap(&sandbox, posted)).await.unwrap();
        sync.kill();
        assert_eq!(sync.outcome().code, None);
    }
    written(&program.run(&["sync", "--once", "--json"]));
    assert_eq!(written(&program.run(&["sync", "--once", "--json"])), 0);
    let both = sandbox.with_world(|world| seed::compare(world, &PAIRS));
    assert_eq!(both.doubled_orders().next(), None);
    assert_eq!(both.doubled_deliveries().next(), None);
    assert!(both.orders.iter().filter(|row| !row.sap_orders.is_empty()).count() > 40);
    let codes: Vec<_> = open_exceptions(&program).iter().map(|open| open["code"].clone()).collect();
    for expected in ["SKU_UNMAPPED", "WAREHOUSE_UNMAPPED", "BATCH_SELECTION_MISSING"] {
        assert!(codes.contains(&expected.into()), "{codes:?}");
    }
    sandbox.shutdown().await;
}

/// Ends when SAP has so many orders.
async fn orders_in_sap(sandbox: &RunningSandbox, wanted: usize) {
    while sandbox.with_world(|world| world.sap.documents(Kind::Order).count()) < wanted {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn run_works_alone_beside_tools_until_it_is_stopped() {
    let (sandbox, program) = business(FOOD).await;
    let mut daemon = program.start(&["run"]);
    assert!(daemon.line().contains("is running"));
    let second = program.run(&["sync", "--once"]);
    assert!(second.code == Some(2) && second.stderr.contains("another process"), "{second:?}");
    // The hand-made products of the account are told as soon as they are seen.
    let listed = tokio::time::timeout(PATIENCE, first_exception(&program)).await.unwrap();
    assert_eq!(listed["status"], "open");
    assert!(!listed["next_steps"].as_array().unwrap().is_empty());

    let id = listed["id"].to_string();
    let retried = program.run(&["exceptions", "retry", &id, "999999", "--json"]);
    assert_eq!(retried.code, Some(2), "one id is no open exception: {retried:?}");
    let outcome: Value = serde_json::from_str(&retried.stdout).unwrap();
    assert_eq!((outcome["retried"][0].to_string(), &outcome["unknown"][0]), (id, &999_999.into()));

    daemon.terminate();
    let outcome = daemon.outcome();
    assert!(outcome.code == Some(0) && outcome.stdout.contains("has stopped"), "{outcome:?}");
    sandbox.shutdown().await;
}

async fn first_exception(program: &Program) -> Value {
    loop {
        if let Some(first) = open_exceptions(program).into_iter().next() {
            return first;
        }
        tokio::task::yield_now().await;
    }
}
