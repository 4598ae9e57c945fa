//! `init`: looks at both sides and writes a configuration to complete.

use super::environment;
use crate::cli::InitArgs;
use crate::config::{ConfigError, Draft, Outline, write_new};
use crate::connect;
use crate::failure::Failure;
use crate::output::{InitView, Output};
use b1_veeqo_sync::survey::survey;
use jiff::Timestamp;
use rest_transport::{Clock, SystemClock};
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// Writes the file, or prints it with `--stdout`.
pub(super) async fn run(args: &InitArgs, path: &Path, output: Output) -> Result<ExitCode, Failure> {
    if path.exists() && !args.force && !args.stdout {
        let exists = io::Error::from(io::ErrorKind::AlreadyExists);
        let text = format!("{} is there: --force writes over it, --stdout only prints", path.display());
        return Err(Failure::refused_by(text, exists));
    }
    let draft = draft(args)?;
    // Read as any configuration is, so that every rule of the connection holds before anybody is asked.
    let outline = Outline::parse(&draft.connection(Some("UTC")), path).map_err(of_options)?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
    let sap = connect::sap(&outline.sap, &environment, &clock, None)?;
    let veeqo = connect::veeqo(&outline.veeqo, &environment, &clock, None)?;
    let found = survey(&sap, &veeqo).await;
    if let Err(error) = sap.logout().await {
        tracing::debug!(%error, "the session was not closed; it ends by itself");
    }
    let found = found?;
    let today = Timestamp::try_from(clock.now()).unwrap_or_default().strftime("%Y-%m-%d").to_string();
    let text = draft.text(&found, &today);
    if args.stdout && !output.is_json() {
        output.result(&text, &())?;
        return Ok(ExitCode::SUCCESS);
    }
    if !args.stdout {
        write_new(path, &text)?;
    }
    let view = InitView::new(&found, (!args.stdout).then_some(path), text);
    output.result(&view, &view)?;
    Ok(ExitCode::SUCCESS)
}

fn draft(args: &InitArgs) -> Result<Draft, Failure> {
    let needed = |given: &Option<String>, option: &str, variable: &str| {
        given.clone().or_else(|| environment(variable)).filter(|value| !value.is_empty()).ok_or_else(|| {
            let missing = io::Error::new(io::ErrorKind::NotFound, "it is needed to look at both sides");
            Failure::refused_by(format!("{option} is missing: give it, or export {variable}"), missing)
        })
    };
    Ok(Draft {
        sap_url: needed(&args.sap_url, "--sap-url", "SAP_B1_URL")?,
        company_db: needed(&args.company_db, "--company-db", "SAP_B1_COMPANY_DB")?,
        username: needed(&args.username, "--username", "SAP_B1_USERNAME")?,
        veeqo_url: args
            .veeqo_url
            .clone()
            .or_else(|| environment("VEEQO_URL"))
            .unwrap_or_else(|| VEEQO.to_owned()),
        pin_sha256: args.pin_sha256.clone(),
        time_zone: args.time_zone.clone(),
    })
}

const VEEQO: &str = "https://api.veeqo.com";

/// The lines of a file that nobody has seen yet say less than its keys, which are called like the options.
fn of_options(error: ConfigError) -> Failure {
    Failure::refused_by("an option of the connection is not usable", error)
}
