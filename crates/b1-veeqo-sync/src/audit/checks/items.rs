//! Items in use: flags and dates. Items that Veeqo does not sell and that lie in no mapped warehouse are history, and are left alone.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::{Item, Source};
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::HashSet;

const NEEDS: &[Source] = &[Source::Items];
const BOTH: &[Source] = &[Source::Items, Source::Products, Source::Stock];

pub(super) const CHECKS: &[Check] = &[
    check(
        "ITEM_FROZEN",
        "no item that is sold in Veeqo or in stock is frozen",
        BOTH,
        "thaw the item in SAP, or end its sale in Veeqo and clear its stock: orders of it would be held",
        |view| used(view, |item, today| item.is_frozen(today).then(|| "the item is frozen today".to_owned())),
    ),
    check(
        "ITEM_OUT_OF_DATE",
        "every item that is sold in Veeqo or in stock is within its dates",
        BOTH,
        "correct 'active from' and 'to' in SAP, or end the item's sale in Veeqo",
        |view| used(view, out_of_date),
    ),
    check(
        "ITEM_FREEZES_SOON",
        "no item is planned to be frozen, or to expire, within 30 days",
        NEEDS,
        "end the item's sale in Veeqo before that day, or move the day",
        freezes_soon,
    ),
    check(
        "ITEM_DATES_REVERSED",
        "no item's last day lies before its first",
        NEEDS,
        "correct the dates in SAP",
        dates_reversed,
    ),
    Check {
        severity: Severity::Info,
        ..check(
            "ITEM_NOT_MARKED_ACTIVE",
            "every item is marked active or inactive",
            NEEDS,
            "mark the item as active: with both flags off it counts as active, and people read it either way",
            |view| {
                let unmarked =
                    view.items().filter(|item| item.valid == Some(false) && item.frozen == Some(false));
                unmarked.map(|item| hit(&item.code, "both flags, active and inactive, are off")).collect()
            },
        )
    },
    check(
        "ITEM_NOT_FOR_SALE",
        "no product in Veeqo belongs to an item that SAP does not sell",
        &[Source::Items, Source::Products],
        "mark the item as sales item in SAP, or remove the product from sale in Veeqo",
        not_for_sale,
    ),
];

const fn check(
    code: &'static str,
    title: &'static str,
    needs: &'static [Source],
    fix: &'static str,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    Check { code, area: Area::Items, title, severity: Severity::Warning, side: Side::Sap, needs, fix, find }
}

fn used(view: &View<'_>, why: fn(&Item, Date) -> Option<String>) -> Vec<Hit> {
    let stocked: HashSet<&str> = view.facts.levels.iter().map(|level| level.item.as_str()).collect();
    let found = view.items().filter_map(|item| {
        let why = why(item, view.facts.today)?;
        let sold = !view.sellables_of(item).is_empty();
        let place = match (sold, stocked.contains(item.code.as_str())) {
            (true, true) => "sold in Veeqo and in stock",
            (true, false) => "sold in Veeqo",
            (false, true) => "in stock",
            (false, false) => return None,
        };
        Some(hit(&item.code, format!("{why}, and it is {place}")))
    });
    found.collect()
}

fn out_of_date(item: &Item, today: Date) -> Option<String> {
    let (from, to) = item.valid_days;
    let day = |day: Option<Date>| day.map_or_else(|| "ever".to_owned(), |day| day.to_string());
    let shown = item.is_out_of_date(today) && !item.is_frozen(today) && !is_reversed(item.valid_days);
    shown.then(|| format!("the item is active from {} to {}, not today", day(from), day(to)))
}

fn freezes_soon(view: &View<'_>) -> Vec<Hit> {
    let today = view.facts.today;
    let end = today.checked_add(30.days()).unwrap_or(Date::MAX);
    let soon = |day: Date| day > today && day <= end;
    let found = view.offered().filter_map(|item| {
        let frozen = item.frozen_days.0.filter(|day| item.frozen == Some(true) && soon(*day));
        let expires = item.valid_days.1.filter(|day| item.valid == Some(true) && soon(*day));
        let message = match (frozen, expires) {
            (Some(day), _) => format!("the item is frozen from {day}"),
            (None, Some(day)) => format!("the item is active until {day}"),
            (None, None) => return None,
        };
        Some(hit(&item.code, message))
    });
    found.collect()
}

fn is_reversed((from, to): (Option<Date>, Option<Date>)) -> bool {
    from.zip(to).is_some_and(|(from, to)| to < from)
}

fn dates_reversed(view: &View<'_>) -> Vec<Hit> {
    let found = view.items().filter_map(|item| {
        let what = if is_reversed(item.valid_days) {
            "active"
        } else if is_reversed(item.frozen_days) {
            "frozen"
        } else {
            return None;
        };
        Some(hit(&item.code, format!("the last day of '{what}' lies before the first")))
    });
    found.collect()
}

fn not_for_sale(view: &View<'_>) -> Vec<Hit> {
    let unsold = view.facts.items.iter().filter(|item| !item.sales && !view.sellables_of(item).is_empty());
    unsold.map(|item| hit(&item.code, "the item is no sales item in SAP and is a product in Veeqo")).collect()
}
