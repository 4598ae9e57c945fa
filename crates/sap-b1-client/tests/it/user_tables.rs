//! User-defined tables, fields and rows.

use crate::script::{body, error, header, line, ok, server, status};
use sap_b1_client::*;
use serde_json::json;
use std::time::Duration;

fn table() -> UserTableName {
    UserTableName::new("WEBCLAIMS").unwrap()
}

#[tokio::test]
async fn definitions_have_the_vendors_form() {
    let server =
        server([status(201, "{}"), status(201, "{}"), error(400, "-2035", "already exists (ODBC -2035)")]);
    let definition = UserTable { table_name: table(), table_description: "Claims".to_owned() };
    let field = UserField {
        table_name: "ORDR".to_owned(),
        name: "WebKey".to_owned(),
        description: "Web key".to_owned(),
        field_type: UserFieldType::Alpha,
        size: Some(50),
    };
    server.client.create_user_table(&definition).await.unwrap();
    server.client.create_user_field(&field).await.unwrap();
    let again = server.client.create_user_field(&field).await.unwrap_err();
    assert_eq!(again.kind(), Some(ErrorKind::AlreadyExists));
    let asked = server.asked();
    assert_eq!(
        (line(&asked[0]), line(&asked[1])),
        ("POST UserTablesMD".to_owned(), "POST UserFieldsMD".to_owned())
    );
    assert_eq!(
        body(&asked[0]),
        r#"{"TableName":"WEBCLAIMS","TableDescription":"Claims","TableType":"bott_NoObject"}"#
    );
    assert_eq!(
        body(&asked[1]),
        r#"{"TableName":"ORDR","Name":"WebKey","Description":"Web key","Type":"db_Alpha","Size":50}"#
    );
}

