//! What can be used of a file that is not complete yet.

use super::{ConfigError, SapConfig, VeeqoConfig, checked, read, rules};
use b1_veeqo_mapping::WarehouseMap;
use std::path::Path;

/// What can be used of a file that is not complete yet: where both systems and the store are, and the warehouses so far.
#[derive(Clone, Debug)]
pub(crate) struct Outline {
    /// Where SAP is.
    pub sap: SapConfig,
    /// Where Veeqo is.
    pub veeqo: VeeqoConfig,
    /// The address of the ledger's file.
    pub store: String,
    /// The pairs that are enabled.
    pub warehouses: WarehouseMap,
}

impl Outline {
    /// Reads a file.
    pub(crate) fn load(path: &Path) -> Result<Self, ConfigError> {
        read(path, Self::parse)
    }

    /// Checks the text of a file as [`Config::parse`](super::Config::parse) does, without asking for what these do not need.
    pub(crate) fn parse(text: &str, path: &Path) -> Result<Self, ConfigError> {
        checked(text, path, |root| {
            let sides = root.sides();
            let warehouses = root.optional_tables("warehouses", rules::warehouses);
            let (sap, veeqo, store) = sides?;
            Some(Self { sap, veeqo, store, warehouses: warehouses?.map })
        })
    }
}
