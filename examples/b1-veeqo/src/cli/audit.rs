//! `audit`.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Options of `audit`.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct AuditArgs {
    /// Audit something else than both systems.
    #[command(subcommand)]
    pub what: Option<AuditCommand>,
    /// Write the findings to this file, too, one a row.
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
    /// Write a page to read and print to this file, too.
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// End with code 4 where there is a warning, or a check that could not be made.
    #[arg(long)]
    pub deny_warnings: bool,
    /// Print every finding, not the first ten of each check.
    #[arg(long)]
    pub all: bool,
}

/// What else is audited.
#[derive(Debug, Subcommand)]
pub(crate) enum AuditCommand {
    /// Judge the product codes of a CSV file; needs neither system and no configuration.
    Skus(SkusArgs),
    /// Print the page of all checks (`docs/audit.md`).
    Checks,
}

/// Options of `audit skus`.
#[derive(Args, Debug)]
pub(crate) struct SkusArgs {
    /// The file; `-` reads standard input.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The column with the codes: its heading, or its number from 1. Unless given, a column whose heading says so, or else the first.
    #[arg(long, value_name = "NAME|NUMBER")]
    pub column: Option<String>,
    /// Write the flagged codes to this file, too, with a clean code for each.
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
    /// End with code 4 where a code is unwise or can be confused with another.
    #[arg(long)]
    pub deny_warnings: bool,
    /// Print every code, not the first twenty.
    #[arg(long)]
    pub all: bool,
}
