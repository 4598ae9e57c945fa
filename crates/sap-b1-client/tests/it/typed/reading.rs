//! Reading, whatever comes.

use jiff::civil::{date, time};
use proptest::prelude::*;
use sap_b1_client::types::*;
use sap_b1_client::{Record, YesNo};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// Values as the server has them for a property of an item, by the kind of its field.
fn value_of(kind: &'static str) -> BoxedStrategy<Value> {
    let amount = (any::<i32>(), 0_u32..5)
        .prop_map(|(digits, scale)| json!(f64::from(digits) / f64::from(10_u32.pow(scale))));
    let some = match kind {
        "text" => any::<String>().prop_map(Value::from).boxed(),
        "number" => any::<i32>().prop_map(Value::from).boxed(),
        "amount" => amount.boxed(),
        "flag" => prop_oneof![Just("tYES".to_owned()), Just("tNO".to_owned()), "[a-z]{1,9}"]
            .prop_map(Value::from)
            .boxed(),
        "date" => (1990_i16..2090, 1_i8..13, 1_i8..29)
            .prop_map(|(y, m, d)| json!(date(y, m, d).to_string()))
            .boxed(),
        "time" => (0_i8..24, 0_i8..60, 0_i8..60)
            .prop_map(|(h, m, s)| json!(time(h, m, s, 0).strftime("%H:%M:%S").to_string()))
            .boxed(),
        _ => anything().boxed(),
    };
    prop_oneof![6 => some, 1 => Just(Value::Null)].boxed()
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[A-Za-z_@.]{1,8}", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn item() -> impl Strategy<Value = Map<String, Value>> {
    let known = (
        value_of("text"),
        value_of("number"),
        value_of("amount"),
        value_of("flag"),
        value_of("date"),
        value_of("time"),
        prop::collection::vec((value_of("number"), value_of("amount"), anything()), 0..3),
    );
    let other = prop::collection::btree_map("(U_|@|X)[A-Za-z0-9.]{1,8}", anything(), 0..6);
    ("[^\u{0}]{1,50}", known, other, any::<u8>()).prop_map(|(code, known, other, present)| {
        let (name, group, weight, valid, from, at, prices) = known;
        let row = |(list, price, more)| json!({"PriceList": list, "Price": price, "U_More": more});
        let prices: Value = prices.into_iter().map(row).collect();
        let fields = [
            ("ItemName", name),
            ("ItemsGroupCode", group),
            ("SalesUnitWeight", weight),
            ("Valid", valid),
            ("ValidFrom", from),
            ("UpdateTime", at),
            ("ItemPrices", prices),
        ];
        let fields = fields.into_iter().enumerate().filter(|(index, _)| present & (1 << index) != 0);
        let mut object: Map<String, Value> = other.into_iter().collect();
        object.extend(fields.map(|(_, (name, value))| (name.to_owned(), value)));
        object.insert("ItemCode".to_owned(), code.into());
        object
    })
}

/// Two JSON values that say the same: a number is as good with a decimal point as without.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left == right || left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(name, left)| right.get(name).is_some_and(|right| same(left, right)))
        }
        _ => left == right,
    }
}

proptest! {
    #[test]
    fn no_field_of_an_item_is_lost(sent in item()) {
        let read = Item::from_object(sent.clone()).unwrap();
        let written = serde_json::to_value(&read).unwrap();
        prop_assert!(same(&written, &Value::Object(sent)), "{written}");
        let again: Item = serde_json::from_value(written).unwrap();
        prop_assert_eq!(again, read);
    }

    #[test]
    fn no_field_of_any_record_is_lost(mut sent in prop::collection::btree_map("[A-Z][a-z]{1,8}[0-9]", anything(), 0..9), entry in 1_i64..9) {
        sent.insert("DocEntry".to_owned(), entry.into());
        let sent: Map<String, Value> = sent.into_iter().collect();
        prop_assert_eq!(&Document::from_object(sent.clone()).unwrap().to_object(), &sent);
        prop_assert_eq!(&StockTransfer::from_object(sent.clone()).unwrap().to_object(), &sent);
        prop_assert_eq!(&Payment::from_object(sent.clone()).unwrap().to_object(), &sent);
    }
}

