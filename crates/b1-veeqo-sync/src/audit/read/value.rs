//! Fields of records that have no type of their own, read as tolerantly as servers write them.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::Value;

pub(crate) fn text(row: &Value, name: &str) -> Option<String> {
    let text = row.get(name)?.as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

pub(crate) fn number(row: &Value, name: &str) -> Option<i64> {
    match row.get(name)? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

pub(crate) fn decimal(value: &Value) -> Option<Decimal> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => return None,
    };
    text.parse().or_else(|_| Decimal::from_scientific(&text)).ok()
}

/// `tYES` and `Y` against `tNO` and `N`.
pub(crate) fn flag(row: &Value, name: &str) -> Option<bool> {
    match row.get(name)?.as_str()? {
        "tYES" | "Y" => Some(true),
        "tNO" | "N" => Some(false),
        _ => None,
    }
}

/// A day, whatever time stands behind it.
pub(crate) fn day(row: &Value, name: &str) -> Option<Date> {
    row.get(name)?.as_str()?.get(..10)?.parse().ok()
}

/// The rows of an answer: inside `value`, or bare.
pub(crate) fn rows(answer: &Value) -> Vec<Value> {
    let inner = answer.get("value").unwrap_or(answer);
    inner.as_array().cloned().unwrap_or_default()
}
