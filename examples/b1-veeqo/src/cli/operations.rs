//! What can be typed to look after the work.

use b1_veeqo_mapping::WarehouseCode;
use b1_veeqo_sync::ledger::Flow;
use clap::Args;

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
