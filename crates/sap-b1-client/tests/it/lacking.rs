//! Builds that do not have every property.

use crate::script::{error, line, ok, server};
use sap_b1_client::{DocEntry, DocumentFields, DocumentKind, ErrorKind, ItemCode, ItemQuery};

fn entry() -> DocEntry {
    DocEntry::new(5).unwrap()
}

#[tokio::test]
async fn what_a_build_does_not_have_is_left_out_and_remembered() {
    let refused =
        |name: &str, of: &str| error(400, "-1000", &format!("Property '{name}' of '{of}' is invalid"));
    let server = server([
        refused("UpdateTime", "Document"),
        refused("DataVersion", "Document"),
        ok(r#"{"DocEntry":5}"#),
        ok(r#"{"value":[{"DocEntry":5}]}"#),
        refused("DataVersion", "Item"),
        ok(r#"{"ItemCode":"A"}"#),
        ok(r#"{"value":[]}"#),
    ]);
    let client = &server.client;
    let fields = DocumentFields::header();
    let clone = client.clone();
    assert!(client.get_document_fields(DocumentKind::Orders, entry(), &fields).await.unwrap().is_some());
    assert_eq!(
        clone.list_documents(DocumentKind::Orders, None, &fields).try_collect().await.unwrap().len(),
        1
    );
    assert!(client.get_item(&ItemCode::new("A").unwrap()).await.unwrap().is_some());
    client.list_items(&ItemQuery::all()).try_collect().await.unwrap();
    let asked: Vec<_> = server.asked().iter().map(line).collect();
    let has = |at: usize| (asked[at].contains("UpdateTime"), asked[at].contains("DataVersion"));
    assert_eq!((has(0), has(1), has(2)), ((true, true), (false, true), (false, false)));
    assert_eq!(has(3), (false, false), "remembered, for clones as well");
    assert_eq!(
        (has(4), has(5), has(6)),
        ((true, true), (true, false), (true, false)),
        "items are a set of their own"
    );
}

#[tokio::test]
async fn other_refusals_and_other_names_stand() {
    let message = "Property 'LastUpdateTime' of 'Document' is invalid";
    let server = server([error(400, "-1000", message), error(400, "-10", "UpdateTime")]);
    let client = &server.client;
    let fields = DocumentFields::header();
    let refused = client.get_document_fields(DocumentKind::Orders, entry(), &fields).await.unwrap_err();
    assert_eq!(refused.kind(), Some(ErrorKind::MalformedQuery));
    let everything = client.get_document(DocumentKind::Orders, entry()).await.unwrap_err();
    assert_eq!(everything.kind(), Some(ErrorKind::Business), "nothing was selected, nothing can be left out");
    assert_eq!(server.asked().len(), 2);
}
