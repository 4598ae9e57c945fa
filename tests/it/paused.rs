//! Flows and warehouses that an operator paused, and hours in which nothing is begun.

use crate::town::Town;
use b1_veeqo_mapping::WarehouseCode;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, PAIRS};
use b1_veeqo_sync::ledger::{Flow, Operator};
use b1_veeqo_sync::pause::{Pause, Scope, pause, resume};
use b1_veeqo_sync::watch::{Level, Status, status};
use jiff::{SignedDuration, Timestamp};

fn by(at: Timestamp) -> Operator {
    Operator { name: "ann".to_owned(), at }
}

async fn paused(town: &Town, scope: Scope, until: Option<Timestamp>) {
    let wanted = Pause { scope, reason: None, since: town.now(), until };
    pause(town.store().as_ref(), &wanted, &by(town.now())).await.unwrap();
}

async fn resumed(town: &Town, scope: &Scope) {
    assert!(resume(town.store().as_ref(), scope, &by(town.now())).await.unwrap());
}

async fn standing(town: &Town) -> Status {
    status(town.store().as_ref(), &town.settings, town.now()).await.unwrap()
}

#[tokio::test]
async fn a_paused_flow_loses_nothing_and_holds_up_no_other() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (orders, despatch) = (Scope::Flow(Flow::Orders), Scope::Flow(Flow::Despatch));
    paused(&town, orders.clone(), None).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    town.count("MUG", 3);
    town.sync().await;
    assert_eq!(town.live(Kind::Order), []);
    assert_eq!(town.adjusted(), [("MUG".to_owned(), 3)], "stock goes on");
    assert_eq!(standing(&town).await.level, Level::Attention);

    resumed(&town, &orders).await;
    paused(&town, despatch.clone(), None).await;
    town.later(1);
    town.sync().await;
    town.only(Kind::Order);
    assert_eq!(town.live(Kind::DeliveryNote), []);

    resumed(&town, &despatch).await;
    town.later(1);
    town.sync().await;
    town.only(Kind::DeliveryNote);
    assert_eq!(town.stock("MUG"), (11, 11));
    assert_eq!(town.adjusted(), [("MUG".to_owned(), 3)]);
    assert_eq!(standing(&town).await.level, Level::Well);
}

#[tokio::test]
async fn a_paused_warehouse_holds_up_what_names_it_alone() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let main = Scope::Warehouse(WarehouseCode::new(PAIRS[0].0).unwrap());
    paused(&town, main.clone(), Some(town.now() + SignedDuration::from_hours(8))).await;
    let in_main = town.place(town.new_order("1001", &[("MUG", 1)]));
    town.allocate(in_main, MAIN, &[("MUG", 1)]);
    town.count("MUG", 4);
    town.act(|world, now| world.sap.receive_goods("MUG", PAIRS[1].0, 5.into(), now)).unwrap();
    town.sync().await;
    assert_eq!(town.live(Kind::Order), []);
    assert_eq!(town.stock("MUG"), (10, 14), "the paused warehouse is left alone");
    assert_eq!(town.stock_in("MUG", PAIRS[1]), (5, 5), "the other is not");

    town.later(9 * 60);
    town.sync().await;
    town.only(Kind::Order);
    assert_eq!(town.stock("MUG"), (14, 14), "the pause ended by itself");
    assert_eq!(town.open().await, []);
}

#[tokio::test]
async fn a_pause_takes_effect_at_the_next_record() {
    let town = Town::at_work(&[("MUG", 40)]).await;
    for number in 1..=40 {
        let order = town.place(town.new_order(&format!("1{number}"), &[("MUG", 1)]));
        town.allocate(order, MAIN, &[("MUG", 1)]);
    }
    // Somebody pauses while one of the first is under way; the worker notices within a second.
    let (store, since) = (town.store(), town.now());
    // They go in groups, which take two seconds each.
    town.faults("slow=1:2s@sap+POST+/b1s/v2/$batch,slow=1:2s@sap+POST+/b1s/v2/Orders", 1);
    town.just_before(9, move |_, _| {
        let wanted = Pause { scope: Scope::Flow(Flow::Orders), reason: None, since, until: None };
        tokio::spawn(async move { pause(store.as_ref(), &wanted, &by(since)).await.unwrap() });
    });
    town.sync().await;
    let posted = town.live(Kind::Order).len();
    assert!((1..40).contains(&posted), "{posted} orders were posted before the pause");
}

#[tokio::test]
async fn nothing_is_begun_in_a_maintenance_window_and_its_end_is_waited_for() {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.ship(parcel);
    let now = town.now();
    let end = now + SignedDuration::from_mins(30);
    let window = format!("daily {}-{}", now.strftime("%H:%M"), end.strftime("%H:%M"));
    town.settings.operations.windows = vec![window.parse().unwrap()];
    assert!(standing(&town).await.maintenance_until.is_some());
    let (first, seen) = tokio::sync::oneshot::channel();
    town.just_before(1, move |_, now| first.send(now).unwrap());
    town.sync().await;
    assert_eq!(seen.await.unwrap().as_second() / 60, end.as_second() / 60, "the first request");
    town.only(Kind::DeliveryNote);
    assert_eq!(standing(&town).await.level, Level::Well);
}
