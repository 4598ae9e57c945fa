use super::*;
use crate::entities::flags::DocumentStatus;
use proptest::prelude::*;
use rest_transport::Query;

#[test]
fn operators_functions_and_literals_have_the_documented_form() {
    let date = jiff::civil::date(2026, 3, 1);
    let time = jiff::civil::time(9, 5, 7, 123);
    let price: rust_decimal::Decimal = "12.50".parse().unwrap();
    for (filter, text) in [
        (Filter::eq("NumAtCard", "O'Brien"), "NumAtCard eq 'O''Brien'"),
        (Filter::ne("DocEntry", 5_i64), "DocEntry ne 5"),
        (Filter::gt("Price", price), "Price gt 12.50"),
        (Filter::ge("UpdateDate", date), "UpdateDate ge '2026-03-01'"),
        (Filter::lt("UpdateTime", time), "UpdateTime lt '09:05:07'"),
        (Filter::le("LineNum", 0_i32), "LineNum le 0"),
        (Filter::eq("DocumentStatus", &DocumentStatus::Open), "DocumentStatus eq 'bost_Open'"),
        (Filter::starts_with("CardCode", "c'"), "startswith(CardCode,'c''')"),
        (Filter::ends_with("CardCode", "x"), "endswith(CardCode,'x')"),
        (Filter::contains("CardName", "中"), "contains(CardName,'中')"),
        (Filter::same("Items/ItemCode", "I/ItemCode"), "Items/ItemCode eq I/ItemCode"),
        (!Filter::eq("A", 1), "not (A eq 1)"),
        (Filter::is_null("U_Key"), "U_Key eq null"),
        (Filter::eq("U_Key", None::<&str>), "U_Key eq null"),
        (Filter::is_unset("U_Key"), "(U_Key eq null) or (U_Key eq '')"),
        (
            Filter::compare(
                Term::of("A/Price").times(Term::of("A/Quantity").plus(Term::value(1))),
                Comparison::Less,
                Term::of("B/X"),
            ),
            "A/Price mul (A/Quantity add 1) lt B/X",
        ),
        (
            Filter::compare(
                Term::value(price),
                Comparison::NotEqual,
                Term::of("A").divided_by(Term::value(2)),
            ),
            "12.50 ne A div 2",
        ),
    ] {
        assert_eq!(filter.to_string(), text);
    }
}

#[test]
fn mixing_and_with_or_keeps_the_meaning() {
    let (a, b, c) = (Filter::eq("A", 1), Filter::eq("B", 2), Filter::eq("C", 3));
    let both = a.clone().and(b.clone());
    assert_eq!(both.clone().or(c.clone()).to_string(), "(A eq 1 and B eq 2) or (C eq 3)");
    assert_eq!(a.clone().or(b).and(c.clone()).to_string(), "((A eq 1) or (B eq 2)) and C eq 3");
    assert_eq!((!both).and(a.clone()).to_string(), "not (A eq 1 and B eq 2) and A eq 1");
    let either = a.clone().or(c);
    assert_eq!((!either.clone()).or(a.clone()).to_string(), "(not ((A eq 1) or (C eq 3))) or (A eq 1)");
    assert_eq!(a.and(either).to_string(), "A eq 1 and ((A eq 1) or (C eq 3))");
    assert_eq!(Filter::any_of("A", ["x", "y"]).unwrap().to_string(), "(A eq 'x') or (A eq 'y')");
    assert_eq!(Filter::any_of("A", Vec::<i32>::new()), None);
}

#[test]
fn v1_has_its_own_function_and_its_own_names() {
    let filter = Filter::contains("Notes", "O'B").or(!Filter::eq("ActivityProperty", "cn_Task"));
    assert_eq!(
        filter.to_text(ServiceLayerVersion::V1),
        "(substringof('O''B',Notes)) or (not (Activity eq 'cn_Task'))"
    );
    assert_eq!(filter.to_string(), "(contains(Notes,'O''B')) or (not (ActivityProperty eq 'cn_Task'))");
}

#[test]
fn many_values_make_a_flat_chain() {
    let filter = Filter::any_of("DocEntry", 0..50_000_i64).unwrap();
    assert!(filter.to_string().ends_with("or (DocEntry eq 49999)"));
}

#[test]
fn names_from_outside_are_checked() {
    assert_eq!(Property::new("U_WebKey").unwrap().as_str(), "U_WebKey");
    for name in ["", "U_A eq 1 or B", "U_Ä", "a'b"] {
        assert!(Property::new(name).is_err(), "{name}");
    }
}

/// Reads a quoted literal the way the server does.
fn unquote(literal: &str) -> Option<String> {
    let inner = literal.strip_prefix('\'')?.strip_suffix('\'')?;
    let mut text = String::new();
    let mut rest = inner.chars();
    while let Some(c) = rest.next() {
        if c == '\'' && rest.next() != Some('\'') {
            return None;
        }
        text.push(c);
    }
    Some(text)
}

proptest! {
    #[test]
    fn every_text_survives_quoting_and_encoding(text in any::<String>()) {
        let filter = Filter::eq("F", text.as_str()).to_string();
        prop_assert_eq!(unquote(filter.strip_prefix("F eq ").unwrap()), Some(text));

        let mut query = Query::new();
        query.push("$filter", &filter);
        let encoded = query.as_str().strip_prefix("$filter=").unwrap();
        let is_safe = encoded.is_ascii() && !encoded.contains(['&', '+', '#', ' ', '?']);
        prop_assert!(is_safe, "not safe in a URL: {}", encoded);
        prop_assert_eq!(percent_encoding::percent_decode_str(encoded).decode_utf8().unwrap(), filter);
    }
}
