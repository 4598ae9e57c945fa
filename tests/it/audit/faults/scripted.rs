//! Faults in what a server answers that no server of the simulation would answer.

use b1_veeqo_sandbox::seed::OVERFLOW;
use serde_json::{Value, json};

/// A code, a part of the path, and what becomes of the answer's rows.
type Scripted = (&'static str, &'static str, fn(&mut Vec<Value>));

const JOIN: &str = "crossjoin";
const INFO: &str = "Items/ItemWarehouseInfoCollection";

fn the<'a>(rows: &'a mut [Value], name: &str, value: &Value) -> &'a mut Value {
    rows.iter_mut().find(|row| row[name] == *value).unwrap()
}

pub(in crate::audit) const SCRIPTED: &[Scripted] = &[
    ("RECORD_UNREADABLE_SAP", JOIN, |rows| rows[0][INFO]["InStock"] = "plenty".into()),
    ("RECORD_UNREADABLE_SAP", JOIN, |rows| rows[0][INFO]["InStock"] = Value::Null),
    ("RECORD_UNREADABLE_SAP", JOIN, |rows| rows[0][INFO]["Committed"] = json!([])),
    ("RECORD_UNREADABLE_SAP", "/Items", |rows| {
        rows.push(json!({ "ItemCode": "ODD", "SalesItem": "tYES", "SalesItemsPerUnit": "a dozen" }));
    }),
    ("RECORD_UNREADABLE_SAP", "/Orders", |rows| rows[0]["DocNum"] = Value::Null),
    ("RECORD_UNREADABLE_VEEQO", "/products", |rows| rows.push(json!({ "id": 7, "sellables": "many" }))),
    ("STOCK_NEGATIVE_SAP", JOIN, |rows| rows[0][INFO]["InStock"] = (-1).into()),
    ("CHANNEL_DELETED", "/channels", |rows| rows[0]["deleted_at"] = "2026-01-01T00:00:00Z".into()),
    ("WAREHOUSE_DELETED_VEEQO", "/warehouses", |rows| {
        the(rows, "id", &OVERFLOW.into())["deleted_at"] = "2026-01-01T00:00:00Z".into();
    }),
    ("WAREHOUSE_UNKNOWN_VEEQO", "/warehouses", |rows| rows.retain(|row| row["id"] != OVERFLOW)),
    ("PERIOD_ENDS_SOON", "GetFinancePeriods", |rows| {
        let last = crate::audit::line::day_of_the_clock().to_string();
        rows.iter_mut().filter(|row| row["PostingDateTo"].as_str() > Some(&last)).for_each(|row| {
            row["PostingDateTo"] = last.clone().into();
        });
        rows.retain(|row| row["PostingDateFrom"].as_str() <= Some(&last));
    }),
];
