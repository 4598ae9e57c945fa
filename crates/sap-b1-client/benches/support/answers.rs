//! The bodies the server sends, in the shapes of the Service Layer.

use serde_json::{Value, json};

/// An item as a list with `$select` gives it.
pub(crate) fn row(number: usize) -> Value {
    json!({
        "@odata.etag": "W/\"77DE68DAECD823BABBB58EDB1C8E14D7106E83BB\"",
        "ItemCode": code(number), "ItemName": format!("Stoneware jug no. {number}"), "BarCode": "4006381333931",
        "SalesItem": "tYES", "InventoryItem": "tYES", "Valid": "tYES", "Frozen": "tNO",
        "ManageBatchNumbers": "tNO", "ManageSerialNumbers": "tNO", "QuantityOnStock": 12.5,
        "UpdateDate": "2026-03-02T00:00:00Z", "UpdateTime": "13:14:45", "DataVersion": 3
    })
}

/// A whole item: ten price lists, ten warehouses with their accounts, some 23 kilobytes.
pub(crate) fn item(number: usize) -> Value {
    let mut item = row(number);
    let fields = item.as_object_mut().expect("an object");
    for n in 0..220 {
        fields.insert(format!("Property{n}"), if n % 3 == 0 { json!("tNO") } else { Value::Null });
    }
    let price = |list: usize| json!({"PriceList": list, "Price": 9.99, "Currency": "GBP", "Factor": 1.0, "UoMPrices": []});
    fields.insert("ItemPrices".to_owned(), (1..=10).map(price).collect());
    fields.insert("ItemWarehouseInfoCollection".to_owned(), (1..=10).map(warehouse).collect());
    item
}

fn warehouse(number: usize) -> Value {
    let mut row = json!({
        "WarehouseCode": format!("{number:02}"), "InStock": 40.0, "Committed": 2.0, "Ordered": 0.0,
        "StandardAveragePrice": 3.1, "MinimalStock": 0.0, "Locked": "tNO", "DefaultBin": null
    });
    let fields = row.as_object_mut().expect("an object");
    for n in 0..56 {
        fields.insert(
            format!("AccountNumber{n}"),
            if n % 2 == 0 { json!("_SYS00000000021") } else { Value::Null },
        );
    }
    row
}

/// Rows from `first` on, with the link to those behind them.
pub(crate) fn page(first: usize, rows: usize, last: usize) -> Value {
    let end = (first + rows).min(last);
    let link = (end < last).then(|| format!("Items?$skip={end}"));
    json!({
        "@odata.context": "$metadata#Items",
        "value": (first..end).map(row).collect::<Vec<_>>(),
        "@odata.nextLink": link
    })
}

/// An order as its creation answers.
pub(crate) fn order() -> Value {
    let line = |n: usize| {
        json!({"LineNum": n, "ItemCode": format!("A{n}"), "Quantity": 2.0, "UnitPrice": 9.99, "WarehouseCode": "01",
            "LineTotal": 19.98, "LineStatus": "bost_Open", "SerialNumbers": [], "BatchNumbers": []})
    };
    json!({
        "DocEntry": 1, "DocNum": 1001, "CardCode": "C20000", "DocDate": "2026-11-24T00:00:00Z", "DocTotal": 59.94,
        "DocumentStatus": "bost_Open", "DocumentLines": (0..3).map(line).collect::<Vec<_>>()
    })
}

/// The key of an item. Keys stand in the order of their numbers.
pub(crate) fn code(number: usize) -> String {
    format!("ITEM-{number:07}")
}

/// The number in a key.
pub(crate) fn number(code: &str) -> Option<usize> {
    code.strip_prefix("ITEM-")?.parse().ok()
}
