//! Whether a model written back holds what its source held, in the same form.

use serde_json::Value;

/// Asserts that `written` is `source`: nothing lost, nothing invented, nothing in another form.
pub(crate) fn assert_nothing_lost(source: &Value, written: &Value, name: &str) {
    if let Err(place) = compare(source, written, "") {
        panic!("{name}: {place}");
    }
}

fn compare(source: &Value, written: &Value, at: &str) -> Result<(), String> {
    match (source, written) {
        (Value::Object(source), Value::Object(written)) => {
            if let Some((field, _)) = written.iter().find(|(field, _)| !source.contains_key(*field)) {
                return Err(format!("{at}/{field} is invented"));
            }
            source.iter().try_for_each(|(field, value)| match written.get(field) {
                Some(found) => compare(value, found, &format!("{at}/{field}")),
                None => Err(format!("{at}/{field} is lost")),
            })
        }
        (Value::Array(source), Value::Array(written)) if source.len() == written.len() => {
            let mut pairs = source.iter().zip(written).enumerate();
            pairs
                .try_for_each(|(index, (source, written))| compare(source, written, &format!("{at}/{index}")))
        }
        (source, written) if source == written => Ok(()),
        (source, written) => Err(format!("{at} was {source} and became {written}")),
    }
}

#[test]
fn the_comparison_notices_losses_changes_and_inventions() {
    use serde_json::json;
    let source = json!({"id": 1, "cost": "0.0", "rows": [{"x": 1.0}], "nil": null});
    assert_eq!(compare(&source, &source, ""), Ok(()));
    for (field, value) in [
        ("id", json!(2)),
        ("cost", json!(0)),
        ("rows", json!([{"x": 1}])),
        ("rows", json!([])),
        ("nil", json!([])),
        ("new", json!(null)),
    ] {
        let mut other = source.clone();
        other[field] = value;
        assert!(compare(&source, &other, "").is_err(), "{field}");
    }
    let mut lost = source.clone();
    lost.as_object_mut().unwrap().remove("nil");
    assert!(compare(&source, &lost, "").is_err());
}
