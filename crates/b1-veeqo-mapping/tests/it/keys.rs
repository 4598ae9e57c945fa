//! Document keys and the references that carry them.

use b1_veeqo_mapping::key::{MAX_REFERENCE_LENGTH, Subject, customer_reference, find_key};
use b1_veeqo_mapping::{AdjustmentKey, DespatchKey, DocumentKey, Generation, OrderKey, ReturnKey, SaleKey};
use proptest::prelude::*;

fn subjects() -> impl Strategy<Value = Subject> {
    let id = 1..=i64::MAX;
    prop_oneof![
        id.clone().prop_map(|id| Subject::Order(OrderKey::new(id).unwrap())),
        id.clone().prop_map(|id| Subject::Despatch(DespatchKey::new(id).unwrap())),
        id.clone().prop_map(|id| Subject::Invoice(DespatchKey::new(id).unwrap())),
        id.clone().prop_map(|id| Subject::Return(ReturnKey::new(id).unwrap())),
        id.prop_map(|id| Subject::Sale(SaleKey::new(id).unwrap())),
        (0..=AdjustmentKey::MAX).prop_map(|number| Subject::Adjustment(AdjustmentKey::new(number).unwrap())),
    ]
}

fn keys() -> impl Strategy<Value = DocumentKey> {
    let generations = (0..=Generation::MAX).prop_map(|number| Generation::new(number).unwrap());
    (subjects(), generations).prop_map(|(subject, generation)| DocumentKey::new(subject, generation))
}

proptest! {
    #[test]
    fn a_key_is_read_back_from_its_text(key in keys()) {
        let text = key.to_string();
        prop_assert_eq!(text.parse(), Ok(key));
        let most = if matches!(key.subject(), Subject::Adjustment(_)) { 11 } else { 30 };
        prop_assert!(text.is_ascii() && text.len() <= most);
        let json = serde_json::to_string(&key).unwrap();
        prop_assert_eq!(serde_json::from_str::<DocumentKey>(&json).unwrap(), key);
    }

    #[test]
    fn different_keys_have_different_texts(one in keys(), other in keys()) {
        prop_assert_eq!(one == other, one.to_string() == other.to_string());
    }

    #[test]
    fn a_key_is_found_in_any_reference(number in any::<String>(), key in keys()) {
        let reference = customer_reference(&number, &key);
        prop_assert!(reference.encode_utf16().count() <= MAX_REFERENCE_LENGTH);
        prop_assert!(!reference.chars().any(char::is_control));
        prop_assert_eq!(reference.trim(), &reference);
        prop_assert_eq!(find_key(&reference), Some(key));
    }

    #[test]
    fn a_number_that_looks_like_a_reference_does_no_harm(inner in keys(), key in keys(), tail in "[a-z ]{0,20}") {
        let number = customer_reference("1001", &inner) + &tail;
        prop_assert_eq!(find_key(&customer_reference(&number, &key)), Some(key));
    }

    #[test]
    fn any_text_is_read_without_harm(text in any::<String>()) {
        let _ = find_key(&text);
        if let Ok(key) = text.parse::<DocumentKey>() {
            prop_assert_eq!(key.to_string(), text);
        }
    }
}
