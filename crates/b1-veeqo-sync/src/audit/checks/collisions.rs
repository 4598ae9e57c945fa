//! Item codes that people, spreadsheets or databases take for one another. Codes that are no product codes at all are left out: they have a
//! finding of their own.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::Source;
use crate::audit::view::View;
use b1_veeqo_mapping::ItemCode;
use b1_veeqo_mapping::exception::{Severity, Side};
use b1_veeqo_mapping::sku::{Collision, CollisionKind, collisions};
use std::collections::HashSet;

pub(super) const CHECKS: &[Check] = &[
    check("ITEM_CODES_SPACING", "no two item codes differ by white space alone", |view| {
        of(view, CollisionKind::Whitespace)
    }),
    check("ITEM_CODES_CASE", "no two item codes differ by upper and lower case alone", |view| {
        of(view, CollisionKind::Case)
    }),
    check("ITEM_CODES_ZEROS", "no two item codes differ by zeros at the front alone", |view| {
        of(view, CollisionKind::LeadingZeros)
    }),
    check("ITEM_CODES_LOOK_ALIKE", "no two item codes look alike", |view| of(view, CollisionKind::LookAlike)),
];

const fn check(code: &'static str, title: &'static str, find: fn(&View<'_>) -> Vec<Hit>) -> Check {
    Check {
        code,
        area: Area::Codes,
        title,
        severity: Severity::Warning,
        side: Side::Sap,
        needs: &[Source::Items],
        fix: "keep one of the items and retire the others, or give all but one a distinct SKU in [[aliases]]",
        find,
    }
}

fn found<'a>(view: &View<'a>) -> Vec<Collision<&'a str>> {
    let legal = view.items().map(|item| item.code.as_str()).filter(|code| ItemCode::new(*code).is_ok());
    collisions(legal)
}

fn of(view: &View<'_>, kind: CollisionKind) -> Vec<Hit> {
    let ours = found(view).into_iter().filter(|collision| reported_as(collision.kind) == kind);
    ours.map(|collision| {
        let codes = collision.codes.join(", ");
        let message = format!("{} item codes can be taken for one another: {codes}", collision.codes.len());
        hit(codes, message)
    })
    .collect()
}

/// Kinds that have no check of their own are told with the look-alikes.
fn reported_as(kind: CollisionKind) -> CollisionKind {
    match kind {
        CollisionKind::Whitespace | CollisionKind::Case | CollisionKind::LeadingZeros => kind,
        _ => CollisionKind::LookAlike,
    }
}

/// All codes that stand in a collision.
pub(super) fn colliding<'a>(view: &View<'a>) -> HashSet<&'a str> {
    found(view).into_iter().flat_map(|collision| collision.codes).collect()
}
