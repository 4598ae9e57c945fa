//! Batches and serial numbers of parcels: asked for, named by a person, or chosen by policy. A delivery has all of them, or there is none.

use crate::town::Town;
use b1_veeqo_mapping::Quantity;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::tracking::{BatchNumber, BatchPick, Policy, SerialNumber};
use b1_veeqo_sandbox::sap::{DocumentView, Kind, NewItem, Tracking};
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::{Fault, FaultPlan, FaultRule, Scope, Side, When};
use b1_veeqo_sync::ledger::Given;
use b1_veeqo_sync::setup::apply_setup;
use b1_veeqo_sync::{Supplied, Unsuitable, name_units};
use jiff::civil::{Date, date};

const SOON: Date = date(2031, 1, 1);
const LATE: Date = date(2032, 1, 1);

impl Town {
    /// SAP gets the table, the field and the queries of the set-up.
    pub(crate) async fn set_up(&self) {
        assert!(apply_setup(&self.sap(), &self.settings.names).await.unwrap().is_complete());
    }

    /// Somebody names units of the parcel of the one open exception.
    async fn name(&self, line: Option<&str>, given: Given) -> Supplied {
        let [open] = &self.open_exceptions().await[..] else { panic!("not one exception is open") };
        name_units(self.store().as_ref(), open.id, line, given, &self.operator()).await.unwrap()
    }
}

fn batches(picks: &[(&str, u32)]) -> Given {
    let pick = |(batch, units): &(&str, u32)| BatchPick {
        batch: BatchNumber::new(*batch).unwrap(),
        quantity: Quantity::units(*units),
    };
    Given { batches: picks.iter().map(pick).collect(), ..Given::default() }
}

fn serials(numbers: &[&str]) -> Given {
    let serials = numbers.iter().map(|number| SerialNumber::new(*number).unwrap()).collect();
    Given { serials, ..Given::default() }
}

/// `TEA` by batches, eight units in two of them; `RADIO` by serial numbers, two units.
async fn tracked(policy: Policy) -> Town {
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
fn shipped(town: &Town, lines: &[(&str, i64)]) -> i64 {
    let order = town.place(town.new_order("1001", lines));
    let parcel = town.allocate(order, MAIN, lines);
    town.ship(parcel);
    parcel
}

fn taken(delivery: &DocumentView) -> Vec<(&str, i64)> {
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
async fn what_nobody_has_named_is_asked_for_line_by_line_and_goes_by_itself_then() {
    let town = tracked(Policy::Explicit).await;
    let parcel = shipped(&town, &[("TEA", 4), ("RADIO", 1)]);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::BatchSelectionMissing, format!("despatch:{parcel}"))]);
    let told = town.open_exceptions().await.remove(0).message;
    assert_eq!(
        told,
        "line 1: 4 of TEA left warehouse 01; SAP manages the item by batches, and nobody has named them. \
         line 2: 1 of RADIO left warehouse 01; SAP manages the item by serial numbers, and nobody has named them"
    );
    town.name(None, batches(&[("OLD", 3), ("NEW", 1)])).await.unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::SerialSelectionMissing, format!("despatch:{parcel}"))]);
    assert_eq!(town.live(Kind::DeliveryNote), []);
    town.name(Some("RADIO"), serials(&["R2"])).await.unwrap();
    town.sync().await;
    let delivery = town.only(Kind::DeliveryNote);
    assert_eq!(
        (taken(&delivery), &delivery.lines[1].serials[..]),
        (vec![("OLD", 3), ("NEW", 1)], &["R2".to_owned()][..])
    );
    assert_eq!((town.stock("TEA"), town.stock("RADIO"), town.open().await), ((4, 4), (1, 1), vec![]));
}

