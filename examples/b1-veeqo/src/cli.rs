//! What can be typed.

mod aliases;
mod audit;
mod exceptions;
mod operations;
mod setup;
mod stock;

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

pub(crate) use aliases::AliasesCommand;
pub(crate) use audit::{AuditArgs, AuditCommand, SkusArgs};
pub(crate) use exceptions::{
    ExceptionsCommand, ExplainArgs, IgnoreArgs, ResolveArgs, RetryArgs, StatusFilter,
};
pub(crate) use operations::{BackfillArgs, PauseArgs, ReconcileArgs, ScopeArgs};
pub(crate) use setup::{AddWarehouseArgs, InitArgs, SetupCommand, SetupSapArgs, WarehousesCommand};
pub(crate) use stock::{AdoptArgs, StockCommand, StockListArgs};

/// Keeps SAP Business One and Veeqo in step.
///
/// Exit codes: 0 the pass is complete (open exceptions are counted in the output), 1 the program or its store failed, 2 usage or
/// configuration, 3 a side cannot be reached or refuses the login.
#[derive(Debug, Parser)]
#[command(name = "b1-veeqo", version, about)]
pub(crate) struct Cli {
    /// The configuration file.
    #[arg(long, global = true, value_name = "FILE", default_value = "b1-veeqo.toml")]
    pub config: PathBuf,
    /// Print results as JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// How the log on standard error is written; `B1_VEEQO_LOG` says how much of it.
    #[arg(long, global = true, value_name = "FORMAT", default_value = "text")]
    pub log_format: LogFormat,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The form of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object a line.
    Json,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run one business day between two simulated systems, and prove that both agree at its end.
    Demo(DemoArgs),
    /// Read both sides and say whether a sync could start; writes nothing. Exit code 2: not ready.
    Check,
    /// Prepare a side for the sync.
    #[command(subcommand)]
    Setup(SetupCommand),
    /// Look at both sides and write a commented configuration to complete.
    Init(InitArgs),
    /// Which warehouses belong together.
    #[command(subcommand)]
    Warehouses(WarehousesCommand),
    /// Read both sides and report whatever would cost an order; writes nothing. Exit code 2: at least one error was found.
    Audit(AuditArgs),
    /// Run every flow until nothing is due.
    Sync(SyncArgs),
    /// Run every flow on its interval, until SIGTERM or Ctrl-C.
    Run,
    /// Print how the work stands, also while `run` works. Exit code 0: well, 4: somebody should look today, 5: somebody must look now.
    Status,
    /// Begin nothing more of a flow, or of a warehouse, until it is resumed; also while `run` works.
    Pause(PauseArgs),
    /// Go on with what was paused.
    Resume(ScopeArgs),
    /// Compare both sides and explain each difference; writes nothing. Exit code 4: at least one difference is unexplained.
    Reconcile(ReconcileArgs),
    /// Take in orders that were missed or left out, by date or by id, after an estimate.
    Backfill(BackfillArgs),
    /// Records that need data or a person.
    #[command(subcommand)]
    Exceptions(ExceptionsCommand),
    /// Print the story of one order: where it stands on both sides, and how it came there. Works on the store alone.
    Trace(TraceArgs),
    /// Stock of items in warehouses: which pairs wait for a person, and the answer.
    #[command(subcommand)]
    Stock(StockCommand),
    /// SKUs of Veeqo that stand for items of SAP with another code.
    #[command(subcommand)]
    Aliases(AliasesCommand),
    /// Serve both vendors, simulated, on this machine until stopped.
    Sandbox(SandboxArgs),
}

/// Options of `demo`.
#[derive(Args, Debug)]
pub(crate) struct DemoArgs {
    /// Which day: the same number is the same day.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Faults on the way, as for `sandbox`.
    #[arg(long, value_name = "PLAN")]
    pub faults: Option<String>,
}

/// Options of `trace`.
#[derive(Args, Debug)]
pub(crate) struct TraceArgs {
    /// The order's number, Veeqo's id, a tracking number, SAP's DocNum or DocEntry, or a key such as `order:123`.
    #[arg(value_name = "ORDER")]
    pub name: String,
}

