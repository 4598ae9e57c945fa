//! Amounts and times.

use super::field::{Form, Wire, WireOut};
use super::scalar::{Scalar, misfit, odd};
use jiff::Timestamp;
use rest_transport::decimal;
use rust_decimal::Decimal;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

impl Wire for Decimal {
    /// What is no amount is refused: money must not vanish without a word.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Option<Self>, Form), D::Error> {
        let value = Scalar::deserialize(deserializer)?;
        match value {
            Scalar::Whole(whole) => Ok((Some(whole.into()), Form::Usual)),
            value if value.is_nothing() => Ok(value.into_nothing()),
            Scalar::Float(float) => {
                let amount =
                    decimal::from_f64(float).ok_or_else(|| misfit::<D::Error>(&value, "an amount"))?;
                let form = if amount.is_integer() { Form::WholeFloat } else { Form::Usual };
                Ok((Some(amount), form))
            }
            Scalar::Text(text) => {
                let amount =
                    decimal::from_text(&text).ok_or_else(|| D::Error::custom("a text that is no amount"))?;
                Ok(odd(Some(amount), text.into_owned()))
            }
            Scalar::Other(Value::Number(number)) => {
                let amount = decimal::from_text(&number.to_string());
                Ok(odd(Some(amount.ok_or_else(|| D::Error::custom("a number that is no amount"))?), number))
            }
            value => Err(misfit(&value, "an amount")),
        }
    }
}

impl WireOut for Decimal {
    fn write<S: Serializer>(&self, whole_float: bool, serializer: S) -> Result<S::Ok, S::Error> {
        match decimal::to_f64(*self).filter(|_| whole_float && self.is_integer()) {
            Some(float) => serializer.serialize_f64(float),
            None => decimal::serialize(self, serializer),
        }
    }
}

impl Wire for Timestamp {
    /// RFC 3339 with any offset; also a date, a time without offset (UTC, as Rails writes it) and the seconds since 1970.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Option<Self>, Form), D::Error> {
        let value = Scalar::deserialize(deserializer)?;
        let read = match &value {
            value if value.is_nothing() => None,
            Scalar::Text(text) => {
                let time = time_of(text.trim()).map_err(D::Error::custom)?;
                if is_usual_time(text) {
                    return Ok((Some(time), Form::Usual));
                }
                Some(time)
            }
            Scalar::Whole(second) => Some(Self::from_second(*second).map_err(D::Error::custom)?),
            _ => return Err(misfit(&value, "a time")),
        };
        Ok(if read.is_none() { value.into_nothing() } else { odd(read, value.into_raw()) })
    }
}

fn time_of(text: &str) -> Result<Timestamp, jiff::Error> {
    text.parse().or_else(|error| {
        let local: jiff::civil::DateTime = text.trim_end_matches(" UTC").parse().map_err(|_| error)?;
        Ok(local.to_zoned(jiff::tz::TimeZone::UTC)?.timestamp())
    })
}

/// Whether a time is written as Veeqo mostly does: `2026-03-17T20:46:13.178Z`.
fn is_usual_time(text: &str) -> bool {
    matches!(text.as_bytes(), [_, _, _, _, b'-', _, _, b'-', _, _, b'T', .., b'.', _, _, _, b'Z'] if text.len() == 24)
}

impl WireOut for Timestamp {
    fn write<S: Serializer>(&self, _whole_float: bool, serializer: S) -> Result<S::Ok, S::Error> {
        if self.subsec_nanosecond() % 1_000_000 == 0 {
            serializer.collect_str(&format_args!("{self:.3}"))
        } else {
            self.serialize(serializer)
        }
    }
}
