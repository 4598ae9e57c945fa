//! Prices, where `items.price_list` is set. An unknown list is told as that, not once for each item.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::{Item, Price, Source};
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};
use rust_decimal::Decimal;

const LISTS: &[Source] = &[Source::PriceLists];
const ITEMS: &[Source] = &[Source::Items, Source::Company];

pub(super) const CHECKS: &[Check] = &[
    Check {
        severity: Severity::Error,
        ..check(
            "PRICE_LIST_UNKNOWN",
            "the configured price list exists",
            LISTS,
            "correct items.price_list",
            |view| of_list(view, None, "does not exist"),
        )
    },
    Check {
        severity: Severity::Error,
        ..check(
            "PRICE_LIST_INACTIVE",
            "the configured price list is active",
            LISTS,
            "activate the price list, or name another in items.price_list",
            |view| of_list(view, Some(false), "is inactive"),
        )
    },
    check(
        "PRICE_MISSING",
        "every item has a price on the configured list",
        ITEMS,
        "enter a price on the list, or take the item out of the sale",
        |view| {
            of_items(view, |price, _| {
                price.and_then(|price| price.amount).is_none().then(|| "no price".to_owned())
            })
        },
    ),
    check(
        "PRICE_ZERO",
        "no price is zero or less",
        ITEMS,
        "enter the right price: Veeqo would show this one to every shop",
        |view| {
            of_items(view, |price, _| {
                let amount = price?.amount.filter(|amount| *amount <= Decimal::ZERO)?;
                Some(format!("a price of {}", amount.normalize()))
            })
        },
    ),
    check(
        "PRICE_CURRENCY",
        "prices are in the company's currency",
        ITEMS,
        "enter the price in the company's currency: Veeqo's prices have none of their own",
        |view| of_items(view, foreign),
    ),
];

const fn check(
    code: &'static str,
    title: &'static str,
    needs: &'static [Source],
    fix: &'static str,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    Check { code, area: Area::Prices, title, severity: Severity::Warning, side: Side::Sap, needs, fix, find }
}

fn of_list(view: &View<'_>, state: Option<bool>, message: &str) -> Vec<Hit> {
    let list = view.settings.items.price_list.map(i64::from);
    let found = list.filter(|list| view.facts.price_lists.get(list).copied() == state);
    found.map(|list| hit(list.to_string(), format!("price list {list} {message}"))).into_iter().collect()
}

fn foreign(price: Option<&Price>, local: Option<&str>) -> Option<String> {
    let price = price.filter(|price| price.amount.is_some_and(|amount| amount > Decimal::ZERO))?;
    let (currency, local) = price.currency.as_deref().zip(local)?;
    (currency != local).then(|| format!("a price in {currency}, which Veeqo would read as {local}"))
}

fn of_items(view: &View<'_>, wrong: fn(Option<&Price>, Option<&str>) -> Option<String>) -> Vec<Hit> {
    let Some(list) = view.settings.items.price_list else { return Vec::new() };
    let facts = view.facts;
    if facts.has(Source::PriceLists) && facts.price_lists.get(&list.into()) != Some(&true) {
        return Vec::new();
    }
    let local = facts.company.local_currency.as_deref();
    let found = view.offered().filter_map(|item: &Item| {
        let what = wrong(item.price.as_ref(), local)?;
        Some(hit(&item.code, format!("the item has {what} on list {list}")))
    });
    found.collect()
}
