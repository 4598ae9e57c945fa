//! The daemon goes on through whatever one record or one flow fails at, and says so.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sync::EngineError;
use b1_veeqo_sync::ledger::{Change, Flow, Store, WorkKey, WorkState};
use b1_veeqo_sync::watch::{Status, status};
use serde_json::Value;

/// Runs the daemon until something is so; how often it had to look at its work before is bounded by its own clock, which moves as it waits.
async fn runs_until(town: &Town, so: impl Fn(&Town) -> bool) {
    let end = async {
        for _ in 0..200_000 {
            if so(town) {
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("it never came to that: {:?}", town.open_exceptions().await);
    };
    town.engine().run(end).await.unwrap();
}

async fn state(town: &Town) -> Status {
    status(town.store().as_ref(), &town.settings, town.now()).await.unwrap()
}

/// A row of the ledger is changed to something that no version ever wrote.
async fn damage(town: &Town, key: WorkKey) {
    let mut work = town.store().work(&key).await.unwrap().unwrap();
    work.facts = Value::Null;
    town.store().commit(vec![Change::PutWork(Box::new(work))]).await.unwrap();
}

#[tokio::test]
async fn an_order_whose_row_cannot_be_read_keeps_no_other_back() {
    let town = Town::at_work(&[("MUG", 50)]).await;
    let (first, parcel) = town.sold("MUG", 2);
    town.sync().await;
    damage(&town, WorkKey::order(first)).await;
    // It changes in Veeqo, and so does the rest of the world.
    town.ship(parcel);
    let (_, other) = town.sold("MUG", 3);
    town.ship(other);
    runs_until(&town, |town| town.live(Kind::DeliveryNote).len() == 1).await;
    let told = town.open().await;
    assert!(told.contains(&(Code::DataUnreadable, format!("order:{first}"))), "{told:?}");
    assert_eq!(state(&town).await.flows[&Flow::Orders].error, None, "the flow itself is well");
}

#[tokio::test]
async fn a_parcel_whose_row_cannot_be_read_keeps_no_other_back_and_stock_says_that_it_stands() {
    let town = Town::at_work(&[("MUG", 50)]).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.faults("error=1@sap+POST+/b1s/v2/DeliveryNotes", 1);
    town.ship(parcel);
    let _ = town.pass().await;
    town.faults("", 0);
    damage(&town, WorkKey::despatch(parcel)).await;
    let (_, other) = town.sold("MUG", 3);
    town.ship(other);
    town.later(20);
    runs_until(&town, |town| town.live(Kind::DeliveryNote).len() == 1).await;
    let told = town.open().await;
    assert!(told.contains(&(Code::DataUnreadable, format!("despatch:{parcel}"))), "{told:?}");
    // What left with it cannot be told from a loss: nothing is booked.
    town.count("MUG", -1);
    let engine = town.engine();
    assert!(engine.sync_once().await.is_err());
    assert!(state(&town).await.flows[&Flow::Stock].error.is_some());
    assert_eq!(town.adjusted(), []);
}

#[tokio::test]
async fn a_fault_of_the_program_at_one_record_is_told_and_the_rest_goes_on() {
    let town = Town::at_work(&[("MUG", 50)]).await;
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.panics_at(Some("POST /b1s/v2/DeliveryNotes"));
    town.ship(parcel);
    town.sold("MUG", 1);
    let tried = std::cell::Cell::new(0);
    runs_until(&town, |town| {
        let posts = town.asked().iter().filter(|asked| *asked == "POST /b1s/v2/DeliveryNotes").count();
        tried.set(tried.get() + posts);
        tried.get() > 1 && town.live(Kind::Order).len() == 2
    })
    .await;
    let row = town.store().work(&WorkKey::despatch(parcel)).await.unwrap().unwrap();
    assert!(row.state.is_open() && row.attempts > 0, "{row:?}");
    let told = town.open_exceptions().await;
    assert!(told.iter().any(|told| told.record == format!("despatch:{parcel}")), "{told:?}");
    town.panics_at(None);
    runs_until(&town, |town| town.live(Kind::DeliveryNote).len() == 1).await;
    town.later(20);
    town.sync().await;
    assert_eq!((town.only(Kind::DeliveryNote).lines.len(), town.open().await), (1, vec![]), "order {order}");
}

#[tokio::test]
async fn a_flow_that_fails_as_a_whole_is_told_and_rests_while_the_others_work() {
    let town = Town::at_work(&[("MUG", 50)]).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.panics_at(Some("GET /b1s/v2/Items"));
    town.ship(parcel);
    runs_until(&town, |town| town.live(Kind::DeliveryNote).len() == 1).await;
    let told = town.store().exceptions(None).await.unwrap();
    assert!(told.iter().any(|told| told.record == "flow:catalogue"), "{told:?}");
    let well = state(&town).await;
    let failed: Vec<Flow> =
        well.flows.iter().filter(|(_, flow)| flow.error.is_some()).map(|(flow, _)| *flow).collect();
    assert!(!failed.is_empty() && !failed.contains(&Flow::Despatch), "{failed:?}");
    town.panics_at(None);
    town.later(20);
    town.sync().await;
    assert_eq!(town.open().await, []);
}

#[tokio::test]
async fn a_store_that_fails_for_a_while_is_waited_for_and_one_that_stays_so_ends_the_daemon() {
    let town = Town::at_work(&[("MUG", 50)]).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    let store = town.store();
    store.fail_after(3);
    let began = town.now();
    runs_until(&town, |town| {
        if town.now() > began + jiff::SignedDuration::from_secs(30) {
            store.recover();
        }
        town.live(Kind::DeliveryNote).len() == 1
    })
    .await;
    store.recover();
    town.sync().await;
    assert_eq!((town.live(Kind::Order).len(), town.live(Kind::DeliveryNote).len()), (1, 1));
    assert_eq!(store.work_in(Flow::Despatch, &[WorkState::Done]).await.unwrap().len(), 1);
    store.fail_after(0);
    let ended = town.engine().run(std::future::pending()).await;
    assert!(matches!(ended, Err(EngineError::Store { .. })), "{ended:?}");
}
