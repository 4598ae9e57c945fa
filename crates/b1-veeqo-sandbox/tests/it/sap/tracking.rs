//! Batches and serial numbers.

use crate::sap::rig::{Rig, dec, json_of};
use serde_json::{Value, json};

fn rig() -> Rig {
    let mut rig = Rig::new();
    let now = rig.now;
    rig.company.receive_batch("BAT", "01", "B-1", dec(5), Some(jiff::civil::date(2027, 1, 1)), now).unwrap();
    rig.company.receive_batch("BAT", "01", "B-2", dec(5), None, now).unwrap();
    rig.company.receive_serials("SER", "01", &["S-1", "S-2"], now).unwrap();
    rig
}

fn delivery(lines: Value) -> Value {
    json!({ "CardCode": "C1", "DocumentLines": lines })
}

fn batch_line(quantity: i64, batches: Value) -> Value {
    json!({ "ItemCode": "BAT", "Quantity": quantity, "WarehouseCode": "01", "BatchNumbers": batches })
}

#[test]
fn a_complete_selection_moves_batches_and_comes_back_in_get() {
    let mut rig = rig();
    let batches = json!([{ "BatchNumberProperty": "B-1", "Quantity": 2, "BaseLineNumber": 0 },
        { "BatchNumberProperty": "B-2", "Quantity": 1, "BaseLineNumber": 0 }]);
    rig.create("DeliveryNotes", &delivery(json!([batch_line(3, batches)])));
    let held = |rig: &Rig, batch| rig.company.batch_on_hand("BAT", batch, "01");
    assert_eq!((held(&rig, "B-1"), held(&rig, "B-2")), (dec(3), dec(4)));
    let v2 = rig.get("DeliveryNotes(1)")["DocumentLines"][0]["BatchNumbers"].clone();
    assert_eq!((v2[0]["BatchNumberProperty"].clone(), v2[1]["Quantity"].clone()), (json!("B-1"), json!(1.0)));
    let v1 = json_of(&rig.send("GET", "/b1s/v1/DeliveryNotes(1)", &[], None));
    assert_eq!(v1["DocumentLines"][0]["BatchNumbers"][0]["BatchNumber"], json!("B-1"));
    let details = rig.get("BatchNumberDetails?$filter=Batch eq 'B-1'");
    assert_eq!(details["value"][0]["ExpirationDate"], json!("2027-01-01T00:00:00Z"));
}

#[test]
fn an_incomplete_selection_is_minus_4014() {
    let mut rig = rig();
    for batches in [json!([]), json!([{ "BatchNumberProperty": "B-1", "Quantity": 2 }])] {
        let (_, code, text) = rig.refused("DeliveryNotes", &delivery(json!([batch_line(3, batches)])));
        assert_eq!(code, "-4014");
        assert!(text.starts_with("Cannot add row without complete selection of batch/serial numbers"));
    }
}

#[test]
fn without_base_line_number_everything_falls_to_line_zero() {
    let mut rig = rig();
    let first = |number: Value| {
        batch_line(1, json!([{ "BatchNumberProperty": "B-1", "Quantity": 1, "BaseLineNumber": number }]))
    };
    let second = |number: Value| {
        batch_line(1, json!([{ "BatchNumberProperty": "B-2", "Quantity": 1, "BaseLineNumber": number }]))
    };
    assert_eq!(
        rig.refused("DeliveryNotes", &delivery(json!([first(json!(0)), second(Value::Null)]))).1,
        "-4014"
    );
    rig.create("DeliveryNotes", &delivery(json!([first(json!(0)), second(json!(1))])));
}

#[test]
fn the_v1_name_of_a_batch_is_unknown_in_v2_and_the_other_way() {
    let mut rig = rig();
    let v1_name = delivery(json!([batch_line(1, json!([{ "BatchNumber": "B-1", "Quantity": 1 }]))]));
    let (_, code, text) = rig.refused("DeliveryNotes", &v1_name);
    assert!(code == "-1000" && text.contains("'BatchNumber' of 'BatchNumber'"), "{text}");
    rig.company.settings.unknown_properties = b1_veeqo_sandbox::sap::UnknownProperties::Ignore;
    assert_eq!(rig.refused("DeliveryNotes", &v1_name).1, "-4014", "dropped, so the selection is incomplete");
    assert_eq!(rig.send("POST", "/b1s/v1/DeliveryNotes", &[], Some(&v1_name)).status, 201);
}

