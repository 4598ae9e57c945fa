//! From two states of a record to the change between them.

use serde::Serialize;
use serde_json::{Map, Value};

/// The key properties of rows in the collections that a change usually touches. Addresses of partners need all four, or the server adds a
/// row in silence.
const ROW_KEYS: &[(&str, &[&str])] = &[
    ("DocumentLines", &["LineNum"]),
    ("StockTransferLines", &["LineNum"]),
    ("DocumentAdditionalExpenses", &["LineNum"]),
    ("BPAddresses", &["BPCode", "AddressName", "AddressType", "RowNum"]),
    ("ContactEmployees", &["InternalCode"]),
    ("ItemPrices", &["PriceList"]),
    ("ItemWarehouseInfoCollection", &["WarehouseCode"]),
    ("ItemBarCodeCollection", &["AbsEntry"]),
    ("InventoryCountingLines", &["LineNumber"]),
];

/// The body of a `PATCH` that turns one state of a record into another: changed properties, and of collections the changed and new rows.
///
/// ```
/// use sap_b1_client::Difference;
/// use serde_json::json;
///
/// let read = json!({"Comments": "", "DocTotal": 9.0, "DocumentLines": [{"LineNum": 0, "Quantity": 1.0}, {"LineNum": 1, "Quantity": 5.0}]});
/// let mut wanted = read.clone();
/// wanted["Comments"] = "leave at door".into();
/// wanted["DocumentLines"][1]["Quantity"] = 4.into();
/// let change = Difference::between(&read, &wanted)?;
/// assert_eq!(
///     serde_json::to_value(&change)?,
///     json!({"Comments": "leave at door", "DocumentLines": [{"LineNum": 1, "Quantity": 4}]})
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Difference {
    changed: Map<String, Value>,
    #[serde(skip)]
    replaced: Vec<String>,
}

impl Difference {
    /// What leads from `before` to `after`. Annotations of the server (`@odata…`) are left out; properties that `after` does not have are
    /// left alone.
    ///
    /// # Errors
    /// One of the two is no record.
    pub fn between(before: &impl Serialize, after: &impl Serialize) -> Result<Self, serde_json::Error> {
        Self::with_row_keys(before, after, &[])
    }

    /// As [`Difference::between`], with the key properties of rows in further collections, for instance those of a company's own objects.
    ///
    /// # Errors
    /// One of the two is no record.
    pub fn with_row_keys(
        before: &impl Serialize,
        after: &impl Serialize,
        keys: &[(&str, &[&str])],
    ) -> Result<Self, serde_json::Error> {
        let (before, after) = (record(before)?, record(after)?);
        let mut difference = Self::default();
        for (name, now) in after.into_iter().filter(|(name, _)| !is_annotation(name)) {
            let then = before.get(&name);
            if then.is_some_and(|then| same(then, &now)) {
                continue;
            }
            let key = keys.iter().chain(ROW_KEYS).find(|(collection, _)| *collection == name);
            let rows = match (then, &now, key) {
                (Some(Value::Array(then)), Value::Array(now), Some((_, key))) => changed_rows(then, now, key),
                _ => None,
            };
            // Rows without a known key, or fewer than before: only the whole says what is meant.
            if rows.is_none() && now.is_array() {
                difference.replaced.push(name.clone());
            }
            difference.changed.insert(name, rows.map_or(now, Value::Array));
        }
        Ok(difference)
    }

    /// Nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty()
    }

    /// The collections that stand whole in the change, because rows were taken away or have no known key: without
    /// [`CallOptions::replace_collections`](crate::CallOptions::replace_collections) the server would add their rows to the stored ones. With
    /// it, it takes **every** collection in the change for the whole: send one of these alone.
    #[must_use]
    pub fn replaced_collections(&self) -> &[String] {
        &self.replaced
    }
}

fn record(state: &impl Serialize) -> Result<Map<String, Value>, serde_json::Error> {
    match serde_json::to_value(state)? {
        Value::Object(record) => Ok(record),
        other => serde_json::from_value(other),
    }
}

fn is_annotation(name: &str) -> bool {
    name.contains("odata.")
}

