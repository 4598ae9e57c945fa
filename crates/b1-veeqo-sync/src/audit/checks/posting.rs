//! Periods, approvals and dates: what keeps documents from being posted.

use super::{Area, Check, Hit, hit};
use crate::audit::facts::Source;
use crate::audit::view::View;
use b1_veeqo_mapping::exception::{Severity, Side};
use jiff::ToSpan;
use jiff::civil::Date;

const COMPANY: &[Source] = &[Source::Company];

pub(super) const CHECKS: &[Check] = &[
    check(
        "PERIOD_CLOSED",
        "today lies in an open posting period",
        Severity::Error,
        &[Source::Periods],
        "open the period under Posting Periods",
        |view| {
            let today = view.facts.today;
            if is_open(view, today) {
                Vec::new()
            } else {
                vec![hit(today.to_string(), format!("no open posting period holds {today}"))]
            }
        },
    ),
    check(
        "PERIOD_ENDS_SOON",
        "the next seven days lie in open posting periods",
        Severity::Warning,
        &[Source::Periods],
        "create and open the next period in time: despatches of that day are held otherwise",
        ends_soon,
    ),
    check(
        "APPROVALS_IN_FORCE",
        "documents from interfaces need no approval",
        Severity::Warning,
        COMPANY,
        "exempt the user from approval templates, or see that somebody approves the drafts every day",
        |view| {
            on(
                view.facts.company.approvals,
                "approval procedures apply to documents from interfaces: orders and deliveries may become drafts",
            )
        },
    ),
    check(
        "POSTING_DATE_FIXED",
        "the posting date of documents can be chosen",
        Severity::Warning,
        COMPANY,
        "allow posting dates to be edited under Company Details: deliveries carry the day of the despatch",
        |view| on(view.facts.company.blocks_posting_dates, "posting dates cannot be chosen"),
    ),
];

const fn check(
    code: &'static str,
    title: &'static str,
    severity: Severity,
    needs: &'static [Source],
    fix: &'static str,
    find: fn(&View<'_>) -> Vec<Hit>,
) -> Check {
    Check { code, area: Area::Finance, title, severity, side: Side::Sap, needs, fix, find }
}

fn on(switch: Option<bool>, message: &str) -> Vec<Hit> {
    if switch == Some(true) { vec![hit("company", message)] } else { Vec::new() }
}

fn is_open(view: &View<'_>, day: Date) -> bool {
    view.facts.periods.iter().any(|period| period.open && period.from <= day && day <= period.to)
}

/// A period that is closed today already is told as that.
fn ends_soon(view: &View<'_>) -> Vec<Hit> {
    let today = view.facts.today;
    let days = (1..=7).filter_map(|ahead| today.checked_add(i64::from(ahead).days()).ok());
    let shut = days.into_iter().find(|day| !is_open(view, *day)).filter(|_| is_open(view, today));
    shut.map(|day| hit(day.to_string(), format!("no open posting period holds {day}"))).into_iter().collect()
}