#[test]
fn a_forbidden_attribute_reads_as_an_incomplete_selection() {
    let mut rig = rig();
    let dated = json!([{ "BatchNumberProperty": "B-1", "Quantity": 1, "ManufactureDate": "2026-01-01" }]);
    assert_eq!(rig.refused("DeliveryNotes", &delivery(json!([batch_line(1, dated)]))).1, "-4014");
    let serial = json!([{ "ItemCode": "SER", "Quantity": 1, "WarehouseCode": "01",
        "SerialNumbers": [{ "InternalSerialNumber": "S-1", "ManufactureDate": "2026-01-01" }] }]);
    assert_eq!(rig.refused("DeliveryNotes", &delivery(serial)).1, "-4014");
}

#[test]
fn too_little_of_a_batch_is_10001153() {
    let mut rig = rig();
    let batches = json!([{ "BatchNumberProperty": "B-1", "Quantity": 6 }]);
    let (status, code, text) = rig.refused("DeliveryNotes", &delivery(json!([batch_line(6, batches)])));
    assert_eq!((status, code.as_str()), (400, "10001153"));
    assert!(text.contains("B-1"), "{text}");
}

#[test]
fn serials_are_single_present_and_unique() {
    let mut rig = rig();
    let line = |serials: Value, quantity: i64| json!([{ "ItemCode": "SER", "Quantity": quantity, "WarehouseCode": "01", "SerialNumbers": serials }]);
    let one = json!([{ "InternalSerialNumber": "S-1", "Quantity": 1, "BaseLineNumber": 0 }]);
    assert_eq!(rig.refused("DeliveryNotes", &delivery(line(one.clone(), 2))).1, "-4014");
    let twice = json!([{ "InternalSerialNumber": "S-1" }, { "InternalSerialNumber": "S-1" }]);
    assert_eq!(rig.refused("DeliveryNotes", &delivery(line(twice, 2))).1, "-10");
    rig.create("DeliveryNotes", &delivery(line(one.clone(), 1)));
    assert_eq!(rig.refused("DeliveryNotes", &delivery(line(one, 1))).1, "-10", "it has left");
    let system =
        rig.get("SerialNumberDetails?$filter=SerialNumber eq 'S-2'")["value"][0]["SystemNumber"].clone();
    rig.create("DeliveryNotes", &delivery(line(json!([{ "SystemSerialNumber": system }]), 1)));
    let now = rig.now;
    rig.company.receive_serials("SER", "01", &["S-1"], now).unwrap();
    assert!(rig.company.receive_serials("SER", "02", &["S-1"], now).is_err(), "in stock already");
}

#[test]
fn orders_need_no_selection_and_a_cancelled_delivery_returns_the_units() {
    let mut rig = rig();
    let order = json!({ "CardCode": "C1", "DocDueDate": "2026-03-09",
        "DocumentLines": [{ "ItemCode": "SER", "Quantity": 1, "WarehouseCode": "01" }] });
    rig.create("Orders", &order);
    let body = delivery(json!([{ "BaseType": 17, "BaseEntry": 1, "BaseLine": 0, "Quantity": 1,
        "SerialNumbers": [{ "InternalSerialNumber": "S-2", "BaseLineNumber": 0 }] }]));
    rig.create("DeliveryNotes", &body);
    let line =
        rig.company.documents(b1_veeqo_sandbox::sap::Kind::DeliveryNote).next().unwrap().lines[0].clone();
    assert_eq!((line.serials, line.base), (vec!["S-2".to_owned()], Some((17, 1, 0))));
    assert_eq!(rig.send("POST", "/b1s/v2/DeliveryNotes(1)/Cancel", &[], None).status, 204);
    rig.create("DeliveryNotes", &body);
}