/// Changed rows with their keys and changed properties, new rows whole; `None` where that cannot say what is meant.
fn changed_rows(then: &[Value], now: &[Value], key: &[&str]) -> Option<Vec<Value>> {
    let key_of = |row: &Value| -> Option<Vec<Value>> {
        let part = |name: &&str| row.get(name).filter(|value| !value.is_null()).cloned();
        key.iter().map(part).collect()
    };
    let then: Vec<_> = then.iter().map(|row| Some((key_of(row)?, row))).collect::<Option<_>>()?;
    let kept = then.iter().all(|(key, _)| now.iter().any(|row| key_of(row).as_ref() == Some(key)));
    kept.then(|| {
        now.iter()
            .filter_map(|row| {
                let own = key_of(row);
                let known = then.iter().find(|(key, _)| own.as_ref() == Some(key));
                known.map_or_else(|| Some(row.clone()), |(_, then)| changed_row(then, row, key))
            })
            .collect()
    })
}

fn changed_row(then: &Value, now: &Value, key: &[&str]) -> Option<Value> {
    let now = now.as_object()?;
    let differs = |name: &str, value: &Value| !then.get(name).is_some_and(|then| same(then, value));
    let mut changed =
        now.iter().filter(|(name, value)| !is_annotation(name) && differs(name, value)).peekable();
    changed.peek()?;
    let keyed = now.iter().filter(|(name, _)| key.contains(&name.as_str()));
    Some(keyed.chain(changed).map(|(name, value)| (name.clone(), value.clone())).collect())
}

/// `3` and `3.0` are the same number.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|other| same(value, other)))
        }
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn between(before: &Value, after: &Value) -> (Value, Vec<String>) {
        let difference = Difference::between(before, after).unwrap();
        let replaced = difference.replaced_collections().to_vec();
        (serde_json::to_value(difference).unwrap(), replaced)
    }

    #[test]
    fn only_what_differs_is_sent() {
        let before = json!({"@odata.etag": "1", "A": 1.0, "B": "x", "C": null, "D": {"E": 1}});
        let after = json!({"@odata.etag": "2", "A": 1, "B": "y", "C": null, "D": {"E": 2}, "U_New": true});
        let wanted = json!({"B": "y", "D": {"E": 2}, "U_New": true});
        assert_eq!(between(&before, &after), (wanted, vec![]));
        assert!(Difference::between(&before, &before).unwrap().is_empty());
        assert!(Difference::between(&json!([1]), &before).is_err());
    }

    #[test]
    fn rows_are_matched_by_their_key() {
        let before = json!({"DocumentLines": [{"LineNum": 0, "Quantity": 1}, {"LineNum": 4, "Quantity": 2}]});
        let after = json!({"DocumentLines": [{"LineNum": 4, "Quantity": 3}, {"LineNum": 0, "Quantity": 1.0}, {"ItemCode": "A"}]});
        let wanted = json!({"DocumentLines": [{"LineNum": 4, "Quantity": 3}, {"ItemCode": "A"}]});
        assert_eq!(between(&before, &after), (wanted, vec![]));
        let address = |street: &str| json!({"BPAddresses": [{"BPCode": "C", "AddressName": "Main", "AddressType": "bo_ShipTo", "RowNum": 0, "Street": street, "City": "X"}]});
        let (change, _) = between(&address("old"), &address("new"));
        assert_eq!(change["BPAddresses"][0].as_object().unwrap().len(), 5, "all four keys, and the street");
    }

    #[test]
    fn rows_taken_away_or_without_a_key_need_the_whole() {
        let before = json!({"DocumentLines": [{"LineNum": 0}, {"LineNum": 1}], "Other": [{"X": 1}]});
        let after = json!({"DocumentLines": [{"LineNum": 0}], "Other": [{"X": 2}]});
        let (change, replaced) = between(&before, &after);
        assert_eq!((&change, replaced), (&after, vec!["DocumentLines".to_owned(), "Other".to_owned()]));
        let own = Difference::with_row_keys(
            &json!({"MY_LINES": [{"LineId": 1, "U_A": 1}]}),
            &json!({"MY_LINES": [{"LineId": 1, "U_A": 2}]}),
            &[("MY_LINES", &["LineId"])],
        );
        assert!(own.unwrap().replaced_collections().is_empty());
    }
}
