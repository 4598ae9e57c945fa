//! Creating and changing documents: what is sent, how often, and what the answer means.

use crate::script::{Line, body, error, header, line, ok, server, status, with_header};
use rest_transport::SendErrorKind;
use sap_b1_client::{
    CardCode, CreatedDocument, DocEntry, DocumentKind, ETag, Error, ErrorKind, ItemCode, NewDocument,
    NewDocumentLine,
};
use serde_json::json;

fn entry(number: i64) -> DocEntry {
    DocEntry::new(number).unwrap()
}

fn order() -> NewDocument {
    NewDocument {
        card_code: Some(CardCode::new("C1").unwrap()),
        num_at_card: Some("1001 [V1]".to_owned()),
        document_lines: vec![NewDocumentLine::of_item(ItemCode::new("A").unwrap(), "2".parse().unwrap())],
        ..NewDocument::default()
    }
}

async fn create(answer: Line) -> (Result<CreatedDocument, Error>, usize) {
    let server = server([answer]);
    let result = server.client.create_document(DocumentKind::Orders, &order()).await;
    (result, server.asked().len())
}

#[tokio::test]
async fn a_create_asks_for_no_content_and_reads_the_location() {
    let server = server([with_header(status(204, ""), "location", "/b1s/v2/Orders(15)")]);
    let made = server.client.create_document(DocumentKind::Orders, &order()).await.unwrap();
    assert_eq!(made, CreatedDocument::Document(entry(15)));
    let request = server.asked_once();
    assert_eq!(line(&request), "POST Orders");
    assert_eq!(header(&request, "prefer"), Some("return-no-content"));
    assert_eq!(header(&request, "content-type"), Some("application/json"));
    assert_eq!(
        body(&request),
        r#"{"CardCode":"C1","NumAtCard":"1001 [V1]","DocumentLines":[{"ItemCode":"A","Quantity":2}]}"#
    );
}

#[tokio::test]
async fn a_stored_body_is_sent_as_it_is() {
    let server = server([with_header(status(204, ""), "location", "DeliveryNotes(3)")]);
    let stored = "{ \"CardCode\":\"C1\" ,\"odd\": 1.50 }";
    server.client.create_document_raw(DocumentKind::DeliveryNotes, stored).await.unwrap();
    assert_eq!(body(&server.asked_once()), stored);
}

#[tokio::test]
async fn an_approval_procedure_makes_a_draft() {
    let (made, asked) = create(with_header(status(204, ""), "location", "https://h/b1s/v2/Drafts(7)")).await;
    assert_eq!((made.unwrap(), asked), (CreatedDocument::Draft(entry(7)), 1));

    let (refused, asked) = create(error(400, "-2028", "No matching records found (ODBC -2028)")).await;
    let refused = refused.unwrap_err();
    assert_eq!((refused.kind(), asked), (Some(ErrorKind::DraftOrUnknownReference), 1));
    assert!(!refused.is_not_found() && !refused.is_transient() && !refused.is_outcome_unknown());
}

