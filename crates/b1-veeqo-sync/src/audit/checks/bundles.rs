//! SAP's sales bundles and Veeqo's kits.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::{Source, Tree};
use crate::audit::view::{Match, View};
use b1_veeqo_mapping::exception::{Severity, Side};

const BOTH: &[Source] = &[Source::Items, Source::Products];

pub(super) const CHECKS: &[Check] = &[
    check(
        "BUNDLE_WITHOUT_KIT",
        "every sales bundle is a kit in Veeqo",
        Side::Veeqo,
        BOTH,
        "make a kit with the item code as SKU and the same contents, or end the bundle's sale",
        |view| {
            let bundles =
                view.items().filter(|item| item.tree == Tree::Sales && !item.is_frozen(view.facts.today));
            let alone = bundles.filter(|item| view.sellables_of(item).is_empty());
            alone
                .map(|item| {
                    hit(&item.code, "the sales bundle is no kit in Veeqo, so nobody can sell it there")
                })
                .collect()
        },
    ),
    check(
        "BUNDLE_NOT_A_KIT",
        "no sales bundle is an ordinary product in Veeqo",
        Side::Veeqo,
        BOTH,
        "make the product a kit of the bundle's components: stock is kept of the components only",
        |view| {
            let bundles = view.items().filter(|item| item.tree == Tree::Sales);
            let plain = bundles.filter(|item| view.sellables_of(item).iter().any(|sellable| !sellable.kit));
            plain
                .map(|item| hit(&item.code, "a sales bundle in SAP is an ordinary product in Veeqo"))
                .collect()
        },
    ),
    check(
        "KIT_WITHOUT_BUNDLE",
        "every kit is a sales bundle in SAP",
        Side::Sap,
        BOTH,
        "make a sales bundle with the SKU as item code and the same contents: orders of the kit are held",
        kits,
    ),
    check(
        "BUNDLE_COMPONENT",
        "every component of a sales bundle can be delivered",
        Side::Sap,
        &[Source::Items, Source::Bundles],
        "correct the bundle's components, or thaw them",
        components,
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
    Check { code, area: Area::Bundles, title, severity: Severity::Warning, side, needs, fix, find }
}

fn kits(view: &View<'_>) -> Vec<Hit> {
    let kits = view.matches().filter(|(sellable, _)| sellable.kit);
    let found = kits.filter_map(|(sellable, found)| {
        let what = match found {
            Match::Item(item) if item.tree == Tree::Sales => return None,
            Match::Item(_) => "is an ordinary item in SAP",
            Match::NoSku => return None,
            _ => "is no item in SAP",
        };
        Some(hit(&sellable.sku, format!("the kit '{}' ({}) {what}", sellable.sku, sellable.title)))
    });
    found.collect()
}

/// A frozen component that is sold itself, or lies in stock, has a finding of its own already.
fn components(view: &View<'_>) -> Vec<Hit> {
    let bundles = view.items().filter(|item| item.tree == Tree::Sales);
    let found = bundles.filter_map(|bundle| {
        let parts = view.facts.bundles.get(&bundle.code)?;
        let unknown: Vec<&str> =
            parts.iter().map(String::as_str).filter(|part| view.item(part).is_none()).collect();
        let message = match (parts.is_empty(), unknown.as_slice()) {
            (true, _) => "the bundle has no components".to_owned(),
            (false, []) => return None,
            (false, unknown) => format!("SAP has no item {}", unknown.join(", ")),
        };
        Some(hit(&bundle.code, message))
    });
    found.collect()
}
