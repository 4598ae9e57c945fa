//! What can be typed after `exceptions`.

mod units;

use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::{ItemCode, Sku};
use clap::{ArgGroup, Args, Subcommand, ValueEnum};
pub(crate) use units::UnitArgs;

/// What to do with exceptions.
#[derive(Debug, Subcommand)]
pub(crate) enum ExceptionsCommand {
    /// Print them with their reason and the next step.
    List(ListArgs),
    /// Print the page of a reason: what happened, what it means, what to do. Without a code: the list of all reasons.
    Explain(ExplainArgs),
    /// Let the next pass try their records again.
    Retry(RetryArgs),
    /// Leave their records out, with the reason, until a retry.
    Ignore(IgnoreArgs),
    /// Supply what a record or a parcel lacks, or close exceptions that a person has dealt with and that nothing else closes.
    Resolve(ResolveArgs),
}

/// Options of `exceptions ignore`.
#[derive(Args, Debug)]
pub(crate) struct IgnoreArgs {
    /// Numbers of exceptions, as `exceptions list` prints them.
    #[arg(required = true, value_name = "ID", value_parser = clap::value_parser!(i64).range(1..))]
    pub ids: Vec<i64>,
    /// Why; it is kept in the audit trail.
    #[arg(long, value_name = "TEXT", value_parser = text)]
    pub reason: String,
}

/// A text that says something.
fn text(text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    if text.is_empty() { Err("say why") } else { Ok(text.to_owned()) }
}

/// Options of `exceptions explain`.
#[derive(Args, Debug)]
pub(crate) struct ExplainArgs {
    /// A code as `exceptions list` prints it, such as `SKU_UNMAPPED`.
    #[arg(value_name = "CODE", value_parser = code)]
    pub code: Option<Code>,
}

/// Options of `exceptions resolve`: a note, or what one exception lacks.
#[derive(Args, Debug)]
#[command(group = ArgGroup::new("what").required(true).multiple(true).args(WHAT))]
pub(crate) struct ResolveArgs {
    /// Numbers of exceptions, as `exceptions list` prints them.
    #[arg(required = true, value_name = "ID", value_parser = clap::value_parser!(i64).range(1..))]
    pub ids: Vec<i64>,
    /// What was done; it is kept in the audit trail.
    #[arg(long, value_name = "TEXT", value_parser = text, conflicts_with_all = DATA)]
    pub note: Option<String>,
    /// The item that a SKU of Veeqo stands for, from now on.
    #[arg(long, value_name = "VEEQO_SKU=ITEMCODE", value_parser = mapping, conflicts_with_all = UNITS)]
    pub sku: Option<(Sku, ItemCode)>,
    /// The customer whom the order is posted for.
    #[arg(long, value_name = "CARDCODE", conflicts_with = "sku", conflicts_with_all = UNITS)]
    pub customer: Option<String>,
    /// What a held parcel lacks.
    #[command(flatten)]
    pub units: UnitArgs,
}

const WHAT: [&str; 6] = ["note", "sku", "customer", "batches", "serials", "bins"];
const DATA: [&str; 5] = ["sku", "customer", "batches", "serials", "bins"];
const UNITS: [&str; 3] = ["batches", "serials", "bins"];

/// A SKU and an item code with `=` between them: the first one parts them.
fn mapping(text: &str) -> Result<(Sku, ItemCode), String> {
    let (sku, item) = text.split_once('=').ok_or("it looks like VEEQO_SKU=ITEMCODE")?;
    let sku = Sku::new(sku).map_err(|error| error.to_string())?;
    let item = ItemCode::new(item).map_err(|error| error.to_string())?;
    Ok((sku, item))
}

/// A reason code in any case; a part of one is answered with those that contain it.
fn code(text: &str) -> Result<Code, String> {
    let wanted = text.trim().to_uppercase().replace('-', "_");
    wanted.parse().map_err(|_| {
        let near: Vec<_> = Code::ALL
            .iter()
            .filter(|code| code.as_str().contains(&wanted))
            .map(|code| code.as_str())
            .collect();
        if near.is_empty() {
            "no such reason; `exceptions explain` lists them all".to_owned()
        } else {
            format!("no such reason; there are {}", near.join(", "))
        }
    })
}

/// Options of `exceptions list`.
#[derive(Args, Debug)]
pub(crate) struct ListArgs {
    /// Which ones.
    #[arg(long, default_value = "open")]
    pub status: StatusFilter,
}

/// Which exceptions are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusFilter {
    /// Somebody has to act.
    Open,
    /// Settled since.
    Resolved,
    /// Left by a person.
    Ignored,
    /// Every one.
    All,
}

/// Options of `exceptions retry`.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
pub(crate) struct RetryArgs {
    /// Numbers of exceptions, as `exceptions list` prints them.
    #[arg(value_name = "ID", value_parser = clap::value_parser!(i64).range(1..))]
    pub ids: Vec<i64>,
    /// Every open exception of this reason.
    #[arg(long, value_name = "CODE", value_parser = code)]
    pub code: Option<Code>,
    /// Every open exception.
    #[arg(long)]
    pub all: bool,
}
