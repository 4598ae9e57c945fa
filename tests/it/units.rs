//! Batches and serial numbers of parcels: asked for, named by a person, or chosen by policy. A delivery has all of them, or there is none.

use crate::town::Town;
use b1_veeqo_mapping::Quantity;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::tracking::{BatchNumber, BatchPick, Policy, SerialNumber};
use b1_veeqo_sandbox::sap::{DocumentView, Kind, NewItem, Tracking};
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::{Fault, FaultPlan, FaultRule, Scope, Side, When, World};
use b1_veeqo_sync::ledger::{Given, GivenBin};
use b1_veeqo_sync::setup::apply_setup;
use b1_veeqo_sync::{Supplied, check, name_units};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use serde_json::json;

const SOON: Date = date(2031, 1, 1);
const LATE: Date = date(2032, 1, 1);

impl Town {
    /// SAP gets the table, the field and the queries of the set-up.
    pub(crate) async fn set_up(&self) {
        assert!(apply_setup(&self.sap(), &self.settings.names).await.unwrap().is_complete());
    }

    /// Somebody names units of the parcel of the one open exception.
    pub(crate) async fn name(&self, line: Option<&str>, given: Given) -> Supplied {
        let [open] = &self.open_exceptions().await[..] else { panic!("not one exception is open") };
        name_units(self.store().as_ref(), open.id, line, given, &self.operator()).await.unwrap()
    }
}

pub(crate) fn batches(picks: &[(&str, u32)]) -> Given {
    let pick = |(batch, units): &(&str, u32)| BatchPick {
        batch: BatchNumber::new(*batch).unwrap(),
        quantity: Quantity::units(*units),
    };
    Given { batches: picks.iter().map(pick).collect(), ..Given::default() }
}

pub(crate) fn serials(numbers: &[&str]) -> Given {
    let serials = numbers.iter().map(|number| SerialNumber::new(*number).unwrap()).collect();
    Given { serials, ..Given::default() }
}

/// `TEA` by batches, eight units in two of them; `RADIO` by serial numbers, two units.
pub(crate) async fn tracked(policy: Policy) -> Town {
    let mut town = Town::small(&[]);
    town.settings.tracking.rules.policy = policy;
    town.item(NewItem::new("TEA", "Tea").tracked(Tracking::Batches), 0);
    town.item(NewItem::new("RADIO", "Radio").tracked(Tracking::Serials), 0);
    town.act(|world, now| {
        world.sap.receive_batch("TEA", "01", "OLD", 3.into(), Some(LATE), now).unwrap();
    });
    town.later(24 * 60);
    town.act(|world, now| {
        world.sap.receive_batch("TEA", "01", "NEW", 5.into(), Some(SOON), now).unwrap();
        world.sap.receive_serials("RADIO", "01", &["R1", "R2"], now).unwrap();
    });
    town.set_up().await;
    town.sync().await;
    town
}

/// The parcel of an order with these lines has left.
pub(crate) fn shipped(town: &Town, lines: &[(&str, i64)]) -> i64 {
    let order = town.place(town.new_order("1001", lines));
    let parcel = town.allocate(order, MAIN, lines);
    town.ship(parcel);
    parcel
}

pub(crate) fn taken(delivery: &DocumentView) -> Vec<(&str, i64)> {
    let rows = delivery.lines.iter().flat_map(|line| &line.batches);
    rows.map(|(batch, quantity)| (batch.as_str(), (*quantity).try_into().unwrap())).collect()
}

#[tokio::test]
async fn the_policy_chooses_complete_batches_and_serial_numbers() {
    for (policy, expected) in
        [(Policy::Fefo, [("NEW", 5), ("OLD", 1)]), (Policy::Fifo, [("OLD", 3), ("NEW", 3)])]
    {
        let town = tracked(policy).await;
        shipped(&town, &[("TEA", 6), ("RADIO", 1)]);
        town.sync().await;
        let delivery = town.only(Kind::DeliveryNote);
        assert_eq!(taken(&delivery), expected);
        assert_eq!(delivery.lines[1].serials, ["R1"]);
        assert_eq!((town.stock("TEA"), town.stock("RADIO"), town.open().await), ((2, 2), (1, 1), vec![]));
    }
}

