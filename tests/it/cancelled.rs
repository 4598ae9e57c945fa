//! Orders that are cancelled in Veeqo when a parcel has just left and nobody has looked: Veeqo shows no parcel of them any more.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::veeqo::NewOrder;
use b1_veeqo_sync::ledger::{Store, WorkKey, WorkState};

fn cancel(town: &Town, order: i64) {
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
}

/// A posted order of five mugs in parcels of two and three.
async fn posted() -> (Town, i64, [i64; 2]) {
    let town = Town::at_work(&[("MUG", 20)]).await;
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    let parcels = [2, 3].map(|units| town.allocate(order, MAIN, &[("MUG", units)]));
    town.sync().await;
    (town, order, parcels)
}

async fn codes(town: &Town) -> Vec<Code> {
    town.open().await.into_iter().map(|(code, _)| code).collect()
}

/// Either parcel: which of them it was is known by what is gone.
#[tokio::test]
async fn what_left_is_delivered_and_told() {
    for (which, units) in [(0, 2), (1, 3)] {
        let (town, order, parcels) = posted().await;
        town.ship(parcels[which]);
        cancel(&town, order);
        town.sync().await;
        town.sync().await;
        let delivered = town.only(Kind::DeliveryNote);
        assert_eq!((delivered.lines.len(), delivered.lines[0].quantity), (1, units.into()));
        assert_eq!(delivered.num_at_card.unwrap(), format!("1001 [A{}]", parcels[which]));
        assert!(!town.only(Kind::Order).open, "the rest is closed");
        assert_eq!((town.adjusted(), town.stock("MUG")), (vec![], (20 - units, 20 - units)));
        let told = town.open_exceptions().await;
        assert_eq!((told.len(), told[0].code), (1, Code::OrderCancelledRestClosed));
        assert!(told[0].message.contains("ask the warehouse whether it left"), "{}", told[0].message);
    }
}

/// Other units are counted out in the same minutes: they are booked as what they are.
#[tokio::test]
async fn a_loss_beside_it_stays_a_loss() {
    let (town, order, [first, _]) = posted().await;
    town.ship(first);
    cancel(&town, order);
    town.count("MUG", -7);
    town.sync().await;
    town.sync().await;
    assert_eq!(town.adjusted(), [("MUG".to_owned(), -7 + 3)], "a loss of nine is both parcels and four");
    assert_eq!(town.live(Kind::DeliveryNote).len(), 2);
    assert_eq!(town.stock("MUG"), (11, 11));
}

/// A loss that is no parcel is a loss, and the order is cancelled as ever.
#[tokio::test]
async fn what_did_not_leave_is_no_delivery() {
    let (town, order, _) = posted().await;
    cancel(&town, order);
    town.count("MUG", -1);
    town.sync().await;
    town.sync().await;
    assert_eq!((town.live(Kind::Order), town.live(Kind::DeliveryNote)), (vec![], vec![]));
    assert_eq!((town.adjusted(), town.stock("MUG")), (vec![("MUG".to_owned(), -1)], (19, 19)));
    assert_eq!(town.open().await, []);
}

/// A parcel of another order leaves at any moment of the pass that finds the cancellation: it is never taken for one of the cancelled order.
#[tokio::test]
async fn another_parcel_is_not_taken_for_it() {
    for request in 1.. {
        let town = Town::at_work(&[("MUG", 20)]).await;
        let (order, _) = town.sold("MUG", 2);
        let (_, other) = town.sold("MUG", 2);
        town.sync().await;
        cancel(&town, order);
        town.just_before(request, move |world, now| {
            world.veeqo.ship(other, None, now).unwrap();
        });
        town.sync().await;
        if town.is_to_come() {
            assert!(request > 10, "only {request} requests in a pass");
            return;
        }
        town.sync().await;
        let delivered = town.only(Kind::DeliveryNote);
        assert_eq!(delivered.num_at_card.unwrap(), format!("1001 [A{other}]"), "request {request}");
        let stood = (town.adjusted(), town.stock("MUG"), town.open().await);
        assert_eq!(stood, (vec![], (18, 18), vec![]), "request {request}");
        assert_eq!(town.live(Kind::Order).len(), 1, "request {request}");
    }
}

