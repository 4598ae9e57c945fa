//! Codes, policies and collisions, for any text.

use std::cell::Cell;
use std::collections::BTreeSet;

use b1_veeqo_mapping::sku::{
    AliasTable, CaseRule, Collision, CollisionKind, CollisionSieve, SkuPolicy, SkuVerdict, collisions,
};
use b1_veeqo_mapping::{ItemCode, Sku};
use proptest::prelude::*;

/// A code that counts how often it is read.
#[derive(Debug)]
struct Counted<'a>(String, &'a Cell<usize>);

impl AsRef<str> for Counted<'_> {
    fn as_ref(&self) -> &str {
        self.1.set(self.1.get() + 1);
        &self.0
    }
}

/// How often codes are read while their collisions are found; every tenth code differs from another by case.
fn reads(number: usize) -> usize {
    let count = Cell::new(0);
    let code = |n: usize| if n.is_multiple_of(10) { format!("sku-{}", n + 1) } else { format!("SKU-{n}") };
    let found = collisions((0..number).map(|n| Counted(code(n), &count)));
    assert_eq!(found.len(), number / 10);
    count.get()
}

#[test]
fn finding_collisions_reads_each_code_a_fixed_number_of_times() {
    let (few, many) = (reads(1_000), reads(10_000));
    assert!(few <= 2 * 1_000, "{few}");
    assert_eq!(many, 10 * few, "ten times the codes are ten times the work");
}

#[test]
fn one_large_set_is_no_worse_than_many_small_ones() {
    let count = Cell::new(0);
    let found = collisions((0..10_000).map(|n| Counted("0".repeat(n % 40) + "7", &count)));
    assert_eq!((found.len(), found[0].kind), (1, CollisionKind::LeadingZeros));
    assert!(count.get() <= 20_000, "{}", count.get());
}

fn sieved(codes: &[String]) -> (Vec<Collision<&str>>, usize) {
    let mut sieve = CollisionSieve::default();
    codes.iter().for_each(|code| sieve.note(code));
    let mut gathered = sieve.gather();
    let kept = codes.iter().filter(|code| gathered.offer(code.as_str())).count();
    (gathered.finish(), kept)
}

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
                    prop_assert_eq!(policy.suggest(&suggestion), Some(suggestion));
                }
            }
        }
    }

    #[test]
    fn a_free_suggestion_is_clean_and_not_taken(policy in policies(), text in "[a-zA-Z0-9/# -]{1,12}", taken in 0_usize..4) {
        let mut used = BTreeSet::new();
        for _ in 0..=taken {
            let Some(free) = policy.suggest_free(&text, |code| used.contains(code)) else { break };
            prop_assert_eq!(policy.inspect(&free), SkuVerdict::Clean);
            prop_assert!(used.insert(free));
        }
    }

    #[test]
    fn every_code_collides_at_most_once_and_its_case_twin_always(codes in prop::collection::btree_set("[a-zA-Z0-9 -]{1,4}", 1..40)) {
        let found = collisions(codes.iter().map(String::as_str));
        let listed: Vec<&str> = found.iter().flat_map(|collision| collision.codes.clone()).collect();
        let distinct: BTreeSet<_> = listed.iter().collect();
        prop_assert_eq!(distinct.len(), listed.len());
        for code in &codes {
            for twin in codes.iter().filter(|twin| *twin != code && twin.eq_ignore_ascii_case(code)) {
                let together =
                    |c: &Collision<&str>| c.codes.contains(&code.as_str()) && c.codes.contains(&twin.as_str());
                prop_assert!(found.iter().any(together), "{} and {}", code, twin);
            }
        }
    }

    #[test]
    fn two_passes_find_what_one_finds(codes in prop::collection::vec("[aA0oOl1\u{410}\u{FF21}e\u{301}\u{200B}\u{2013} -]{0,4}", 0..60)) {
        let whole = collisions(codes.iter().map(String::as_str));
        let (found, kept) = sieved(&codes);
        prop_assert_eq!(&found, &whole);
        prop_assert_eq!(kept, whole.iter().map(|collision| collision.codes.len()).sum::<usize>());
    }

    #[test]
    fn a_code_collides_with_its_capitals_and_with_a_zero_before_it(code in "X\\PC{0,8}") {
        for twin in [code.to_uppercase(), format!("0{code}"), format!(" {code}\u{200B}")] {
            prop_assert_eq!(collisions([&code, &twin]).len(), 1, "{:?}", twin);
        }
    }

    #[test]
    fn aliases_and_identity_together_are_one_to_one(
        pairs in prop::collection::vec(("[A-D]", "[A-D]"), 0..5),
        codes in prop::collection::btree_set("[A-E]", 1..6),
    ) {
        let pairs = pairs.iter().map(|(sku, item)| (Sku::new(sku).unwrap(), ItemCode::new(item).unwrap()));
        let Ok(table) = AliasTable::new(pairs) else { return Ok(()) };
        let mut reached = BTreeSet::new();
        for sku in codes.iter().map(|code| Sku::new(code).unwrap()) {
            if let Ok(item) = table.item_code(&sku) {
                prop_assert_eq!(table.sku(&item), Ok(sku));
                prop_assert!(reached.insert(item), "two SKUs lead to one item");
            }
        }
    }
}
