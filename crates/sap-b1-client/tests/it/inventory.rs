//! Moving and counting stock, taking payments.

use crate::recorded::{object, shared};
use crate::script::{body, error, header, line, ok, server, status, with_header};
use sap_b1_client::*;
use serde_json::{Value, json};

fn entry(number: i64) -> DocEntry {
    DocEntry::new(number).unwrap()
}

fn item(code: &str) -> ItemCode {
    ItemCode::new(code).unwrap()
}

fn warehouse(code: &str) -> WarehouseCode {
    WarehouseCode::new(code).unwrap()
}

#[tokio::test]
async fn transfers_are_created_read_and_cancelled() {
    let stored = json!({
        "DocEntry": 4, "DocNum": 104, "CardCode": null, "FromWarehouse": "01", "ToWarehouse": "", "UpdateDate": "2026-03-01T00:00:00Z",
        "DocumentStatus": "bost_Open", "AuthorizationStatus": "sasWithout", "U_X": 1,
        "StockTransferLines": [{"LineNum": 0, "ItemCode": "A", "Quantity": 2.0, "FromWarehouseCode": "01", "WarehouseCode": "02",
            "BaseType": "InventoryTransferRequest", "BaseEntry": 3, "BaseLine": 0,
            "StockTransferLinesBinAllocations": [{"BinAbsEntry": 76, "Quantity": 2.0, "BinActionType": "batToWarehouse", "BaseLineNumber": 0}]}]
    });
    let server = server([
        with_header(status(204, ""), "location", "/b1s/v2/StockTransfers(4)"),
        with_header(status(204, ""), "location", "/b1s/v2/StockTransferDrafts(5)"),
        with_header(status(204, ""), "location", "/b1s/v2/Drafts(6)"),
        ok(stored.to_string()),
        ok(json!({"value": [stored]}).to_string()),
        status(204, ""),
    ]);
    let client = &server.client;
    let mut new = NewStockTransfer { comments: Some("refill".to_owned()), ..NewStockTransfer::default() };
    let mut moved = NewStockTransferLine::of_item(item("A"), 2.into(), warehouse("01"), warehouse("02"));
    moved.stock_transfer_lines_bin_allocations =
        vec![TransferBin::new(76, 2.into(), BinAction::ToWarehouse, 0)];
    new.stock_transfer_lines.push(moved);
    assert_eq!(client.create_stock_transfer(&new).await.unwrap(), CreatedDocument::Document(entry(4)));
    assert_eq!(client.create_stock_transfer(&new).await.unwrap(), CreatedDocument::Draft(entry(5)));
    assert!(
        client.create_stock_transfer(&new).await.unwrap_err().is_outcome_unknown(),
        "not a set of transfers"
    );
    let read = client.get_stock_transfer(entry(4)).await.unwrap().unwrap();
    let first = &read.stock_transfer_lines[0];
    assert_eq!((read.to_warehouse, read.other.len()), (None, 1));
    assert_eq!(first.base_type, Some(TransferBase::InventoryTransferRequests));
    assert_eq!(first.stock_transfer_lines_bin_allocations[0].bin_action_type, Some(BinAction::ToWarehouse));
    let wanted = Filter::eq("Comments", "refill");
    assert_eq!(client.list_stock_transfers(Some(&wanted)).try_collect().await.unwrap().len(), 1);
    client.cancel_stock_transfer(entry(4)).await.unwrap();
    let asked = server.asked();
    assert_eq!(
        body(&asked[0]),
        r#"{"Comments":"refill","StockTransferLines":[{"ItemCode":"A","Quantity":2,"FromWarehouseCode":"01","WarehouseCode":"02",
            "StockTransferLinesBinAllocations":[{"BinAbsEntry":76,"Quantity":2,"BinActionType":"batToWarehouse","BaseLineNumber":0}]}]}"#
            .replace("\n            ", "")
    );
    assert_eq!(header(&asked[0], "prefer"), Some("return-no-content"));
    let lines: Vec<_> = asked.iter().map(line).collect();
    assert_eq!(lines[3], "GET StockTransfers(4)");
    assert_eq!(lines[4], "GET StockTransfers?$filter=Comments eq 'refill'&$orderby=DocEntry&$top=2");
    assert_eq!(lines[5], "POST StockTransfers(4)/Cancel");
}

#[tokio::test]
async fn counts_are_posted_once() {
    let stored = json!({"DocumentEntry": 9, "CountTime": "12:00:00", "PriceSource": "ippsItemCost", "InventoryPostingLines": [
        {"LineNumber": 1, "ItemCode": "A", "WarehouseCode": "01", "CountedQuantity": 5.0, "InWarehouseQuantity": 7.0, "Variance": -2.0}]});
    let server = server([
        status(201, stored.to_string()),
        status(502, "<html/>"),
        ok(stored.to_string()),
        error(404, "-2028", "No matching records found (ODBC -2028)"),
    ]);
    let client = &server.client;
    let counted = NewInventoryPosting {
        count_time: Some(jiff::civil::time(12, 0, 0, 0)),
        price_source: Some(PriceSource::ItemCost),
        inventory_posting_lines: vec![NewInventoryPostingLine::counted(item("A"), warehouse("01"), 5.into())],
        ..NewInventoryPosting::default()
    };
    assert_eq!(client.create_inventory_posting(&counted).await.unwrap(), entry(9));
    assert!(client.create_inventory_posting(&counted).await.unwrap_err().is_outcome_unknown());
    let read = client.get_inventory_posting(entry(9)).await.unwrap().unwrap();
    assert_eq!(read.inventory_posting_lines[0].variance, Some((-2).into()));
    assert_eq!(client.get_inventory_posting(entry(10)).await.unwrap(), None);
    let asked = server.asked();
    assert_eq!(asked.len(), 4);
    assert_eq!(
        body(&asked[0]),
        r#"{"CountTime":"12:00:00","PriceSource":"ippsItemCost","InventoryPostingLines":[{"ItemCode":"A","WarehouseCode":"01","CountedQuantity":5}]}"#
    );
}

