//! `audit skus`: product codes of a file, without either system.

use crate::cli::SkusArgs;
use crate::failure::{Failure, NOT_READY, WARNED};
use crate::output::{Output, SkusText, skus_csv};
use crate::skus::{SkuReport, SkusError, judge};
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::process::ExitCode;

/// Reads the file, prints what it found, and says by its code how grave it is.
pub(super) fn run(args: &SkusArgs, output: Output) -> Result<ExitCode, Failure> {
    let input: Box<dyn Read> = if args.file.as_os_str() == "-" {
        Box::new(io::stdin().lock())
    } else {
        let refused = |why| Failure::refused_by(format!("{} cannot be read", args.file.display()), why);
        Box::new(BufReader::new(File::open(&args.file).map_err(refused)?))
    };
    let report = judge(input, args.column.as_deref())?;
    if let Some(file) = &args.csv {
        super::write(file, &skus_csv(&report)?)?;
    }
    output.result(SkusText::new(&report, args.all), &report)?;
    Ok(verdict(&report, args.deny_warnings))
}

fn verdict(report: &SkuReport, deny: bool) -> ExitCode {
    if report.has_errors() {
        ExitCode::from(NOT_READY)
    } else if deny && !report.is_clean() {
        ExitCode::from(WARNED)
    } else {
        ExitCode::SUCCESS
    }
}

impl From<SkusError> for Failure {
    fn from(error: SkusError) -> Self {
        Self::refused_by("the product codes cannot be read", error)
    }
}
