//! Veeqo's plan and settings.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::{Source, Tree};
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};

const NEEDS: &[Source] = &[Source::Account];

pub(super) const CHECKS: &[Check] = &[
    Check {
        code: "VEEQO_BLOCKED",
        area: Area::Account,
        title: "the account may be used",
        severity: Severity::Error,
        side: Side::Veeqo,
        needs: NEEDS,
        fix: "settle the account with Veeqo; until then every request may be refused",
        find: |view| {
            refused(view.facts.account.usable, "Veeqo says that the account has no right to be used")
        },
    },
    Check {
        code: "VEEQO_API_OFF",
        area: Area::Account,
        title: "the plan includes the API",
        severity: Severity::Error,
        side: Side::Veeqo,
        needs: NEEDS,
        fix: "ask Veeqo's support to enable the API for the account",
        find: |view| {
            usable(
                view,
                view.facts.account.api,
                "the flag v1_api_access is off and the plan has no API actions",
            )
        },
    },
    Check {
        code: "VEEQO_PLAN_STOCK",
        area: Area::Account,
        title: "the plan includes stock levels",
        severity: Severity::Error,
        side: Side::Veeqo,
        needs: NEEDS,
        fix: "change to a plan with inventory: without it stock can be neither read nor written",
        find: |view| usable(view, view.facts.account.stock, "the plan does not show stock levels"),
    },
    Check {
        code: "VEEQO_PLAN_KITS",
        area: Area::Account,
        title: "the plan includes kits where SAP has sales bundles",
        severity: Severity::Warning,
        side: Side::Veeqo,
        needs: &[Source::Account, Source::Items],
        fix: "change to a plan with kits, or stop selling bundles through Veeqo",
        find: kits,
    },
    Check {
        code: "VEEQO_REASON_REQUIRED",
        area: Area::Account,
        title: "stock may be changed without a reason",
        severity: Severity::Warning,
        side: Side::Veeqo,
        needs: NEEDS,
        fix: "switch 'stock change reason required' off, or try one item first: the API has no field for a reason",
        find: |view| match view.facts.account.reason_required {
            Some(true) => vec![hit("company", "Veeqo asks for a reason with every change of stock")],
            _ => Vec::new(),
        },
    },
    Check {
        code: "VEEQO_CURRENCY",
        area: Area::Account,
        title: "prices in Veeqo have the currency of the prices that SAP sends",
        severity: Severity::Warning,
        side: Side::Veeqo,
        needs: &[Source::Account, Source::Company, Source::Currencies],
        fix: "set one currency in both systems, or leave items.price_list unset",
        find: currency,
    },
];

fn refused(allowed: Option<bool>, message: &str) -> Vec<Hit> {
    if allowed == Some(false) { vec![hit("company", message)] } else { Vec::new() }
}

/// A blocked account includes nothing, and one finding says so.
fn usable(view: &View<'_>, allowed: Option<bool>, message: &str) -> Vec<Hit> {
    if view.facts.account.usable == Some(false) { Vec::new() } else { refused(allowed, message) }
}

fn kits(view: &View<'_>) -> Vec<Hit> {
    let bundles = view.items().filter(|item| item.tree == Tree::Sales).count();
    if bundles == 0 {
        return Vec::new();
    }
    usable(
        view,
        view.facts.account.kits,
        &format!("the plan has no kits, and SAP has {bundles} sales bundles"),
    )
}

/// Only where prices are sent.
fn currency(view: &View<'_>) -> Vec<Hit> {
    let (Some(theirs), Some(ours), Some(_)) =
        (&view.facts.account.currency, &view.facts.company.local_currency, view.settings.items.price_list)
    else {
        return Vec::new();
    };
    let known = view.facts.currencies.iter().find(|currency| currency.code == *ours);
    let iso = known.and_then(|currency| currency.iso.as_ref()).unwrap_or(ours);
    if iso == theirs {
        return Vec::new();
    }
    vec![hit("company", format!("SAP's prices are in {ours} ({iso}), Veeqo shows them as {theirs}"))]
}
