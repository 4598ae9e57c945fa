//! One request, taken apart: path segments, query pairs and a body that may be JSON or a form.

use super::refused::Refused;
use crate::http::Request;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use serde_json::{Map, Value};

/// A request as the endpoints see it.
#[derive(Debug)]
pub(super) struct Call<'a> {
    pub(super) method: &'a str,
    pub(super) path: Vec<String>,
    pub(super) query: Query,
    pub(super) body: Value,
}

impl<'a> Call<'a> {
    /// Takes a request apart; a body that cannot be read is the 400 Rails gives.
    pub(super) fn read(request: &'a Request) -> Result<Self, Refused> {
        let path = request.path().split('/').filter(|part| !part.is_empty()).map(|part| decode(part, false));
        Ok(Self {
            method: request.method.as_str(),
            path: path.collect(),
            query: Query::read(request.query()),
            body: read_body(request)?,
        })
    }

    /// The resource in the body: inside its singular name, or bare.
    pub(super) fn resource(&self, name: &str) -> &Value {
        self.body.get(name).filter(|inner| inner.is_object()).unwrap_or(&self.body)
    }
}

fn read_body(request: &Request) -> Result<Value, Refused> {
    if request.body.is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    if request
        .header("content-type")
        .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
    {
        return Ok(read_form(&String::from_utf8_lossy(&request.body)));
    }
    serde_json::from_slice(&request.body)
        .map_err(|_| Refused::Invalid("There was a problem in the JSON you submitted".into()))
}

/// `a[b]=c&d[][e]=f`, the way Rails nests a form.
fn read_form(text: &str) -> Value {
    let mut root = Value::Object(Map::new());
    for (name, value) in pairs(text) {
        let keys: Vec<&str> = name.split('[').map(|key| key.trim_end_matches(']')).collect();
        nest(&mut root, &keys, value);
    }
    root
}

fn nest(at: &mut Value, keys: &[&str], value: String) {
    match keys {
        [] => *at = Value::String(value),
        ["", rest @ ..] => {
            if !at.is_array() {
                *at = Value::Array(Vec::new());
            }
            let Some(list) = at.as_array_mut() else { return };
            let fresh = rest.first().is_none_or(|key| list.last().is_none_or(|last| last.get(key).is_some()));
            if fresh {
                list.push(Value::Object(Map::new()));
            }
            if let Some(last) = list.last_mut() {
                nest(last, rest, value);
            }
        }
        [key, rest @ ..] => {
            if !at.is_object() {
                *at = Value::Object(Map::new());
            }
            if let Some(map) = at.as_object_mut() {
                nest(map.entry((*key).to_owned()).or_insert(Value::Null), rest, value);
            }
        }
    }
}

/// The query string, names and values decoded.
#[derive(Debug, Default)]
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    fn read(text: &str) -> Self {
        Self(pairs(text).collect())
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .rev()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .filter(|v| !v.is_empty())
    }

    /// A number, or nothing where it is missing or no number.
    pub(super) fn int(&self, name: &str) -> Option<i64> {
        self.get(name)?.trim().parse().ok()
    }

    /// All numbers of `name[]=1&name[]=2`; [`None`] when the parameter is absent.
    pub(super) fn ints(&self, name: &str) -> Option<Vec<i64>> {
        let list = format!("{name}[]");
        let all: Vec<&String> =
            self.0.iter().filter(|(key, _)| *key == list || key == name).map(|(_, value)| value).collect();
        (!all.is_empty())
            .then(|| all.iter().flat_map(|v| v.split(',')).filter_map(|v| v.trim().parse().ok()).collect())
    }

    /// A date; what cannot be read is silently no filter at all, which is what Veeqo does.
    pub(super) fn date(&self, name: &str, zone: &TimeZone) -> Option<Timestamp> {
        instant(self.get(name)?, zone)
    }

    /// A whole day.
    pub(super) fn day(&self, name: &str) -> Option<Date> {
        self.get(name)?.get(..10)?.parse().ok()
    }
}

fn instant(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    if let Ok(exact) = text.parse::<Timestamp>() {
        return Some(exact);
    }
    let local = text.parse::<DateTime>().ok()?;
    zone.to_ambiguous_timestamp(local).compatible().ok()
}

fn pairs(text: &str) -> impl Iterator<Item = (String, String)> {
    text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name, true), decode(value, true))
    })
}

/// Percent-decoding; `+` is a space in forms and queries. What is no escape stays as it is.
fn decode(text: &str, form: bool) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        let escaped = (byte == b'%').then(|| tail.get(..2).and_then(hex)).flatten();
        match escaped {
            Some(value) => {
                out.push(value);
                rest = tail.get(2..).unwrap_or_default();
            }
            None if byte == b'+' && form => out.push(b' '),
            None => out.push(byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn hex(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// Reading fields the way Veeqo does: numbers may come as text.
pub(super) trait Fields {
    fn text(&self, name: &str) -> Option<String>;
    fn int(&self, name: &str) -> Option<i64>;
    fn decimal(&self, name: &str) -> Option<Decimal>;
    fn flag(&self, name: &str) -> Option<bool>;
    fn list(&self, name: &str) -> Option<&Vec<Value>>;
}

impl Fields for Value {
    fn text(&self, name: &str) -> Option<String> {
        match self.get(name)? {
            Self::String(text) => Some(text.clone()),
            Self::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn int(&self, name: &str) -> Option<i64> {
        match self.get(name)? {
            Self::Number(number) => number.as_i64(),
            Self::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    fn decimal(&self, name: &str) -> Option<Decimal> {
        let text = self.text(name)?;
        text.trim().parse().or_else(|_| Decimal::from_scientific(text.trim())).ok()
    }

    fn flag(&self, name: &str) -> Option<bool> {
        match self.get(name)? {
            Self::Bool(flag) => Some(*flag),
            Self::String(text) => Some(matches!(text.as_str(), "true" | "1" | "True")),
            Self::Number(number) => Some(number.as_i64() == Some(1)),
            _ => None,
        }
    }

    fn list(&self, name: &str) -> Option<&Vec<Value>> {
        self.get(name)?.as_array()
    }
}