/// The parcel leaves and its order is cancelled, both just before any request of a pass.
#[tokio::test]
async fn it_is_found_whenever_it_happens() {
    for request in 1.. {
        let (town, order, [first, _]) = posted().await;
        town.later(30);
        town.just_before(request, move |world, now| {
            world.veeqo.ship(first, None, now).unwrap();
            world.veeqo.cancel_order(order, None, now).unwrap();
        });
        town.sync().await;
        if town.is_to_come() {
            assert!(request > 10, "only {request} requests in a pass");
            return;
        }
        town.later(5);
        town.sync().await;
        town.sync().await;
        assert_eq!(town.only(Kind::DeliveryNote).lines[0].quantity, 2.into(), "request {request}");
        let stood = (town.adjusted(), town.stock("MUG"), codes(&town).await);
        assert_eq!(stood, (vec![], (18, 18), vec![Code::OrderCancelledRestClosed]), "request {request}");
    }
}

/// It was never in SAP: nothing is booked before a person has.
#[tokio::test]
async fn what_left_of_an_order_that_is_not_posted_is_told() {
    let town = Town::at_work(&[("MUG", 20)]).await;
    let order = town.place(NewOrder { paid: false, ..town.new_order("1001", &[("MUG", 5)]) });
    let parcels = [2, 3].map(|units| town.allocate(order, MAIN, &[("MUG", units)]));
    town.sync().await;
    town.ship(parcels[0]);
    cancel(&town, order);
    town.sync().await;
    town.sync().await;
    assert_eq!((town.live(Kind::Order), town.adjusted(), town.stock("MUG")), (vec![], vec![], (20, 18)));
    assert!(codes(&town).await.contains(&Code::OrderCancelledShipped), "{:?}", town.open().await);
}

/// A person has cancelled SAP's order meanwhile: its parcel can have no delivery, and says so.
#[tokio::test]
async fn what_left_of_an_order_that_is_cancelled_in_sap_is_told() {
    for fenced in [false, true] {
        let (town, order, [first, _]) = posted().await;
        if fenced {
            town.prove_fence().await;
        }
        town.ship(first);
        cancel(&town, order);
        let entry = town.only(Kind::Order).doc_entry;
        town.act(|world, now| world.sap.cancel(Kind::Order, entry, now)).unwrap();
        town.sync().await;
        town.sync().await;
        assert_eq!((town.live(Kind::DeliveryNote), town.adjusted()), (vec![], vec![]));
        assert_eq!(town.stock("MUG"), (20, 18), "shipped and rightly not delivered");
        assert_eq!(
            town.open().await,
            [(Code::DocumentCancelledInSap, format!("despatch:{first}"))],
            "fenced: {fenced}"
        );
        let row = town.store().work(&WorkKey::order(order)).await.unwrap().unwrap();
        assert_eq!(row.state, WorkState::Done);
    }
}

/// SAP's own order is cancelled, and one of its parcels leaves in any moment of the pass that tells Veeqo: Veeqo forgets it, and its goods are no loss.
#[tokio::test]
async fn a_parcel_may_leave_in_any_moment_while_its_sale_is_called_off() {
    let mut forgotten = 0;
    for request in 1.. {
        let town = Town::in_trade(&[("MUG", 10)]).await;
        let sale = town.raise(&[("MUG", 5)]);
        town.sync().await;
        let order = town.only_pushed().id;
        let [parcel, _] = [2, 3].map(|units| town.allocate(order, MAIN, &[("MUG", units)]));
        town.sync().await;
        town.act(|world, now| world.sap.cancel(Kind::Order, sale, now)).unwrap();
        town.just_before(request, move |world, now| drop(world.veeqo.ship(parcel, None, now)));
        town.sync().await;
        if town.is_to_come() {
            break;
        }
        town.later(20);
        town.sync().await;
        town.sync().await;
        let (sap, veeqo) = town.stock("MUG");
        assert_eq!((sap, town.adjusted()), (10, vec![]), "request {request}");
        let despatch = format!("despatch:{parcel}");
        let told = town.open().await.iter().any(|(_, record)| *record == despatch);
        assert_eq!(told, veeqo == 8, "request {request}: Veeqo {veeqo}, open {:?}", town.open().await);
        let shown = town.pushed();
        forgotten += u32::from(veeqo == 8 && shown.iter().all(|order| order.allocations.is_empty()));
    }
    assert!(forgotten > 0, "in no moment did Veeqo forget a parcel that left");
}
