//! Parcels first: however much other work there is, a parcel that left is delivered soon.

use crate::town::Town;
use b1_veeqo_sandbox::sap::NewItem;
use b1_veeqo_sandbox::seed::MAIN;
use std::time::Duration;

/// Requests between the moment a parcel left and its delivery, of a pass that has much else to do.
async fn requests_until_delivered(town: &Town, parcel: i64, left_at: u64) -> (usize, usize) {
    town.asked();
    town.just_before(left_at, move |world, now| {
        world.veeqo.ship(parcel, None, now).unwrap();
    });
    town.sync().await;
    assert!(!town.is_to_come());
    let asked = town.asked();
    let delivered = asked.iter().position(|line| line == "POST /b1s/v2/DeliveryNotes").unwrap();
    (delivered + 1 - usize::try_from(left_at).unwrap(), asked.len())
}

/// A town with an order in SAP whose parcel is about to leave, that looks for parcels each second.
async fn about_to_leave() -> (Town, i64) {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    town.settings.intervals.shipments = Duration::from_secs(1);
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    (town, parcel)
}

#[tokio::test]
async fn a_catalogue_in_the_making_does_not_delay_a_parcel() {
    let (town, parcel) = about_to_leave().await;
    for number in 0..400 {
        town.act(|world, now| {
            world.sap.add_item(NewItem::new(format!("NEW-{number}"), "New").priced(1.into()), now)
        });
    }
    let (until_delivered, all) = requests_until_delivered(&town, parcel, 20).await;
    assert!(all > 400, "only {all} requests");
    // A request takes 20 ms: a second is fifty of them, and the look itself takes a few.
    assert!(until_delivered <= 60, "{until_delivered} of {all} requests");
    assert_eq!((town.stock("MUG"), town.adjusted(), town.open().await), ((8, 8), vec![], vec![]));
}

#[tokio::test]
async fn many_orders_do_not_delay_a_parcel_nor_one_whose_order_is_the_last_of_them() {
    for of_the_last in [false, true] {
        let (town, mut parcel) = about_to_leave().await;
        town.receive("MUG", 500);
        town.sync().await;
        for number in 0..100 {
            let order = town.place(town.new_order(&format!("{}", 2001 + number), &[("MUG", 1)]));
            town.allocate(order, MAIN, &[("MUG", 1)]);
        }
        if of_the_last {
            let last = town.place(town.new_order("9999", &[("MUG", 1)]));
            parcel = town.allocate(last, MAIN, &[("MUG", 1)]);
        }
        // Orders go in groups of ten, which take two seconds each.
        town.faults("slow=1:2s@sap+POST+/b1s/v2/$batch,slow=1:2s@sap+POST+/b1s/v2/Orders", 1);
        let (until_delivered, all) = requests_until_delivered(&town, parcel, 20).await;
        assert!(all > 40, "only {all} requests");
        assert!(until_delivered <= 25, "{until_delivered} of {all} requests, of the last: {of_the_last}");
        assert_eq!((town.adjusted(), town.open().await), (vec![], vec![]));
    }
}

#[tokio::test]
async fn stock_being_written_does_not_delay_a_parcel() {
    let (town, parcel) = about_to_leave().await;
    for number in 0..60 {
        town.item(NewItem::new(format!("NEW-{number}"), "New"), 3);
    }
    let (until_delivered, all) = requests_until_delivered(&town, parcel, 150).await;
    assert!(all > 200, "only {all} requests");
    assert!(until_delivered <= 60, "{until_delivered} of {all} requests");
    assert_eq!((town.stock("MUG"), town.stock("NEW-7"), town.open().await), ((8, 8), (3, 3), vec![]));
}
