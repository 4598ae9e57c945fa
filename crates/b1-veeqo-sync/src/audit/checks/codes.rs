//! Item codes, one by one. A code has one finding, under the gravest of its faults; a code that collides with another is silent here unless
//! it is no product code at all.

use super::collisions::colliding;
use super::{Area, Check, Hit, hit};
use crate::audit::facts::{Item, Source};
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};
use b1_veeqo_mapping::sku::{FindingKind, SkuError, SkuFinding, SkuPolicy, SkuVerdict};
use b1_veeqo_mapping::{ItemCode, Sku};

const NEEDS: &[Source] = &[Source::Items];

const RENAME: &str = "SAP cannot rename an item: create one with a clean code and retire this one, or keep the code and list a clean SKU for it in [[aliases]]";

pub(super) const CHECKS: &[Check] = &[
    check("ITEM_CODE_PADDED", "no item code begins or ends with a space", Severity::Error, |view| {
        of(view, Fault::Padded)
    }),
    check(
        "ITEM_CODE_CONTROL",
        "no item code holds a tab, a line break or another control character",
        Severity::Error,
        |view| of(view, Fault::Control),
    ),
    check("ITEM_CODE_TOO_LONG", "no item code is longer than 50 characters", Severity::Error, |view| {
        of(view, Fault::TooLong)
    }),
    check(
        "ITEM_CODE_CHARACTERS",
        "item codes hold only letters, digits, '-', '_' and '.'",
        Severity::Warning,
        |view| of(view, Fault::Characters),
    ),
    check("ITEM_CODE_SPACE", "no item code holds a space", Severity::Warning, |view| of(view, Fault::Space)),
    Check {
        code: "ITEM_NAME_EMPTY",
        area: Area::Codes,
        title: "every item has a description",
        severity: Severity::Warning,
        side: Side::Sap,
        needs: NEEDS,
        fix: "enter a description in SAP: it becomes the title in Veeqo",
        find: |view| {
            let nameless = view.items().filter(|item| item.name.is_none());
            nameless
                .map(|item| hit(&item.code, "the item has no description; its code would be the title"))
                .collect()
        },
    },
];

const fn check(
    code: &'static str,
    title: &'static str,
    severity: Severity,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    Check { code, area: Area::Codes, title, severity, side: Side::Sap, needs: NEEDS, fix: RENAME, find }
}

/// What is worst about a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Padded,
    Control,
    TooLong,
    Characters,
    Space,
}

fn of(view: &View<'_>, wanted: Fault) -> Vec<Hit> {
    let colliding = colliding(view);
    let speaks = |item: &&Item| {
        let (fault, _) = fault(view, item)?;
        let told =
            matches!(fault, Fault::Characters | Fault::Space) && colliding.contains(item.code.as_str());
        (fault == wanted && !told).then_some(())
    };
    let found = view.items().filter(|item| speaks(item).is_some());
    found.filter_map(|item| Some(hit(&item.code, fault(view, item)?.1))).collect()
}

/// Whether a code has a fault of its own; an alias with a clean SKU mends all but those that no code may have.
pub(super) fn fault(view: &View<'_>, item: &Item) -> Option<(Fault, String)> {
    let code = match ItemCode::new(item.code.as_str()) {
        Ok(code) => code,
        Err(error) => return Some((illegal(&error), error.to_string())),
    };
    let aliases = &view.settings.items.aliases;
    let sku = aliases.sku(&code).unwrap_or_else(|_| Sku::from(code.clone()));
    match SkuPolicy::default().inspect(sku.as_str()) {
        SkuVerdict::Clean => None,
        SkuVerdict::Flagged { findings, suggestion } => {
            Some(unwise(sku.as_str(), &findings, suggestion.as_deref()))
        }
    }
}

fn illegal(error: &SkuError) -> Fault {
    match error {
        SkuError::Control { .. } => Fault::Control,
        SkuError::TooLong { .. } => Fault::TooLong,
        _ => Fault::Padded,
    }
}

fn unwise(code: &str, findings: &[SkuFinding], suggestion: Option<&str>) -> (Fault, String) {
    let only_spaces = findings.iter().all(|finding| finding.kind == FindingKind::Space);
    let places =
        findings.iter().filter_map(|found| Some(format!("{:?} at {}", found.character?, found.position)));
    let places: Vec<String> = places.collect();
    let clean = suggestion.map_or_else(String::new, |clean| format!("; a clean code would be {clean}"));
    let fault = if only_spaces { Fault::Space } else { Fault::Characters };
    (fault, format!("'{code}' has {}{clean}", places.join(", ")))
}
