//! Each return of Veeqo becomes exactly one return in SAP, and its goods are a return on both sides, never a gain.

use crate::town::{Town, copied};
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::MAIN;
use serde_json::json;
use std::time::Duration;

async fn in_mode(fenced: bool) -> Town {
    let town = Town::at_work(&[("MUG", 10)]).await;
    if fenced {
        town.prove_fence().await;
    }
    town
}

/// What must be true of a return of two mugs of three, whatever happened on the way.
async fn assert_returned(town: &Town, id: i64, case: &str) {
    let (delivery, back) = (town.only(Kind::DeliveryNote), town.only(Kind::Return));
    assert_eq!(copied(&back, Kind::DeliveryNote), [(delivery.doc_entry, 0, "01", 2.into())], "{case}");
    assert_eq!(back.num_at_card, Some(format!("1001 [R{id}]")), "{case}");
    assert_eq!(delivery.lines[0].open_quantity, 1.into(), "{case}");
    assert_eq!((town.stock("MUG"), town.adjusted()), ((9, 9), vec![]), "{case}");
    assert_eq!(town.open().await, [], "{case}");
}

#[tokio::test]
async fn happy() {
    let town = in_mode(false).await;
    let order = town.delivered("MUG", 3).await;
    let id = town.sent_back(order, "MUG", 2);
    town.sync().await;
    assert_returned(&town, id, "").await;
    let back = town.only(Kind::Return);
    assert_eq!(back.comments, Some(format!("Veeqo order 1001, return RN-{id}: too small")));
    let price = town.only(Kind::DeliveryNote).lines[0].price;
    assert_eq!((back.lines[0].price, back.card_code.as_str()), (price, "C-WEB"));
}

#[tokio::test]
async fn partial() {
    let town = in_mode(false).await;
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    for quantity in [2, 3] {
        let parcel = town.allocate(order, MAIN, &[("MUG", quantity)]);
        town.ship(parcel);
    }
    town.sync().await;
    let deliveries = town.live(Kind::DeliveryNote);
    // Half of a return is here: nothing is posted, and nothing is a gain.
    let first = town.announced(order, "MUG", 4);
    town.arrives(first, "MUG", 1, true);
    town.sync().await;
    assert_eq!((town.live(Kind::Return), town.stock("MUG"), town.adjusted()), (vec![], (5, 6), vec![]));
    town.arrives(first, "MUG", 3, true);
    town.sync().await;
    let back = town.only(Kind::Return);
    let of_both = [0, 1].map(|n: usize| (deliveries[n].doc_entry, 0, "01", 2.into()));
    assert_eq!(copied(&back, Kind::DeliveryNote), of_both, "the oldest first");
    assert_eq!((town.stock("MUG"), town.open().await), ((9, 9), vec![]));
    // A second return of the order takes the rest; a third has nothing left.
    town.sent_back(order, "MUG", 1);
    town.sync().await;
    assert_eq!((town.live(Kind::Return).len(), town.stock("MUG"), town.open().await), (2, (10, 10), vec![]));
    let third = town.sent_back(order, "MUG", 1);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ReturnExceedsDelivered, format!("return:{third}"))]);
    assert_eq!((town.live(Kind::Return).len(), town.stock("MUG"), town.adjusted()), (2, (10, 11), vec![]));
}

#[tokio::test]
async fn late() {
    // The goods are on the shelf before the return shows.
    let town = in_mode(false).await;
    let order = town.delivered("MUG", 3).await;
    town.world.lock().unwrap().veeqo.settings.return_lag = Duration::from_secs(620);
    let id = town.sent_back(order, "MUG", 2);
    town.sync().await;
    assert_returned(&town, id, "stock first").await;
    // The return shows before its goods are on the shelf.
    let town = in_mode(false).await;
    let order = town.delivered("MUG", 3).await;
    let id = town.announced(order, "MUG", 2);
    town.sync().await;
    assert_eq!((town.live(Kind::Return), town.open().await), (vec![], vec![]));
    let sellable = town.sellable("MUG");
    town.world.lock().unwrap().veeqo.receive_return(id, sellable, 2, false, town.now()).unwrap();
    town.sync().await;
    assert_eq!((town.live(Kind::Return), town.stock("MUG"), town.open().await), (vec![], (7, 7), vec![]));
    town.world.lock().unwrap().veeqo.move_stock(sellable, MAIN, 2, town.now()).unwrap();
    town.sync().await;
    assert_returned(&town, id, "return first").await;
}

