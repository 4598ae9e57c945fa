//! Entities as property maps, and typed access to them.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Map, Value};

/// One entity, row or part: property names (as in v2) and values.
pub(crate) type Record = Map<String, Value>;

/// Typed reading and writing of properties.
pub(crate) trait Fields {
    /// Non-empty text.
    fn text(&self, name: &str) -> Option<&str>;
    /// A whole number, also when sent as text.
    fn int(&self, name: &str) -> Option<i64>;
    /// An exact number, also when sent as text.
    fn decimal(&self, name: &str) -> Option<Decimal>;
    /// Whether the property says yes (`tYES`).
    fn flag(&self, name: &str) -> bool;
    /// The rows of a collection; empty when there is none.
    fn rows(&self, name: &str) -> Vec<&Record>;
    /// The rows of a collection for changing.
    fn rows_mut(&mut self, name: &str) -> Vec<&mut Record>;
    /// Sets a property.
    fn put(&mut self, name: &str, value: impl Into<Value>);
    /// Sets a number property.
    fn put_decimal(&mut self, name: &str, value: Decimal);
    /// Sets a property unless it has a value.
    fn put_default(&mut self, name: &str, value: impl Into<Value>);
    /// Replaces the rows of a collection.
    fn put_rows(&mut self, name: &str, rows: Vec<Record>);
}

impl Fields for Record {
    fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    fn int(&self, name: &str) -> Option<i64> {
        decimal_of(self.get(name)?).and_then(|number| number.to_i64())
    }

    fn decimal(&self, name: &str) -> Option<Decimal> {
        decimal_of(self.get(name)?)
    }

    fn flag(&self, name: &str) -> bool {
        self.text(name) == Some("tYES")
    }

    fn rows(&self, name: &str) -> Vec<&Record> {
        let rows = self.get(name).and_then(Value::as_array);
        rows.map(|rows| rows.iter().filter_map(Value::as_object).collect()).unwrap_or_default()
    }

    fn rows_mut(&mut self, name: &str) -> Vec<&mut Record> {
        let rows = self.get_mut(name).and_then(Value::as_array_mut);
        rows.map(|rows| rows.iter_mut().filter_map(Value::as_object_mut).collect()).unwrap_or_default()
    }

    fn put(&mut self, name: &str, value: impl Into<Value>) {
        self.insert(name.to_owned(), value.into());
    }

    fn put_decimal(&mut self, name: &str, value: Decimal) {
        self.put(name, number(value));
    }

    fn put_default(&mut self, name: &str, value: impl Into<Value>) {
        if self.get(name).is_none_or(Value::is_null) {
            self.put(name, value);
        }
    }

    fn put_rows(&mut self, name: &str, rows: Vec<Record>) {
        self.put(name, Value::Array(rows.into_iter().map(Value::Object).collect()));
    }
}

/// The exact decimal a JSON number or numeric text stands for.
pub(crate) fn decimal_of(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => {
            let text = number.to_string();
            text.parse().ok().or_else(|| Decimal::from_scientific(&text).ok())
        }
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A number as the Service Layer writes it: always with a fraction, e.g. `3.0`.
pub(crate) fn number(value: Decimal) -> Value {
    value.to_f64().map_or(Value::Null, Value::from)
}

/// A record from literal properties.
pub(crate) fn record<const N: usize>(properties: [(&str, Value); N]) -> Record {
    properties.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// `tYES` or `tNO`.
pub(crate) fn yes_no(value: bool) -> &'static str {
    if value { "tYES" } else { "tNO" }
}

#[cfg(test)]
mod tests {
    use super::{Fields, decimal_of, number, record};
    use rust_decimal::Decimal;
    use serde_json::json;

    #[test]
    fn numbers_may_come_as_text_and_leave_with_a_fraction() {
        let row = record([("Quantity", json!("100")), ("Price", json!(9.9))]);
        assert_eq!(row.decimal("Quantity"), Some(Decimal::from(100)));
        assert_eq!(row.decimal("Price"), Some(Decimal::new(99, 1)));
        assert_eq!(number(Decimal::from(3)).to_string(), "3.0");
        assert_eq!(decimal_of(&json!(1e-7)), Some(Decimal::new(1, 7)));
    }
}
