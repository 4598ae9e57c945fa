//! Batches and serial numbers: flags must be right before an order travels.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::{Item, Source};
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};

const NEEDS: &[Source] = &[Source::Items];

pub(super) const CHECKS: &[Check] = &[
    check(
        "TRACKING_BOTH_FLAGS",
        "no item is managed by batches and by serial numbers",
        Severity::Error,
        "decide for one of the two in the item's master data",
        |view| {
            of(
                view,
                |item| item.batches && item.serials,
                "the item is managed by batches and by serial numbers",
            )
        },
    ),
    Check {
        needs: NEEDS,
        ..check(
            "TRACKING_REQUIRED",
            "every item of a group that requires it is managed by batches or serial numbers",
            Severity::Error,
            "switch management by batches or serial numbers on, or take the group off items.require_tracking",
            required,
        )
    },
    check(
        "TRACKING_RELEASE_ONLY",
        "batches and serial numbers are managed on every transaction",
        Severity::Warning,
        "set the management method to 'on every transaction': on release only, nobody knows what lies in stock and nothing can be proposed",
        |view| {
            of(
                view,
                |item| item.release_only && item.batches != item.serials,
                "batches or serial numbers are named on release only",
            )
        },
    ),
    check(
        "TRACKING_NOT_STOCKED",
        "every item with batches or serial numbers is an inventory item",
        Severity::Warning,
        "make it an inventory item, or switch batches and serial numbers off",
        |view| {
            of(
                view,
                |item| !item.inventory && item.batches != item.serials,
                "the item has batches or serial numbers and no stock is kept of it",
            )
        },
    ),
    Check {
        needs: &[Source::ItemGroups],
        ..check(
            "ITEM_GROUP_UNKNOWN",
            "every item group in the configuration exists",
            Severity::Error,
            "correct items.groups or items.require_tracking",
            groups,
        )
    },
    Check {
        needs: &[Source::Company, Source::Items],
        ..check(
            "SERIALS_NOT_UNIQUE",
            "a serial number identifies one unit",
            Severity::Warning,
            "choose under General Settings > Inventory which number is unique",
            |view| {
                let serials = view.items().filter(|item| item.serials).count();
                if view.facts.company.serials_unique == Some(false) && serials > 0 {
                    vec![hit(
                        "company",
                        format!("no serial number is unique, and {serials} items have serial numbers"),
                    )]
                } else {
                    Vec::new()
                }
            },
        )
    },
];

const fn check(
    code: &'static str,
    title: &'static str,
    severity: Severity,
    fix: &'static str,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    Check { code, area: Area::Tracking, title, severity, side: Side::Sap, needs: NEEDS, fix, find }
}

fn of(view: &View<'_>, wrong: fn(&Item) -> bool, message: &str) -> Vec<Hit> {
    view.items().filter(|item| wrong(item)).map(|item| hit(&item.code, message)).collect()
}

fn required(view: &View<'_>) -> Vec<Hit> {
    let groups = &view.settings.items.require_tracking;
    let bare = view.items().filter(|item| !item.batches && !item.serials && item.inventory);
    let found = bare.filter_map(|item| {
        let group = item.group.filter(|group| groups.contains(group))?;
        Some(hit(
            &item.code,
            format!("group {group} requires batches or serial numbers, and the item has neither"),
        ))
    });
    found.collect()
}

fn groups(view: &View<'_>) -> Vec<Hit> {
    let settings = &view.settings.items;
    let mut named: Vec<i64> = settings.groups.iter().chain(&settings.require_tracking).copied().collect();
    named.sort_unstable();
    named.dedup();
    let unknown = named.into_iter().filter(|group| !view.facts.item_groups.contains(group));
    unknown.map(|group| hit(group.to_string(), format!("SAP has no item group {group}"))).collect()
}
