//! What can be wrong with a mapped warehouse.

use super::{VeeqoWarehouseId, WarehouseCode};
use crate::exception::Side;

/// A mapped warehouse that cannot be used, or not in full.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WarehouseProblem {
    /// SAP has no such warehouse.
    #[error("SAP has no warehouse {code}{}", hint(.similar.as_ref()))]
    UnknownInSap {
        /// The mapped code.
        code: WarehouseCode,
        /// A warehouse whose code differs by case alone.
        similar: Option<WarehouseCode>,
    },
    /// The SAP warehouse is inactive.
    #[error("SAP warehouse {code} ({name}) is inactive; activate it or remove it from the map")]
    InactiveInSap {
        /// The mapped code.
        code: WarehouseCode,
        /// Its name.
        name: String,
    },
    /// The SAP warehouse is for drop shipments.
    #[error("SAP warehouse {code} ({name}) is a drop-ship warehouse; map one that holds stock")]
    DropShip {
        /// The mapped code.
        code: WarehouseCode,
        /// Its name.
        name: String,
    },
    /// The SAP warehouse has bin locations and no default bin: postings must name bins.
    #[error("SAP warehouse {code} ({name}) uses bin locations without a default bin; set one")]
    NoDefaultBin {
        /// The mapped code.
        code: WarehouseCode,
        /// Its name.
        name: String,
    },
    /// The default bin cannot be posted to.
    #[error("SAP warehouse {code} ({name}) has the default bin {bin}, which {fault}; set another")]
    DefaultBinUnusable {
        /// The mapped code.
        code: WarehouseCode,
        /// Its name.
        name: String,
        /// The bin's code, or its key where SAP has no such bin.
        bin: String,
        /// What is wrong with it.
        fault: BinFault,
    },
    /// Another SAP warehouse has the same name: people can take one for the other.
    #[error("SAP warehouses {code} and {other} are both called {name}; rename one")]
    SameNameInSap {
        /// The mapped code.
        code: WarehouseCode,
        /// The warehouse of the same name.
        other: WarehouseCode,
        /// The name of the mapped one.
        name: String,
    },
    /// Veeqo has no such warehouse.
    #[error("Veeqo has no warehouse {id}; copy the id from the warehouse's page")]
    UnknownInVeeqo {
        /// The mapped id.
        id: VeeqoWarehouseId,
    },
    /// The Veeqo warehouse was deleted.
    #[error("Veeqo warehouse {id} ({name}) was deleted; restore it or remove it from the map")]
    DeletedInVeeqo {
        /// The mapped id.
        id: VeeqoWarehouseId,
        /// Its name.
        name: String,
    },
    /// The Veeqo warehouse belongs to the marketplace's own fulfilment.
    #[error("Veeqo warehouse {id} ({name}) is fulfilled by the marketplace; map only your own")]
    Fba {
        /// The mapped id.
        id: VeeqoWarehouseId,
        /// Its name.
        name: String,
    },
    /// Another Veeqo warehouse has the same name: people can take one for the other.
    #[error("Veeqo warehouses {id} and {other} are both called {name}; rename one")]
    SameNameInVeeqo {
        /// The mapped id.
        id: VeeqoWarehouseId,
        /// The warehouse of the same name.
        other: VeeqoWarehouseId,
        /// The name of the mapped one.
        name: String,
    },
    /// The SAP warehouse bears the name of another Veeqo warehouse than its own: the map may be crossed.
    #[error(
        "SAP warehouse {code} ({name}) is mapped to Veeqo {id} ({its_name}), but Veeqo {namesake} bears its name; \
         check the map"
    )]
    NamesCrossed {
        /// The mapped code.
        code: WarehouseCode,
        /// Its name.
        name: String,
        /// The mapped id.
        id: VeeqoWarehouseId,
        /// The name of the mapped Veeqo warehouse.
        its_name: String,
        /// The Veeqo warehouse with SAP's name.
        namesake: VeeqoWarehouseId,
    },
}

/// What is wrong with a default bin.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BinFault {
    /// SAP has no such bin.
    #[error("does not exist")]
    Unknown,
    /// It is inactive.
    #[error("is inactive")]
    Inactive,
    /// It only takes goods in.
    #[error("is a receiving bin, from which nothing is delivered")]
    Receiving,
    /// It belongs to another warehouse.
    #[error("belongs to warehouse {warehouse}")]
    Elsewhere {
        /// That warehouse.
        warehouse: WarehouseCode,
    },
}

fn hint(code: Option<&WarehouseCode>) -> String {
    code.map_or_else(|| "; create it or correct the map".to_owned(), |code| format!("; did you mean {code}?"))
}

impl WarehouseProblem {
    /// Whether the program must refuse to start. Bins and names are warnings: documents still post.
    #[must_use]
    pub fn refuses_start(&self) -> bool {
        !matches!(
            self,
            Self::NoDefaultBin { .. }
                | Self::DefaultBinUnusable { .. }
                | Self::SameNameInSap { .. }
                | Self::SameNameInVeeqo { .. }
                | Self::NamesCrossed { .. }
        )
    }

    /// The system in which the warehouse at fault stands.
    #[must_use]
    pub fn side(&self) -> Side {
        match self {
            Self::UnknownInVeeqo { .. }
            | Self::DeletedInVeeqo { .. }
            | Self::Fba { .. }
            | Self::SameNameInVeeqo { .. } => Side::Veeqo,
            _ => Side::Sap,
        }
    }

    /// The warehouse at fault as its system names it: SAP's code or Veeqo's id.
    #[must_use]
    pub fn subject(&self) -> String {
        match self {
            Self::UnknownInSap { code, .. }
            | Self::InactiveInSap { code, .. }
            | Self::DropShip { code, .. }
            | Self::NoDefaultBin { code, .. }
            | Self::DefaultBinUnusable { code, .. }
            | Self::SameNameInSap { code, .. }
            | Self::NamesCrossed { code, .. } => code.to_string(),
            Self::UnknownInVeeqo { id }
            | Self::DeletedInVeeqo { id, .. }
            | Self::Fba { id, .. }
            | Self::SameNameInVeeqo { id, .. } => id.to_string(),
        }
    }
}
