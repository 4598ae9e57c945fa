//! `aliases`.

use b1_veeqo_mapping::Sku;
use clap::Subcommand;

/// SKUs of Veeqo that stand for items of SAP with another code.
#[derive(Debug, Subcommand)]
pub(crate) enum AliasesCommand {
    /// Print the aliases of the configuration and those that people mapped.
    List,
    /// Let a SKU that a person mapped stand for its item no longer; the next pass does so.
    Remove {
        /// The SKU in Veeqo, as `aliases list` prints it.
        #[arg(value_name = "VEEQO_SKU")]
        sku: Sku,
    },
}
