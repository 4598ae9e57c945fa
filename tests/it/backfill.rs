//! Orders that were left out or missed are taken in by the flows' own way.

use crate::town::Town;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::WEB_SHOP;
use b1_veeqo_sync::ledger::Operator;
use b1_veeqo_sync::{Backfill, backfill};
use jiff::SignedDuration;

async fn ask(town: &Town, wanted: Backfill) {
    let by = Operator { name: "ann".to_owned(), at: town.now() };
    backfill(town.store().as_ref(), wanted, &by).await.unwrap();
}

#[tokio::test]
async fn what_a_rule_left_out_is_posted_and_delivered_once_the_rule_is_gone() {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    let began = town.now();
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().ignored = true;
    let (_, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    town.sync().await;
    town.settings.channels.get_mut(&WEB_SHOP).unwrap().ignored = false;
    town.sync().await;
    assert_eq!(town.live(Kind::Order), [], "nothing new is known of it");

    let wanted = Backfill::Between { from: began, to: town.now() };
    let estimate = town.engine().estimate(&wanted).await.unwrap();
    assert_eq!((estimate.orders, estimate.written, estimate.before_go_live), (1, 0, 0));
    assert!(estimate.requests > 2, "{estimate:?}");
    ask(&town, wanted.clone()).await;
    town.sync().await;
    town.only(Kind::Order);
    town.only(Kind::DeliveryNote);
    assert_eq!(town.engine().estimate(&wanted).await.unwrap().written, 1);
    for _ in 0..2 {
        town.later(5);
        town.sync().await;
    }
    assert_eq!(town.stock("MUG"), (8, 8), "the parcel is booked once, whatever it was taken for before");
    ask(&town, wanted).await;
    town.sync().await;
    town.only(Kind::Order);
    town.only(Kind::DeliveryNote);
}

#[tokio::test]
async fn nothing_from_before_go_live_is_posted() {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    let (order, _) = town.sold("MUG", 1);
    town.settings.since = town.now() + SignedDuration::from_mins(1);
    ask(&town, Backfill::Ids(vec![order])).await;
    let estimate = town.engine().estimate(&Backfill::Ids(vec![order])).await.unwrap();
    assert_eq!((estimate.orders, estimate.before_go_live), (1, 1));
    town.sync().await;
    assert_eq!(town.live(Kind::Order), []);
}
