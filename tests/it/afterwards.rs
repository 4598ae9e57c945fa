//! Orders that are cancelled or changed, before and after they were posted.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::MAIN;

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

#[tokio::test]
async fn an_order_cancelled_after_a_parcel_left_is_told() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.allocate(order, MAIN, &[("MUG", 3)]);
    town.ship(parcel);
    town.sync().await;
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::OrderCancelledAfterPosting, format!("cancel:{order}"))]);
    assert_eq!((town.only(Kind::Order).open, town.stock("MUG")), (true, (8, 8)));
    let posted = town.only(Kind::Order).doc_entry;
    town.act(|world, now| world.sap.close(Kind::Order, posted, now)).unwrap();
    town.sync().await;
    assert_eq!((town.open().await, town.live(Kind::DeliveryNote).len()), (vec![], 1), "the rest is closed");
}

#[tokio::test]
async fn an_edit_after_posting_is_told() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, _) = town.sold("MUG", 2);
    town.sync().await;
    town.act(|world, now| world.veeqo.edit_order(order, |order| order.line_items[0].quantity = 3, now))
        .unwrap();
    town.sync().await;
    let open = town.open_exceptions().await;
    assert_eq!((open.len(), open[0].code), (1, Code::OrderChangedAfterPosting));
    assert!(open[0].message.contains("from 2 to 3"), "{}", open[0].message);
    assert_eq!(town.only(Kind::Order).lines[0].quantity, 2.into());
}

#[tokio::test]
async fn more_units_added_to_a_posted_order_never_become_a_wrong_delivery() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, first) = town.sold("MUG", 2);
    town.sync().await;
    town.act(|world, now| world.veeqo.edit_order(order, |order| order.line_items[0].quantity = 3, now))
        .unwrap();
    let more = town.allocate(order, MAIN, &[("MUG", 1)]);
    town.ship(first);
    town.ship(more);
    town.sync().await;
    let told = [
        (Code::OrderChangedAfterPosting, format!("order:{order}")),
        (Code::DespatchQtyExceedsOpen, format!("despatch:{more}")),
    ];
    assert_eq!(town.open().await, told);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((8, 7), vec![]));
    town.only(Kind::DeliveryNote);
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
