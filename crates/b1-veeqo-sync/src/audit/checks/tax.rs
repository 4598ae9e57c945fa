//! Tax codes, rates and freight of the channels.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::{Source, TaxCode, TaxLaw};
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};
use b1_veeqo_mapping::pricing::{TaxQuery, TaxRate, TaxSource, TaxTarget};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// As near as a channel's rate must be to a row's.
const TOLERANCE: Decimal = Decimal::from_parts(5, 0, 0, false, 4);
const CODES: &[Source] = &[Source::VatGroups, Source::TaxCodes];
const ORDERS: &[Source] = &[Source::RecentOrders];
const FREIGHT: &[Source] = &[Source::Expenses];

pub(super) const CHECKS: &[Check] = &[
    check(
        "TAX_CODE_UNKNOWN",
        "every tax code in the configuration exists in SAP",
        Side::Sap,
        CODES,
        "correct the channel's tax rows, or create the code in SAP",
        |view| of_codes(view, |_, found| found.is_none().then(|| "does not exist in SAP".to_owned())),
    ),
    check(
        "TAX_CODE_INACTIVE",
        "every tax code in the configuration is active",
        Side::Sap,
        CODES,
        "activate the code in SAP, or name another in the channel's tax rows",
        |view| {
            of_codes(view, |_, found| found.filter(|code| code.inactive).map(|_| "is inactive".to_owned()))
        },
    ),
    check(
        "TAX_CODE_FOR_PURCHASES",
        "every tax code in the configuration is for sales",
        Side::Sap,
        CODES,
        "name an output tax group in the channel's tax rows",
        |view| {
            of_codes(view, |_, found| {
                found.filter(|code| code.input && !code.inactive).map(|_| "is for purchases".to_owned())
            })
        },
    ),
    check(
        "TAX_RATE_DIFFERS",
        "every tax code has the rate that the configuration gives it",
        Side::Sap,
        CODES,
        "correct the row's rate or its code: the totals of orders would not agree",
        |view| of_codes(view, differs),
    ),
    check(
        "TAX_RATE_UNMAPPED",
        "every tax rate in recent orders has a row",
        Side::Veeqo,
        ORDERS,
        "add a row for the rate to the channel's tax; until then its orders are held",
        unmapped,
    ),
    check(
        "FREIGHT_TAX_UNMAPPED",
        "the rate of every channel's freight has a tax row",
        Side::Veeqo,
        &[],
        "add a row for freight_tax to the channel's tax",
        |view| {
            let wrong = view.channels().filter_map(|(id, channel)| {
                let rate = channel.freight_tax?;
                let query = TaxQuery { rate, country: None, item_group: None };
                channel.tax.find(&query).is_err().then_some((id, rate))
            });
            wrong
                .map(|(id, rate)| {
                    hit(
                        id.to_string(),
                        format!("freight_tax of channel {id} is {rate}, and no tax row has it"),
                    )
                })
                .collect()
        },
    ),
    check(
        "FREIGHT_CODE_UNKNOWN",
        "every freight code in the configuration exists in SAP",
        Side::Sap,
        FREIGHT,
        "correct freight_code in [[channels]], or create the kind of freight in SAP",
        freight_unknown,
    ),
    check(
        "FREIGHT_CODE_MISSING",
        "every channel with delivery costs has a freight code",
        Side::Veeqo,
        ORDERS,
        "set freight_code for the channel: orders with delivery costs are held without it",
        freight_missing,
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
    Check { code, area: Area::Tax, title, severity: Severity::Error, side, needs, fix, find }
}

fn parts(target: &TaxTarget) -> (TaxLaw, &str) {
    match target {
        TaxTarget::VatGroup(code) => (TaxLaw::VatGroup, code),
        TaxTarget::TaxCode(code) => (TaxLaw::TaxCode, code),
    }
}

/// One finding for a code, naming the channels that use it.
fn of_codes(view: &View<'_>, wrong: fn(TaxRate, Option<&TaxCode>) -> Option<String>) -> Vec<Hit> {
    let mut found: BTreeMap<(&str, String), BTreeSet<i64>> = BTreeMap::new();
    for (id, channel) in view.channels() {
        for row in channel.tax.rows() {
            let (law, code) = parts(&row.target);
            let known = view.facts.tax_codes.iter().find(|known| known.law == law && known.code == code);
            if let Some(what) = wrong(row.rate, known) {
                found.entry((code, what)).or_default().insert(id);
            }
        }
    }
    let hits = found.into_iter();
    hits.map(|((code, what), channels)| {
        let channels: Vec<String> = channels.iter().map(i64::to_string).collect();
        hit(code, format!("tax code {code} of channel {} {what}", channels.join(", ")))
    })
    .collect()
}

fn differs(wanted: TaxRate, found: Option<&TaxCode>) -> Option<String> {
    let rate = found.filter(|code| !code.inactive && !code.input)?.rate?;
    let far = (rate - wanted.get()).abs() > TOLERANCE;
    far.then(|| format!("has the rate {} in SAP and {wanted} in the configuration", rate.normalize()))
}

fn unmapped(view: &View<'_>) -> Vec<Hit> {
    let mut found: BTreeMap<(i64, Decimal), (usize, String)> = BTreeMap::new();
    for order in &view.facts.recent_orders {
        let settings = order.channel.and_then(|id| Some((id, view.settings.channels.get(&id)?)));
        let Some((id, channel)) = settings.filter(|(_, channel)| !channel.ignored) else { continue };
        if channel.tax_source == TaxSource::Marketplace {
            continue;
        }
        for (rate, sku) in &order.rates {
            let group = view.item(sku).and_then(|item| item.group).map(|group| group.to_string());
            let Ok(exact) = TaxRate::new(*rate) else { continue };
            let query =
                TaxQuery { rate: exact, country: order.country.as_deref(), item_group: group.as_deref() };
            if channel.tax.find(&query).is_err() {
                let seen = found.entry((id, *rate)).or_insert_with(|| (0, order.number.clone()));
                seen.0 += 1;
            }
        }
    }
    let hits = found.into_iter();
    hits.map(|((id, rate), (lines, number))| {
        let rate = rate.normalize();
        hit(format!("channel {id}, rate {rate}"), format!("{lines} recent lines of channel {id} have the rate {rate}, first seen in order {number}; no tax row answers it"))
    })
    .collect()
}

fn freight_unknown(view: &View<'_>) -> Vec<Hit> {
    let mut found: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for (id, channel) in view.channels() {
        if let Some(code) =
            channel.freight_code.map(i64::from).filter(|code| !view.facts.expenses.contains(code))
        {
            found.entry(code).or_default().push(id.to_string());
        }
    }
    let hits = found.into_iter();
    hits.map(|(code, channels)| {
        hit(
            code.to_string(),
            format!("SAP has no freight {code}, which channel {} uses", channels.join(", ")),
        )
    })
    .collect()
}

fn freight_missing(view: &View<'_>) -> Vec<Hit> {
    let without = view.channels().filter(|(_, channel)| channel.freight_code.is_none());
    let found = without.filter_map(|(id, _)| {
        let orders = view.facts.recent_orders.iter().filter(|order| order.channel == Some(id));
        let charged = orders.filter(|order| order.delivery_cost > Decimal::ZERO).count();
        (charged > 0).then(|| hit(id.to_string(), format!("{charged} recent orders of channel {id} have delivery costs, and the channel has no freight_code")))
    });
    found.collect()
}
