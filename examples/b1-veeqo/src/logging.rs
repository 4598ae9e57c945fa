//! The log on standard error.

use crate::cli::LogFormat;
use crate::failure::Failure;
use std::io::{self, IsTerminal};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

/// The variable that says what is logged, such as `info` or `b1_veeqo_sync=debug,warn`.
const VARIABLE: &str = "B1_VEEQO_LOG";

/// Starts the log; warnings and errors only, unless the environment asks for more.
pub(crate) fn start(format: LogFormat) -> Result<(), Failure> {
    let wanted = std::env::var(VARIABLE).unwrap_or_else(|_| "warn".to_owned());
    let filter = EnvFilter::try_new(&wanted)
        .map_err(|why| Failure::refused_by(format!("{VARIABLE} = {wanted}: is no log filter"), why))?;
    let log = fmt().with_env_filter(filter).with_ansi(io::stderr().is_terminal()).with_writer(io::stderr);
    let started = match format {
        LogFormat::Text => log.try_init(),
        LogFormat::Json => log.json().try_init(),
    };
    started.map_err(|why| Failure::failed("the log cannot be started", why))
}
