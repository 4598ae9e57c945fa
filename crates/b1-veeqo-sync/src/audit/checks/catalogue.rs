//! What stands on one side and not on the other. An item whose code has a finding of its own is not told as missing too; a SKU that is nearly
//! an item's is told once, for both.

use super::collisions::colliding;
use super::{Area, Check, Hit, codes, hit};
use crate::audit::facts::{Item, Sellable, Source};
use crate::audit::view::{Match, View};
use b1_veeqo_mapping::exception::{Severity, Side};
use std::collections::BTreeMap;

const BOTH: &[Source] = &[Source::Items, Source::Products];
const VEEQO: &[Source] = &[Source::Products];

pub(super) const CHECKS: &[Check] = &[
    Check {
        severity: Severity::Info,
        ..check(
            "ITEM_MISSING_IN_VEEQO",
            "every item for sale is a product in Veeqo",
            BOTH,
            "let `sync` create it; where Veeqo has it under another SKU, correct that SKU first or list it in [[aliases]]",
            missing,
        )
    },
    check(
        "PRODUCT_NOT_IN_SAP",
        "every product in Veeqo is an item in SAP",
        BOTH,
        "create the item in SAP, list the SKU in [[aliases]], or delete the product: orders of it are held",
        by_hand,
    ),
    Check {
        severity: Severity::Error,
        ..check(
            "SKU_NEAR_MISS",
            "no SKU differs from an item code by spaces, case or zeros at the front alone",
            BOTH,
            "write the SKU in Veeqo exactly like the item code",
            near,
        )
    },
    check(
        "SKU_EMPTY",
        "every sellable has a SKU",
        VEEQO,
        "enter the item code as SKU, or delete the product",
        empty,
    ),
    Check {
        severity: Severity::Error,
        ..check(
            "SKU_DUPLICATE",
            "no two sellables have one SKU",
            VEEQO,
            "keep the SKU on one sellable: neither gets stock while both have it",
            duplicate,
        )
    },
    check(
        "TITLE_DIFFERS",
        "an item has the same title on both sides",
        BOTH,
        "enter the better text as description in SAP: the next pass writes SAP's to Veeqo",
        titles,
    ),
    Check {
        severity: Severity::Error,
        side: Side::Sap,
        ..check(
            "ALIAS_ITEM_UNKNOWN",
            "every alias names an item that SAP has",
            &[Source::Items],
            "correct the entry in [[aliases]] (one of `aliases list`: `aliases remove`)",
            |view| {
                let aliases = view.settings.items.aliases.iter();
                let broken = aliases.filter(|(_, item)| view.item(item.as_str()).is_none());
                broken
                    .map(|(sku, item)| {
                        hit(
                            item.as_str(),
                            format!("the alias of SKU {sku} names item {item}, which SAP does not have"),
                        )
                    })
                    .collect()
            },
        )
    },
    check(
        "ALIAS_SKU_UNKNOWN",
        "every alias names a SKU that Veeqo has",
        BOTH,
        "correct the entry in [[aliases]] (one of `aliases list`: `aliases remove`), or let `sync` create the product",
        alias_skus,
    ),
];

const fn check(
    code: &'static str,
    title: &'static str,
    needs: &'static [Source],
    fix: &'static str,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    Check {
        code,
        area: Area::Catalogue,
        title,
        severity: Severity::Warning,
        side: Side::Veeqo,
        needs,
        fix,
        find,
    }
}

fn name(sellable: &Sellable) -> String {
    format!("'{}' (sellable {})", sellable.title, sellable.id)
}

fn has_alias(view: &View<'_>, item: &Item) -> bool {
    view.settings.items.aliases.iter().any(|(_, code)| code.as_str() == item.code)
}

fn missing(view: &View<'_>) -> Vec<Hit> {
    let colliding = colliding(view);
    let told = |item: &Item| {
        colliding.contains(item.code.as_str())
            || codes::fault(view, item).is_some()
            || view.has_near_miss(item)
            || has_alias(view, item)
    };
    let lacking = view.offered().filter(|item| view.sellables_of(item).is_empty() && !told(item));
    lacking.map(|item| hit(&item.code, format!("Veeqo has no product with the SKU {}", item.code))).collect()
}

/// Kits are told with the bundles.
fn by_hand(view: &View<'_>) -> Vec<Hit> {
    let unknown = view.matches().filter(|(sellable, found)| *found == Match::Unknown && !sellable.kit);
    unknown
        .map(|(sellable, _)| {
            hit(&sellable.sku, format!("SAP has no item '{}' for {}", sellable.sku, name(sellable)))
        })
        .collect()
}

fn near(view: &View<'_>) -> Vec<Hit> {
    let found = view.matches().filter_map(|(sellable, found)| match found {
        Match::Near(item) => Some(hit(
            &sellable.sku,
            format!("the SKU '{}' of {} is nearly item {}", sellable.sku, name(sellable), item.code),
        )),
        _ => None,
    });
    found.collect()
}

fn empty(view: &View<'_>) -> Vec<Hit> {
    let without = view.facts.sellables.iter().filter(|sellable| sellable.sku.trim().is_empty());
    without.map(|sellable| hit(sellable.id.to_string(), format!("{} has no SKU", name(sellable)))).collect()
}

fn duplicate(view: &View<'_>) -> Vec<Hit> {
    let mut holders: BTreeMap<&str, Vec<&Sellable>> = BTreeMap::new();
    for sellable in view.facts.sellables.iter().filter(|sellable| !sellable.sku.trim().is_empty()) {
        holders.entry(sellable.sku.as_str()).or_default().push(sellable);
    }
    let shared = holders.into_iter().filter(|(_, holders)| holders.len() > 1);
    shared
        .map(|(sku, holders)| {
            let names: Vec<String> = holders.into_iter().map(name).collect();
            hit(sku, format!("{} sellables have the SKU {sku}: {}", names.len(), names.join(", ")))
        })
        .collect()
}

/// Variants share their product's title, which is left alone.
fn titles(view: &View<'_>) -> Vec<Hit> {
    let found = view.pairs().filter_map(|(item, sellable)| {
        let title = item.name.as_deref()?;
        let differs = sellable.siblings == 1 && sellable.title.trim() != title.trim();
        differs.then(|| hit(&item.code, format!("'{title}' in SAP, '{}' in Veeqo", sellable.title)))
    });
    found.collect()
}

fn alias_skus(view: &View<'_>) -> Vec<Hit> {
    let skus: std::collections::HashSet<&str> =
        view.facts.sellables.iter().map(|one| one.sku.as_str()).collect();
    let aliases = view.settings.items.aliases.iter();
    let broken =
        aliases.filter(|(sku, item)| view.item(item.as_str()).is_some() && !skus.contains(sku.as_str()));
    broken
        .map(|(sku, item)| hit(sku.as_str(), format!("Veeqo has no SKU {sku}, the alias of item {item}")))
        .collect()
}