#[test]
fn a_value_that_cannot_be_is_named_with_its_place() {
    let lines = json!({"DocEntry": 1, "DocumentLines": [{"Quantity": 1}, {"Quantity": "a few"}]});
    let error = serde_json::from_value::<Document>(lines).unwrap_err().to_string();
    assert!(
        error.starts_with("Document.DocumentLines[1].Quantity is \"a few\", not a decimal number; "),
        "{error}"
    );
}

#[test]
fn absent_null_empty_and_zero_differ() {
    let read = |json: Value| serde_json::from_value::<Item>(json).unwrap();
    let zero = read(
        json!({"ItemCode": "A", "QuantityOnStock": 0.0, "ItemName": "", "ValidTo": null, "ItemPrices": []}),
    );
    assert_eq!(zero.quantity_on_stock, Some(0.into()));
    assert_eq!((zero.item_name.as_deref(), zero.valid_to, zero.item_prices.len()), (None, None, 0));
    assert!(["ItemName", "ValidTo", "ItemPrices"].iter().all(|name| zero.rest.came_empty(name)));
    let absent = read(json!({"ItemCode": "A"}));
    assert!(!absent.rest.came_empty("ValidTo"));
    assert_ne!(zero, absent);
}

#[test]
fn both_versions_of_the_protocol_are_read() {
    let v3 = json!({"ItemCode": "A", "ValidFrom": "2021-10-20", "UpdateTime": "06:00", "Valid": "Y"});
    let v4 = json!({"ItemCode": "A", "ValidFrom": "2021-10-20T00:00:00Z", "UpdateTime": "06:00:00", "Valid": "tYES"});
    let [v3, v4] = [v3, v4].map(|json| serde_json::from_value::<Item>(json).unwrap());
    assert_eq!(v3, v4);
    assert_eq!(
        (v3.valid_from, v3.update_time, v3.valid),
        (Some(date(2021, 10, 20)), Some(time(6, 0, 0, 0)), Some(YesNo::Yes))
    );
    for name in ["BatchNumber", "BatchNumberProperty"] {
        let batch: BatchNumber = serde_json::from_value(json!({name: "B-1", "Quantity": 2.0})).unwrap();
        assert_eq!(batch.batch_number.as_deref(), Some("B-1"));
        assert_eq!(batch.to_object()["BatchNumberProperty"], "B-1", "written under its name in OData v4");
    }
    let number: CCDNumber = serde_json::from_value(json!({"CCDNumber": "9"})).unwrap();
    assert_eq!(number.ccd_number.as_deref(), Some("9"));
}

#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct OurFields {
    #[serde(rename = "U_VeeqoId")]
    veeqo_id: Option<i64>,
    #[serde(rename = "U_Weight")]
    weight: rust_decimal::Decimal,
}

#[test]
fn user_defined_fields_are_typed_by_the_user() {
    let order: Document =
        serde_json::from_value(json!({"DocEntry": 1, "U_VeeqoId": 91, "U_Weight": 0.1, "U_Void": null}))
            .unwrap();
    assert_eq!(order.udf::<i64>("U_VeeqoId").unwrap(), Some(91));
    assert_eq!(order.udf::<String>("U_Void").unwrap(), None);
    let error = order.udf::<bool>("U_VeeqoId").unwrap_err().to_string();
    assert!(error.starts_with("U_VeeqoId is 91, not bool"), "{error}");
    let ours: OurFields = order.rest.udfs().unwrap();
    assert_eq!(ours.weight, "0.1".parse().unwrap());

    let body = DocumentBody::new().set_udfs(&ours).unwrap().set_udf("U_Void", None::<i64>).unwrap();
    assert_eq!(body.properties()["U_VeeqoId"], 91);
    assert_eq!(body.properties()["U_Void"], Value::Null);
    let error = DocumentBody::new().set_udf("DocTotal", 3).unwrap_err().to_string();
    assert!(error.starts_with("'DocTotal' is no user-defined field"), "{error}");
}
