//! Each sales order of SAP's own is in Veeqo once while SAP asks for it, and comes back as deliveries.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::Kind;
use b1_veeqo_sandbox::seed::{MAIN, PUSH_CHANNEL};
use b1_veeqo_sandbox::veeqo::NewOrder;
use serde_json::json;

async fn trading(fenced: bool) -> Town {
    let town = Town::in_trade(&[("MUG", 10), ("BOWL", 5)]).await;
    if fenced {
        town.prove_fence().await;
    }
    town
}

/// The warehouse allocates and despatches everything of the one live order in the channel.
fn despatch(town: &Town, lines: &[(&str, i64)]) -> i64 {
    let parcel = town.allocate(town.only_pushed().id, MAIN, lines);
    town.ship(parcel);
    parcel
}

/// Deliveries as item and quantity of each line, in the order of their keys; each is based on that order.
fn delivered(town: &Town, sale: i64) -> Vec<Vec<(String, i64)>> {
    let deliveries = town.live(Kind::DeliveryNote);
    let lines = deliveries.iter().map(|delivery| {
        let line = |line: &b1_veeqo_sandbox::sap::LineView| {
            let (kind, entry, _) = line.base.unwrap();
            assert_eq!((kind, entry), (17, sale));
            (line.item_code.clone(), line.quantity.try_into().unwrap())
        };
        delivery.lines.iter().map(line).collect()
    });
    lines.collect()
}

#[tokio::test]
async fn happy() {
    let town = trading(false).await;
    let sale = town.raise(&[("MUG", 2), ("BOWL", 1)]);
    town.sync().await;
    assert_eq!(town.pushed_texts(), [format!("1 [B{sale}] awaiting_stock MUG 2, BOWL 1")]);
    let parcel = despatch(&town, &[("MUG", 2), ("BOWL", 1)]);
    town.sync().await;
    town.sync().await;
    let (order, delivery) = (town.only(Kind::Order), town.only(Kind::DeliveryNote));
    assert_eq!(delivered(&town, sale), [[("MUG".to_owned(), 2), ("BOWL".to_owned(), 1)]]);
    assert_eq!(
        (delivery.num_at_card, delivery.tracking_number),
        (Some(format!("1 [B{sale}] [A{parcel}]")), Some("TRK1".to_owned()))
    );
    assert_eq!((order.open, order.total, delivery.total), (false, delivery.total, order.total));
    assert_eq!(town.pushed_texts(), [format!("1 [B{sale}] shipped MUG 2, BOWL 1")]);
    assert_eq!((town.stock("MUG"), town.stock("BOWL")), ((8, 8), (4, 4)));
    assert_eq!((town.open().await, town.adjusted()), (vec![], vec![]));
}

#[tokio::test]
async fn partial() {
    let town = trading(false).await;
    let sale = town.raise(&[("MUG", 5), ("BOWL", 2)]);
    // A person has delivered one before the order goes to Veeqo.
    town.deliver_by_hand(&town.only(Kind::Order), 0, 1, json!({}));
    town.sync().await;
    assert_eq!(town.pushed_texts(), [format!("1 [B{sale}] awaiting_stock MUG 4, BOWL 2")]);
    for lines in [[("MUG", 3)].as_slice(), &[("MUG", 1), ("BOWL", 2)]] {
        despatch(&town, lines);
        town.sync().await;
    }
    let mug = |quantity| ("MUG".to_owned(), quantity);
    let expected = [vec![mug(1)], vec![mug(3)], vec![mug(1), ("BOWL".to_owned(), 2)]];
    assert_eq!(delivered(&town, sale), expected);
    assert!(!town.only(Kind::Order).open);
    assert_eq!((town.stock("MUG"), town.stock("BOWL")), ((5, 5), (3, 3)));
    assert_eq!((town.open().await, town.adjusted()), (vec![], vec![]));
}

#[tokio::test]
async fn late() {
    let town = trading(false).await;
    let sale = town.raise_with(&[("MUG", 2)], json!({ "Confirmed": "tNO" }));
    town.sync().await;
    assert_eq!((town.pushed_texts(), town.only(Kind::Order).open), (vec![], true));
    town.later(3 * 24 * 60);
    town.change_sale(sale, json!({ "Confirmed": "tYES" }));
    // The answer is lost, the engine with it, and the parcel leaves before anybody has seen the order.
    town.faults("drop-after=#1@veeqo+POST+/orders", 1);
    town.sync().await;
    town.faults("", 1);
    let parcel = despatch(&town, &[("MUG", 2)]);
    town.later(24 * 60);
    town.sync().await;
    assert_eq!(delivered(&town, sale), [[("MUG".to_owned(), 2)]]);
    assert_eq!(town.only(Kind::DeliveryNote).num_at_card, Some(format!("1 [B{sale}] [A{parcel}]")));
    assert_eq!((town.stock("MUG"), town.open().await, town.adjusted()), ((8, 8), vec![], vec![]));
}

