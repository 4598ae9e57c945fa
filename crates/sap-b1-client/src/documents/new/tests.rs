use super::*;
use crate::{BatchNumberLine, BinAllocation, DocEntry, DocumentKind, ItemCode, LineNum, SerialNumberLine};
use serde_json::json;

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn only_what_is_set_is_sent() {
    let line = NewDocumentLine {
        unit_price: Some(dec("19.90")),
        vat_group: Some("A1".to_owned()),
        ..NewDocumentLine::of_item(ItemCode::new("A/1").unwrap(), dec("2"))
    };
    let order = NewDocument {
        card_code: Some(CardCode::new("C1").unwrap()),
        doc_due_date: Some(jiff::civil::date(2026, 3, 1)),
        document_lines: vec![line],
        user_fields: BTreeMap::from([("U_WebKey".to_owned(), json!("o-1-1"))]),
        ..NewDocument::default()
    };
    assert_eq!(
        serde_json::to_value(&order).unwrap(),
        json!({
            "CardCode": "C1",
            "DocDueDate": "2026-03-01",
            "DocumentLines": [{"ItemCode": "A/1", "Quantity": 2, "UnitPrice": 19.9, "VatGroup": "A1"}],
            "U_WebKey": "o-1-1"
        })
    );
    assert_eq!(serde_json::to_string(&NewDocument::default()).unwrap(), "{}");
}

#[test]
fn allocations_have_the_names_of_v2() {
    let mut line = NewDocumentLine::of_base(
        DocumentKind::Orders,
        DocEntry::new(22).unwrap(),
        LineNum::new(3).unwrap(),
        dec("1.5"),
    );
    line.batch_numbers = vec![BatchNumberLine {
        batch_number: "B1".to_owned(),
        quantity: Some(dec("1.5")),
        base_line_number: Some(0),
        ..BatchNumberLine::default()
    }];
    line.serial_numbers = vec![SerialNumberLine {
        internal_serial_number: Some("S1".to_owned()),
        quantity: Some(dec("1")),
        base_line_number: Some(0),
        ..SerialNumberLine::default()
    }];
    line.document_lines_bin_allocations = vec![BinAllocation {
        bin_abs_entry: 2,
        quantity: Some(dec("1.5")),
        serial_and_batch_numbers_base_line: Some(0),
        base_line_number: Some(0),
        ..BinAllocation::default()
    }];
    assert_eq!(
        serde_json::to_value(&line).unwrap(),
        json!({
            "BaseType": 17, "BaseEntry": 22, "BaseLine": 3, "Quantity": 1.5,
            "BatchNumbers": [{"BatchNumberProperty": "B1", "Quantity": 1.5, "BaseLineNumber": 0}],
            "SerialNumbers": [{"InternalSerialNumber": "S1", "Quantity": 1, "BaseLineNumber": 0}],
            "DocumentLinesBinAllocations": [
                {"BinAbsEntry": 2, "Quantity": 1.5, "SerialAndBatchNumbersBaseLine": 0, "BaseLineNumber": 0}
            ]
        })
    );
}

#[test]
fn a_stored_body_comes_back_as_it_was() {
    let body = json!({
        "AddressExtension": {"ShipToCity": "Bath", "ShipToCountry": "GB", "U_Gate": 4},
        "CardCode": "C1",
        "DocumentAdditionalExpenses": [{"ExpenseCode": 1, "LineTotal": 4.99}],
        "DocumentLines": [{"ItemCode": "A", "Quantity": 0.125, "U_Line": null}],
        "Rounding": "tYES",
        "U_Key": {"odd": [1, 2]}
    });
    let document: NewDocument = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(serde_json::to_value(&document).unwrap(), body);
    let text = serde_json::to_string(&document).unwrap();
    assert_eq!(serde_json::from_str::<NewDocument>(&text).unwrap(), document);
}
