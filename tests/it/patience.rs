//! Creates whose answers are lost again and again.

use crate::town::{End, Town};
use b1_veeqo_sandbox::sap::Kind;

/// Each run is a process of its own, as from a timetable, and each loses the order before SAP sees it.
#[tokio::test]
async fn an_order_that_is_lost_again_and_again_is_posted_once_in_the_end() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.sold("MUG", 1);
    for run in 1..=6 {
        town.faults("drop-before=#1@sap+POST+/b1s/v2/Orders", run);
        let ended = town.pass().await;
        assert!(matches!(ended, End::Complete(_)), "run {run}: {ended:?}");
        town.later(1);
    }
    town.faults("", 0);
    for _ in 0..4 {
        town.sync().await;
        town.later(5);
    }
    town.only(Kind::Order);
    assert_eq!(town.open().await, []);
}
