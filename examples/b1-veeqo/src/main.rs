//! `b1-veeqo`: SAP Business One and Veeqo in step.
//!
//! The program reads its configuration, connects both clients and the store, hands them to the engine and prints what came of it.

mod cli;
mod commands;
mod config;
mod connect;
mod failure;
mod logging;
mod operator;
mod output;
mod skus;

use clap::Parser;
use cli::Cli;
use failure::Failure;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(&cli) {
        Ok(code) => code,
        Err(failure) => {
            if !matches!(failure, Failure::OutputClosed) {
                output::complain(&failure);
            }
            ExitCode::from(failure.exit_code())
        }
    }
}

fn run(cli: &Cli) -> Result<ExitCode, Failure> {
    logging::start(cli.log_format)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|why| Failure::failed("the program cannot start its threads", why))?;
    runtime.block_on(commands::run(cli))
}
