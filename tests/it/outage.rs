//! One side cannot be worked with: what needs the other alone goes on, and nothing is decided on what was read before.

use crate::town::{End, Town};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, WEB_SHOP};
use b1_veeqo_sync::ledger::{Flow, Store, WorkKey, WorkState};
use b1_veeqo_sync::settings::InvoicePolicy;
use b1_veeqo_sync::watch::status;

const NO_VEEQO: [&str; 3] = ["error=1@veeqo", "429=1@veeqo", "unauthorized=1@veeqo"];

async fn fails(town: &Town) {
    let ended = town.pass().await;
    assert!(matches!(ended, End::Failed(_)), "{ended:?}");
}

/// A parcel that is known and could not be delivered, of an order of five mugs; gives the order.
async fn parcel_waits() -> (Town, i64) {
    let mut town = Town::at_work(&[("MUG", 20)]).await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().invoice = InvoicePolicy::PerDelivery;
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    let [first, _] = [2, 3].map(|units| town.allocate(order, MAIN, &[("MUG", units)]));
    town.sync().await;
    town.faults("error=1@sap+POST+/b1s/v2/DeliveryNotes", 1);
    town.ship(first);
    let _ = town.pass().await;
    assert_eq!(town.live(Kind::DeliveryNote), []);
    (town, order)
}

#[tokio::test]
async fn known_parcels_are_delivered_and_invoiced_without_veeqo() {
    for fault in NO_VEEQO {
        let (town, _) = parcel_waits().await;
        town.faults(fault, 1);
        town.later(15);
        fails(&town).await;
        assert_eq!(town.only(Kind::DeliveryNote).lines[0].quantity, 2.into(), "{fault}");
        town.only(Kind::Invoice);
        let told = town.open().await;
        assert!(told.iter().any(|(_, record)| record == "side:veeqo"), "{told:?}");
        assert_eq!((town.adjusted(), town.stock("MUG")), (vec![], (18, 18)), "{fault}");
        town.faults("", 0);
        town.later(15);
        town.sync().await;
        let stood = (town.adjusted(), town.stock("MUG"), town.open().await);
        assert_eq!(stood, (vec![], (18, 18), vec![]), "{fault}");
        town.only(Kind::DeliveryNote);
    }
}

/// What was cancelled is cancelled in SAP, with what left delivered first; an order that is still to leave is not posted on trust.
#[tokio::test]
async fn cancellations_go_on_and_other_orders_wait() {
    let (town, order) = parcel_waits().await;
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
    let _ = town.pass().await;
    let waiting = town.place(town.new_order("1002", &[("MUG", 1)]));
    town.allocate(waiting, MAIN, &[("MUG", 1)]);
    town.faults("error=1@sap", 1);
    fails(&town).await;
    town.faults(NO_VEEQO[0], 1);
    for _ in 0..2 {
        town.later(15);
        fails(&town).await;
    }
    town.only(Kind::DeliveryNote);
    assert!(!town.only(Kind::Order).open, "the rest is closed, and no other order was posted");
    let told = town.open().await;
    assert!(told.contains(&(Code::OrderCancelledRestClosed, format!("cancel:{order}"))), "{told:?}");
    town.faults("", 0);
    town.later(15);
    town.sync().await;
    assert_eq!((town.live(Kind::Order).len(), town.stock("MUG")), (2, (18, 18)));
}

/// Orders are read while SAP cannot be reached, by a process that has never reached it too: what Veeqo shows no more is known then.
#[tokio::test]
async fn parcels_are_taken_in_without_sap() {
    for fault in ["error=1@sap", "unauthorized=1@sap"] {
        let town = Town::at_work(&[("MUG", 20)]).await;
        let order = town.place(town.new_order("1001", &[("MUG", 5)]));
        let [first, _] = [2, 3].map(|units| town.allocate(order, MAIN, &[("MUG", units)]));
        town.sync().await;
        town.faults(fault, 1);
        town.ship(first);
        fails(&town).await;
        let row = town.store().work(&WorkKey::despatch(first)).await.unwrap();
        assert!(row.is_some_and(|row| row.state.is_open()), "{fault}");
        town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
        fails(&town).await;
        let row = town.store().work(&WorkKey::cancellation(order)).await.unwrap();
        assert!(row.is_some_and(|row| row.state == WorkState::Due), "{fault}");
        town.faults("", 0);
        town.later(15);
        town.sync().await;
        town.sync().await;
        town.only(Kind::DeliveryNote);
        let told = town.open_exceptions().await;
        assert_eq!((told.len(), told[0].code), (1, Code::OrderCancelledRestClosed), "{fault}: {told:?}");
        assert!(!told[0].message.contains("ask the warehouse"), "it was seen: {}", told[0].message);
        assert_eq!((town.adjusted(), town.stock("MUG")), (vec![], (18, 18)), "{fault}");
    }
}

/// The daemon keeps despatching, and its status says which flows stand.
#[tokio::test]
async fn the_daemon_goes_on_with_one_side() {
    let (town, _) = parcel_waits().await;
    town.faults(NO_VEEQO[0], 1);
    let done = async {
        for _ in 0..200_000 {
            if town.live(Kind::Invoice).len() == 1 {
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("it never came to that: {:?}", town.open_exceptions().await);
    };
    town.engine().run(done).await.unwrap();
    let shown = status(town.store().as_ref(), &town.settings, town.now()).await.unwrap();
    let fails: Vec<Flow> =
        shown.flows.iter().filter(|(_, flow)| flow.error.is_some()).map(|(flow, _)| *flow).collect();
    assert!(fails.contains(&Flow::Orders) && fails.contains(&Flow::Stock), "{fails:?}");
    assert!(!fails.contains(&Flow::Despatch) && !fails.contains(&Flow::Invoices), "{fails:?}");
}
