//! Movements of batches and serial numbers that Veeqo saw: a person says which units they were, and they are booked.

use crate::town::Town;
use crate::units::{batches, serials};
use b1_veeqo_mapping::Quantity;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_sandbox::sap::{Kind, NewItem, Tracking};
use b1_veeqo_sandbox::seed::{MAIN, OVERFLOW};
use b1_veeqo_sync::ledger::{Given, GivenBin};
use b1_veeqo_sync::reconcile::{Explanation, Matter};
use b1_veeqo_sync::{ignore, name_units};
use serde_json::json;

/// Eight of a tea in two batches and two numbered kettles, at a cost.
async fn shelf() -> Town {
    let town = Town::small(&[]);
    town.item(NewItem::new("TEA", "Tea").tracked(Tracking::Batches), 0);
    town.item(NewItem::new("KETTLE", "Kettle").tracked(Tracking::Serials), 0);
    town.act(|world, now| {
        let old = json!({ "BatchNumberProperty": "OLD", "Quantity": 3, "BaseLineNumber": 0 });
        let line = json!({
            "ItemCode": "TEA", "WarehouseCode": "01", "Quantity": 3, "UnitPrice": 4, "BatchNumbers": [old],
        });
        world.sap.post(Kind::InventoryGenEntry, json!({ "DocumentLines": [line] }), now).unwrap();
        world.sap.receive_batch("TEA", "01", "NEW", 5.into(), None, now).unwrap();
        world.sap.receive_serials("KETTLE", "01", &["K1", "K2"], now).unwrap();
    });
    town.sync().await;
    town
}

impl Town {
    /// The reason and the number of the one open exception.
    async fn question(&self) -> (Code, i64) {
        let open = self.open_exceptions().await;
        assert_eq!(open.len(), 1, "{open:?}");
        (open[0].code, open[0].id)
    }

    async fn named(&self, given: Given) -> Result<(), String> {
        let (_, id) = self.question().await;
        let named = name_units(self.store().as_ref(), id, None, given, &self.operator()).await.unwrap();
        named.map_err(|why| why.to_string())
    }
}

#[tokio::test]
async fn a_loss_is_booked_with_the_batches_and_serial_numbers_that_a_person_names() {
    let town = shelf().await;
    town.count("TEA", -4);
    town.sync().await;
    assert_eq!(town.question().await.0, Code::StockBatchAdjustment);
    town.named(batches(&[("OLD", 3), ("NEW", 1)])).await.unwrap();
    town.sync().await;
    assert_eq!((town.open().await, town.stock("TEA")), (vec![], (4, 4)));
    let left = |batch| town.world.lock().unwrap().sap.batch_on_hand("TEA", batch, "01");
    assert_eq!((left("OLD"), left("NEW")), (0.into(), 4.into()));

    town.count("KETTLE", -1);
    town.sync().await;
    assert_eq!(town.question().await.0, Code::StockSerialAdjustment);
    town.named(serials(&["K2"])).await.unwrap();
    town.sync().await;
    assert_eq!((town.open().await, town.stock("KETTLE")), (vec![], (1, 1)));
    let issued = town.live(Kind::InventoryGenExit);
    assert_eq!(issued.last().unwrap().lines[0].serials, ["K2"]);
    town.sync().await;
    assert_eq!(town.live(Kind::InventoryGenExit).len(), 2, "nothing is booked twice");
}

#[tokio::test]
async fn a_gain_may_be_of_a_batch_that_sap_does_not_have_yet() {
    let town = shelf().await;
    town.count("TEA", 2);
    town.sync().await;
    town.named(batches(&[("FOUND", 2)])).await.unwrap();
    town.sync().await;
    assert_eq!((town.open().await, town.stock("TEA")), (vec![], (10, 10)));
    assert_eq!(town.world.lock().unwrap().sap.batch_on_hand("TEA", "FOUND", "01"), 2.into());
}

#[tokio::test]
async fn units_that_moved_between_warehouses_are_named_once_for_both() {
    let town = shelf().await;
    let sellable = town.sellable("TEA");
    town.act(|world, now| {
        world.veeqo.move_stock(sellable, MAIN, -2, now).unwrap();
        world.veeqo.move_stock(sellable, OVERFLOW, 2, now).unwrap();
    });
    town.sync().await;
    town.named(batches(&[("OLD", 2)])).await.unwrap();
    town.sync().await;
    let levels = (town.stock("TEA"), town.stock_in("TEA", ("02", OVERFLOW)));
    assert_eq!((town.open().await, levels), (vec![], ((6, 6), (2, 2))));
    assert_eq!(town.world.lock().unwrap().sap.transfers().count(), 1);
}

