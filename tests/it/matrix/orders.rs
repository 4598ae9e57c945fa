//! Each channel order that is ours becomes exactly one order in SAP.

use crate::town::Town;
use b1_veeqo_sandbox::sap::{DocumentView, Kind};
use b1_veeqo_sandbox::seed::{MAIN, OVERFLOW};
use b1_veeqo_sandbox::veeqo::NewOrder;
use rust_decimal::Decimal;

async fn town(fenced: bool) -> Town {
    let town = Town::at_work(&[("MUG", 20), ("BOWL", 20)]).await;
    if fenced {
        town.prove_fence().await;
    }
    town
}

/// Item, warehouse, quantity of each line.
fn lines(document: &DocumentView) -> Vec<(&str, &str, Decimal)> {
    document
        .lines
        .iter()
        .map(|line| (line.item_code.as_str(), line.warehouse.as_str(), line.quantity))
        .collect()
}

/// What Veeqo shows of an order: its status, its total, and how much of the item is allocated in the main warehouse.
fn shown(town: &Town, order: i64, sku: &str) -> (&'static str, Decimal, i64) {
    let sellable = town.sellable(sku);
    let world = town.world.lock().unwrap();
    let order = world.veeqo.order(order).unwrap();
    let allocated = order.allocations.iter().flat_map(|parcel| &parcel.lines);
    let allocated = allocated.filter(|line| line.sellable_id == sellable).map(|line| line.quantity).sum();
    (order.status(), order.total(), allocated)
}

#[tokio::test]
async fn happy() {
    for fenced in [false, true] {
        let town = town(fenced).await;
        let mut new = town.new_order("1001", &[("MUG", 2), ("BOWL", 3)]);
        (new.delivery_cost, new.delivery_tax_rate) = (Decimal::new(495, 2), Decimal::new(20, 2));
        let order = town.place(new);
        town.allocate(order, MAIN, &[("MUG", 2), ("BOWL", 3)]);
        town.sync().await;
        let posted = town.only(Kind::Order);
        assert_eq!(lines(&posted), [("MUG", "01", 2.into()), ("BOWL", "01", 3.into())]);
        assert_eq!((posted.card_code.as_str(), posted.open), ("C-WEB", true));
        assert_eq!(posted.num_at_card.as_deref(), Some(&*format!("1001 [V{order}]")));
        let total = Decimal::new(6594, 2);
        assert_eq!(posted.total, total);
        assert_eq!(shown(&town, order, "MUG"), ("awaiting_fulfillment", total, 2));
        assert_eq!(committed(&town, "MUG"), 2.into());
        assert_eq!((town.open().await, town.live(Kind::DeliveryNote)), (vec![], vec![]));
    }
}

fn committed(town: &Town, item: &str) -> Decimal {
    town.world.lock().unwrap().sap.committed(item, "01")
}

/// Allocated in parts and over two warehouses: posted when the whole of it is.
#[tokio::test]
async fn partial() {
    let town = town(false).await;
    town.act(|world, now| world.sap.receive_goods("MUG", "02", 5.into(), now)).unwrap();
    town.sync().await;
    let order = town.place(town.new_order("1001", &[("MUG", 5)]));
    town.allocate(order, MAIN, &[("MUG", 2)]);
    town.sync().await;
    assert_eq!((town.live(Kind::Order), committed(&town, "MUG")), (vec![], 0.into()));
    assert_eq!(shown(&town, order, "MUG").0, "awaiting_stock");
    town.allocate(order, OVERFLOW, &[("MUG", 3)]);
    town.sync().await;
    let posted = town.only(Kind::Order);
    assert_eq!(lines(&posted), [("MUG", "01", 2.into()), ("MUG", "02", 3.into())]);
    assert_eq!((posted.total, town.open().await), (60.into(), vec![]));
    assert_eq!(shown(&town, order, "MUG"), ("awaiting_fulfillment", 60.into(), 5));
}

/// Paid and allocated long after it was placed, and shipped before it was ever seen.
#[tokio::test]
async fn late() {
    let town = town(false).await;
    let order = town.place(NewOrder { paid: false, ..town.new_order("1001", &[("MUG", 2)]) });
    town.sync().await;
    assert_eq!(town.live(Kind::Order), []);
    town.later(3 * 24 * 60);
    town.act(|world, now| world.veeqo.record_payment(order, "card", "", now)).unwrap();
    let parcel = town.allocate(order, MAIN, &[("MUG", 2)]);
    town.ship(parcel);
    town.sync().await;
    let (posted, delivery) = (town.only(Kind::Order), town.only(Kind::DeliveryNote));
    assert_eq!((lines(&posted), posted.open), (vec![("MUG", "01", 2.into())], false));
    assert_eq!(lines(&delivery), [("MUG", "01", 2.into())]);
    assert_eq!((shown(&town, order, "MUG").0, town.stock("MUG")), ("shipped", (18, 18)));
    assert_eq!(town.open().await, []);
}

