//! A daemon that is asked to stop in the middle of its work.

use crate::town::Town;
use b1_veeqo_sandbox::sap::NewItem;

#[tokio::test]
async fn a_stop_finishes_the_record_under_way_and_begins_no_other() {
    let town = Town::small(&[]);
    for number in 1..=30 {
        town.item(NewItem::new(format!("MUG-{number}"), "Mug"), 1);
    }
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    town.just_before(12, move |_, _| stop.send(()).unwrap());
    let engine = town.engine();
    engine.run(async { stopped.await.unwrap() }).await.unwrap();
    let made = town.act(|world, _| world.veeqo.products().count());
    assert!((1..15).contains(&made), "{made} products were made before the stop");
    town.sync().await;
    assert_eq!(town.act(|world, _| world.veeqo.products().count()), 30);
}