#[tokio::test]
async fn a_policy_of_a_group_holds_for_its_items_alone() {
    let mut town = tracked(Policy::Explicit).await;
    town.settings.tracking.groups = [(100, Policy::Fefo)].into();
    shipped(&town, &[("TEA", 1)]);
    town.sync().await;
    assert_eq!(taken(&town.only(Kind::DeliveryNote)), [("NEW", 1)]);
    town.settings.tracking.groups = [(101, Policy::Fefo)].into();
    shipped(&town, &[("TEA", 1)]);
    town.sync().await;
    assert_eq!((town.live(Kind::DeliveryNote).len(), town.open().await.len()), (1, 1));
}

#[tokio::test]
async fn parcels_of_one_pass_do_not_take_the_same_units() {
    let town = tracked(Policy::Fefo).await;
    for quantity in [3, 4] {
        shipped(&town, &[("TEA", quantity), ("RADIO", 1)]);
    }
    town.sync().await;
    let deliveries = town.live(Kind::DeliveryNote);
    let mut all: Vec<_> = deliveries.iter().map(taken).collect();
    all.sort();
    assert_eq!(all, [vec![("NEW", 2), ("OLD", 2)], vec![("NEW", 3)]]);
    assert_eq!((town.stock("TEA"), town.stock("RADIO"), town.open().await), ((1, 1), (0, 0), vec![]));
}

#[tokio::test]
async fn check_says_where_a_policy_lacks_its_stored_queries() {
    let mut town = Town::small(&[]);
    for (policy, expected) in [(Policy::Explicit, 0), (Policy::Fefo, 2)] {
        town.settings.tracking.rules.policy = policy;
        let report = check(&town.settings, &town.sap(), &town.veeqo(), None).await.unwrap();
        let told = report.findings.iter().filter(|finding| finding.message.contains("stored query")).count();
        assert_eq!((told, report.is_ready()), (expected, true), "{policy:?}");
    }
    town.set_up().await;
    let report = check(&town.settings, &town.sap(), &town.veeqo(), None).await.unwrap();
    assert!(!report.findings.iter().any(|finding| finding.message.contains("stored query")));
}

#[tokio::test]
async fn without_the_stored_queries_no_policy_chooses() {
    let mut town = Town::small(&[]);
    town.settings.tracking.rules.policy = Policy::Fefo;
    town.item(NewItem::new("TEA", "Tea").tracked(Tracking::Batches), 0);
    town.act(|world, now| world.sap.receive_batch("TEA", "01", "B1", 8.into(), None, now)).unwrap();
    town.sync().await;
    let parcel = shipped(&town, &[("TEA", 2)]);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::BatchSelectionMissing, format!("despatch:{parcel}"))]);
    let told = town.open_exceptions().await.remove(0).message;
    assert!(told.contains("stored query"), "{told}");
    town.name(None, batches(&[("B1", 2)])).await.unwrap();
    town.sync().await;
    assert_eq!((taken(&town.only(Kind::DeliveryNote)), town.open().await), (vec![("B1", 2)], vec![]));
}

/// With bins the policy begins with the default one; a person may name others.
#[tokio::test]
async fn units_leave_the_bins_that_they_lie_in() {
    for (policy, given) in [(Policy::Fifo, false), (Policy::Explicit, true)] {
        let mut town = Town::small(&[]);
        town.settings.tracking.rules.policy = policy;
        town.act(|world, _| world.sap.add_bins("01", &[7, 8]));
        town.set_up().await;
        town.item(NewItem::new("MUG", "Mug"), 1);
        town.act(|world, now| {
            let bins = [json!({ "BinAbsEntry": 8, "Quantity": 3 })];
            let line = json!({
                "ItemCode": "MUG", "WarehouseCode": "01", "Quantity": 3, "UnitPrice": 4,
                "DocumentLinesBinAllocations": bins,
            });
            world.sap.post(Kind::InventoryGenEntry, json!({ "DocumentLines": [line] }), now).unwrap();
        });
        town.sync().await;
        shipped(&town, &[("MUG", 2)]);
        town.sync().await;
        if given {
            assert_eq!(town.open().await[0].0, Code::BinSelectionMissing);
            let bin = |bin, units| GivenBin { bin, quantity: Quantity::units(units), of: None };
            let wrong = Given { bins: vec![bin(8, 1)], ..Given::default() };
            let error = town.name(None, wrong).await.unwrap_err().to_string();
            assert!(error.contains("the bins hold 1 of 2 units"), "{error}");
            town.name(None, Given { bins: vec![bin(8, 2)], ..Given::default() }).await.unwrap();
            town.sync().await;
        }
        town.only(Kind::DeliveryNote);
        let held = [7, 8].map(|bin| town.world.lock().unwrap().sap.bin_on_hand("MUG", bin));
        let left: [i64; 2] = if given { [1, 1] } else { [0, 2] };
        assert_eq!(held, left.map(rust_decimal::Decimal::from), "{policy:?}");
        assert_eq!((town.stock("MUG"), town.open().await), ((2, 2), vec![]), "{policy:?}");
    }
}

