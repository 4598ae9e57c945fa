//! Documents as they are read.

use crate::script::{error, line, ok, server};
use rust_decimal::Decimal;
use sap_b1_client::{
    AuthorizationStatus, CancelStatus, ChangeCursor, DocEntry, Document, DocumentFields, DocumentKind,
    DocumentStatus, Error, Filter, YesNo,
};
use serde_json::json;

const ORDER: &str = include_str!("../fixtures/order.json");

fn dec(text: &str) -> Option<Decimal> {
    Some(text.parse().unwrap())
}

fn entry(number: i64) -> DocEntry {
    DocEntry::new(number).unwrap()
}

fn rows(entries: &[i64]) -> String {
    json!({"value": entries.iter().map(|entry| json!({"DocEntry": entry})).collect::<Vec<_>>()}).to_string()
}

#[test]
fn the_header_loses_nothing() {
    let order: Document = serde_json::from_str(ORDER).unwrap();
    assert_eq!((order.doc_entry, order.doc_num), (entry(22), Some(1007)));
    assert_eq!(order.card_code.as_ref().map(ToString::to_string).as_deref(), Some("C20000"));
    assert_eq!(order.num_at_card.as_deref(), Some("1001 [V123456789]"));
    assert_eq!(
        (order.doc_total, order.vat_sum, order.doc_total_fc),
        (dec("1234567.89"), dec("205761.32"), dec("0"))
    );
    assert_eq!(order.doc_currency.as_deref(), Some("£"));
    assert_eq!(order.document_status, Some(DocumentStatus::Open));
    assert_eq!((&order.cancelled, &order.cancel_status), (&Some(YesNo::No), &Some(CancelStatus::No)));
    assert_eq!(order.authorization_status, Some(AuthorizationStatus::Without));
    assert_eq!((order.tracking_number.as_deref(), order.comments.as_deref()), (None, Some("leave at door")));
    assert_eq!(order.update_date, Some(jiff::civil::date(2026, 3, 1)));
    assert_eq!(order.update_time, Some(jiff::civil::time(9, 30, 5, 0)));
    assert_eq!(order.etag().unwrap().as_str(), r#"W/"356A192B7913B04C54574D18C28D46E6395428AB""#);
    assert_eq!(order.other["U_WebKey"], "o-123456789-1");
    assert_eq!(order.other["DocType"], "dDocument_Items");
    assert!(!order.is_cancelled());
}

#[test]
fn lines_and_charges_lose_nothing() {
    let order: Document = serde_json::from_str(ORDER).unwrap();
    let [first, second] = order.document_lines.as_slice() else { panic!() };
    assert_eq!((first.line_num.get(), second.line_num.get()), (0, 4));
    assert_eq!((first.quantity, first.remaining_open_quantity), (dec("3"), dec("1")));
    assert_eq!((first.inventory_quantity, first.remaining_open_inventory_quantity), (dec("36"), dec("12")));
    assert_eq!((first.price, first.unit_price, first.line_total), (dec("9.9"), dec("11"), dec("29.7")));
    assert_eq!((first.base_type, first.base_entry, first.base_line), (Some(-1), None, None));
    assert_eq!((first.parent_line_num, first.vat_group.as_deref()), (None, Some("O1")));
    assert_eq!(first.batch_numbers[0].batch_number.as_deref(), Some("B1"));
    assert_eq!(first.batch_numbers[0].quantity, dec("2.5"));
    assert_eq!(first.other["U_Gift"], "Y");
    assert_eq!((second.base_entry, second.base_line.map(|line| line.get())), (Some(entry(9)), Some(2)));
    assert_eq!(second.line_status, Some(DocumentStatus::Closed));
    assert_eq!(second.serial_numbers[0].internal_serial_number.as_deref(), Some("SN-1"));
    assert_eq!(second.serial_numbers[0].system_serial_number, Some(7));
    assert_eq!(second.document_lines_bin_allocations[0].bin_abs_entry, Some(3));
    let [freight] = order.document_additional_expenses.as_slice() else { panic!() };
    assert_eq!(
        (freight.expense_code, freight.line_total, freight.line_total_fc),
        (Some(1), dec("4.99"), dec("0"))
    );
    assert_eq!(freight.base_doc_entry, None);
}

#[test]
fn the_older_name_of_a_batch_is_read_as_well() {
    let line =
        json!({"DocEntry": 1, "DocumentLines": [{"LineNum": 0, "BatchNumbers": [{"BatchNumber": "B1"}]}]});
    let order: Document = serde_json::from_value(line).unwrap();
    assert_eq!(order.document_lines[0].batch_numbers[0].batch_number.as_deref(), Some("B1"));
}

#[test]
fn either_side_of_a_cancellation_is_cancelled() {
    for (cancelled, cancel_status, expected) in
        [("tYES", "csYes", true), ("tNO", "csCancellation", true), ("tNO", "csNo", false)]
    {
        let json = json!({"DocEntry": 1, "Cancelled": cancelled, "CancelStatus": cancel_status});
        assert_eq!(serde_json::from_value::<Document>(json).unwrap().is_cancelled(), expected);
    }
    let old: Document = serde_json::from_value(json!({"DocEntry": 1, "Cancelled": "tYES"})).unwrap();
    assert!(old.is_cancelled());
}

#[tokio::test]
async fn one_document_is_read_whole_or_in_part() {
    let server =
        server([ok(ORDER), ok(ORDER), error(404, "-2028", "No matching records found (ODBC -2028)")]);
    let (client, orders) = (&server.client, DocumentKind::Orders);
    assert!(client.get_document(orders, entry(22)).await.unwrap().is_some());
    let fields = DocumentFields::header().and("U_WebKey");
    assert!(client.get_document_fields(orders, entry(22), &fields).await.unwrap().is_some());
    assert!(client.get_document(orders, entry(23)).await.unwrap().is_none());
    let asked: Vec<_> = server.asked().iter().map(line).collect();
    assert_eq!(asked[0], "GET Orders(22)");
    assert!(
        asked[1].starts_with("GET Orders(22)?$select=DocEntry,DocNum,")
            && asked[1].ends_with(",DataVersion,U_WebKey")
    );
}

#[tokio::test]
async fn documents_are_found_on_all_pages() {
    let server = server([ok(rows(&[3, 5])), ok(rows(&[9]))]);
    let filter = Filter::eq("NumAtCard", "1001 [V1]");
    let found = server
        .client
        .find_documents(DocumentKind::DeliveryNotes, &filter, &DocumentFields::with_lines())
        .await;
    let found: Vec<_> = found.unwrap().iter().map(|document| document.doc_entry.get()).collect();
    assert_eq!(found, [3, 5, 9]);
    let asked: Vec<_> = server.asked().iter().map(line).collect();
    assert!(
        asked[0].starts_with("GET DeliveryNotes?$select=")
            && asked[0].contains(",DocumentLines,DocumentAdditionalExpenses&")
    );
    assert!(asked[0].ends_with("&$filter=NumAtCard eq '1001 [V1]'&$orderby=DocEntry&$top=2"));
    assert!(asked[1].contains("&$filter=NumAtCard eq '1001 [V1]' and DocEntry gt 5&"));
}

#[tokio::test]
async fn drafts_are_searched_by_what_they_are_going_to_be() {
    let server = server([ok(rows(&[]))]);
    let filter = Filter::eq("NumAtCard", "x").or(Filter::eq("Comments", "x"));
    let found = server
        .client
        .find_drafts(DocumentKind::Orders, &filter, &DocumentFields::everything())
        .await
        .unwrap();
    assert!(found.is_empty());
    assert_eq!(
        line(&server.asked_once()),
        "GET Drafts?$filter=DocObjectCode eq 'oOrders' and ((NumAtCard eq 'x') or (Comments eq 'x'))&$orderby=DocEntry&$top=2"
    );
}

#[tokio::test]
async fn changed_documents_are_walked_by_key() {
    let server = server([ok(rows(&[4, 6])), ok(rows(&[]))]);
    let cursor = ChangeCursor { date: jiff::civil::date(2026, 3, 1), time: jiff::civil::time(8, 0, 0, 0) };
    let filter = cursor.filter();
    let mut walk =
        server.client.list_documents(DocumentKind::Orders, Some(&filter), &DocumentFields::header());
    let mut seen = Vec::new();
    while let Some(order) = walk.try_next().await.unwrap() {
        seen.push(order.doc_entry.get());
    }
    assert_eq!(seen, [4, 6]);
    let second = line(&server.asked()[1]);
    assert!(second.contains("UpdateTime ge '08:00:00')) and DocEntry gt 6&$orderby=DocEntry&"), "{second}");
}

#[tokio::test]
async fn counting_reads_a_bare_number() {
    let server = server([ok("42")]);
    let filter = Filter::eq("DocumentStatus", &DocumentStatus::Open);
    assert_eq!(server.client.count_documents(DocumentKind::Orders, &filter).await.unwrap(), 42);
    assert_eq!(line(&server.asked_once()), "GET Orders/$count?$filter=DocumentStatus eq 'bost_Open'");
}

#[tokio::test]
async fn counting_refuses_what_the_server_would_ignore() {
    let server = server([]);
    let inside = Filter::eq("DocumentLines/ItemCode", "A1");
    let refused = server.client.count_documents(DocumentKind::Orders, &inside).await.unwrap_err();
    assert!(matches!(refused, Error::Encode { .. }), "{refused:?}");
    assert!(server.service.seen().is_empty(), "nothing was sent");
}
