//! `status`, `pause`, `resume` and `sync --dry-run`: how the work is looked after.

use crate::business::business;
use crate::program::Outcome;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::Day;
use b1_veeqo_sandbox::{RunningSandbox, World};
use serde_json::Value;

/// Only the dozen items of the food group.
const FOOD: &str = "[items]\ngroups = [101]\n";

fn json(outcome: &Outcome) -> Value {
    serde_json::from_str(&outcome.stdout).unwrap_or_else(|why| panic!("{why}: {outcome:?}"))
}

fn in_the_world<R>(sandbox: &RunningSandbox, act: impl FnOnce(&mut World) -> R) -> R {
    sandbox.with_world(act)
}

/// Orders are placed and allocated.
fn trade(sandbox: &RunningSandbox) {
    let mut day = in_the_world(sandbox, |world| Day::new(1, world).unwrap());
    let now = sandbox.now();
    in_the_world(sandbox, |world| {
        day.place_orders(world, now).unwrap();
        day.allocate(world, now).unwrap();
    });
}

fn orders_in_sap(sandbox: &RunningSandbox) -> usize {
    in_the_world(sandbox, |world| world.sap.documents(Kind::Order).count())
}

#[tokio::test(flavor = "multi_thread")]
async fn status_tells_how_the_work_stands_by_its_exit_code() {
    let (sandbox, program) = business(FOOD).await;
    let none = program.run(&["status"]);
    assert!(none.code == Some(2) && none.stderr.contains("there is no store"), "{none:?}");
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));

    let status = program.run(&["status", "--json"]);
    let told = json(&status);
    assert_eq!((status.code, told["level"].as_str()), (Some(4), Some("attention")), "{status:?}");
    assert_eq!(told["mode"], "look_up");
    let orders = &told["flows"]["orders"];
    assert!(orders["last_success"].is_string() && orders["lag_seconds"].is_number(), "{orders}");
    assert_eq!(
        (&orders["due"], &orders["oldest"], &orders["paused"]),
        (&0.into(), &Value::Null, &false.into())
    );
    assert!(told["exceptions"]["error"].as_u64().unwrap() > 0, "the hand-made products: {told}");

    let text = program.run(&["status"]).stdout;
    assert!(text.starts_with("attention: ") && text.contains("\norders"), "{text}");
    assert!(text.contains("exceptions open: ") && text.contains("after a look-up"), "{text}");
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_incident_is_told_by_exit_code_5() {
    let (sandbox, program) = business(&format!("{FOOD}[alerts]\nerror_after = 0\n")).await;
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    let status = program.run(&["status", "--json"]);
    assert_eq!(status.code, Some(5), "{status:?}");
    let incident = &json(&status)["incidents"][0];
    assert_eq!((&incident["kind"], &incident["severity"]), (&"exception".into(), &"error".into()));
    assert!(incident["key"].as_str().unwrap().starts_with("exception:"), "{incident}");
    assert!(!incident["next_step"].as_str().unwrap().is_empty());
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_paused_is_shown_and_not_begun_until_it_is_resumed() {
    let (sandbox, program) = business("").await;
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    let paused = program.run(&["pause", "orders", "--reason", "period end", "--until", "2h"]);
    assert!(paused.code == Some(0) && paused.stdout.contains("period end"), "{paused:?}");
    trade(&sandbox);
    let synced = program.run(&["sync", "--once", "--json"]);
    let told = json(&synced);
    assert_eq!((synced.code, &told["paused"][0]["scope"]), (Some(0), &"flow:orders".into()), "{synced:?}");
    assert_eq!(orders_in_sap(&sandbox), 0);
    assert_eq!(json(&program.run(&["status", "--json"]))["flows"]["orders"]["paused"], true);

    for (command, complaint) in [
        (&["pause", "--warehouse", "77"][..], "does not map"),
        (&["pause", "orders", "--until", "yesterday"], "--until yesterday"),
    ] {
        let refused = program.run(command);
        assert!(refused.code == Some(2) && refused.stderr.contains(complaint), "{refused:?}");
    }
    assert_eq!(program.run(&["resume", "stock"]).code, Some(2), "it is not paused");
    let resumed = program.run(&["resume", "orders"]);
    assert!(resumed.code == Some(0) && resumed.stdout.contains("goes on"), "{resumed:?}");
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    assert!(orders_in_sap(&sandbox) > 40);
    sandbox.shutdown().await;
}

fn writes(outcome: &Outcome) -> Vec<Value> {
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    json(outcome)["writes"].as_array().unwrap().clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_prints_what_a_sync_would_write_and_changes_nothing() {
    let (sandbox, program) = business("").await;
    let products = |sandbox: &RunningSandbox| in_the_world(sandbox, |world| world.veeqo.products().count());
    let before = products(&sandbox);
    let held = writes(&program.run(&["sync", "--dry-run", "--json"]));
    let made = held.iter().filter(|write| write["operation"] == "CreateProduct").count();
    assert_eq!(products(&sandbox), before);
    assert!(!program.path("sandbox.db").exists(), "a dry run must not make the store");
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    assert_eq!(made, products(&sandbox) - before, "each is told once: {held:?}");

    trade(&sandbox);
    let stored = std::fs::read(program.path("sandbox.db")).unwrap();
    let log = in_the_world(&sandbox, |world| written(world));
    let held = writes(&program.run(&["sync", "--dry-run", "--json"]));
    assert_eq!(in_the_world(&sandbox, |world| written(world)), log, "neither side was written to");
    assert_eq!(std::fs::read(program.path("sandbox.db")).unwrap(), stored);
    let order = held.iter().find(|write| write["flow"] == "orders").unwrap();
    assert_eq!(
        (&order["side"], &order["method"], &order["path"]),
        (&"sap".into(), &"POST".into(), &"/b1s/v2/Orders".into())
    );
    assert!(order["subject"].as_str().unwrap().starts_with("order "), "{order}");
    assert!(order["summary"].as_str().unwrap().contains(" for C-"), "{order}");

    let would = held.iter().filter(|write| write["flow"] == "orders").count();
    let text = program.run(&["sync", "--dry-run"]).stdout;
    assert!(text.contains("writes were held back") && text.contains("nothing was changed"), "{text}");
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    assert_eq!(would, orders_in_sap(&sandbox));
    assert_eq!(writes(&program.run(&["sync", "--dry-run", "--json"])), [] as [Value; 0]);
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_names_what_would_follow_each_write() {
    let (sandbox, program) = business("").await;
    let held = writes(&program.run(&["sync", "--dry-run", "--json"]));
    let product = held.iter().find(|write| write["operation"] == "CreateProduct").unwrap();
    assert_eq!(product["then"][0]["flow"], "stock", "{product}");
    let config = std::fs::read_to_string(program.path("b1-veeqo.toml")).unwrap();
    let invoiced =
        config.replace("card_code = \"C-AMZ\"", "card_code = \"C-AMZ\"\ninvoice = \"per_delivery\"");
    std::fs::write(program.path("b1-veeqo.toml"), invoiced).unwrap();
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    let mut day = in_the_world(&sandbox, |world| Day::new(1, world).unwrap());
    let now = sandbox.now();
    in_the_world(&sandbox, |world| {
        day.place_orders(world, now).unwrap();
        day.allocate(world, now).unwrap();
        day.ship(world, now).unwrap();
    });
    let held = writes(&program.run(&["sync", "--dry-run", "--json"]));
    let follows = |flow: &str| -> usize {
        let then = held.iter().flat_map(|write| write["then"].as_array().unwrap());
        then.filter(|then| then["flow"] == flow).count()
    };
    let text = program.run(&["sync", "--dry-run"]).stdout;
    assert!(text.contains("what would follow") && text.contains("a delivery with "), "{text}");
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    let made = |kind| in_the_world(&sandbox, |world| world.sap.documents(kind).count());
    // Goods in batches and with serial numbers are held in the end: what follows is a forecast.
    let (deliveries, invoices) = (made(Kind::DeliveryNote), made(Kind::Invoice));
    assert!(follows("despatch") >= deliveries && deliveries > 40, "{} {deliveries}", follows("despatch"));
    assert!(follows("invoices") >= invoices && invoices > 5, "{} {invoices}", follows("invoices"));
    sandbox.shutdown().await;
}

/// What could have been changed.
fn written(world: &World) -> (usize, usize, String) {
    let levels: Vec<_> =
        world.veeqo.sellables().map(|sellable| (sellable.id, sellable.sku_code.clone())).collect();
    let kinds = [Kind::Order, Kind::DeliveryNote, Kind::InventoryGenEntry, Kind::InventoryGenExit];
    let documents = kinds.map(|kind| world.sap.documents(kind).count());
    (documents.iter().sum(), world.veeqo.products().count(), format!("{levels:?}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backfill_estimates_asks_and_never_reaches_before_go_live() {
    let (sandbox, program) = business("").await;
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    trade(&sandbox);
    let told = program.answer(&["backfill", "orders", "--from", "2020-01-01"], "y\n");
    assert!(
        told.code == Some(0) && told.stdout.contains("about ") && told.stdout.contains("asked for"),
        "{told:?}"
    );
    assert_eq!(program.run(&["sync", "--once"]).code, Some(0));
    assert!(orders_in_sap(&sandbox) > 40);
    let estimate = program.run(&["backfill", "orders", "--from", "2020-01-01", "--json"]);
    let estimate = json(&estimate);
    assert!(estimate["written"].as_u64().unwrap() > 40 && estimate["asked"] == false, "{estimate}");
    let early = program.run(&["backfill", "orders", "--from", "2020-01-01", "--to", "2021-01-01"]);
    assert!(early.code == Some(2) && early.stderr.contains("go-live"), "{early:?}");
    sandbox.shutdown().await;
}

#[test]
fn alerts_without_their_secret_are_refused_before_anything_is_contacted() {
    let config =
        include_str!("../../sandbox.toml").to_owned() + "[alerts]\nurl = \"http://127.0.0.1:9/hook\"\n";
    let refused = crate::program::Program::configured(&config).run(&["run"]);
    assert!(refused.code == Some(2) && refused.stderr.contains("B1_VEEQO_ALERT_SECRET"), "{refused:?}");
}
