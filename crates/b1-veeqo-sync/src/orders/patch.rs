//! The change that makes SAP's order say what Veeqo's says. Pure.

use super::edit::Edit;
use super::link::{OrderLink, Rounding, is_within_tolerance, posted_lines};
use super::snapshot::OrderSnapshot;
use crate::line_units::in_inventory_units;
use crate::settings::Settings;
use sap_b1_client::{Document, DocumentLine, NewDocument, NewDocumentLine};
use serde_json::{Map, Value, json};

/// Address fields that are emptied where Veeqo's address has nothing for them.
const ADDRESS: [&str; 16] = [
    "ShipToBuilding",
    "ShipToStreet",
    "ShipToBlock",
    "ShipToCity",
    "ShipToZipCode",
    "ShipToCounty",
    "ShipToState",
    "ShipToCountry",
    "BillToBuilding",
    "BillToStreet",
    "BillToBlock",
    "BillToCity",
    "BillToZipCode",
    "BillToCounty",
    "BillToState",
    "BillToCountry",
];

/// The fields that the edits concern; lines keep their numbers where item and warehouse stayed, and replace the stored ones as a whole.
pub(super) fn amendment(
    document: &Document,
    desired: &NewDocument,
    edits: &[Edit],
) -> Result<Value, serde_json::Error> {
    let mut body = Map::new();
    if edits.contains(&Edit::DueDate) {
        let whole = serde_json::to_value(desired)?;
        body.insert("DocDueDate".to_owned(), whole.get("DocDueDate").cloned().unwrap_or_default());
    }
    if edits.contains(&Edit::Address) {
        body.insert("AddressExtension".to_owned(), address(desired)?);
    }
    if edits.iter().any(Edit::concerns_lines) {
        let numbered = NewDocument { document_lines: numbered(document, desired), ..desired.clone() };
        let whole = serde_json::to_value(&numbered)?;
        for name in ["DocumentLines", "DocumentAdditionalExpenses"] {
            body.insert(name.to_owned(), whole.get(name).cloned().unwrap_or_else(|| json!([])));
        }
        let rounding = serde_json::to_value(Rounding::of(desired.rounding_diff_amount.unwrap_or_default()))?;
        body.extend(rounding.as_object().cloned().unwrap_or_default());
    }
    Ok(Value::Object(body))
}

fn address(desired: &NewDocument) -> Result<Value, serde_json::Error> {
    let mut address = serde_json::to_value(&desired.address_extension)?;
    if let Some(fields) = address.as_object_mut() {
        for name in ADDRESS {
            fields.entry(name).or_insert(Value::Null);
        }
    }
    Ok(address)
}

/// Which stored line each desired one continues: the same item and warehouse first, then the same item.
fn numbered(document: &Document, desired: &NewDocument) -> Vec<NewDocumentLine> {
    let mut free: Vec<&DocumentLine> = document.document_lines.iter().collect();
    let mut lines = desired.document_lines.clone();
    for same_warehouse in [true, false] {
        for line in lines.iter_mut().filter(|line| line.line_num.is_none()) {
            let fits = |stored: &&DocumentLine| {
                stored.item_code == line.item_code
                    && (!same_warehouse || stored.warehouse_code == line.warehouse_code)
            };
            if let Some(index) = free.iter().position(fits) {
                line.line_num = Some(free.remove(index).line_num);
            }
        }
    }
    lines
}

/// Whether SAP's order says already what the edits want.
pub(super) fn is_as_meant(
    document: &Document,
    desired: &NewDocument,
    edits: &[Edit],
    order: &OrderSnapshot,
    settings: &Settings,
) -> bool {
    edits.iter().all(|edit| match edit {
        Edit::DueDate => document.doc_due_date == desired.doc_due_date,
        Edit::Address => has_address(document, desired),
        Edit::Goods(_) | Edit::Money(_) => {
            has_lines(document, desired) && is_within_tolerance(order, document, settings)
        }
        Edit::Nature(_) => false,
    })
}

fn has_address(document: &Document, desired: &NewDocument) -> bool {
    let (Some(stored), Ok(wanted)) = (document.other.get("AddressExtension"), address(desired)) else {
        return false;
    };
    let text = |side: &Value, name: &str| {
        side.get(name).and_then(Value::as_str).map(str::to_owned).filter(|text| !text.is_empty())
    };
    ADDRESS.iter().all(|name| text(stored, name) == text(&wanted, name))
}

/// Whether the lines are still those that were posted: nobody has changed them by hand.
pub(super) fn is_as_linked(document: &Document, link: &OrderLink) -> bool {
    posted_lines(document) == link.lines
}

fn has_lines(document: &Document, desired: &NewDocument) -> bool {
    let wanted = numbered(document, desired);
    let same = |line: &NewDocumentLine| {
        let stored = document.document_lines.iter().find(|stored| Some(stored.line_num) == line.line_num);
        stored.is_some_and(|stored| is_same(stored, line))
    };
    wanted.len() == document.document_lines.len() && wanted.iter().all(same)
}

fn is_same(stored: &DocumentLine, wanted: &NewDocumentLine) -> bool {
    let quantity = in_inventory_units(stored.inventory_quantity, stored.quantity);
    let net = wanted.unit_price.is_none_or(|price| stored.unit_price == Some(price));
    let gross = wanted.price_after_vat.is_none_or(|price| stored.price_after_vat == Some(price));
    stored.warehouse_code == wanted.warehouse_code && quantity == wanted.quantity && net && gross
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::Decimal;
    use sap_b1_client::{ItemCode, LineNum, WarehouseCode};

    fn line(item: &str, warehouse: &str) -> NewDocumentLine {
        NewDocumentLine {
            warehouse_code: Some(WarehouseCode::new(warehouse).unwrap()),
            ..NewDocumentLine::of_item(ItemCode::new(item).unwrap(), Decimal::ONE)
        }
    }

    #[test]
    fn lines_keep_their_numbers_where_they_can() {
        let stored: Document = serde_json::from_value(json!({
            "DocEntry": 1,
            "DocumentLines": [
                { "LineNum": 0, "ItemCode": "A", "WarehouseCode": "01" },
                { "LineNum": 2, "ItemCode": "A", "WarehouseCode": "02" },
                { "LineNum": 3, "ItemCode": "B", "WarehouseCode": "01" },
            ],
        }))
        .unwrap();
        let desired = NewDocument {
            document_lines: vec![line("A", "02"), line("C", "01"), line("A", "03"), line("A", "04")],
            ..NewDocument::default()
        };
        let numbers: Vec<_> =
            numbered(&stored, &desired).iter().map(|line| line.line_num.map(LineNum::get)).collect();
        assert_eq!(numbers, [Some(2), None, Some(0), None]);
    }
}
