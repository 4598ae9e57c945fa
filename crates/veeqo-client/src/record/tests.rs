//! Every kind of field in every form.

#![expect(unreachable_pub, reason = "records are public, but not these")]

use super::record;
use crate::id::OrderId;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde_json::{Value, json};

record! {
    /// A record with a field of each kind.
    #[derive(Debug, PartialEq)]
    pub struct Row {
        /// Required.
        pub id: OrderId,
        /// A time.
        pub at: Option<Timestamp>,
        /// A text.
        pub text: Option<String>,
        /// A reference.
        pub reference: Option<OrderId>,
        /// An amount.
        pub amount: Option<Decimal>,
        /// A switch.
        pub switch["switch?"]: Option<bool>,
        /// A list.
        pub texts: Vec<String>,
        /// An object.
        pub inner: Option<Inner>,
    }
}

record! {
    /// A record in a record.
    #[derive(Debug, PartialEq)]
    pub struct Inner {
        /// Required.
        pub id: OrderId,
    }
}

/// Reads a row with this field, and checks that it is written as it came.
fn read(field: &str, value: &Value) -> Result<Row, serde_json::Error> {
    let document = json!({ "id": 1, field: value });
    let row: Row = serde_json::from_str(&document.to_string())?;
    assert_eq!(serde_json::to_value(&row).unwrap(), document, "written as it came");
    assert_eq!(serde_json::from_value::<Row>(document).unwrap(), row, "read from a value");
    Ok(row)
}

/// What stands for nothing in a field of any kind.
fn nothing() -> [Value; 4] {
    [json!(null), json!([]), json!({}), json!("")]
}

#[test]
fn every_offset_is_the_same_instant() {
    let expected = "2020-01-01T00:00:00Z".parse().ok();
    for text in [
        "2020-01-01T00:00:00.000Z",
        "2020-01-01T00:00:00Z",
        "2020-01-01T00:00:00.000-00:00",
        "2020-01-01T02:00:00+02:00",
        "2020-01-01 00:00:00 UTC",
        "2020-01-01 00:00:00",
        "2020-01-01",
    ] {
        assert_eq!(read("at", &json!(text)).unwrap().at, expected, "{text}");
    }
    assert_eq!(read("at", &json!(1_577_836_800)).unwrap().at, expected);
    for value in nothing().into_iter().chain([json!(false), json!("0000-00-00 00:00:00")]) {
        assert_eq!(read("at", &value).unwrap().at, None, "{value}");
    }
    for value in [json!("yesterday"), json!(true), json!(["2020-01-01"])] {
        assert!(read("at", &value).is_err(), "{value}");
    }
}

#[test]
fn amounts_are_exact_and_never_vanish() {
    for (value, amount) in [
        (json!(8.99), "8.99"),
        (json!(0), "0"),
        (json!(0.0), "0"),
        (json!(-4.0), "-4"),
        (json!("75.000"), "75.000"),
        (json!("0.1234567890123456789"), "0.1234567890123456789"),
        (json!(18_446_744_073_709_551_615_u64), "18446744073709551615"),
    ] {
        assert_eq!(read("amount", &value).unwrap().amount, amount.parse().ok(), "{value}");
    }
    for value in nothing().into_iter().chain([json!(false)]) {
        assert_eq!(read("amount", &value).unwrap().amount, None, "{value}");
    }
    for value in [json!("ten"), json!(true), json!([1]), json!(1e300)] {
        let error = read("amount", &value).unwrap_err().to_string();
        assert!(!error.contains("ten"), "{error}");
    }
}

#[test]
fn texts_switches_and_references_take_what_comes() {
    for (value, text) in [(json!("007"), "007"), (json!(7), "7"), (json!(1.5), "1.5"), (json!(""), "")] {
        assert_eq!(read("text", &value).unwrap().text.as_deref(), Some(text), "{value}");
    }
    for value in [json!(null), json!([1]), json!({"a": 1}), json!(false)] {
        assert_eq!(read("text", &value).unwrap().text, None, "{value}");
    }
    for (value, switch) in [
        (json!(false), Some(false)),
        (json!("true"), Some(true)),
        (json!(0), Some(false)),
        (json!("maybe"), None),
        (json!(null), None),
    ] {
        assert_eq!(read("switch?", &value).unwrap().switch, switch, "{value}");
    }
    for (value, id) in [
        (json!(2_747_806_421_i64), Some(2_747_806_421)),
        (json!("7"), Some(7)),
        (json!(7.0), Some(7)),
        (json!(0), None),
        (json!("0"), None),
        (json!(-7), None),
        (json!("x"), None),
        (json!(null), None),
    ] {
        assert_eq!(read("reference", &value).unwrap().reference.map(OrderId::get), id, "{value}");
    }
}

#[test]
fn lists_and_objects_may_be_nothing() {
    assert_eq!(read("texts", &json!(["a", 5, null, "b"])).unwrap().texts, ["a", "5", "b"]);
    for value in nothing().into_iter().chain([json!(false)]) {
        assert!(read("texts", &value).unwrap().texts.is_empty(), "{value}");
        assert!(read("inner", &value).unwrap().inner.is_none(), "{value}");
    }
    assert!(read("inner", &json!({"id": "5", "new": [1.0]})).unwrap().inner.is_some());
    for value in [json!("x"), json!(true), json!({"name": "x"}), json!([1])] {
        assert!(read("inner", &value).is_err(), "{value}");
    }
    assert!(read("texts", &json!({"0": "a"})).is_err());
}

#[test]
fn ids_must_be_there() {
    for document in [json!({}), json!({"id": null}), json!({"id": 0}), json!({"id": "x"}), json!({"id": -1})]
    {
        assert!(serde_json::from_value::<Row>(document.clone()).is_err(), "{document}");
    }
}

#[test]
fn what_is_changed_after_reading_is_written_as_changed() {
    let document = r#"{"id":1,"at":"2020-01-01","amount":"1.0","text":"a","switch?":null,"x":5.0}"#;
    let mut row: Row = serde_json::from_str(document).unwrap();
    row.amount = Some(Decimal::ONE_HUNDRED);
    row.text = None;
    row.switch = Some(false);
    row.at = "2026-03-17T20:46:13.178901Z".parse().ok();
    assert_eq!(
        serde_json::to_value(&row).unwrap(),
        json!({"id": 1, "at": "2026-03-17T20:46:13.178901Z", "amount": 100, "text": null, "switch?": false, "x": 5.0})
    );
    assert_eq!(row.extra.get("amount"), Some(&json!("1.0")));
}
