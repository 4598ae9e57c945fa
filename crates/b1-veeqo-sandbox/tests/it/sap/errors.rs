//! What is refused, and in which words.

use crate::sap::rig::{Rig, delivery_body, fault_of, json_of, order_body, text_of};
use b1_veeqo_sandbox::sap::{ErrorFormat, Kind, Language};
use jiff::civil::date;
use serde_json::json;

#[test]
fn error_bodies_differ_by_version_and_setting() {
    let mut rig = Rig::new();
    let message = "No matching records found (ODBC -2028)";
    let ask = |rig: &mut Rig, version: &str| {
        json_of(&rig.send("GET", &format!("/b1s/{version}/Orders(99)"), &[], None))["error"].clone()
    };
    assert_eq!(ask(&mut rig, "v2"), json!({ "code": "-2028", "message": message }));
    assert_eq!(
        ask(&mut rig, "v1"),
        json!({ "code": -2028, "message": { "lang": "en-us", "value": message } })
    );
    rig.company.settings.error_format = ErrorFormat::NumberAndText;
    assert_eq!(ask(&mut rig, "v2")["code"], json!(-2028));
    rig.company.settings.error_format = ErrorFormat::TextAndObject;
    rig.company.settings.language = Language::German;
    assert_eq!(ask(&mut rig, "v1")["code"], json!("-2028"));
    assert!(ask(&mut rig, "v1")["message"]["value"].as_str().unwrap().starts_with("Keine übereinstimmenden"));
}

#[test]
fn unknown_keys_in_a_body() {
    let mut rig = Rig::new();
    let mut body = order_body(1);
    body["CardCode"] = json!("NOBODY");
    assert_eq!(rig.refused("Orders", &body).1, "-2028");
    for (name, value) in [("ItemCode", "NOTHING"), ("WarehouseCode", "99")] {
        let mut body = order_body(1);
        body["DocumentLines"][0][name] = json!(value);
        assert_eq!(rig.refused("Orders", &body).1, "-2028", "{name}");
    }
    let missing = rig.send("GET", "/b1s/v2/Items('NOTHING')", &[], None);
    assert_eq!((missing.status, fault_of(&missing).1.as_str()), (404, "-2028"));
}

#[test]
fn master_data_that_is_switched_off() {
    let mut rig = Rig::new();
    let now = rig.now;
    rig.company.set_item_frozen("A", true, now);
    let (_, code, text) = rig.refused("Orders", &order_body(1));
    assert_eq!(
        (code.as_str(), text.as_str()),
        ("-10", "Item is inactive  [DocumentLines.ItemCode][line: 1]")
    );
    rig.company.set_item("A", "FrozenTo", "2026-01-31", now);
    rig.order(1);
    rig.company.set_warehouse("01", "Inactive", "tYES");
    assert_eq!(rig.refused("Orders", &order_body(1)).1, "-10");
}

#[test]
fn dates_periods_series_and_branches() {
    let mut rig = Rig::new();
    let mut body = order_body(1);
    body.as_object_mut().unwrap().remove("DocDueDate");
    assert_eq!(rig.refused("Orders", &body).1, "-5002");
    rig.company.close_period(date(2026, 3, 1), date(2026, 3, 31));
    assert_eq!(rig.refused("Orders", &order_body(1)).1, "-4013");
    rig.company.open_periods();
    let mut series = order_body(1);
    series["Series"] = json!(999);
    assert_eq!(rig.refused("Orders", &series).1, "-4002");
    rig.company.settings.kinds_without_series.insert(Kind::Order);
    assert_eq!(rig.refused("Orders", &order_body(1)).1, "-4002");
    rig.company.settings.kinds_without_series.clear();
    rig.company.add_branch(3, "North");
    assert!(rig.refused("Orders", &order_body(1)).2.contains("Specify an active branch"));
    let mut branch = order_body(1);
    branch["BPL_IDAssignedToInvoice"] = json!(3);
    rig.create("Orders", &branch);
}

