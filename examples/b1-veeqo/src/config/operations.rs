//! `[maintenance]` and `[alerts]`: how the work is looked after.

use super::section::Section;
use super::value::Entry;
use b1_veeqo_sync::maintenance::MaintenanceWindow;
use b1_veeqo_sync::watch::Thresholds;
use std::time::Duration;

/// The longest that somebody may be left in the dark.
const LONGEST: Duration = Duration::from_secs(7 * 24 * 3600);

pub(super) fn maintenance(section: &mut Section<'_>) -> Option<Vec<MaintenanceWindow>> {
    let windows = section.or("windows", Vec::new(), |entry| entry.list(Entry::parsed::<MaintenanceWindow>));
    section.refuse_unknown();
    windows
}

pub(super) fn alerts(section: &mut Section<'_>) -> Option<Thresholds> {
    let defaults = Thresholds::default();
    let mut read = |key, default| section.or(key, default, |entry| entry.duration(Duration::ZERO..=LONGEST));
    let critical = read("critical_after", defaults.critical);
    let error = read("error_after", defaults.error);
    let despatch = read("despatch_after", defaults.despatch);
    let intervals = section.or("flow_intervals", defaults.intervals, |entry| entry.whole(1..=10_000));
    section.refuse_unknown();
    Some(Thresholds { critical: critical?, error: error?, despatch: despatch?, intervals: intervals? })
}