#[tokio::test]
async fn rows_are_inserted_and_read_by_code() {
    let server = server([
        status(204, ""),
        ok(r#"{"@odata.etag":"1","Code":"ship-1","Name":"ship-1","U_Doc":7}"#),
        error(404, "-2028", "No matching records found (ODBC -2028)"),
        error(404, "-1000", "Unrecognized resource path."),
    ]);
    let client = &server.client;
    client.insert_user_row(&table(), &UserRow::new("ship-1")).await.unwrap();
    let row = client.get_user_row(&table(), "ship-1").await.unwrap().unwrap();
    assert_eq!((row.code.as_str(), row.fields.len(), &row.fields["U_Doc"]), ("ship-1", 1, &json!(7)));
    assert_eq!(client.get_user_row(&table(), "ship/2").await.unwrap(), None);
    assert!(client.get_user_row(&table(), "x").await.is_err(), "no such table is not 'no such row'");
    let asked = server.asked();
    assert_eq!(line(&asked[0]), "POST U_WEBCLAIMS");
    assert_eq!(header(&asked[0], "prefer"), Some("return-no-content"));
    assert_eq!(body(&asked[0]), r#"{"Code":"ship-1","Name":"ship-1"}"#);
    assert_eq!(asked[2].url.path(), "/b1s/v2/U_WEBCLAIMS('ship%2F2')");
}

fn definition() -> UserTable {
    UserTable { table_name: table(), table_description: "Claims".to_owned() }
}

const NOT_THERE: (u16, &str, &str) = (404, "-2028", "No matching records found (ODBC -2028)");

fn not_there() -> crate::script::Line {
    error(NOT_THERE.0, NOT_THERE.1, NOT_THERE.2)
}

#[tokio::test]
async fn a_table_is_made_once_and_found_afterwards() {
    let there = r#"{"TableName":"WEBCLAIMS","TableDescription":"Claims","TableType":"bott_NoObject","Archivable":"tNO"}"#;
    let server = server([not_there(), status(201, "{}"), ok(there)]);
    assert_eq!(server.client.ensure_user_table(&definition()).await.unwrap(), Ensured::Created);
    assert_eq!(server.client.ensure_user_table(&definition()).await.unwrap(), Ensured::Present);
    let asked: Vec<_> = server.asked().iter().map(line).collect();
    assert_eq!(
        asked,
        ["GET UserTablesMD('WEBCLAIMS')", "POST UserTablesMD", "GET UserTablesMD('WEBCLAIMS')"]
    );
}

#[tokio::test]
async fn what_somebody_else_made_meanwhile_is_adopted_and_what_differs_is_told() {
    let theirs = r#"{"value":[{"TableName":"ORDR","Name":"WebKey","Type":"db_Alpha","Size":20,"Description":"Web key"}]}"#;
    let taken = || error(400, "-2035", "already exists (ODBC -2035)");
    let none = || ok(r#"{"value":[]}"#);
    let server = server([none(), taken(), ok(theirs), none(), taken(), none()]);
    let field = UserField {
        table_name: "ORDR".to_owned(),
        name: "WebKey".to_owned(),
        description: "Web key".to_owned(),
        field_type: UserFieldType::Alpha,
        size: Some(50),
    };
    let Ensured::Differs(differences) = server.client.ensure_user_field(&field).await.unwrap() else {
        panic!()
    };
    let told: Vec<_> = differences.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["Size is 20 instead of 50"]);
    let elsewhere = server.client.ensure_user_field(&field).await.unwrap_err();
    assert_eq!(elsewhere.kind(), Some(ErrorKind::AlreadyExists), "a field of a related table");
    let asked: Vec<_> = server.asked().iter().map(line).collect();
    assert_eq!(asked[0], "GET UserFieldsMD?$filter=TableName eq 'ORDR' and Name eq 'WebKey'");
    assert_eq!(asked[1], "POST UserFieldsMD");
}

#[tokio::test]
async fn an_object_of_an_unknown_outcome_is_looked_for() {
    let object = UserObject {
        child_tables: vec![UserTableName::new("WEBLINES").unwrap()],
        can_close: true,
        ..UserObject::new("WEB", UserObjectType::Document, table())
    };
    let made = r#"{"Code":"WEB","Name":"WEB","TableName":"WEBCLAIMS","CanClose":"tYES","UserObjectMD_ChildTables":
        [{"SonNumber":1,"TableName":"WEBLINES"}]}"#;
    let lost = || Err(rest_transport::SendErrorKind::TimedOut);
    let server = server([not_there(), lost(), ok(made), not_there(), lost(), not_there()]);
    assert_eq!(server.client.ensure_udo(&object).await.unwrap(), Ensured::Present);
    assert!(server.client.ensure_udo(&object).await.unwrap_err().is_outcome_unknown());
    let asked = server.asked();
    assert_eq!(line(&asked[1]), "POST UserObjectsMD");
    let sent: serde_json::Value = serde_json::from_str(&body(&asked[1])).unwrap();
    assert_eq!(
        sent,
        json!({"Code": "WEB", "Name": "WEB", "TableName": "WEBCLAIMS", "ObjectType": "boud_Document", "CanCancel": "tNO",
            "CanClose": "tYES", "CanDelete": "tYES", "UserObjectMD_ChildTables": [{"TableName": "WEBLINES"}]})
    );
}

#[tokio::test]
async fn a_new_set_is_waited_for_within_the_limit() {
    let unknown = || error(404, "-1000", "Unrecognized resource path.");
    let patient = server([unknown(), unknown(), ok(r#"{"value":[]}"#)]);
    patient.client.await_user_set(&table(), Duration::from_secs(60)).await.unwrap();
    assert!(patient.asked().iter().all(|asked| line(asked) == "GET U_WEBCLAIMS?$top=1"));

    // After 1, 3, and 5 seconds.
    let hopeless = server([unknown(), unknown(), unknown(), unknown()]);
    let given_up = hopeless.client.await_user_set(&table(), Duration::from_secs(5)).await.unwrap_err();
    assert!(
        given_up.to_string().contains("U_WEBCLAIMS is still unknown after 5 s: the Service Layer may"),
        "{given_up}"
    );
    assert_eq!(hopeless.asked().len(), 4);

    let refused = server([error(403, "-6006", "no right")]);
    assert!(refused.client.await_user_set(&table(), Duration::from_secs(5)).await.is_err());
}