#[tokio::test]
async fn what_is_named_wrongly_is_refused_with_what_is_right() {
    let town = tracked(Policy::Explicit).await;
    shipped(&town, &[("TEA", 4), ("TEA", 1), ("RADIO", 1)]);
    town.sync().await;
    let cases = [
        (None, batches(&[("OLD", 3)]), "line 1, 5 of TEA: batches for 2 of 5 units are missing"),
        (None, batches(&[("OLD", 9)]), "line 1, 5 of TEA: the batches exceed the line's 5 units by 4"),
        (Some("3"), batches(&[("OLD", 1)]), "line 3, 1 of RADIO: the item is not managed by the batches"),
        (
            Some("JAM"),
            batches(&[("OLD", 1)]),
            "the parcel has no line \"JAM\"; it has 1 (TEA, 5 units), 3 (RADIO, 1 units)",
        ),
    ];
    for (line, given, words) in cases {
        let error = town.name(line, given).await.unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }
    let unknown = name_units(town.store().as_ref(), 99, None, batches(&[("OLD", 5)]), &town.operator()).await;
    assert_eq!(unknown.unwrap(), Err(Unsuitable::NotOpen { id: 99 }));
    town.sync().await;
    assert_eq!(town.live(Kind::DeliveryNote), []);
}

#[tokio::test]
async fn a_batch_that_sap_does_not_have_is_told_and_can_be_named_again() {
    let town = tracked(Policy::Explicit).await;
    let parcel = shipped(&town, &[("TEA", 4)]);
    town.sync().await;
    town.name(None, batches(&[("ODL", 3), ("NEW", 1)])).await.unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::BatchStockShort, format!("despatch:{parcel}"))]);
    let told = town.open_exceptions().await.remove(0).message;
    assert!(told.contains("batch ODL is not in the warehouse"), "{told}");
    town.name(None, batches(&[("OLD", 3), ("NEW", 1)])).await.unwrap();
    town.sync().await;
    assert_eq!(
        (taken(&town.only(Kind::DeliveryNote)), town.open().await),
        (vec![("OLD", 3), ("NEW", 1)], vec![])
    );
}

#[tokio::test]
async fn units_are_named_while_a_daemon_works_and_survive_its_end() {
    let town = tracked(Policy::Explicit).await;
    shipped(&town, &[("TEA", 4)]);
    town.sync().await;
    town.name(None, batches(&[("OLD", 3), ("NEW", 1)])).await.unwrap();
    for after in [false, true] {
        town.crash_at(3, after);
        let _ = town.recover().await;
    }
    assert_eq!(taken(&town.only(Kind::DeliveryNote)), [("OLD", 3), ("NEW", 1)]);
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
    town.just_before(u64::try_from(post).unwrap() + 1, |world, now| {
        let line = serde_json::json!({
            "ItemCode": "TEA", "WarehouseCode": "01", "Quantity": 4,
            "BatchNumbers": [{ "BatchNumberProperty": "NEW", "Quantity": 4 }],
        });
        world.sap.post(Kind::InventoryGenExit, serde_json::json!({ "DocumentLines": [line] }), now).unwrap();
    });
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

#[tokio::test]
async fn batches_of_a_voided_and_changed_parcel_are_not_taken_for_the_new_one() {
    let town = tracked(Policy::Explicit).await;
    let order = town.place(town.new_order("1001", &[("TEA", 4)]));
    let parcel = town.allocate(order, MAIN, &[("TEA", 4)]);
    let shipment = town.ship(parcel);
    town.sync().await;
    town.name(None, batches(&[("OLD", 3), ("NEW", 1)])).await.unwrap();
    town.act(|world, now| world.veeqo.void_shipment(shipment, now)).unwrap();
    town.act(|world, now| {
        world.veeqo.edit_order(order, |order| order.allocations[0].lines[0].quantity = 3, now)
    })
    .unwrap();
    town.sync().await;
    town.ship(parcel);
    town.sync().await;
    assert_eq!(town.live(Kind::DeliveryNote), []);
    assert_eq!(town.open().await.len(), 1, "{:?}", town.open_exceptions().await);
}
