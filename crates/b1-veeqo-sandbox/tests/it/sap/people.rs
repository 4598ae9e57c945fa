//! What a person at the SAP client does between two requests.

use crate::sap::rig::{Rig, dec, delivery_body, order_body};
use b1_veeqo_sandbox::sap::Kind;
use serde_json::json;

#[test]
fn a_duplicate_by_hand_carries_the_key_of_the_original() {
    let mut rig = Rig::new();
    let now = rig.now;
    rig.company.add_user_field("ORDR", "VeeqoId", 30, now);
    let mut body = order_body(3);
    body["U_VeeqoId"] = json!("77");
    rig.create("Orders", &body);
    let copy = rig.company.duplicate(Kind::Order, 1, now).unwrap();
    let found = rig.get("Orders?$filter=U_VeeqoId eq '77'&$select=DocEntry");
    assert_eq!((copy, found["value"].as_array().unwrap().len(), rig.a().1), (2, 2, dec(6)));
    rig.create("DeliveryNotes", &delivery_body(1, 3));
    rig.company.duplicate(Kind::DeliveryNote, 1, now).unwrap();
    let delivery = rig.company.documents(Kind::DeliveryNote).last().unwrap();
    assert_eq!((delivery.lines[0].base, rig.a()), (None, (dec(94), dec(3))));
}

#[test]
fn changes_by_hand_show_in_the_next_reading() {
    let mut rig = Rig::new();
    let order = rig.order(3);
    rig.later(90);
    let now = rig.now;
    let body = json!({ "DocumentLines": [{ "LineNum": 0, "Quantity": 5 }] });
    rig.company.change(Kind::Order, order, body, now).unwrap();
    let since = "(UpdateDate gt '2026-03-02') or (UpdateDate eq '2026-03-02' and UpdateTime ge '10:16:30')";
    let rows = rig.get(&format!("Orders?$filter={since}&$select=DocEntry,DataVersion,UpdateTime"));
    assert_eq!(rows["value"][0]["UpdateTime"], json!("10:17:00"));
    assert_eq!((rows["value"][0]["DataVersion"].clone(), rig.a().1), (json!(2), dec(5)));
    assert!(rig.company.change(Kind::Order, 99, json!({}), now).is_err());
}

#[test]
fn people_are_refused_in_the_same_words() {
    let mut rig = Rig::new();
    let now = rig.now;
    let refused = rig.company.issue_goods("A", "01", dec(101), now).unwrap_err();
    assert_eq!(refused.code, -10);
    assert!(refused.to_string().contains("Quantity falls into negative inventory"));
    assert_eq!(rig.company.close(Kind::Order, 5, now).unwrap_err().code, -2028);
    rig.company.transfer_goods("A", "01", "02", dec(10), now).unwrap();
    assert_eq!((rig.company.on_hand("A", "02"), rig.a().0), (dec(10), dec(90)));
}

#[test]
fn a_user_table_set_up_by_hand_takes_rows() {
    let mut rig = Rig::new();
    let now = rig.now;
    rig.company.add_user_table("KEYS", now);
    rig.company.add_user_table("KEYS", now);
    rig.create("U_KEYS", &json!({ "Code": "1", "Name": "1" }));
    assert_eq!(rig.company.user_codes("KEYS").count(), 1);
}