/// Seen again and again, from a lost store, and by an answer that was lost after or before the commit.
#[tokio::test]
async fn twice() {
    for fenced in [false, true] {
        for fault in ["", "drop-after", "drop-before", "truncated"] {
            let town = town(fenced).await;
            let order = town.place(town.new_order("1001", &[("MUG", 2)]));
            town.allocate(order, MAIN, &[("MUG", 2)]);
            let path = if fenced { "$batch" } else { "Orders" };
            if !fault.is_empty() {
                town.faults(&format!("{fault}=#1@sap+POST+/b1s/v2/{path}"), 1);
            }
            town.sync().await;
            town.faults("", 0);
            town.later(5);
            town.sync().await;
            town.act(|world, now| world.veeqo.edit_order(order, |_| {}, now)).unwrap();
            town.sync().await;
            town.lose_store();
            town.sync().await;
            let posted = town.only(Kind::Order);
            let case = format!("fenced: {fenced}, {fault}");
            assert_eq!((lines(&posted), posted.total), (vec![("MUG", "01", 2.into())], 24.into()), "{case}");
            assert_eq!(town.world.lock().unwrap().sap.documents(Kind::Order).count(), 1, "{case}");
            assert_eq!((committed(&town, "MUG"), town.open().await), (2.into(), vec![]), "{case}");
            assert_eq!(shown(&town, order, "MUG"), ("awaiting_fulfillment", 24.into(), 2), "{case}");
        }
    }
}

/// Cancelled before it was posted: never in SAP. A parcel that had left is not shown any more, and its units are a movement.
#[tokio::test]
async fn cancelled() {
    let town = town(false).await;
    let order = town.place(town.new_order("1001", &[("MUG", 2)]));
    town.allocate(order, MAIN, &[("MUG", 2)]);
    town.act(|world, now| world.veeqo.cancel_order(order, None, now)).unwrap();
    let gone = town.place(NewOrder { paid: false, ..town.new_order("1002", &[("MUG", 1)]) });
    let parcel = town.allocate(gone, MAIN, &[("MUG", 1)]);
    town.ship(parcel);
    town.act(|world, now| world.veeqo.cancel_order(gone, None, now)).unwrap();
    town.sync().await;
    town.sync().await;
    assert_eq!(town.world.lock().unwrap().sap.documents(Kind::Order).count(), 0);
    assert_eq!(shown(&town, order, "MUG").0, "cancelled");
    assert_eq!((committed(&town, "MUG"), town.stock("MUG")), (0.into(), (19, 19)));
    assert_eq!(
        (town.adjusted(), town.open().await),
        (vec![("MUG".to_owned(), -1)], vec![]),
        "a parcel that nobody shows"
    );
}

/// Three orders in one pass, so that there is a group, and the engine dies at every request.
#[tokio::test]
async fn crash() {
    for fenced in [false, true] {
        for after in [false, true] {
            for request in 1.. {
                let town = town(fenced).await;
                let orders: Vec<i64> = (0..3)
                    .map(|number| {
                        let order = town.place(town.new_order(&number.to_string(), &[("MUG", 1)]));
                        town.allocate(order, MAIN, &[("MUG", 1)]);
                        order
                    })
                    .collect();
                town.crash_at(request, after);
                let (_, crashes) = town.recover().await;
                if crashes == 0 {
                    assert!(request > 10, "only {request} requests");
                    break;
                }
                town.later(2);
                town.sync().await;
                let case = format!("fenced: {fenced}, request {request}, after: {after}");
                let posted = town.live(Kind::Order);
                let mut found: Vec<_> =
                    posted.iter().map(|order| order.num_at_card.clone().unwrap()).collect();
                found.sort();
                let expected: Vec<_> =
                    orders.iter().enumerate().map(|(n, order)| format!("{n} [V{order}]")).collect();
                assert_eq!(found, expected, "{case}");
                assert!(posted.iter().all(|order| lines(order) == [("MUG", "01", 1.into())]), "{case}");
                assert_eq!((committed(&town, "MUG"), town.open().await), (3.into(), vec![]), "{case}");
            }
        }
    }
}
