//! Barcodes. A code that stands on two items is told as that alone; one that is malformed in SAP is not told as different as well.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::{Item, Source};
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};
use std::collections::{BTreeMap, BTreeSet, HashSet};

const NEEDS: &[Source] = &[Source::Items];

pub(super) const CHECKS: &[Check] = &[
    check(
        "BARCODE_FORMAT",
        "every barcode is a number of 8, 12, 13 or 14 digits",
        Side::Sap,
        NEEDS,
        "correct the barcode in SAP; marketplaces refuse other codes",
        |view| malformed(view, Form::NoNumber, "is no GTIN, which has 8, 12, 13 or 14 digits"),
    ),
    check(
        "BARCODE_CHECK_DIGIT",
        "every barcode's check digit is right",
        Side::Sap,
        NEEDS,
        "read the code off the goods again: one of its digits is mistyped",
        |view| malformed(view, Form::WrongDigit, "has a wrong check digit"),
    ),
    check(
        "BARCODE_DUPLICATE_SAP",
        "no barcode stands on two items",
        Side::Sap,
        NEEDS,
        "leave the barcode on one item: a scanner cannot tell them apart",
        |view| twice(&in_sap(view), |_| false),
    ),
    check(
        "BARCODE_DUPLICATE_VEEQO",
        "no barcode stands on two products in Veeqo",
        Side::Veeqo,
        &[Source::Items, Source::Products],
        "leave the barcode on one product; where SAP has the item, correct it there",
        |view| {
            let known = duplicates(&in_sap(view));
            twice(&in_veeqo(view), |code| known.contains(code))
        },
    ),
    check(
        "BARCODE_DIFFERS",
        "an item has the same barcode on both sides",
        Side::Veeqo,
        &[Source::Items, Source::Products],
        "find out which is printed on the goods and enter it in SAP: the next pass writes SAP's to Veeqo",
        differs,
    ),
];

const fn check(
    code: &'static str,
    title: &'static str,
    side: Side,
    needs: &'static [Source],
    fix: &'static str,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    Check { code, area: Area::Barcodes, title, severity: Severity::Warning, side, needs, fix, find }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Good,
    NoNumber,
    WrongDigit,
}

/// GTIN-8, -12, -13 and -14: the last digit makes the sum with weights 3 and 1, from the right, a multiple of ten.
fn form(code: &str) -> Form {
    let digits: Option<Vec<u32>> = code.chars().map(|c| c.to_digit(10)).collect();
    let Some(digits) = digits.filter(|digits| matches!(digits.len(), 8 | 12 | 13 | 14)) else {
        return Form::NoNumber;
    };
    let weighted = digits.iter().rev().zip([1, 3].into_iter().cycle()).map(|(digit, weight)| digit * weight);
    if weighted.sum::<u32>().is_multiple_of(10) { Form::Good } else { Form::WrongDigit }
}

fn all_codes(item: &Item) -> BTreeSet<&str> {
    item.barcode.iter().chain(&item.more_barcodes).map(String::as_str).collect()
}

fn malformed(view: &View<'_>, wanted: Form, message: &str) -> Vec<Hit> {
    let shared = duplicates(&in_sap(view));
    let wrong = |code: &&str| form(code) == wanted && !shared.contains(*code);
    let found = view.items().filter_map(|item| {
        let codes: Vec<&str> = all_codes(item).into_iter().filter(wrong).collect();
        (!codes.is_empty()).then(|| hit(&item.code, format!("barcode {} {message}", codes.join(", "))))
    });
    found.collect()
}

type Holders<'a> = BTreeMap<&'a str, BTreeSet<String>>;

fn in_sap<'a>(view: &View<'a>) -> Holders<'a> {
    let mut holders = Holders::new();
    for item in view.items() {
        for code in all_codes(item) {
            holders.entry(code).or_default().insert(item.code.clone());
        }
    }
    holders
}

fn in_veeqo<'a>(view: &View<'a>) -> Holders<'a> {
    let mut holders = Holders::new();
    for sellable in &view.facts.sellables {
        if let Some(code) = &sellable.barcode {
            holders.entry(code).or_default().insert(format!("{} ({})", sellable.sku, sellable.id));
        }
    }
    holders
}

fn duplicates<'a>(holders: &Holders<'a>) -> HashSet<&'a str> {
    holders.iter().filter(|(_, holders)| holders.len() > 1).map(|(code, _)| *code).collect()
}

fn twice(holders: &Holders<'_>, known: impl Fn(&str) -> bool) -> Vec<Hit> {
    let shared = holders.iter().filter(|(code, holders)| holders.len() > 1 && !known(code));
    shared
        .map(|(code, holders)| {
            let names: Vec<&str> = holders.iter().map(String::as_str).collect();
            hit(*code, format!("barcode {code} stands on {}", names.join(", ")))
        })
        .collect()
}

/// SAP without a barcode leaves Veeqo's alone, so that is no difference.
fn differs(view: &View<'_>) -> Vec<Hit> {
    let (sap, veeqo) = (duplicates(&in_sap(view)), duplicates(&in_veeqo(view)));
    let found = view.pairs().filter_map(|(item, sellable)| {
        let ours = item.barcode.as_deref()?;
        let theirs = sellable.barcode.as_deref();
        let told =
            sap.contains(ours) || form(ours) != Form::Good || theirs.is_some_and(|code| veeqo.contains(code));
        let same = theirs.is_some_and(|theirs| all_codes(item).contains(theirs));
        (!same && !told)
            .then(|| hit(&item.code, format!("barcode {ours} in SAP, {} in Veeqo", theirs.unwrap_or("none"))))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_of_all_four_lengths() {
        for good in ["40170725", "036000291452", "4006381333931", "10614141000415"] {
            assert_eq!(form(good), Form::Good, "{good}");
        }
        for wrong in ["40170726", "4006381333932", "036000291453"] {
            assert_eq!(form(wrong), Form::WrongDigit, "{wrong}");
        }
        for other in ["", "12345", "400638133393X", "4006381333931 "] {
            assert_eq!(form(other), Form::NoNumber, "{other}");
        }
    }
}
