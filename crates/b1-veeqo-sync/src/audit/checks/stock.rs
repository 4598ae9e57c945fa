//! Quantities, where they cannot be right on one side already. Differences between both sides are the reconciliation's.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::{Level, Sellable, Shelf, Source};
use crate::audit::view::{Match, View};
use b1_veeqo_mapping::exception::{Severity, Side};
use rust_decimal::Decimal;

const LEVELS: &[Source] = &[Source::Items, Source::Stock];
const SHELVES: &[Source] = &[Source::Items, Source::Products];

pub(super) const CHECKS: &[Check] = &[
    Check {
        severity: Severity::Warning,
        ..check(
            "STOCK_MAY_BE_NEGATIVE",
            "SAP blocks negative stock",
            Side::Sap,
            &[Source::Company],
            "tick 'block negative inventory' under Company Details: without it a wrong delivery is noticed late",
            |view| match view.facts.company.blocks_negative_stock {
                Some(false) => vec![hit("company", "the company lets stock fall below zero")],
                _ => Vec::new(),
            },
        )
    },
    check(
        "STOCK_NEGATIVE_SAP",
        "no stock in SAP is below zero",
        Side::Sap,
        LEVELS,
        "find the posting that is missing and post it before the item's stock is opened",
        |view| {
            let negative = levels(view).filter(|level| level.on_hand < Decimal::ZERO);
            negative.map(|level| of_level(level, &format!("{} on hand", level.on_hand.normalize()))).collect()
        },
    ),
    check(
        "STOCK_NEGATIVE_VEEQO",
        "no stock in Veeqo is below zero",
        Side::Veeqo,
        SHELVES,
        "count the shelf and enter what lies there",
        |view| {
            shelves(view, |shelf| {
                (shelf.physical < Decimal::ZERO)
                    .then(|| format!("{} on the shelf", shelf.physical.normalize()))
            })
        },
    ),
    Check {
        severity: Severity::Warning,
        ..check(
            "STOCK_OVERSOLD_VEEQO",
            "nothing is promised in Veeqo that does not lie there",
            Side::Veeqo,
            SHELVES,
            "count the shelf, buy in, or cancel orders",
            |view| {
                shelves(view, |shelf| {
                    let short = shelf.allocated > shelf.physical
                        && shelf.physical >= Decimal::ZERO
                        && !shelf.infinite;
                    short.then(|| {
                        format!(
                            "{} promised, {} on the shelf",
                            shelf.allocated.normalize(),
                            shelf.physical.normalize()
                        )
                    })
                })
            },
        )
    },
    Check {
        severity: Severity::Warning,
        ..check(
            "STOCK_INFINITE",
            "Veeqo counts the stock of every inventory item",
            Side::Veeqo,
            SHELVES,
            "switch 'infinite stock' off for the item in this warehouse",
            infinite,
        )
    },
    Check {
        severity: Severity::Warning,
        ..check(
            "STOCK_COMMITTED_ELSEWHERE",
            "no stock is promised to SAP orders that do not come to Veeqo",
            Side::Sap,
            &[Source::SapOrders, Source::Items],
            "deliver or close the order in SAP, or set veeqo.push_channel and confirm it: Veeqo would sell what it asks for again",
            committed,
        )
    },
];

const fn check(
    code: &'static str,
    title: &'static str,
    side: Side,
    needs: &'static [Source],
    fix: &'static str,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    Check { code, area: Area::Stock, title, severity: Severity::Error, side, needs, fix, find }
}

fn levels<'a>(view: &'a View<'_>) -> impl Iterator<Item = &'a Level> {
    let ours = |level: &&Level| view.item(&level.item).is_some_and(|item| view.in_scope(item));
    view.facts.levels.iter().filter(ours)
}

fn of_level(level: &Level, what: &str) -> Hit {
    let Level { item, warehouse, .. } = level;
    hit(format!("{item}@{warehouse}"), format!("{item} in SAP warehouse {warehouse}: {what}"))
}

/// Sellables that are a SAP item: nothing is written for others.
fn managed<'a>(view: &'a View<'_>) -> impl Iterator<Item = (&'a Sellable, &'a Shelf, bool)> {
    let ours = view.matches().filter_map(|(sellable, found)| match found {
        Match::Item(item) if !sellable.kit => Some((sellable, item.inventory)),
        _ => None,
    });
    ours.flat_map(|(sellable, inventory)| {
        sellable.shelves.iter().map(move |shelf| (sellable, shelf, inventory))
    })
}

fn of_shelf(sellable: &Sellable, shelf: &Shelf, what: &str) -> Hit {
    let (sku, warehouse) = (&sellable.sku, shelf.warehouse);
    hit(format!("{sku}@{warehouse}"), format!("{sku} in Veeqo warehouse {warehouse}: {what}"))
}

fn shelves(view: &View<'_>, wrong: fn(&Shelf) -> Option<String>) -> Vec<Hit> {
    let found =
        managed(view).filter_map(|(sellable, shelf, _)| Some(of_shelf(sellable, shelf, &wrong(shelf)?)));
    found.collect()
}

fn infinite(view: &View<'_>) -> Vec<Hit> {
    let found = managed(view).filter(|(_, shelf, inventory)| shelf.infinite && *inventory);
    found.map(|(sellable, shelf, _)| of_shelf(sellable, shelf, "stock is infinite")).collect()
}

/// Orders from before go-live have a check of their own; confirmed ones travel where there is a channel for them.
fn committed(view: &View<'_>) -> Vec<Hit> {
    let go_live = view.settings.since.to_zoned(view.settings.time_zone.clone()).date();
    let orders = view.facts.sap_orders.iter().filter(|order| !order.ours && !order.lines.is_empty());
    let stays = orders.filter(|order| {
        let travels = view.settings.push_channel.is_some() && order.confirmed;
        !travels && order.date.is_none_or(|date| date >= go_live)
    });
    stays
        .map(|order| {
            let lines = order.lines.iter();
            let lines: Vec<String> = lines
                .map(|line| format!("{} {} in {}", line.open.normalize(), line.item, line.warehouse))
                .collect();
            hit(
                format!("order {}", order.number),
                format!("SAP order {} of {} asks for {}", order.number, order.partner, lines.join(", ")),
            )
        })
        .collect()
}