#[test]
fn negative_stock_names_field_and_line_and_can_be_allowed() {
    let mut rig = Rig::new();
    let body = json!({ "CardCode": "C1", "DocumentLines": [
        { "ItemCode": "B", "Quantity": 1, "WarehouseCode": "01" }, { "ItemCode": "A", "Quantity": 101, "WarehouseCode": "01" }] });
    let (_, code, text) = rig.refused("DeliveryNotes", &body);
    assert_eq!(code, "-10");
    assert_eq!(text, "Quantity falls into negative inventory  [DocumentLines.ItemCode][line: 2]");
    assert_eq!(rig.company.on_hand("B", "01"), 50.into(), "nothing of the refused document stays");
    rig.company.settings.block_negative_stock = false;
    rig.create("DeliveryNotes", &body);
    assert_eq!(rig.a().0, (-1).into());
}

#[test]
fn duplicates_and_what_is_not_supported() {
    let mut rig = Rig::new();
    let (_, code, text) = rig.refused("Items", &json!({ "ItemCode": "A" }));
    assert_eq!((code.as_str(), text.as_str()), ("-10", "Item code 'A' already exists"));
    assert!(rig.refused("BusinessPartners", &json!({ "CardCode": "C1" })).2.starts_with("1320000140 - "));
    assert_eq!(rig.refused("VatGroups", &json!({ "Code": "X" })).1, "-5006");
    assert!(text_of(&rig.post("Nonsense", &json!({}))).contains("Unrecognized resource path"));
    assert_eq!(rig.refused("Orders", &json!({ "CardCode": "C1", "DocDueDate": "2026-03-09" })).1, "-5002");
    assert!(text_of(&rig.raw("POST", "/b1s/v2/Orders", &[], b"{\"CardCode\":")).contains("-1000"));
}

#[test]
fn customer_references_repeat_unless_the_company_blocks_them() {
    let mut rig = Rig::new();
    rig.order(1);
    rig.order(1);
    rig.company.settings.block_duplicate_num_at_card = true;
    assert_eq!(rig.refused("Orders", &order_body(1)).1, "-5002");
}

#[test]
fn the_companys_own_procedure_may_refuse_a_document() {
    let mut rig = Rig::new();
    rig.company.settings.notification_refusals.insert(Kind::Order, "Cost centre is missing".to_owned());
    let refused = rig.refused("Orders", &order_body(1));
    assert_eq!(refused, (400, "-5002".to_owned(), "(1) Cost centre is missing".to_owned()));
    assert_eq!(rig.a().1, 0.into());
}

#[test]
fn over_long_texts_and_unknown_properties() {
    let mut rig = Rig::new();
    let mut body = order_body(1);
    body["NumAtCard"] = json!("x".repeat(101));
    assert_eq!(rig.refused("Orders", &body).1, "-5002");
    let mut body = order_body(1);
    body["DocDueDat"] = json!("2026-03-09");
    assert!(rig.refused("Orders", &body).2.contains("Property 'DocDueDat' of 'Document' is invalid"));
    let mut body = order_body(1);
    body["U_VeeqoId"] = json!("1");
    assert_eq!(rig.refused("Orders", &body).1, "-1000", "an undefined user field");
}

#[test]
fn read_only_properties_are_ignored_without_a_word() {
    let mut rig = Rig::new();
    let mut body = order_body(2);
    body["DocumentStatus"] = json!("bost_Close");
    body["UpdateDate"] = json!("1999-01-01");
    body["DocumentLines"][0]["RemainingOpenQuantity"] = json!(77);
    let order = rig.create("Orders", &body);
    assert_eq!(
        (order["DocumentStatus"].clone(), order["UpdateDate"].clone()),
        (json!("bost_Open"), json!("2026-03-02T00:00:00Z"))
    );
    assert_eq!(order["DocumentLines"][0]["RemainingOpenQuantity"], json!(2.0));
    let delivery = delivery_body(1, 2);
    rig.create("DeliveryNotes", &delivery);
}
