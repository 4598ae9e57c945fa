//! Orders that are cancelled, before and after they were posted.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::World;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::MAIN;
use b1_veeqo_sandbox::veeqo::{Order, Stage};
use b1_veeqo_sync::settings::CancelledRest;

#[tokio::test]
async fn a_cancellation_follows_to_sap() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (early, _) = town.sold("MUG", 1);
    town.act(|world, now| world.veeqo.cancel_order(early, None, now)).unwrap();
    town.sync().await;
    assert_eq!((town.live(Kind::Order), town.open().await), (vec![], vec![]));
    let (late, _) = town.sold("MUG", 2);
    town.sync().await;
    town.only(Kind::Order);
    town.act(|world, now| world.veeqo.cancel_order(late, None, now)).unwrap();
    town.sync().await;
    assert_eq!((town.live(Kind::Order), town.open().await, town.stock("MUG")), (vec![], vec![], (10, 10)));
    assert_eq!(town.world.lock().unwrap().sap.documents(Kind::Order).count(), 1, "cancelled, not gone");
}

/// Five mugs in two parcels, of which one has left; then the order is cancelled.
async fn cancelled_in_part(town: &Town) -> i64 {
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.allocate(order, MAIN, &[("MUG", 3)]);
    town.ship(parcel);
    town.sync().await;
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
    order
}

#[tokio::test]
async fn the_rest_of_an_order_cancelled_after_a_parcel_left_is_closed_and_told() {
    for fault in ["", "drop-after", "drop-before", "error", "lock"] {
        let town = Town::at_work(&[("MUG", 10)]).await;
        let order = cancelled_in_part(&town).await;
        if !fault.is_empty() {
            town.faults(&format!("{fault}=#1@sap+POST+/b1s/v2/Orders("), 1);
        }
        town.sync().await;
        town.sync().await;
        let told = [(Code::OrderCancelledRestClosed, format!("cancel:{order}"))];
        assert_eq!(town.open().await, told, "{fault}");
        let posted = town.only(Kind::Order);
        assert_eq!((posted.open, town.stock("MUG")), (false, (8, 8)), "{fault}");
        assert_eq!(town.only(Kind::DeliveryNote).lines[0].quantity, 2.into(), "{fault}");
    }
}

#[tokio::test]
async fn the_rest_may_be_left_to_a_person() {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    town.settings.cancelled_rest = CancelledRest::Ask;
    let order = cancelled_in_part(&town).await;
    town.sync().await;
    assert_eq!(town.open().await, [(Code::OrderCancelledAfterPosting, format!("cancel:{order}"))]);
    assert_eq!((town.only(Kind::Order).open, town.stock("MUG")), (true, (8, 8)));
    let posted = town.only(Kind::Order).doc_entry;
    town.act(|world, now| world.sap.close(Kind::Order, posted, now)).unwrap();
    town.sync().await;
    assert_eq!((town.open().await, town.live(Kind::DeliveryNote).len()), (vec![], 1), "the rest is closed");
}

/// The parcel that had left before the cancellation is delivered first, whatever held it up.
#[tokio::test]
async fn the_rest_is_not_closed_before_its_parcels_are_delivered() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.allocate(order, MAIN, &[("MUG", 3)]);
    town.sync().await;
    let rule = "Not on a Friday".to_owned();
    town.world.lock().unwrap().sap.settings.notification_refusals.insert(Kind::DeliveryNote, rule);
    town.ship(parcel);
    town.sync().await;
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
    town.sync().await;
    assert_eq!((town.only(Kind::Order).open, town.live(Kind::DeliveryNote)), (true, vec![]));
    town.world.lock().unwrap().sap.settings.notification_refusals.clear();
    town.retry().await;
    town.sync().await;
    town.sync().await;
    assert_eq!((town.only(Kind::Order).open, town.live(Kind::DeliveryNote).len()), (false, 1));
    assert_eq!(town.open().await, [(Code::OrderCancelledRestClosed, format!("cancel:{order}"))]);
}

#[tokio::test]
async fn an_order_cancelled_while_its_outcome_is_unknown_is_cancelled_once_it_is_known() {
    for fault in ["drop-after", "drop-before"] {
        let town = Town::at_work(&[("MUG", 10)]).await;
        let (order, _) = town.sold("MUG", 2);
        // The order's answer is lost, and so are the answers to the look-ups of that pass.
        town.faults(&format!("{fault}=#1@sap+POST+/b1s/v2/Orders,error=1@sap+GET+/b1s/v2/Orders"), 1);
        assert!(matches!(town.pass().await, crate::town::End::Failed(_)));
        town.faults("", 0);
        town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
        town.sync().await;
        town.later(5);
        town.sync().await;
        assert_eq!((town.live(Kind::Order), town.open().await), (vec![], vec![]), "{fault}");
        assert_eq!(town.stock("MUG"), (10, 10), "{fault}");
    }
}

fn set(town: &Town, order: i64, stage: Stage) {
    town.act(|world, now| {
        let edit = |order: &mut Order| (order.stage, order.cancelled_at) = (stage, None);
        world.veeqo.edit_order(order, edit, now)
    })
    .unwrap();
}

#[tokio::test]
async fn an_order_that_is_cancelled_no_longer_gets_a_new_document() {
    for fault in ["", "drop-after=#1@sap+POST+/b1s/v2/Orders("] {
        let town = Town::at_work(&[("MUG", 10)]).await;
        let (order, _) = town.sold("MUG", 2);
        town.sync().await;
        town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
        town.faults(fault, 1);
        town.sync().await;
        town.faults("", 0);
        assert_eq!(town.live(Kind::Order), []);
        set(&town, order, Stage::Open);
        let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
        town.ship(parcel);
        town.sync().await;
        town.sync().await;
        let again = town.only(Kind::Order);
        assert_eq!(again.num_at_card.unwrap(), format!("1001 [V{order}.1]"), "{fault}");
        assert_eq!(town.only(Kind::DeliveryNote).lines[0].quantity, 2.into());
        assert_eq!((town.open().await, town.stock("MUG")), (vec![], (8, 8)), "{fault}");
    }
}

#[tokio::test]
async fn a_cancellation_that_was_undone_before_it_was_carried_out_does_nothing() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
    town.faults("drop-before=#1@sap+POST+/b1s/v2/Orders(", 1);
    let undone = move |world: &mut World, now| {
        let edit = |order: &mut Order| {
            (order.stage, order.cancelled_at) = (Stage::Open, None);
            order.allocations = std::mem::take(&mut order.lost_allocations);
        };
        world.veeqo.edit_order(order, edit, now).unwrap();
    };
    let engine = town.pass().await;
    drop(engine);
    town.act(undone);
    town.ship(parcel);
    town.sync().await;
    let documents = town.live(Kind::Order).len() + town.live(Kind::DeliveryNote).len();
    assert_eq!((documents, town.open().await), (2, vec![]));
}

#[tokio::test]
async fn a_cancellation_whose_answer_was_lost_is_made_once() {
    for fault in ["drop-after", "drop-before", "error", "lock"] {
        let town = Town::at_work(&[("MUG", 10)]).await;
        let (order, _) = town.sold("MUG", 2);
        town.sync().await;
        town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
        town.faults(&format!("{fault}=#1@sap+POST+/b1s/v2/Orders("), 1);
        town.sync().await;
        assert_eq!(town.world.lock().unwrap().faults.struck(), 1, "{fault}");
        assert_eq!((town.live(Kind::Order), town.open().await), (vec![], vec![]), "{fault}");
    }
}
