//! `sap-b1-codegen`: Rust types from a Service Layer's `$metadata`.

use clap::Parser;
use sap_b1_codegen::{Choice, Error, Job, Output};
use std::error::Error as _;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Turns a Service Layer's $metadata into a Rust module for sap-b1-client.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// A $metadata document, of /b1s/v2 or /b1s/v1; of several, the first to say something is right.
    #[arg(long, required = true, value_name = "FILE")]
    metadata: Vec<PathBuf>,
    /// A table of database columns, writability and defaults (tab-separated).
    #[arg(long, value_name = "FILE")]
    fields: Vec<PathBuf>,
    /// The module to write; with --areas the folder for one module per area.
    #[arg(long, value_name = "PATH")]
    out: PathBuf,
    /// Sets or types to generate with all they are made of, or `all`; without it, those that the company made or extended.
    #[arg(long, value_delimiter = ',', value_name = "NAME,…", conflicts_with = "areas")]
    types: Vec<String>,
    /// A table of areas and their sets (tab-separated).
    #[arg(long, value_name = "FILE")]
    areas: Option<PathBuf>,
    /// Leave out user-defined fields, tables and objects.
    #[arg(long)]
    standard_only: bool,
    /// Write nothing; fail where the files are not what would be written.
    #[arg(long)]
    check: bool,
}

impl Arguments {
    fn run(self) -> Result<(), Error> {
        let choice = match self.types.as_slice() {
            [] => Choice::UserDefined,
            [all] if all == "all" => Choice::All,
            _ => Choice::Named(self.types),
        };
        let output = match self.areas {
            Some(areas) => Output::Areas { path: self.out, areas },
            None => Output::Module { path: self.out, choice },
        };
        let (metadata, fields, standard_only) = (self.metadata, self.fields, self.standard_only);
        let job = Job { metadata, fields, standard_only, output };
        if self.check { job.check() } else { job.write() }
    }
}

fn main() -> ExitCode {
    let Err(error) = Arguments::parse().run() else { return ExitCode::SUCCESS };
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text = format!("{text}: {error}");
        source = error.source();
    }
    let _ = writeln!(std::io::stderr(), "sap-b1-codegen: {text}");
    ExitCode::FAILURE
}
