//! Goods receipts, issues, transfers, cost and the figures inside items.

use crate::sap::rig::{Rig, dec, json_of};
use rust_decimal::Decimal;
use serde_json::json;

#[test]
fn receipts_and_issues_are_differences_and_move_the_average_cost() {
    let mut rig = Rig::new();
    let receipt = json!({ "DocumentLines": [{ "ItemCode": "A", "Quantity": 100, "UnitPrice": 3, "WarehouseCode": "01" }] });
    rig.create("InventoryGenEntries", &receipt);
    assert_eq!((rig.a().0, rig.company.cost("A", "01")), (dec(200), dec(2)));
    let issue = json!({ "DocumentLines": [{ "ItemCode": "A", "Quantity": 50, "WarehouseCode": "01" }] });
    let exit = rig.create("InventoryGenExits", &issue);
    assert_eq!((rig.a().0, rig.company.cost("A", "01")), (dec(150), dec(2)));
    assert_eq!(
        rig.send("POST", &format!("/b1s/v2/InventoryGenExits({})/Cancel", exit["DocEntry"]), &[], None)
            .status,
        204
    );
    assert_eq!(rig.a().0, dec(200));
}

#[test]
fn a_receipt_creates_batches_on_the_fly() {
    let mut rig = Rig::new();
    let receipt = json!({ "DocumentLines": [{ "ItemCode": "BAT", "Quantity": 4, "UnitPrice": 1, "WarehouseCode": "02",
        "BatchNumbers": [{ "BatchNumberProperty": "NEW", "Quantity": 4, "ExpiryDate": "2027-05-01" }] }] });
    rig.create("InventoryGenEntries", &receipt);
    assert_eq!(rig.company.batch_on_hand("BAT", "NEW", "02"), dec(4));
}

#[test]
fn transfers_move_stock_and_batches_and_carry_no_time_or_tag() {
    let mut rig = Rig::new();
    let now = rig.now;
    rig.company.receive_batch("BAT", "01", "B-1", dec(5), None, now).unwrap();
    let body = json!({ "FromWarehouse": "01", "ToWarehouse": "02", "StockTransferLines": [
        { "ItemCode": "A", "Quantity": 40 },
        { "ItemCode": "BAT", "Quantity": 2, "BatchNumbers": [{ "BatchNumberProperty": "B-1", "Quantity": 2, "BaseLineNumber": 1 }] }] });
    let transfer = rig.create("StockTransfers", &body);
    assert!(transfer.get("UpdateTime").is_none() && transfer.get("@odata.etag").is_none());
    assert_eq!((rig.company.on_hand("A", "01"), rig.company.on_hand("A", "02")), (dec(60), dec(40)));
    assert_eq!(rig.company.batch_on_hand("BAT", "B-1", "02"), dec(2));
    let missing = json!({ "FromWarehouse": "02", "ToWarehouse": "01", "StockTransferLines": [{ "ItemCode": "A", "Quantity": 41 }] });
    assert_eq!(rig.refused("StockTransfers", &missing).1, "-10");
}

#[test]
fn the_item_carries_a_row_for_every_warehouse_and_movements_do_not_touch_its_stamp() {
    let mut rig = Rig::new();
    rig.later(60);
    rig.order(7);
    let item = rig.get("Items('A')");
    assert_eq!(
        (item["QuantityOnStock"].clone(), item["QuantityOrderedByCustomers"].clone()),
        (json!(100.0), json!(7.0))
    );
    let rows = item["ItemWarehouseInfoCollection"].as_array().unwrap();
    assert_eq!(
        (rows.len(), rows[0]["InStock"].clone(), rows[0]["Committed"].clone()),
        (2, json!(100.0), json!(7.0))
    );
    assert_eq!((item["UpdateTime"].clone(), item["DataVersion"].clone()), (json!("10:15:30"), json!(1)));
    let found = rig.get("Items?$filter=QuantityOnStock gt 60&$select=ItemCode");
    assert_eq!(found["value"].as_array().unwrap().len(), 1);
}

#[test]
fn what_is_not_stocked_moves_nothing() {
    let mut rig = Rig::new();
    let now = rig.now;
    rig.company.add_item(
        b1_veeqo_sandbox::sap::NewItem {
            stocked: false,
            ..b1_veeqo_sandbox::sap::NewItem::new("SRV", "Service")
        },
        now,
    );
    let body = json!({ "CardCode": "C1", "DocumentLines": [{ "ItemCode": "SRV", "Quantity": 3, "WarehouseCode": "01" }] });
    rig.create("DeliveryNotes", &body);
    assert_eq!(rig.company.on_hand("SRV", "01"), Decimal::ZERO);
    let change = rig.patch("Items('A')", &json!({ "InventoryItem": "tNO" }));
    assert_eq!(json_of(&change)["error"]["code"], json!("-10"), "stock moved already");
}
