//! User fields, user tables and the claim they make possible.

use crate::sap::rig::{Rig, fault_of, json_of, order_body, text_of};
use serde_json::json;

fn field(table: &str, name: &str, kind: &str) -> serde_json::Value {
    json!({ "TableName": table, "Name": name, "Description": name, "Type": kind, "Size": 30 })
}

#[test]
fn a_user_field_lives_on_all_documents_and_has_its_type() {
    let mut rig = Rig::new();
    rig.create("UserFieldsMD", &field("ORDR", "VeeqoId", "db_Alpha"));
    rig.create("UserFieldsMD", &field("ORDR", "Shipped", "db_Date"));
    assert_eq!(rig.refused("UserFieldsMD", &field("ODLN", "VeeqoId", "db_Alpha")).1, "-2035", "one family");
    let mut body = order_body(1);
    body["U_VeeqoId"] = json!("77");
    body["U_Shipped"] = json!("20260301");
    let order = rig.create("Orders", &body);
    assert_eq!(
        (order["U_VeeqoId"].clone(), order["U_Shipped"].clone()),
        (json!("77"), json!("2026-03-01T00:00:00Z"))
    );
    let found = rig.get("Orders?$filter=U_VeeqoId eq '77'&$select=DocEntry");
    assert_eq!(found["value"].as_array().unwrap().len(), 1);
    body["U_VeeqoId"] = json!("x".repeat(31));
    assert_eq!(rig.refused("Orders", &body).1, "-5002");
    assert_eq!(rig.get("UserFieldsMD(TableName='ORDR',FieldID=1)")["Name"], json!("Shipped"));
}

#[test]
fn lines_have_their_own_user_fields() {
    let mut rig = Rig::new();
    rig.create("UserFieldsMD", &field("RDR1", "VeeqoLine", "db_Numeric"));
    let mut body = order_body(1);
    body["U_VeeqoLine"] = json!(5);
    assert_eq!(rig.refused("Orders", &body).1, "-1000", "not on the header");
    let mut body = order_body(1);
    body["DocumentLines"][0]["U_VeeqoLine"] = json!("5");
    assert_eq!(rig.create("Orders", &body)["DocumentLines"][0]["U_VeeqoLine"], json!(5));
}

#[test]
fn definitions_may_wait_for_a_metadata_reload() {
    let mut rig = Rig::with(|settings| settings.metadata_at_once = false);
    rig.create("UserFieldsMD", &field("ORDR", "VeeqoId", "db_Alpha"));
    rig.create(
        "UserTablesMD",
        &json!({ "TableName": "KEYS", "TableDescription": "k", "TableType": "bott_NoObject" }),
    );
    let mut body = order_body(1);
    body["U_VeeqoId"] = json!("77");
    assert_eq!(rig.refused("Orders", &body).1, "-1000");
    assert!(text_of(&rig.post("U_KEYS", &json!({ "Code": "1", "Name": "1" }))).contains("Unrecognized"));
    rig.company.reload_metadata();
    rig.login();
    rig.create("Orders", &body);
    rig.create("U_KEYS", &json!({ "Code": "1", "Name": "1" }));
}

#[test]
fn code_and_name_of_a_row_are_both_unique() {
    let mut rig = Rig::with(|settings| settings.user_key_length = 30);
    rig.create(
        "UserTablesMD",
        &json!({ "TableName": "KEYS", "TableDescription": "k", "TableType": "bott_NoObject" }),
    );
    rig.create("UserFieldsMD", &field("@KEYS", "Entry", "db_Numeric"));
    rig.create("U_KEYS", &json!({ "Code": "a", "Name": "a", "U_Entry": "5" }));
    assert_eq!(rig.get("U_KEYS('a')")["U_Entry"], json!(5));
    assert_eq!(rig.refused("U_KEYS", &json!({ "Code": "a", "Name": "b" })).1, "-2035");
    assert_eq!(rig.refused("U_KEYS", &json!({ "Code": "b", "Name": "a" })).1, "-2035");
    assert_eq!(rig.refused("U_KEYS", &json!({ "Code": "b".repeat(31), "Name": "b" })).1, "-5002");
    assert_eq!(rig.patch("U_KEYS('a')", &json!({ "U_Entry": 6 })).status, 204);
    let codes: Vec<&str> = rig.company.user_codes("KEYS").collect();
    assert_eq!(codes, ["a"]);
    assert_eq!(rig.send("DELETE", "/b1s/v2/U_KEYS('a')", &[], None).status, 204);
    let gone = rig.send("GET", "/b1s/v2/U_KEYS('a')", &[], None);
    assert_eq!(fault_of(&gone).0, 404);
}

#[test]
fn company_switches_by_both_verbs() {
    let mut rig = Rig::new();
    let info = rig.get("CompanyService_GetAdminInfo");
    assert_eq!((info["EnableBranches"].clone(), info["LocalCurrency"].clone()), (json!("tNO"), json!("GBP")));
    let posted = rig.send("POST", "/b1s/v1/CompanyService_GetAdminInfo", &[], None);
    assert_eq!(json_of(&posted)["BlockStockNegativeQuantity"], json!("tYES"));
    assert_eq!(rig.get("CompanyService_GetCompanyInfo")["Version"], json!(1_000_280));
}

#[test]
fn what_is_denied_is_refused_by_set_or_by_verb() {
    let mut rig = Rig::with(|settings| {
        settings.denied = ["UserTablesMD", "POST SQLQueries"].map(str::to_owned).into();
    });
    let table = json!({ "TableName": "KEYS", "TableDescription": "k", "TableType": "bott_NoObject" });
    assert_eq!(rig.refused("UserTablesMD", &table).1, "-6006");
    assert_eq!(fault_of(&rig.send("GET", "/b1s/v2/UserTablesMD('KEYS')", &[], None)).1, "-6006");
    let query = json!({ "SqlCode": "Q", "SqlName": "q", "SqlText": "SELECT ItemCode FROM OITW" });
    assert_eq!(rig.refused("SQLQueries", &query).1, "-6006");
    assert_eq!(rig.get("SQLQueries")["value"], json!([]), "reading is allowed");
}
