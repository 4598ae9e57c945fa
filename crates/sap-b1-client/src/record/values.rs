//! The primitive types of the Service Layer.

use super::error::UnreadableField;
use super::field::{FieldValue, IntoJson};
use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use serde_json::Value;

macro_rules! sent_as_read {
    ($($type:ty),+) => {
        $(impl IntoJson for $type {
            fn into_json(self) -> Value {
                self.to_json()
            }
        })+
    };
}
sent_as_read!(String, i64, bool, Decimal, Date, Time);

impl FieldValue for String {
    type Sent = Self;

    fn read(value: Value) -> Result<Self, UnreadableField> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(UnreadableField::new(&other, "a text")),
        }
    }

    fn to_json(&self) -> Value {
        Value::String(self.clone())
    }
}

impl FieldValue for bool {
    type Sent = Self;

    fn read(value: Value) -> Result<Self, UnreadableField> {
        value.as_bool().ok_or_else(|| UnreadableField::new(&value, "true or false"))
    }

    fn to_json(&self) -> Value {
        Value::Bool(*self)
    }
}

impl FieldValue for i64 {
    type Sent = Self;

    /// Reads a whole number, or a text that holds one.
    fn read(value: Value) -> Result<Self, UnreadableField> {
        let number = match &value {
            Value::String(text) => text.trim().parse().ok(),
            other => other.as_i64(),
        };
        number.ok_or_else(|| UnreadableField::new(&value, "a whole number"))
    }

    fn to_json(&self) -> Value {
        Value::from(*self)
    }
}

impl FieldValue for Decimal {
    type Sent = Self;

    /// Reads a number, or a text that holds one.
    fn read(value: Value) -> Result<Self, UnreadableField> {
        let expected = "a decimal number";
        rest_transport::decimal::deserialize(&value).map_err(|_| UnreadableField::new(&value, expected))
    }

    /// A number; a text where a JSON number would lose digits (the server reads either).
    fn to_json(&self) -> Value {
        rest_transport::decimal::serialize(self, serde_json::value::Serializer)
            .unwrap_or_else(|_| Value::String(self.to_string()))
    }
}

impl FieldValue for Date {
    type Sent = Self;

    /// Reads `2026-03-01` (OData v3) or `2026-03-01T00:00:00Z` (v4), whose clock part carries nothing.
    fn read(value: Value) -> Result<Self, UnreadableField> {
        let day = value.as_str().map(|text| text.get(..10).unwrap_or(text));
        day.and_then(|day| day.parse().ok()).ok_or_else(|| UnreadableField::new(&value, "a date"))
    }

    fn to_json(&self) -> Value {
        Value::String(self.to_string())
    }
}

impl FieldValue for Time {
    type Sent = Self;

    /// Reads `13:14` (OData v3) or `13:14:45` (v4).
    fn read(value: Value) -> Result<Self, UnreadableField> {
        let time = value.as_str().and_then(|text| text.parse().ok());
        time.ok_or_else(|| UnreadableField::new(&value, "a time of day"))
    }

    fn to_json(&self) -> Value {
        Value::String(self.strftime("%H:%M:%S").to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use serde_json::json;

    #[test]
    fn both_versions_of_the_protocol_are_read() {
        for text in ["2021-10-20", "2021-10-20T00:00:00Z"] {
            assert_eq!(<Date as FieldValue>::read(json!(text)).unwrap(), date(2021, 10, 20));
        }
        assert_eq!(<Time as FieldValue>::read(json!("06:00")).unwrap(), time(6, 0, 0, 0));
        assert_eq!(<Time as FieldValue>::read(json!("13:14:45")).unwrap(), time(13, 14, 45, 0));
        assert!(<Date as FieldValue>::read(json!("20.10.2021")).is_err());
        assert!(<Time as FieldValue>::read(json!(600)).is_err());
    }

    #[test]
    fn decimals_lose_no_digit() {
        for (wire, amount) in [(json!(0.1), "0.1"), (json!(3.0), "3"), (json!("75.50"), "75.50")] {
            assert_eq!(<Decimal as FieldValue>::read(wire).unwrap(), amount.parse().unwrap());
        }
        let fine: Decimal = "0.1234567890123456789012345".parse().unwrap();
        assert_eq!(fine.to_json(), json!("0.1234567890123456789012345"));
        assert_eq!(<Decimal as FieldValue>::read(fine.to_json()).unwrap(), fine);
        assert!(<Decimal as FieldValue>::read(json!("ten")).is_err());
    }

    #[test]
    fn whole_numbers_are_whole() {
        assert_eq!(<i64 as FieldValue>::read(json!("-1")).unwrap(), -1);
        assert_eq!(
            <i64 as FieldValue>::read(json!(1.5)).unwrap_err().to_string().split(';').next(),
            Some(" is 1.5, not a whole number")
        );
    }
}
