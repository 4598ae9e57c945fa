//! `audit`: what would cost an order, on both sides. Reads only.

mod skus;

use super::environment;
use crate::cli::{AuditArgs, AuditCommand};
use crate::config::Config;
use crate::connect::{self, Sides};
use crate::failure::{Failure, NOT_READY, WARNED};
use crate::output::{AuditBars, AuditText, Output, audit_html, findings_csv};
use b1_veeqo_mapping::exception::Severity;
use b1_veeqo_sync::aliases::merged;
use b1_veeqo_sync::audit::{AuditReport, audit, checks_page};
use std::path::Path;
use std::process::ExitCode;

/// Audits what was named, both systems by default.
pub(super) async fn run(args: &AuditArgs, config: &Path, output: Output) -> Result<ExitCode, Failure> {
    match &args.what {
        Some(AuditCommand::Skus(args)) => skus::run(args, output),
        Some(AuditCommand::Checks) => {
            output.result(checks_page(), &b1_veeqo_sync::audit::check_list())?;
            Ok(ExitCode::SUCCESS)
        }
        None => both(args, &Config::load(config)?, output).await,
    }
}

async fn both(args: &AuditArgs, config: &Config, output: Output) -> Result<ExitCode, Failure> {
    let sides = Sides::prepare(config, &environment)?;
    let bars = AuditBars::new(output);
    let mut settings = config.settings.clone();
    settings.items.aliases = merged(&settings.items.aliases, &connect::aliases(&config.store).await?);
    let report = audit(&settings, &sides.sap, &sides.veeqo, sides.clock.as_ref(), &bars).await;
    bars.finish();
    let report = report?;
    if let Some(file) = &args.csv {
        write(file, &findings_csv(&report)?)?;
    }
    if let Some(file) = &args.html {
        let now = jiff::Timestamp::try_from(sides.clock.now()).unwrap_or_default();
        let title = format!("{} and Veeqo", config.sap.company_db);
        write(
            file,
            audit_html(&report, &title, &now.to_zoned(config.settings.time_zone.clone())).as_bytes(),
        )?;
    }
    output.result(AuditText::new(&report, args.all), &report)?;
    Ok(verdict(&report, args.deny_warnings))
}

/// 0 without an error; 2 with one; 4 where a warning, or a check that could not be made, is denied.
fn verdict(report: &AuditReport, deny: bool) -> ExitCode {
    match report.worst() {
        Some(worst) if worst >= Severity::Error => ExitCode::from(NOT_READY),
        Some(Severity::Warning) if deny => ExitCode::from(WARNED),
        _ if deny && report.unreadable() > 0 => ExitCode::from(WARNED),
        _ => ExitCode::SUCCESS,
    }
}

/// Writes a file that somebody asked for.
fn write(file: &Path, content: &[u8]) -> Result<(), Failure> {
    let refused = |why| Failure::refused_by(format!("{} cannot be written", file.display()), why);
    std::fs::write(file, content).map_err(refused)
}
