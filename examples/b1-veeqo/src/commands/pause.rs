//! `pause` and `resume`: what a worker begins; also while `run` works.

use crate::cli::{PauseArgs, ScopeArgs};
use crate::config::Config;
use crate::connect;
use crate::failure::Failure;
use crate::operator::operator;
use crate::output::{Output, PauseView, ResumeView};
use b1_veeqo_sync::pause::{self, Pause, Scope};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use std::process::ExitCode;

/// Pauses; the worker notices within a second, and finishes the record under way.
pub(super) async fn pause(args: &PauseArgs, config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let by = operator()?;
    let since = by.at;
    let zone = &config.settings.time_zone;
    let until = args.until.as_deref().map(|text| moment(text, since, zone)).transpose()?;
    let pause = Pause { scope: scope(&args.scope, config)?, reason: args.reason.clone(), since, until };
    let store = connect::store_beside_worker(&config.store).await?;
    pause::pause(&store, &pause, &by).await?;
    store.close().await?;
    let view = PauseView(pause);
    output.result(&view, &view)?;
    Ok(ExitCode::SUCCESS)
}

/// Ends a pause. What is not paused cannot be resumed: that is a mistake in the command.
pub(super) async fn resume(args: &ScopeArgs, config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let scope = scope(args, config)?;
    let store = connect::store_beside_worker(&config.store).await?;
    let resumed = pause::resume(&store, &scope, &operator()?).await?;
    store.close().await?;
    let view = ResumeView { scope, resumed };
    output.result(&view, &view)?;
    Ok(if resumed { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

fn scope(args: &ScopeArgs, config: &Config) -> Result<Scope, Failure> {
    let mapped = &config.settings.warehouses;
    match (args.flow, &args.warehouse) {
        (_, Some(code)) if mapped.veeqo(code).is_none() => {
            let known: Vec<_> = mapped.iter().map(|(code, _)| code.to_string()).collect();
            let message = format!("--warehouse {code}: the configuration does not map this warehouse");
            Err(Failure::refused_by(message, format!("mapped are {}", known.join(", "))))
        }
        (_, Some(code)) => Ok(Scope::Warehouse(code.clone())),
        (Some(flow), None) => Ok(Scope::Flow(flow)),
        (None, None) => Err(Failure::refused_by("name a flow or --warehouse", "nothing was named")),
    }
}

/// A time that a person typed, which lies ahead.
fn moment(text: &str, now: Timestamp, zone: &TimeZone) -> Result<Timestamp, Failure> {
    let refused = |why: &str| {
        let message =
            format!("--until {text}: write a time such as 2026-11-24T18:00, or 90m, 2h, 1d from now");
        Failure::refused_by(message, why.to_owned())
    };
    let local = || text.parse::<DateTime>().ok()?.to_zoned(zone.clone()).ok().map(|at| at.timestamp());
    let from_now =
        || now.to_zoned(zone.clone()).checked_add(text.parse::<Span>().ok()?).ok().map(|at| at.timestamp());
    let found = text.parse::<Timestamp>().ok().or_else(local).or_else(from_now);
    let at = found.ok_or_else(|| refused("it is no time"))?;
    if at > now { Ok(at) } else { Err(refused("it is over")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_local_absolute_or_from_now() {
        let now = "2026-07-01T10:00:00Z".parse().unwrap();
        let zone = TimeZone::get("Europe/London").unwrap();
        for (text, at) in [
            ("2026-07-01T18:00", "2026-07-01T17:00:00Z"),
            ("2026-07-02", "2026-07-01T23:00:00Z"),
            ("2026-07-01T18:00:00+02:00", "2026-07-01T16:00:00Z"),
            ("90m", "2026-07-01T11:30:00Z"),
            ("1d", "2026-07-02T10:00:00Z"),
        ] {
            assert_eq!(moment(text, now, &zone).unwrap().to_string(), at, "{text}");
        }
        for text in ["", "soon", "18:00", "2026-07-01T09:00", "-2h"] {
            assert!(moment(text, now, &zone).is_err(), "{text}");
        }
    }
}
