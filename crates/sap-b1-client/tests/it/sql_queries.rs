//! Stored SQL: kept, run over pages, refused.

use crate::script::{body, error, header, line, ok, server, status};
use rust_decimal::Decimal;
use sap_b1_client::{Error, ErrorKind, NewSqlQuery, SqlParameters};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
struct Level {
    #[serde(rename = "ItemCode")]
    item_code: String,
    #[serde(rename = "OnHand", with = "rest_transport::decimal")]
    on_hand: Decimal,
}

#[tokio::test]
async fn queries_are_stored_read_changed_and_deleted() {
    let stored = r#"{"SqlCode":"stock","SqlName":"Stock","SqlText":"SELECT 1","ParamList":"whs","CreateDate":"2026-01-01"}"#;
    let server = server([
        status(201, stored),
        ok(stored),
        error(404, "-2028", "No matching records found (ODBC -2028)"),
        ok(format!(r#"{{"value":[{stored}]}}"#)),
        status(204, ""),
        status(204, ""),
    ]);
    let client = &server.client;
    let query = NewSqlQuery {
        sql_code: "stock".to_owned(),
        sql_name: "Stock".to_owned(),
        sql_text: "SELECT 1".to_owned(),
    };
    client.create_sql_query(&query).await.unwrap();
    let read = client.get_sql_query("stock").await.unwrap().unwrap();
    assert_eq!((read.sql_text.as_deref(), read.param_list.as_deref()), (Some("SELECT 1"), Some("whs")));
    assert!(read.other.contains_key("CreateDate"));
    assert_eq!(client.get_sql_query("a/b").await.unwrap(), None);
    assert_eq!(client.list_sql_queries().try_collect().await.unwrap().len(), 1);
    client.change_sql_query("stock", "SELECT 2").await.unwrap();
    client.delete_sql_query("stock").await.unwrap();
    let asked = server.asked();
    assert_eq!(body(&asked[0]), r#"{"SqlCode":"stock","SqlName":"Stock","SqlText":"SELECT 1"}"#);
    assert_eq!(body(&asked[4]), r#"{"SqlText":"SELECT 2"}"#);
    let lines: Vec<_> = asked.iter().map(line).collect();
    assert_eq!(lines[0], "POST SQLQueries");
    assert_eq!(lines[2], "GET SQLQueries('a/b')");
    assert_eq!(lines[3], "GET SQLQueries?$orderby=SqlCode&$top=2");
    assert_eq!(lines[4..], ["PATCH SQLQueries('stock')", "DELETE SQLQueries('stock')"]);
}

#[tokio::test]
async fn a_query_runs_over_all_pages_with_its_parameters() {
    let server = server([
        ok(
            r#"{"SqlText":"…","value":[{"ItemCode":"A","OnHand":1.5},{"ItemCode":"B"}],"@odata.nextLink":"SQLQueries('stock')/List?&$skip=2"}"#,
        ),
        ok(r#"{"value":[{"ItemCode":"C","OnHand":"2.250"}]}"#),
    ]);
    let parameters = SqlParameters::new().and("whs", "0'1").and("least", 5);
    let mut rows = server.client.run_sql_query::<Level>("stock", &parameters);
    let mut found = Vec::new();
    let end = loop {
        match rows.try_next().await {
            Ok(Some(row)) => found.push(format!("{} {}", row.item_code, row.on_hand.normalize())),
            Ok(None) => panic!("the unreadable row was forgotten"),
            Err(end) => break end,
        }
    };
    assert_eq!(found, ["A 1.5", "C 2.25"]);
    assert!(matches!(end, Error::UnreadableRows { rows, .. } if rows.len() == 1));
    let asked = server.asked();
    assert_eq!(line(&asked[0]), "GET SQLQueries('stock')/List?whs='0''1'&least=5");
    assert_eq!(line(&asked[1]), "GET SQLQueries('stock')/List?whs='0''1'&least=5&$skip=2");
    assert!(asked.iter().all(|request| header(request, "prefer") == Some("odata.maxpagesize=2")));
}

#[tokio::test]
async fn refused_texts_have_a_kind_of_their_own() {
    for code in ["701", "702", "703", "704"] {
        let server = server([error(400, code, "Invalid SQL syntax")]);
        let rows = server.client.run_sql_query::<Level>("stock", &SqlParameters::new());
        let refused = rows.try_collect().await.unwrap_err();
        assert_eq!(refused.kind(), Some(ErrorKind::SqlQuery));
        assert_eq!(server.asked().len(), 1);
    }
}
