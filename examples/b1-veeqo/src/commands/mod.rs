//! One module for each command.

mod aliases;
mod audit;
mod backfill;
mod check;
mod day;
mod demo;
mod dry_run;
mod exceptions;
mod init;
mod pause;
mod reconcile;
mod run;
mod sandbox;
mod setup;
mod status;
mod stock;
mod stop;
mod sync;
mod trace;
mod warehouses;

use crate::cli::{Cli, Command, SetupCommand};
use crate::config::{Config, Outline};
use crate::failure::Failure;
use crate::output::Output;
use std::process::ExitCode;

/// Does what was typed.
pub(crate) async fn run(cli: &Cli) -> Result<ExitCode, Failure> {
    let output = Output::new(cli.json);
    let config = || Config::load(&cli.config).map_err(Failure::from);
    match &cli.command {
        Command::Demo(args) => demo::run(args, output).await,
        Command::Check => check::run(&config()?, output).await,
        Command::Setup(SetupCommand::Sap(args)) => {
            setup::run(args, &Outline::load(&cli.config)?, output).await
        }
        Command::Init(args) => init::run(args, &cli.config, output).await,
        Command::Stock(what) => stock::run(what, &config()?, output).await,
        Command::Warehouses(what) => warehouses::run(what, &cli.config, output).await,
        Command::Audit(args) => audit::run(args, &cli.config, output).await,
        Command::Sync(args) if args.dry_run => dry_run::run(&config()?, output).await,
        Command::Sync(_) => sync::run(&config()?, output).await,
        Command::Run => run::run(&config()?, output).await,
        Command::Reconcile(args) => reconcile::run(args, &config()?, output).await,
        Command::Backfill(args) => backfill::run(args, &config()?, output).await,
        Command::Status => status::run(&config()?, output).await,
        Command::Pause(args) => pause::pause(args, &config()?, output).await,
        Command::Resume(args) => pause::resume(args, &config()?, output).await,
        Command::Trace(args) => trace::run(args, &config()?, output).await,
        Command::Exceptions(what) => exceptions::run(what, config, output).await,
        Command::Aliases(what) => aliases::run(what, &config()?, output).await,
        Command::Sandbox(args) => sandbox::run(args, output).await,
    }
}

/// Asks a person; the end of the input is a no.
fn yes(output: Output, question: &str) -> Result<bool, Failure> {
    output.line(format_args!("{question} [y/N]"))?;
    let mut answer = String::new();
    let read = std::io::stdin().read_line(&mut answer);
    read.map_err(|why| Failure::failed("the answer cannot be read", why))?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}

/// The process's environment.
fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}
