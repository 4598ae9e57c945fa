//! Whether a model written back holds everything its source held.

use rust_decimal::Decimal;
use serde_json::Value;

/// Fields whose amounts Veeqo writes as texts.
const AMOUNTS_AS_TEXT: [&str; 3] = [".cost", ".cost_price", ".total_tax"];

/// Asserts that `written` holds all of `source`: amounts compare as decimals, times as instants, and what the source lacked may appear as
/// `null` or as an empty list.
pub(crate) fn assert_nothing_lost(source: &Value, written: &Value, name: &str) {
    if let Err(place) = compare(source, written, "") {
        panic!("{name}: {place}");
    }
}

fn compare(source: &Value, written: &Value, at: &str) -> Result<(), String> {
    let same = match (source, written) {
        (Value::Object(source), Value::Object(written)) => {
            for (field, value) in source {
                let place = format!("{at}.{field}");
                match written.get(field) {
                    Some(found) => compare(value, found, &place)?,
                    None => return Err(format!("{place} is lost")),
                }
            }
            let added =
                written.iter().find(|(field, value)| !source.contains_key(*field) && !is_nothing(value));
            return added.map_or(Ok(()), |(field, _)| Err(format!("{at}.{field} is invented")));
        }
        (Value::Array(source), Value::Array(written)) if source.len() == written.len() => {
            return source.iter().zip(written).enumerate().try_for_each(|(index, (source, written))| {
                compare(source, written, &format!("{at}[{index}]"))
            });
        }
        (Value::Null, written) => is_nothing(written),
        (Value::Number(_), Value::Number(_)) => amount(source) == amount(written),
        (Value::String(_), Value::Number(_)) if AMOUNTS_AS_TEXT.iter().any(|name| at.ends_with(name)) => {
            amount(source) == amount(written)
        }
        (Value::String(source), Value::String(written)) => source == written || same_time(source, written),
        (source, written) => source == written,
    };
    if same { Ok(()) } else { Err(format!("{at} was {source} and became {written}")) }
}

fn is_nothing(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
}

fn amount(value: &Value) -> Option<Decimal> {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    text.parse().or_else(|_| Decimal::from_scientific(&text)).ok().map(|amount: Decimal| amount.normalize())
}

fn same_time(source: &str, written: &str) -> bool {
    matches!((source.parse::<jiff::Timestamp>(), written.parse::<jiff::Timestamp>()), (Ok(a), Ok(b)) if a == b)
}

#[test]
fn the_comparison_notices_losses_changes_and_inventions() {
    use serde_json::json;
    let source = json!({"id": 1, "cost": "0.0", "at": "2020-01-01T00:00:00.000-00:00", "rows": [{"x": 1.0}], "nil": null});
    let same = json!({"id": 1, "cost": 0, "at": "2020-01-01T00:00:00Z", "rows": [{"x": 1, "y": null}], "nil": [], "new": null});
    assert_eq!(compare(&source, &same, ""), Ok(()));
    for (field, value) in [
        ("id", json!(2)),
        ("id", json!("1")),
        ("cost", json!(1)),
        ("at", json!("2020-01-02T00:00:00Z")),
        ("rows", json!([])),
        ("nil", json!(0)),
        ("new", json!(1)),
    ] {
        let mut other = same.clone();
        other[field] = value;
        assert!(compare(&source, &other, "").is_err(), "{field}");
    }
    let mut lost = same;
    lost.as_object_mut().unwrap().remove("nil");
    assert!(compare(&source, &lost, "").is_err());
}
