//! What can be typed to prepare both sides.

use clap::{Args, Subcommand};

/// Which side is prepared.
#[derive(Debug, Subcommand)]
pub(crate) enum SetupCommand {
    /// Show which table, field and queries SAP lacks, and make them with `--apply`. Exit code 2: something still lacks.
    Sap(SetupSapArgs),
}

/// Options of `setup sap`.
#[derive(Args, Debug)]
pub(crate) struct SetupSapArgs {
    /// Make what is missing, without asking.
    #[arg(long)]
    pub apply: bool,
    /// Prove on our own table that no document can be posted twice, and keep the result. Exit code 2: not proved.
    #[arg(long)]
    pub verify: bool,
}

/// What to do with warehouses.
#[derive(Debug, Subcommand)]
pub(crate) enum WarehousesCommand {
    /// Print the pairs with what is wrong with them, and the warehouses of both sides that are in none; writes nothing.
    List,
    /// Verify a warehouse in SAP, then one in Veeqo, then write the pair into the configuration file. Exit code 2: refused.
    Add(AddWarehouseArgs),
}

/// Options of `warehouses add`.
#[derive(Args, Debug)]
pub(crate) struct AddWarehouseArgs {
    /// The warehouse's code in SAP.
    #[arg(value_name = "SAP_CODE")]
    pub sap_code: String,
    /// The warehouse's id in Veeqo.
    #[arg(value_name = "VEEQO_ID", value_parser = clap::value_parser!(i64).range(1..))]
    pub veeqo_id: i64,
}
