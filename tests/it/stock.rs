//! Stock moves on either side, and each movement is booked once and as what it was.

use crate::town::Town;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::{Kind, NewItem};
use b1_veeqo_sandbox::seed::{MAIN, OVERFLOW, PAIRS};
use b1_veeqo_sync::{Event, Observer};
use std::sync::{Arc, Mutex};

fn pair(item: &str) -> String {
    format!("pair:{item}@01")
}

#[tokio::test]
async fn a_loss_and_a_gain_in_veeqo_become_one_issue_and_one_receipt() {
    let town = Town::at_work(&[("MUG", 10), ("BOWL", 20)]).await;
    town.count("MUG", -3);
    town.count("BOWL", 2);
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.stock("BOWL")), ((7, 7), (22, 22)));
    assert_eq!(town.adjusted(), [("BOWL".to_owned(), 2), ("MUG".to_owned(), -3)]);
    assert_eq!(town.open().await, []);
    town.sync().await;
    assert_eq!(town.adjusted().len(), 2);
}

#[tokio::test]
async fn goods_received_in_sap_go_to_veeqo() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.receive("MUG", 24);
    town.sync().await;
    assert_eq!(town.stock("MUG"), (34, 34));
    assert_eq!(town.adjusted(), []);
}

#[tokio::test]
async fn different_movements_on_both_sides_are_both_booked() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.receive("MUG", 24);
    town.count("MUG", -3);
    town.sync().await;
    assert_eq!(town.stock("MUG"), (31, 31));
    assert_eq!(town.adjusted(), [("MUG".to_owned(), -3)]);
    assert_eq!(town.open().await, []);
}

#[tokio::test]
async fn the_same_on_both_sides_is_a_question_that_a_retry_answers() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.receive("MUG", 5);
    town.count("MUG", 5);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::StockMovedBothSides, pair("MUG"))]);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((15, 15), vec![]));
    town.retry().await;
    town.sync().await;
    assert_eq!(town.open().await, []);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((15, 15), vec![]));
    town.count("MUG", -1);
    town.sync().await;
    assert_eq!(town.stock("MUG"), (14, 14), "the pair takes part again");
}

#[tokio::test]
async fn parcels_go_on_while_a_pair_is_paused() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    let (_, parcel) = town.sold("MUG", 2);
    town.sync().await;
    town.receive("MUG", 5);
    town.count("MUG", 5);
    town.sync().await;
    town.ship(parcel);
    town.sync().await;
    assert_eq!(town.stock("MUG"), (13, 13));
    town.retry().await;
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (13, 13), vec![]));
}

#[tokio::test]
async fn a_movement_seen_again_on_the_other_side_within_a_day_is_a_question() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.receive("MUG", 5);
    town.sync().await;
    assert_eq!(town.stock("MUG"), (15, 15));
    town.later(120);
    town.count("MUG", 5);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::StockSeenTwice, pair("MUG"))]);
    assert_eq!((town.stock("MUG"), town.adjusted()), ((15, 20), vec![]));
    town.retry().await;
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG")), (vec![], (20, 20)));
}

#[tokio::test]
async fn the_same_movement_two_days_later_is_another_one() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.receive("MUG", 5);
    town.sync().await;
    town.later(48 * 60);
    town.count("MUG", 5);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG")), (vec![], (20, 20)));
}

#[tokio::test]
async fn a_line_that_sap_refuses_is_held_and_the_others_go() {
    let town = Town::at_work(&[("MUG", 10), ("BOWL", 20), ("CUP", 5)]).await;
    town.count("BOWL", -21);
    town.count("MUG", -3);
    town.count("CUP", -1);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::NegativeStockBlocked, pair("BOWL"))]);
    assert_eq!((town.stock("MUG"), town.stock("BOWL"), town.stock("CUP")), ((7, 7), (20, -1), (4, 4)));
    town.count("BOWL", 1);
    town.retry().await;
    town.sync().await;
    assert_eq!((town.open().await, town.stock("BOWL")), (vec![], (0, 0)));
}

#[tokio::test]
async fn a_gain_without_a_cost_waits_until_there_is_one() {
    let town = Town::at_work(&[("MUG", 0)]).await;
    town.count("MUG", 3);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::StockNoCost, pair("MUG"))]);
    assert_eq!(town.stock("MUG"), (0, 3));
    town.receive("MUG", 1);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG")), (vec![], (4, 4)));
}

