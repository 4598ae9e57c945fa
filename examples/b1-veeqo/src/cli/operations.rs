//! What can be typed to look after the work.

use b1_veeqo_mapping::WarehouseCode;
use b1_veeqo_sync::ledger::Flow;
use b1_veeqo_sync::reconcile::Matter;
use clap::Args;
use std::path::PathBuf;

/// How `resume` and `pause` name what they concern.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
pub(crate) struct ScopeArgs {
    /// A flow: catalogue, orders, despatch, stock, …
    #[arg(value_name = "FLOW", value_parser = flow)]
    pub flow: Option<Flow>,
    /// A warehouse, by its code in SAP: whatever names it, in every flow.
    #[arg(long, value_name = "CODE")]
    pub warehouse: Option<WarehouseCode>,
}

/// Options of `pause`.
#[derive(Args, Debug)]
pub(crate) struct PauseArgs {
    #[command(flatten)]
    pub scope: ScopeArgs,
    /// Why; `status` shows it.
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// When it ends by itself: a time (`2026-11-24T18:00`, in the company's time zone, or with an offset), or from now on `90m`, `2h`, `1d`.
    #[arg(long, value_name = "TIME")]
    pub until: Option<String>,
}

/// A flow by its name; another text shows which there are.
fn flow(text: &str) -> Result<Flow, String> {
    text.parse().map_err(|_| {
        let names: Vec<_> = Flow::ALL.iter().map(|flow| flow.as_str()).collect();
        format!("no such flow; there are {}", names.join(", "))
    })
}

/// Options of `reconcile`.
#[derive(Args, Debug)]
pub(crate) struct ReconcileArgs {
    /// What is compared: stock, orders, despatch or items.
    #[arg(value_name = "MATTER", value_parser = matter)]
    pub matter: Matter,
    /// Orders and parcels since this day or time; 30 days unless given, and never before go-live.
    #[arg(long, value_name = "DATE")]
    pub since: Option<String>,
    /// Print every difference, not the first twenty.
    #[arg(long)]
    pub all: bool,
    /// Write the differences to this file, too, one a row.
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
    /// Show what the flows can do about what is unexplained, and ask them for it after a yes.
    #[arg(long)]
    pub repair: bool,
    /// With --repair: ask them without a question.
    #[arg(long, requires = "repair")]
    pub yes: bool,
}

fn matter(text: &str) -> Result<Matter, String> {
    text.parse().map_err(|_| "there are stock, orders, despatch and items".to_owned())
}

/// Options of `backfill`.
#[derive(Args, Debug)]
pub(crate) struct BackfillArgs {
    /// What is taken in: orders, with their parcels.
    #[arg(value_name = "WHAT", value_parser = ["orders"])]
    pub what: String,
    /// Orders made since this day or time; go-live unless given.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Orders made before this day or time; now unless given.
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// These orders, by Veeqo's ids.
    #[arg(long = "id", value_name = "ID", num_args = 1.., value_parser = clap::value_parser!(i64).range(1..),
        conflicts_with_all = ["from", "to"], required_unless_present_any = ["from", "to"])]
    pub ids: Vec<i64>,
    /// Do not ask.
    #[arg(long)]
    pub yes: bool,
}
