//! The sandbox beside recorded and printed payloads of the vendor, where they lie next to the workspace.

use crate::sap::rig::{Rig, json_of, order_body, text_of};
use serde_json::{Value, json};
use std::path::Path;

/// The text of a recording; `None` when the folder is absent.
#[expect(clippy::print_stderr, reason = "says that a check was skipped")]
fn recording(name: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/sap").join(name);
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        eprintln!("skipped: no recording {name}");
    }
    text
}

fn recorded_json(name: &str) -> Option<Value> {
    recording(name).map(|text| serde_json::from_str(&text).unwrap())
}

#[test]
fn error_bodies_are_the_printed_ones() {
    let mut rig = Rig::new();
    rig.order(1);
    let asks: [(&str, &str, &str, &str, Value); 4] = [
        (
            "errors/v1_400_action_not_supported_delete_order.json",
            "DELETE",
            "/b1s/v1/Orders(1)",
            "",
            Value::Null,
        ),
        (
            "errors/v1_400_invalid_crossjoin.json",
            "GET",
            "/b1s/v1/$crossjoin(Orders,BusinessPartners)",
            "",
            Value::Null,
        ),
        (
            "errors/v2_412_precondition_failed.json",
            "PATCH",
            "/b1s/v2/Orders(1)",
            "W/\"0\"",
            json!({ "Comments": "x" }),
        ),
        ("errors/v1_401_invalid_session.json", "GET", "/b1s/v1/Orders(1)", "", Value::Null),
    ];
    for (name, method, target, tag, body) in asks {
        if name.contains("401") {
            rig.company.drop_sessions();
        }
        let headers: Vec<(&str, &str)> = if tag.is_empty() { Vec::new() } else { vec![("If-Match", tag)] };
        let answer = rig.send(method, target, &headers, (!body.is_null()).then_some(&body));
        if let Some(expected) = recorded_json(name) {
            assert_eq!(json_of(&answer), expected, "{name}");
            assert!(name.contains(&answer.status.to_string()), "{name}");
        }
    }
}

#[test]
fn every_property_of_the_recorded_item_may_be_selected_and_has_the_same_kind() {
    let Some(Value::Object(recorded)) = recorded_json("items/item_get_v2_real.json") else { return };
    let mut rig = Rig::new();
    let names: Vec<&str> =
        recorded.keys().map(String::as_str).filter(|name| !name.starts_with(['@', 'U'])).collect();
    assert!(names.len() > 200);
    rig.get(&format!("Items('A')?$select={}", names.join(",")));
    let ours = rig.get("Items('A')");
    let kind = |value: &Value| (value.is_string(), value.is_number(), value.is_array());
    for (name, value) in ours.as_object().unwrap() {
        let theirs = recorded.get(name).unwrap_or_else(|| panic!("the server has no {name}"));
        if !value.is_null() && !theirs.is_null() {
            assert_eq!(kind(value), kind(theirs), "{name}");
        }
    }
    let (ours, theirs) =
        (&ours["ItemWarehouseInfoCollection"][0], &recorded["ItemWarehouseInfoCollection"][0]);
    for (name, value) in ours.as_object().unwrap() {
        assert_eq!(kind(value), kind(&theirs[name]), "{name}");
    }
    assert_eq!(
        recorded["UpdateDate"].as_str().unwrap().len(),
        rig.get("Items('A')")["UpdateDate"].as_str().unwrap().len()
    );
}

/// A change set answer with what differs from run to run taken out: numbers of boundaries, lengths, tags, addresses.
fn skeleton(text: &str) -> Vec<String> {
    let mask = |line: &str| {
        for prefix in
            ["--batchresponse_", "--changesetresponse_", "Content-Length:", "ETag:", "Location:", "{"]
        {
            if line.starts_with(prefix) {
                return format!("{prefix}{}", if line.ends_with("--") { "--" } else { "" });
            }
        }
        line.split_once("boundary=changesetresponse_").map_or(line, |(before, _)| before).to_owned()
    };
    text.split("\r\n").map(|line| mask(line.trim_end_matches('\n'))).collect()
}

#[test]
fn change_set_answers_have_the_recorded_layout() {
    for (version, name) in
        [("v1", "batch/changeset_response_v1.txt"), ("v2", "batch/changeset_response_v2.txt")]
    {
        let Some(expected) = recording(name) else { return };
        let mut rig = Rig::new();
        let operation = |id: u8, line: &str, body: Value| {
            format!(
                "--cs\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: {id}\r\n\r\n\
                 {line}\r\nContent-Type: application/json\r\n\r\n{body}\r\n"
            )
        };
        let operations = [
            operation(1, "POST BusinessPartners", json!({ "CardCode": "C00001", "CardName": "x" })),
            operation(2, "PATCH BusinessPartners('C00001')", json!({ "CardName": "y" })),
            operation(3, "PATCH $1", json!({ "CardName": "z" })),
        ];
        let body = format!(
            "--b\r\nContent-Type: multipart/mixed; boundary=\"cs\"\r\n\r\n{}--cs--\r\n--b--\r\n",
            operations.concat()
        );
        let kind = [("Content-Type", "multipart/mixed; boundary=\"b\"")];
        let answer = rig.raw("POST", &format!("/b1s/{version}/$batch"), &kind, body.as_bytes());
        assert_eq!(skeleton(&text_of(&answer)), skeleton(&expected), "{version}");
    }
}

#[test]
fn the_printed_order_is_taken_as_it_stands() {
    let Some(mut order) = recorded_json("documents/order_create_guide.json") else { return };
    let mut rig = Rig::new();
    order["CardCode"] = json!("C1");
    for (row, item) in ["A", "B"].into_iter().enumerate() {
        order["DocumentLines"][row]["ItemCode"] = json!(item);
        order["DocumentLines"][row]["TaxCode"] = json!("T8");
    }
    rig.company.settings.default_warehouse = Some("01".to_owned());
    assert_eq!(rig.create("Orders", &order)["DocTotal"], json!(2116.8));
    rig.create("Orders", &order_body(1));
}
