//! An order that is cancelled in Veeqo after it was posted is cancelled in SAP; of one that left in part the rest is closed.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::veeqo::{Order, Stage};
use rust_decimal::Decimal;

/// A town in which an order of five mugs, in parcels of two and three, is posted.
async fn posted(fenced: bool) -> (Town, i64, [i64; 2]) {
    let town = Town::at_work(&[("MUG", 20)]).await;
    if fenced {
        town.prove_fence().await;
    }
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    let parcels = [2, 3].map(|units| town.allocate(order, MAIN, &[("MUG", units)]));
    town.sync().await;
    town.only(Kind::Order);
    (town, order, parcels)
}

fn cancel(town: &Town, order: i64) {
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
}

/// Orders that ever were, orders that live and are open, units committed in SAP, the status in Veeqo.
fn state(town: &Town, order: i64) -> (usize, usize, Decimal, &'static str) {
    let open = town.live(Kind::Order).iter().filter(|order| order.open).count();
    let world = town.world.lock().unwrap();
    let all = world.sap.documents(Kind::Order).count();
    (all, open, world.sap.committed("MUG", "01"), world.veeqo.order(order).unwrap().status())
}

#[tokio::test]
async fn happy() {
    for fenced in [false, true] {
        let (town, order, _) = posted(fenced).await;
        cancel(&town, order);
        town.sync().await;
        assert_eq!(state(&town, order), (1, 0, 0.into(), "cancelled"));
        assert_eq!((town.live(Kind::Order), town.live(Kind::DeliveryNote)), (vec![], vec![]));
        assert_eq!((town.stock("MUG"), town.open().await), ((20, 20), vec![]));
    }
}

#[tokio::test]
async fn partial() {
    let (town, order, [first, _]) = posted(false).await;
    town.ship(first);
    town.sync().await;
    cancel(&town, order);
    town.sync().await;
    assert_eq!(state(&town, order), (1, 0, 0.into(), "cancelled"));
    let delivery = town.only(Kind::DeliveryNote);
    assert_eq!((delivery.lines.len(), delivery.lines[0].quantity), (1, 2.into()));
    assert!(!town.only(Kind::Order).cancelled, "what left stays delivered");
    assert_eq!(town.open().await, [(Code::OrderCancelledRestClosed, format!("cancel:{order}"))]);
    assert_eq!(town.stock("MUG"), (18, 18));
}

/// Seen only after days; so is another order of which a parcel left before that was cancelled, and is not shown any more.
#[tokio::test]
async fn late() {
    let (town, order, _) = posted(false).await;
    cancel(&town, order);
    town.later(3 * 24 * 60);
    town.sync().await;
    town.sync().await;
    assert_eq!(state(&town, order), (1, 0, 0.into(), "cancelled"));
    assert_eq!((town.stock("MUG"), town.open().await), ((20, 20), vec![]));
    let (town, order, [first, _]) = posted(false).await;
    town.ship(first);
    cancel(&town, order);
    town.later(3 * 24 * 60);
    town.sync().await;
    town.sync().await;
    assert_eq!(state(&town, order), (1, 0, 0.into(), "cancelled"));
    assert_eq!(
        (town.live(Kind::DeliveryNote).len(), town.adjusted()),
        (1, vec![]),
        "booked once, as a parcel"
    );
    assert_eq!(town.stock("MUG"), (18, 18));
    assert_eq!(town.open().await, [(Code::OrderCancelledRestClosed, format!("cancel:{order}"))]);
}

/// The answer is lost, and the cancellation is seen again and again.
#[tokio::test]
async fn twice() {
    for fault in ["drop-after", "drop-before", "error", "lock", "truncated"] {
        let (town, order, _) = posted(false).await;
        cancel(&town, order);
        town.faults(&format!("{fault}=#1@sap+POST+/b1s/v2/Orders("), 1);
        town.sync().await;
        town.faults("", 0);
        for _ in 0..2 {
            town.act(|world, now| world.veeqo.edit_order(order, |_| {}, now)).unwrap();
            town.later(5);
            town.sync().await;
        }
        assert_eq!(state(&town, order), (1, 0, 0.into(), "cancelled"), "{fault}");
        assert_eq!((town.stock("MUG"), town.open().await), ((20, 20), vec![]), "{fault}");
    }
}

/// The cancellation is itself undone: the order gets a second document, and no third.
#[tokio::test]
async fn cancelled() {
    let (town, order, _) = posted(false).await;
    cancel(&town, order);
    town.sync().await;
    town.act(|world, now| {
        let live = |order: &mut Order| (order.stage, order.cancelled_at) = (Stage::Open, None);
        world.veeqo.edit_order(order, live, now)
    })
    .unwrap();
    town.allocate(order, MAIN, &[("MUG", 5)]);
    town.sync().await;
    town.sync().await;
    assert_eq!(state(&town, order), (2, 1, 5.into(), "awaiting_fulfillment"));
    assert_eq!(town.only(Kind::Order).num_at_card.unwrap(), format!("1001 [V{order}.1]"));
    assert_eq!((town.stock("MUG"), town.open().await), ((20, 20), vec![]));
}

#[tokio::test]
async fn crash() {
    for (fenced, in_part) in [(false, false), (true, true)] {
        for after in [false, true] {
            for request in 1.. {
                let (town, order, [first, _]) = posted(fenced).await;
                if in_part {
                    town.ship(first);
                    town.sync().await;
                }
                cancel(&town, order);
                town.crash_at(request, after);
                let (_, crashes) = town.recover().await;
                if crashes == 0 {
                    assert!(request > 8, "only {request} requests");
                    break;
                }
                town.later(2);
                town.sync().await;
                let case = format!("fenced: {fenced}, in part: {in_part}, request {request}, after: {after}");
                assert_eq!(state(&town, order), (1, 0, 0.into(), "cancelled"), "{case}");
                let told = if in_part { vec![Code::OrderCancelledRestClosed] } else { vec![] };
                let open: Vec<_> = town.open().await.into_iter().map(|(code, _)| code).collect();
                assert_eq!(
                    (open, town.live(Kind::DeliveryNote).len()),
                    (told, usize::from(in_part)),
                    "{case}"
                );
                assert_eq!(town.stock("MUG"), if in_part { (18, 18) } else { (20, 20) }, "{case}");
            }
        }
    }
}
