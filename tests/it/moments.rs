//! Somebody acts just before the n-th request of a pass, for every n: whatever the engine had read by then, everything is booked once.

use crate::town::Town;
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::MAIN;
use jiff::Timestamp;
use serde_json::json;

/// A town with an order of 4 in two parcels, the first of them about to leave, and a receipt and a count to be booked.
async fn at_work() -> (Town, [i64; 2]) {
    let town = Town::at_work(&[("MUG", 10), ("BOWL", 10), ("CUP", 10)]).await;
    let order = town.place(town.new_order("1001", &[("MUG", 4)]));
    let parcels = [2, 2].map(|quantity| town.allocate(order, MAIN, &[("MUG", quantity)]));
    town.sync().await;
    town.later(30);
    town.receive("BOWL", 5);
    town.count("CUP", -1);
    (town, parcels)
}

/// Lets it happen at every moment of a pass, and looks afterwards.
async fn at_every_moment(
    act: impl Fn(&Town, [i64; 2]) -> Box<dyn FnOnce(&mut World, Timestamp) + Send>,
    look: impl AsyncFn(&Town, [i64; 2], u64),
) {
    for request in 1.. {
        let (town, parcels) = at_work().await;
        let act = act(&town, parcels);
        town.just_before(request, act);
        town.sync().await;
        if town.is_to_come() {
            assert!(request > 20, "only {request} requests in a pass");
            return;
        }
        town.sync().await;
        look(&town, parcels, request).await;
    }
}

#[tokio::test]
async fn goods_may_come_in_at_any_moment() {
    at_every_moment(
        |_, _| {
            Box::new(|world, now| {
                world.sap.receive_goods("MUG", "01", 7.into(), now).unwrap();
                world.sap.receive_goods("BOWL", "01", 2.into(), now).unwrap();
            })
        },
        async |town, _, request| {
            let levels = ["MUG", "BOWL", "CUP"].map(|item| town.stock(item));
            assert_eq!(levels, [(17, 17), (17, 17), (9, 9)], "request {request}");
            assert_eq!(
                (town.adjusted(), town.open().await),
                (vec![("CUP".to_owned(), -1)], vec![]),
                "request {request}"
            );
        },
    )
    .await;
}

#[tokio::test]
async fn units_may_be_lost_at_any_moment() {
    at_every_moment(
        |town, _| {
            let cup = town.sellable("CUP");
            Box::new(move |world, now| {
                world.veeqo.move_stock(cup, MAIN, -3, now).unwrap();
            })
        },
        async |town, _, request| {
            assert_eq!(town.stock("CUP"), (6, 6), "request {request}");
            let booked: i64 = town.adjusted().iter().map(|(_, difference)| difference).sum();
            assert_eq!((booked, town.open().await), (-4, vec![]), "request {request}");
        },
    )
    .await;
}

#[tokio::test]
async fn a_person_may_deliver_by_hand_at_any_moment() {
    at_every_moment(
        |town, [first, _]| {
            town.ship(first);
            let order = town.only(Kind::Order).doc_entry;
            Box::new(move |world, now| {
                let row = json!({ "BaseType": 17, "BaseEntry": order, "BaseLine": 0, "Quantity": 2 });
                let delivery = json!({ "CardCode": "C-WEB", "DocumentLines": [row] });
                world.sap.post(Kind::DeliveryNote, delivery, now).unwrap();
            })
        },
        async |town, [_, second], request| {
            town.ship(second);
            town.sync().await;
            assert_eq!(town.live(Kind::DeliveryNote).len(), 2, "request {request}");
            assert_eq!((town.stock("MUG"), town.open().await), ((6, 6), vec![]), "request {request}");
            assert_eq!(town.adjusted(), [("CUP".to_owned(), -1)], "request {request}");
        },
    )
    .await;
}

#[tokio::test]
async fn an_order_may_be_cancelled_at_any_moment() {
    for request in 1.. {
        let town = Town::at_work(&[("MUG", 10)]).await;
        let (order, _) = town.sold("MUG", 2);
        town.just_before(request, move |world, now| {
            world.veeqo.cancel_order(order, None, now).unwrap();
        });
        town.sync().await;
        if town.is_to_come() {
            break;
        }
        town.sync().await;
        assert_eq!((town.live(Kind::Order), town.open().await), (vec![], vec![]), "request {request}");
        assert_eq!(town.stock("MUG"), (10, 10), "request {request}");
    }
}
