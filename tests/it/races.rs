//! Things that happen while the engine reads and writes stock.

use crate::town::Town;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, MARKETPLACE};

/// A parcel that leaves between the reading of a level and the writing of it is not put back on the shelf by our write.
#[tokio::test]
async fn a_parcel_that_leaves_while_a_receipt_is_written_is_neither_put_back_nor_adjusted() {
    for request in 1.. {
        let town = Town::at_work(&[("MUG", 10)]).await;
        let (_, parcel) = town.sold("MUG", 2);
        town.sync().await;
        town.later(30);
        town.receive("MUG", 5);
        town.just_before(request, move |world, now| {
            world.veeqo.ship(parcel, None, now).unwrap();
        });
        town.sync().await;
        if town.is_to_come() {
            assert!(request > 15, "only {request} requests in a pass");
            break;
        }
        town.sync().await;
        town.later(30);
        town.sync().await;
        let stood = (town.adjusted(), town.stock("MUG"), town.open().await);
        assert_eq!(stood, (vec![], (13, 13), vec![]), "request {request}");
        town.only(Kind::DeliveryNote);
    }
}

/// What left its allocation and the shelf at once is a parcel until it has had time to show; then it is a loss.
#[tokio::test]
async fn a_loss_that_came_with_its_allocation_waits_for_a_parcel_to_show() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (_, parcel) = town.sold("MUG", 2);
    let engine = town.engine();
    let _ = engine.sync_once().await.unwrap();
    town.act(|world, now| world.veeqo.deallocate(parcel, now)).unwrap();
    town.count("MUG", -2);
    let _ = engine.sync_once().await.unwrap();
    assert_eq!(town.adjusted(), [], "it may be a parcel that does not show yet");
    town.later(15);
    let _ = engine.sync_once().await.unwrap();
    assert_eq!(town.adjusted(), [("MUG".to_owned(), -2)]);
}

#[tokio::test]
async fn a_merged_order_is_not_posted_beside_its_originals() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let orders = [town.sold("MUG", 1).0, town.sold("MUG", 2).0];
    town.sync().await;
    assert_eq!(town.live(Kind::Order).len(), 2);
    let merged = town.act(|world, now| world.veeqo.merge_orders(&orders, MARKETPLACE, now)).unwrap();
    town.allocate(merged, MAIN, &[("MUG", 3)]);
    town.sync().await;
    assert_eq!(town.live(Kind::Order).len(), 2);
    let open = town.open_exceptions().await;
    assert!(open.iter().any(|exception| exception.record == format!("order:{merged}")), "{open:?}");
}
