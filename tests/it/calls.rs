//! What a parcel and an idle pass cost: requests counted in the log of both sides.

use crate::town::Town;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sync::Engine;
use std::collections::BTreeMap;

/// How many requests there were to each address, keys left out.
fn tally(asked: &[String]) -> BTreeMap<&str, usize> {
    let mut tally = BTreeMap::new();
    for line in asked {
        let address = line.split('(').next().unwrap_or_default().trim_end_matches(char::is_numeric);
        *tally.entry(address).or_default() += 1;
    }
    tally
}

/// A pass of an engine that is at work.
async fn pass(engine: &Engine) {
    let _ = engine.sync_once().await.unwrap();
}

/// The requests of a pass of an engine that is at work already, after so many parcels have left.
async fn after_parcels(parcels: usize, fenced: bool, approvals: bool) -> Vec<String> {
    let mut town = Town::at_work(&[("MUG", 1000)]).await;
    // SAP's own orders would be asked for in every pass.
    town.settings.push_channel = None;
    if fenced {
        town.prove_fence().await;
    }
    if approvals {
        town.act(|world, _| world.sap.settings.approval_for = [Kind::Return].into());
    }
    let mut allocations = Vec::new();
    for number in 0..parcels {
        let order = town.place(town.new_order(&format!("{}", 1001 + number), &[("MUG", 1)]));
        allocations.push(town.allocate(order, MAIN, &[("MUG", 1)]));
    }
    let engine = town.engine();
    pass(&engine).await;
    // One parcel has left before: whatever is read once is read.
    let (_, first) = town.sold("MUG", 1);
    town.ship(first);
    pass(&engine).await;
    town.act(|world, now| {
        for allocation in allocations {
            world.veeqo.ship(allocation, Some("TRK1"), now).unwrap();
        }
    });
    town.asked();
    // The daemon: what may wait for company waits.
    let done = async {
        while town.live(Kind::DeliveryNote).len() <= parcels {
            tokio::task::yield_now().await;
        }
    };
    engine.run(done).await.unwrap();
    let requests = town.asked();
    assert_eq!(town.live(Kind::DeliveryNote).len(), parcels + 1);
    assert_eq!((town.open().await, town.adjusted()), (vec![], vec![]));
    requests
}

/// Requests to SAP that stand for the parcels: all but those every pass makes.
fn for_parcels(asked: &[String]) -> usize {
    let every_pass = ["GET /b1s/v2/$crossjoin", "GET /b1s/v2/Items", "GET /b1s/v2/SQLQueries"];
    let sap = tally(asked).into_iter().filter(|(address, _)| address.contains("/b1s/"));
    sap.filter(|(address, _)| !every_pass.contains(address)).map(|(_, count)| count).sum()
}

#[tokio::test]
async fn a_delivery_costs_two_calls_at_most_and_a_hundred_cost_little_more_than_one_each() {
    for (fenced, approvals) in [(false, false), (false, true), (true, true)] {
        let case = format!("fenced: {fenced}, approvals: {approvals}");
        let requests = after_parcels(1, fenced, approvals).await;
        assert_eq!(for_parcels(&requests), 2, "{case}: {requests:?}");
    }
    for fenced in [false, true] {
        // One look for each sixteen, and one reading of totals for each fifty.
        assert_eq!(for_parcels(&after_parcels(100, fenced, true).await), 109, "fenced: {fenced}");
    }
}

#[tokio::test]
async fn an_idle_pass_asks_little_and_writes_nothing() {
    let mut town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
    town.settings.push_channel = None;
    let (_, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    let engine = town.engine();
    pass(&engine).await;
    town.later(1);
    pass(&engine).await;
    town.later(1);
    town.asked();
    pass(&engine).await;
    let asked = town.asked();
    // A poll of orders is two requests; stock ends its readings with another.
    let expected =
        [("GET /b1s/v2/$crossjoin", 1), ("GET /b1s/v2/Items", 1), ("GET /orders", 4), ("GET /products", 2)];
    assert_eq!(tally(&asked), expected.into());
}

#[tokio::test]
async fn an_engine_at_work_reads_open_orders_again_and_no_others() {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    town.settings.push_channel = None;
    town.act(|world, _| world.veeqo.settings.shipment_touches_order = false);
    let engine = town.engine();
    pass(&engine).await;
    let asked = async || {
        town.later(11);
        drop(town.asked());
        pass(&engine).await;
        town.asked().iter().filter(|line| *line == "GET /orders").count()
    };
    let idle = asked().await;
    // They came after the ledger was read, and the last parcel of neither moves a stamp.
    let parcels = [1001, 1002].map(|number| {
        let order = town.place(town.new_order(&number.to_string(), &[("MUG", 2)]));
        [town.allocate(order, MAIN, &[("MUG", 1)]), town.allocate(order, MAIN, &[("MUG", 1)])]
    });
    assert_eq!(asked().await, idle + 1, "both in one request");
    for [first, _] in parcels {
        town.ship(first);
    }
    town.later(30);
    assert_eq!((asked().await, town.live(Kind::DeliveryNote).len()), (idle + 1, 2));
    for [_, last] in parcels {
        town.ship(last);
    }
    pass(&engine).await;
    assert_eq!(town.live(Kind::DeliveryNote).len(), 4);
    assert_eq!(asked().await, idle, "nothing is left of them");
}
