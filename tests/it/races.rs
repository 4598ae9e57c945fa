//! Things that happen while the engine reads and writes stock.

use crate::town::Town;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::veeqo::Order;

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

/// Stock and its allocation fall together and the shipment shows later: a parcel, not a loss.
#[tokio::test]
async fn a_shipment_that_shows_late_is_not_booked_as_a_loss() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (order, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.ship(parcel);
    let hide = |order: &mut Order| order.allocations[0].shipment.take();
    let hidden = town.act(|world, now| {
        let mut hidden = None;
        world.veeqo.edit_order(order, |order| hidden = hide(order), now).unwrap();
        hidden
    });
    town.sync().await;
    town.sync().await;
    assert_eq!((town.adjusted(), town.live(Kind::DeliveryNote).len()), (vec![], 0));
    town.act(|world, now| world.veeqo.edit_order(order, |order| order.allocations[0].shipment = hidden, now))
        .unwrap();
    town.sync().await;
    town.only(Kind::DeliveryNote);
    assert_eq!((town.adjusted(), town.stock("MUG"), town.open().await), (vec![], (8, 8), vec![]));
}