/// Somebody who goes on counting while the engine waits for the stock to hold still.
struct Counter(Mutex<Option<Box<dyn FnOnce() + Send>>>);

impl std::fmt::Debug for Counter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Counter")
    }
}

impl Observer for Counter {
    fn event(&self, event: &Event) {
        if matches!(event, Event::Waiting { .. })
            && let Some(act) = self.0.lock().unwrap().take()
        {
            act();
        }
    }
}

#[tokio::test]
async fn what_does_not_hold_still_is_booked_once_it_does() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.count("MUG", -3);
    let (world, sellable, at) = (town.world.clone(), town.sellable("MUG"), town.now());
    let again = move || {
        world.lock().unwrap().veeqo.move_stock(sellable, PAIRS[0].1, 2, at).unwrap();
    };
    let counter = Arc::new(Counter(Mutex::new(Some(Box::new(again)))));
    let _ = town.engine().observed(counter).sync_once().await.unwrap();
    assert_eq!(town.adjusted(), [("MUG".to_owned(), -1)], "one movement, not two");
    assert_eq!(town.stock("MUG"), (9, 9));
}

#[tokio::test]
async fn a_level_whose_answer_was_lost_is_written_once() {
    for fault in ["drop-after=#1@veeqo+PUT", "drop-before=#1@veeqo+PUT", "error=#1@veeqo+PUT"] {
        let town = Town::at_work(&[("MUG", 10)]).await;
        town.receive("MUG", 5);
        town.faults(fault, 1);
        town.sync().await;
        assert_eq!(town.world.lock().unwrap().faults.struck(), 1, "{fault}");
        assert_eq!((town.open().await, town.stock("MUG")), (vec![], (15, 15)), "{fault}");
    }
}

#[tokio::test]
async fn goods_documents_whose_answer_was_lost_are_posted_once() {
    for (difference, path) in [(-3, "InventoryGenExits"), (3, "InventoryGenEntries")] {
        for fault in ["drop-after", "drop-before", "error", "lock", "slow"] {
            let town = Town::at_work(&[("MUG", 10)]).await;
            town.count("MUG", difference);
            let amount = if fault == "slow" { "#1:600s" } else { "#1" };
            town.faults(&format!("{fault}={amount}@sap+POST+/b1s/v2/{path}"), 1);
            town.sync().await;
            assert_eq!(town.world.lock().unwrap().faults.struck(), 1, "{fault}");
            let level = 10 + difference;
            assert_eq!((town.open().await, town.stock("MUG")), (vec![], (level, level)), "{fault}");
            assert_eq!(town.adjusted().len(), 1, "{fault}");
        }
    }
}

#[tokio::test]
async fn items_in_batches_or_with_serials_are_adjusted_by_people() {
    use b1_veeqo_sandbox::sap::Tracking;
    let town = Town::small(&[]);
    town.item(NewItem::new("TEA", "Tea").tracked(Tracking::Batches), 0);
    town.item(NewItem::new("KETTLE", "Kettle").tracked(Tracking::Serials), 0);
    town.act(|world, now| {
        world.sap.receive_batch("TEA", "01", "B1", 8.into(), None, now).unwrap();
        world.sap.receive_serials("KETTLE", "01", &["K1", "K2"], now).unwrap();
    });
    town.sync().await;
    assert_eq!((town.stock("TEA"), town.stock("KETTLE")), ((8, 8), (2, 2)));
    town.count("TEA", -1);
    town.count("KETTLE", -1);
    town.sync().await;
    let mut told: Vec<_> = town.open().await;
    told.sort();
    let mut expected =
        [(Code::StockBatchAdjustment, pair("TEA")), (Code::StockSerialAdjustment, pair("KETTLE"))];
    expected.sort();
    assert_eq!(told, expected);
    assert_eq!((town.stock("TEA"), town.stock("KETTLE"), town.adjusted()), ((8, 7), (2, 1), vec![]));
    town.count("TEA", 1);
    town.count("KETTLE", 1);
    town.sync().await;
    assert_eq!(town.open().await, [], "found again");
}

