//! Numbering series. A channel's own series stands for the default of orders.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::{Series, SeriesKind, Source};
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};
use std::collections::BTreeMap;

/// So few numbers are left that somebody should add some.
const FEW: i64 = 500;

pub(super) const CHECKS: &[Check] = &[
    check(
        "SERIES_DEFAULT_MISSING",
        "every kind of document has a default numbering series",
        Severity::Error,
        "set a default series for the user of this program under Document Numbering",
        default_missing,
    ),
    check(
        "SERIES_UNKNOWN",
        "the series of every channel is one of SAP's for sales orders",
        Severity::Error,
        "correct series in [[channels]]",
        |view| {
            let unknown = own(view).into_iter().filter(|(key, _)| orders(view, *key).is_none());
            unknown
                .map(|(key, channels)| {
                    hit(
                        key.to_string(),
                        format!(
                            "SAP has no series {key} for sales orders, which channel {} uses",
                            channels.join(", ")
                        ),
                    )
                })
                .collect()
        },
    ),
    check(
        "SERIES_LOCKED",
        "no series in use is locked",
        Severity::Error,
        "unlock the series, or choose another",
        |view| {
            let locked = in_use(view).into_iter().filter(|(_, series)| series.locked);
            locked
                .map(|(kind, series)| {
                    hit(
                        series.key.to_string(),
                        format!("series {} ({}) of {} is locked", series.key, series.name, kind.name()),
                    )
                })
                .collect()
        },
    ),
    check(
        "SERIES_EXHAUSTED",
        "every series in use has numbers left",
        Severity::Warning,
        "raise the series' last number, or begin a new series",
        exhausted,
    ),
];

const fn check(
    code: &'static str,
    title: &'static str,
    severity: Severity,
    fix: &'static str,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    let needs = &[Source::Series];
    Check { code, area: Area::Finance, title, severity, side: Side::Sap, needs, fix, find }
}

/// Series that the channels name, with the channels.
fn own(view: &View<'_>) -> BTreeMap<i64, Vec<String>> {
    let mut named: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for (id, channel) in view.channels() {
        if let Some(key) = channel.series {
            named.entry(key.into()).or_default().push(id.to_string());
        }
    }
    named
}

fn orders<'a>(view: &View<'a>, key: i64) -> Option<&'a Series> {
    view.facts.series.get(&SeriesKind::Orders)?.iter().find(|series| series.key == key)
}

fn default_missing(view: &View<'_>) -> Vec<Hit> {
    let all_named =
        view.channels().all(|(_, channel)| channel.series.is_some()) && view.channels().next().is_some();
    let needed = SeriesKind::ALL.into_iter().filter(|kind| *kind != SeriesKind::Orders || !all_named);
    let without = needed.filter(|kind| !view.facts.default_series.contains_key(kind));
    without.map(|kind| hit(kind.name(), format!("there is no default series for {}", kind.name()))).collect()
}

/// The series that documents get today.
fn in_use<'a>(view: &View<'a>) -> Vec<(SeriesKind, &'a Series)> {
    let defaults = view.facts.default_series.iter().filter_map(|(kind, key)| {
        Some((*kind, view.facts.series.get(kind)?.iter().find(|series| series.key == *key)?))
    });
    let named = own(view).into_keys().filter_map(|key| Some((SeriesKind::Orders, orders(view, key)?)));
    let mut all: Vec<_> = defaults.chain(named).collect();
    all.sort_by_key(|(kind, series)| (*kind, series.key));
    all.dedup_by_key(|(kind, series)| (*kind, series.key));
    all
}

fn exhausted(view: &View<'_>) -> Vec<Hit> {
    let found = in_use(view).into_iter().filter(|(_, series)| !series.locked).filter_map(|(kind, series)| {
        let left = series.last?.checked_sub(series.next?)?.checked_add(1)?;
        let (key, name, kind) = (series.key, &series.name, kind.name());
        (left < FEW).then(|| {
            hit(key.to_string(), format!("series {key} ({name}) of {kind} has {} numbers left", left.max(0)))
        })
    });
    found.collect()
}
