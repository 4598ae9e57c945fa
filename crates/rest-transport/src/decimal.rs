//! Exact decimals on the wire: read from JSON numbers or strings, written as JSON numbers.
//!
//! A JSON number passes through a double on its way in; its shortest decimal form is taken, which is exact for every amount of up to 15
//! significant digits. Servers that compute in doubles (SAP documents all amounts as `Edm.Double`) send nothing finer.
//!
//! Where another crate of the program turns on `arbitrary_precision` of `serde_json`, the digits arrive as they were written.
//!
//! Use as `#[serde(with = "rest_transport::decimal")]` or `#[serde(with = "rest_transport::decimal::option")]`.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serializer};
use std::fmt;
use std::str::FromStr;

/// Reads a number, or a string that holds one.
///
/// # Errors
/// The value is neither, or does not fit a decimal.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    deserializer.deserialize_any(DecimalVisitor)
}

/// Writes a JSON number.
///
/// # Errors
/// The amount cannot be written as a JSON number without loss.
pub fn serialize<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    if let Some(whole) = value.is_integer().then(|| value.to_i64()).flatten() {
        return serializer.serialize_i64(whole);
    }
    match to_f64(*value) {
        Some(double) => serializer.serialize_f64(double),
        None => Err(serde::ser::Error::custom(format!("{value} has more digits than a JSON number keeps"))),
    }
}

/// Optional decimals: `null` and absent are `None`; `None` is written as `null` unless skipped. An empty string is `None` as well.
pub mod option {
    use super::{Decimal, Deserializer, NumberOrNull, Serializer};
    use serde::Deserialize;

    /// Reads a number, a string that holds one, or `null`.
    ///
    /// # Errors
    /// The value is none of these.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
        Ok(NumberOrNull::deserialize(deserializer)?.0)
    }

    /// Writes a JSON number or `null`.
    ///
    /// # Errors
    /// The amount cannot be written as a JSON number without loss.
    pub fn serialize<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => super::serialize(value, serializer),
            None => serializer.serialize_none(),
        }
    }
}

struct NumberOrNull(Option<Decimal>);

impl<'de> serde::Deserialize<'de> for NumberOrNull {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OptionVisitor).map(Self)
    }
}

struct DecimalVisitor;

impl<'de> Visitor<'de> for DecimalVisitor {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number, or a string that holds one")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Decimal, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Decimal, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Decimal, E> {
        from_f64(value).ok_or_else(|| E::custom(format!("{value} does not fit a decimal")))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Decimal, E> {
        from_text(text).ok_or_else(|| E::custom(format!("'{text}' is not a decimal number")))
    }

    /// The form of a number under `arbitrary_precision`.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Decimal, A::Error> {
        let number = serde_json::Number::deserialize(MapAccessDeserializer::new(map))?;
        let decimal = from_text(&number.to_string()).map(|decimal| decimal.normalize());
        decimal.ok_or_else(|| A::Error::custom(format!("{number} does not fit a decimal")))
    }
}

struct OptionVisitor;

impl<'de> Visitor<'de> for OptionVisitor {
    type Value = Option<Decimal>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number, a string that holds one, or null")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
        DecimalVisitor.visit_i64(value).map(Some)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
        DecimalVisitor.visit_u64(value).map(Some)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
        DecimalVisitor.visit_f64(value).map(Some)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        if text.trim().is_empty() { Ok(None) } else { DecimalVisitor.visit_str(text).map(Some) }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        DecimalVisitor.visit_map(map).map(Some)
    }
}

/// The shortest decimal that stands for a double; `None` where it does not fit.
#[must_use]
pub fn from_f64(value: f64) -> Option<Decimal> {
    // Four places are enough for nearly all amounts. Below 15 digits a double stands for one decimal only, so no shorter one is missed.
    let scaled = (value * 10_000.0).round();
    if scaled.abs() < 1e15 && scaled / 10_000.0 == value {
        return scaled.to_i64().map(|scaled| Decimal::new(scaled, 4).normalize());
    }
    from_text(&format!("{value}")).map(|decimal| decimal.normalize())
}

/// The double of a decimal; `None` where that would be another amount.
#[must_use]
pub fn to_f64(value: Decimal) -> Option<f64> {
    value.to_f64().filter(|double| from_f64(*double) == Some(value.normalize()))
}

/// The decimal that a text holds, in plain or scientific notation.
#[must_use]
pub fn from_text(text: &str) -> Option<Decimal> {
    let text = text.trim();
    Decimal::from_str(text).or_else(|_| Decimal::from_scientific(text)).ok()
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    #[derive(Deserialize, Serialize, Debug, PartialEq)]
    struct Row {
        #[serde(with = "super")]
        amount: rust_decimal::Decimal,
        #[serde(default, with = "super::option", skip_serializing_if = "Option::is_none")]
        cost: Option<rust_decimal::Decimal>,
    }

    fn read(json: &str) -> Row {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn numbers_and_strings_are_exact() {
        for (json, amount) in [
            (r#"{"amount":0.1}"#, "0.1"),
            (r#"{"amount":"75.000"}"#, "75.000"),
            (r#"{"amount":1.0}"#, "1"),
            (r#"{"amount":12345678901.2345}"#, "12345678901.2345"),
            (r#"{"amount":1e-7}"#, "0.0000001"),
            (r#"{"amount":-4}"#, "-4"),
        ] {
            assert_eq!(read(json).amount, amount.parse().unwrap(), "{json}");
        }
    }

    #[test]
    fn null_empty_and_zero_differ() {
        assert_eq!(read(r#"{"amount":1,"cost":null}"#).cost, None);
        assert_eq!(read(r#"{"amount":1,"cost":""}"#).cost, None);
        assert_eq!(read(r#"{"amount":1,"cost":"0.0"}"#).cost, Some(0.into()));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        assert!(serde_json::from_str::<Row>(r#"{"amount":"ten"}"#).is_err());
        assert!(serde_json::from_str::<Row>(r#"{"amount":true}"#).is_err());
    }

    #[test]
    fn decimals_are_written_as_plain_numbers() {
        let row = Row { amount: "12.30".parse().unwrap(), cost: Some("5.00".parse().unwrap()) };
        assert_eq!(serde_json::to_string(&row).unwrap(), r#"{"amount":12.3,"cost":5}"#);
    }

    #[test]
    fn what_a_json_number_cannot_hold_is_refused() {
        let row = Row { amount: "0.1234567890123456789012345".parse().unwrap(), cost: None };
        assert!(serde_json::to_string(&row).is_err());
    }
}
