//! Says where an answer cannot be read, without quoting it.

use crate::page::UnreadableRow;
use crate::redact::without_quotes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

/// Why a body is no `T`, and which field is to blame.
pub(crate) fn explain<T: DeserializeOwned>(body: &[u8], error: &serde_json::Error) -> String {
    let place = serde_json::from_slice(body).ok().and_then(|document| culprit::<T>(&document));
    let place = place.map(|pointer| format!("at {pointer}: ")).unwrap_or_default();
    format!("{place}{}", without_quotes(&error.to_string()))
}

/// Reads a list row by row; what cannot be read is named. `None` where the body is no list.
pub(crate) fn split_rows<T: DeserializeOwned>(body: &[u8]) -> Option<(Vec<T>, Vec<UnreadableRow>)> {
    let rows: Vec<&RawValue> = serde_json::from_slice(body).ok()?;
    let (mut read, mut unreadable) = (Vec::new(), Vec::new());
    for row in rows {
        match serde_json::from_str(row.get()) {
            Ok(row) => read.push(row),
            Err(error) => unreadable.push(unreadable_row::<T>(row.get(), &error)),
        }
    }
    Some((read, unreadable))
}

/// Names a row that is no `T`.
pub(crate) fn unreadable_row<T: DeserializeOwned>(row: &str, error: &serde_json::Error) -> UnreadableRow {
    #[derive(Deserialize)]
    struct Id {
        id: Option<i64>,
    }
    let id = serde_json::from_str(row).ok().and_then(|Id { id }| id);
    UnreadableRow { id, reason: explain::<T>(row.as_bytes(), error) }
}

/// The innermost field without which the document could be read, as a JSON pointer.
fn culprit<T: DeserializeOwned>(document: &Value) -> Option<String> {
    let mut pointer = String::new();
    while let Some(inner) = document.pointer(&pointer).and_then(|value| {
        children(value)
            .map(|child| format!("{pointer}/{child}"))
            .find(|place| reads_without::<T>(document, place))
    }) {
        pointer = inner;
    }
    (!pointer.is_empty()).then_some(pointer)
}

/// The names or places of what a value holds, as parts of a pointer.
fn children(value: &Value) -> impl Iterator<Item = String> {
    let names =
        value.as_object().into_iter().flatten().map(|(name, _)| name.replace('~', "~0").replace('/', "~1"));
    let places = (0..value.as_array().map_or(0, Vec::len)).map(|place| place.to_string());
    names.chain(places)
}

fn reads_without<T: DeserializeOwned>(document: &Value, pointer: &str) -> bool {
    let mut copy = document.clone();
    let Some((parent, child)) = pointer.rsplit_once('/') else { return false };
    match copy.pointer_mut(parent) {
        Some(Value::Object(fields)) => drop(fields.remove(&child.replace("~1", "/").replace("~0", "~"))),
        Some(Value::Array(values)) => {
            let place = child.parse().unwrap_or(usize::MAX);
            if place < values.len() {
                drop(values.remove(place));
            }
        }
        _ => return false,
    }
    serde_json::from_value::<T>(copy).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Order;

    fn explain_order(body: &str) -> String {
        explain::<Order>(body.as_bytes(), &serde_json::from_str::<Order>(body).unwrap_err())
    }

    #[test]
    fn the_innermost_field_is_named_and_its_value_is_not() {
        let cases = [
            (r#"{"id":1,"total_price":"Jane"}"#, "at /total_price: "),
            (
                r#"{"id":1,"allocations":[{"id":2},{"id":3,"shipment":{"id":4,"weight":"Jane"}}]}"#,
                "at /allocations/1/shipment/weight: ",
            ),
            (r#"{"id":1,"customer":{"id":0,"email":"Jane"}}"#, "at /customer: "),
            (r#"{"number":"Jane"}"#, "missing field `id`"),
            (r#"{"id":1,"updated_at":"Jane"}"#, "at /updated_at: "),
            ("Jane", "expected value"),
        ];
        for (body, start) in cases {
            let reason = explain_order(body);
            assert!(reason.starts_with(start) && !reason.contains("Jane"), "{body}: {reason}");
        }
    }

    #[test]
    fn readable_rows_are_read_and_the_others_named() {
        let body = br#"[{"id":1},{"id":7,"total_tax":"x"},{"status":"shipped"}]"#;
        let (read, unreadable) = split_rows::<Order>(body).unwrap();
        assert_eq!((read.len(), read[0].id.get()), (1, 1));
        let texts: Vec<_> = unreadable.iter().map(ToString::to_string).collect();
        assert!(texts[0].starts_with("record 7 at /total_tax: "), "{texts:?}");
        assert!(texts[1].starts_with("record without id missing field `id`"), "{texts:?}");
        assert!(split_rows::<Order>(b"<html>").is_none());
    }
}