#[tokio::test]
async fn a_server_that_sends_the_record_after_all_is_understood() {
    let (made, _) = create(status(201, r#"{"DocEntry":15,"DocNum":1}"#)).await;
    assert_eq!(made.unwrap(), CreatedDocument::Document(entry(15)));
}

#[tokio::test]
async fn what_may_have_happened_is_unknown_and_sent_once() {
    let lost = || Err(SendErrorKind::Interrupted);
    let cases: [(Line, Option<&str>); 6] = [
        (lost(), None),
        (Err(SendErrorKind::TimedOut), None),
        (status(502, "<html><title>Bad Gateway</title></html>"), Some("Bad Gateway")),
        (error(500, "-1120", "Deadlock"), Some("Deadlock")),
        (status(204, ""), None),
        (with_header(status(204, ""), "location", "/b1s/v2/Invoices(1)"), None),
    ];
    for (answer, said) in cases {
        let (result, asked) = create(answer).await;
        let unknown = result.unwrap_err();
        assert!(unknown.is_outcome_unknown() && !unknown.is_transient(), "{unknown}");
        assert_eq!(asked, 1);
        assert_eq!(
            unknown.rejection().map(|answer| answer.message.contains(said.unwrap())),
            said.map(|_| true)
        );
        assert_eq!(unknown.kind(), None, "nothing was refused");
    }
}

#[tokio::test]
async fn what_was_certainly_not_sent_is_sent_again() {
    let server = server([Err(SendErrorKind::NotSent), with_header(status(204, ""), "location", "Orders(2)")]);
    server.client.create_document(DocumentKind::Orders, &order()).await.unwrap();
    assert_eq!(server.asked().len(), 2);
}

#[tokio::test]
async fn an_amount_that_would_be_rounded_on_the_way_is_not_sent() {
    let server = server([]);
    let mut fine = order();
    fine.document_lines[0].unit_price = Some("0.1234567890123456789".parse().unwrap());
    let error = server.client.create_document(DocumentKind::Orders, &fine).await.unwrap_err();
    assert!(matches!(error, Error::Encode { .. }) && !error.is_transient() && !error.is_outcome_unknown());
    assert!(server.service.seen().is_empty());
}

#[tokio::test]
async fn a_refusal_names_field_and_line() {
    let (refused, _) =
        create(error(400, "-10", "Quantity falls into negative inventory  [INV1.ItemCode][line: 2]")).await;
    let refused = refused.unwrap_err();
    let said = refused.rejection().unwrap();
    assert_eq!(
        (said.status, said.code.as_deref(), said.kind),
        (400, Some("-10"), ErrorKind::NegativeInventory)
    );
    assert_eq!((said.field.as_deref(), said.line), (Some("INV1.ItemCode"), Some(2)));
    assert!(said.raw.starts_with('{'));
    assert!(refused.to_string().contains("CreateDocument: refused: Quantity falls"));
}

#[tokio::test]
async fn closing_and_cancelling_are_never_repeated() {
    let server =
        server([status(204, ""), error(400, "-5002", "Document is already cancelled"), status(504, "")]);
    let client = &server.client;
    client.close_document(DocumentKind::Orders, entry(5)).await.unwrap();
    let again = client.cancel_document(DocumentKind::Orders, entry(5)).await.unwrap_err();
    assert_eq!(again.kind(), Some(ErrorKind::AlreadyClosed));
    assert!(client.cancel_document(DocumentKind::Drafts, entry(6)).await.unwrap_err().is_outcome_unknown());
    let asked = server.asked();
    let lines: Vec<_> = asked.iter().map(line).collect();
    assert_eq!(lines, ["POST Orders(5)/Close", "POST Orders(5)/Cancel", "POST Drafts(6)/Cancel"]);
    assert!(asked.iter().all(|request| request.body.is_none()));
}

#[tokio::test]
async fn a_change_can_be_tied_to_a_version() {
    let server = server([status(204, ""), error(412, "-2039", "Another user…"), status(502, "")]);
    let client = &server.client;
    let changes =
        json!({"TrackingNumber": "1Z9", "DocumentLines": [{"LineNum": 0, "LineStatus": "bost_Close"}]});
    let (orders, tag) = (DocumentKind::Orders, ETag::of_data_version(1));
    client.patch_document(orders, entry(5), &changes, None).await.unwrap();
    let stale = client.patch_document(orders, entry(5), &changes, Some(&tag)).await.unwrap_err();
    assert_eq!(stale.kind(), Some(ErrorKind::PreconditionFailed));
    assert!(client.patch_document(orders, entry(5), &changes, None).await.unwrap_err().is_outcome_unknown());
    let asked = server.asked();
    assert_eq!(line(&asked[0]), "PATCH Orders(5)");
    assert_eq!(body(&asked[0]), changes.to_string());
    assert_eq!(header(&asked[0], "if-match"), None);
    assert_eq!(header(&asked[1], "if-match"), Some(r#"W/"356A192B7913B04C54574D18C28D46E6395428AB""#));
}

#[tokio::test]
async fn a_preview_is_harmless_and_has_no_key() {
    let priced = r#"{"DocEntry":null,"DocTotal":23.98,"VatSum":4.0,"DocumentLines":[{"LineNum":0,"ItemCode":"A","PriceAfterVAT":11.99}]}"#;
    let unknown = error(400, "-2028", "No matching records found (ODBC -2028)");
    let server = server([status(503, ""), ok(priced), unknown]);
    let priced = server.client.preview_order(&order()).await.unwrap();
    assert_eq!(priced.doc_total, Some("23.98".parse().unwrap()));
    assert_eq!(priced.document_lines[0].price_after_vat, Some("11.99".parse().unwrap()));
    let refused = server.client.preview_order(&order()).await.unwrap_err();
    assert_eq!(
        refused.kind(),
        Some(ErrorKind::DraftOrUnknownReference),
        "a reference is missing, not the order"
    );
    let asked = server.asked();
    assert_eq!(asked.len(), 3, "a preview changes nothing and is repeated");
    assert_eq!(line(&asked[1]), "POST OrdersService_Preview");
    assert!(body(&asked[1]).starts_with(r#"{"Document":{"CardCode":"C1","#));
}

#[tokio::test]
async fn every_action_on_a_document_has_its_address() {
    let cancelling = r#"{"DocEntry":null,"Comments":"x"}"#;
    let server = server([status(204, ""), status(204, ""), ok(cancelling), status(204, ""), status(502, "")]);
    let client = &server.client;
    client.reopen_document(DocumentKind::Orders, entry(5)).await.unwrap();
    let comments = json!({"Comments": "late"});
    client.cancel_document_with(DocumentKind::DeliveryNotes, entry(6), &comments).await.unwrap();
    let answer = client.create_cancellation_document(DocumentKind::Invoices, entry(7)).await.unwrap();
    assert_eq!(answer.unwrap()["Comments"], "x");
    assert_eq!(client.create_cancellation_document(DocumentKind::Invoices, entry(7)).await.unwrap(), None);
    let lost = client.cancel_document_with(DocumentKind::Returns, entry(6), &comments).await.unwrap_err();
    assert!(lost.is_outcome_unknown());
    let wrong = client.cancel_document_with(DocumentKind::Orders, entry(6), &comments).await.unwrap_err();
    assert!(matches!(wrong, Error::Encode { .. }));
    let asked = server.asked();
    let lines: Vec<_> = asked.iter().map(line).collect();
    assert_eq!(
        lines,
        [
            "POST Orders(5)/Reopen",
            "POST DeliveryNotesService_Cancel2",
            "POST Invoices(7)/CreateCancellationDocument",
            "POST Invoices(7)/CreateCancellationDocument",
            "POST ReturnsService_Cancel2",
        ]
    );
    assert_eq!(body(&asked[1]), r#"{"Document":{"DocEntry":6,"Comments":"late"}}"#);
}

#[tokio::test]
async fn a_draft_becomes_a_document_that_is_found_by_its_reference() {
    let rows = |entries: &[i64]| {
        let rows: Vec<_> = entries.iter().map(|entry| json!({"DocEntry": entry})).collect();
        ok(json!({"value": rows}).to_string())
    };
    let waiting = error(400, "-2028", "No matching records found (ODBC -2028)");
    let server = server([rows(&[1]), status(204, ""), rows(&[1, 8]), rows(&[]), rows(&[]), waiting]);
    let reference = sap_b1_client::Filter::eq("NumAtCard", "1001 [V1]");
    let posted = server.client.post_draft(entry(3), DocumentKind::Orders, &reference).await.unwrap();
    assert_eq!(posted, [entry(8)]);
    let waits = server.client.post_draft(entry(4), DocumentKind::Orders, &reference).await.unwrap_err();
    assert_eq!(waits.kind(), Some(ErrorKind::DraftOrUnknownReference));
    let asked = server.asked();
    assert_eq!(line(&asked[1]), "POST DraftsService_SaveDraftToDocument");
    assert_eq!(body(&asked[1]), r#"{"Document":{"DocEntry":3}}"#);
}

#[tokio::test]
async fn a_read_record_guards_its_own_change() {
    use sap_b1_client::{Difference, ListQuery};
    let read = json!({"ItemCode": "A", "DataVersion": 1, "@odata.etag": "wrong", "Prices": 2.0});
    let server = server([
        ok(read.to_string()),
        error(412, "-2039", "Another user…"),
        with_header(ok(r#"{"@odata.etag":"1"}"#), "etag", "1"),
        status(204, ""),
    ]);
    let items = server.client.set::<serde_json::Value>("Items");
    let stored = items.get_versioned("A", &ListQuery::new()).await.unwrap().unwrap();
    assert_eq!(stored.etag, Some(ETag::of_data_version(1)));
    let mut wanted = stored.record.clone();
    wanted["Prices"] = 3.into();
    let change = Difference::between(&stored.record, &wanted).unwrap();
    let stale = items.patch_unchanged("A", &stored, &change).await.unwrap_err();
    assert_eq!(stale.kind(), Some(ErrorKind::PreconditionFailed));
    let part = ListQuery::new().select(["ItemName"]);
    let part = items.get_versioned("A", &part).await.unwrap().unwrap();
    assert_eq!(part.etag, None, "the tag of a selection is wrong");
    items.patch_unchanged("A", &part, &json!({"ItemName": "B"})).await.unwrap();
    let asked = server.asked();
    assert_eq!(body(&asked[1]), r#"{"Prices":3}"#);
    assert_eq!(header(&asked[1], "if-match"), Some(ETag::of_data_version(1).as_str()));
    assert_eq!(header(&asked[3], "if-match"), None);
}
