//! What holds for every input: nothing panics, nothing is lost, no key survives, every text arrives as it was.

use crate::same_json::assert_nothing_lost;
use http::{HeaderMap, StatusCode};
use proptest::prelude::*;
use rest_transport::Response;
use serde_json::{Map, Value, json};
use veeqo_client::*;

const ORDER: &str = include_str!("../fixtures/order_partly_shipped.json");

/// JSON values up to three levels deep.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1e6..1e6f64).prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z_?]{1,8}", inner, 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Every place in a document, as JSON pointers.
fn places(value: &Value, at: &str, into: &mut Vec<String>) {
    into.push(at.to_owned());
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| places(value, &format!("{at}/{name}"), into))
        }
        Value::Array(values) => {
            values
                .iter()
                .enumerate()
                .for_each(|(index, value)| places(value, &format!("{at}/{index}"), into));
        }
        _ => {}
    }
}

fn response(body: String) -> Response {
    Response::new(StatusCode::OK, HeaderMap::new(), body)
}

proptest! {
    #[test]
    fn an_order_with_anything_anywhere_is_read_or_named(place in any::<prop::sample::Index>(), value in any_json()) {
        let mut order: Value = serde_json::from_str(ORDER).unwrap();
        let mut all = Vec::new();
        places(&order, "", &mut all);
        let place = &all[place.index(all.len())];
        *order.pointer_mut(place).unwrap() = value;
        let page = ListOrders::decode(&response(json!([order]).to_string())).unwrap();
        prop_assert_eq!(page.rows.len() + page.unreadable.len(), 1);
        let summaries = ListOrderSummaries::decode(&response(json!([order]).to_string())).unwrap();
        // What can be read whole can be read in short.
        prop_assert!(summaries.rows.len() >= page.rows.len());
    }

    #[test]
    fn unknown_fields_of_any_shape_are_kept(name in "[a-z]{3,9}_of_tomorrow", value in any_json()) {
        let source = json!({"id": 5, name: value});
        let order: Order = serde_json::from_value(source.clone()).unwrap();
        assert_nothing_lost(&source, &serde_json::to_value(&order).unwrap(), "order");
        let order: PurchaseOrder = serde_json::from_value(source.clone()).unwrap();
        assert_nothing_lost(&source, &serde_json::to_value(&order).unwrap(), "purchase order");
    }

    #[test]
    fn no_key_survives_a_refusal(before in ".{0,20}", key in "[0-9a-f]{32}", after in ".{0,20}") {
        let text = format!("{before}Vqt/{key}{after}");
        let body = json!({"error_messages": [text]}).to_string();
        let refusal = Refusal::read(&Response::new(StatusCode::BAD_REQUEST, HeaderMap::new(), body));
        let shown = format!("{refusal:?} {refusal} {}", refusal.raw.as_str());
        prop_assert!(!shown.contains(&key), "{}", shown);
    }

    #[test]
    fn every_text_arrives_as_it_was(text in "\\S.{0,30}\\S") {
        let filter = OrderFilter { query: Some(text.clone()), ..OrderFilter::default() };
        let request = ListOrders { filter, position: Position::default() }.request().unwrap();
        let url = url::Url::parse("https://api.veeqo.test/").unwrap().join(&request.target().to_string()).unwrap();
        let arrived = url.query_pairs().find(|(name, _)| name == "query").map(|(_, value)| value.into_owned());
        prop_assert_eq!(arrived, Some(text));
    }
}
