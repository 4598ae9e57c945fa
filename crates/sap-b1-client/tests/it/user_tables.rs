//! User-defined tables, fields and rows.

use crate::script::{body, error, header, line, ok, server, status};
use sap_b1_client::{ErrorKind, UserField, UserFieldType, UserRow, UserTable, UserTableName};
use serde_json::json;

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