#[tokio::test]
async fn a_transfer_in_sap_moves_both_warehouses_in_veeqo() {
    let town = Town::at_work(&[("MUG", 10)]).await;
    town.act(|world, now| world.sap.transfer_goods("MUG", "01", "02", 4.into(), now)).unwrap();
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.stock_in("MUG", ("02", OVERFLOW))), ((6, 6), (4, 4)));
    assert_eq!(town.live(Kind::InventoryGenExit), []);
}

/// Moves units from Veeqo's main warehouse to the other, as a person does: two changes of levels.
fn carry(town: &Town, sku: &str, units: i64) {
    let sellable = town.sellable(sku);
    town.act(|world, now| {
        world.veeqo.move_stock(sellable, MAIN, -units, now).unwrap();
        world.veeqo.move_stock(sellable, OVERFLOW, units, now).unwrap();
    });
}

fn transfers(town: &Town) -> Vec<(String, String, String, i64)> {
    let world = town.world.lock().unwrap();
    let lines = world.sap.transfers().flat_map(|transfer| transfer.lines);
    lines.map(|(item, from, to, units)| (item, from, to, units.try_into().unwrap())).collect()
}

fn moved(item: &str, units: i64) -> (String, String, String, i64) {
    (item.to_owned(), "01".to_owned(), "02".to_owned(), units)
}

#[tokio::test]
async fn units_that_moved_between_warehouses_in_veeqo_become_one_transfer() {
    let town = Town::at_work(&[("MUG", 10), ("BOWL", 10)]).await;
    carry(&town, "MUG", 4);
    carry(&town, "BOWL", 3);
    town.count("BOWL", -1);
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.stock_in("MUG", ("02", OVERFLOW))), ((6, 6), (4, 4)));
    assert_eq!((town.stock("BOWL"), town.stock_in("BOWL", ("02", OVERFLOW))), ((6, 6), (3, 3)));
    assert_eq!(transfers(&town), [moved("BOWL", 3), moved("MUG", 4)]);
    assert_eq!(town.adjusted(), [("BOWL".to_owned(), -1)]);
    assert_eq!(town.open().await, []);
    town.sync().await;
    assert_eq!((transfers(&town).len(), town.adjusted().len()), (2, 1));
}

#[tokio::test]
async fn a_transfer_whose_answer_was_lost_is_posted_once_in_both_modes() {
    for fenced in [true, false] {
        for fault in ["drop-after", "drop-before", "error", "lock", "slow"] {
            let town = Town::at_work(&[("MUG", 10)]).await;
            if fenced {
                town.prove_fence().await;
            }
            carry(&town, "MUG", 4);
            let amount = if fault == "slow" { "#1:600s" } else { "#1" };
            let path = if fenced { "$batch" } else { "StockTransfers" };
            town.faults(&format!("{fault}={amount}@sap+POST+/b1s/v2/{path}"), 1);
            town.sync().await;
            let case = format!("{fault}, fenced: {fenced}");
            assert_eq!(town.world.lock().unwrap().faults.struck(), 1, "{case}");
            town.sync().await;
            assert_eq!((transfers(&town), town.open().await), (vec![moved("MUG", 4)], vec![]), "{case}");
            let levels = (town.stock("MUG"), town.stock_in("MUG", ("02", OVERFLOW)));
            assert_eq!(levels, ((6, 6), (4, 4)), "{case}");
        }
    }
}

#[tokio::test]
async fn a_movement_beyond_a_limit_is_posted_once_a_person_has_looked() {
    let mut town = Town::at_work(&[("MUG", 30), ("BOWL", 30)]).await;
    town.settings.stock.limits.max_units = Some(10.into());
    town.count("MUG", -11);
    town.count("BOWL", -10);
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.stock("BOWL")), ((30, 19), (20, 20)), "the other goes on");
    let open = town.open_exceptions().await;
    assert_eq!((open.len(), open[0].code, open[0].value), (1, Code::StockLimitExceeded, Some(44.into())));
    town.sync().await;
    assert_eq!(town.open().await.len(), 1, "it is asked once");
    town.retry().await;
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG")), (vec![], (19, 19)));
    assert_eq!(town.adjusted(), [("BOWL".to_owned(), -10), ("MUG".to_owned(), -11)]);
}

