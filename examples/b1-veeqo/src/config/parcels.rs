//! `[despatch]` and `[tracking]`: how parcels become deliveries.

use super::section::Section;
use super::value::Entry;
use b1_veeqo_mapping::tracking::{ChoiceRules, Policy};
use b1_veeqo_sync::settings::{ClosedPeriod, DespatchSettings, TrackingSettings};
use std::collections::BTreeMap;

const POLICY: &[(&str, Policy)] =
    &[("ask", Policy::Explicit), ("fefo", Policy::Fefo), ("fifo", Policy::Fifo)];

pub(super) fn despatch(section: &mut Section<'_>) -> Option<DespatchSettings> {
    const CLOSED: &[(&str, ClosedPeriod)] = &[("hold", ClosedPeriod::Hold), ("today", ClosedPeriod::Today)];
    let closed_period = section.or("closed_period", ClosedPeriod::default(), |entry| entry.word(CLOSED));
    let carriers = section.or("carriers", BTreeMap::new(), |entry| {
        let rows = entry.section()?.entries().into_iter();
        rows.map(|(name, code)| Some((name.trim().to_lowercase(), code.whole(1..=i32::MAX)?))).collect()
    });
    section.refuse_unknown();
    Some(DespatchSettings { closed_period: closed_period?, carriers: carriers? })
}

pub(super) fn tracking(section: &mut Section<'_>) -> Option<TrackingSettings> {
    let policy = section.or("policy", Policy::Explicit, |entry| entry.word(POLICY));
    let margin_days = section.or("margin_days", 0, |entry| entry.whole(0..=3650));
    let whole_batches = section.or("whole_batches", false, Entry::flag);
    let groups = section.or("groups", BTreeMap::new(), |entry| {
        entry.section()?.entries().into_iter().map(|(group, policy)| group_policy(&group, &policy)).collect()
    });
    section.refuse_unknown();
    let rules = ChoiceRules {
        policy: policy?,
        margin_days: u16::try_from(margin_days?).unwrap_or(u16::MAX),
        whole_batches: whole_batches?,
    };
    Some(TrackingSettings { rules, groups: groups? })
}

fn group_policy(group: &str, policy: &Entry<'_>) -> Option<(i64, Policy)> {
    match group.parse::<i64>().ok().filter(|group| *group > 0) {
        Some(group) => Some((group, policy.word(POLICY)?)),
        None => policy.refuse("must stand under the number of an item group, such as 101 = \"fefo\""),
    }
}
