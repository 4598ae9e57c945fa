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

/// Options of `init`.
#[derive(Args, Debug)]
pub(crate) struct InitArgs {
    /// The root of the Service Layer, ending in /b1s/v2; or `SAP_B1_URL`.
    #[arg(long, value_name = "URL")]
    pub sap_url: Option<String>,
    /// The company database; or `SAP_B1_COMPANY_DB`.
    #[arg(long, value_name = "NAME")]
    pub company_db: Option<String>,
    /// The user that documents are posted by; or `SAP_B1_USERNAME`.
    #[arg(long, value_name = "NAME")]
    pub username: Option<String>,
    /// The SHA-256 fingerprint of SAP's certificate, where no authority vouches for it.
    #[arg(long, value_name = "HEX")]
    pub pin_sha256: Option<String>,
    /// The company's time zone, such as Europe/London. Unless given, Veeqo's.
    #[arg(long, value_name = "ZONE")]
    pub time_zone: Option<String>,
    /// Veeqo's address; or `VEEQO_URL`, or else <https://api.veeqo.com>.
    #[arg(long, value_name = "URL")]
    pub veeqo_url: Option<String>,
    /// Write over a file that is there.
    #[arg(long)]
    pub force: bool,
    /// Print the configuration, and write nothing.
    #[arg(long)]
    pub stdout: bool,
}
