//! Currencies of the channels: known to SAP, under the right code, with a rate for today.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::Source;
use crate::audit::view::View;
use crate::settings::ChannelSettings;
use b1_veeqo_mapping::Currency;
use b1_veeqo_mapping::exception::{Severity, Side};
use std::collections::{BTreeMap, BTreeSet};

const NEEDS: &[Source] = &[Source::Company, Source::Currencies, Source::Channels, Source::RecentOrders];

pub(super) const CHECKS: &[Check] = &[
    check(
        "CURRENCY_UNKNOWN",
        "SAP knows the currency of every channel",
        NEEDS,
        "create the currency in SAP, or name SAP's code for it in the channel's currencies",
        |view| of(view, |used| (!used.known).then(|| format!("SAP has no currency {}", used.code))),
    ),
    check(
        "CURRENCY_ISO_DIFFERS",
        "the codes in the configuration stand for the same currency in SAP",
        NEEDS,
        "correct the channel's currencies, or the international code in SAP",
        |view| {
            of(view, |used| {
                let iso = used.iso.as_ref().filter(|iso| **iso != used.wanted)?;
                Some(format!("{} is {iso} in SAP", used.code))
            })
        },
    ),
    check(
        "RATE_MISSING",
        "today's exchange rate of every foreign currency is entered",
        &[Source::Company, Source::Currencies, Source::Channels, Source::RecentOrders, Source::Rates],
        "enter the rate of the day in SAP, or let it be imported: orders of the currency are held until then",
        |view| {
            let missing = view.facts.rates.iter().filter(|(_, rate)| rate.is_none());
            let today = view.facts.today;
            missing.map(|(code, _)| hit(code, format!("SAP has no rate of {code} for {today}"))).collect()
        },
    ),
    Check {
        area: Area::Finance,
        ..check(
            "TOTALS_ACCURACY",
            "SAP's totals have as many decimals as the channels' currencies",
            NEEDS,
            "raise the decimals of totals under General Settings > Display: order totals could not agree",
            accuracy,
        )
    },
];

const fn check(
    code: &'static str,
    title: &'static str,
    needs: &'static [Source],
    fix: &'static str,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    Check { code, area: Area::Finance, title, severity: Severity::Error, side: Side::Sap, needs, fix, find }
}

/// A currency that a channel's orders are in.
#[derive(Debug)]
pub(super) struct Used {
    /// Its ISO code.
    pub(super) wanted: String,
    /// SAP's code for it, by the configuration.
    pub(super) code: String,
    /// SAP has it.
    pub(super) known: bool,
    /// The international code that SAP keeps of it.
    pub(super) iso: Option<String>,
}

/// The channel's own currency, and those of its recent orders.
pub(super) fn of_channel(view: &View<'_>, id: i64, channel: &ChannelSettings) -> Vec<Used> {
    currencies_of(view, id).into_iter().map(|iso| resolve(view, channel, iso)).collect()
}

fn currencies_of(view: &View<'_>, id: i64) -> BTreeSet<String> {
    let facts = view.facts;
    let own =
        facts.channels.iter().find(|channel| channel.id == id).and_then(|channel| channel.currency.clone());
    let orders = facts.recent_orders.iter().filter(|order| order.channel == Some(id));
    orders.filter_map(|order| order.currency.clone()).chain(own).collect()
}

fn resolve(view: &View<'_>, channel: &ChannelSettings, wanted: String) -> Used {
    let named = Currency::new(&wanted).ok().and_then(|currency| channel.currencies.code(currency).ok());
    let code = named.map_or_else(|| wanted.clone(), String::from);
    let found = view.facts.currencies.iter().find(|currency| currency.code == code);
    let local = view.facts.company.local_currency.as_deref() == Some(code.as_str());
    Used { known: found.is_some() || local, iso: found.and_then(|found| found.iso.clone()), wanted, code }
}

/// SAP's codes of the foreign currencies that the channels need, for which a rate must be entered.
pub(in crate::audit) fn foreign(view: &View<'_>) -> BTreeSet<String> {
    let all = view.channels().flat_map(|(id, channel)| of_channel(view, id, channel));
    let local = view.facts.company.local_currency.as_deref();
    all.filter(|used| used.known && local != Some(used.code.as_str())).map(|used| used.code).collect()
}

/// One finding for a currency, naming its channels.
fn of(view: &View<'_>, wrong: fn(&Used) -> Option<String>) -> Vec<Hit> {
    let mut found: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for (id, channel) in view.channels() {
        for used in of_channel(view, id, channel) {
            if let Some(what) = wrong(&used) {
                found.entry((used.wanted, what)).or_default().push(id.to_string());
            }
        }
    }
    let hits = found.into_iter();
    hits.map(|((iso, what), channels)| {
        hit(&iso, format!("orders of channel {} are in {iso}: {what}", channels.join(", ")))
    })
    .collect()
}

fn accuracy(view: &View<'_>) -> Vec<Hit> {
    let Some(decimals) = view.facts.company.totals_decimals else { return Vec::new() };
    let all: BTreeSet<String> = view.channels().flat_map(|(id, _)| currencies_of(view, id)).collect();
    let finer =
        all.iter().filter(|iso| Currency::new(iso).is_ok_and(|currency| currency.minor_units() > decimals));
    let finer: Vec<&str> = finer.map(String::as_str).collect();
    if finer.is_empty() {
        return Vec::new();
    }
    vec![hit(
        "company",
        format!("totals have {decimals} decimals in SAP, and orders are in {}", finer.join(", ")),
    )]
}