/// Where SAP refuses a transfer neither half is booked by itself: it is held whole, and named again.
#[tokio::test]
async fn a_transfer_with_a_batch_that_sap_does_not_have_is_held_whole_and_named_again() {
    let town = shelf().await;
    let sellable = town.sellable("TEA");
    town.act(|world, now| {
        world.veeqo.move_stock(sellable, MAIN, -2, now).unwrap();
        world.veeqo.move_stock(sellable, OVERFLOW, 2, now).unwrap();
    });
    town.sync().await;
    town.named(batches(&[("ODL", 2)])).await.unwrap();
    town.sync().await;
    let open = town.open_exceptions().await;
    assert!(open.len() == 1 && open[0].record.starts_with("adjustment:"), "{open:?}");
    town.sync().await;
    assert_eq!(town.open().await.len(), 1, "it is told once");
    let short = town.named(batches(&[("OLD", 1)])).await.unwrap_err();
    assert!(short.contains("batches for 1 of 2 units are missing"), "{short}");
    town.named(batches(&[("OLD", 2)])).await.unwrap();
    town.sync().await;
    let levels = (town.stock("TEA"), town.stock_in("TEA", ("02", OVERFLOW)));
    assert_eq!((town.open().await, levels, town.adjusted()), (vec![], ((6, 6), (2, 2)), vec![]));
    assert_eq!(town.world.lock().unwrap().sap.transfers().count(), 1);
}

#[tokio::test]
async fn what_does_not_fit_is_refused_and_says_what_would() {
    let town = shelf().await;
    town.count("TEA", -4);
    town.sync().await;
    let bin = GivenBin { bin: 7, quantity: Quantity::units(4), of: None };
    let cases = [
        (batches(&[("OLD", 3)]), "line 1, 4 of TEA: batches for 1 of 4 units are missing; name all"),
        (batches(&[("OLD", 5)]), "line 1, 4 of TEA: the batches exceed the line's 4 units by 1; name all"),
        (serials(&["K1"]), "no item there has such numbers; there are 1 (TEA, 4 units)"),
        (Given { bins: vec![bin], ..batches(&[("OLD", 4)]) }, "bins are named for parcels alone; book"),
    ];
    for (given, words) in cases {
        let refused = town.named(given).await.unwrap_err();
        assert!(refused.contains(words), "{refused}");
    }
    // Nothing was asked for, and a movement of another size is asked about anew.
    town.count("TEA", -1);
    town.sync().await;
    town.named(batches(&[("OLD", 3), ("NEW", 2)])).await.unwrap();
    town.count("TEA", -1);
    town.sync().await;
    let (code, _) = town.question().await;
    assert_eq!((code, town.stock("TEA")), (Code::StockBatchAdjustment, (8, 2)));
    town.named(batches(&[("OLD", 3), ("NEW", 3)])).await.unwrap();
    town.sync().await;
    assert_eq!((town.open().await, town.stock("TEA")), (vec![], (2, 2)));
}

#[tokio::test]
async fn a_batch_that_sap_does_not_have_is_told_and_can_be_named_again() {
    let town = shelf().await;
    town.count("TEA", -4);
    town.sync().await;
    town.named(batches(&[("ODL", 4)])).await.unwrap();
    town.sync().await;
    let (code, _) = town.question().await;
    assert_ne!(code, Code::StockBatchAdjustment, "SAP's own words: {:?}", town.open_exceptions().await);
    town.named(batches(&[("OLD", 3), ("NEW", 1)])).await.unwrap();
    town.sync().await;
    assert_eq!((town.open().await, town.stock("TEA")), (vec![], (4, 4)));
}

#[tokio::test]
async fn a_question_about_who_moved_is_not_answered_with_batches() {
    let town = shelf().await;
    town.count("TEA", -2);
    town.act(|world, now| world.sap.receive_batch("TEA", "01", "NEW", 2.into(), None, now)).unwrap();
    town.sync().await;
    assert_eq!(town.question().await.0, Code::StockMovedBothSides);
    let refused = town.named(batches(&[("OLD", 2)])).await.unwrap_err();
    assert!(refused.contains("for movements of stock that SAP is to book"), "{refused}");
}

#[tokio::test]
async fn a_question_that_a_person_left_out_explains_the_difference() {
    let town = shelf().await;
    town.count("TEA", -2);
    town.sync().await;
    let (_, id) = town.question().await;
    let ignored = ignore(town.store().as_ref(), &[id], "the stocktaking is on", &town.operator()).await;
    assert_eq!(ignored.unwrap().ignored, [id]);
    town.sync().await;
    assert_eq!(town.open().await, []);
    let differ = town.engine().reconcile(Matter::Stock, None).await.unwrap().differences;
    let why = format!("exception {id} was ignored by a person");
    assert_eq!(differ.len(), 1);
    assert_eq!(differ[0].explanation, Explanation::Rule { why });
}
