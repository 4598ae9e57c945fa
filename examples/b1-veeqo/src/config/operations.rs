//! `[maintenance]`, `[reconcile]` and `[alerts]`: how the work is looked after.

use super::Folder;
use super::secrets::SecretSource;
use super::section::Section;
use super::sides::address;
use super::value::Entry;
use b1_veeqo_sync::maintenance::MaintenanceWindow;
use b1_veeqo_sync::reconcile::Schedule;
use b1_veeqo_sync::watch::Thresholds;
use jiff::civil::Time;
use std::time::Duration;
use url::Url;

/// The longest that somebody may be left in the dark.
const LONGEST: Duration = Duration::from_secs(7 * 24 * 3600);

pub(super) fn maintenance(section: &mut Section<'_>) -> Option<Vec<MaintenanceWindow>> {
    let windows = section.or("windows", Vec::new(), |entry| entry.list(Entry::parsed::<MaintenanceWindow>));
    section.refuse_unknown();
    windows
}

/// `[reconcile]`: after so long, or once a day at an hour.
pub(super) fn reconcile(section: &mut Section<'_>) -> Option<Option<Schedule>> {
    let bounds = Duration::from_secs(600)..=Duration::from_secs(31 * 24 * 3600);
    let every = section.optional("every", |entry| entry.duration(bounds));
    let at = section.optional("at", |entry| match entry.text()?.parse::<Time>() {
        Ok(time) => Some(time),
        Err(_) => entry.refuse("must be an hour such as \"03:30\""),
    });
    section.refuse_unknown();
    match (every?, at?) {
        (Some(_), Some(_)) => {
            section.refuse("every and at cannot stand side by side; keep one of them".to_owned());
            None
        }
        (Some(every), None) => Some(Some(Schedule::Every(every))),
        (None, at) => Some(at.map(Schedule::At)),
    }
}

/// `[alerts]`: from when on something is an incident, and who is told.
#[derive(Debug, Default)]
pub(super) struct Alerts {
    pub(super) thresholds: Thresholds,
    pub(super) target: Option<AlertConfig>,
}

/// Who is told of incidents.
#[derive(Clone, Debug)]
pub(crate) struct AlertConfig {
    /// The address that takes a POST.
    pub url: Url,
    /// What the messages are signed with.
    pub secret: SecretSource,
    /// What the messages call this installation.
    pub name: Option<String>,
}

pub(super) fn alerts(section: &mut Section<'_>, folder: &Folder) -> Option<Alerts> {
    let defaults = Thresholds::default();
    let mut read = |key, default| section.or(key, default, |entry| entry.duration(Duration::ZERO..=LONGEST));
    let critical = read("critical_after", defaults.critical);
    let error = read("error_after", defaults.error);
    let despatch = read("despatch_after", defaults.despatch);
    let intervals = section.or("flow_intervals", defaults.intervals, |entry| entry.whole(1..=10_000));
    let url = section.optional("url", |entry| address(entry));
    let file = section.optional("secret_file", |entry| folder.path(entry));
    let name = section.optional("name", |entry| entry.text_up_to(100));
    section.refuse_unknown();
    let thresholds =
        Thresholds { critical: critical?, error: error?, despatch: despatch?, intervals: intervals? };
    let secret = SecretSource { variable: "B1_VEEQO_ALERT_SECRET", key: "alerts.secret_file", file: file? };
    let name = name?;
    Some(Alerts { thresholds, target: url?.map(|url| AlertConfig { url, secret, name }) })
}
