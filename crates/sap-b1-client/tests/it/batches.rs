//! Batches: the text that is sent, and what the answer says of each operation.

use crate::script::{LOGIN, body, error, header, server, status, with_header};
use async_trait::async_trait;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use rest_transport::{
    BodySource, BodyStream, HttpService, Response, Secret, SendError, SendErrorKind, StreamedResponse,
    Target, WireRequest,
};
use sap_b1_client::{
    Batch, ChangeSet, CreatedDocument, DocEntry, DocumentKind, Error, ErrorKind, Operation, OperationOutcome,
    PartOutcome, ServiceLayer, UserRow, UserTableName,
};
use serde_json::json;
use std::sync::Arc;

/// The fence: a row that can exist once, and the document, together or not at all.
fn fence(document: &str) -> ChangeSet {
    let table = UserTableName::new("WEBCLAIMS").unwrap();
    ChangeSet::new()
        .and(Operation::insert_user_row(&table, &UserRow::new("ship-1")).unwrap())
        .and(Operation::create_document_raw(DocumentKind::DeliveryNotes, document))
}

fn batch() -> Batch {
    Batch::new().change_set(fence(r#"{"CardCode":"C1"}"#)).read(&Target::new("Items('A')"))
}

const APPLIED: &str = include_str!("../fixtures/batch_applied_v2.txt");
const REFUSED: &str = include_str!("../fixtures/batch_refused.txt");
const TYPE: &str = "multipart/mixed;boundary=batchresponse_1";

#[tokio::test]
async fn a_batch_is_written_as_the_guide_shows() {
    let server = server([with_header(status(202, APPLIED), "content-type", TYPE)]);
    server.client.send_batch(&batch()).await.unwrap();
    let request = server.asked_once();
    assert_eq!((request.method.clone(), request.url.path()), (Method::POST, "/b1s/v2/$batch"));
    assert_eq!(header(&request, "content-type"), Some("multipart/mixed;boundary=batch_1"));
    assert_eq!(request.timeout.as_secs(), 300);
    assert_eq!(body(&request), include_str!("../fixtures/batch_request.txt").replace('\n', "\r\n"));
}

#[tokio::test]
async fn inner_paths_can_begin_below_the_root() {
    let server = server([with_header(status(202, APPLIED), "content-type", TYPE)]);
    server.client.send_batch(&batch().relative_paths()).await.unwrap();
    let named = include_str!("../fixtures/batch_request.txt").replace('\n', "\r\n");
    let relative = named.replace(" /b1s/v2/", " ");
    assert_ne!(named, relative);
    assert_eq!(body(&server.asked_once()), relative);
}

#[tokio::test]
async fn every_applied_operation_is_told() {
    let server = server([with_header(status(200, APPLIED), "content-type", TYPE)]);
    let outcome = server.client.send_batch(&batch()).await.unwrap();
    assert!(outcome.is_applied());
    let operations: Vec<_> = outcome.operations().collect();
    let [
        OperationOutcome::Applied(row),
        OperationOutcome::Applied(delivery),
        OperationOutcome::Applied(item),
    ] = operations.as_slice()
    else {
        panic!("{outcome:?}")
    };
    assert_eq!(row.status, 204);
    let made = delivery.created(DocumentKind::DeliveryNotes).unwrap();
    assert_eq!(made, CreatedDocument::Document(DocEntry::new(31).unwrap()));
    assert_eq!(item.body, r#"{"ItemCode":"A"}"#);
    assert!(!format!("{outcome:?}").contains("ItemCode"), "bodies do not print");
    server.asked_once();
}

#[tokio::test]
async fn a_refused_set_is_undone_and_what_follows_is_not_executed() {
    let server = server([with_header(status(202, REFUSED), "content-type", TYPE)]);
    let outcome = server.client.send_batch(&batch()).await.unwrap();
    let [PartOutcome::ChangeSet { operations, rejection: Some(rejection) }, PartOutcome::Read(item)] =
        outcome.parts.as_slice()
    else {
        panic!("{outcome:?}")
    };
    assert!(operations.iter().all(|operation| *operation == OperationOutcome::RolledBack));
    assert_eq!((rejection.kind, rejection.code.as_deref()), (ErrorKind::AlreadyExists, Some("-2035")));
    assert_eq!(*item, OperationOutcome::NotExecuted);
    server.asked_once();
}

#[tokio::test]
async fn a_truncated_answer_leaves_the_rest_unknown() {
    let cut = &APPLIED[..APPLIED.find("Location").unwrap()];
    let server = server([with_header(status(202, cut), "content-type", TYPE)]);
    let outcome = server.client.send_batch(&batch()).await.unwrap();
    assert!(outcome.operations().all(|operation| *operation == OperationOutcome::Unknown));
    server.asked_once();
}

#[tokio::test]
async fn a_batch_that_writes_is_sent_once_and_one_that_reads_again() {
    for lost in [Err(SendErrorKind::TimedOut), status(502, "<html/>"), status(200, "no multipart")] {
        let server = server([lost]);
        assert!(server.client.send_batch(&batch()).await.unwrap_err().is_outcome_unknown());
        server.asked_once();
    }
    let answer = "--r\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}\r\n--r--\r\n";
    let server = server([status(502, ""), status(200, answer)]);
    let outcome = server.client.send_batch(&Batch::new().read(&Target::new("Items('A')"))).await.unwrap();
    assert!(outcome.is_applied());
    assert_eq!(server.asked().len(), 2);
}

#[tokio::test]
async fn a_batch_refused_as_a_whole_is_an_error() {
    let server = server([error(400, "-1000", "Incomplete Batch Request Body!")]);
    let refused = server.client.send_batch(&batch()).await.unwrap_err();
    assert_eq!(refused.kind(), Some(ErrorKind::MalformedQuery));
    server.asked_once();
}

#[tokio::test]
async fn what_the_server_cannot_carry_out_is_not_sent() {
    let server = server([]);
    let read = Operation::new(Method::GET, &Target::new("Items"));
    for wrong in [
        Batch::new(),
        Batch::new().change_set(ChangeSet::new()),
        Batch::new().change_set(ChangeSet::new().and(read)),
        Batch::new().read_part(Operation::delete("Items", "A")),
        Batch::new().change_set(made_too_late()),
        Batch::new().change_set(nothing_made()),
    ] {
        assert!(matches!(server.client.send_batch(&wrong).await, Err(Error::Encode { .. })));
    }
    assert!(server.service.seen().is_empty());
}

/// A write that addresses a later one.
fn made_too_late() -> ChangeSet {
    let mut elsewhere = ChangeSet::new();
    elsewhere.add(Operation::delete("Items", "A"));
    let second = elsewhere.add(Operation::create("Orders", &json!({})).unwrap());
    ChangeSet::new()
        .and(Operation::act_on_made(second, "Cancel"))
        .and(Operation::create("Orders", &json!({})).unwrap())
}

/// A write that addresses what an action is thought to make.
fn nothing_made() -> ChangeSet {
    let mut set = ChangeSet::new();
    let closed = set.add(Operation::act("Orders", 7, "Close"));
    set.and(Operation::act_on_made(closed, "Cancel"))
}

#[tokio::test]
async fn writes_of_any_set_address_what_was_made_before_them() {
    let server = server([with_header(status(202, APPLIED), "content-type", TYPE)]);
    let first = ChangeSet::new().and(Operation::delete("Items", "A/1"));
    let mut second = ChangeSet::new();
    let order = second.add(Operation::create("Orders", &json!({"CardCode": "C1"})).unwrap());
    second.add(Operation::patch_made(order, &json!({"Comments": "x"})).unwrap().header("B1S-X", "true"));
    let second = second
        .and(Operation::act_on_made(order, "Cancel"))
        .and(Operation::put("Projects", "P", &json!({"Name": "p"})).unwrap())
        .and(Operation::patch("Projects", "P", &json!({"Name": "q"})).unwrap().no_content());
    let _ = server.client.send_batch(&Batch::new().change_set(first).change_set(second)).await.unwrap();
    let sent = body(&server.asked_once());
    for (id, request) in [
        (1, "DELETE /b1s/v2/Items('A%2F1') HTTP/1.1\r\n\r\n\r\n"),
        (
            2,
            "POST /b1s/v2/Orders HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{\"CardCode\":\"C1\"}\r\n",
        ),
        (
            3,
            "PATCH /b1s/v2/$2 HTTP/1.1\r\nB1S-X: true\r\nContent-Type: application/json\r\n\r\n{\"Comments\":\"x\"}\r\n",
        ),
        (4, "POST /b1s/v2/$2/Cancel HTTP/1.1\r\n\r\n\r\n"),
        (
            5,
            "PUT /b1s/v2/Projects('P') HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{\"Name\":\"p\"}\r\n",
        ),
        (6, "PATCH /b1s/v2/Projects('P') HTTP/1.1\r\nPrefer: return-no-content\r\n"),
    ] {
        let wanted = format!("Content-ID: {id}\r\n\r\n{request}");
        assert!(sent.contains(&wanted), "{wanted}\nin\n{sent}");
    }
}

#[tokio::test]
async fn a_body_that_looks_like_a_boundary_cannot_end_its_part() {
    let server = server([with_header(status(202, APPLIED), "content-type", TYPE)]);
    let tricky =
        Batch::new().change_set(fence(r#"{"Comments":"--batch_1--"}"#)).read(&Target::new("Items('A')"));
    server.client.send_batch(&tricky).await.unwrap();
    assert_eq!(header(&server.asked_once(), "content-type"), Some("multipart/mixed;boundary=batch_2"));
}

#[test]
fn headers_of_an_operation_cannot_break_out() {
    let operation = Operation::new(Method::POST, &Target::new("Orders")).header("Prefer", "x\r\nEvil: y");
    let set = ChangeSet::new().and(operation.clone()).and(operation);
    assert_eq!(set.len(), 2);
    assert!(!format!("{set:?}").contains("Evil"));
}

/// A server whose answers to batches arrive in pieces of 100 bytes and break off at the end.
#[derive(Debug)]
struct BreaksOff(&'static str);

struct Pieces(std::slice::Chunks<'static, u8>);

#[async_trait]
impl BodySource for Pieces {
    async fn chunk(&mut self) -> Result<Option<Bytes>, SendError> {
        match self.0.next() {
            Some(piece) => Ok(Some(Bytes::from_static(piece))),
            None => Err(SendError::new(SendErrorKind::Interrupted, "as told")),
        }
    }
}

#[async_trait]
impl HttpService for BreaksOff {
    async fn send(&self, request: WireRequest) -> Result<Response, SendError> {
        assert!(request.url.path().ends_with("/Login"));
        Ok(Response::new(StatusCode::OK, HeaderMap::new(), LOGIN))
    }

    async fn open(&self, _: WireRequest) -> Result<StreamedResponse, SendError> {
        let headers = [(http::header::CONTENT_TYPE, HeaderValue::from_static(TYPE))].into_iter().collect();
        let body = BodyStream::new(Pieces(self.0.as_bytes().chunks(100)), 1 << 20);
        Ok(StreamedResponse { status: StatusCode::ACCEPTED, headers, body })
    }
}

fn breaking_off(answer: &'static str) -> ServiceLayer {
    let url = "https://b1.example.com:50000".parse().unwrap();
    let builder = ServiceLayer::builder(&url, "SBODEMO", "manager", Secret::new("s3cret".to_owned()));
    builder.service(Arc::new(BreaksOff(answer))).build().unwrap()
}

#[tokio::test]
async fn what_was_answered_before_the_connection_broke_stays_certain() {
    let cut = &APPLIED[..APPLIED.rfind("HTTP/1.1 200").unwrap()];
    let mut stream = breaking_off(cut).stream_batch(&batch()).await.unwrap();
    let Some(PartOutcome::ChangeSet { operations, .. }) = stream.try_next().await.unwrap() else { panic!() };
    assert!(operations.iter().all(|operation| matches!(operation, OperationOutcome::Applied(_))));
    let last = stream.try_next().await.unwrap();
    assert_eq!(last, Some(PartOutcome::Read(OperationOutcome::Unknown)));
    assert_eq!(stream.try_next().await.unwrap(), None);

    let nothing = breaking_off(&APPLIED[..200]).send_batch(&batch()).await.unwrap_err();
    assert!(nothing.is_outcome_unknown());
}