#[tokio::test]
async fn twice() {
    for fenced in [false, true] {
        let town = in_mode(fenced).await;
        let order = town.delivered("MUG", 3).await;
        let id = town.sent_back(order, "MUG", 2);
        town.sync().await;
        let back = town.only(Kind::Return);
        town.later(60);
        town.sync().await;
        town.lose_store();
        town.sync().await;
        town.sync().await;
        assert_eq!(town.only(Kind::Return), back, "fenced: {fenced}");
        assert_returned(&town, id, &format!("fenced: {fenced}")).await;
    }
}

#[tokio::test]
async fn two_documents_with_one_key_are_told() {
    let town = in_mode(false).await;
    let order = town.delivered("MUG", 5).await;
    let id = town.sent_back(order, "MUG", 2);
    town.sync().await;
    let (back, delivery) = (town.only(Kind::Return), town.only(Kind::DeliveryNote));
    let reference = json!({ "NumAtCard": back.num_at_card });
    let second = town.take_back_by_hand(&delivery, 1, json!({}));
    town.act(|world, now| world.sap.change(Kind::Return, second, reference, now)).unwrap();
    town.lose_store();
    town.sync().await;
    let open = town.open_exceptions().await;
    let told = open.iter().find(|open| open.code == Code::DuplicateDocument).unwrap();
    assert_eq!(told.record, format!("return:{id}"));
    assert!(
        told.message.contains(&format!("return {} and return {second}", back.doc_entry)),
        "{}",
        told.message
    );
}

#[tokio::test]
async fn cancelled() {
    // Removed in Veeqo before it is posted: nothing happens in SAP, and its goods are off the shelf again.
    let town = in_mode(false).await;
    let order = town.delivered("MUG", 3).await;
    let id = town.announced(order, "MUG", 2);
    town.arrives(id, "MUG", 1, true);
    town.sync().await;
    town.act(|world, now| world.veeqo.withdraw_return(id, now)).unwrap();
    town.sync().await;
    assert_eq!((town.live(Kind::Return), town.stock("MUG"), town.adjusted()), (vec![], (7, 7), vec![]));
    assert_eq!(town.open().await, []);
    // Removed after it was posted: a person is told, and cancels SAP's document.
    let id = town.sent_back(order, "MUG", 2);
    town.sync().await;
    let back = town.only(Kind::Return).doc_entry;
    town.act(|world, now| world.veeqo.withdraw_return(id, now)).unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::ReturnChangedAfterPosting, format!("return:{id}"))]);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((9, 7), vec![]));
    town.act(|world, now| world.sap.cancel(Kind::Return, back, now)).unwrap();
    town.sync().await;
    assert_eq!((town.live(Kind::Return), town.stock("MUG"), town.adjusted()), (vec![], (7, 7), vec![]));
    assert_eq!(town.open().await, []);
}

#[tokio::test]
async fn a_return_that_a_person_cancelled_in_sap_is_not_made_again() {
    let town = in_mode(false).await;
    let order = town.delivered("MUG", 3).await;
    let id = town.sent_back(order, "MUG", 2);
    town.sync().await;
    let back = town.only(Kind::Return).doc_entry;
    town.act(|world, now| world.sap.cancel(Kind::Return, back, now)).unwrap();
    for _ in 0..2 {
        town.sync().await;
        assert_eq!(town.open().await, [(Code::DocumentCancelledInSap, format!("return:{id}"))]);
        assert_eq!((town.live(Kind::Return), town.stock("MUG"), town.adjusted()), (vec![], (7, 9), vec![]));
    }
}

#[tokio::test]
async fn lost_answers() {
    for fenced in [false, true] {
        for fault in ["drop-after", "drop-before", "error"] {
            let town = in_mode(fenced).await;
            let order = town.delivered("MUG", 3).await;
            let id = town.sent_back(order, "MUG", 2);
            let path = if fenced { "$batch" } else { "Returns" };
            town.faults(&format!("{fault}=#1@sap+POST+/b1s/v2/{path}"), 1);
            town.sync().await;
            let case = format!("fenced: {fenced}, {fault}");
            assert_eq!(town.struck(), 1, "{case}");
            town.sync().await;
            assert_returned(&town, id, &case).await;
        }
    }
}

#[tokio::test]
async fn crash() {
    for (fenced, after) in [(false, false), (false, true), (true, false), (true, true)] {
        for request in 1.. {
            let town = in_mode(fenced).await;
            let order = town.delivered("MUG", 3).await;
            let id = town.sent_back(order, "MUG", 2);
            town.crash_at(request, after);
            let (_, crashes) = town.recover().await;
            if crashes == 0 {
                assert!(request > 12, "only {request} requests");
                break;
            }
            town.sync().await;
            assert_returned(&town, id, &format!("request {request}, after: {after}, fenced: {fenced}")).await;
        }
    }
}