#[tokio::test]
async fn sheets_are_made_listed_and_closed() {
    let stored = json!({"DocumentEntry": 2, "DocumentStatus": "cdsOpen", "InventoryCountingLines": [
        {"LineNumber": 1, "Freeze": "tYES", "LineStatus": "clsClosed", "InventoryCountingBatchNumbers": [{"BatchNumber": "B1", "Quantity": 1}]}]});
    let server = server([
        with_header(status(204, ""), "location", "/b1s/v2/InventoryCountings(2)"),
        ok(json!({"value": [stored]}).to_string()),
        ok(stored.to_string()),
        ok(r#"{"value":[]}"#),
        status(204, ""),
    ]);
    let client = &server.client;
    let sheet = NewInventoryCounting {
        counting_type: Some(CountingType::Single),
        inventory_counting_lines: vec![NewInventoryCountingLine {
            item_code: Some(item("A")),
            freeze: Some(true.into()),
            ..NewInventoryCountingLine::default()
        }],
        ..NewInventoryCounting::default()
    };
    assert_eq!(client.create_inventory_counting(&sheet).await.unwrap(), entry(2));
    let sheets = client.list_inventory_countings(None).try_collect().await.unwrap();
    assert_eq!(sheets[0].document_status, Some(CountingStatus::Open));
    let read = client.get_inventory_counting(entry(2)).await.unwrap().unwrap();
    let counted = &read.inventory_counting_lines[0];
    assert_eq!(counted.line_status, Some(CountingStatus::Closed));
    assert_eq!(counted.inventory_counting_batch_numbers[0].batch_number.as_deref(), Some("B1"));
    assert!(client.list_inventory_postings(None).try_collect().await.unwrap().is_empty());
    client.close_inventory_counting(entry(2)).await.unwrap();
    let lines: Vec<_> = server.asked().iter().map(line).collect();
    assert_eq!(lines[1], "GET InventoryCountings?$orderby=DocumentEntry&$top=2");
    assert_eq!(lines[4], "POST InventoryCountings(2)/Close");
}

#[tokio::test]
async fn payments_are_taken_read_and_cancelled() {
    let stored = json!({"DocEntry": 3, "DocType": "rCustomer", "Cancelled": "tNO", "CashSum": 110.0, "PaymentChecks": [],
        "PaymentInvoices": [{"LineNum": 0, "DocEntry": 7, "InvoiceType": "it_Invoice", "SumApplied": 110.0, "AppliedFC": 0.0}]});
    let server = server([
        with_header(status(204, ""), "location", "/b1s/v2/IncomingPayments(3)"),
        with_header(status(204, ""), "location", "/b1s/v2/PaymentDrafts(4)"),
        ok(stored.to_string()),
        ok(json!({"value": [stored]}).to_string()),
        status(204, ""),
    ]);
    let client = &server.client;
    let paid = NewPaymentInvoice {
        doc_entry: Some(entry(7)),
        invoice_type: Some(PaidDocument::Invoice),
        sum_applied: Some(110.into()),
        ..NewPaymentInvoice::default()
    };
    let payment = NewPayment {
        card_code: Some(CardCode::new("c001").unwrap()),
        cash_sum: Some(110.into()),
        payment_invoices: vec![paid],
        ..NewPayment::default()
    };
    assert_eq!(client.create_incoming_payment(&payment).await.unwrap(), CreatedDocument::Document(entry(3)));
    assert_eq!(client.create_incoming_payment(&payment).await.unwrap(), CreatedDocument::Draft(entry(4)));
    let read = client.get_incoming_payment(entry(3)).await.unwrap().unwrap();
    assert_eq!(
        (read.doc_type, read.cash_sum, read.other.len()),
        (Some(PaymentDocType::Customer), Some(110.into()), 1)
    );
    assert_eq!(read.payment_invoices[0].sum_applied, Some(110.into()));
    assert_eq!(client.list_incoming_payments(None).try_collect().await.unwrap().len(), 1);
    client.cancel_incoming_payment(entry(3)).await.unwrap();
    let asked = server.asked();
    assert_eq!(
        body(&asked[0]),
        r#"{"CardCode":"c001","CashSum":110,"PaymentInvoices":[{"DocEntry":7,"InvoiceType":"it_Invoice","SumApplied":110}]}"#
    );
    assert_eq!(line(&asked[4]), "POST IncomingPayments(3)/Cancel");
}

#[test]
fn the_documented_posting_comes_back_whole() {
    let Some(text) = shared("inventory/COMPOSED_inventory_posting.json") else { return };
    let posting: NewInventoryPosting = serde_json::from_str(&text).unwrap();
    assert!(
        posting.user_fields.is_empty()
            && posting.inventory_posting_lines.iter().all(|line| line.user_fields.is_empty())
    );
    let written: Value = serde_json::to_value(&posting).unwrap();
    let sent = object(&text);
    assert_eq!(written.as_object().unwrap().keys().collect::<Vec<_>>().len(), sent.len());
    assert_eq!(
        written["InventoryPostingLines"][1]["InventoryPostingBatchNumbers"][0]["BatchNumber"],
        "B-2026-01"
    );
    assert_eq!(written["CountTime"], sent["CountTime"]);
}