#[tokio::test]
async fn twice() {
    for fault in ["drop-after=#1", "drop-before=#1", "error=#1", "slow=#1:600s"] {
        let town = trading(false).await;
        let sale = town.raise(&[("MUG", 2)]);
        town.faults(&format!("{fault}@veeqo+POST+/orders"), 1);
        town.sync().await;
        assert_eq!(town.world.lock().unwrap().faults.struck(), 1, "{fault}");
        town.faults("", 1);
        for _ in 0..2 {
            town.later(5);
            town.sync().await;
            assert_eq!(town.pushed_texts(), [format!("1 [B{sale}] awaiting_stock MUG 2")], "{fault}");
        }
        // Whoever made a second one, it is told.
        let twin = town.place(NewOrder {
            channel: PUSH_CHANNEL,
            ..town.new_order(&format!("1 [B{sale}]"), &[("MUG", 2)])
        });
        town.sync().await;
        assert_eq!(town.open().await, [(Code::DuplicateDocument, format!("sale:{sale}"))], "{fault}");
        town.act(|world, now| world.veeqo.cancel_order(twin, None, now)).unwrap();
        town.sync().await;
        despatch(&town, &[("MUG", 2)]);
        town.sync().await;
        assert_eq!(
            (delivered(&town, sale), town.open().await),
            (vec![vec![("MUG".to_owned(), 2)]], vec![]),
            "{fault}"
        );
    }
}

#[tokio::test]
async fn cancelled() {
    // Before it is in Veeqo, while it is there, and after a part of it has left.
    let town = trading(false).await;
    let sales = [1, 2, 4].map(|quantity| town.raise(&[("MUG", quantity)]));
    let cancel = |sale| town.act(|world, now| world.sap.cancel(Kind::Order, sale, now)).unwrap();
    cancel(sales[0]);
    town.sync().await;
    cancel(sales[1]);
    town.sync().await;
    let [second, third] = [1, 2].map(|index| format!("{} [B{}]", index + 1, sales[index]));
    assert_eq!(
        town.pushed_texts(),
        [format!("{second} cancelled MUG 2"), format!("{third} awaiting_stock MUG 4")]
    );
    despatch(&town, &[("MUG", 3)]);
    town.sync().await;
    town.act(|world, now| world.sap.close(Kind::Order, sales[2], now)).unwrap();
    town.sync().await;
    assert_eq!(town.open().await, [(Code::SaleChangedAfterDespatch, format!("sale:{}", sales[2]))]);
    assert_eq!(
        town.pushed_texts()[1],
        format!("{third} awaiting_stock MUG 4"),
        "a person decides about the rest"
    );
    assert_eq!(delivered(&town, sales[2]), [[("MUG".to_owned(), 3)]]);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((7, 7), vec![]));
}

/// From the order in SAP to the delivery, with a change in between.
fn play(town: &Town, sale: i64, step: usize) {
    match step {
        0 => {}
        1 => town.change_sale(sale, json!({ "DocumentLines": [{ "LineNum": 0, "Quantity": 3 }] })),
        _ => drop(despatch(town, &[("MUG", 3)])),
    }
}

#[tokio::test]
async fn crash() {
    // Behind the fence and without it, and with the store lost in the crash.
    for (fenced, lost, steps) in [(true, false, 2..3), (false, false, 0..3), (false, true, 0..2)] {
        for step in steps {
            for after in [false, true] {
                for request in 1.. {
                    let town = trading(fenced).await;
                    let sale = town.raise(&[("MUG", 2)]);
                    for earlier in 0..step {
                        play(&town, sale, earlier);
                        town.sync().await;
                    }
                    play(&town, sale, step);
                    town.crash_at(request, after);
                    let ended = town.pass().await;
                    let crashed = matches!(ended, crate::town::End::Crashed);
                    if lost {
                        town.lose_store();
                    }
                    let _ = town.recover().await;
                    let case = format!(
                        "fenced: {fenced}, lost: {lost}, step {step}, request {request}, after: {after}"
                    );
                    check(&town, sale, step, &case).await;
                    if !crashed {
                        assert!(request > 5, "only {request} requests");
                        break;
                    }
                }
            }
        }
    }
}

async fn check(town: &Town, sale: i64, step: usize, case: &str) {
    let (first, second) = (format!("1 [B{sale}]"), format!("1 [B{sale}.1]"));
    let expected = match step {
        0 => vec![format!("{first} awaiting_stock MUG 2")],
        1 => vec![format!("{first} cancelled MUG 2"), format!("{second} awaiting_stock MUG 3")],
        _ => vec![format!("{first} cancelled MUG 2"), format!("{second} shipped MUG 3")],
    };
    assert_eq!(town.pushed_texts(), expected, "{case}");
    let parcels = if step == 2 { vec![vec![("MUG".to_owned(), 3)]] } else { vec![] };
    assert_eq!(delivered(town, sale), parcels, "{case}");
    assert_eq!(town.live(Kind::Order).len(), 1, "{case}");
    let left = if step == 2 { 7 } else { 10 };
    assert_eq!(
        (town.stock("MUG"), town.adjusted(), town.open().await),
        ((left, left), vec![], vec![]),
        "{case}"
    );
}
