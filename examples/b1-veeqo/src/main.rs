//! `b1-veeqo`: SAP Business One and Veeqo in step.
//!
//! The program reads its configuration, connects both clients and the store, hands them to the engine and prints what came of it.

mod cli;
mod config;
mod failure;
mod logging;

use clap::Parser;
use cli::Cli;
use failure::Failure;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(&cli) {
        Ok(code) => code,
        Err(failure) => ExitCode::from(failure.exit_code()),
    }
}

fn run(cli: &Cli) -> Result<ExitCode, Failure> {
    logging::start(cli.log_format)?;
    let config = config::Config::load(&cli.config)?;
    tracing::debug!(?config, "read");
    Ok(ExitCode::SUCCESS)
}