#[tokio::test]
async fn a_question_about_a_limit_goes_with_the_movement() {
    let mut town = Town::at_work(&[("MUG", 30)]).await;
    town.settings.stock.limits.max_units = Some(10.into());
    town.count("MUG", -11);
    town.sync().await;
    assert_eq!(town.open().await.len(), 1);
    town.count("MUG", 11);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG"), town.adjusted()), (vec![], (30, 30), vec![]));
    town.count("MUG", -1);
    town.sync().await;
    assert_eq!(town.stock("MUG"), (29, 29));
}

#[tokio::test]
async fn a_receipt_beyond_a_limit_is_written_to_veeqo_once_a_person_has_looked() {
    let mut town = Town::at_work(&[("MUG", 5)]).await;
    town.settings.stock.limits.max_value = Some(100.into());
    town.receive("MUG", 26);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::StockLimitExceeded, pair("MUG"))]);
    assert_eq!(town.stock("MUG"), (31, 5));
    town.retry().await;
    town.sync().await;
    assert_eq!((town.open().await, town.stock("MUG")), (vec![], (31, 31)));
}

#[tokio::test]
async fn goods_that_the_dock_counts_and_finance_books_are_booked_nowhere_twice() {
    let mut town = Town::at_work(&[("MUG", 10)]).await;
    town.settings.stock.dock_receipts.insert("01".parse().unwrap());
    town.count("MUG", 5);
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.adjusted(), town.open().await), ((10, 15), vec![], vec![]));
    town.later(180);
    town.receive("MUG", 5);
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.adjusted(), town.open().await), ((15, 15), vec![], vec![]));
    town.count("MUG", -2);
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.open().await), ((13, 13), vec![]));
    town.count("MUG", 3);
    town.sync().await;
    town.later(25 * 60);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::StockReceiptUnmatched, pair("MUG"))]);
    town.retry().await;
    town.sync().await;
    assert_eq!((town.stock("MUG"), town.open().await), ((16, 16), vec![]));
}

#[tokio::test]
async fn a_document_refused_without_a_line_is_cut_until_the_line_stands_alone() {
    let items = ["A1", "B1", "C1", "D1", "E1"];
    let town = Town::at_work(&items.map(|item| (item, 10))).await;
    for item in items {
        town.count(item, -2);
    }
    town.act(|world, _| world.sap.settings.refusals_name_lines = false);
    town.act(|world, now| world.sap.set_item("C1", "Frozen", "tYES", now));
    town.sync().await;
    let told: Vec<String> = town.open_exceptions().await.into_iter().map(|open| open.record).collect();
    assert_eq!(told, [pair("C1")]);
    let mut adjusted = town.adjusted();
    adjusted.sort();
    assert_eq!(adjusted, ["A1", "B1", "D1", "E1"].map(|item| (item.to_owned(), -2)));
}

#[tokio::test]
async fn batches_of_a_loss_are_chosen_where_that_is_allowed() {
    use b1_veeqo_sandbox::sap::Tracking;
    let mut town = Town::small(&[]);
    town.item(NewItem::new("TEA", "Tea").tracked(Tracking::Batches), 0);
    town.act(|world, now| {
        for (batch, expires) in [("LATE", "2029-01-31"), ("SOON", "2027-06-30")] {
            world.sap.receive_batch("TEA", "01", batch, 4.into(), expires.parse().ok(), now).unwrap();
        }
    });
    town.prove_fence().await;
    town.sync().await;
    town.settings.stock.batch_losses = b1_veeqo_mapping::tracking::Policy::Fefo;
    town.count("TEA", -5);
    town.sync().await;
    assert_eq!((town.open().await, town.stock("TEA")), (vec![], (3, 3)));
    let issue = town.only(Kind::InventoryGenExit);
    let batches: Vec<_> =
        issue.lines[0].batches.iter().map(|(name, units)| (name.as_str(), *units)).collect();
    assert_eq!(batches, [("SOON", 4.into()), ("LATE", 1.into())]);
    carry(&town, "TEA", 2);
    town.sync().await;
    assert_eq!((town.open().await, transfers(&town)), (vec![], vec![moved("TEA", 2)]));
    town.count("TEA", 1);
    town.sync().await;
    assert_eq!(town.open().await, [(Code::StockBatchAdjustment, pair("TEA"))], "a gain is named by a person");
}
