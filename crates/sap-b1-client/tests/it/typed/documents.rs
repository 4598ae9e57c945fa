//! Documents of every kind the story has.

use super::{lives, object};
use jiff::civil::{date, time};
use rust_decimal::Decimal;
use sap_b1_client::types::*;
use sap_b1_client::{CardCode, DocEntry, ItemCode, LineNum};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn line() -> DocumentLineBody {
    DocumentLineBody::new()
        .item_code(&ItemCode::new("A/1").unwrap())
        .warehouse_code("01")
        .quantity(decimal("2.5"))
        .unit_price(decimal("19.99"))
        .base_entry(DocEntry::new(7).unwrap())
        .base_line(LineNum::new(0).unwrap())
        .batch_numbers(vec![
            BatchNumberBody::new().batch_number("B-1").quantity(2).expiry_date(date(2027, 1, 31)),
        ])
        .serial_numbers(vec![SerialNumberBody::new().manufacturer_serial_number("S-1")])
        .document_lines_bin_allocations(vec![
            DocumentLinesBinAllocationBody::new().bin_abs_entry(3).quantity(2),
        ])
}

fn document() -> DocumentBody {
    DocumentBody::new()
        .card_code(&CardCode::new("C20000").unwrap())
        .doc_date(date(2026, 3, 1))
        .doc_due_date(date(2026, 3, 9))
        .doc_time(time(6, 0, 0, 0))
        .num_at_card("1001")
        .comments("first")
        .doc_currency("EUR")
        .confirmed(true)
        .document_lines(vec![line(), line().free_text("second")])
        .address_extension(AddressExtensionBody::new().ship_to_city("Hull").ship_to_zip_code("HU1"))
        .document_additional_expenses(vec![
            DocumentAdditionalExpenseBody::new().expense_code(1).line_total(5),
        ])
}

macro_rules! documents {
    ($($test:ident: $set:ident),+ $(,)?) => {
        $(#[tokio::test]
        async fn $test() {
            let change = DocumentBody::new().comments("second").num_at_card(None);
            lives::<sets::$set>(&["DocEntry"], document(), change).await;
        })+
    };
}

documents! {
    orders: Orders, delivery_notes: DeliveryNotes, invoices: Invoices, returns: Returns, credit_notes: CreditNotes,
    quotations: Quotations, drafts: Drafts, return_requests: ReturnRequest, down_payments: DownPayments,
    purchase_orders: PurchaseOrders, purchase_delivery_notes: PurchaseDeliveryNotes,
    purchase_invoices: PurchaseInvoices, purchase_returns: PurchaseReturns,
    inventory_gen_entries: InventoryGenEntries, inventory_gen_exits: InventoryGenExits,
}

#[tokio::test]
async fn stock_transfers() {
    let bins = StockTransferLinesBinAllocationBody::new()
        .bin_abs_entry(1)
        .quantity(10)
        .bin_action_type(BinActionTypeEnum::FromWarehouse);
    let line = StockTransferLineBody::new()
        .item_code("A/1")
        .quantity(10)
        .from_warehouse_code("01")
        .warehouse_code("02")
        .stock_transfer_lines_bin_allocations(vec![bins]);
    let fresh = StockTransferBody::new().from_warehouse("01").comments("x").stock_transfer_lines(vec![line]);
    let change = StockTransferBody::new().comments(None);
    lives::<sets::StockTransfers>(&["DocEntry"], fresh, change).await;
}

#[tokio::test]
async fn counts_and_postings() {
    let line = InventoryCountingLineBody::new().item_code("A/1").warehouse_code("01").counted(true);
    let fresh = InventoryCountingBody::new()
        .count_date(date(2026, 3, 1))
        .count_time(time(8, 30, 0, 0))
        .inventory_counting_lines(vec![line.counted_quantity(decimal("0.5"))]);
    let change = InventoryCountingBody::new().remarks("counted twice");
    lives::<sets::InventoryCountings>(&["DocumentEntry"], fresh, change).await;

    let line = InventoryPostingLineBody::new().item_code("A/1").warehouse_code("01").counted_quantity(0);
    let fresh =
        InventoryPostingBody::new().posting_date(date(2026, 3, 1)).inventory_posting_lines(vec![line]);
    let change = InventoryPostingBody::new().remarks("zero is no null");
    lives::<sets::InventoryPostings>(&["DocumentEntry"], fresh, change).await;
}

#[tokio::test]
async fn incoming_payments() {
    let paid = PaymentInvoiceBody::new().doc_entry(9).invoice_type(BoRcptInvTypes::Invoice).sum_applied(30);
    let fresh = PaymentBody::new()
        .card_code("C20000")
        .doc_date(date(2026, 3, 1))
        .transfer_sum(decimal("30.10"))
        .payment_invoices(vec![paid]);
    let change = PaymentBody::new().remarks("paid").transfer_sum(None);
    lives::<sets::IncomingPayments>(&["DocEntry"], fresh, change).await;
}

/// SAP's misspelt names and the names of OData v3 are what the wire has, whatever the fields are called.
#[test]
fn bodies_speak_the_wires_language() {
    let sent = object(&BatchNumberBody::new().batch_number("B-1").addmision_date(date(2026, 3, 1)));
    assert_eq!(
        serde_json::to_value(sent).unwrap(),
        serde_json::json!({"BatchNumberProperty": "B-1", "AddmisionDate": "2026-03-01"})
    );
}