/// Options of `sync`.
#[derive(Args, Debug)]
pub(crate) struct SyncArgs {
    /// End when nothing is due any more. For a daemon see `run`.
    #[arg(long, required_unless_present = "dry_run")]
    pub once: bool,
    /// Print what would be written on either side, and write nothing: neither there nor in the store.
    #[arg(long)]
    pub dry_run: bool,
}

/// Options of `sandbox`.
#[derive(Args, Debug)]
pub(crate) struct SandboxArgs {
    /// Which small business is served: the same number is the same business.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Port of the Service Layer; 0 takes a free one.
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    pub sap_port: u16,
    /// Port of Veeqo; 0 takes a free one.
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    pub veeqo_port: u16,
    /// What goes wrong on the way: `kind=amount[:duration][@scope]`, several with commas. Kinds: drop-before, drop-after, error, slow,
    /// unauthorized, 429, lock. Amounts: a probability, or `#n` for the n-th request. Example: `drop-after=0.05@sap+writes,slow=0.02:2s`.
    #[arg(long, value_name = "PLAN")]
    pub faults: Option<String>,
    /// Play a business day once goods have travelled: people and channels act every so many seconds.
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub day: Option<u64>,
}

#[cfg(test)]
mod tests {
    use super::exceptions::ListArgs;
    use super::*;
    use b1_veeqo_mapping::exception::Code;
    use clap::CommandFactory;

    fn parse(line: &str) -> Result<Cli, clap::Error> {
        Cli::try_parse_from(line.split_whitespace())
    }

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn global_options_stand_anywhere() {
        let cli = parse("b1-veeqo exceptions list --json --config x.toml").unwrap();
        assert!(cli.json && cli.config.as_os_str() == "x.toml");
        assert!(matches!(
            cli.command,
            Command::Exceptions(ExceptionsCommand::List(ListArgs { status: StatusFilter::Open }))
        ));
    }

    #[test]
    fn a_reason_is_understood_in_any_case_and_a_part_of_one_shows_which_there_are() {
        let explained = parse("b1-veeqo exceptions explain sku-unmapped").unwrap().command;
        let Command::Exceptions(ExceptionsCommand::Explain(args)) = explained else { panic!() };
        assert_eq!(args.code, Some(Code::SkuUnmapped));
        let refused = parse("b1-veeqo exceptions explain SERIES").unwrap_err().to_string();
        assert!(refused.contains("SERIES_INVALID"), "{refused}");
    }

    #[test]
    fn wrong_usage_is_refused_with_code_2() {
        for line in [
            "b1-veeqo",
            "b1-veeqo sync",
            "b1-veeqo exceptions retry",
            "b1-veeqo exceptions retry 0",
            "b1-veeqo exceptions retry 1 --all",
            "b1-veeqo exceptions retry --all --code SKU_UNMAPPED",
            "b1-veeqo exceptions list --status shut",
            "b1-veeqo exceptions explain SKU",
            "b1-veeqo exceptions resolve 1",
            "b1-veeqo exceptions resolve --note done",
            "b1-veeqo sandbox --sap-port 70000",
            "b1-veeqo stock adopt --pair MUG@01",
            "b1-veeqo stock adopt --from sap",
            "b1-veeqo stock adopt --from sap --all --pair MUG@01",
            "b1-veeqo stock adopt --from us --all",
            "b1-veeqo check --nonsense",
            "b1-veeqo reconcile",
            "b1-veeqo reconcile money",
            "b1-veeqo reconcile stock --yes",
            "b1-veeqo backfill orders",
            "b1-veeqo backfill items --id 1",
            "b1-veeqo backfill orders --id 1 --from 2026-11-01",
            "b1-veeqo pause",
            "b1-veeqo pause magic",
            "b1-veeqo pause orders --warehouse 01",
            "b1-veeqo resume",
            "b1-veeqo warehouses add 01",
            "b1-veeqo warehouses add 01 0",
            "b1-veeqo audit skus",
            "b1-veeqo audit --html x.html skus codes.csv",
        ] {
            assert_eq!(parse(line).unwrap_err().exit_code(), 2, "{line}");
        }
    }
}
