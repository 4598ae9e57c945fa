//! Codes, policies and collisions, for any text.

use b1_veeqo_mapping::Sku;
use b1_veeqo_mapping::sku::{CaseRule, SkuPolicy, SkuVerdict, collisions};
use proptest::prelude::*;

fn policies() -> impl Strategy<Value = SkuPolicy> {
    let cases = prop_oneof![Just(CaseRule::Any), Just(CaseRule::Upper), Just(CaseRule::Lower)];
    (any::<bool>(), any::<bool>(), 0_usize..60, cases, "[-_./+#]{0,4}").prop_map(
        |(letters, spaces, most, case, marks)| {
            SkuPolicy::default()
                .with_punctuation(&marks)
                .with_unicode_letters(letters)
                .with_inner_spaces(spaces)
                .with_max_length(most)
                .with_case(case)
        },
    )
}

proptest! {
    #[test]
    fn a_code_is_kept_exactly_or_refused(text in any::<String>()) {
        if let Ok(sku) = Sku::new(text.clone()) {
            prop_assert_eq!(sku.as_str(), &text);
            prop_assert_eq!(text.trim(), &text);
            let json = serde_json::to_string(&sku).unwrap();
            prop_assert_eq!(serde_json::from_str::<Sku>(&json).unwrap(), sku);
        }
    }

    #[test]
    fn a_clean_code_is_a_sku_and_a_suggestion_is_clean(policy in policies(), text in "\\PC{0,60}| ?[a-zA-Z0-9/# -]{0,60} ?") {
        match policy.inspect(&text) {
            SkuVerdict::Clean => prop_assert!(Sku::new(text).is_ok()),
            SkuVerdict::Flagged { findings, suggestion } => {
                prop_assert!(!findings.is_empty());
                for finding in findings.iter().filter(|finding| finding.character.is_some()) {
                    prop_assert_eq!(text.chars().nth(finding.position - 1), finding.character);
                }
                if let Some(suggestion) = suggestion {
                    prop_assert_eq!(policy.inspect(&suggestion), SkuVerdict::Clean);
                }
            }
        }
    }

    #[test]
    fn every_code_collides_at_most_once_and_its_case_twin_always(codes in prop::collection::btree_set("[a-zA-Z0-9 -]{1,4}", 1..40)) {
        let found = collisions(codes.iter().map(String::as_str));
        let listed: Vec<&str> = found.iter().flat_map(|collision| collision.codes.clone()).collect();
        let distinct: std::collections::BTreeSet<_> = listed.iter().collect();
        prop_assert_eq!(distinct.len(), listed.len());
        for code in &codes {
            for twin in codes.iter().filter(|twin| *twin != code && twin.eq_ignore_ascii_case(code)) {
                let together = |c: &b1_veeqo_mapping::sku::Collision<'_>| {
                    c.codes.contains(&code.as_str()) && c.codes.contains(&twin.as_str())
                };
                prop_assert!(found.iter().any(together), "{} and {}", code, twin);
            }
        }
    }
}