/// Behind the fence a refusal has no words at first: the document is posted by itself then, and its units are chosen anew.
#[tokio::test]
async fn units_are_chosen_anew_behind_the_fence() {
    for request in 1.. {
        let town = tracked(Policy::Fefo).await;
        town.prove_fence().await;
        town.act(|world, _| world.sap.settings.proxy_error_for_refused_change_set = true);
        shipped(&town, &[("TEA", 4), ("RADIO", 1)]);
        town.just_before(request, take_four);
        town.sync().await;
        if town.is_to_come() {
            assert!(request > 10, "only {request} requests");
            break;
        }
        town.sync().await;
        let delivery = town.only(Kind::DeliveryNote);
        let total: i64 = taken(&delivery).iter().map(|(_, units)| units).sum();
        assert_eq!((total, delivery.lines[1].serials.len()), (4, 1), "request {request}");
    }
}

/// Somebody issues four units of the batch that the policy takes first.
fn take_four(world: &mut World, now: Timestamp) {
    let line = json!({
        "ItemCode": "TEA", "WarehouseCode": "01", "Quantity": 4,
        "BatchNumbers": [{ "BatchNumberProperty": "NEW", "Quantity": 4 }],
    });
    let issue = json!({ "DocumentLines": [line] });
    // Where the parcel has them already, there is nothing to be taken.
    world.sap.post(Kind::InventoryGenExit, issue, now).ok();
}

#[tokio::test]
async fn units_that_somebody_took_meanwhile_are_chosen_anew() {
    let set_up = tracked(Policy::Fefo).await;
    shipped(&set_up, &[("TEA", 4)]);
    set_up.asked();
    set_up.sync().await;
    let requests = set_up.asked();
    let post = requests.iter().position(|line| *line == "POST /b1s/v2/DeliveryNotes").unwrap();

    let town = tracked(Policy::Fefo).await;
    shipped(&town, &[("TEA", 4)]);
    town.just_before(u64::try_from(post).unwrap() + 1, take_four);
    town.sync().await;
    assert!(!town.is_to_come());
    assert_eq!(taken(&town.only(Kind::DeliveryNote)), [("NEW", 1), ("OLD", 3)]);
    assert_eq!(town.live(Kind::DeliveryNote).len(), 1);
}

#[tokio::test]
async fn a_refusal_that_no_other_choice_mends_is_not_tried_for_ever() {
    let town = tracked(Policy::Fefo).await;
    let parcel = shipped(&town, &[("TEA", 4)]);
    let fault = Fault::sap(400, 10_001_153, "Insufficient quantity for item TEA with batch NEW in warehouse");
    let scope = Scope {
        side: Some(Side::Sap),
        method: Some("POST".to_owned()),
        path_prefix: Some("/b1s/v2/DeliveryNotes".to_owned()),
        writes_only: false,
    };
    let rule = FaultRule { fault, scope, when: When::Chance { per_million: 1_000_000 } };
    town.world.lock().unwrap().faults = FaultPlan::new(1, [rule]);
    town.asked();
    town.sync().await;
    let posts = town.asked().iter().filter(|line| *line == "POST /b1s/v2/DeliveryNotes").count();
    assert_eq!((posts, town.live(Kind::DeliveryNote)), (4, vec![]));
    let open = town.open().await;
    assert_eq!((open.len(), &*open[0].1), (1, &*format!("despatch:{parcel}")));
    town.later(60);
    town.asked();
    town.sync().await;
    assert!(!town.asked().iter().any(|line| line.starts_with("POST /b1s/v2/DeliveryNotes")));
}
