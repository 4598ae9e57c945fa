//! Hours in which nothing is written. Pure.

use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use std::fmt;
use std::str::FromStr;

/// The names of the days, as a configuration writes them.
const DAYS: [(&str, Weekday); 7] = [
    ("Mon", Weekday::Monday),
    ("Tue", Weekday::Tuesday),
    ("Wed", Weekday::Wednesday),
    ("Thu", Weekday::Thursday),
    ("Fri", Weekday::Friday),
    ("Sat", Weekday::Saturday),
    ("Sun", Weekday::Sunday),
];

/// A window such as `Sun 02:00-04:00`, `Mon-Fri 01:00-01:30` or `daily 23:45-00:15`, in the company's time zone. One whose end is not after its
/// beginning ends on the day after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaintenanceWindow {
    days: Vec<Weekday>,
    from: Time,
    to: Time,
    text: String,
}

/// A text that is no window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "must be days and hours such as \"Sun 02:00-04:00\", \"Mon-Fri 01:00-01:30\" or \"daily 23:45-00:15\""
)]
pub struct NoWindow;

impl FromStr for MaintenanceWindow {
    type Err = NoWindow;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (days, hours) = text.trim().split_once(' ').ok_or(NoWindow)?;
        let (from, to) = hours.trim().split_once('-').ok_or(NoWindow)?;
        let window = Self {
            days: days_in(days).ok_or(NoWindow)?,
            from: time(from).ok_or(NoWindow)?,
            to: time(to).ok_or(NoWindow)?,
            text: text.trim().to_owned(),
        };
        if window.from == window.to { Err(NoWindow) } else { Ok(window) }
    }
}

impl fmt::Display for MaintenanceWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// `daily`, a day, a range of days, or several of these with commas.
fn days_in(text: &str) -> Option<Vec<Weekday>> {
    if text.eq_ignore_ascii_case("daily") {
        return Some(DAYS.map(|(_, day)| day).into());
    }
    let day = |name: &str| DAYS.iter().position(|(known, _)| known.eq_ignore_ascii_case(name));
    let mut days = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (day(first)?, day(last)?);
        let span = if first <= last { last - first } else { last + DAYS.len() - first };
        days.extend(DAYS.iter().cycle().skip(first).take(span + 1).map(|(_, day)| *day));
    }
    Some(days)
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once(':')?;
    (minute.len() == 2).then(|| Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()).flatten()
}

impl MaintenanceWindow {
    /// Beginning and end of the occurrence that begins on a day, if there is one. Where the clocks change, hours that do not exist are skipped.
    fn on(&self, day: Date, zone: &TimeZone) -> Option<(Timestamp, Timestamp)> {
        if !self.days.contains(&day.weekday()) {
            return None;
        }
        let last = if self.to > self.from { day } else { day.tomorrow().ok()? };
        let at = |day: Date, time: Time| Some(day.to_datetime(time).to_zoned(zone.clone()).ok()?.timestamp());
        Some((at(day, self.from)?, at(last, self.to)?))
    }

    /// The occurrences that began in the week up to a moment.
    fn lately(&self, now: Timestamp, zone: &TimeZone) -> impl Iterator<Item = (Timestamp, Timestamp)> {
        let today = now.to_zoned(zone.clone()).date();
        let days = (0_i64..=8).filter_map(move |back| today.checked_sub(jiff::Span::new().days(back)).ok());
        days.filter_map(|day| self.on(day, zone)).filter(move |(from, _)| *from <= now)
    }
}

/// When the window that is open now ends, and which it is.
#[must_use]
pub fn open_until<'w>(
    windows: &'w [MaintenanceWindow],
    now: Timestamp,
    zone: &TimeZone,
) -> Option<(Timestamp, &'w MaintenanceWindow)> {
    let open = windows.iter().flat_map(|window| window.lately(now, zone).map(move |(_, to)| (to, window)));
    open.filter(|(to, _)| *to > now).max_by_key(|(to, _)| *to)
}

/// When the last window before now ended.
#[must_use]
pub fn last_end(windows: &[MaintenanceWindow], now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    let ends = windows.iter().flat_map(|window| window.lately(now, zone)).map(|(_, to)| to);
    ends.filter(|to| *to <= now).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn london() -> TimeZone {
        TimeZone::get("Europe/London").unwrap()
    }

    fn until(window: &str, now: &str) -> Option<String> {
        let windows = [window.parse().unwrap()];
        open_until(&windows, now.parse().unwrap(), &london()).map(|(end, _)| end.to_string())
    }

    #[test]
    fn windows_are_local_and_may_pass_midnight() {
        for (window, now, end) in [
            ("Sun 02:00-04:00", "2026-11-22T01:59:59Z", None),
            ("Sun 02:00-04:00", "2026-11-22T02:00:00Z", Some("2026-11-22T04:00:00Z")),
            ("Sun 02:00-04:00", "2026-11-22T04:00:00Z", None),
            ("Sun 02:00-04:00", "2026-11-23T03:00:00Z", None),
            ("Sun 02:00-04:00", "2026-07-05T01:30:00Z", Some("2026-07-05T03:00:00Z")),
            ("Sat 23:45-00:15", "2026-11-22T00:10:00Z", Some("2026-11-22T00:15:00Z")),
            ("Sat 23:45-00:15", "2026-11-21T00:10:00Z", None),
            ("daily 1:00-1:30", "2026-11-24T01:10:00Z", Some("2026-11-24T01:30:00Z")),
            ("Fri-Mon,Wed 01:00-02:00", "2026-11-23T01:10:00Z", Some("2026-11-23T02:00:00Z")),
            ("Fri-Mon,Wed 01:00-02:00", "2026-11-24T01:10:00Z", None),
        ] {
            assert_eq!(until(window, now).as_deref(), end, "{window} at {now}");
        }
    }

    #[test]
    fn the_hour_that_a_clock_change_skips_or_repeats_is_covered_once() {
        assert_eq!(until("Sun 01:00-02:00", "2026-03-29T01:00:00Z"), None, "the hour does not exist");
        assert_eq!(until("Sun 01:00-03:00", "2026-03-29T01:10:00Z").as_deref(), Some("2026-03-29T02:00:00Z"));
        assert_eq!(until("Sun 00:30-02:30", "2026-10-25T02:10:00Z").as_deref(), Some("2026-10-25T02:30:00Z"));
    }

    #[test]
    fn the_last_end_is_remembered_for_a_week() {
        let windows = ["Sun 02:00-04:00".parse().unwrap()];
        let end = |now: &str| last_end(&windows, now.parse().unwrap(), &london()).map(|end| end.to_string());
        assert_eq!(end("2026-11-24T10:00:00Z").as_deref(), Some("2026-11-22T04:00:00Z"));
        assert_eq!(end("2026-11-22T03:00:00Z").as_deref(), Some("2026-11-15T04:00:00Z"));
    }

    #[test]
    fn what_is_no_window_is_refused() {
        for text in [
            "",
            "02:00-04:00",
            "Sun",
            "Sun 2-4",
            "Son 02:00-04:00",
            "Sun 02:00-02:00",
            "Sun 25:00-26:00",
            "Sun 02:0-04:00",
        ] {
            assert_eq!(text.parse::<MaintenanceWindow>(), Err(NoWindow), "{text}");
        }
    }
}
